//! The steps of a directive that are no report: a body takes note, the issuer's level decides.

use chrono::NaiveDate;
use domain::access::Act;
use domain::directives::desk::may_acknowledge;
use domain::directives::{Decision, DecisionAct, DecisionForm, Ending, LinkKind, Step};
use domain::error::{Conflict, ConflictField, Error as Refusal, Obstacle};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use domain::reports::{Answer, ReportState};
use sea_orm::DatabaseTransaction;

use super::dates::{DateRules, MovedDate, move_date};
use super::ending::{end, reopen};
use super::queries::limbs;
use super::queries::standing::{self, Standing, standing};
use super::{instances, links};
use crate::history::{self, Subject};
use crate::{Ctx, Error, mail, reports};

/// The actor's body takes note of its part. Only the lead's word moves the directive on. Whoever takes
/// note of a recurring directive or of one of its instances takes note of both.
pub async fn acknowledge(ctx: &Ctx, id: DirectiveId) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let body =
        actor.body.filter(|_| domain::access::may_report(actor, &directive.scope, false)).ok_or(Refusal::Denied)?;
    let acknowledged = standing::acknowledged(&txn, &directive, body).await?;
    if !may_acknowledge(actor, &directive.scope, acknowledged) {
        return Err(Obstacle::State.into());
    }
    let mut noted = vec![directive];
    for relative in instances::relatives(&txn, &noted[0]).await? {
        let relative = standing::unscoped(&txn, relative).await?;
        if may_acknowledge(actor, &relative.scope, standing::acknowledged(&txn, &relative, body).await?) {
            noted.push(relative);
        }
    }
    for mut directive in noted {
        standing::acknowledge(&txn, &directive, body, ctx.today()).await?;
        if directive.scope.lead == Some(body) {
            directive.take(Step::Acknowledge)?;
        }
        let subject = Subject::Directive(directive.id);
        history::record(&txn, ctx, subject, EventKind::Acknowledged, EventDetail::default(), None).await?;
        standing::save(&txn, ctx, directive).await?;
    }
    txn.commit().await?;
    Ok(id)
}

/// The issuer's level closes, sends back, tracks, holds, resumes, ends otherwise or reopens.
pub async fn decide(ctx: &Ctx, form: &DecisionForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let rules = DateRules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let Decision { act, remark } = form.parse(rules.today())?;
    let reopened = directive.scope.state;
    directive.take(step(&act))?;
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "remark", &form.remark).await);
    }
    let remark = remark.as_deref();
    let mut detail = EventDetail::default();
    match &act {
        DecisionAct::Superseded { by } => {
            let link = links::Named { kind: LinkKind::Supersedes, backwards: true };
            detail.subject = Some(links::decided(&txn, actor, &directive, link, by).await?);
        }
        DecisionAct::Merged { into } => {
            let link = links::Named { kind: LinkKind::MergedInto, backwards: false };
            detail.subject = Some(links::decided(&txn, actor, &directive, link, into).await?);
        }
        DecisionAct::Hold { event } => detail.subject = Some(event.clone()),
        DecisionAct::Track { until } => detail.date = Some(*until),
        _ => {}
    }
    match &act {
        DecisionAct::SendBack => {
            reports::queries::check_final(&txn, ctx, &directive, ReportState::Submitted, None).await?;
        }
        DecisionAct::Track { until } => track(&txn, ctx, &mut directive, *until, remark, &rules).await?,
        DecisionAct::Hold { event } => hold(&txn, ctx, &mut directive, event).await?,
        DecisionAct::Resume => resume(&txn, ctx, &mut directive).await?,
        DecisionAct::Reopen => {
            detail = reopen(&txn, ctx, &mut directive, reopened, remark.unwrap_or_default()).await?;
        }
        _ => {
            if let Some(ending) = ending(&act) {
                end(&txn, ctx, &mut directive, ending).await?;
                instances::cancel_coming(&txn, ctx, &directive, remark).await?;
            }
        }
    }
    history::record(&txn, ctx, Subject::Directive(id), event(&act), detail, remark).await?;
    standing::save(&txn, ctx, directive).await?;
    if ending(&act).is_some() {
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

/// What was accepted is carried out by a day of its own and reported on again. Where the first date was
/// the term for the answer alone, carrying it out has its own first date.
async fn track(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    until: NaiveDate,
    remark: Option<&str>,
    rules: &DateRules,
) -> Result<(), Error> {
    if !matches!(directive.answer, Some(Answer::Accepted | Answer::AcceptedInPart)) || directive.answer_due_on.is_some()
    {
        return Err(Obstacle::State.into());
    }
    directive.answer_due_on = directive.due_on;
    directive.reported_on = None;
    directive.first_reported_on = None;
    if directive.first_date_is_the_answers {
        directive.first_due_on = Some(until);
    }
    if directive.due_on != Some(until) {
        let moved = MovedDate { until, asked_for: None, reason: remark.unwrap_or_default() };
        move_date(txn, ctx, directive, moved, rules).await?;
    }
    limbs::take_up_refused(txn, directive).await
}

async fn hold(txn: &DatabaseTransaction, ctx: &Ctx, directive: &mut Standing, event: &str) -> Result<(), Error> {
    directive.held_for = Some(event.to_owned());
    mail::withdraw_for(txn, directive.id).await?;
    instances::hold_coming(txn, ctx, directive, event).await
}

/// What was reported before the directive was held does not answer for it any more.
async fn resume(txn: &DatabaseTransaction, ctx: &Ctx, directive: &mut Standing) -> Result<(), Error> {
    directive.reported_on = None;
    directive.held_for = None;
    directive.resumed_on = Some(ctx.today());
    instances::resume_held(txn, ctx, directive).await
}

fn step(act: &DecisionAct) -> Step {
    match act {
        DecisionAct::SendBack => Step::SendBack,
        DecisionAct::Track { .. } => Step::Track,
        DecisionAct::Hold { .. } => Step::Hold,
        DecisionAct::Resume => Step::Resume,
        DecisionAct::Reopen => Step::Reopen,
        DecisionAct::Done => Step::End(Ending::Done),
        DecisionAct::NotDone => Step::End(Ending::NotDone),
        DecisionAct::Declined => Step::End(Ending::Declined),
        DecisionAct::Cancelled => Step::End(Ending::Cancelled),
        DecisionAct::Superseded { .. } => Step::End(Ending::Superseded),
        DecisionAct::Merged { .. } => Step::End(Ending::Merged),
    }
}

fn ending(act: &DecisionAct) -> Option<Ending> {
    match step(act) {
        Step::End(ending) => Some(ending),
        _ => None,
    }
}

fn event(act: &DecisionAct) -> EventKind {
    match act {
        DecisionAct::Done => EventKind::ClosedDone,
        DecisionAct::NotDone => EventKind::ClosedNotDone,
        DecisionAct::Declined => EventKind::ClosedDeclined,
        DecisionAct::Cancelled => EventKind::Cancelled,
        DecisionAct::Superseded { .. } => EventKind::Superseded,
        DecisionAct::Merged { .. } => EventKind::Merged,
        DecisionAct::SendBack => EventKind::SentBack,
        DecisionAct::Track { .. } => EventKind::Tracked,
        DecisionAct::Hold { .. } => EventKind::Held,
        DecisionAct::Resume => EventKind::Resumed,
        DecisionAct::Reopen => EventKind::Reopened,
    }
}
