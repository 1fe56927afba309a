//! One action of a directive. A directive with a single action has one limb with an empty letter.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "limb")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub letter: String,
    pub position: i32,
    pub text_kk: Option<String>,
    pub text_ru: Option<String>,
    pub text_en: Option<String>,
    pub state: String,
    pub grade: Option<String>,
    pub verified_on: Option<Date>,
    pub verified_by: Option<String>,
    pub note: Option<String>,
    /// Its own date, where more time was granted for it alone.
    pub due_on: Option<Date>,
    pub extensions: i32,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
