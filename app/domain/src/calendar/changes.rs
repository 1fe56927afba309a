//! What two versions of a calendar say differently.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Calendar, Day, Week};

/// A day about which two versions differ; `None` is a plain day of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayChange {
    pub date: NaiveDate,
    pub before: Option<Day>,
    pub after: Option<Day>,
}

impl Calendar {
    /// The days about which this version says something else than an earlier one, in order.
    pub fn changes_since(&self, earlier: &Calendar) -> Vec<DayChange> {
        let dates: BTreeSet<NaiveDate> = earlier.days.keys().chain(self.days.keys()).copied().collect();
        dates
            .into_iter()
            .map(|date| DayChange { date, before: earlier.day(date).cloned(), after: self.day(date).cloned() })
            .filter(|change| change.before != change.after)
            .collect()
    }

    /// The days after `from`, up to and with `to`, that became free or worked since an earlier version.
    pub fn turned_since(&self, earlier: &Calendar, from: NaiveDate, to: NaiveDate, week: Week) -> Vec<DayChange> {
        let mut changes = self.changes_since(earlier);
        changes.retain(|change| {
            let date = change.date;
            from < date && date <= to && self.is_working(date, week) != earlier.is_working(date, week)
        });
        changes
    }

    /// The next version: this one with these days changed; `None` makes a day plain again.
    #[must_use]
    pub fn followed_by(&self, days: impl IntoIterator<Item = (NaiveDate, Option<Day>)>) -> Calendar {
        let mut next = Calendar { version: self.version + 1, days: self.days.clone() };
        for (date, day) in days {
            match day {
                Some(day) => next.days.insert(date, day),
                None => next.days.remove(&date),
            };
        }
        next
    }
}
