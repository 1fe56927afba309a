//! An outgoing e-mail, planned once under its key.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub key: String,
    pub kind: String,
    pub rule: Option<String>,
    pub directive_id: Option<i64>,
    pub to_address: String,
    pub to_name: Option<String>,
    pub locale: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub message_id: String,
    pub state: String,
    pub attempts: i32,
    pub created_at: DateTimeUtc,
    pub next_attempt_at: Option<DateTimeUtc>,
    pub leased_until: Option<DateTimeUtc>,
    pub sent_at: Option<DateTimeUtc>,
    pub last_answer: Option<String>,
    pub template: String,
    pub account_id: Option<i64>,
    pub again_of: Option<i64>,
    pub again_because: Option<String>,
    pub unsubscribe: Option<String>,
    pub reply_to: Option<String>,
    pub bounced_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
