//! What a meeting ended in.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "protocol")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub meeting_id: i64,
    pub number: Option<String>,
    pub year: Option<i32>,
    pub dated_on: Date,
    pub signed_on: Option<Date>,
    pub signatory_kk: Option<String>,
    pub signatory_ru: Option<String>,
    pub signatory_en: Option<String>,
    pub state: String,
    pub version: i32,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
