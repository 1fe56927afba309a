//! Moving a directive's date: one way for more time, for an event that happened, for a changed calendar;
//! and the date of one limb alone.

use chrono::NaiveDate;
use domain::bodies::Body;
use domain::councils::Settings;
use domain::deadlines::{Reckoning, internal_date};
use domain::directives::date_that_counts;
use domain::error::Obstacle;
use domain::ids::BodyId;
use sea_orm::DatabaseTransaction;

use super::queries::limbs;
use super::queries::rows::Time;
use super::queries::standing::{self, SetDate, Standing};
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

impl<'a> MovedDate<'a> {
    fn date(self, limb: Option<&'a str>) -> SetDate<'a> {
        SetDate { limb, due_on: Some(self.until), asked_for: self.asked_for, reason: self.reason }
    }
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

/// Sets the new date of the whole directive, and with it the dates by which co-executors deliver. The
/// first date stays as it was, and so does the date of a limb that reaches further; a directive that had
/// no date has its first one now.
pub(crate) async fn move_date(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    moved: MovedDate<'_>,
    rules: &DateRules,
) -> Result<(), Error> {
    directive.due_on = Some(moved.until);
    directive.own_due_on = None;
    directive.first_due_on.get_or_insert(moved.until);
    directive.due_set_on = Some(rules.today());
    standing::add_deadline(txn, ctx, directive, moved.date(None)).await?;
    set_internal_dates(txn, directive, &directive.scope.co_executors, rules).await?;
    // What was planned for the old date is not sent; the new date has its own reminders.
    mail::withdraw_for(txn, directive.id).await?;
    recount(txn, ctx, directive).await
}

/// Sets a new date for one limb alone. The directive's own date stays.
pub(crate) async fn move_limb_date(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    letter: &str,
    moved: MovedDate<'_>,
) -> Result<(), Error> {
    limbs::set_date(txn, directive, letter, moved.until).await?;
    standing::add_deadline(txn, ctx, directive, moved.date(Some(letter))).await?;
    recount(txn, ctx, directive).await
}

/// Finds anew which date counts: after a date was set, and after limbs were proven or refused. The
/// reminders of a date that no longer counts are withdrawn.
pub(crate) async fn recount(txn: &DatabaseTransaction, ctx: &Ctx, directive: &mut Standing) -> Result<(), Error> {
    let Some(whole) = directive.whole_due_on() else { return Ok(()) };
    let Some(counts) = date_that_counts(whole, limbs::unproven_dates(txn, directive).await?) else { return Ok(()) };
    directive.own_due_on = Some(whole).filter(|whole| *whole != counts);
    if directive.due_on == Some(counts) {
        return Ok(());
    }
    directive.due_on = Some(counts);
    directive.due_set_on = Some(ctx.today());
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

/// As [`move_date`], to a date that was counted and not decided: how it was counted is kept with it.
pub(crate) async fn move_date_as_counted(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    reckoning: &Reckoning,
    reason: &str,
    rules: &DateRules,
) -> Result<(), Error> {
    let until = reckoning.due_on.ok_or(Obstacle::State)?;
    move_date(txn, ctx, directive, MovedDate { until, asked_for: None, reason }, rules).await?;
    standing::keep_reckoning(txn, directive, reckoning).await
}

/// Takes the date away: the words that gave it were corrected and give none any more.
pub(crate) async fn drop_date(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    reason: &str,
) -> Result<(), Error> {
    directive.due_on = None;
    directive.own_due_on = None;
    directive.due_set_on = Some(ctx.today());
    standing::add_deadline(txn, ctx, directive, SetDate { limb: None, due_on: None, asked_for: None, reason }).await?;
    for co_executor in &directive.scope.co_executors {
        standing::set_internal_date(txn, directive, *co_executor, None).await?;
    }
    mail::withdraw_for(txn, directive.id).await
}
