use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::access::Actor;
use domain::calendar::{Calendar, Day, DayKind, Extent, ImportDraft, Origin, RecountState, VersionRow};
use domain::ids::{CalendarImportId, CouncilId, DirectiveId};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};

use super::recounts::Dated;
use crate::directives::queries::rows::count;
use crate::directives::queries::scope::{open, visible};
use crate::entities::{calendar_day, calendar_import, calendar_version, deadline, directive, recount};
use crate::error::stored;
use crate::{Ctx, Error};

/// Days written by one statement; SQLite takes some 32,000 values at once.
const BATCH: usize = 1_000;

/// 0 where none has been published.
pub async fn latest_version(conn: &impl ConnectionTrait, council: CouncilId) -> Result<u32, Error> {
    let latest: Option<i32> = calendar_version::Entity::find()
        .select_only()
        .column(calendar_version::Column::Version)
        .filter(calendar_version::Column::CouncilId.eq(council.0))
        .order_by_desc(calendar_version::Column::Version)
        .limit(1)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(latest.map_or(0, i32::unsigned_abs))
}

/// The version that stands, with where it comes from.
pub async fn latest(
    conn: &impl ConnectionTrait,
    ctx: &Ctx,
    council: CouncilId,
) -> Result<(VersionRow, Calendar), Error> {
    let row = versions(conn, ctx, council).await?.into_iter().next().ok_or_else(Error::not_found)?;
    let calendar = read(conn, council, row.version).await?;
    Ok((row, calendar))
}

/// All versions, newest first.
pub async fn versions(conn: &impl ConnectionTrait, ctx: &Ctx, council: CouncilId) -> Result<Vec<VersionRow>, Error> {
    let rows = calendar_version::Entity::find()
        .filter(calendar_version::Column::CouncilId.eq(council.0))
        .order_by_desc(calendar_version::Column::Version)
        .all(conn)
        .await?;
    rows.into_iter().map(|row| version(ctx, row)).collect()
}

pub async fn read(conn: &impl ConnectionTrait, council: CouncilId, version: u32) -> Result<Calendar, Error> {
    let row = calendar_version::Entity::find()
        .filter(calendar_version::Column::CouncilId.eq(council.0))
        .filter(calendar_version::Column::Version.eq(version.cast_signed()))
        .one(conn)
        .await?;
    let Some(row) = row else { return Ok(Calendar::default()) };
    let days = calendar_day::Entity::find().filter(calendar_day::Column::VersionId.eq(row.id)).all(conn).await?;
    let days = days.into_iter().map(|row| Ok((row.date, day(row)?))).collect::<Result<_, Error>>()?;
    Ok(Calendar { version, days })
}

/// Writes a version down, with its origin, its source and who published it.
pub async fn publish(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    calendar: &Calendar,
    (origin, source, by): (Origin, &str, Option<&str>),
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let row = calendar_version::ActiveModel {
        council_id: Set(council.0),
        version: Set(calendar.version.cast_signed()),
        source: Set(source.to_owned()),
        created_at: Set(now),
        origin: Set(Some(origin.as_str().to_owned())),
        published_by: Set(by.map(ToOwned::to_owned)),
        ..Default::default()
    };
    let version_id = calendar_version::Entity::insert(row).exec(conn).await?.last_insert_id;
    let rows: Vec<_> = calendar
        .days
        .iter()
        .map(|(date, day)| calendar_day::ActiveModel {
            version_id: Set(version_id),
            date: Set(*date),
            kind: Set(spelling(day.kind).to_owned()),
            reason: Set(day.reason.clone()),
            estimated: Set(day.estimated),
            five_day_only: Set(day.five_day_only),
            act: Set(day.act.clone()),
            ..Default::default()
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        calendar_day::Entity::insert_many(batch.to_vec()).exec_without_returning(conn).await?;
    }
    Ok(())
}

/// A table that waits for a word.
pub struct Import {
    pub days: String,
    pub extent: Extent,
    pub source: String,
}

pub async fn insert_import(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    days: &str,
    draft: &ImportDraft,
    now: DateTime<Utc>,
) -> Result<CalendarImportId, Error> {
    let row = calendar_import::ActiveModel {
        council_id: Set(council.0),
        days: Set(days.to_owned()),
        extent: Set(draft.extent.as_str().to_owned()),
        source: Set(draft.source.clone()),
        created_at: Set(now),
        ..Default::default()
    };
    Ok(CalendarImportId(calendar_import::Entity::insert(row).exec(conn).await?.last_insert_id))
}

pub async fn import(conn: &impl ConnectionTrait, council: CouncilId, id: CalendarImportId) -> Result<Import, Error> {
    let row = calendar_import::Entity::find_by_id(id.0)
        .filter(calendar_import::Column::CouncilId.eq(council.0))
        .one(conn)
        .await?
        .ok_or_else(Error::not_found)?;
    let extent = stored("calendar_import.extent", &row.extent, Extent::parse)?;
    Ok(Import { days: row.days, extent, source: row.source })
}

pub async fn remove_import(conn: &impl ConnectionTrait, id: CalendarImportId) -> Result<(), Error> {
    calendar_import::Entity::delete_by_id(id.0).exec(conn).await?;
    Ok(())
}

pub async fn sweep_imports(conn: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<(), Error> {
    calendar_import::Entity::delete_many().filter(calendar_import::Column::CreatedAt.lt(before)).exec(conn).await?;
    Ok(())
}

/// The council's directives on control that have a date, after the one named.
pub(super) async fn dated(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    after: Option<DirectiveId>,
    most: u64,
) -> Result<Vec<Dated>, Error> {
    let select = directive::Entity::find()
        .filter(directive::Column::CouncilId.eq(council.0))
        .filter(open())
        .filter(directive::Column::Id.gt(after.map_or(0, |after| after.0)))
        .order_by_asc(directive::Column::Id)
        .limit(most);
    with_reckonings(conn, select).await
}

/// These directives, as far as they have a date.
pub(super) async fn dated_of(conn: &impl ConnectionTrait, ids: &[DirectiveId]) -> Result<Vec<Dated>, Error> {
    let select = directive::Entity::find().filter(directive::Column::Id.is_in(ids.iter().map(|id| id.0)));
    with_reckonings(conn, select).await
}

async fn with_reckonings(conn: &impl ConnectionTrait, select: Select<directive::Entity>) -> Result<Vec<Dated>, Error> {
    let rows: Vec<(i64, NaiveDate, Option<String>)> = select
        .select_only()
        .columns([directive::Column::Id, directive::Column::DueOn, directive::Column::Reckoning])
        .filter(directive::Column::DueOn.is_not_null())
        .into_tuple()
        .all(conn)
        .await?;
    let later: Vec<(i64, Option<NaiveDate>, Option<String>)> = deadline::Entity::find()
        .select_only()
        .columns([deadline::Column::DirectiveId, deadline::Column::AskedFor, deadline::Column::Reckoning])
        .filter(deadline::Column::DirectiveId.is_in(rows.iter().map(|row| row.0)))
        .filter(deadline::Column::Ordinal.gt(0))
        .filter(deadline::Column::LimbLetter.is_null())
        .order_by_asc(deadline::Column::Ordinal)
        .into_tuple()
        .all(conn)
        .await?;
    let mut found: Vec<Dated> = Vec::with_capacity(rows.len());
    let mut places = HashMap::with_capacity(rows.len());
    for (id, due_on, reckoning) in rows {
        let first = reckoning.map(|reckoning| serde_json::from_str(&reckoning)).transpose()?;
        places.insert(id, found.len());
        let reckonings = first.into_iter().collect();
        found.push(Dated { directive: DirectiveId(id), due_on, reckonings, granted: false });
    }
    for (id, asked_for, reckoning) in later {
        let Some(dated) = places.get(&id).and_then(|place| found.get_mut(*place)) else { continue };
        dated.granted = asked_for.is_some();
        dated.reckonings.extend(reckoning.map(|reckoning| serde_json::from_str(&reckoning)).transpose()?);
    }
    Ok(found)
}

/// What was left as it is on purpose: directive, the date that stayed, the date proposed.
pub(super) async fn left(
    conn: &impl ConnectionTrait,
    ids: &[DirectiveId],
) -> Result<HashSet<(DirectiveId, NaiveDate, NaiveDate)>, Error> {
    let rows: Vec<(i64, NaiveDate, NaiveDate)> = recount::Entity::find()
        .select_only()
        .columns([recount::Column::DirectiveId, recount::Column::DueOn, recount::Column::ProposedOn])
        .filter(recount::Column::DirectiveId.is_in(ids.iter().map(|id| id.0)))
        .filter(recount::Column::State.eq(RecountState::Left.as_str()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, due_on, proposed_on)| (DirectiveId(id), due_on, proposed_on)).collect())
}

pub(super) async fn insert_recounts(
    conn: &impl ConnectionTrait,
    version: u32,
    found: &[(DirectiveId, NaiveDate, NaiveDate)],
) -> Result<(), Error> {
    if found.is_empty() {
        return Ok(());
    }
    let rows = found.iter().map(|(directive, due_on, proposed_on)| recount::ActiveModel {
        directive_id: Set(directive.0),
        calendar_version: Set(version.cast_signed()),
        due_on: Set(*due_on),
        proposed_on: Set(*proposed_on),
        state: Set(RecountState::Proposed.as_str().to_owned()),
        ..Default::default()
    });
    recount::Entity::insert_many(rows).exec_without_returning(conn).await?;
    Ok(())
}

/// The dates that the version proposes and the actor may see, the earliest first.
pub(super) async fn proposed(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    version: u32,
    most: u64,
) -> Result<Vec<(DirectiveId, NaiveDate)>, Error> {
    let rows: Vec<(i64, NaiveDate)> = waiting(actor, version)
        .select_only()
        .columns([recount::Column::DirectiveId, recount::Column::ProposedOn])
        .order_by_asc(recount::Column::DueOn)
        .order_by_asc(recount::Column::DirectiveId)
        .limit(most)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, proposed_on)| (DirectiveId(id), proposed_on)).collect())
}

pub(super) async fn count_proposed(conn: &impl ConnectionTrait, actor: &Actor, version: u32) -> Result<u32, Error> {
    Ok(count(waiting(actor, version).count(conn).await?.cast_signed()))
}

/// Proposals that still mean the date that stands.
fn waiting(actor: &Actor, version: u32) -> Select<recount::Entity> {
    let directive = recount::Entity::belongs_to(directive::Entity)
        .from(recount::Column::DirectiveId)
        .to(directive::Column::Id)
        .into();
    recount::Entity::find()
        .join(JoinType::InnerJoin, directive)
        .filter(recount::Column::State.eq(RecountState::Proposed.as_str()))
        .filter(recount::Column::CalendarVersion.eq(version.cast_signed()))
        .filter(same_date())
        .filter(visible(actor))
        .filter(open())
}

fn same_date() -> Condition {
    let proposed_for = Expr::col(recount::Column::DueOn.as_column_ref());
    Condition::all().add(proposed_for.equals(directive::Column::DueOn.as_column_ref()))
}

/// What a version proposes for one directive and nobody has decided on.
pub(super) struct Proposal {
    pub id: i64,
    pub due_on: NaiveDate,
    pub proposed_on: NaiveDate,
}

pub(super) async fn proposal(
    conn: &impl ConnectionTrait,
    directive: DirectiveId,
    version: u32,
) -> Result<Option<Proposal>, Error> {
    let row = recount::Entity::find()
        .filter(recount::Column::DirectiveId.eq(directive.0))
        .filter(recount::Column::CalendarVersion.eq(version.cast_signed()))
        .filter(recount::Column::State.eq(RecountState::Proposed.as_str()))
        .one(conn)
        .await?;
    Ok(row.map(|row| Proposal { id: row.id, due_on: row.due_on, proposed_on: row.proposed_on }))
}

/// Writes down what the actor decided on a proposal.
pub(super) async fn settle(conn: &impl ConnectionTrait, ctx: &Ctx, id: i64, state: RecountState) -> Result<(), Error> {
    recount::Entity::update_many()
        .col_expr(recount::Column::State, state.as_str().into())
        .col_expr(recount::Column::DecidedBy, ctx.actor()?.name.clone().into())
        .col_expr(recount::Column::DecidedOn, ctx.today().into())
        .filter(recount::Column::Id.eq(id))
        .exec(conn)
        .await?;
    Ok(())
}

fn version(ctx: &Ctx, row: calendar_version::Model) -> Result<VersionRow, Error> {
    let (published_on, _) = ctx.local(row.created_at);
    let origin = match row.origin {
        Some(origin) => stored("calendar_version.origin", &origin, Origin::parse)?,
        None => Origin::Shipped,
    };
    Ok(VersionRow {
        version: row.version.unsigned_abs(),
        origin,
        source: row.source,
        published_on,
        by: row.published_by,
    })
}

fn day(row: calendar_day::Model) -> Result<Day, Error> {
    let kind = stored("calendar_day.kind", &row.kind, |text| {
        [DayKind::Off, DayKind::Working].into_iter().find(|kind| spelling(*kind) == text)
    })?;
    Ok(Day { kind, reason: row.reason, estimated: row.estimated, five_day_only: row.five_day_only, act: row.act })
}

fn spelling(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Off => "off",
        DayKind::Working => "working",
    }
}
