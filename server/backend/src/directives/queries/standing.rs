//! A directive as the rules decide by it, read and written back whole.

use chrono::NaiveDate;
use domain::access::{Actor, DirectiveScope};
use domain::deadlines::{Applied, Reckoning, Term};
use domain::directives::{
    AssignmentRole, Classification, Confidence, DirectiveKind, DirectiveState, Force, RoadMap, Step,
};
use domain::error::Obstacle;
use domain::ids::{BodyId, DirectiveId};
use domain::reports::Answer;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, Unchanged,
};

use super::scope::visible;
use crate::entities::{assignment, deadline, directive};
use crate::error::stored;
use crate::{Ctx, Error};

/// What changes in the life of a directive, and what decides how. Whoever holds one has been found to
/// be allowed to see the directive.
#[derive(Debug)]
pub(crate) struct Standing {
    pub id: DirectiveId,
    pub version: i32,
    pub scope: DirectiveScope,
    pub kind: DirectiveKind,
    pub force: Force,
    /// The recurring directive whose instance this is.
    pub parent: Option<DirectiveId>,
    /// The date that counts: by it the directive is measured and reminded of.
    pub due_on: Option<NaiveDate>,
    /// The directive's own date, where the date that counts is one of a limb.
    pub own_due_on: Option<NaiveDate>,
    pub first_due_on: Option<NaiveDate>,
    /// The day on which the present date was set.
    pub due_set_on: Option<NaiveDate>,
    /// The day of the final report that stands.
    pub reported_on: Option<NaiveDate>,
    pub first_reported_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub confidence: Option<Confidence>,
    pub last_report_on: Option<NaiveDate>,
    pub remarks: Option<String>,
    /// Requests for more time that were granted.
    pub extensions: i32,
    /// The event that is awaited while the directive is on hold.
    pub held_for: Option<String>,
    /// The day on which work was taken up again, after a hold or an end that was undone.
    pub resumed_on: Option<NaiveDate>,
    /// The body's answer to a recommendation, request or proposal, and its day.
    pub answer: Option<Answer>,
    pub answered_on: Option<NaiveDate>,
    /// The day by which the answer was owed, once carrying it out has a date of its own.
    pub answer_due_on: Option<NaiveDate>,
    /// The first date is the term for an answer alone.
    pub first_date_is_the_answers: bool,
    pub road_map: Option<RoadMap>,
    /// The outcome rests with a third body.
    pub outcome_elsewhere: bool,
}

impl Standing {
    /// A recurring directive: it has no date, its instances have.
    pub fn recurs(&self) -> bool {
        recurs(self.kind, self.parent, self.due_on) && self.scope.state != DirectiveState::Draft
    }

    pub fn take(&mut self, step: Step) -> Result<(), Obstacle> {
        self.scope.state = self.scope.state.after(step)?;
        Ok(())
    }

    /// The date of the directive as a whole.
    pub fn whole_due_on(&self) -> Option<NaiveDate> {
        self.own_due_on.or(self.due_on)
    }

    /// Whether nothing has changed since a form was opened; a form that names no version was not
    /// opened on a page, and the states alone decide on it.
    pub fn is_as_seen(&self, version: &str) -> bool {
        version.trim().is_empty() || self.is_version(version)
    }

    /// Whether the words name an event in place of a date, and it has not been recorded.
    pub fn awaits_event(&self, term: Option<&Term>) -> bool {
        self.due_on.is_none() && matches!(term, Some(Term::Event(_)))
    }

    /// Whether a form was opened on the directive as it stands.
    pub fn is_version(&self, version: &str) -> bool {
        version.trim() == self.version.to_string()
    }
}

/// The directive, if the actor may see it; otherwise there is none.
pub(crate) async fn standing(conn: &impl ConnectionTrait, actor: &Actor, id: DirectiveId) -> Result<Standing, Error> {
    let row = directive::Entity::find_by_id(id.0).filter(visible(actor)).one(conn).await?;
    stands(conn, row.ok_or_else(Error::not_found)?).await
}

/// The directive, whoever asks: for what follows by itself from a step that somebody was allowed to take
/// elsewhere.
pub(crate) async fn unscoped(conn: &impl ConnectionTrait, id: DirectiveId) -> Result<Standing, Error> {
    let row = directive::Entity::find_by_id(id.0).one(conn).await?;
    stands(conn, row.ok_or_else(Error::not_found)?).await
}

/// Whether a directive falls due period by period and is no such period itself.
pub(super) fn recurs(kind: DirectiveKind, parent: Option<DirectiveId>, due_on: Option<NaiveDate>) -> bool {
    kind.recurs() && parent.is_none() && due_on.is_none()
}

async fn stands(conn: &impl ConnectionTrait, row: directive::Model) -> Result<Standing, Error> {
    let id = DirectiveId(row.id);
    let mut scope = DirectiveScope {
        state: stored("directive.state", &row.state, DirectiveState::parse)?,
        classification: stored("directive.classification", &row.classification, Classification::parse)?,
        lead: None,
        co_executors: Vec::new(),
        informed: Vec::new(),
    };
    let assignments: Vec<(i64, String)> = assignment::Entity::find()
        .select_only()
        .columns([assignment::Column::BodyId, assignment::Column::Role])
        .filter(assignment::Column::DirectiveId.eq(id.0))
        .order_by_asc(assignment::Column::Position)
        .into_tuple()
        .all(conn)
        .await?;
    for (body, role) in assignments {
        match stored("assignment.role", &role, AssignmentRole::parse)? {
            AssignmentRole::Lead => scope.lead = Some(BodyId(body)),
            AssignmentRole::CoExecutor => scope.co_executors.push(BodyId(body)),
            AssignmentRole::Informed => scope.informed.push(BodyId(body)),
        }
    }
    let force = stored("directive.force", &row.force, Force::parse)?;
    let reckoning: Option<Reckoning> =
        row.reckoning.filter(|_| force.is_answered()).map(|reckoning| serde_json::from_str(&reckoning)).transpose()?;
    Ok(Standing {
        id,
        version: row.version,
        scope,
        kind: stored("directive.kind", &row.kind, DirectiveKind::parse)?,
        force,
        parent: row.parent_id.map(DirectiveId),
        due_on: row.due_on,
        own_due_on: row.own_due_on,
        first_due_on: row.first_due_on,
        due_set_on: row.due_set_on,
        reported_on: row.reported_on,
        first_reported_on: row.first_reported_on,
        closed_on: row.closed_on,
        confidence: row.confidence.map(|word| stored("directive.confidence", &word, Confidence::parse)).transpose()?,
        last_report_on: row.last_report_on,
        remarks: row.remarks,
        extensions: row.extensions,
        held_for: row.held_for,
        resumed_on: row.resumed_on,
        answer: row.answer.map(|word| stored("directive.answer", &word, Answer::parse)).transpose()?,
        answered_on: row.answered_on,
        answer_due_on: row.answer_due_on,
        first_date_is_the_answers: reckoning.is_some_and(|reckoning| reckoning.applied == Applied::AnswerTerm),
        road_map: road_map(row.road_map_due_on, row.road_map_on),
        outcome_elsewhere: row.outcome_rests_with.is_some(),
    })
}

pub(super) fn road_map(due_on: Option<NaiveDate>, submitted_on: Option<NaiveDate>) -> Option<RoadMap> {
    due_on.map(|due_on| RoadMap { due_on, submitted_on })
}

/// Writes the directive back as a newer version.
pub(crate) async fn save(txn: &DatabaseTransaction, ctx: &Ctx, standing: Standing) -> Result<(), Error> {
    let row = directive::ActiveModel {
        id: Unchanged(standing.id.0),
        version: Set(standing.version + 1),
        state: Set(standing.scope.state.as_str().to_owned()),
        due_on: Set(standing.due_on),
        own_due_on: Set(standing.own_due_on),
        first_due_on: Set(standing.first_due_on),
        due_set_on: Set(standing.due_set_on),
        reported_on: Set(standing.reported_on),
        first_reported_on: Set(standing.first_reported_on),
        closed_on: Set(standing.closed_on),
        confidence: Set(standing.confidence.map(|word| word.as_str().to_owned())),
        last_report_on: Set(standing.last_report_on),
        remarks: Set(standing.remarks),
        extensions: Set(standing.extensions),
        held_for: Set(standing.held_for),
        resumed_on: Set(standing.resumed_on),
        answer: Set(standing.answer.map(|answer| answer.as_str().to_owned())),
        answered_on: Set(standing.answered_on),
        answer_due_on: Set(standing.answer_due_on),
        road_map_on: Set(standing.road_map.and_then(|map| map.submitted_on)),
        changed_at: Set(ctx.now()),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
}

/// Whether the body has acknowledged its part.
pub(crate) async fn acknowledged(
    conn: &impl ConnectionTrait,
    standing: &Standing,
    body: BodyId,
) -> Result<bool, Error> {
    let day: Option<Option<NaiveDate>> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::AcknowledgedOn)
        .filter(assignment::Column::DirectiveId.eq(standing.id.0))
        .filter(assignment::Column::BodyId.eq(body.0))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(day.flatten().is_some())
}

/// Notes the day on which the body took note of its part; the first such day stays.
pub(crate) async fn acknowledge(
    txn: &DatabaseTransaction,
    standing: &Standing,
    body: BodyId,
    on: NaiveDate,
) -> Result<(), Error> {
    assignment::Entity::update_many()
        .col_expr(assignment::Column::AcknowledgedOn, on.into())
        .filter(assignment::Column::DirectiveId.eq(standing.id.0))
        .filter(assignment::Column::BodyId.eq(body.0))
        .filter(assignment::Column::AcknowledgedOn.is_null())
        .exec(txn)
        .await?;
    Ok(())
}

/// Notes the day on which a co-executor contributed; the first such day stays.
pub(crate) async fn contributed(
    txn: &DatabaseTransaction,
    standing: &Standing,
    body: BodyId,
    on: NaiveDate,
) -> Result<(), Error> {
    assignment::Entity::update_many()
        .col_expr(assignment::Column::ContributedOn, on.into())
        .filter(assignment::Column::DirectiveId.eq(standing.id.0))
        .filter(assignment::Column::BodyId.eq(body.0))
        .filter(assignment::Column::ContributedOn.is_null())
        .exec(txn)
        .await?;
    Ok(())
}

/// Co-executors that have not contributed, in the order of the list.
pub(crate) async fn silent(conn: &impl ConnectionTrait, standing: &Standing) -> Result<Vec<BodyId>, Error> {
    let bodies: Vec<i64> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::BodyId)
        .filter(assignment::Column::DirectiveId.eq(standing.id.0))
        .filter(assignment::Column::Role.eq(AssignmentRole::CoExecutor.as_str()))
        .filter(assignment::Column::ContributedOn.is_null())
        .order_by_asc(assignment::Column::Position)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(bodies.into_iter().map(BodyId).collect())
}

/// Sets the day by which a co-executor delivers.
pub(crate) async fn set_internal_date(
    txn: &DatabaseTransaction,
    standing: &Standing,
    body: BodyId,
    due_on: Option<NaiveDate>,
) -> Result<(), Error> {
    assignment::Entity::update_many()
        .col_expr(assignment::Column::InternalDueOn, due_on.into())
        .filter(assignment::Column::DirectiveId.eq(standing.id.0))
        .filter(assignment::Column::BodyId.eq(body.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// A date that was set.
#[derive(Debug)]
pub(crate) struct SetDate<'a> {
    /// The only limb whose date it is; none: the whole directive.
    pub limb: Option<&'a str>,
    pub due_on: Option<NaiveDate>,
    /// The date that a body asked for.
    pub asked_for: Option<NaiveDate>,
    pub reason: &'a str,
}

/// Adds a date to the dates that the directive and its limbs have had.
pub(crate) async fn add_deadline(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    standing: &Standing,
    date: SetDate<'_>,
) -> Result<(), Error> {
    let last: Option<i32> = deadline::Entity::find()
        .select_only()
        .column_as(deadline::Column::Ordinal.max(), "ordinal")
        .filter(deadline::Column::DirectiveId.eq(standing.id.0))
        .into_tuple::<Option<i32>>()
        .one(txn)
        .await?
        .flatten();
    let row = deadline::ActiveModel {
        directive_id: Set(standing.id.0),
        ordinal: Set(last.map_or(0, |last| last + 1)),
        limb_letter: Set(date.limb.map(ToOwned::to_owned)),
        due_on: Set(date.due_on),
        asked_for: Set(date.asked_for),
        reason: Set(date.reason.to_owned()),
        set_by: Set(ctx.actor()?.name.clone()),
        set_on: Set(ctx.today()),
        ..Default::default()
    };
    deadline::Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

/// Keeps how the date that was added last was counted.
pub(crate) async fn keep_reckoning(
    txn: &DatabaseTransaction,
    standing: &Standing,
    reckoning: &Reckoning,
) -> Result<(), Error> {
    let last = deadline::Entity::find()
        .filter(deadline::Column::DirectiveId.eq(standing.id.0))
        .order_by_desc(deadline::Column::Ordinal)
        .one(txn)
        .await?
        .ok_or_else(Error::not_found)?;
    let row = deadline::ActiveModel {
        id: Unchanged(last.id),
        reckoning: Set(Some(serde_json::to_string(reckoning)?)),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
}
