//! The calendar under a deadline, in which the working days are counted.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Reckoning;
use crate::calendar::Calendar;

/// Rows that a page shows; of a longer term, the first two weeks and the last ten.
const MAX_ROWS: usize = 12;
const FIRST_ROWS: usize = 2;

/// One week, Monday to Sunday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekRow {
    pub monday: NaiveDate,
    /// Weeks left out before this one.
    pub left_out: u32,
    pub cells: [DayCell; 7],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayCell {
    pub date: NaiveDate,
    pub kind: CellKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellKind {
    /// The base day, which is not counted.
    Start,
    /// The n-th working day after the base day.
    Counted(u32),
    Off,
    Due,
    /// A working day so many calendar days after the date, today included.
    Overdue(u32),
    /// Before the base day, or after the date (while overdue: after today).
    Outside,
}

/// The weeks from the base day to the date or, while it is overdue, to today. Working days are counted
/// whatever the unit of the term. Empty where there is no date. Pass the date of closing as `today`
/// for what is closed.
pub fn day_count(reckoning: &Reckoning, today: NaiveDate, calendar: &Calendar) -> Vec<WeekRow> {
    let Some(due_on) = reckoning.due_on else {
        return Vec::new();
    };
    let start = reckoning.basis.starts_on;
    let first = start.min(due_on);
    let last = start.max(due_on).max(today);
    let mondays: Vec<NaiveDate> = std::iter::successors(monday(first), |monday| monday.checked_add_days(Days::new(7)))
        .take_while(|monday| *monday <= last)
        .collect();
    let left_out = mondays.len().saturating_sub(MAX_ROWS);
    let mut counted = 0;
    let mut rows = Vec::new();
    for (number, monday) in mondays.into_iter().enumerate() {
        let cells = std::array::from_fn(|day| {
            let date = monday + Days::new(day as u64);
            DayCell { date, kind: kind(date, due_on, today, &mut counted, reckoning, calendar) }
        });
        if number < FIRST_ROWS || number >= FIRST_ROWS + left_out {
            let left_out =
                if number == FIRST_ROWS + left_out { u32::try_from(left_out).unwrap_or(u32::MAX) } else { 0 };
            rows.push(WeekRow { monday, left_out, cells });
        }
    }
    rows
}

fn kind(
    date: NaiveDate,
    due_on: NaiveDate,
    today: NaiveDate,
    counted: &mut u32,
    reckoning: &Reckoning,
    calendar: &Calendar,
) -> CellKind {
    let start = reckoning.basis.starts_on;
    let working = calendar.is_working(date, reckoning.basis.week);
    let between = start < date && date < due_on;
    if between && working {
        *counted += 1;
    }
    if date == due_on {
        CellKind::Due
    } else if date == start {
        CellKind::Start
    } else if !between && (date <= due_on || date > today) {
        CellKind::Outside
    } else if !working {
        CellKind::Off
    } else if between {
        CellKind::Counted(*counted)
    } else {
        CellKind::Overdue(u32::try_from((date - due_on).num_days()).unwrap_or(u32::MAX))
    }
}

fn monday(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(u64::from(date.weekday().num_days_from_monday())))
}
