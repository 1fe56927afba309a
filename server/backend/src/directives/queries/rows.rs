//! Rows of registers, loaded in a fixed number of queries however many they are.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::access::{Actor, Role};
use domain::bodies::BodyName;
use domain::calendar::{Calendar, Week};
use domain::directives::{
    AssignmentRole, Classification, Confidence, DirectiveKind, DirectiveRow, DirectiveState, Force, LimbState, Motion,
    still_for, timeliness,
};
use domain::ids::{BodyId, DirectiveId, MeetingId};
use domain::locale::Multilingual;
use domain::reports::Answer;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::scope::{count_where, visible};
use super::standing::{recurs, road_map};
use crate::entities::{assignment, directive, limb, meeting};
use crate::error::stored;
use crate::{Ctx, Error, bodies};

/// The selected directives as far as the actor may see them, in the order of the selection.
pub async fn rows(
    conn: &impl ConnectionTrait,
    ctx: &Ctx,
    select: Select<directive::Entity>,
) -> Result<Vec<DirectiveRow>, Error> {
    let actor = ctx.actor()?;
    let directives = select.filter(visible(actor)).all(conn).await?;
    if directives.is_empty() {
        return Ok(Vec::new());
    }
    let around = Around::load(conn, &directives).await?;
    let time = Time::of(ctx).await?;
    directives.into_iter().map(|directive| row(actor, &around, &time, directive)).collect()
}

/// These directives as far as the actor may see them, in this order.
pub async fn in_order(
    conn: &impl ConnectionTrait,
    ctx: &Ctx,
    ids: Vec<DirectiveId>,
) -> Result<Vec<DirectiveRow>, Error> {
    let select = directive::Entity::find().filter(directive::Column::Id.is_in(ids.iter().map(|id| id.0)));
    let mut found: HashMap<DirectiveId, DirectiveRow> =
        rows(conn, ctx, select).await?.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.into_iter().filter_map(|id| found.remove(&id)).collect())
}

/// The identities that a query selects, and nothing else: indexes alone can answer it.
pub async fn ids<E: EntityTrait>(conn: &impl ConnectionTrait, select: Select<E>) -> Result<Vec<DirectiveId>, Error> {
    let ids: Vec<i64> = select.select_only().column(directive::Column::Id).into_tuple().all(conn).await?;
    Ok(ids.into_iter().map(DirectiveId).collect())
}

/// Number and title of a directive that the caller has been found to be allowed to see.
pub async fn heading(conn: &impl ConnectionTrait, id: DirectiveId) -> Result<(String, Multilingual), Error> {
    let row = directive::Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    Ok((row.reference, Multilingual { kk: row.title_kk, ru: row.title_ru, en: row.title_en }))
}

/// What directives are measured against.
pub struct Time {
    pub today: NaiveDate,
    pub calendar: Arc<Calendar>,
    /// The council's week: one protocol, one way of counting for all its addressees.
    pub week: Week,
    /// Working days without a report after which a directive is not moving.
    pub still_days: u32,
}

impl Time {
    pub async fn of(ctx: &Ctx) -> Result<Time, Error> {
        let settings = ctx.council().await?.settings;
        Ok(Time {
            today: ctx.today(),
            calendar: ctx.calendar().await?,
            week: settings.week,
            still_days: settings.still_days,
        })
    }
}

/// What stands in other tables, by directive.
struct Around {
    assignments: HashMap<i64, Vec<(BodyId, AssignmentRole)>>,
    names: HashMap<BodyId, BodyName>,
    limbs: HashMap<i64, (u32, u32)>,
    held_on: HashMap<i64, NaiveDate>,
}

impl Around {
    async fn load(conn: &impl ConnectionTrait, directives: &[directive::Model]) -> Result<Around, Error> {
        let ids: Vec<i64> = directives.iter().map(|directive| directive.id).collect();
        let assignments = assignments(conn, &ids).await?;
        let names = bodies::named(conn, assignments.values().flatten().map(|(body, _)| *body)).await?;
        let limbs = limbs(conn, &ids).await?;
        let held_on = held_on(conn, directives.iter().map(|directive| directive.meeting_id)).await?;
        Ok(Around { assignments, names, limbs, held_on })
    }
}

async fn assignments(
    conn: &impl ConnectionTrait,
    ids: &[i64],
) -> Result<HashMap<i64, Vec<(BodyId, AssignmentRole)>>, Error> {
    let found: Vec<(i64, i64, String)> = assignment::Entity::find()
        .select_only()
        .columns([assignment::Column::DirectiveId, assignment::Column::BodyId, assignment::Column::Role])
        .filter(assignment::Column::DirectiveId.is_in(ids.iter().copied()))
        .order_by_asc(assignment::Column::Position)
        .order_by_asc(assignment::Column::Id)
        .into_tuple()
        .all(conn)
        .await?;
    let mut assignments: HashMap<i64, Vec<(BodyId, AssignmentRole)>> = HashMap::new();
    for (directive, body, role) in found {
        let role = stored("assignment.role", &role, AssignmentRole::parse)?;
        assignments.entry(directive).or_default().push((BodyId(body), role));
    }
    Ok(assignments)
}

/// How many limbs a directive has, and how many are proven.
async fn limbs(conn: &impl ConnectionTrait, ids: &[i64]) -> Result<HashMap<i64, (u32, u32)>, Error> {
    let proven = Condition::all().add(limb::Column::State.eq(LimbState::Proven.as_str()));
    let counts: Vec<(i64, i64, i64)> = limb::Entity::find()
        .select_only()
        .column(limb::Column::DirectiveId)
        .column_as(limb::Column::Id.count(), "limbs")
        .column_as(count_where(proven), "proven")
        .filter(limb::Column::DirectiveId.is_in(ids.iter().copied()))
        .group_by(limb::Column::DirectiveId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(counts.into_iter().map(|(directive, limbs, proven)| (directive, (count(limbs), count(proven)))).collect())
}

async fn held_on(
    conn: &impl ConnectionTrait,
    meetings: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, NaiveDate>, Error> {
    let mut ids: Vec<i64> = meetings.collect();
    ids.sort_unstable();
    ids.dedup();
    let days: Vec<(i64, NaiveDate)> = meeting::Entity::find()
        .select_only()
        .columns([meeting::Column::Id, meeting::Column::StartsOn])
        .filter(meeting::Column::Id.is_in(ids))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(days.into_iter().collect())
}

fn row(actor: &Actor, around: &Around, time: &Time, directive: directive::Model) -> Result<DirectiveRow, Error> {
    let state = stored("directive.state", &directive.state, DirectiveState::parse)?;
    let assignments = around.assignments.get(&directive.id).map(Vec::as_slice).unwrap_or_default();
    let named = |role: AssignmentRole| {
        assignments.iter().filter(move |(_, of)| *of == role).filter_map(|(body, _)| around.names.get(body).cloned())
    };
    let (limbs, limbs_proven) = around.limbs.get(&directive.id).copied().unwrap_or_default();
    let meeting_on = around.held_on.get(&directive.meeting_id).copied().ok_or_else(Error::not_found)?;
    // Remarks are words to those who report; the informed do not.
    let reads_remarks = actor.role != Role::Body
        || assignments.iter().any(|(body, role)| Some(*body) == actor.body && *role != AssignmentRole::Informed);
    let kind = stored("directive.kind", &directive.kind, DirectiveKind::parse)?;
    let (due_on, issued_on, last_report_on) = (directive.due_on, directive.issued_on, directive.last_report_on);
    let motion = Motion { state, kind, due_on, issued_on, last_report_on };
    Ok(DirectiveRow {
        id: DirectiveId(directive.id),
        reference: directive.reference,
        title: Multilingual { kk: directive.title_kk, ru: directive.title_ru, en: directive.title_en },
        force: stored("directive.force", &directive.force, Force::parse)?,
        kind,
        classification: stored("directive.classification", &directive.classification, Classification::parse)?,
        state,
        lead: named(AssignmentRole::Lead).next(),
        co_executors: named(AssignmentRole::CoExecutor).collect(),
        addressee: Multilingual { kk: directive.addressee_kk, ru: directive.addressee_ru, en: directive.addressee_en },
        meeting: MeetingId(directive.meeting_id),
        meeting_on,
        due_on: directive.due_on,
        first_due_on: directive.first_due_on,
        proposed: directive.proposed,
        extensions: count(i64::from(directive.extensions)),
        timeliness: timeliness(state, directive.due_on, directive.reported_on, time.today, &time.calendar, time.week),
        confidence: directive
            .confidence
            .map(|word| stored("directive.confidence", &word, Confidence::parse))
            .transpose()?,
        limbs,
        limbs_proven,
        last_report_on,
        still_for: still_for(motion, time.still_days, time.today, &time.calendar, time.week),
        remarks: directive.remarks.filter(|_| state == DirectiveState::Returned && reads_remarks),
        recurs: recurs(kind, directive.parent_id.map(DirectiveId), directive.due_on) && state != DirectiveState::Draft,
        period: directive.period_from.zip(directive.period_to),
        held_for: directive.held_for,
        answer: directive.answer.map(|word| stored("directive.answer", &word, Answer::parse)).transpose()?,
        road_map: road_map(directive.road_map_due_on, directive.road_map_on),
    })
}

/// A number of rows; the tables hold none below nought.
pub fn count(rows: i64) -> u32 {
    u32::try_from(rows).unwrap_or_default()
}
