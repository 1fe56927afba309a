//! Figures and statements put before the council under an item of the agenda.

use serde::{Deserialize, Serialize};

use crate::error::{Error, FieldErrors};
use crate::ids::FindingId;
use crate::locale::{Locale, Multilingual};
use crate::text::{self, LINE_MAX};

/// A figure or statement put before the council.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub id: FindingId,
    pub position: i32,
    pub label: Multilingual,
    /// As written: "-9", "97", "1,500"; a sentence's last words where there is no figure.
    pub value: Multilingual,
    pub unit: Multilingual,
    pub period: Multilingual,
    /// The value is a change against an earlier period, not a level.
    pub is_change: bool,
}

/// The form of one finding.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FindingForm {
    pub item: String,
    /// Empty for a new finding.
    pub id: String,
    pub label_kk: String,
    pub label_ru: String,
    pub label_en: String,
    pub value: String,
    pub unit: String,
    pub period: String,
    /// "on" where the value is a change.
    pub is_change: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingDraft {
    pub label: Multilingual,
    pub value: Multilingual,
    pub unit: Multilingual,
    pub period: Multilingual,
    pub is_change: bool,
}

impl FindingForm {
    /// `locale` is the language in which value, unit and period were typed.
    pub fn parse(&self, locale: Locale) -> Result<FindingDraft, Error> {
        let mut errors = FieldErrors::default();
        let label =
            text::multilingual(&mut errors, "label", [&self.label_kk, &self.label_ru, &self.label_en], LINE_MAX, true);
        let mut typed = |field: &str, value: &str, needed: bool| {
            let mut text = Multilingual::default();
            let line = if needed { text::line(value, 60).map(Some) } else { text::optional_line(value, 60) };
            text.set(locale, errors.take(field, line).flatten());
            text
        };
        let value = typed("value", &self.value, true);
        let unit = typed("unit", &self.unit, false);
        let period = typed("period", &self.period, false);
        errors.finish()?;
        Ok(FindingDraft { label, value, unit, period, is_change: !self.is_change.is_empty() })
    }
}
