//! What figures count, as conditions: the figure and the register's filter behind it share them.

use chrono::{Days, Months, NaiveDate};
use domain::dashboard::{Against, Ages, Delivery, Member};
use domain::directives::{AssignmentRole, DirectiveState};
use sea_orm::sea_query::{BinOper, Expr, ExprTrait, Func};
use sea_orm::{ColumnTrait, Condition, DbBackend};

use super::scope;
use crate::entities::assignment;
use crate::entities::directive::Column;

/// The column of the date by which discipline is measured.
pub fn date(against: Against) -> Column {
    match against {
        Against::CurrentDate => Column::DueOn,
        Against::FirstDate => Column::FirstDueOn,
    }
}

/// The whole denominator of the on-time rate.
pub fn due(date: Column, today: NaiveDate) -> Condition {
    Member::COUNTED.iter().fold(Condition::any(), |due, of| due.add(member(*of, date, today)))
}

/// Missed, though reported in time at first: the twin of `is_poor`.
pub fn poor(date: Column, today: NaiveDate) -> Condition {
    let missed = Condition::any().add(member(Member::Late, date, today)).add(member(Member::Overdue, date, today));
    let first_report = Expr::col(Column::FirstReportedOn.as_column_ref());
    Condition::all().add(missed).add(first_report.lte(Expr::col(date.as_column_ref())))
}

/// Directives that are this to the on-time rate by the current or the first date, the twin of
/// `Member::of`.
pub fn member(member: Member, date: Column, today: NaiveDate) -> Condition {
    let members = match member {
        Member::InTime => scope::done_in_time(date),
        Member::Late => scope::done_late(date),
        Member::Overdue => scope::late_by(date, today),
        Member::Undecided => undecided_by(date, today),
        Member::Superseded => scope::in_state(DirectiveState::Superseded),
        Member::Cancelled => scope::in_state(DirectiveState::Cancelled),
        Member::Merged => scope::in_state(DirectiveState::Merged),
        Member::Declined => scope::in_state(DirectiveState::ClosedDeclined),
    };
    Condition::all().add(members).add(date.is_not_null())
}

/// On control, dated, and neither done nor late by the date.
fn undecided_by(date: Column, today: NaiveDate) -> Condition {
    let reported_by_then = Expr::col(Column::ReportedOn.as_column_ref()).lte(Expr::col(date.as_column_ref()));
    let being_checked_in_time = scope::being_checked()
        .add(Condition::any().add(reported_by_then).add(Column::ReportedOn.is_null().and(date.gte(today))));
    // The states once more, so that what ended long ago is not looked at.
    scope::open().add(
        Condition::any()
            .add(scope::in_state(DirectiveState::OnHold))
            .add(scope::awaiting_body().add(date.gte(today)))
            .add(being_checked_in_time),
    )
}

/// Overdue today for so many calendar days. A report that came late stopped the count.
pub fn aged(ages: Ages, today: NaiveDate, backend: DbBackend) -> Condition {
    let days_of_report = days_reported_late(backend);
    let reported = scope::being_checked()
        .add(days_of_report.clone().gte(i64::from(ages.from)))
        .add_option(ages.to.map(|to| days_of_report.lte(i64::from(to))));
    let unreported =
        Condition::any().add(scope::awaiting_body()).add(scope::being_checked().add(Column::ReportedOn.is_null()));
    scope::overdue(today)
        .add(Condition::any().add(reported).add(Condition::all().add(unreported).add(due_for(ages, today))))
}

/// Calendar days overdue today, to put the longest first.
pub fn days_overdue(today: NaiveDate, backend: DbBackend) -> Expr {
    let until_today = days_between(Column::DueOn.into_expr(), Expr::value(today), backend);
    Expr::case(Column::ReportedOn.is_not_null(), days_reported_late(backend)).finally(until_today).into()
}

fn days_reported_late(backend: DbBackend) -> Expr {
    days_between(Column::DueOn.into_expr(), Column::ReportedOn.into_expr(), backend)
}

/// SQLite keeps a date as text and counts days by a function; PostgreSQL subtracts.
fn days_between(from: Expr, to: Expr, backend: DbBackend) -> Expr {
    let day = |date: Expr| match backend {
        DbBackend::Sqlite => Expr::from(Func::cust("julianday").arg(date)),
        _ => date.cast_as("date"),
    };
    day(to).sub(day(from))
}

/// The date lies so many calendar days before the day.
pub fn due_for(ages: Ages, day: NaiveDate) -> Condition {
    let before = |days: u32| day - Days::new(u64::from(days));
    Condition::all()
        .add(Column::DueOn.lte(before(ages.from)))
        .add_option(ages.to.map(|to| Column::DueOn.gte(before(to))))
}

/// On control and overdue at the end of that day. Reckoned from the dates as they stand today: a date
/// moved since is taken to have stood then.
pub fn overdue_on(day: NaiveDate) -> Condition {
    let never_in_time = Condition::any()
        .add(Column::ReportedOn.is_null())
        .add(Expr::col(Column::ReportedOn.as_column_ref()).gt(Expr::col(Column::DueOn.as_column_ref())));
    let still_open = scope::open().add(Column::State.ne(DirectiveState::OnHold.as_str()));
    let ended_since = Condition::all()
        .add(Column::ClosedOn.gt(day))
        .add(Expr::col(Column::ClosedOn.as_column_ref()).gt(Expr::col(Column::DueOn.as_column_ref())));
    Condition::all()
        .add(Column::DueOn.lt(day))
        .add(Column::IssuedOn.lte(day))
        .add(never_in_time)
        .add(Condition::any().add(still_open).add(ended_since))
}

/// Contributions that became this, by the internal date, the twin of `Delivery::of`. It speaks of an
/// assignment beside its directive.
pub fn delivered(delivery: Delivery, today: NaiveDate) -> Condition {
    use assignment::Column as Part;
    let counted = scope::in_states(|state| state != DirectiveState::Draft && !state.leaves_the_count());
    let came =
        |by| Expr::col(Part::ContributedOn.as_column_ref()).binary(by, Expr::col(Part::InternalDueOn.as_column_ref()));
    match delivery {
        Delivery::InTime => counted.add(came(BinOper::SmallerThanOrEqual)),
        Delivery::Late => counted.add(came(BinOper::GreaterThan)),
        Delivery::Silent => counted
            .add(Column::State.ne(DirectiveState::OnHold.as_str()))
            .add(Part::ContributedOn.is_null())
            .add(Part::InternalDueOn.lt(today)),
    }
}

/// A co-executor's part whose internal date lies in the period.
pub fn contribution_due((from, to): (Option<NaiveDate>, Option<NaiveDate>)) -> Condition {
    use assignment::Column as Part;
    Condition::all()
        .add(Part::Role.eq(AssignmentRole::CoExecutor.as_str()))
        .add(Part::InternalDueOn.is_not_null())
        .add_option(from.map(|from| Part::InternalDueOn.gte(from)))
        .add_option(to.map(|to| Part::InternalDueOn.lte(to)))
}

/// Directives of which contributions may have been due from that day on: an internal date lies before
/// the lead's, so that the index of dates is followed from a day and not from its beginning. The day is a
/// year earlier, because a directive that was reopened counts again from its first date.
pub fn due_about(from: NaiveDate) -> Condition {
    Condition::all().add(Column::DueOn.gte(from - Months::new(12)))
}
