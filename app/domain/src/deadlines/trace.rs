//! How a due date was found, in full: what a page shows and what the date can be computed from again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::recurring::reckon_occurrence;
use super::{Basis, Length, Period, Rhythm, Term, reckon};
use crate::calendar::{Calendar, Roll};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reckoning {
    /// The words of the source; empty where none were given.
    pub wording: String,
    pub term: Term,
    pub basis: Basis,
    pub applied: Applied,
    /// The source gave no date: a rule of the council proposes this one.
    pub proposed: bool,
    /// From the base date to the result, in order.
    pub steps: Vec<Step>,
    /// Days off that were not counted or not landed on, in order.
    pub skipped: Vec<Skipped>,
    /// Weekend days that were counted because they are worked.
    pub worked: Vec<Worked>,
    /// The day off from which the date moved.
    pub rolled_from: Option<NaiveDate>,
    pub calendar_version: u32,
    /// Some day counted lies in a year for which no calendar is published: the plain week was taken.
    pub beyond_calendar: bool,
    /// Some day skipped is an estimate and may yet change.
    pub estimated: bool,
    /// `None` where an event is awaited.
    pub due_on: Option<NaiveDate>,
}

impl Reckoning {
    /// The same words and basis by another version of the calendar: a proposal, to be compared.
    #[must_use]
    pub fn again(&self, calendar: &Calendar) -> Reckoning {
        let again = match self.steps.first() {
            // The date of one period among many.
            Some(Step::Occurrence { reached, .. }) => reckon_occurrence(&self.term, &self.basis, calendar, *reached),
            _ => reckon(&self.term, &self.basis, calendar),
        };
        Reckoning { wording: self.wording.clone(), ..again }
    }

    /// How many days were skipped.
    pub fn skipped_days(&self) -> i64 {
        self.skipped.iter().map(|range| (range.to - range.from).num_days() + 1).sum()
    }
}

/// The rule by which the date was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Applied {
    AsWritten,
    /// No date given: the default term.
    DefaultTerm,
    /// No date given: the term for answering a recommendation.
    AnswerTerm,
    /// A word of haste stands for a term.
    Urgency,
    /// A rhythm without a day: the default day.
    RecurringDay,
    /// A standing duty: the yearly report.
    StandingReport,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The words name the date.
    Written {
        date: NaiveDate,
    },
    /// The base day is not counted.
    Added {
        from: NaiveDate,
        length: Length,
        reached: NaiveDate,
        /// The month reached has no day of that number, so its last day was taken.
        last_of_month: bool,
    },
    PeriodEnd {
        period: Period,
        reached: NaiveDate,
    },
    /// The first day of a rhythm after the start, the default day filled in.
    Occurrence {
        rhythm: Rhythm,
        reached: NaiveDate,
    },
    /// Moved off a day off. The direction differs from the setting where a counted term would have
    /// moved back to the day from which it runs.
    Rolled {
        from: NaiveDate,
        reached: NaiveDate,
        roll: Roll,
    },
}

/// Neighbouring days that were skipped for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub reason: SkippedReason,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkippedReason {
    Weekend,
    /// The calendar's reason, as [`Reason::read`](crate::calendar::Reason::read) understands it.
    Calendar(String),
}

/// A weekend day that is worked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worked {
    pub date: NaiveDate,
    pub reason: String,
}
