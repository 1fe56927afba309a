//! One line of a life. Rows are only added; each carries the hash of the one before.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "history")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub subject_kind: String,
    pub subject_id: i64,
    pub kind: String,
    pub at: DateTimeUtc,
    pub account_id: Option<i64>,
    pub actor: Option<String>,
    pub role: Option<String>,
    pub detail: String,
    pub remark: Option<String>,
    pub previous_hash: String,
    pub hash: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
