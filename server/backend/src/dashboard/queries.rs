//! Sums over directives. The database counts; nothing is counted from rows that were loaded.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Actor;
use domain::dashboard::{AGE_CLASSES, Against, Contributions, Delivery, LONG_DELAY, Member, SHORT_DELAY, Tally};
use domain::directives::{DirectiveState, TimeClass};
use domain::ids::{BodyId, DirectiveId};
use sea_orm::sea_query::{Expr, ExprTrait, Func};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QueryResult, QuerySelect, QueryTrait, Select,
};

use crate::Error;
use crate::directives::queries::counted;
use crate::directives::queries::rows::{count, ids};
use crate::directives::queries::scope::{self, Days, count_where, lead, visible};
use crate::entities::assignment;
use crate::entities::directive::{Column, Entity};

/// How directives on control stand in time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub total: u32,
    pub overdue: u32,
    pub soon: u32,
    pub ahead: u32,
    /// Reported in time and being checked.
    pub reported_in_time: u32,
    pub no_date: u32,
    /// With the secretariat.
    pub to_check: u32,
    /// With the issuer.
    pub to_close: u32,
    pub returned: u32,
    /// Not moving.
    pub still: u32,
    /// Overdue by age, in `AGE_CLASSES`.
    pub ageing: [u32; AGE_CLASSES.len()],
}

impl Figures {
    pub fn plus(self, other: Figures) -> Figures {
        let mut ageing = self.ageing;
        for (class, directives) in ageing.iter_mut().zip(other.ageing) {
            *class += directives;
        }
        Figures {
            total: self.total + other.total,
            overdue: self.overdue + other.overdue,
            soon: self.soon + other.soon,
            ahead: self.ahead + other.ahead,
            reported_in_time: self.reported_in_time + other.reported_in_time,
            no_date: self.no_date + other.no_date,
            to_check: self.to_check + other.to_check,
            to_close: self.to_close + other.to_close,
            returned: self.returned + other.returned,
            still: self.still + other.still,
            ageing,
        }
    }
}

/// The directives on control that the actor sees and the condition names, by lead body.
pub async fn figures(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    days: Days,
) -> Result<HashMap<Option<BodyId>, Figures>, Error> {
    let mut select = Entity::find()
        .join(JoinType::LeftJoin, lead())
        .select_only()
        .column_as(assignment::Column::BodyId, "body")
        .filter(visible(actor))
        .filter(scope::open())
        .filter(only)
        .group_by(assignment::Column::BodyId);
    for (name, condition) in [
        ("total", scope::open()),
        ("overdue", scope::overdue(days.today)),
        ("soon", scope::soon(days)),
        ("ahead", scope::standing(TimeClass::Ahead, days)),
        ("reported_in_time", scope::reported_in_time()),
        ("no_date", scope::standing(TimeClass::NoDate, days)),
        ("to_check", scope::in_state(DirectiveState::Reported)),
        ("to_close", scope::in_state(DirectiveState::UnderReview)),
        ("returned", scope::in_state(DirectiveState::Returned)),
        ("still", scope::still(days.still_since)),
    ] {
        select = select.column_as(count_where(condition), name);
    }
    for (class, ages) in AGE_CLASSES.into_iter().enumerate() {
        let aged = counted::aged(ages, days.today, conn.get_database_backend());
        select = select.column_as(count_where(aged), format!("age_{class}"));
    }
    let mut figures = HashMap::new();
    for row in conn.query_all(&select.into_query()).await? {
        let n = |name: &str| number(&row, name);
        let mut ageing = [0; AGE_CLASSES.len()];
        for (class, directives) in ageing.iter_mut().enumerate() {
            *directives = n(&format!("age_{class}"))?;
        }
        let of_body = Figures {
            total: n("total")?,
            overdue: n("overdue")?,
            soon: n("soon")?,
            ahead: n("ahead")?,
            reported_in_time: n("reported_in_time")?,
            no_date: n("no_date")?,
            to_check: n("to_check")?,
            to_close: n("to_close")?,
            returned: n("returned")?,
            still: n("still")?,
            ageing,
        };
        figures.insert(body(&row)?, of_body);
    }
    Ok(figures)
}

/// What was due in the period, by the day on which it was due.
pub async fn tally_by_day(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    against: Against,
    period: (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Vec<(NaiveDate, Tally)>, Error> {
    let date = counted::date(against);
    let select = members(Entity::find().select_only().column_as(date, "day"), against, period, today)
        .filter(visible(actor))
        .filter(only)
        .group_by(date);
    let rows = conn.query_all(&select.into_query()).await?;
    rows.iter().map(|row| Ok((row.try_get("", "day")?, tally(row)?))).collect()
}

/// What was due in the period, by lead body.
pub async fn tally_by_lead(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    against: Against,
    period: (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<HashMap<Option<BodyId>, Tally>, Error> {
    let by_lead =
        Entity::find().join(JoinType::LeftJoin, lead()).select_only().column_as(assignment::Column::BodyId, "body");
    let select = members(by_lead, against, period, today).filter(visible(actor)).group_by(assignment::Column::BodyId);
    let rows = conn.query_all(&select.into_query()).await?;
    rows.iter().map(|row| Ok((body(row)?, tally(row)?))).collect()
}

/// Contributions that were due in the period by their internal dates, by co-executor.
pub async fn contributions(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<HashMap<BodyId, Contributions>, Error> {
    let mut select = Entity::find()
        // SQLite walks a cross join from its left side: the directives of the period by their index, and
        // for each its parts.
        .join(
            JoinType::CrossJoin,
            Entity::belongs_to(assignment::Entity).from(Column::Id).to(assignment::Column::DirectiveId).into(),
        )
        .filter(Expr::col(assignment::Column::DirectiveId.as_column_ref()).equals(Column::Id.as_column_ref()))
        .select_only()
        .column_as(assignment::Column::BodyId, "body")
        .filter(visible(actor))
        .filter(counted::due_about(from))
        .filter(counted::contribution_due((Some(from), Some(to))))
        .filter(only)
        .group_by(assignment::Column::BodyId);
    for delivery in Delivery::ALL {
        select = select.column_as(count_where(counted::delivered(*delivery, today)), delivery.as_str());
    }
    let mut contributions = HashMap::new();
    for row in conn.query_all(&select.into_query()).await? {
        let n = |delivery: Delivery| number(&row, delivery.as_str());
        let of_body =
            Contributions { in_time: n(Delivery::InTime)?, late: n(Delivery::Late)?, silent: n(Delivery::Silent)? };
        if let Some(body) = body(&row)?.filter(|_| of_body.due() > 0) {
            contributions.insert(body, of_body);
        }
    }
    Ok(contributions)
}

/// How many directives were overdue at the end of each day, for a short and for a long delay, the sums
/// of `counted::overdue_on`: asked for twice, because an index leads either to what is open or to what
/// ended since. Reckoned from the dates as they stand today; a date moved since is taken to have stood then.
pub async fn overdue_at(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    days: &[NaiveDate],
) -> Result<Vec<(u32, u32)>, Error> {
    let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else { return Ok(Vec::new()) };
    let still_open = scope::open().add(Column::State.ne(DirectiveState::OnHold.as_str())).add(Column::DueOn.lt(*last));
    let ended_since = Condition::all()
        .add(Column::ClosedOn.gt(*first))
        .add(Expr::col(Column::ClosedOn.as_column_ref()).gt(Expr::col(Column::DueOn.as_column_ref())));
    let open = overdue_among(conn, actor, still_open, days).await?;
    let ended = overdue_among(conn, actor, ended_since, days).await?;
    Ok(open.into_iter().zip(ended).map(|(open, ended)| (open.0 + ended.0, open.1 + ended.1)).collect())
}

async fn overdue_among(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    only: Condition,
    days: &[NaiveDate],
) -> Result<Vec<(u32, u32)>, Error> {
    let never_in_time = Condition::any()
        .add(Column::ReportedOn.is_null())
        .add(Expr::col(Column::ReportedOn.as_column_ref()).gt(Expr::col(Column::DueOn.as_column_ref())));
    let mut select = Entity::find().select_only().filter(visible(actor)).filter(only).filter(never_in_time);
    for (index, day) in days.iter().enumerate() {
        let was_open = Condition::all()
            .add(Column::IssuedOn.lte(*day))
            .add(Condition::any().add(Column::ClosedOn.is_null()).add(Column::ClosedOn.gt(*day)));
        let short = was_open.clone().add(counted::due_for(SHORT_DELAY, *day));
        let long = was_open.add(counted::due_for(LONG_DELAY, *day));
        select = select
            .column_as(count_where(short), format!("short_{index}"))
            .column_as(count_where(long), format!("long_{index}"));
    }
    let Some(row) = conn.query_one(&select.into_query()).await? else { return Ok(Vec::new()) };
    let of = |which: &str, index| number(&row, &format!("{which}_{index}"));
    (0..days.len()).map(|index| Ok((of("short", index)?, of("long", index)?))).collect()
}

/// The body's own part, beside its directive.
pub fn own_part(body: BodyId) -> Condition {
    Condition::all().add(assignment::Column::BodyId.eq(body.0))
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

/// The longest overdue.
pub async fn longest_overdue(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    today: NaiveDate,
    limit: u64,
) -> Result<Vec<DirectiveId>, Error> {
    let select = Entity::find()
        .filter(visible(actor))
        .filter(scope::overdue(today))
        .order_by_desc(counted::days_overdue(today, conn.get_database_backend()))
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Id)
        .limit(limit);
    ids(conn, select).await
}

pub async fn count_overdue(conn: &impl ConnectionTrait, actor: &Actor, today: NaiveDate) -> Result<u32, Error> {
    let count = Entity::find().filter(visible(actor)).filter(scope::overdue(today)).count(conn).await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What does not move, the longest still first.
pub async fn longest_still(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    since: NaiveDate,
    limit: u64,
) -> Result<Vec<DirectiveId>, Error> {
    let last_word = Func::coalesce([Column::LastReportOn.into_expr(), Column::IssuedOn.into_expr()]);
    let select = Entity::find()
        .filter(visible(actor))
        .filter(scope::still(since))
        .order_by_asc(Expr::from(last_word))
        .order_by_asc(Column::Id)
        .limit(limit);
    ids(conn, select).await
}

fn members(
    mut select: Select<Entity>,
    against: Against,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Select<Entity> {
    let date = counted::date(against);
    for member in Member::ALL {
        select = select.column_as(count_where(counted::member(*member, date, today)), member.as_str());
    }
    select.column_as(count_where(counted::poor(date, today)), "poor").filter(date.between(from, to))
}

fn tally(row: &QueryResult) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    for member in Member::ALL {
        tally.add(*member, number(row, member.as_str())?);
    }
    tally.add_poor(number(row, "poor")?);
    Ok(tally)
}

fn body(row: &QueryResult) -> Result<Option<BodyId>, Error> {
    Ok(row.try_get::<Option<i64>>("", "body")?.map(BodyId))
}

fn number(row: &QueryResult, name: &str) -> Result<u32, Error> {
    Ok(count(row.try_get("", name)?))
}
