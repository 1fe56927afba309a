//! A sign-in of a person.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub person_id: i64,
    pub email: String,
    pub password_hash: String,
    pub role: String,
    pub body_id: Option<i64>,
    pub locale: String,
    pub cleared: bool,
    pub disabled_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub last_seen_at: Option<DateTimeUtc>,
    pub digest: String,
    pub digest_hour: Option<i32>,
    pub absent_from: Option<Date>,
    pub absent_to: Option<Date>,
    /// The secret in the link that ends letters that gather.
    pub unsubscribe: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
