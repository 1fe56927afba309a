//! Moving a directive's date: one way for more time, for an event that happened, for a changed calendar.

use chrono::NaiveDate;
use domain::bodies::Body;
use domain::councils::Settings;
use domain::deadlines::internal_date;
use sea_orm::DatabaseTransaction;

use super::queries::rows::Time;
use super::queries::standing::{self, Standing};
use crate::{Ctx, Error, bodies, mail};

/// What a new date is counted by; read before the transaction begins.
pub(crate) struct DateRules {
    pub time: Time,
    pub settings: Settings,
    bodies: Vec<Body>,
}

/// A new date and where it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MovedDate<'a> {
    pub until: NaiveDate,
    /// The date that a body asked for.
    pub asked_for: Option<NaiveDate>,
    pub reason: &'a str,
}

impl DateRules {
    pub async fn of(ctx: &Ctx) -> Result<DateRules, Error> {
        Ok(DateRules {
            time: Time::of(ctx).await?,
            settings: ctx.council().await?.settings,
            bodies: bodies::all(ctx.db(), ctx.actor()?.council).await?,
        })
    }

    pub fn today(&self) -> NaiveDate {
        self.time.today
    }
}

/// Sets the new date, and with it the dates by which co-executors deliver. The first date stays as it was.
pub(crate) async fn move_date(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    moved: MovedDate<'_>,
    rules: &DateRules,
) -> Result<(), Error> {
    directive.due_on = Some(moved.until);
    directive.due_set_on = Some(rules.today());
    standing::add_deadline(txn, ctx, directive, moved.asked_for, moved.reason).await?;
    for co_executor in &directive.scope.co_executors {
        let week = rules.bodies.iter().find(|body| body.id == *co_executor).map_or(rules.time.week, |body| body.week);
        let days_before = rules.settings.co_executor_days;
        let internal = internal_date(moved.until, rules.today(), days_before, &rules.time.calendar, week);
        standing::set_internal_date(txn, directive, *co_executor, internal).await?;
    }
    // What was planned for the old date is not sent; the new date has its own reminders.
    mail::withdraw_for(txn, directive.id).await
}

/// Takes the date away: the words that gave it were corrected and give none any more.
pub(crate) async fn drop_date(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    reason: &str,
) -> Result<(), Error> {
    directive.due_on = None;
    directive.due_set_on = Some(ctx.today());
    standing::add_deadline(txn, ctx, directive, None, reason).await?;
    for co_executor in &directive.scope.co_executors {
        standing::set_internal_date(txn, directive, *co_executor, None).await?;
    }
    mail::withdraw_for(txn, directive.id).await
}
