//! From which day and by which settings a term is counted.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Length, MonthDay, StartEvent, Unit};
use crate::calendar::{Roll, Week};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    pub start: StartEvent,
    /// The day of that event. It is not counted itself.
    pub starts_on: NaiveDate,
    /// The event is still to come and its day is a guess: before a protocol is signed.
    pub expected: bool,
    pub owed: Owed,
    /// Where a date on a day off moves. Terms in working days end on one and do not move.
    pub roll: Roll,
    /// The working week of the body that owes.
    pub week: Week,
    pub defaults: DefaultTerms,
}

impl Basis {
    /// A certain start, with the defaults of every setting.
    pub fn new(start: StartEvent, starts_on: NaiveDate) -> Basis {
        Basis {
            start,
            starts_on,
            expected: false,
            owed: Owed::Execution,
            roll: Roll::default(),
            week: Week::default(),
            defaults: DefaultTerms::default(),
        }
    }
}

/// What a body owes; where no date is given, each has a term of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owed {
    Execution,
    /// An answer to a recommendation, request or proposal.
    Answer,
}

/// The terms that stand in where the words give none. Law in other countries or repealed law: every
/// one is a setting of the council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefaultTerms {
    /// One month [K53 5.3.2]; an office guide says ten days [K46].
    pub not_given: Length,
    /// Ten working days [K69 Art. 13(4)].
    pub answer: Length,
    /// Three days, calendar [K53 5.3.3] or working [K55].
    pub urgent: Length,
    /// One working day [K55].
    pub very_urgent: Length,
    /// Ten days, calendar [K53] or working [K55].
    pub promptly: Length,
    /// The day of the next month by which what is monthly or quarterly is owed [K55].
    pub recurring_day: u8,
    /// The day of the next month by which what is half-yearly is owed [K44].
    pub half_yearly_day: u8,
    /// The day of the next year by which what is yearly or permanent is reported [K55].
    pub standing_report: MonthDay,
}

impl Default for DefaultTerms {
    fn default() -> DefaultTerms {
        DefaultTerms {
            not_given: Length::new(1, Unit::Months),
            answer: Length::new(10, Unit::WorkingDays),
            urgent: Length::new(3, Unit::CalendarDays),
            very_urgent: Length::new(1, Unit::WorkingDays),
            promptly: Length::new(10, Unit::CalendarDays),
            recurring_day: 10,
            half_yearly_day: 15,
            standing_report: MonthDay { month: 1, day: 20 },
        }
    }
}
