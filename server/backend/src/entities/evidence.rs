//! A file or reference that shows something was done.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evidence")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub report_id: i64,
    pub directive_id: i64,
    pub limb_id: Option<i64>,
    pub kind: String,
    pub title: String,
    pub media_type: Option<String>,
    pub bytes: i64,
    pub sha256: Option<String>,
    pub storage_key: Option<String>,
    pub added_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
