mod agenda;
mod attendance;
mod findings;

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use domain::access::Actor;
use domain::directives::DirectiveState;
use domain::error::Problem;
use domain::ids::{CouncilId, MeetingId};
use domain::locale::{Locale, Multilingual};
use domain::meetings::{Meeting, MeetingDraft, MeetingKind, MeetingState};
use sea_orm::sea_query::NullOrdering;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr,
    EntityTrait, JoinType, Order, QueryFilter, QueryOrder, QuerySelect, Select,
};

use crate::entities::meeting::{ActiveModel, Column, Entity, Model};
use crate::entities::{agenda_item, directive};
use crate::error::{stored, unique};
use crate::{Error, directives};

pub use agenda::{agenda, carry_over, insert_item, item, order_items, remove_item, settle, update_item};
pub use attendance::{attendance, insert_attendance, line, remove_attendance, update_attendance};
pub use findings::{findings, insert_finding, item_of_finding, remove_finding, update_finding};

/// A figure for each meeting that has one.
pub type Counts = HashMap<MeetingId, u32>;

/// Most directives that are shown as still open beside an agenda.
const STILL_OPEN_MAX: u64 = 10;

/// Latest first.
pub async fn meetings(conn: &impl ConnectionTrait, council: CouncilId) -> Result<Vec<Meeting>, Error> {
    let rows = Entity::find()
        .filter(Column::CouncilId.eq(council.0))
        .order_by_desc(Column::StartsOn)
        .order_by_desc(Column::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(meeting_of).collect()
}

/// Meetings after that day which have not been held yet, the next first: day and number.
pub async fn later(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    than: NaiveDate,
) -> Result<Vec<(MeetingId, NaiveDate, String)>, Error> {
    let ahead =
        [MeetingState::Planned, MeetingState::AgendaDraft, MeetingState::AgendaApproved, MeetingState::Postponed];
    let meetings: Vec<(i64, NaiveDate, String)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::StartsOn])
        .column(Column::Number)
        .filter(Column::CouncilId.eq(council.0))
        .filter(Column::StartsOn.gt(than))
        .filter(Column::State.is_in(ahead.map(MeetingState::as_str)))
        .order_by_asc(Column::StartsOn)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(meetings.into_iter().map(|(id, on, number)| (MeetingId(id), on, number)).collect())
}

pub async fn meeting(conn: &impl ConnectionTrait, council: CouncilId, id: MeetingId) -> Result<Meeting, Error> {
    let row = Entity::find_by_id(id.0).filter(Column::CouncilId.eq(council.0)).one(conn).await?;
    meeting_of(row.ok_or_else(Error::not_found)?)
}

/// Agenda items of each meeting.
pub async fn item_counts(conn: &impl ConnectionTrait, council: CouncilId) -> Result<Counts, Error> {
    let counts = agenda_item::Entity::find()
        .select_only()
        .column(agenda_item::Column::MeetingId)
        .column_as(agenda_item::Column::Id.count(), "items")
        .join(
            JoinType::InnerJoin,
            agenda_item::Entity::belongs_to(Entity).from(agenda_item::Column::MeetingId).to(Column::Id).into(),
        )
        .filter(Column::CouncilId.eq(council.0))
        .group_by(agenda_item::Column::MeetingId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(counted(counts))
}

/// Issued directives of each meeting that the actor may see; with a day, those overdue on it.
pub async fn directive_counts(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    overdue_on: Option<NaiveDate>,
) -> Result<Counts, Error> {
    let counts = directive::Entity::find()
        .select_only()
        .column(directive::Column::MeetingId)
        .column_as(directive::Column::Id.count(), "directives")
        .filter(directive::Column::State.ne(DirectiveState::Draft.as_str()))
        .filter(directives::visible(actor))
        .filter(overdue_on.map_or_else(Condition::all, directives::overdue))
        .group_by(directive::Column::MeetingId)
        .into_tuple()
        .all(conn)
        .await?;
    let mut counts = counted(counts);
    if overdue_on.is_none() {
        for (meeting, instances) in instance_counts(conn, actor).await? {
            counts.entry(meeting).and_modify(|directives| *directives = directives.saturating_sub(instances));
        }
    }
    Ok(counts)
}

/// The instances of recurring directives, which no meeting issued one by one. Counted apart, since few
/// have a parent and the index of meetings does not know it.
async fn instance_counts(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Counts, Error> {
    let counts = directive::Entity::find()
        .select_only()
        .column(directive::Column::MeetingId)
        .column_as(directive::Column::Id.count(), "instances")
        .filter(directive::Column::ParentId.is_not_null())
        .filter(directives::visible(actor))
        .group_by(directive::Column::MeetingId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(counted(counts))
}

/// Directives of meetings before that day which are still on control, the most urgent first.
pub fn still_open(before: NaiveDate) -> Select<directive::Entity> {
    directive::Entity::find()
        .join(
            JoinType::InnerJoin,
            directive::Entity::belongs_to(Entity).from(directive::Column::MeetingId).to(Column::Id).into(),
        )
        .filter(Column::StartsOn.lt(before))
        .filter(directives::open())
        .order_by_with_nulls(directive::Column::DueOn, Order::Asc, NullOrdering::Last)
        .order_by_asc(directive::Column::Id)
        .limit(STILL_OPEN_MAX)
}

/// The next free whole number of a new meeting; workshops are numbered apart.
pub async fn next_number(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    kind: MeetingKind,
    on: NaiveDate,
) -> Result<String, Error> {
    let series = if kind == MeetingKind::Workshop {
        Column::Kind.eq(MeetingKind::Workshop.as_str())
    } else {
        Column::Kind.ne(MeetingKind::Workshop.as_str())
    };
    let numbers: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Number)
        .filter(Column::CouncilId.eq(council.0))
        .filter(Column::Year.eq(on.year()))
        .filter(series)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(crate::protocols::numbering::next(&numbers))
}

pub async fn insert(txn: &DatabaseTransaction, council: CouncilId, draft: MeetingDraft) -> Result<MeetingId, Error> {
    let row = ActiveModel {
        council_id: Set(council.0),
        state: Set(MeetingState::Planned.as_str().to_owned()),
        version: Set(1),
        ..described(draft)
    };
    Ok(MeetingId(row.insert(txn).await.map_err(number_taken)?.id))
}

pub async fn update(txn: &DatabaseTransaction, standing: &Meeting, draft: MeetingDraft) -> Result<(), Error> {
    let row = ActiveModel { id: Set(standing.id.0), version: Set(standing.version + 1), ..described(draft) };
    row.update(txn).await.map_err(number_taken)?;
    Ok(())
}

pub async fn set_state(txn: &DatabaseTransaction, id: MeetingId, state: MeetingState) -> Result<(), Error> {
    ActiveModel { id: Set(id.0), state: Set(state.as_str().to_owned()), ..Default::default() }.update(txn).await?;
    Ok(())
}

/// A meeting that runs over New Year is numbered in the year in which it began.
fn described(draft: MeetingDraft) -> ActiveModel {
    ActiveModel {
        number: Set(draft.number),
        year: Set(draft.starts_on.year()),
        kind: Set(draft.kind.as_str().to_owned()),
        title_kk: Set(draft.title.kk),
        title_ru: Set(draft.title.ru),
        title_en: Set(draft.title.en),
        starts_on: Set(draft.starts_on),
        ends_on: Set(draft.ends_on),
        place_kk: Set(draft.place.kk),
        place_ru: Set(draft.place.ru),
        place_en: Set(draft.place.en),
        language: Set(draft.language.as_str().to_owned()),
        chair_kk: Set(draft.chair.kk),
        chair_ru: Set(draft.chair.ru),
        chair_en: Set(draft.chair.en),
        ..Default::default()
    }
}

fn number_taken(err: DbErr) -> Error {
    if unique(&err, "meeting_council_id_year_number_key") {
        Error::field("number", Problem::NumberTaken)
    } else {
        err.into()
    }
}

fn counted(counts: Vec<(i64, i64)>) -> Counts {
    counts.into_iter().map(|(meeting, count)| (MeetingId(meeting), u32::try_from(count).unwrap_or(u32::MAX))).collect()
}

fn meeting_of(row: Model) -> Result<Meeting, Error> {
    Ok(Meeting {
        id: MeetingId(row.id),
        number: row.number,
        kind: stored("meeting.kind", &row.kind, MeetingKind::parse)?,
        state: stored("meeting.state", &row.state, MeetingState::parse)?,
        title: Multilingual { kk: row.title_kk, ru: row.title_ru, en: row.title_en },
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        place: Multilingual { kk: row.place_kk, ru: row.place_ru, en: row.place_en },
        language: stored("meeting.language", &row.language, Locale::parse)?,
        chair: Multilingual { kk: row.chair_kk, ru: row.chair_ru, en: row.chair_en },
        note: Multilingual { kk: row.note_kk, ru: row.note_ru, en: row.note_en },
        version: row.version,
    })
}
