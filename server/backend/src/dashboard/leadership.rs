use std::collections::HashMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use domain::access::Act;
use domain::bodies::{Body, BodyName};
use domain::dashboard::{
    Against, BodyFigures, ComingDay, Contributions, DashboardPage, MonthFigures, PeriodFilter, Rates, Tally,
};
use domain::directives::DirectiveState;
use domain::ids::BodyId;
use sea_orm::{ColumnTrait, Condition};

use super::queries::{self, Figures};
use super::{LIST_MAX, months, rows, within};
use crate::directives::queries::rows::{Time, in_order};
use crate::directives::queries::scope;
use crate::entities::directive::Column;
use crate::{Ctx, Error, bodies, extensions, objections};

/// Most directives named among the days to come; a council issues far fewer.
const COMING_MAX: u64 = 200;
/// How many of the longest overdue and of the longest still are named.
const WORST: u64 = 10;

/// What is late, where, since when, whether it gets better, and what comes due.
pub async fn dashboard(ctx: &Ctx, filter: &PeriodFilter) -> Result<DashboardPage, Error> {
    let actor = ctx.require(Act::SeeDashboard)?;
    let (db, time) = (ctx.db(), Time::of(ctx).await?);
    let (today, period, days) = (time.today, filter.read(time.today), scope::Days::of(&time));
    let bodies = bodies::all(db, actor.council).await?;
    let figures = queries::figures(db, actor, Condition::all(), days).await?;
    let all = figures.values().copied().fold(Figures::default(), Figures::plus);
    let current = queries::tally_by_lead(db, actor, Against::CurrentDate, period.days(), today).await?;
    let first = queries::tally_by_lead(db, actor, Against::FirstDate, period.days(), today).await?;
    let contributions = queries::contributions(db, actor, Condition::all(), period.days(), today).await?;
    let worst = queries::longest_overdue(db, actor, today, WORST).await?;
    let still = queries::longest_still(db, actor, days.still_since, WORST).await?;
    Ok(DashboardPage {
        on_control: all.total,
        overdue: all.overdue,
        overdue_month_ago: overdue_month_ago(ctx, today).await?,
        soon: all.soon,
        soon_until: scope::soon_until(today, &time.calendar, time.week),
        without_date: all.no_date,
        to_close: rows(ctx, scope::in_state(DirectiveState::UnderReview), Column::ReportedOn, LIST_MAX).await?,
        to_close_count: all.to_close,
        extensions: extensions::queries::waiting(ctx, actor, LIST_MAX).await?,
        objections: objections::queries::waiting(ctx, actor, LIST_MAX).await?,
        to_check: all.to_check,
        period,
        rates: Rates { current: sum(&current), first: sum(&first) },
        worst: in_order(db, ctx, worst).await?,
        ageing: all.ageing,
        contributors: contributors(&bodies, &contributions),
        still: all.still,
        still_days: time.still_days,
        still_rows: in_order(db, ctx, still).await?,
        bodies: body_figures(&bodies, &figures, &current, &first),
        months: trend(ctx, today).await?,
        coming: coming(ctx, &time).await?,
    })
}

/// Bodies that lead anything on control or led what was due, most overdue first.
fn body_figures(
    bodies: &[Body],
    figures: &HashMap<Option<BodyId>, Figures>,
    current: &HashMap<Option<BodyId>, Tally>,
    first: &HashMap<Option<BodyId>, Tally>,
) -> Vec<BodyFigures> {
    let tally = |tallies: &HashMap<Option<BodyId>, Tally>, body| tallies.get(&Some(body)).copied().unwrap_or_default();
    let mut rows: Vec<BodyFigures> = bodies
        .iter()
        .map(|body| {
            let of_body = figures.get(&Some(body.id)).copied().unwrap_or_default();
            BodyFigures {
                body: body.named(),
                overdue: of_body.overdue,
                soon: of_body.soon,
                ahead: of_body.ahead,
                with_secretariat: of_body.reported_in_time,
                no_date: of_body.no_date,
                ageing: of_body.ageing,
                rates: Rates { current: tally(current, body.id), first: tally(first, body.id) },
            }
        })
        .filter(|row| row.total() > 0 || !row.rates.is_empty())
        .collect();
    // Bodies that stand alike keep the order of the register.
    rows.sort_by_key(|row| std::cmp::Reverse((row.overdue, row.total())));
    rows
}

/// Co-executors of whom anything was due, most missed first.
fn contributors(bodies: &[Body], found: &HashMap<BodyId, Contributions>) -> Vec<(BodyName, Contributions)> {
    let mut rows: Vec<_> = bodies.iter().filter_map(|body| Some((body.named(), *found.get(&body.id)?))).collect();
    rows.sort_by_key(|(_, contributions)| std::cmp::Reverse((contributions.missed(), contributions.due())));
    rows
}

fn sum(tallies: &HashMap<Option<BodyId>, Tally>) -> Tally {
    tallies.values().fold(Tally::default(), |sum, tally| sum.plus(*tally))
}

async fn overdue_month_ago(ctx: &Ctx, today: NaiveDate) -> Result<u32, Error> {
    let day = today - Months::new(1);
    let counts = queries::overdue_at(ctx.db(), ctx.actor()?, &[day]).await?;
    Ok(counts.first().map_or(0, |(short, long)| short + long))
}

/// Month by month: overdue at its end, for the present month today, and on time of what was due in it.
async fn trend(ctx: &Ctx, today: NaiveDate) -> Result<Vec<MonthFigures>, Error> {
    let (db, actor, months) = (ctx.db(), ctx.actor()?, months(today));
    let year = (months.first().copied().unwrap_or(today), today);
    let current = queries::tally_by_day(db, actor, Condition::all(), Against::CurrentDate, year, today).await?;
    let first = queries::tally_by_day(db, actor, Condition::all(), Against::FirstDate, year, today).await?;
    let ends: Vec<NaiveDate> = months.iter().map(|month| (*month + Months::new(1) - Days::new(1)).min(today)).collect();
    let overdue = queries::overdue_at(db, actor, &ends).await?;
    Ok(months
        .into_iter()
        .zip(ends)
        .zip(overdue)
        .map(|((month, end), (overdue_short, overdue_long))| MonthFigures {
            month,
            end,
            overdue_short,
            overdue_long,
            rates: Rates { current: within((month, end), &current), first: within((month, end), &first) },
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
