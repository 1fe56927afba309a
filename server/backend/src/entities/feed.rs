//! A secret link to a calendar feed; the link is kept as a hash only.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feed")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Who made it. It works as long as this account does.
    pub account_id: i64,
    /// The body whose feed it is; none: the person's own.
    pub body_id: Option<i64>,
    pub token_hash: String,
    pub made_at: DateTimeUtc,
    pub used_at: Option<DateTimeUtc>,
    pub revoked_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
