//! What a reader sees of the calendar: one year by one version.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Calendar, DayChange, DayForm};
use crate::choice;

choice! {
    /// Where a version comes from.
    Origin {
        /// With the program.
        Shipped = "shipped",
        /// One day, or both of a swap, changed by hand.
        Edited = "edited",
        /// A table.
        Imported = "imported",
    }
}

/// A version that was published. It never changes; a correction is a new one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionRow {
    pub version: u32,
    pub origin: Origin,
    /// The day that was changed (as 2019-03-01), the file's name, or what was shipped.
    pub source: String,
    pub published_on: NaiveDate,
    /// Absent for what was shipped.
    pub by: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarPage {
    pub year: i32,
    /// The first and the last year for which the version was published.
    pub coverage: Option<(i32, i32)>,
    /// The days of that year alone.
    pub calendar: Calendar,
    pub version: VersionRow,
    /// Newest first.
    pub versions: Vec<VersionRow>,
    /// What the version changed in the one before it; empty for the first.
    pub changes: Vec<DayChange>,
    /// The form of the day asked for, where the reader may change the version that is shown.
    pub form: Option<DayForm>,
    /// Dates that the latest version would move, for whoever decides on them.
    pub recounts: u32,
}

impl CalendarPage {
    pub fn is_latest(&self) -> bool {
        self.versions.first().is_none_or(|latest| latest.version == self.version.version)
    }
}
