//! Objections to being an executor: a body objects in time, the issuer's level decides. Objecting
//! stops no clock.

pub(crate) mod queries;

use chrono::NaiveDate;
use domain::access::{self, Act};
use domain::error::{Error as Refusal, Obstacle};
use domain::history::{BodiesInEvent, EventDetail, EventKind};
use domain::ids::{BodyId, DirectiveId};
use domain::objections::{self, DismissalForm, Objection, ObjectionForm, ObjectionState};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::directives::queries::rows::Time;
use crate::directives::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, mail};

/// The lead or a co-executor objects, while the days for it last.
pub async fn raise(ctx: &Ctx, form: &ObjectionForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let time = Time::of(ctx).await?;
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let body = actor.body.filter(|_| access::may_object(actor, &directive.scope)).ok_or(Refusal::Denied)?;
    if !directive.scope.state.awaits_body() {
        return Err(Obstacle::State.into());
    }
    if open_until(&txn, ctx, &directive, body, &time).await?.is_none() {
        return Err(Obstacle::ObjectionClosed.into());
    }
    let draft = form.parse()?;
    queries::insert(&txn, ctx, &directive, body, &draft.reason).await?;
    let name = bodies::named(&txn, [body]).await?.remove(&body).ok_or_else(Error::not_found)?;
    let detail = about(name.name);
    history::record(&txn, ctx, Subject::Directive(id), EventKind::ObjectionRaised, detail, Some(&draft.reason)).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}

/// The issuer's level leaves the executors as they are, with its reasons. To uphold an objection is to
/// name other executors.
pub async fn dismiss(ctx: &Ctx, form: &DismissalForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let dismissal = form.parse()?;
    let known = bodies::all(&txn, actor.council).await?;
    let objection = queries::of(&txn, &directive, &known)
        .await?
        .into_iter()
        .find(|objection| objection.id == dismissal.objection)
        .ok_or_else(Error::not_found)?;
    if objection.state != ObjectionState::Raised || !directive.scope.state.is_open() {
        return Err(Obstacle::State.into());
    }
    let body = objection.body.id;
    settle(&txn, ctx, id, objection, ObjectionState::Dismissed, &dismissal.note).await?;
    standing::save(&txn, ctx, directive).await?;
    mail::plan_objection_dismissed(&txn, ctx, id, body, &dismissal.note).await?;
    txn.commit().await?;
    Ok(id)
}

/// Writes down how an objection was decided.
pub(crate) async fn settle(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    objection: Objection,
    state: ObjectionState,
    note: &str,
) -> Result<(), Error> {
    queries::settle(txn, ctx, objection.id, state, note).await?;
    let (event, remark) = match state {
        ObjectionState::Dismissed => (EventKind::ObjectionDismissed, Some(note)),
        // The change of executors that upholds it says why.
        _ => (EventKind::ObjectionUpheld, None),
    };
    history::record(txn, ctx, Subject::Directive(directive), event, about(objection.body.name), remark).await
}

/// The last day on which the body may still object. None where the days are over, or where it has
/// objected already since it was named.
pub(crate) async fn open_until(
    conn: &impl ConnectionTrait,
    ctx: &Ctx,
    directive: &Standing,
    body: BodyId,
    time: &Time,
) -> Result<Option<NaiveDate>, Error> {
    let Some(told_on) = queries::told_on(conn, ctx, directive, body).await? else { return Ok(None) };
    let days = ctx.council().await?.settings.objection_days;
    let until = objections::open_until(told_on, days, &time.calendar, time.week);
    let objected = queries::objected_since(conn, directive, body, told_on).await?;
    Ok((time.today <= until && !objected).then_some(until))
}

fn about(body: domain::locale::Multilingual) -> EventDetail {
    EventDetail { bodies: Some(BodiesInEvent { before: vec![body], after: Vec::new() }), ..EventDetail::default() }
}
