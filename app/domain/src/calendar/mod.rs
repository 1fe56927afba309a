//! The working calendar: on which days offices work, and counting by them.
//!
//! A calendar holds only the days that differ from the plain week, in which Monday to Friday (or to
//! Saturday, in a six-day week) are worked. Outside the years it covers the plain week holds, and
//! [`Calendar::covers`] says so.
//!
//! # Six-day weeks
//! Some swaps bind only bodies with a five-day week [K89], and a substitute for a feast on a Saturday
//! means nothing to a body that had that Saturday off because of the feast itself. Which act binds
//! whom varies, so it is a setting of every day: [`Day::five_day_only`]. The calendar that is shipped
//! marks as such all swaps and the substitutes of feasts that fell on a Saturday, and it lists feasts
//! on Saturdays and Sundays too. The secretariat corrects it where an act says otherwise.

mod changes;
mod csv;
mod edit;
mod import;
mod reason;
mod recounts;
mod view;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::choice;

pub use changes::DayChange;
pub use csv::{CalendarError, CalendarProblem};
pub use edit::{DayEdit, DayForm, DayMark, Why};
pub use import::{ConfirmImportForm, Extent, ImportDraft, ImportForm, ImportPage, TABLE_MAX_BYTES};
pub use reason::{Feast, Reason};
pub use recounts::{Recount, RecountDecision, RecountForm, RecountState, Recounts, RecountsPage, dated_by};
pub use view::{CalendarPage, Origin, VersionRow};

/// Kazakhstan, 2011 to 2027, as [`Calendar::from_csv`] reads it [K83].
pub const KAZAKHSTAN_CSV: &str = include_str!("../../data/kazakhstan.csv");

/// One version of the days on which the working calendar differs from the plain week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// 0 stands for a calendar that nobody has published: the plain week.
    pub version: u32,
    pub days: BTreeMap<NaiveDate, Day>,
}

/// What a calendar says about one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    pub kind: DayKind,
    /// The feast, the swap or the act, as [`Reason::read`] understands it.
    pub reason: String,
    /// Follows the moon or a draft act: may yet change.
    pub estimated: bool,
    /// Says nothing to a body that works six days a week.
    #[serde(default)]
    pub five_day_only: bool,
    /// The act the day rests on, as people cite it.
    #[serde(default)]
    pub act: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    Off,
    Working,
}

choice! {
    /// How many days a week a body works: to Friday or to Saturday.
    #[derive(Default)]
    Week {
        #[default]
        Five = "five",
        Six = "six",
    }
}

choice! {
    /// Where a date on a day off moves. Instructions move back [K53 5.3.2], most terms of law forward.
    #[derive(Default)]
    Roll {
        #[default]
        Previous = "previous",
        Next = "next",
        None = "none",
    }
}

impl Calendar {
    pub fn is_working(&self, date: NaiveDate, week: Week) -> bool {
        match self.binding_day(date, week) {
            Some(day) => day.kind == DayKind::Working,
            None => worked_in_plain_week(date, week),
        }
    }

    /// The first working day after `date`.
    pub fn next_working(&self, date: NaiveDate, week: Week) -> NaiveDate {
        self.add_working_days(date, 1, week)
    }

    /// The last working day before `date`.
    pub fn previous_working(&self, date: NaiveDate, week: Week) -> NaiveDate {
        self.subtract_working_days(date, 1, week)
    }

    /// The `count`-th working day after `date`, which itself is not counted.
    pub fn add_working_days(&self, date: NaiveDate, count: u32, week: Week) -> NaiveDate {
        self.walk(date, count, week, NaiveDate::succ_opt)
    }

    /// The `count`-th working day before `date`, which itself is not counted.
    pub fn subtract_working_days(&self, date: NaiveDate, count: u32, week: Week) -> NaiveDate {
        self.walk(date, count, week, NaiveDate::pred_opt)
    }

    /// How many working days lie after `from`, up to and with `to`. Negative where `to` is earlier:
    /// then those after `to`, up to and with `from`.
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate, week: Week) -> i64 {
        if to < from {
            return -self.working_days_between(to, from, week);
        }
        let worked =
            from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| self.is_working(*day, week)).count();
        i64::try_from(worked).unwrap_or(i64::MAX)
    }

    /// `date` itself where it is worked or nothing is to be moved, else the nearest working day in
    /// the direction told.
    pub fn roll(&self, date: NaiveDate, roll: Roll, week: Week) -> NaiveDate {
        if self.is_working(date, week) {
            return date;
        }
        match roll {
            Roll::Previous => self.previous_working(date, week),
            Roll::Next => self.next_working(date, week),
            Roll::None => date,
        }
    }

    pub fn day(&self, date: NaiveDate) -> Option<&Day> {
        self.days.get(&date)
    }

    /// Why `date` is no plain day of the week.
    pub fn reason(&self, date: NaiveDate) -> Option<&str> {
        self.day(date).map(|day| day.reason.as_str())
    }

    /// What the calendar says about `date` to a body with this week.
    pub(crate) fn binding_day(&self, date: NaiveDate, week: Week) -> Option<&Day> {
        self.day(date).filter(|day| week == Week::Five || !day.five_day_only)
    }

    /// The first and the last year that the calendar knows.
    pub fn coverage(&self) -> Option<(i32, i32)> {
        let (first, _) = self.days.first_key_value()?;
        let (last, _) = self.days.last_key_value()?;
        Some((first.year(), last.year()))
    }

    /// Whether the calendar was published for the year of `date`; beyond it only the plain week is known.
    pub fn covers(&self, date: NaiveDate) -> bool {
        self.coverage().is_some_and(|(first, last)| (first..=last).contains(&date.year()))
    }

    fn walk(&self, date: NaiveDate, count: u32, week: Week, step: fn(&NaiveDate) -> Option<NaiveDate>) -> NaiveDate {
        let mut reached = date;
        let mut left = count;
        while left > 0 {
            // The end of the calendar that chrono can hold, some 260,000 years away.
            let Some(day) = step(&reached) else { break };
            reached = day;
            if self.is_working(day, week) {
                left -= 1;
            }
        }
        reached
    }
}

pub(crate) fn worked_in_plain_week(date: NaiveDate, week: Week) -> bool {
    match date.weekday() {
        Weekday::Sun => false,
        Weekday::Sat => week == Week::Six,
        _ => true,
    }
}
