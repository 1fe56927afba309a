//! Which directives a reader sees, and where a directive stands in time, as conditions.

use chrono::NaiveDate;
use domain::access::{Actor, Role};
use domain::calendar::{Calendar, Week};
use domain::directives::{
    AssignmentRole, Classification, DirectiveKind, DirectiveState, SOON_WORKING_DAYS, TimeClass, still_since,
};
use domain::ids::BodyId;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait, RelationDef, Select};

use super::rows::Time;

use crate::entities::assignment;
use crate::entities::directive::{Column, Entity};

/// What the actor may see, the twin of `domain::access::may_see_directive`. Every query on
/// directives carries it, so that what is hidden is in no list, no search and no count.
pub fn visible(actor: &Actor) -> Condition {
    visible_where(actor, |body| taken_part_in(body, AssignmentRole::ALL))
}

/// The same for queries that come upon directives one by one: a body's part is looked up for each,
/// instead of making a list of all its parts first.
pub fn visible_each(actor: &Actor) -> Condition {
    visible_where(actor, |body| {
        let of_this = Expr::col(assignment::Column::DirectiveId.as_column_ref()).equals(Column::Id.as_column_ref());
        let part = assigned(body, AssignmentRole::ALL).filter(of_this).into_query();
        Condition::all().add(Expr::exists(part))
    })
}

fn visible_where(actor: &Actor, part_of: impl FnOnce(BodyId) -> Condition) -> Condition {
    let mut visible = Condition::all().add(Column::CouncilId.eq(actor.council.0));
    if !actor.cleared {
        visible = visible.add(Column::Classification.eq(Classification::Open.as_str()));
    }
    match (actor.role, actor.body) {
        (Role::Secretariat, _) => visible,
        (Role::Leadership, _) => visible.add(issued()),
        (Role::Body, Some(body)) => visible.add(issued()).add(part_of(body)),
        (Role::Body | Role::Administrator, _) => visible.add(Expr::value(false)),
    }
}

/// Directives that the body leads.
pub fn led_by(body: BodyId) -> Condition {
    taken_part_in(body, &[AssignmentRole::Lead])
}

/// Directives in which the body has one of these parts.
pub fn taken_part_in(body: BodyId, roles: &[AssignmentRole]) -> Condition {
    Condition::all().add(Column::Id.in_subquery(assigned(body, roles).into_query()))
}

/// Issued and not ended.
pub fn open() -> Condition {
    in_states(DirectiveState::is_open)
}

/// Falls due period by period: the twin of `Standing::recurs`. Its instances are reported on.
pub fn recurring() -> Condition {
    let kinds = DirectiveKind::ALL.iter().filter(|kind| kind.recurs()).map(|kind| kind.as_str());
    Condition::all().add(Column::Kind.is_in(kinds)).add(Column::ParentId.is_null()).add(Column::DueOn.is_null())
}

/// A road map is asked for and has not come.
pub fn road_map_owed() -> Condition {
    open().add(Column::RoadMapDueOn.is_not_null()).add(Column::RoadMapOn.is_null())
}

/// The body has the move.
pub fn awaiting_body() -> Condition {
    in_states(DirectiveState::awaits_body)
}

/// The final report is being checked, or was found sufficient and waits for the issuer.
pub fn being_checked() -> Condition {
    in_states(|state| matches!(state, DirectiveState::Reported | DirectiveState::UnderReview))
}

pub fn ended() -> Condition {
    in_states(DirectiveState::is_ended)
}

pub fn in_state(state: DirectiveState) -> Condition {
    Condition::all().add(Column::State.eq(state.as_str()))
}

/// The twin of `Timeliness::is_overdue`. What is on hold or a draft is never overdue.
pub fn overdue(today: NaiveDate) -> Condition {
    late_by(Column::DueOn, today)
}

/// Open and late, measured against the current or the first date.
pub fn late_by(date: Column, today: NaiveDate) -> Condition {
    let body_is_late = awaiting_body().add(date.lt(today));
    let report_was_late =
        being_checked().add(Expr::col(Column::ReportedOn.as_column_ref()).gt(Expr::col(date.as_column_ref())));
    let never_reported = being_checked().add(Column::ReportedOn.is_null()).add(date.lt(today));
    // The states once more, so that what ended long ago is not looked at.
    open().add(Condition::any().add(body_is_late).add(report_was_late).add(never_reported))
}

/// Closed as done on a report that came by the current or the first date.
pub fn done_in_time(date: Column) -> Condition {
    let by_the_date = Condition::any()
        .add(Column::ReportedOn.is_null())
        .add(Expr::col(Column::ReportedOn.as_column_ref()).lte(Expr::col(date.as_column_ref())));
    in_state(DirectiveState::ClosedDone).add(by_the_date)
}

/// Closed as done on a report that came later, or closed as not done.
pub fn done_late(date: Column) -> Condition {
    let after_the_date = Expr::col(Column::ReportedOn.as_column_ref()).gt(Expr::col(date.as_column_ref()));
    Condition::any()
        .add(in_state(DirectiveState::ClosedDone).add(after_the_date))
        .add(in_state(DirectiveState::ClosedNotDone))
}

/// What is on control and stands so in time, the twin of `Timeliness::class`.
pub fn standing(time: TimeClass, days: Days) -> Condition {
    match time {
        TimeClass::Overdue => overdue(days.today),
        TimeClass::Soon => soon(days),
        TimeClass::Reported => reported_in_time(),
        TimeClass::NoDate => {
            open().add(Condition::any().add(Column::DueOn.is_null()).add(in_state(DirectiveState::OnHold)))
        }
        TimeClass::Ahead => unreported().add(Column::DueOn.gt(days.soon_last_day)),
    }
}

/// On control, and no final report stands.
fn unreported() -> Condition {
    let no_report = being_checked().add(Column::ReportedOn.is_null());
    open().add(Condition::any().add(awaiting_body()).add(no_report))
}

/// The final report came in time and is being checked.
pub fn reported_in_time() -> Condition {
    being_checked().add(Expr::col(Column::ReportedOn.as_column_ref()).lte(Expr::col(Column::DueOn.as_column_ref())))
}

/// The body has the move and nobody has reported since that day, nor was it issued later: the twin of
/// `still_for`.
pub fn still(since: NaiveDate) -> Condition {
    let recurring = DirectiveKind::ALL.iter().filter(|kind| kind.recurs()).map(|kind| kind.as_str());
    awaiting_body()
        .add(Condition::any().add(Column::DueOn.is_not_null()).add(Column::Kind.is_not_in(recurring)))
        .add(Column::IssuedOn.lte(since))
        .add(Condition::any().add(Column::LastReportOn.is_null()).add(Column::LastReportOn.lte(since)))
}

/// No final report stands and few working days remain, the day itself included.
pub fn soon(days: Days) -> Condition {
    unreported().add(Column::DueOn.between(days.today, days.soon_last_day))
}

/// The days by which what is on control is sorted.
#[derive(Clone, Copy)]
pub struct Days {
    pub today: NaiveDate,
    /// The last day that counts as "soon": days off after the last of its working days count with it.
    pub soon_last_day: NaiveDate,
    /// Whoever has not reported since this day is not moving.
    pub still_since: NaiveDate,
}

impl Days {
    pub fn of(time: &Time) -> Days {
        let after = time.calendar.add_working_days(time.today, soon_working_days() + 1, time.week);
        Days {
            today: time.today,
            soon_last_day: after - chrono::Days::new(1),
            still_since: still_since(time.still_days, time.today, &time.calendar, time.week),
        }
    }
}

/// The last working day that counts as "soon".
pub fn soon_until(today: NaiveDate, calendar: &Calendar, week: Week) -> NaiveDate {
    calendar.add_working_days(today, soon_working_days(), week)
}

/// From a directive to the assignment of its lead.
pub fn lead() -> RelationDef {
    Entity::belongs_to(assignment::Entity)
        .from(Column::Id)
        .to(assignment::Column::DirectiveId)
        .on_condition(|_, _| assignment::Column::Role.eq(AssignmentRole::Lead.as_str()).into())
        .into()
}

/// The number of a group's rows for which the condition holds.
pub fn count_where(condition: Condition) -> Expr {
    Expr::expr(Expr::case(condition, 1)).count()
}

fn issued() -> Expr {
    Column::State.ne(DirectiveState::Draft.as_str())
}

pub fn in_states(belongs: impl Fn(DirectiveState) -> bool) -> Condition {
    let states = DirectiveState::ALL.iter().filter(|state| belongs(**state)).map(|state| state.as_str());
    Condition::all().add(Column::State.is_in(states))
}

fn assigned(body: BodyId, roles: &[AssignmentRole]) -> Select<assignment::Entity> {
    assignment::Entity::find()
        .select_only()
        .column(assignment::Column::DirectiveId)
        .filter(assignment::Column::BodyId.eq(body.0))
        .filter(assignment::Column::Role.is_in(roles.iter().map(|role| role.as_str())))
}

fn soon_working_days() -> u32 {
    u32::try_from(SOON_WORKING_DAYS).unwrap_or_default()
}
