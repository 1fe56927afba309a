//! Reminders of directives that await their body. A job plans them; the outbox sends them.

mod queries;

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::calendar::{Calendar, Week};
use domain::ids::DirectiveId;
use domain::reminders::{self, BEFORE_WORKING_DAYS, Rule};

use crate::mail::{Post, recipient};
use crate::{Ctx, Error, error};

/// Directives looked at together.
const BATCH: u64 = 500;

/// A reminder that was planned, or would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedReminder {
    pub directive: DirectiveId,
    pub reference: String,
    /// The role mailbox.
    pub to: String,
    pub rule: Rule,
    pub due_on: NaiveDate,
}

/// Plans what is due today, the longest overdue first; planned already is planned. Each reminder has
/// a transaction of its own, so that one that fails does not keep back the rest. `dry_run` only tells.
pub async fn plan(ctx: &Ctx, today: NaiveDate, dry_run: bool) -> Result<Vec<PlannedReminder>, Error> {
    let post = Post::open(ctx.db(), ctx).await?;
    let calendar = ctx.calendar().await?;
    let furthest = BEFORE_WORKING_DAYS.into_iter().max().unwrap_or(0);
    let horizon = calendar.add_working_days(today, furthest, Week::Five);
    let mut planned = Vec::new();
    let mut after = None;
    loop {
        let batch = queries::awaiting(ctx.db(), post.council(), horizon, after, BATCH).await?;
        let Some(last) = batch.last() else { return Ok(planned) };
        after = Some((last.due_on, last.directive));
        let ids: Vec<DirectiveId> = batch.iter().map(|awaiting| awaiting.directive).collect();
        let known = queries::planned(ctx.db(), &ids).await?;
        for awaiting in batch {
            match one(ctx, &post, &awaiting, (today, &calendar), &known, dry_run).await {
                Ok(reminder) => planned.extend(reminder),
                Err(failure) => {
                    tracing::error!(directive = awaiting.directive.0, "a reminder was not planned: {failure}");
                }
            }
        }
    }
}

/// A reminder that exists: directive, recipient, rule and date.
type Known = HashSet<(DirectiveId, String, String, NaiveDate)>;

async fn one(
    ctx: &Ctx,
    post: &Post,
    awaiting: &queries::Awaiting,
    (today, calendar): (NaiveDate, &Calendar),
    known: &Known,
    dry_run: bool,
) -> Result<Option<PlannedReminder>, Error> {
    let due_on = awaiting.due_on;
    let Some(address) = post.address(awaiting.lead)? else { return Ok(None) };
    // Without an address to send to, the secretariat finds the reminder among the letters that failed.
    let reached = address.mailbox.is_some();
    let to = address.stand_in();
    let Some(rule) = reminders::due(due_on, awaiting.since, today, calendar, address.week) else { return Ok(None) };
    if known.contains(&(awaiting.directive, to.clone(), rule.key(), due_on)) {
        return Ok(None);
    }
    let reminder =
        PlannedReminder { directive: awaiting.directive, reference: awaiting.reference.clone(), to, rule, due_on };
    if dry_run {
        return Ok(Some(reminder).filter(|_| reached));
    }
    let txn = ctx.begin().await?;
    // Somebody may have reported, or moved the date, since the batch was read.
    let matter = post.matters(&txn, &[awaiting.directive]).await?.pop();
    let Some(matter) = matter.filter(|matter| matter.state.awaits_body() && matter.due_on == Some(due_on)) else {
        return Ok(None);
    };
    let Some(lead) = matter.lead.as_ref().filter(|lead| recipient(lead) == reminder.to) else { return Ok(None) };
    let mail = match post.remind(&txn, (&matter, lead), (rule, due_on), (today, calendar)).await {
        // Another run was quicker.
        Err(Error::Database(failure)) if error::unique(&failure, "mail_key_key") => return Ok(None),
        mail => mail?,
    };
    queries::insert(&txn, &reminder, today, mail).await?;
    txn.commit().await?;
    Ok(Some(reminder).filter(|_| reached))
}
