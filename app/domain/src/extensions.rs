//! Requests for more time. Only the issuer's level moves a date; the first date stays visible.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{DirectiveId, ExtensionId};
use crate::text::{self, PROSE_MAX};

choice! {
    ExtensionState {
        Submitted = "submitted",
        /// Granted, with this or another date.
        Granted = "granted",
        Refused = "refused",
        Withdrawn = "withdrawn",
        /// The date passed before a decision: the directive is overdue all the same.
        Lapsed = "lapsed",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    pub id: ExtensionId,
    /// From 1; the count of requests stands beside the date.
    pub ordinal: i32,
    pub state: ExtensionState,
    pub reason: String,
    pub asked_for: NaiveDate,
    pub asked_on: NaiveDate,
    pub asked_by: String,
    /// Asked later than the notice allows.
    pub late: bool,
    pub granted_until: Option<NaiveDate>,
    pub decided_on: Option<NaiveDate>,
    pub decided_by: Option<String>,
    pub note: Option<String>,
}

/// The lead asks for more time.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtensionForm {
    pub directive: String,
    pub asked_for: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionDraft {
    pub directive: DirectiveId,
    pub asked_for: NaiveDate,
    pub reason: String,
}

impl ExtensionForm {
    /// The date asked for lies after the current one and in the future.
    pub fn parse(&self, due_on: Option<NaiveDate>, today: NaiveDate) -> Result<ExtensionDraft, Error> {
        let mut errors = FieldErrors::default();
        let directive = self.directive.trim().parse().map_err(|_| Error::NotFound)?;
        let asked_for =
            errors.take("asked_for", text::date(&self.asked_for).and_then(|date| later(date, due_on, today)));
        let reason = errors.take("reason", text::prose(&self.reason, PROSE_MAX));
        match (asked_for, reason) {
            (Some(asked_for), Some(reason)) => Ok(ExtensionDraft { directive, asked_for, reason }),
            _ => Err(errors.into()),
        }
    }
}

/// The issuer's level decides.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtensionDecisionForm {
    pub directive: String,
    pub extension: String,
    /// "granted" or "refused".
    pub decision: String,
    /// Empty: the date asked for.
    pub until: String,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExtensionDecision {
    Granted { until: NaiveDate, note: Option<String> },
    Refused { note: String },
}

impl ExtensionDecisionForm {
    pub fn parse(
        &self,
        asked_for: NaiveDate,
        due_on: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<ExtensionDecision, Error> {
        let mut errors = FieldErrors::default();
        let note = errors.take("note", text::optional_prose(&self.note, PROSE_MAX)).flatten();
        let decision = match ExtensionState::parse(self.decision.trim()) {
            Some(ExtensionState::Granted) => {
                let until = match text::optional_date(&self.until) {
                    Ok(until) => later(until.unwrap_or(asked_for), due_on, today),
                    Err(problem) => Err(problem),
                };
                errors.take("until", until).map(|until| ExtensionDecision::Granted { until, note })
            }
            Some(ExtensionState::Refused) => match note {
                Some(note) => Some(ExtensionDecision::Refused { note }),
                None => errors.take("note", Err(Problem::Empty)),
            },
            _ => errors.take("decision", Err(Problem::NotAChoice)),
        };
        match decision {
            Some(decision) if errors.is_empty() => Ok(decision),
            _ => Err(errors.into()),
        }
    }
}

fn later(date: NaiveDate, due_on: Option<NaiveDate>, today: NaiveDate) -> Result<NaiveDate, Problem> {
    if date < today {
        Err(Problem::DateInPast)
    } else if due_on.is_some_and(|due_on| date <= due_on) {
        Err(Problem::EndBeforeStart)
    } else {
        Ok(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, day).unwrap()
    }

    #[test]
    fn more_time_is_asked_until_a_day_after_the_present_date() {
        let form = |date: &str| ExtensionForm {
            directive: "1".to_owned(),
            asked_for: date.to_owned(),
            reason: "Procurement.".to_owned(),
        };
        assert!(form("2019-03-29").parse(Some(day(12)), day(5)).is_ok());
        let same = form("2019-03-12").parse(Some(day(12)), day(5)).unwrap_err();
        assert_eq!(same, Error::field("asked_for", Problem::EndBeforeStart));
        let past = form("2019-03-15").parse(Some(day(12)), day(20)).unwrap_err();
        assert_eq!(past, Error::field("asked_for", Problem::DateInPast));
    }

    #[test]
    fn another_date_than_asked_may_be_granted_and_a_refusal_gives_its_reason() {
        let form = |decision: &str, until: &str| ExtensionDecisionForm {
            decision: decision.to_owned(),
            until: until.to_owned(),
            ..ExtensionDecisionForm::default()
        };
        let granted = form("granted", "2019-03-20").parse(day(29), Some(day(12)), day(6)).unwrap();
        assert_eq!(granted, ExtensionDecision::Granted { until: day(20), note: None });
        let refused = form("refused", "").parse(day(29), Some(day(12)), day(6)).unwrap_err();
        assert_eq!(refused, Error::field("note", Problem::Empty));
    }
}
