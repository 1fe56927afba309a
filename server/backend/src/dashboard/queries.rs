//! Sums over directives. The database counts; nothing is counted from rows that were loaded.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::access::Actor;
use domain::dashboard::OnTime;
use domain::directives::DirectiveState;
use domain::ids::{BodyId, DirectiveId};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};

use crate::Error;
use crate::directives::queries::register::Soon;
use crate::directives::queries::rows::{count, ids};
use crate::directives::queries::scope::{self, count_where, lead, visible};
use crate::entities::assignment;
use crate::entities::directive::{Column, Entity};

/// How directives on control stand in time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub total: u32,
    pub overdue: u32,
    pub soon: u32,
    /// Reported in time and being checked.
    pub reported_in_time: u32,
    pub no_date: u32,
    /// With the secretariat.
    pub to_check: u32,
    /// With the issuer.
    pub to_close: u32,
}

impl Figures {
    pub fn ahead(self) -> u32 {
        self.total.saturating_sub(self.overdue + self.soon + self.reported_in_time + self.no_date)
    }

    pub fn plus(self, other: Figures) -> Figures {
        Figures {
            total: self.total + other.total,
            overdue: self.overdue + other.overdue,
            soon: self.soon + other.soon,
            reported_in_time: self.reported_in_time + other.reported_in_time,
            no_date: self.no_date + other.no_date,
            to_check: self.to_check + other.to_check,
            to_close: self.to_close + other.to_close,
        }
    }
}

/// A lead body and its counts in the order of the selection below.
type CountedByLead = (Option<i64>, i64, i64, i64, i64, i64, i64, i64);

/// The directives on control that the actor sees and the condition names, by lead body.
pub async fn figures(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    soon: Soon,
) -> Result<HashMap<Option<BodyId>, Figures>, Error> {
    let in_time = scope::being_checked()
        .add(Expr::col(Column::ReportedOn.as_column_ref()).lte(Expr::col(Column::DueOn.as_column_ref())));
    let no_date = Condition::any().add(Column::DueOn.is_null()).add(scope::in_state(DirectiveState::OnHold));
    let rows: Vec<CountedByLead> = Entity::find()
        .join(JoinType::LeftJoin, lead())
        .select_only()
        .column(assignment::Column::BodyId)
        .column_as(Column::Id.count(), "total")
        .column_as(count_where(scope::overdue(soon.today)), "overdue")
        .column_as(count_where(scope::soon(soon.today, soon.last_day)), "soon")
        .column_as(count_where(in_time), "reported_in_time")
        .column_as(count_where(no_date), "no_date")
        .column_as(count_where(scope::in_state(DirectiveState::Reported)), "to_check")
        .column_as(count_where(scope::in_state(DirectiveState::UnderReview)), "to_close")
        .filter(visible(actor))
        .filter(scope::open())
        .filter(only)
        .group_by(assignment::Column::BodyId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(body, total, overdue, soon, reported_in_time, no_date, to_check, to_close)| {
            let figures = Figures {
                total: count(total),
                overdue: count(overdue),
                soon: count(soon),
                reported_in_time: count(reported_in_time),
                no_date: count(no_date),
                to_check: count(to_check),
                to_close: count(to_close),
            };
            (body.map(BodyId), figures)
        })
        .collect())
}

/// The date against which the on-time rate is measured.
#[derive(Clone, Copy, Debug)]
pub enum Against {
    CurrentDate,
    FirstDate,
}

impl Against {
    fn column(self) -> Column {
        match self {
            Against::CurrentDate => Column::DueOn,
            Against::FirstDate => Column::FirstDueOn,
        }
    }
}

/// The on-time rate of what was due in the period, by the day on which it was due.
pub async fn on_time_by_day(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    against: Against,
    period: (NaiveDate, NaiveDate),
) -> Result<Vec<(NaiveDate, OnTime)>, Error> {
    let rows: Vec<(NaiveDate, i64, i64, i64)> =
        on_time(Entity::find().select_only().column(against.column()), against, period)
            .filter(visible(actor))
            .filter(only)
            .group_by(against.column())
            .into_tuple()
            .all(conn)
            .await?;
    Ok(rows.into_iter().map(|(day, in_time, late, overdue)| (day, rate(in_time, late, overdue))).collect())
}

/// The on-time rate of what was due in the period, by lead body.
pub async fn on_time_by_lead(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    period: (NaiveDate, NaiveDate),
) -> Result<HashMap<Option<BodyId>, OnTime>, Error> {
    let select = Entity::find().join(JoinType::LeftJoin, lead()).select_only().column(assignment::Column::BodyId);
    let rows: Vec<(Option<i64>, i64, i64, i64)> = on_time(select, Against::CurrentDate, period)
        .filter(visible(actor))
        .group_by(assignment::Column::BodyId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(body, in_time, late, overdue)| (body.map(BodyId), rate(in_time, late, overdue)))
        .collect())
}

/// What is overdue, by the date and the day of the report that came late, where there is one.
pub async fn overdue_by_day(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    today: NaiveDate,
) -> Result<Vec<(NaiveDate, Option<NaiveDate>, u32)>, Error> {
    let rows: Vec<(NaiveDate, Option<NaiveDate>, i64)> = Entity::find()
        .select_only()
        .columns([Column::DueOn, Column::ReportedOn])
        .column_as(Column::Id.count(), "directives")
        .filter(visible(actor))
        .filter(scope::overdue(today))
        // By state as well, which is how the index is ordered.
        .group_by(Column::State)
        .group_by(Column::DueOn)
        .group_by(Column::ReportedOn)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(due_on, reported_on, directives)| (due_on, reported_on, count(directives))).collect())
}

/// How many directives were overdue at the end of each day: up to and over so many calendar days.
/// Reckoned from the dates as they stand today; a date moved since is taken to have stood then.
pub async fn overdue_at(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    days: &[NaiveDate],
    long: u64,
) -> Result<Vec<(u32, u32)>, Error> {
    let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else { return Ok(Vec::new()) };
    let still_open = scope::open().add(Column::State.ne(DirectiveState::OnHold.as_str())).add(Column::DueOn.lt(*last));
    let ended_since = Condition::all()
        .add(Column::ClosedOn.gt(*first))
        .add(Expr::col(Column::ClosedOn.as_column_ref()).gt(Expr::col(Column::DueOn.as_column_ref())));
    let open = overdue_among(conn, actor, still_open, days, long).await?;
    let ended = overdue_among(conn, actor, ended_since, days, long).await?;
    Ok(open.into_iter().zip(ended).map(|(open, ended)| (open.0 + ended.0, open.1 + ended.1)).collect())
}

async fn overdue_among(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    days: &[NaiveDate],
    long: u64,
) -> Result<Vec<(u32, u32)>, Error> {
    let never_in_time = Condition::any()
        .add(Column::ReportedOn.is_null())
        .add(Expr::col(Column::ReportedOn.as_column_ref()).gt(Expr::col(Column::DueOn.as_column_ref())));
    let mut select = Entity::find().select_only().filter(visible(actor)).filter(only).filter(never_in_time);
    for (index, day) in days.iter().enumerate() {
        let was_open = Condition::all()
            .add(Column::IssuedOn.lte(*day))
            .add(Condition::any().add(Column::ClosedOn.is_null()).add(Column::ClosedOn.gt(*day)));
        let since = *day - Days::new(long);
        let short = was_open.clone().add(Column::DueOn.lt(*day)).add(Column::DueOn.gte(since));
        let long = was_open.add(Column::DueOn.lt(since));
        select = select
            .column_as(count_where(short), format!("short_{index}"))
            .column_as(count_where(long), format!("long_{index}"));
    }
    let Some(row) = conn.query_one(&select.into_query()).await? else { return Ok(Vec::new()) };
    (0..days.len())
        .map(|index| {
            let of = |which: &str| Ok::<_, Error>(count(row.try_get::<i64>("", &format!("{which}_{index}"))?));
            Ok((of("short")?, of("long")?))
        })
        .collect()
}

/// The days by which a co-executor delivers.
pub async fn internal_dates(
    conn: &impl ConnectionTrait,
    body: BodyId,
    directives: impl Iterator<Item = DirectiveId>,
) -> Result<HashMap<DirectiveId, Option<NaiveDate>>, Error> {
    let days: Vec<(i64, Option<NaiveDate>)> = assignment::Entity::find()
        .select_only()
        .columns([assignment::Column::DirectiveId, assignment::Column::InternalDueOn])
        .filter(assignment::Column::BodyId.eq(body.0))
        .filter(assignment::Column::DirectiveId.is_in(directives.map(|directive| directive.0)))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(days.into_iter().map(|(directive, day)| (DirectiveId(directive), day)).collect())
}

/// Directives of a kind that the actor sees, in the order of a date, earliest first, none last.
pub async fn earliest(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    by: Column,
    limit: u64,
) -> Result<Vec<DirectiveId>, Error> {
    let select = Entity::find()
        .filter(visible(actor))
        .filter(only)
        .order_by_asc(by.is_null())
        .order_by_asc(by)
        .order_by_asc(Column::Id)
        .limit(limit);
    ids(conn, select).await
}

/// Overdue directives with these dates and days of report.
pub fn overdue_with(days: &[(NaiveDate, Option<NaiveDate>)], today: NaiveDate) -> Condition {
    let mut any = Condition::any();
    for (due_on, reported_on) in days {
        let reported = match reported_on {
            Some(day) => Column::ReportedOn.eq(*day),
            None => Column::ReportedOn.is_null(),
        };
        any = any.add(Condition::all().add(Column::DueOn.eq(*due_on)).add(reported));
    }
    scope::overdue(today).add(any)
}

fn on_time(select: Select<Entity>, against: Against, (from, to): (NaiveDate, NaiveDate)) -> Select<Entity> {
    let date = against.column();
    select
        .column_as(count_where(scope::done_in_time(date)), "in_time")
        .column_as(count_where(scope::done_late(date)), "late")
        .column_as(count_where(scope::late_by(date, to)), "overdue")
        .filter(date.between(from, to))
}

fn rate(in_time: i64, late: i64, overdue: i64) -> OnTime {
    OnTime { in_time: count(in_time), late: count(late), overdue: count(overdue) }
}
