use std::collections::HashMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use domain::access::Act;
use domain::bodies::Body;
use domain::dashboard::{AGE_CLASSES, BodyFigures, ComingDay, DashboardPage, MonthFigures, OnTime, age_class};
use domain::directives::{DirectiveRow, DirectiveState, Timeliness};
use domain::ids::BodyId;
use sea_orm::{ColumnTrait, Condition};

use super::queries::{self, Against, Figures};
use super::{LIST_MAX, months, period, rows, sum};
use crate::directives::queries::register::Soon;
use crate::directives::queries::rows::Time;
use crate::directives::queries::scope;
use crate::entities::directive::Column;
use crate::{Ctx, Error, bodies, extensions, objections};

/// Most directives named among the days to come; a council issues far fewer.
const COMING_MAX: u64 = 200;
/// How many of the longest overdue are named.
const WORST: usize = 10;
/// From here a delay counts as long, in calendar days.
const LONG_DELAY: u64 = 40;

/// What is late, where, since when, whether it gets better, and what comes due.
pub async fn dashboard(ctx: &Ctx) -> Result<DashboardPage, Error> {
    let actor = ctx.require(Act::SeeDashboard)?;
    let (db, time) = (ctx.db(), Time::of(ctx).await?);
    let (today, period) = (time.today, period(time.today));
    let soon = Soon::of(&time);
    let figures = queries::figures(db, actor, Condition::all(), soon).await?;
    let all = figures.values().copied().fold(Figures::default(), Figures::plus);
    let by_lead = queries::on_time_by_lead(db, actor, period).await?;
    let current = queries::on_time_by_day(db, actor, Condition::all(), Against::CurrentDate, period).await?;
    let first = queries::on_time_by_day(db, actor, Condition::all(), Against::FirstDate, period).await?;
    let overdue = queries::overdue_by_day(db, actor, today).await?;
    Ok(DashboardPage {
        on_control: all.total,
        overdue: all.overdue,
        overdue_month_ago: overdue_month_ago(ctx, today).await?,
        soon: all.soon,
        soon_until: scope::soon_until(today, &time.calendar, time.week),
        without_date: all.no_date,
        to_close: rows(ctx, scope::in_state(DirectiveState::UnderReview), Column::ReportedOn, LIST_MAX).await?,
        extensions: extensions::queries::waiting(ctx, actor, LIST_MAX).await?,
        objections: objections::queries::waiting(ctx, actor, LIST_MAX).await?,
        to_check: all.to_check,
        on_time: sum(&current),
        on_time_by_first: sum(&first),
        period,
        worst: worst(ctx, &overdue, today).await?,
        bodies: body_figures(&bodies::all(db, actor.council).await?, &figures, &by_lead),
        ageing: ageing(&overdue, today),
        months: trend(ctx, &current, &first, today).await?,
        coming: coming(ctx, &time).await?,
    })
}

/// Bodies that lead anything on control or led what was due, most overdue first.
fn body_figures(
    bodies: &[Body],
    figures: &HashMap<Option<BodyId>, Figures>,
    on_time: &HashMap<Option<BodyId>, OnTime>,
) -> Vec<BodyFigures> {
    let mut rows: Vec<BodyFigures> = bodies
        .iter()
        .filter(|body| figures.contains_key(&Some(body.id)) || on_time.contains_key(&Some(body.id)))
        .map(|body| {
            let of_body = figures.get(&Some(body.id)).copied().unwrap_or_default();
            BodyFigures {
                body: body.named(),
                overdue: of_body.overdue,
                soon: of_body.soon,
                ahead: of_body.ahead(),
                with_secretariat: of_body.reported_in_time,
                no_date: of_body.no_date,
                on_time: on_time.get(&Some(body.id)).copied().unwrap_or_default(),
            }
        })
        .collect();
    // Bodies that stand alike keep the order of the register.
    rows.sort_by_key(|row| std::cmp::Reverse((row.overdue, row.total())));
    rows
}

/// Calendar days by which a date was missed. A report that came late stopped the count.
fn days_late(due_on: NaiveDate, reported_on: Option<NaiveDate>, today: NaiveDate) -> i64 {
    (reported_on.unwrap_or(today) - due_on).num_days()
}

fn ageing(overdue: &[(NaiveDate, Option<NaiveDate>, u32)], today: NaiveDate) -> [u32; AGE_CLASSES.len()] {
    let mut classes = [0; AGE_CLASSES.len()];
    for (due_on, reported_on, directives) in overdue {
        if let Some(class) = age_class(days_late(*due_on, *reported_on, today)) {
            classes[class] += directives;
        }
    }
    classes
}

/// The longest overdue: first the dates that hold them, then no more rows than are named.
async fn worst(
    ctx: &Ctx,
    overdue: &[(NaiveDate, Option<NaiveDate>, u32)],
    today: NaiveDate,
) -> Result<Vec<DirectiveRow>, Error> {
    let mut longest = overdue.to_vec();
    longest.sort_by_key(|(due_on, reported_on, _)| std::cmp::Reverse(days_late(*due_on, *reported_on, today)));
    let days: Vec<(NaiveDate, Option<NaiveDate>)> =
        longest.into_iter().take(WORST).map(|(due_on, reported_on, _)| (due_on, reported_on)).collect();
    if days.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = rows(ctx, queries::overdue_with(&days, today), Column::DueOn, LIST_MAX).await?;
    // A directive on hold may share its date with one that is overdue.
    rows.retain(|row| row.timeliness.is_overdue());
    rows.sort_by_key(|row| match row.timeliness {
        Timeliness::Overdue { days, .. } | Timeliness::ReportedLate { days } => std::cmp::Reverse(days),
        _ => std::cmp::Reverse(0),
    });
    rows.truncate(WORST);
    Ok(rows)
}

async fn overdue_month_ago(ctx: &Ctx, today: NaiveDate) -> Result<u32, Error> {
    let day = today - Months::new(1);
    let counts = queries::overdue_at(ctx.db(), ctx.actor()?, &[day], LONG_DELAY).await?;
    Ok(counts.first().map_or(0, |(short, long)| short + long))
}

/// Month by month: overdue at its end, for the present month today, and on time of what was due in it.
async fn trend(
    ctx: &Ctx,
    current: &[(NaiveDate, OnTime)],
    first: &[(NaiveDate, OnTime)],
    today: NaiveDate,
) -> Result<Vec<MonthFigures>, Error> {
    let months = months(today);
    let ends: Vec<NaiveDate> = months.iter().map(|month| (*month + Months::new(1) - Days::new(1)).min(today)).collect();
    let overdue = queries::overdue_at(ctx.db(), ctx.actor()?, &ends, LONG_DELAY).await?;
    let within = |month: NaiveDate, days: &[(NaiveDate, OnTime)]| {
        let of_month: Vec<_> = days
            .iter()
            .filter(|(day, _)| (day.year(), day.month()) == (month.year(), month.month()))
            .copied()
            .collect();
        sum(&of_month)
    };
    Ok(months
        .into_iter()
        .zip(overdue)
        .map(|(month, (overdue_short, overdue_long))| MonthFigures {
            month,
            overdue_short,
            overdue_long,
            on_time: within(month, current),
            on_time_by_first: within(month, first),
        })
        .collect())
}

/// Three whole weeks from this Monday, with what falls due from today on.
async fn coming(ctx: &Ctx, time: &Time) -> Result<Vec<ComingDay>, Error> {
    let monday = time.today - Days::new(u64::from(time.today.weekday().num_days_from_monday()));
    let last = monday + Days::new(20);
    let due = scope::awaiting_body().add(Column::DueOn.between(time.today, last));
    let rows = rows(ctx, due, Column::DueOn, COMING_MAX).await?;
    let mut days: Vec<ComingDay> = monday
        .iter_days()
        .take(21)
        .map(|date| ComingDay {
            date,
            off: (!time.calendar.is_working(date, time.week))
                .then(|| time.calendar.reason(date).unwrap_or_default().to_owned()),
            due: Vec::new(),
        })
        .collect();
    for row in rows {
        if let Some(day) = days.iter_mut().find(|day| Some(day.date) == row.due_on) {
            day.due.push(row);
        }
    }
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, day).unwrap()
    }

    #[test]
    fn a_late_report_stops_the_days_that_are_counted() {
        assert_eq!(days_late(day(12), None, day(18)), 6);
        assert_eq!(days_late(day(12), Some(day(14)), day(18)), 2);
    }

    #[test]
    fn every_overdue_directive_stands_in_one_class_of_age() {
        let overdue = [(day(12), None, 3), (day(12), Some(day(14)), 2), (day(1), None, 1)];
        assert_eq!(ageing(&overdue, day(18)), [2, 3, 1, 0, 0, 0]);
    }
}
