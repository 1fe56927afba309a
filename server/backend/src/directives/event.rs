//! The event that a directive waited for has happened: from it the date follows.

use domain::access::Act;
use domain::directives::desk::may_record_event;
use domain::directives::{DirectiveState, EventForm, Step};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;

use super::changed_meanwhile;
use super::dates::{DateRules, move_date_as_counted};
use super::queries::file::matter;
use super::queries::standing::{self, standing};
use crate::deadlines::Rules;
use crate::history::{self, Subject};
use crate::{Ctx, Error, mail};

/// The secretariat records the event; the term that runs from it gives the directive its date. Where the
/// issuer had put the directive on hold for the event, it goes on.
pub async fn record_event(ctx: &Ctx, form: &EventForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let (rules, date_rules) = (Rules::of(ctx).await?, DateRules::of(ctx).await?);
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let first = matter(&txn, &directive).await?.reckoning;
    let awaits_event = directive.awaits_event(first.as_ref().map(|first| &first.term));
    if !may_record_event(actor, &directive.scope, awaits_event) {
        return Err(Obstacle::State.into());
    }
    let happened = form.parse(ctx.today())?;
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "words", &form.words).await);
    }
    let reckoning = rules.reckon_from_event(&happened, directive.force);
    let due_on = reckoning.due_on.ok_or_else(|| Error::field("term", Problem::NoDateFollows))?;
    // The body is not made late by a record that comes late.
    if due_on < ctx.today() {
        return Err(Error::field("term", Problem::DeadlinePast));
    }
    if directive.scope.state == DirectiveState::OnHold {
        directive.take(Step::Resume)?;
        directive.resumed_on = Some(ctx.today());
        directive.reported_on = None;
    }
    let told = format!("{}\n{}", happened.words, happened.shown_by);
    let earlier = directive.due_on;
    move_date_as_counted(&txn, ctx, &mut directive, &reckoning, &told, &date_rules).await?;
    let detail = EventDetail { date: Some(due_on), other_date: Some(happened.on), ..EventDetail::default() };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::EventHappened, detail, Some(&told)).await?;
    standing::save(&txn, ctx, directive).await?;
    mail::plan_date_moved(&txn, ctx, id, earlier, Some(&told)).await?;
    txn.commit().await?;
    Ok(id)
}
