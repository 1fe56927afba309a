//! A numbered point of a protocol.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "protocol_point")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub protocol_id: i64,
    pub item_id: Option<i64>,
    pub number: String,
    pub position: i32,
    pub kind: String,
    pub words_kk: Option<String>,
    pub words_ru: Option<String>,
    pub words_en: Option<String>,
    pub directive_id: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
