//! A request for more time.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "extension")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub ordinal: i32,
    pub state: String,
    pub reason: String,
    pub asked_for: Date,
    pub asked_by: String,
    pub asked_on: Date,
    pub late: bool,
    pub granted_until: Option<Date>,
    pub decided_by: Option<String>,
    pub decided_on: Option<Date>,
    pub note: Option<String>,
    pub co_executors_word: Option<String>,
    /// The date that stood when it was made.
    pub due_on: Option<Date>,
    /// The last day of the notice for that date.
    pub notice_until: Option<Date>,
    pub endorsement: Option<String>,
    pub endorsement_reason: Option<String>,
    pub endorsed_by: Option<String>,
    pub endorsed_on: Option<Date>,
    pub express_consent: bool,
    /// The only limb it is about; none: the whole directive.
    pub limb_letter: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
