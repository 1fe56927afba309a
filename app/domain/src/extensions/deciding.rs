use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ExtensionState, later};
use crate::error::{Error, FieldErrors, Problem};
use crate::text::{self, PROSE_MAX};

/// The issuer's level decides.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtensionDecisionForm {
    pub directive: String,
    /// The version that the person has seen.
    pub version: String,
    pub extension: String,
    /// "granted" or "refused".
    pub decision: String,
    /// Empty: the date asked for.
    pub until: String,
    /// "on": the chair consents expressly to a further extension.
    pub consent: String,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExtensionDecision {
    Granted { until: NaiveDate, note: Option<String> },
    Refused { note: String },
}

impl ExtensionDecisionForm {
    /// `due_on` is the date that stands. `consent_needed`: more time was granted as often as the
    /// council's settings foresee [K46].
    pub fn parse(
        &self,
        asked_for: NaiveDate,
        due_on: Option<NaiveDate>,
        consent_needed: bool,
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
                let until = errors.take("until", until);
                if consent_needed && self.consent.trim() != "on" {
                    errors.add("consent", Problem::ConsentNeeded);
                }
                until.map(|until| ExtensionDecision::Granted { until, note })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, day).unwrap()
    }

    fn form(decision: &str, until: &str) -> ExtensionDecisionForm {
        ExtensionDecisionForm {
            decision: decision.to_owned(),
            until: until.to_owned(),
            ..ExtensionDecisionForm::default()
        }
    }

    #[test]
    fn another_date_than_asked_may_be_granted_and_a_refusal_gives_its_reason() {
        let granted = form("granted", "2019-03-20").parse(day(29), Some(day(12)), false, day(6)).unwrap();
        assert_eq!(granted, ExtensionDecision::Granted { until: day(20), note: None });
        let refused = form("refused", "").parse(day(29), Some(day(12)), false, day(6)).unwrap_err();
        assert_eq!(refused, Error::field("note", Problem::Empty));
    }

    #[test]
    fn a_further_extension_needs_the_express_consent_of_the_chair_and_a_refusal_does_not() {
        let parse = |form: ExtensionDecisionForm| form.parse(day(29), Some(day(12)), true, day(6));
        assert_eq!(parse(form("granted", "")).unwrap_err(), Error::field("consent", Problem::ConsentNeeded));
        assert!(parse(ExtensionDecisionForm { consent: "on".to_owned(), ..form("granted", "") }).is_ok());
        assert!(parse(ExtensionDecisionForm { note: "No.".to_owned(), ..form("refused", "") }).is_ok());
    }
}
