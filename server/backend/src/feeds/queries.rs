use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::access::Actor;
use domain::directives::{AssignmentRole, DirectiveState};
use domain::feeds::{ENTRIES_MAX, FeedLink, Window};
use domain::history::{EventDetail, EventKind};
use domain::ids::{AccountId, BodyId, MeetingId};
use domain::locale::Multilingual;
use domain::meetings::{Meeting, MeetingState};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult,
    QueryFilter, QueryOrder, QuerySelect,
};

use crate::directives::queries::scope;
use crate::entities::feed::{ActiveModel, Column, Entity, Model};
use crate::entities::{account, assignment, directive, history, person};
use crate::error::stored;
use crate::{Ctx, Error, meetings};

/// Whose feed a link is to.
#[derive(Clone, Copy, Debug)]
pub enum Owner {
    Person(AccountId),
    Body(BodyId),
}

impl Owner {
    fn is(self) -> Condition {
        match self {
            Owner::Person(account) => {
                Condition::all().add(Column::AccountId.eq(account.0)).add(Column::BodyId.is_null())
            }
            Owner::Body(body) => Condition::all().add(Column::BodyId.eq(body.0)),
        }
    }
}

/// A link that works.
pub struct Link {
    pub id: i64,
    pub account: AccountId,
    pub body: Option<BodyId>,
    pub used_at: Option<DateTime<Utc>>,
}

pub async fn by_token(conn: &impl ConnectionTrait, token_hash: &str) -> Result<Option<Link>, Error> {
    let row =
        Entity::find().filter(Column::TokenHash.eq(token_hash)).filter(Column::RevokedAt.is_null()).one(conn).await?;
    Ok(row.map(|row| Link {
        id: row.id,
        account: AccountId(row.account_id),
        body: row.body_id.map(BodyId),
        used_at: row.used_at,
    }))
}

/// The last link to a feed, whether it works or not.
pub async fn last_of(ctx: &Ctx, owner: Owner) -> Result<Option<FeedLink>, Error> {
    let Some(row) = Entity::find().filter(owner.is()).order_by_desc(Column::Id).one(ctx.db()).await? else {
        return Ok(None);
    };
    let made_by = maker(ctx.db(), &row).await?;
    let day = |at: DateTime<Utc>| ctx.local(at).0;
    Ok(Some(FeedLink {
        made_on: day(row.made_at),
        made_by,
        used_on: row.used_at.map(day),
        revoked_on: row.revoked_at.map(day),
    }))
}

async fn maker(conn: &impl ConnectionTrait, row: &Model) -> Result<String, Error> {
    let account = account::Entity::find_by_id(row.account_id).one(conn).await?.ok_or_else(Error::not_found)?;
    let person = person::Entity::find_by_id(account.person_id).one(conn).await?;
    Ok(person.map(|person| person.name).unwrap_or_default())
}

pub async fn insert(
    txn: &DatabaseTransaction,
    account: AccountId,
    owner: Owner,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let body = match owner {
        Owner::Person(_) => None,
        Owner::Body(body) => Some(body.0),
    };
    let row = ActiveModel {
        account_id: Set(account.0),
        body_id: Set(body),
        token_hash: Set(token_hash.to_owned()),
        made_at: Set(now),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

/// Revokes the link that works; answers how many there were.
pub async fn revoke(txn: &DatabaseTransaction, owner: Owner, now: DateTime<Utc>) -> Result<u64, Error> {
    let revoked = Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .filter(owner.is())
        .filter(Column::RevokedAt.is_null())
        .exec(txn)
        .await?;
    Ok(revoked.rows_affected)
}

pub async fn used(txn: &DatabaseTransaction, link: i64, now: DateTime<Utc>) -> Result<(), Error> {
    Entity::update_many().col_expr(Column::UsedAt, Expr::value(now)).filter(Column::Id.eq(link)).exec(txn).await?;
    Ok(())
}

/// A directive as a calendar needs it.
#[derive(Debug, FromQueryResult)]
pub struct DirectiveRow {
    pub id: i64,
    pub reference: String,
    title_kk: Option<String>,
    title_ru: Option<String>,
    title_en: Option<String>,
    state: String,
    pub version: i32,
    pub due_on: Option<NaiveDate>,
    pub first_due_on: Option<NaiveDate>,
    pub changed_at: DateTime<Utc>,
}

impl DirectiveRow {
    pub fn title(&self) -> Multilingual {
        Multilingual { kk: self.title_kk.clone(), ru: self.title_ru.clone(), en: self.title_en.clone() }
    }

    pub fn state(&self) -> Result<DirectiveState, Error> {
        stored("directive.state", &self.state, DirectiveState::parse)
    }
}

/// Directives whose date lies in the window, the earliest first: those on control, and those that ended or
/// lost their date not long ago.
pub async fn dated(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    among: Condition,
    window: Window,
) -> Result<Vec<DirectiveRow>, Error> {
    use directive::Column;
    let select = || selected().filter(scope::visible(actor)).filter(among.clone());
    let mut rows: Vec<DirectiveRow> =
        select().filter(Column::DueOn.gte(window.from)).filter(lasting(window)).into_model().all(conn).await?;
    // Asked for apart, so that either is found by the index of dates; few have lost theirs.
    let lost: Vec<DirectiveRow> = select()
        .filter(Column::DueOn.is_null())
        .filter(scope::open())
        .filter(Column::DueSetOn.gte(window.ended_since))
        .into_model()
        .all(conn)
        .await?;
    rows.extend(lost.into_iter().filter(|row| row.first_due_on.is_some_and(|first| first >= window.from)));
    Ok(rows)
}

/// On control, or ended not long ago.
fn lasting(window: Window) -> Condition {
    let ended = scope::ended().add(directive::Column::ClosedOn.gte(window.ended_since));
    Condition::any().add(scope::open()).add(ended)
}

/// The directives in which the body is a co-executor, as far as their internal dates lie in the window.
pub async fn contributions(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    body: BodyId,
    window: Window,
) -> Result<Vec<(DirectiveRow, NaiveDate)>, Error> {
    use assignment::Column;
    let internal: HashMap<i64, Option<NaiveDate>> = assignment::Entity::find()
        .select_only()
        .columns([Column::DirectiveId, Column::InternalDueOn])
        .filter(Column::BodyId.eq(body.0))
        .filter(Column::Role.eq(AssignmentRole::CoExecutor.as_str()))
        .filter(Condition::any().add(Column::InternalDueOn.is_null()).add(Column::InternalDueOn.gte(window.from)))
        .into_tuple::<(i64, Option<NaiveDate>)>()
        .all(conn)
        .await?
        .into_iter()
        .collect();
    let taken_part_in = scope::taken_part_in(body, &[AssignmentRole::CoExecutor]);
    let rows: Vec<DirectiveRow> = selected()
        .filter(scope::visible(actor))
        .filter(taken_part_in)
        .filter(lasting(window))
        .into_model()
        .all(conn)
        .await?;
    // A co-executor without a date of its own delivers by the lead's.
    let mut dated: Vec<_> = rows
        .into_iter()
        .filter_map(|row| {
            let due_on = (*internal.get(&row.id)?).or(row.due_on)?;
            (due_on >= window.from).then_some((row, due_on))
        })
        .collect();
    dated.sort_by_key(|(row, due_on)| (*due_on, row.id));
    Ok(dated)
}

fn selected() -> sea_orm::Select<directive::Entity> {
    use directive::Column;
    directive::Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::Reference,
            Column::TitleKk,
            Column::TitleRu,
            Column::TitleEn,
            Column::State,
            Column::Version,
            Column::DueOn,
            Column::FirstDueOn,
            Column::ChangedAt,
        ])
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Id)
        .limit(ENTRIES_MAX as u64)
}

/// A meeting with what its history tells a calendar.
pub struct MeetingRow {
    pub meeting: Meeting,
    /// How often it was taken to another state.
    pub moves: u32,
    /// Its agenda was approved before, so others have it in their calendars.
    pub was_approved: bool,
    pub changed_at: Option<DateTime<Utc>>,
}

/// Meetings that lie in the window, the earliest first; one that does not take place as long as that is news.
pub async fn meetings(ctx: &Ctx, window: Window) -> Result<Vec<MeetingRow>, Error> {
    let mut meetings = meetings::queries::meetings(ctx.db(), ctx.actor()?.council).await?;
    meetings.retain(|meeting| meeting.ends_on >= window.from);
    meetings.sort_by_key(|meeting| (meeting.starts_on, meeting.id));
    let lines = history::Entity::find()
        .filter(history::Column::SubjectKind.eq("meeting"))
        .filter(history::Column::SubjectId.is_in(meetings.iter().map(|meeting| meeting.id.0)))
        .filter(history::Column::Kind.is_in(
            [EventKind::MeetingPlanned, EventKind::MeetingEdited, EventKind::MeetingMoved].map(EventKind::as_str),
        ))
        .order_by_asc(history::Column::Id)
        .all(ctx.db())
        .await?;
    let mut told: HashMap<MeetingId, (u32, bool, Option<DateTime<Utc>>)> = HashMap::new();
    let approved: HashSet<&str> = [MeetingState::AgendaApproved, MeetingState::Held, MeetingState::ProtocolPending]
        .map(MeetingState::as_str)
        .into();
    for line in lines {
        let (moves, was_approved, changed_at) = told.entry(MeetingId(line.subject_id)).or_default();
        *changed_at = Some(line.at);
        if line.kind == EventKind::MeetingMoved.as_str() {
            let detail: EventDetail = serde_json::from_str(&line.detail)?;
            *moves += 1;
            *was_approved |= detail.value.is_some_and(|state| approved.contains(state.as_str()));
        }
    }
    let rows = meetings.into_iter().map(|meeting| {
        let (moves, was_approved, changed_at) = told.remove(&meeting.id).unwrap_or_default();
        MeetingRow { meeting, moves, was_approved, changed_at }
    });
    let called_off = |row: &MeetingRow| matches!(row.meeting.state, MeetingState::Postponed | MeetingState::Cancelled);
    let is_news = |row: &MeetingRow| row.changed_at.is_some_and(|at| ctx.local(at).0 >= window.ended_since);
    Ok(rows.filter(|row| !called_off(row) || is_news(row)).collect())
}
