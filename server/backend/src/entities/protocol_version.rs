//! A text of a protocol that was corrected, or its correction.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "protocol_version")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub protocol_id: i64,
    pub version: i32,
    pub state: String,
    pub number: Option<String>,
    pub signed_on: Option<Date>,
    pub signatory_kk: Option<String>,
    pub signatory_ru: Option<String>,
    pub signatory_en: Option<String>,
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
