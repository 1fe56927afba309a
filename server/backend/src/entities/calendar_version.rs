//! A state of the working calendar, with where it was taken from.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_version")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub version: i32,
    pub source: String,
    pub created_at: DateTimeUtc,
    /// Absent for what was shipped before versions were edited.
    pub origin: Option<String>,
    pub published_by: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
