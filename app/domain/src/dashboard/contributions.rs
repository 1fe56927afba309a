//! The discipline of co-executors, apart from the lead's: who was silent is in breach, and the lead is not.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Share;
use crate::choice;
use crate::directives::DirectiveState;

choice! {
    /// What became of a contribution whose internal date came.
    Delivery {
        InTime = "in_time",
        Late = "late",
        /// Nothing came, and the date has passed.
        Silent = "silent",
    }
}

impl Delivery {
    /// None while the date has not passed, and where none was set. What left the count took its
    /// contributions along; nobody is silent on a directive on hold.
    pub fn of(
        state: DirectiveState,
        internal_due_on: Option<NaiveDate>,
        contributed_on: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Option<Delivery> {
        let due_on = internal_due_on?;
        if state == DirectiveState::Draft || state.leaves_the_count() {
            return None;
        }
        match contributed_on {
            Some(on) if on <= due_on => Some(Delivery::InTime),
            Some(_) => Some(Delivery::Late),
            None if due_on < today && state != DirectiveState::OnHold => Some(Delivery::Silent),
            None => None,
        }
    }
}

/// Contributions that were due in a period, by the internal date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contributions {
    pub in_time: u32,
    pub late: u32,
    pub silent: u32,
}

impl Contributions {
    pub fn of(self, delivery: Delivery) -> u32 {
        match delivery {
            Delivery::InTime => self.in_time,
            Delivery::Late => self.late,
            Delivery::Silent => self.silent,
        }
    }

    pub fn due(self) -> u32 {
        self.in_time + self.late + self.silent
    }

    pub fn missed(self) -> u32 {
        self.late + self.silent
    }

    pub fn share(self) -> Share {
        Share::of(self.in_time, self.due())
    }

    pub fn plus(self, other: Contributions) -> Contributions {
        Contributions {
            in_time: self.in_time + other.in_time,
            late: self.late + other.late,
            silent: self.silent + other.silent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contribution_is_in_time_late_or_silent_once_its_date_has_come() {
        use DirectiveState::{Cancelled, ClosedDone, InProgress, OnHold};
        let day = |day: u32| NaiveDate::from_ymd_opt(2019, 3, day).unwrap();
        let today = day(15);
        for (state, due, contributed, expected) in [
            (InProgress, Some(12), Some(12), Some(Delivery::InTime)),
            (InProgress, Some(12), Some(13), Some(Delivery::Late)),
            (InProgress, Some(14), None, Some(Delivery::Silent)),
            // The day itself is not over.
            (InProgress, Some(15), None, None),
            (InProgress, None, None, None),
            // The end of the lead's work does not excuse who was silent in it.
            (ClosedDone, Some(12), None, Some(Delivery::Silent)),
            (OnHold, Some(12), None, None),
            (OnHold, Some(12), Some(11), Some(Delivery::InTime)),
            (Cancelled, Some(12), Some(11), None),
        ] {
            let found = Delivery::of(state, due.map(day), contributed.map(day), today);
            assert_eq!(found, expected, "{state:?} {due:?} {contributed:?}");
        }
    }
}
