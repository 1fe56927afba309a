//! Moving a directive's date: one way for more time, for an event that happened, for a changed calendar.

use chrono::NaiveDate;
use domain::bodies::Body;
use domain::councils::Settings;
use domain::deadlines::internal_date;
use domain::ids::BodyId;
use sea_orm::DatabaseTransaction;

use super::queries::rows::Time;
use super::queries::standing::{self, Standing};
use crate::{Ctx, Error, bodies, mail};

/// What a new date is counted by; read before the transaction begins.
pub(crate) struct DateRules {
    pub time: Time,
    pub settings: Settings,
    pub bodies: Vec<Body>,
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
    set_internal_dates(txn, directive, &directive.scope.co_executors, rules).await?;
    // What was planned for the old date is not sent; the new date has its own reminders.
    mail::withdraw_for(txn, directive.id).await
}

/// Sets the dates by which these co-executors deliver, counted from today to the directive's present
/// date, each on a working day of its own.
pub(crate) async fn set_internal_dates(
    txn: &DatabaseTransaction,
    directive: &Standing,
    co_executors: &[BodyId],
    rules: &DateRules,
) -> Result<(), Error> {
    let days_before = rules.settings.co_executor_days;
    for co_executor in co_executors {
        let week = rules.bodies.iter().find(|body| body.id == *co_executor).map_or(rules.time.week, |body| body.week);
        let internal = directive
            .due_on
            .and_then(|due_on| internal_date(due_on, rules.today(), days_before, &rules.time.calendar, week));
        standing::set_internal_date(txn, directive, *co_executor, internal).await?;
    }
    Ok(())
}
