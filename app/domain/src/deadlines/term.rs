//! What the words of a deadline mean, before any date is counted.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::choice;

/// The meaning of a deadline's words. Holds no words of its own, but those of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// That day is the last one, also where an office writes "before" or "до": so control services read it.
    On(NaiveDate),
    Within {
        length: Length,
        /// The start the words name ("of signature"), if they do.
        from: Option<StartEvent>,
    },
    EndOf(Period),
    Recurring(Rhythm),
    Urgency(Urgency),
    /// A standing duty; a yearly report shows that it is kept [K55].
    Permanently,
    /// Depends on an event, in the words of the source: no date follows from it.
    Event(String),
    NotGiven,
}

impl Term {
    /// The start that the words themselves name; the basis is chosen by it.
    pub fn start(&self) -> Option<StartEvent> {
        match self {
            Term::Within { from, .. } => *from,
            _ => None,
        }
    }
}

choice! {
    /// From which day a term runs.
    StartEvent {
        /// The last day of a meeting of several days.
        Meeting = "meeting",
        /// Signature of the protocol [K46][K53].
        Signature = "signature",
        /// Registration of the protocol [K55].
        Registration = "registration",
        /// Receipt by the body [K46].
        Receipt = "receipt",
        /// An event that the protocol waited for. No words name it as a start: it is recorded when it happens.
        Event = "event",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Length {
    pub amount: u32,
    pub unit: Unit,
}

impl Length {
    pub const fn new(amount: u32, unit: Unit) -> Length {
        Length { amount, unit }
    }

    /// The last day of the length by the plain calendar, `from` itself not counted: a term in months
    /// ends on the same number or, where the month has none, on its last day [K47][K53].
    /// `None` for working days, which need a working calendar.
    pub(super) fn plain_end(self, from: NaiveDate) -> Option<NaiveDate> {
        let Length { amount, unit } = self;
        match unit {
            Unit::WorkingDays => None,
            Unit::CalendarDays => from.checked_add_days(Days::new(u64::from(amount))),
            Unit::Weeks => from.checked_add_days(Days::new(7 * u64::from(amount))),
            Unit::Months => from.checked_add_months(Months::new(amount)),
            Unit::Quarters => from.checked_add_months(Months::new(amount.saturating_mul(3))),
            Unit::HalfYears => from.checked_add_months(Months::new(amount.saturating_mul(6))),
            Unit::Years => from.checked_add_months(Months::new(amount.saturating_mul(12))),
        }
    }
}

choice! {
    Unit {
        CalendarDays = "calendar_days",
        WorkingDays = "working_days",
        Weeks = "weeks",
        Months = "months",
        Quarters = "quarters",
        HalfYears = "half_years",
        Years = "years",
    }
}

impl Unit {
    /// The longest term that is believed; a longer one is a slip of the pen.
    pub const fn max(self) -> u32 {
        match self {
            Unit::CalendarDays | Unit::WorkingDays => 999,
            Unit::Weeks => 260,
            Unit::Months => 120,
            Unit::Quarters => 40,
            Unit::HalfYears => 20,
            Unit::Years => 10,
        }
    }
}

/// A stretch of the plain calendar, whose last day is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// The one in which the term starts.
    Current(Span),
    /// The one after that.
    Next(Span),
    /// Without a year: the first of that name which is not over when the term starts.
    Month {
        month: u8,
        year: Option<i32>,
    },
    Quarter {
        quarter: u8,
        year: Option<i32>,
    },
    HalfYear {
        half: u8,
        year: Option<i32>,
    },
    Year(i32),
}

impl Period {
    /// The last day of the period for a term that starts on `start`.
    pub(super) fn last_day(self, start: NaiveDate) -> Option<NaiveDate> {
        match self {
            Period::Current(span) => span.last_day(start),
            Period::Next(span) => span.last_day(span.last_day(start)?.succ_opt()?),
            Period::Month { month, year } => last_day_named(u32::from(month), year, start),
            Period::Quarter { quarter, year } => last_day_named(3 * u32::from(quarter), year, start),
            Period::HalfYear { half, year } => last_day_named(6 * u32::from(half), year, start),
            Period::Year(year) => last_of_month(year, 12),
        }
    }
}

/// The last day of `month` in `year` or, without a year, in the first year in which it is not over at `start`.
fn last_day_named(month: u32, year: Option<i32>, start: NaiveDate) -> Option<NaiveDate> {
    match year {
        Some(year) => last_of_month(year, month),
        None => last_of_month(start.year(), month)
            .filter(|end| *end >= start)
            .or_else(|| last_of_month(start.year() + 1, month)),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}

impl Span {
    /// The last day of the span that holds `date`; a week ends on Sunday.
    pub(super) fn last_day(self, date: NaiveDate) -> Option<NaiveDate> {
        match self {
            Span::Week => date.checked_add_days(Days::new(u64::from(6 - date.weekday().num_days_from_monday()))),
            Span::Month => last_of_month(date.year(), date.month()),
            Span::Quarter => last_of_month(date.year(), date.month().div_ceil(3) * 3),
            Span::HalfYear => last_of_month(date.year(), date.month().div_ceil(6) * 6),
            Span::Year => last_of_month(date.year(), 12),
        }
    }
}

/// How often a standing directive falls due. The day lies in the month after the period [K44][K55].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    Monthly { day: Option<u8> },
    Quarterly { day: Option<u8> },
    HalfYearly { day: Option<u8> },
    Yearly { date: Option<MonthDay> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MonthDay {
    pub month: u8,
    pub day: u8,
}

/// Words of haste that stand for a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// "срочно", "without delay".
    Urgent,
    /// "весьма срочно", "at once".
    VeryUrgent,
    /// "оперативно".
    Promptly,
}

/// Why words are not understood. They are asked for again, never guessed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermProblem {
    TooLong {
        max: u32,
    },
    NotUnderstood,
    /// "31 February 2019"; also a date with the month first, such as "03/15/2019".
    NoSuchDate {
        day: u32,
        month: u32,
        year: i32,
    },
    /// "by the 45th of each month".
    NoSuchDay {
        day: u32,
    },
    /// A date without a year, or with two digits of one.
    YearMissing,
    YearOutOfRange {
        first: i32,
        last: i32,
    },
    /// Nought, or more than `max`.
    AmountOutOfRange {
        max: u32,
        unit: Unit,
    },
}

/// The day of that number in the month, or its last day where it has none.
pub(super) fn day_or_last(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).or_else(|| last_of_month(year, month))
}

pub(super) fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
}
