//! The ladder: whoever stands above is told, step by step, while a directive is overdue and nobody
//! reports. A report stops it, and so does a date that moves.

mod queries;

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::calendar::{Calendar, Week};
use domain::escalations::{Escalation, Step};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use sea_orm::DatabaseTransaction;

use crate::history::{self, Subject};
use crate::mail::{Address, Matter, Party, Post, Recipient};
use crate::reminders::queries::{Awaiting, led};
use crate::{Ctx, Error, error, mail};

/// Directives looked at together.
const BATCH: u64 = 500;

/// A step that was taken, or would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedEscalation {
    pub directive: DirectiveId,
    pub reference: String,
    pub step: Step,
    pub to: String,
}

/// Takes the steps whose day has come, the longest overdue first; a step is taken once for a date, with
/// a transaction of its own. `dry_run` only tells.
pub async fn plan(ctx: &Ctx, today: NaiveDate, dry_run: bool) -> Result<Vec<PlannedEscalation>, Error> {
    let post = Post::open_on(ctx.db(), ctx, today).await?;
    let calendar = ctx.calendar().await?;
    let yesterday = today - Days::new(1);
    let mut planned = Vec::new();
    let mut after = None;
    loop {
        let batch = led(ctx.db(), post.council, yesterday, after, BATCH).await?;
        let Some(last) = batch.last() else { return Ok(planned) };
        after = Some((last.due_on, last.directive));
        let ids: Vec<DirectiveId> = batch.iter().map(|late| late.directive).collect();
        let taken = queries::highest(ctx.db(), &ids).await?;
        for late in &batch {
            match climb(ctx, &post, late, &calendar, &taken, dry_run).await {
                Ok(steps) => planned.extend(steps),
                Err(failure) => {
                    tracing::error!(directive = late.directive.0, "a step of the ladder was not taken: {failure}");
                }
            }
        }
    }
}

/// The steps taken on a directive, in order. Whether the reader may see it is asked by the caller.
pub(crate) async fn of(ctx: &Ctx, directive: DirectiveId) -> Result<Vec<Escalation>, Error> {
    queries::of(ctx.db(), directive).await
}

/// The highest step taken for a directive's date.
type Taken = HashMap<(DirectiveId, NaiveDate), Step>;

async fn climb(
    ctx: &Ctx,
    post: &Post,
    late: &Awaiting,
    calendar: &Calendar,
    taken: &Taken,
    dry_run: bool,
) -> Result<Vec<PlannedEscalation>, Error> {
    let Some(address) = post.address(late.body)? else { return Ok(Vec::new()) };
    let (due_on, week) = (late.due_on, address.week);
    let taken = taken.get(&(late.directive, due_on)).copied();
    let Some(step) = post.settings.ladder.due(late.since.max(due_on), taken, post.today, calendar, week) else {
        return Ok(Vec::new());
    };
    let recipients = told_at(post, step, &address);
    let told = recipients.iter().map(|recipient| PlannedEscalation {
        directive: late.directive,
        reference: late.reference.clone(),
        step,
        to: recipient.key.clone(),
    });
    let told = told.collect();
    if dry_run {
        return Ok(told);
    }
    let txn = ctx.begin().await?;
    // Somebody may have reported, or moved the date, since the batch was read.
    let matter = post.matters(&txn, &[late.directive]).await?.pop();
    let Some(matter) = matter.filter(|matter| matter.state.awaits_body() && matter.due_on == Some(due_on)) else {
        return Ok(Vec::new());
    };
    let Some(lead) = &matter.lead else { return Ok(Vec::new()) };
    for recipient in &recipients {
        match write(&txn, post, (&matter, lead), (step, recipient), (calendar, week)).await {
            // Another program was quicker.
            Err(Error::Database(failure)) if error::unique(&failure, mail::KEY) => return Ok(Vec::new()),
            written => written?,
        }
    }
    let detail = EventDetail { subject: Some(step.as_str().to_owned()), ..EventDetail::default() };
    history::record(&txn, ctx, Subject::Directive(late.directive), EventKind::Escalated, detail, None).await?;
    txn.commit().await?;
    Ok(told)
}

/// Whoever is written to at a step. A body that named nobody for it does not stop the ladder: the step
/// is taken at its role mailbox.
fn told_at(post: &Post, step: Step, address: &Address) -> Vec<Recipient> {
    let named = post.at_step(step, address);
    if named.is_empty() { post.recipients(address).into_iter().take(1).collect() } else { named }
}

async fn write(
    txn: &DatabaseTransaction,
    post: &Post,
    (matter, lead): (&Matter, &Party),
    (step, recipient): (Step, &Recipient),
    (calendar, week): (&Calendar, Week),
) -> Result<(), Error> {
    let due_on = matter.due_on.unwrap_or(post.today);
    let late = calendar.working_days_between(due_on, post.today, week);
    let mail = post.escalate(txn, (matter, lead), recipient, (step, due_on), late).await?;
    Ok(queries::insert(txn, matter.id, (step, due_on), post.today, (&recipient.key, mail)).await?)
}
