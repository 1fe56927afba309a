//! A request for more time.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "extension")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub ordinal: i32,
    pub state: String,
    pub reason: String,
    pub asked_for: Date,
    pub asked_by: String,
    pub asked_on: Date,
    pub late: bool,
    pub granted_until: Option<Date>,
    pub decided_by: Option<String>,
    pub decided_on: Option<Date>,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
