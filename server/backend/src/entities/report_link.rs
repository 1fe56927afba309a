//! A link by which somebody without an account reports once; the link is kept as a hash only.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report_link")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    /// For which body the report is.
    pub body_id: i64,
    /// Who made it. It works as long as this account does.
    pub account_id: i64,
    /// `domain::reports::ReportKind` that it admits.
    pub kind: String,
    pub name: String,
    pub email: String,
    pub token_hash: String,
    pub made_by: String,
    pub made_at: DateTimeUtc,
    /// It works until the end of this day.
    pub expires_on: Date,
    pub used_at: Option<DateTimeUtc>,
    pub report_id: Option<i64>,
    pub revoked_at: Option<DateTimeUtc>,
    pub revoked_by: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
