//! A line of a meeting's attendance list.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attendance")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub meeting_id: i64,
    pub position: i32,
    pub office_kk: Option<String>,
    pub office_ru: Option<String>,
    pub office_en: Option<String>,
    pub person: Option<String>,
    pub body_id: Option<i64>,
    pub capacity: String,
    pub acting_for: Option<String>,
    pub presence: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
