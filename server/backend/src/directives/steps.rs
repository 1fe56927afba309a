//! The steps of a directive that are no report: a body takes note, the issuer's level decides.

use domain::access::Act;
use domain::directives::desk::may_acknowledge;
use domain::directives::{DecisionAct, DecisionForm, DirectiveState, Ending, Step};
use domain::error::{Conflict, ConflictField, Error as Refusal, Obstacle};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use domain::reports::{Answer, ReportState};
use sea_orm::DatabaseTransaction;

use super::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, extensions, mail, reports};

/// The actor's body takes note of its part. Only the lead's word moves the directive on.
pub async fn acknowledge(ctx: &Ctx, id: DirectiveId) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let body = actor.body.filter(|_| domain::access::may_report(actor, &directive.scope, false)).ok_or(Refusal::Denied)?;
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
    let before = directive.scope.state;
    directive.take(step(decision.act))?;
    unchanged(ctx, &directive, &form.version, "remark", &form.remark).await?;
    let remark = decision.remark.as_deref();
    match decision.act {
        DecisionAct::End(ending) => end(&txn, ctx, &mut directive, before, ending).await?,
        DecisionAct::SendBack => reports::queries::set_final_state(&txn, &directive, ReportState::Submitted).await?,
        DecisionAct::Hold => mail::withdraw_for(&txn, id).await?,
        // What was reported before the directive was held does not answer for it any more.
        DecisionAct::Resume => directive.reported_on = None,
        DecisionAct::Reopen => reopen(&txn, ctx, &mut directive, remark.unwrap_or_default()).await?,
    }
    history::record(&txn, ctx, Subject::Directive(id), event(decision.act), EventDetail::default(), remark).await?;
    standing::save(&txn, ctx, directive).await?;
    if matches!(decision.act, DecisionAct::End(_)) {
        mail::plan_closed(&txn, ctx, id).await?;
    }
    txn.commit().await?;
    Ok(id)
}

/// Refuses a form that was opened before somebody else took a step. What the other wrote is shown
/// beside the words of this form.
pub(crate) async fn unchanged(ctx: &Ctx, directive: &Standing, version: &str, field: &str, yours: &str) -> Result<(), Error> {
    if version.trim() == directive.version.to_string() {
        return Ok(());
    }
    let events = history::of(ctx, Subject::Directive(directive.id)).await?;
    let last = events.into_iter().find(|event| !event.kind.is_automatic());
    let (by, theirs) = last.map(|event| (event.actor, event.remark)).unwrap_or_default();
    let field =
        ConflictField { field: field.to_owned(), theirs: theirs.unwrap_or_default(), yours: yours.trim().replace("\r\n", "\n") };
    let conflict = Conflict { by: by.unwrap_or_default(), version: directive.version, fields: vec![field] };
    Err(Refusal::Conflict(Box::new(conflict)).into())
}

/// A directive ends as done only when every limb is proven, and as declined only where the body's
/// last word was that it declines.
async fn end(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    before: DirectiveState,
    ending: Ending,
) -> Result<(), Error> {
    match ending {
        Ending::Done if !reports::queries::limbs_proven(txn, directive).await? => return Err(Obstacle::LimbsOpen.into()),
        Ending::Declined if reports::queries::final_answer(txn, directive).await? != Some(Answer::Declined) => {
            return Err(Obstacle::State.into());
        }
        _ => {}
    }
    directive.closed_on = Some(ctx.today());
    if before == DirectiveState::Reported {
        // Ended before the report was checked: it did not count.
        directive.reported_on = None;
    }
    extensions::queries::lapse(txn, directive).await?;
    mail::withdraw_for(txn, directive.id).await
}

/// Counts again from the first date; everything is to be proven anew.
async fn reopen(txn: &DatabaseTransaction, ctx: &Ctx, directive: &mut Standing, reason: &str) -> Result<(), Error> {
    directive.closed_on = None;
    directive.reported_on = None;
    if directive.due_on != directive.first_due_on {
        directive.due_on = directive.first_due_on;
        directive.due_set_on = Some(ctx.today());
        standing::add_deadline(txn, ctx, directive, None, reason).await?;
    }
    reports::queries::open_limbs(txn, directive).await
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
