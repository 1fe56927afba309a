//! The road map of a long directive of several bodies [K49 item 8-1].

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::councils::Settings;

/// A road map that is owed or was submitted. It closes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoadMap {
    pub due_on: NaiveDate,
    pub submitted_on: Option<NaiveDate>,
}

impl RoadMap {
    pub fn is_owed(self) -> bool {
        self.submitted_on.is_none()
    }

    /// Calendar days past its date, measured by the day it came or, while it is owed, by today.
    pub fn days_late(self, today: NaiveDate) -> Option<i64> {
        let days = (self.submitted_on.unwrap_or(today) - self.due_on).num_days();
        (days > 0).then_some(days)
    }
}

/// The day by which the lead owes a road map: so many working days after the issue, where two or more
/// bodies execute and the date lies more than so many months after the issue. Both are settings.
pub fn road_map_due(
    issued_on: NaiveDate,
    due_on: Option<NaiveDate>,
    executors: usize,
    settings: &Settings,
    calendar: &Calendar,
) -> Option<NaiveDate> {
    let long = issued_on.checked_add_months(Months::new(settings.road_map_months))?;
    (executors >= 2 && due_on? > long)
        .then(|| calendar.add_working_days(issued_on, settings.road_map_days, settings.week))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_road_map_is_owed_over_six_months_and_by_two_bodies() {
        let owed = |due_on, executors| {
            let calendar = Calendar::default();
            road_map_due(day(2019, 3, 1), due_on, executors, &Settings::default(), &calendar)
        };
        assert_eq!(owed(Some(day(2019, 9, 2)), 2), Some(day(2019, 3, 15)));
        assert_eq!(owed(Some(day(2019, 9, 1)), 2), None);
        assert_eq!(owed(Some(day(2019, 9, 2)), 1), None);
        assert_eq!(owed(None, 2), None);
    }

    #[test]
    fn a_road_map_is_late_by_the_day_it_came() {
        let map = |submitted_on| RoadMap { due_on: day(2019, 3, 15), submitted_on };
        assert_eq!(map(None).days_late(day(2019, 3, 15)), None);
        assert_eq!(map(None).days_late(day(2019, 3, 18)), Some(3));
        assert_eq!(map(Some(day(2019, 3, 16))).days_late(day(2019, 6, 1)), Some(1));
    }
}
