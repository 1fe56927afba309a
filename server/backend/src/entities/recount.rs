//! A date that a version of the calendar would count differently, and what was decided on it.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recount")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub calendar_version: i32,
    pub due_on: Date,
    pub proposed_on: Date,
    pub state: String,
    pub decided_by: Option<String>,
    pub decided_on: Option<Date>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
