//! Figures for leadership, and what is to be done today by the secretariat and by a body. Restricted
//! matter is in no figure of a reader who may not see it.

mod leadership;
mod my;
mod queries;
mod today;

pub use leadership::dashboard;
pub use my::my;
pub use today::today;

use chrono::{Datelike, Months, NaiveDate};
use domain::dashboard::Tally;
use domain::directives::{DirectiveRow, DirectiveState};
use sea_orm::{ColumnTrait, Condition};

use crate::directives::queries::rows::in_order;
use crate::entities::directive::Column;
use crate::{Ctx, Error};

/// Most rows of one list; the register shows the rest.
const LIST_MAX: u64 = 50;

/// Months of the trend, the present one included.
const MONTHS: u32 = 12;

/// How much is overdue that the reader may see, and the longest overdue, at most so many.
pub(crate) async fn overdue(ctx: &Ctx, most: u64) -> Result<(u32, Vec<DirectiveRow>), Error> {
    let (actor, today) = (ctx.actor()?, ctx.today());
    let ids = queries::longest_overdue(ctx.db(), actor, today, most).await?;
    let count = queries::count_overdue(ctx.db(), actor, today).await?;
    Ok((count, in_order(ctx.db(), ctx, ids).await?))
}

/// What was due in a span of days and the reader may see, by date, at most so many.
pub(crate) async fn due_within(
    ctx: &Ctx,
    (from, to): (NaiveDate, NaiveDate),
    most: u64,
) -> Result<Vec<DirectiveRow>, Error> {
    let within =
        Condition::all().add(Column::DueOn.between(from, to)).add(Column::State.ne(DirectiveState::Draft.as_str()));
    rows(ctx, within, Column::DueOn, most).await
}

/// The rows of a list, earliest first by one of its dates.
async fn rows(ctx: &Ctx, only: Condition, by: Column, limit: u64) -> Result<Vec<DirectiveRow>, Error> {
    let ids = queries::earliest(ctx.db(), ctx.actor()?, only, by, limit).await?;
    in_order(ctx.db(), ctx, ids).await
}

/// The first days of the months of the trend, in order.
fn months(today: NaiveDate) -> Vec<NaiveDate> {
    let present = today.with_day(1).unwrap_or(today);
    (0..MONTHS).rev().map(|back| present - Months::new(back)).collect()
}

/// What was due on days that lie within the period.
fn within((from, to): (NaiveDate, NaiveDate), days: &[(NaiveDate, Tally)]) -> Tally {
    let within = days.iter().filter(|(day, _)| (from..=to).contains(day));
    within.fold(Tally::default(), |sum, (_, tally)| sum.plus(*tally))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_trend_is_the_present_month_and_the_eleven_before_it() {
        let months = months(day(2019, 3, 31));
        assert_eq!((months.len(), months[0], months[11]), (12, day(2018, 4, 1), day(2019, 3, 1)));
    }
}
