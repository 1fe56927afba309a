//! A ministry, agency or other office, under one name in one span of time.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "body")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub kind: String,
    pub name_kk: Option<String>,
    pub name_ru: Option<String>,
    pub name_en: Option<String>,
    pub short_kk: Option<String>,
    pub short_ru: Option<String>,
    pub short_en: Option<String>,
    pub standing: String,
    pub binding: String,
    pub week: String,
    pub mailbox: Option<String>,
    pub parent_id: Option<i64>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    pub successor_id: Option<i64>,
    pub position: i32,
    pub version: i32,
    pub edited_by: Option<String>,
    pub focal_account_id: Option<i64>,
    pub alternate_account_id: Option<i64>,
    /// Where the head of the body is written to.
    pub head_mailbox: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
