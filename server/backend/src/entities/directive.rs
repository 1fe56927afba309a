//! What somebody must do.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "directive")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub council_id: i64,
    pub meeting_id: i64,
    pub protocol_id: i64,
    pub item_id: Option<i64>,
    pub reference: String,
    pub title_kk: Option<String>,
    pub title_ru: Option<String>,
    pub title_en: Option<String>,
    pub words_kk: Option<String>,
    pub words_ru: Option<String>,
    pub words_en: Option<String>,
    pub force_word_kk: Option<String>,
    pub force_word_ru: Option<String>,
    pub force_word_en: Option<String>,
    pub verb: String,
    pub force: String,
    pub by_agreement: bool,
    pub kind: String,
    pub classification: String,
    pub addressee_kk: Option<String>,
    pub addressee_ru: Option<String>,
    pub addressee_en: Option<String>,
    pub group_id: Option<i64>,
    pub wording: String,
    pub term: String,
    pub expected_kk: Option<String>,
    pub expected_ru: Option<String>,
    pub expected_en: Option<String>,
    pub outcome_rests_with: Option<String>,
    /// `domain::directives::search_text`: what is looked through for words.
    pub search_text: String,
    pub state: String,
    pub version: i32,
    pub due_on: Option<Date>,
    pub first_due_on: Option<Date>,
    pub proposed: bool,
    pub reckoning: Option<String>,
    pub due_set_on: Option<Date>,
    pub issued_on: Option<Date>,
    pub issued_at: Option<DateTimeUtc>,
    pub reported_on: Option<Date>,
    pub first_reported_on: Option<Date>,
    pub closed_on: Option<Date>,
    pub confidence: Option<String>,
    pub last_report_on: Option<Date>,
    pub remarks: Option<String>,
    pub extensions: i32,
    /// The directive's own date, where `due_on` is the date of a limb.
    pub own_due_on: Option<Date>,
    /// The recurring directive whose instance for a period this is.
    pub parent_id: Option<i64>,
    pub period_from: Option<Date>,
    pub period_to: Option<Date>,
    pub ordinal: Option<i32>,
    pub held_for: Option<String>,
    pub resumed_on: Option<Date>,
    pub created_group_id: Option<i64>,
    pub answer: Option<String>,
    pub answered_on: Option<Date>,
    pub answer_due_on: Option<Date>,
    pub outcome: Option<String>,
    pub outcome_on: Option<Date>,
    pub road_map_due_on: Option<Date>,
    pub road_map_on: Option<Date>,
    pub changed_at: DateTimeUtc,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
