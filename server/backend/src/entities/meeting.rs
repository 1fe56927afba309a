//! A meeting of the council.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub number: String,
    pub year: i32,
    pub kind: String,
    pub state: String,
    pub title_kk: Option<String>,
    pub title_ru: Option<String>,
    pub title_en: Option<String>,
    pub starts_on: Date,
    pub ends_on: Date,
    pub place_kk: Option<String>,
    pub place_ru: Option<String>,
    pub place_en: Option<String>,
    pub language: String,
    pub chair_kk: Option<String>,
    pub chair_ru: Option<String>,
    pub chair_en: Option<String>,
    pub note_kk: Option<String>,
    pub note_ru: Option<String>,
    pub note_en: Option<String>,
    pub version: i32,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
