//! The council's schedule: on which days somebody is reminded, by the force of the directive and by
//! how short its term is.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::directives::Force;
use crate::error::Problem;

/// Working days before a date, each at most once and none beyond [`DaysBefore::MOST`]. Written as it is
/// typed: "10, 5, 3, 1".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DaysBefore(u32);

/// When somebody is reminded. On the day itself they always are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Schedule {
    pub before: DaysBefore,
    /// Calendar days from one reminder to the next while the date is past; 0 is the first alone.
    pub overdue_every: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedules {
    /// For what binds.
    pub binding: Schedule,
    /// For what is expected, asked, recommended.
    pub asked: Schedule,
    /// For whatever has a short term, in place of the other two.
    pub urgent: Schedule,
    /// A term of at most so many working days is a short one.
    pub urgent_days: u32,
}

impl Schedules {
    /// `term` is in working days, from the day on which the date was set.
    pub fn of(&self, force: Force, term: u32) -> Schedule {
        if term <= self.urgent_days {
            self.urgent
        } else if force == Force::Binding {
            self.binding
        } else {
            self.asked
        }
    }

    /// The most working days before a date at which anybody is reminded.
    pub fn furthest(&self) -> u32 {
        [self.binding, self.asked, self.urgent]
            .iter()
            .filter_map(|schedule| schedule.before.iter().next())
            .max()
            .unwrap_or(0)
    }
}

/// The suggested defaults of domain.md; what is asked is answered within ten working days, so the
/// first reminder of it comes at five.
impl Default for Schedules {
    fn default() -> Self {
        let weekly = |before: &[u32]| Schedule { before: DaysBefore::of(before), overdue_every: 7 };
        Schedules { binding: weekly(&[10, 5, 3, 1]), asked: weekly(&[5, 3, 1]), urgent: weekly(&[1]), urgent_days: 3 }
    }
}

impl DaysBefore {
    pub const MOST: u32 = 30;

    /// Days that are out of bounds are left out.
    pub fn of(days: &[u32]) -> DaysBefore {
        let within = days.iter().filter(|days| (1..=Self::MOST).contains(*days));
        DaysBefore(within.fold(0, |set, days| set | 1 << days))
    }

    /// What is typed: numbers with commas or spaces between them; nothing is none.
    pub fn parse(text: &str) -> Result<DaysBefore, Problem> {
        let mut days = Vec::new();
        for word in text.split([',', ';', ' ', '\u{a0}']).filter(|word| !word.is_empty()) {
            let number = word.parse().map_err(|_| Problem::NotANumber)?;
            if !(1..=Self::MOST).contains(&number) {
                return Err(Problem::OutOfRange { min: 1, max: Self::MOST.into() });
            }
            days.push(number);
        }
        Ok(Self::of(&days))
    }

    /// The furthest first.
    pub fn iter(self) -> impl Iterator<Item = u32> {
        (1..=Self::MOST).rev().filter(move |days| self.0 & 1 << days != 0)
    }
}

impl fmt::Display for DaysBefore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days: Vec<String> = self.iter().map(|days| days.to_string()).collect();
        f.write_str(&days.join(", "))
    }
}

impl From<DaysBefore> for String {
    fn from(days: DaysBefore) -> String {
        days.to_string()
    }
}

impl TryFrom<String> for DaysBefore {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        DaysBefore::parse(&text).map_err(|_| format!("{text:?} are no days"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_before_are_read_in_any_order_and_written_the_furthest_first() {
        let days = DaysBefore::parse("1,3 10;5, 3").unwrap();
        assert_eq!(days.to_string(), "10, 5, 3, 1");
        assert_eq!(DaysBefore::parse(&days.to_string()), Ok(days));
        assert_eq!(DaysBefore::parse("").unwrap().to_string(), "");
        assert_eq!(DaysBefore::parse("0"), Err(Problem::OutOfRange { min: 1, max: 30 }));
        assert_eq!(DaysBefore::parse("31"), Err(Problem::OutOfRange { min: 1, max: 30 }));
        assert_eq!(DaysBefore::parse("soon"), Err(Problem::NotANumber));
    }

    #[test]
    fn a_short_term_has_its_own_schedule_whatever_the_force() {
        let schedules = Schedules::default();
        for force in Force::ALL {
            assert_eq!(schedules.of(*force, 3), schedules.urgent);
        }
        assert_eq!(schedules.of(Force::Binding, 4), schedules.binding);
        assert_eq!(schedules.of(Force::Recommendation, 10), schedules.asked);
        assert_eq!(schedules.furthest(), 10);
    }
}
