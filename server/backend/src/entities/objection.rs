//! An objection of a body to being an executor.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "objection")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub body_id: i64,
    pub state: String,
    pub reason: String,
    pub raised_by: String,
    pub raised_on: Date,
    pub decided_by: Option<String>,
    pub decided_on: Option<Date>,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
