//! A term that cannot be kept, to be seen before the protocol is signed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Week};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TooShort {
    /// The date has passed when the directive is issued.
    Past,
    /// Fewer working days are left than the council's least; the day of issue is not counted.
    TooFewWorkingDays,
}

/// `least` counts working days [K48 item 135].
pub fn too_short(
    due_on: NaiveDate,
    issued_on: NaiveDate,
    least: u32,
    calendar: &Calendar,
    week: Week,
) -> Option<TooShort> {
    if due_on < issued_on {
        Some(TooShort::Past)
    } else if calendar.working_days_between(issued_on, due_on, week) < i64::from(least) {
        Some(TooShort::TooFewWorkingDays)
    } else {
        None
    }
}
