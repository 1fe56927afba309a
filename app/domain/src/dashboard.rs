//! Figures for leadership: what is late, where, and whether it gets better; and for the secretariat
//! and a body, what is to be done today.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::bodies::BodyName;
use crate::directives::DirectiveRow;
use crate::extensions::Extension;
use crate::mail::MailRow;
use crate::meetings::MeetingRow;

/// Closed on time / (closed + open overdue), over directives due in the period. Whoever counts only
/// what is closed reads 100 % while overdue directives sit open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OnTime {
    /// Closed as done on a report that came by the date.
    pub in_time: u32,
    /// Closed as done late, or closed as not done.
    pub late: u32,
    /// Still open and overdue.
    pub overdue: u32,
}

impl OnTime {
    pub fn due(self) -> u32 {
        self.in_time + self.late + self.overdue
    }

    /// Whole per cent, halves rounded up; none where nothing was due.
    pub fn percent(self) -> Option<u32> {
        let due = self.due();
        (due > 0).then(|| (self.in_time * 200 + due) / (due * 2))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DashboardPage {
    pub on_control: u32,
    pub overdue: u32,
    /// Overdue a month ago.
    pub overdue_month_ago: u32,
    /// Due within ten working days.
    pub soon: u32,
    pub soon_until: NaiveDate,
    pub without_date: u32,
    /// Verified, waiting for the issuer.
    pub to_close: Vec<DirectiveRow>,
    /// Requests for more time that wait for a decision.
    pub extensions: Vec<(DirectiveRow, Extension)>,
    /// With the secretariat.
    pub to_check: u32,
    /// The last twelve months, by the current and by the first date.
    pub on_time: OnTime,
    pub on_time_by_first: OnTime,
    /// The period of `on_time`: first and last day.
    pub period: (NaiveDate, NaiveDate),
    /// Longest first, at most ten.
    pub worst: Vec<DirectiveRow>,
    pub bodies: Vec<BodyFigures>,
    /// Overdue by age: 1–5, 6–10, 11–20, 21–40, 41–60, over 60 calendar days.
    pub ageing: [u32; 6],
    pub months: Vec<MonthFigures>,
    pub coming: Vec<ComingDay>,
}

/// Bounds of the age classes, in calendar days; the last is open.
pub const AGE_CLASSES: [(i64, Option<i64>); 6] =
    [(1, Some(5)), (6, Some(10)), (11, Some(20)), (21, Some(40)), (41, Some(60)), (61, None)];

/// The age class of a number of days overdue.
pub fn age_class(days: i64) -> Option<usize> {
    AGE_CLASSES.iter().position(|(from, to)| days >= *from && to.is_none_or(|to| days <= to))
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BodyFigures {
    pub body: BodyName,
    pub overdue: u32,
    pub soon: u32,
    pub ahead: u32,
    /// Reported in time and being checked.
    pub with_secretariat: u32,
    pub no_date: u32,
    pub on_time: OnTime,
}

impl BodyFigures {
    pub fn total(&self) -> u32 {
        self.overdue + self.soon + self.ahead + self.with_secretariat + self.no_date
    }
}

/// One month of the trend.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthFigures {
    /// The first day of the month.
    pub month: NaiveDate,
    /// Overdue at the month's end (or today), up to and over forty calendar days.
    pub overdue_short: u32,
    pub overdue_long: u32,
    /// Of those due in the month.
    pub on_time: OnTime,
    pub on_time_by_first: OnTime,
}

/// A day of the next three weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComingDay {
    pub date: NaiveDate,
    /// Why it is a day off; an empty reason is a plain weekend.
    pub off: Option<String>,
    pub due: Vec<DirectiveRow>,
}

/// What the secretariat has to do today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TodayPage {
    /// Final reports, oldest first.
    pub to_check: Vec<DirectiveRow>,
    /// Issued and not acknowledged.
    pub silent: Vec<DirectiveRow>,
    pub overdue: u32,
    pub soon: Vec<DirectiveRow>,
    pub extensions: u32,
    /// Requests for more time on which the secretariat has not said its word, oldest first.
    pub to_advise: Vec<(DirectiveRow, Extension)>,
    pub to_close: u32,
    pub meetings: Vec<MeetingRow>,
    pub failed_mail: Vec<MailRow>,
}

/// What a body owes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPage {
    pub body: BodyName,
    pub returned: Vec<DirectiveRow>,
    /// The body leads and has the move, by date.
    pub owed: Vec<DirectiveRow>,
    /// With the secretariat or the issuer.
    pub submitted: Vec<DirectiveRow>,
    /// The body contributes; with the internal date.
    pub contributes: Vec<(DirectiveRow, Option<NaiveDate>)>,
    pub overdue: u32,
    pub soon: u32,
    pub on_control: u32,
    pub on_time: OnTime,
    pub on_time_by_first: OnTime,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_counts_open_overdue_directives_against_the_body() {
        let rate = OnTime { in_time: 7, late: 0, overdue: 1 };
        assert_eq!(rate.percent(), Some(88));
    }

    #[test]
    fn nothing_due_is_no_rate() {
        assert_eq!(OnTime::default().percent(), None);
    }

    #[test]
    fn every_overdue_day_falls_into_one_age_class() {
        for days in 1..400 {
            assert!(age_class(days).is_some(), "{days}");
        }
        assert_eq!(age_class(0), None);
        assert_eq!((age_class(40), age_class(41), age_class(61)), (Some(3), Some(4), Some(5)));
    }
}
