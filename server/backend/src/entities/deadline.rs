//! A date of a directive and why it was set; ordinal 0 is the first.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deadline")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub directive_id: i64,
    pub ordinal: i32,
    pub due_on: Option<Date>,
    pub asked_for: Option<Date>,
    pub reason: String,
    pub set_by: String,
    pub set_on: Date,
    /// The only limb whose date was set; none: the whole directive.
    pub limb_letter: Option<String>,
    pub reckoning: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
