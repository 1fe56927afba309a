//! The steps of a directive that are no report: a body takes note, the issuer's level decides.

use domain::access::Act;
use domain::directives::desk::may_acknowledge;
use domain::directives::{DecisionAct, DecisionForm, Ending, Step};
use domain::error::{Conflict, ConflictField, Error as Refusal, Obstacle};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use domain::reports::{Answer, ReportState};
use sea_orm::DatabaseTransaction;

use super::queries::limbs;
use super::queries::standing::{self, SetDate, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, extensions, mail, reports};

/// The actor's body takes note of its part. Only the lead's word moves the directive on.
pub async fn acknowledge(ctx: &Ctx, id: DirectiveId) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let body =
        actor.body.filter(|_| domain::access::may_report(actor, &directive.scope, false)).ok_or(Refusal::Denied)?;
    let acknowledged = standing::acknowledged(&txn, &directive, body).await?;
    if !may_acknowledge(actor, &directive.scope, acknowledged) {
        return Err(Obstacle::State.into());
    }
    standing::acknowledge(&txn, &directive, body, ctx.today()).await?;
    if directive.scope.lead == Some(body) {
        directive.take(Step::Acknowledge)?;
    }
    history::record(&txn, ctx, Subject::Directive(id), EventKind::Acknowledged, EventDetail::default(), None).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}

/// The issuer's level closes, sends back, holds, resumes, ends otherwise or reopens.
pub async fn decide(ctx: &Ctx, form: &DecisionForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let decision = form.parse()?;
    directive.take(step(decision.act))?;
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "remark", &form.remark).await);
    }
    let remark = decision.remark.as_deref();
    let mut detail = EventDetail::default();
    match decision.act {
        DecisionAct::End(ending) => end(&txn, ctx, &mut directive, ending).await?,
        DecisionAct::SendBack => {
            reports::queries::check_final(&txn, ctx, &directive, ReportState::Submitted, None).await?;
        }
        DecisionAct::Hold => mail::withdraw_for(&txn, id).await?,
        // What was reported before the directive was held does not answer for it any more.
        DecisionAct::Resume => {
            directive.reported_on = None;
        }
        DecisionAct::Reopen => detail = reopen(&txn, ctx, &mut directive, remark.unwrap_or_default()).await?,
    }
    history::record(&txn, ctx, Subject::Directive(id), event(decision.act), detail, remark).await?;
    standing::save(&txn, ctx, directive).await?;
    if matches!(decision.act, DecisionAct::End(_)) {
        mail::plan_closed(&txn, ctx, id).await?;
    }
    txn.commit().await?;
    Ok(id)
}

/// The answer to a form that was opened before somebody else took a step: what the other wrote
/// beside the words of this form.
pub(crate) async fn changed_meanwhile(ctx: &Ctx, directive: &Standing, field: &str, yours: &str) -> Error {
    let events = match history::of(ctx, Subject::Directive(directive.id)).await {
        Ok(events) => events,
        Err(error) => return error,
    };
    let last = events.into_iter().find(|event| !event.kind.is_automatic());
    let (by, theirs) = last.map(|event| (event.actor, event.remark)).unwrap_or_default();
    let field = ConflictField {
        field: field.to_owned(),
        theirs: theirs.unwrap_or_default(),
        yours: yours.trim().replace("\r\n", "\n"),
    };
    Refusal::Conflict(Box::new(Conflict {
        by: by.unwrap_or_default(),
        version: directive.version,
        fields: vec![field],
    }))
    .into()
}

/// A directive ends as done only when every limb is proven, and as declined only where the body's
/// last word was that it declines.
async fn end(txn: &DatabaseTransaction, ctx: &Ctx, directive: &mut Standing, ending: Ending) -> Result<(), Error> {
    if ending == Ending::Done && !limbs::all_proven(txn, directive).await? {
        return Err(Obstacle::LimbsOpen.into());
    }
    if ending == Ending::Declined && reports::queries::final_answer(txn, directive).await? != Some(Answer::Declined) {
        return Err(Obstacle::State.into());
    }
    directive.closed_on = Some(ctx.today());
    extensions::lapse_waiting(txn, ctx, directive).await?;
    mail::withdraw_for(txn, directive.id).await
}

/// Counts again from the first date; everything is to be proven anew.
async fn reopen(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    reason: &str,
) -> Result<EventDetail, Error> {
    directive.closed_on = None;
    directive.reported_on = None;
    limbs::open_again(txn, directive).await?;
    let replaced = directive.due_on;
    let first = directive.first_due_on;
    if (directive.due_on, directive.own_due_on) != (first, None) {
        directive.due_on = first;
        directive.own_due_on = None;
        directive.due_set_on = Some(ctx.today());
        let date = SetDate { limb: None, due_on: first, asked_for: None, reason };
        standing::add_deadline(txn, ctx, directive, date).await?;
    }
    Ok(EventDetail { date: first, replaced: replaced.filter(|_| replaced != first), ..EventDetail::default() })
}

fn step(act: DecisionAct) -> Step {
    match act {
        DecisionAct::End(ending) => Step::End(ending),
        DecisionAct::SendBack => Step::SendBack,
        DecisionAct::Hold => Step::Hold,
        DecisionAct::Resume => Step::Resume,
        DecisionAct::Reopen => Step::Reopen,
    }
}

fn event(act: DecisionAct) -> EventKind {
    match act {
        DecisionAct::End(Ending::Done) => EventKind::ClosedDone,
        DecisionAct::End(Ending::NotDone) => EventKind::ClosedNotDone,
        DecisionAct::End(Ending::Declined) => EventKind::ClosedDeclined,
        DecisionAct::End(Ending::Cancelled) => EventKind::Cancelled,
        DecisionAct::End(Ending::Superseded) => EventKind::Superseded,
        DecisionAct::End(Ending::Merged) => EventKind::Merged,
        DecisionAct::SendBack => EventKind::SentBack,
        DecisionAct::Hold => EventKind::Held,
        DecisionAct::Resume => EventKind::Resumed,
        DecisionAct::Reopen => EventKind::Reopened,
    }
}
