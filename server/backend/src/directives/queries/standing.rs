//! A directive as the rules decide by it, read and written back whole.

use chrono::NaiveDate;
use domain::access::{Actor, DirectiveScope};
use domain::deadlines::{Reckoning, Term};
use domain::directives::{AssignmentRole, Classification, Confidence, DirectiveState, Force, Step};
use domain::error::Obstacle;
use domain::ids::{BodyId, DirectiveId};
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
    pub force: Force,
    pub due_on: Option<NaiveDate>,
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
}

impl Standing {
    pub fn take(&mut self, step: Step) -> Result<(), Obstacle> {
        self.scope.state = self.scope.state.after(step)?;
        Ok(())
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
    let row =
        directive::Entity::find_by_id(id.0).filter(visible(actor)).one(conn).await?.ok_or_else(Error::not_found)?;
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
    Ok(Standing {
        id,
        version: row.version,
        scope,
        force: stored("directive.force", &row.force, Force::parse)?,
        due_on: row.due_on,
        first_due_on: row.first_due_on,
        due_set_on: row.due_set_on,
        reported_on: row.reported_on,
        first_reported_on: row.first_reported_on,
        closed_on: row.closed_on,
        confidence: row.confidence.map(|word| stored("directive.confidence", &word, Confidence::parse)).transpose()?,
        last_report_on: row.last_report_on,
        remarks: row.remarks,
        extensions: row.extensions,
    })
}

/// Writes the directive back as a newer version.
pub(crate) async fn save(txn: &DatabaseTransaction, ctx: &Ctx, standing: Standing) -> Result<(), Error> {
    let row = directive::ActiveModel {
        id: Unchanged(standing.id.0),
        version: Set(standing.version + 1),
        state: Set(standing.scope.state.as_str().to_owned()),
        due_on: Set(standing.due_on),
        first_due_on: Set(standing.first_due_on),
        due_set_on: Set(standing.due_set_on),
        reported_on: Set(standing.reported_on),
        first_reported_on: Set(standing.first_reported_on),
        closed_on: Set(standing.closed_on),
        confidence: Set(standing.confidence.map(|word| word.as_str().to_owned())),
        last_report_on: Set(standing.last_report_on),
        remarks: Set(standing.remarks),
        extensions: Set(standing.extensions),
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

/// Adds the directive's present date to the dates that it has had.
pub(crate) async fn add_deadline(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    standing: &Standing,
    asked_for: Option<NaiveDate>,
    reason: &str,
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
        due_on: Set(standing.due_on),
        asked_for: Set(asked_for),
        reason: Set(reason.to_owned()),
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
