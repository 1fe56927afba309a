//! How long what is overdue has stood.

use serde::{Deserialize, Serialize};

/// A range of calendar days overdue, its bounds included; without an end it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ages {
    pub from: u32,
    pub to: Option<u32>,
}

/// Each overdue directive stands in one class.
pub const AGE_CLASSES: [Ages; 6] =
    [ages(1, Some(5)), ages(6, Some(10)), ages(11, Some(20)), ages(21, Some(40)), ages(41, Some(60)), ages(61, None)];

/// Up to and over forty days, as the trend tells them apart.
pub const SHORT_DELAY: Ages = ages(1, Some(40));
pub const LONG_DELAY: Ages = ages(41, None);

const fn ages(from: u32, to: Option<u32>) -> Ages {
    Ages { from, to }
}

impl Ages {
    /// As it stands in the address: `6-10`, `61-`.
    pub fn parse(text: &str) -> Option<Ages> {
        let (from, to) = text.trim().split_once('-')?;
        let ages = Ages { from: from.parse().ok()?, to: if to.is_empty() { None } else { Some(to.parse().ok()?) } };
        let sound = ages.from > 0 && ages.to.is_none_or(|to| ages.from <= to && to < 100_000) && ages.from < 100_000;
        sound.then_some(ages)
    }

    pub fn text(self) -> String {
        format!("{}-{}", self.from, self.to.map(|to| to.to_string()).unwrap_or_default())
    }

    pub fn hold(self, days: i64) -> bool {
        days >= i64::from(self.from) && self.to.is_none_or(|to| days <= i64::from(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_overdue_day_falls_into_one_age_class() {
        for days in 1..400 {
            assert_eq!(AGE_CLASSES.iter().filter(|class| class.hold(days)).count(), 1, "{days}");
            assert_ne!(SHORT_DELAY.hold(days), LONG_DELAY.hold(days), "{days}");
        }
        assert!(!AGE_CLASSES.iter().any(|class| class.hold(0)));
    }

    #[test]
    fn an_age_is_read_from_the_address_as_it_is_written_there() {
        for class in AGE_CLASSES {
            assert_eq!(Ages::parse(&class.text()), Some(class));
        }
        for wrong in ["", "5", "-5", "0-5", "9-5", "1-x", "1-99999999999"] {
            assert_eq!(Ages::parse(wrong), None, "{wrong}");
        }
    }
}
