//! A calendar that comes as a table: read, compared with the present one, and only then published.

use serde::{Deserialize, Serialize};

use super::{Calendar, CalendarError, DayChange};
use crate::choice;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::CalendarImportId;
use crate::text::{self, LINE_MAX};

/// Largest table; seventeen years take 20 KiB.
pub const TABLE_MAX_BYTES: u64 = 1024 * 1024;

choice! {
    /// What a table says about the days that it does not name.
    Extent {
        /// They stay as they are.
        Named = "named",
        /// They are plain days of the week.
        Whole = "whole",
    }
}

/// The form in which a table is pasted or sent as a file.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportForm {
    pub table: String,
    /// An [`Extent`].
    pub extent: String,
    /// The file's name, where the table came as one.
    pub source: String,
}

/// A table that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportDraft {
    pub extent: Extent,
    pub source: String,
}

impl ImportForm {
    /// The days are read again when they are published, so that what was shown is what is written.
    pub fn parse(&self) -> Result<ImportDraft, Error> {
        let mut errors = FieldErrors::default();
        let extent = errors.take("extent", Extent::chosen(&self.extent));
        errors.take("table", read(&self.table));
        let source = text::optional_line(&self.source, LINE_MAX).ok().flatten().unwrap_or_default();
        match extent {
            Some(extent) if errors.is_empty() => Ok(ImportDraft { extent, source }),
            _ => Err(errors.into()),
        }
    }
}

fn read(table: &str) -> Result<Calendar, Problem> {
    if table.len() as u64 > TABLE_MAX_BYTES {
        return Err(Problem::FileTooLarge { max_bytes: TABLE_MAX_BYTES });
    }
    if table.trim().is_empty() {
        return Err(Problem::Empty);
    }
    Calendar::from_csv(table.trim_start(), 0).map_err(Problem::Calendar)
}

impl Calendar {
    /// The next version, as the table changes this one.
    pub fn imported(&self, table: &str, extent: Extent) -> Result<Calendar, CalendarError> {
        let table = Calendar::from_csv(table.trim_start(), self.version + 1)?;
        Ok(match extent {
            Extent::Whole => table,
            Extent::Named => self.followed_by(table.days.into_iter().map(|(date, day)| (date, Some(day)))),
        })
    }
}

/// What a table would change, before it is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportPage {
    pub id: CalendarImportId,
    /// The file's name; empty where the table was pasted.
    pub source: String,
    pub extent: Extent,
    /// The version that stands, with which the table is compared.
    pub version: u32,
    pub changes: Vec<DayChange>,
}

impl ImportPage {
    /// How many days are added, changed and made plain again.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |holds: fn(&DayChange) -> bool| self.changes.iter().filter(|change| holds(change)).count();
        (
            count(|change| change.before.is_none()),
            count(|change| change.before.is_some() && change.after.is_some()),
            count(|change| change.after.is_none()),
        )
    }
}

/// The word on which a table is published.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ConfirmImportForm {
    pub import: String,
    /// The version of the calendar with which the table was compared.
    pub version: String,
    pub confirmed: String,
}

impl ConfirmImportForm {
    pub fn parse(&self) -> Result<CalendarImportId, Error> {
        let import = self.import.trim().parse().map_err(|_| Error::NotFound)?;
        if self.confirmed.is_empty() { Err(Error::field("confirmed", Problem::NotConfirmed)) } else { Ok(import) }
    }
}
