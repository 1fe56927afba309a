//! A figure or statement put before the council.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "finding")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub item_id: i64,
    pub position: i32,
    pub label_kk: Option<String>,
    pub label_ru: Option<String>,
    pub label_en: Option<String>,
    pub value_kk: Option<String>,
    pub value_ru: Option<String>,
    pub value_en: Option<String>,
    pub unit_kk: Option<String>,
    pub unit_ru: Option<String>,
    pub unit_en: Option<String>,
    pub period_kk: Option<String>,
    pub period_ru: Option<String>,
    pub period_en: Option<String>,
    pub is_change: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
