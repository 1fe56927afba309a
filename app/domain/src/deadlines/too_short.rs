//! A term that cannot be kept, to be seen before the protocol is signed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Week};

/// The least that an instruction leaves [K48 item 135].
const LEAST_WORKING_DAYS: i64 = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TooShort {
    /// The date has passed when the directive is issued.
    Past,
    /// Less than two working days are left; the day of issue is not counted.
    UnderTwoWorkingDays,
}

pub fn too_short(due_on: NaiveDate, issued_on: NaiveDate, calendar: &Calendar, week: Week) -> Option<TooShort> {
    if due_on < issued_on {
        Some(TooShort::Past)
    } else if calendar.working_days_between(issued_on, due_on, week) < LEAST_WORKING_DAYS {
        Some(TooShort::UnderTwoWorkingDays)
    } else {
        None
    }
}
