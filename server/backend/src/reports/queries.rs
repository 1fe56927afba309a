use std::collections::HashMap;

use domain::bodies::{Body, BodyName};
use domain::directives::Confidence;
use domain::ids::{BodyId, ReportId};
use domain::reports::{Answer, Report, ReportDraft, ReportKind, ReportMatter, ReportState};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::directives::queries::standing::Standing;
use crate::entities::report::{ActiveModel, Column, Entity, Model};
use crate::entities::silent_co_executor;
use crate::error::stored;
use crate::{Ctx, Error};

/// All reports on a directive, newest first.
pub(crate) async fn of(ctx: &Ctx, directive: &Standing, bodies: &[Body]) -> Result<Vec<Report>, Error> {
    let rows =
        Entity::find().filter(Column::DirectiveId.eq(directive.id.0)).order_by_desc(Column::Id).all(ctx.db()).await?;
    let mut silent = silent(ctx.db(), rows.iter().map(|row| row.id), bodies).await?;
    rows.into_iter().map(|row| report(ctx, bodies, row, &mut silent)).collect()
}

/// Writes down who had not contributed when the lead reported.
pub(crate) async fn insert_silent(txn: &DatabaseTransaction, report: ReportId, silent: &[BodyId]) -> Result<(), Error> {
    for body in silent {
        let row =
            silent_co_executor::ActiveModel { report_id: Set(report.0), body_id: Set(body.0), ..Default::default() };
        silent_co_executor::Entity::insert(row).exec_without_returning(txn).await?;
    }
    Ok(())
}

pub(crate) async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    body: BodyId,
    draft: &ReportDraft,
) -> Result<(ReportId, i32), Error> {
    let ordinal = next_ordinal(txn, directive, body, draft.kind).await?;
    let row = ActiveModel {
        directive_id: Set(directive.id.0),
        body_id: Set(body.0),
        kind: Set(draft.kind.as_str().to_owned()),
        matter: Set(draft.matter.map(|matter| matter.as_str().to_owned())),
        ordinal: Set(ordinal),
        state: Set(ReportState::Submitted.as_str().to_owned()),
        text: Set(draft.text.clone()),
        answer: Set(draft.answer.map(|answer| answer.as_str().to_owned())),
        promised_on: Set(draft.promised_on),
        confidence: Set(draft.confidence.as_str().to_owned()),
        slippage_reason: Set(draft.slippage_reason.clone()),
        signed_by: Set(draft.signed_by.clone()),
        submitted_at: Set(ctx.now()),
        submitted_by: Set(ctx.actor()?.name.clone()),
        silent_note: Set(draft.silent_note.clone()),
        ..Default::default()
    };
    Ok((ReportId(Entity::insert(row).exec(txn).await?.last_insert_id), ordinal))
}

/// What the body answered in its latest final report.
pub(crate) async fn final_answer(conn: &impl ConnectionTrait, directive: &Standing) -> Result<Option<Answer>, Error> {
    let answer: Option<Option<String>> = Entity::find()
        .select_only()
        .column(Column::Answer)
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::Kind.eq(ReportKind::Final.as_str()))
        .order_by_desc(Column::Id)
        .limit(1)
        .into_tuple()
        .one(conn)
        .await?;
    answer.flatten().map(|answer| stored("report.answer", &answer, Answer::parse)).transpose()
}

/// Notes what the secretariat made of the latest final report; "submitted" puts it before the
/// secretariat once more.
pub(crate) async fn check_final(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    state: ReportState,
    remarks: Option<&str>,
) -> Result<(), Error> {
    let latest: Option<i64> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::Kind.eq(ReportKind::Final.as_str()))
        .order_by_desc(Column::Id)
        .limit(1)
        .into_tuple()
        .one(txn)
        .await?;
    let Some(latest) = latest else { return Ok(()) };
    let checked = state != ReportState::Submitted;
    let row = ActiveModel {
        id: sea_orm::ActiveValue::Unchanged(latest),
        state: Set(state.as_str().to_owned()),
        remarks: Set(remarks.map(ToOwned::to_owned)),
        checked_by: Set(if checked { Some(ctx.actor()?.name.clone()) } else { None }),
        checked_on: Set(checked.then(|| ctx.today())),
        ..Default::default()
    };
    Entity::update(row).exec(txn).await?;
    Ok(())
}

async fn next_ordinal(
    conn: &impl ConnectionTrait,
    directive: &Standing,
    body: BodyId,
    kind: ReportKind,
) -> Result<i32, Error> {
    let last: Option<Option<i32>> = Entity::find()
        .select_only()
        .column_as(Column::Ordinal.max(), "ordinal")
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::BodyId.eq(body.0))
        .filter(Column::Kind.eq(kind.as_str()))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(last.flatten().unwrap_or_default() + 1)
}

/// The silent co-executors of each report.
async fn silent(
    conn: &impl ConnectionTrait,
    reports: impl Iterator<Item = i64>,
    bodies: &[Body],
) -> Result<HashMap<i64, Vec<BodyName>>, Error> {
    let rows = silent_co_executor::Entity::find()
        .filter(silent_co_executor::Column::ReportId.is_in(reports))
        .order_by_asc(silent_co_executor::Column::Id)
        .all(conn)
        .await?;
    let mut silent: HashMap<i64, Vec<BodyName>> = HashMap::new();
    for row in rows {
        let body = bodies.iter().find(|body| body.id.0 == row.body_id).ok_or_else(Error::not_found)?;
        silent.entry(row.report_id).or_default().push(body.named());
    }
    Ok(silent)
}

fn report(ctx: &Ctx, bodies: &[Body], row: Model, silent: &mut HashMap<i64, Vec<BodyName>>) -> Result<Report, Error> {
    let (submitted_on, submitted_at) = ctx.local(row.submitted_at);
    Ok(Report {
        id: ReportId(row.id),
        body: bodies.iter().find(|body| body.id.0 == row.body_id).map(Body::named).ok_or_else(Error::not_found)?,
        kind: stored("report.kind", &row.kind, ReportKind::parse)?,
        matter: row.matter.map(|matter| stored("report.matter", &matter, ReportMatter::parse)).transpose()?,
        ordinal: row.ordinal,
        state: stored("report.state", &row.state, ReportState::parse)?,
        text: row.text,
        answer: row.answer.map(|answer| stored("report.answer", &answer, Answer::parse)).transpose()?,
        promised_on: row.promised_on,
        confidence: stored("report.confidence", &row.confidence, Confidence::parse)?,
        slippage_reason: row.slippage_reason,
        signed_by: row.signed_by,
        submitted_on,
        submitted_at,
        submitted_by: row.submitted_by,
        remarks: row.remarks,
        checked_on: row.checked_on,
        checked_by: row.checked_by,
        silent: silent.remove(&row.id).unwrap_or_default(),
        silent_note: row.silent_note,
    })
}
