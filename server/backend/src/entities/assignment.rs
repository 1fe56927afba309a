//! A body's part in a directive.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assignment")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub body_id: i64,
    pub role: String,
    pub position: i32,
    pub internal_due_on: Option<Date>,
    pub acknowledged_on: Option<Date>,
    pub contributed_on: Option<Date>,
    pub assigned_on: Option<Date>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
