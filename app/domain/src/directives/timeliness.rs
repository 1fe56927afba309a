//! Timeliness: always computed from dates and the calendar, never stored.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{DirectiveKind, DirectiveState};
use crate::calendar::{Calendar, Week};
use crate::choice;

/// Where a directive stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timeliness {
    /// No date to be measured against: a draft, a standing directive, one that waits for an event.
    NoDate,
    /// By the issuer's decision an event is awaited; meanwhile no date runs.
    OnHold,
    /// More than ten working days remain.
    Ahead { working_days: i64 },
    /// Ten working days or fewer remain; 0 is the day itself.
    Soon { working_days: i64 },
    /// Calendar days and working days past the date.
    Overdue { days: i64, working_days: i64 },
    /// The final report came in time and is being checked: the body is not late.
    ReportedInTime,
    /// The final report came late and is being checked. Calendar days.
    ReportedLate { days: i64 },
    /// Closed as done on a report that came in time.
    DoneInTime,
    /// Closed as done on a report that came late. Calendar days.
    DoneLate { days: i64 },
    /// Ended otherwise.
    Ended,
}

choice! {
    /// How what is on control stands in time. Each is one of these.
    TimeClass {
        Overdue = "overdue",
        Soon = "soon",
        Ahead = "ahead",
        /// Reported in time and being checked.
        Reported = "reported_in_time",
        /// Without a date, or on hold.
        NoDate = "no_date",
    }
}

/// Working days before the date from which a directive is "due soon".
pub const SOON_WORKING_DAYS: i64 = 10;

impl Timeliness {
    pub fn is_overdue(self) -> bool {
        matches!(self, Timeliness::Overdue { .. } | Timeliness::ReportedLate { .. })
    }

    /// None where it is not on control any more.
    pub fn class(self) -> Option<TimeClass> {
        match self {
            Timeliness::Overdue { .. } | Timeliness::ReportedLate { .. } => Some(TimeClass::Overdue),
            Timeliness::Soon { .. } => Some(TimeClass::Soon),
            Timeliness::Ahead { .. } => Some(TimeClass::Ahead),
            Timeliness::ReportedInTime => Some(TimeClass::Reported),
            Timeliness::NoDate | Timeliness::OnHold => Some(TimeClass::NoDate),
            Timeliness::DoneInTime | Timeliness::DoneLate { .. } | Timeliness::Ended => None,
        }
    }

    /// The tone in which it is drawn: late, soon, ahead, done or none.
    pub fn tone(self) -> &'static str {
        match self {
            Timeliness::Overdue { .. } | Timeliness::ReportedLate { .. } => "late",
            Timeliness::Soon { .. } => "soon",
            Timeliness::Ahead { .. } | Timeliness::ReportedInTime => "ahead",
            Timeliness::DoneInTime | Timeliness::DoneLate { .. } => "done",
            Timeliness::NoDate | Timeliness::OnHold | Timeliness::Ended => "none",
        }
    }
}

/// Measures a directive against its current date. `reported_on` is the day of the final report
/// that stands: a returned report does not count, so that a poor report in time hides nothing.
pub fn timeliness(
    state: DirectiveState,
    due_on: Option<NaiveDate>,
    reported_on: Option<NaiveDate>,
    today: NaiveDate,
    calendar: &Calendar,
    week: Week,
) -> Timeliness {
    use DirectiveState as State;
    if state == State::OnHold {
        return Timeliness::OnHold;
    }
    let Some(due_on) = due_on.filter(|_| state != State::Draft) else {
        return if state.is_ended() { Timeliness::Ended } else { Timeliness::NoDate };
    };
    match state {
        State::ClosedDone => match reported_on {
            Some(reported) if reported > due_on => Timeliness::DoneLate { days: (reported - due_on).num_days() },
            _ => Timeliness::DoneInTime,
        },
        state if state.is_ended() => Timeliness::Ended,
        State::Reported | State::UnderReview if reported_on.is_some_and(|reported| reported <= due_on) => {
            Timeliness::ReportedInTime
        }
        State::Reported | State::UnderReview if reported_on.is_some() => {
            let reported = reported_on.unwrap_or(today);
            Timeliness::ReportedLate { days: (reported - due_on).num_days() }
        }
        _ if today > due_on => Timeliness::Overdue {
            days: (today - due_on).num_days(),
            working_days: calendar.working_days_between(due_on, today, week),
        },
        _ => {
            let working_days = calendar.working_days_between(today, due_on, week);
            if working_days <= SOON_WORKING_DAYS {
                Timeliness::Soon { working_days }
            } else {
                Timeliness::Ahead { working_days }
            }
        }
    }
}

/// What tells whether a directive moves.
#[derive(Clone, Copy, Debug)]
pub struct Motion {
    pub state: DirectiveState,
    pub kind: DirectiveKind,
    pub due_on: Option<NaiveDate>,
    pub issued_on: Option<NaiveDate>,
    pub last_report_on: Option<NaiveDate>,
}

/// Working days for which nobody has reported, counted from the last report or the issue, where they
/// are at least `still_days`: the directive is not moving. Only the body's move counts, and what
/// recurs without a date of its own is reported on by its instances.
pub fn still_for(motion: Motion, still_days: u32, today: NaiveDate, calendar: &Calendar, week: Week) -> Option<i64> {
    let parent = motion.kind.recurs() && motion.due_on.is_none();
    if !motion.state.awaits_body() || parent {
        return None;
    }
    let issued = motion.issued_on?;
    let since = motion.last_report_on.map_or(issued, |reported| reported.max(issued));
    // The calendar is not walked for what moves.
    if since > still_since(still_days, today, calendar, week) {
        return None;
    }
    Some(calendar.working_days_between(since, today, week))
}

/// The last day since which so many working days have passed, today's included.
pub fn still_since(still_days: u32, today: NaiveDate, calendar: &Calendar, week: Week) -> NaiveDate {
    let tomorrow = today + Days::new(1);
    calendar.subtract_working_days(tomorrow, still_days, week) - Days::new(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, month, day).unwrap()
    }

    fn measure(state: DirectiveState, reported: Option<NaiveDate>, today: NaiveDate) -> Timeliness {
        timeliness(state, Some(day(3, 12)), reported, today, &Calendar::default(), Week::Five)
    }

    #[test]
    fn the_day_itself_is_not_overdue_and_the_next_is() {
        let on = |today| measure(DirectiveState::InProgress, None, today);
        assert_eq!(on(day(3, 12)), Timeliness::Soon { working_days: 0 });
        assert_eq!(on(day(3, 13)), Timeliness::Overdue { days: 1, working_days: 1 });
        assert_eq!(on(day(3, 18)), Timeliness::Overdue { days: 6, working_days: 4 });
    }

    #[test]
    fn a_report_in_time_keeps_the_body_from_being_late_until_it_is_returned() {
        let reported = Some(day(3, 11));
        assert_eq!(measure(DirectiveState::Reported, reported, day(4, 1)), Timeliness::ReportedInTime);
        assert!(measure(DirectiveState::Returned, None, day(4, 1)).is_overdue());
    }

    #[test]
    fn a_directive_without_a_date_is_never_overdue() {
        let result = timeliness(DirectiveState::InProgress, None, None, day(4, 1), &Calendar::default(), Week::Five);
        assert_eq!(result, Timeliness::NoDate);
    }

    #[test]
    fn closing_is_measured_by_the_report_and_not_by_the_day_of_the_decision() {
        assert_eq!(measure(DirectiveState::ClosedDone, Some(day(3, 12)), day(6, 1)), Timeliness::DoneInTime);
        assert_eq!(measure(DirectiveState::ClosedDone, Some(day(3, 15)), day(6, 1)), Timeliness::DoneLate { days: 3 });
    }

    #[test]
    fn a_declined_recommendation_is_not_overdue() {
        assert_eq!(measure(DirectiveState::ClosedDeclined, None, day(6, 1)), Timeliness::Ended);
    }

    #[test]
    fn a_directive_on_which_nobody_reported_for_the_days_set_is_not_moving() {
        let still = |state, last_report_on, today| {
            let motion =
                Motion { state, kind: DirectiveKind::OneOff, due_on: None, issued_on: Some(day(3, 1)), last_report_on };
            still_for(motion, 5, today, &Calendar::default(), Week::Five)
        };
        // Friday 1 March; the fifth working day after it is Friday 8 March.
        assert_eq!(still(DirectiveState::Issued, None, day(3, 7)), None);
        assert_eq!(still(DirectiveState::Issued, None, day(3, 8)), Some(5));
        assert_eq!(still(DirectiveState::Issued, None, day(3, 10)), Some(5));
        // A report makes it move; what is being checked or held is not the body's.
        assert_eq!(still(DirectiveState::InProgress, Some(day(3, 4)), day(3, 8)), None);
        assert_eq!(still(DirectiveState::Reported, None, day(3, 29)), None);
        assert_eq!(still(DirectiveState::OnHold, None, day(3, 29)), None);
    }

    #[test]
    fn what_recurs_is_not_still_itself_but_its_instances_are() {
        let motion = |due_on| Motion {
            state: DirectiveState::InProgress,
            kind: DirectiveKind::Recurring,
            due_on,
            issued_on: Some(day(1, 1)),
            last_report_on: None,
        };
        let still = |due_on| still_for(motion(due_on), 5, day(3, 1), &Calendar::default(), Week::Five);
        assert_eq!(still(None), None);
        assert!(still(Some(day(3, 1))).is_some());
    }

    #[test]
    fn the_last_day_of_stillness_and_the_count_of_days_agree() {
        let calendar = Calendar::default();
        for ahead in 0..20 {
            let today = day(3, 1) + Days::new(ahead);
            let last = still_since(5, today, &calendar, Week::Five);
            assert!(calendar.working_days_between(last, today, Week::Five) >= 5, "{today}");
            assert!(calendar.working_days_between(last + Days::new(1), today, Week::Five) < 5, "{today}");
        }
    }
}
