//! How directives end, and how one is opened again.

use chrono::NaiveDate;
use domain::directives::{DirectiveState, Ending, Step};
use domain::error::Obstacle;
use domain::evidence::Grade;
use domain::history::{EventDetail, EventKind};
use domain::reports::Answer;
use sea_orm::DatabaseTransaction;

use super::instances;
use super::queries::limbs;
use super::queries::standing::{self, SetDate, Standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, extensions, mail, reports};

/// A directive ends as done only when every limb is proven, and as declined only where the body's
/// last word was that it declines.
pub(super) async fn end(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    ending: Ending,
) -> Result<(), Error> {
    if ending == Ending::Done && !limbs::all_proven(txn, directive).await? {
        return Err(Obstacle::LimbsOpen.into());
    }
    if ending == Ending::Declined && reports::queries::final_answer(txn, directive).await? != Some(Answer::Declined) {
        return Err(Obstacle::State.into());
    }
    leave_control(txn, ctx, directive, ctx.today()).await
}

/// Counts again from the first date; everything is to be proven anew.
pub(super) async fn reopen(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    from: DirectiveState,
    reason: &str,
) -> Result<EventDetail, Error> {
    directive.closed_on = None;
    directive.reported_on = None;
    if from == DirectiveState::ClosedDeclined {
        directive.answer = None;
        directive.answered_on = None;
    }
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
    instances::begin_again(txn, ctx, directive).await?;
    Ok(EventDetail { date: first, replaced: replaced.filter(|_| replaced != first), ..EventDetail::default() })
}

/// A later directive stands in the place of this one from its signature on. What has ended stays as it ended.
pub(crate) async fn superseded(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    mut directive: Standing,
    by: &str,
) -> Result<(), Error> {
    if !directive.scope.state.is_open() {
        return Ok(());
    }
    directive.take(Step::End(Ending::Superseded))?;
    leave_control(txn, ctx, &mut directive, ctx.today()).await?;
    instances::cancel_coming(txn, ctx, &directive, None).await?;
    settle(txn, ctx, directive, EventKind::Superseded, by).await
}

/// What a directive of the second order asked for exists since that day: it closes as done, proven by
/// the child.
pub(crate) async fn carried_out(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    mut directive: Standing,
    by: &str,
    on: NaiveDate,
) -> Result<(), Error> {
    directive.take(Step::ChildExists)?;
    limbs::prove_all(txn, ctx, &directive, Grade::Documented).await?;
    directive.reported_on = Some(directive.reported_on.unwrap_or(on));
    directive.first_reported_on = directive.first_reported_on.or(directive.reported_on);
    directive.remarks = None;
    directive.held_for = None;
    leave_control(txn, ctx, &mut directive, on).await?;
    settle(txn, ctx, directive, EventKind::CarriedOut, by).await
}

async fn leave_control(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    on: NaiveDate,
) -> Result<(), Error> {
    directive.closed_on = Some(on);
    extensions::lapse_waiting(txn, ctx, directive).await?;
    mail::withdraw_for(txn, directive.id).await
}

/// Records the end that another directive or a group brought about, and tells the lead.
async fn settle(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: Standing,
    event: EventKind,
    by: &str,
) -> Result<(), Error> {
    let id = directive.id;
    let detail = EventDetail { subject: Some(by.to_owned()), ..EventDetail::default() };
    history::record(txn, ctx, Subject::Directive(id), event, detail, None).await?;
    standing::save(txn, ctx, directive).await?;
    mail::plan_closed(txn, ctx, id).await
}
