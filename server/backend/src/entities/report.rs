//! What a body submits on a directive.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub body_id: i64,
    pub kind: String,
    pub ordinal: i32,
    pub state: String,
    pub text: String,
    pub answer: Option<String>,
    /// With an accepting answer: the day by which it will be carried out.
    pub promised_on: Option<Date>,
    /// `domain::reports::ReportMatter` of interim information.
    pub matter: Option<String>,
    pub confidence: String,
    pub slippage_reason: Option<String>,
    pub signed_by: String,
    pub submitted_at: DateTimeUtc,
    pub submitted_by: String,
    pub remarks: Option<String>,
    pub checked_by: Option<String>,
    pub checked_on: Option<Date>,
    pub silent_note: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
