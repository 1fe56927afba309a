//! What is noted on a directive from outside: the group that it asked for, what a third body decided.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Outcome;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::GroupId;
use crate::text::{self, PROSE_MAX};

/// The form in which the secretariat notes that outcome; the body's own part is closed apart from it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OutcomeForm {
    pub directive: String,
    pub version: String,
    pub text: String,
    pub on: String,
}

impl OutcomeForm {
    /// What was decided, and on which day up to today.
    pub fn parse(&self, today: NaiveDate) -> Result<Outcome, Error> {
        let mut errors = FieldErrors::default();
        let outcome = errors.take("text", text::prose(&self.text, PROSE_MAX));
        let on = errors.take("on", text::date(&self.on)).filter(|on| {
            let future = *on > today;
            if future {
                errors.add("on", Problem::DateInFuture);
            }
            !future
        });
        match (outcome, on) {
            (Some(text), Some(on)) => Ok(Outcome { text, on }),
            _ => Err(errors.into()),
        }
    }
}

/// The form in which the issuer's level names the group that a directive of the second order asked for.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupForm {
    pub directive: String,
    pub version: String,
    pub group: String,
}

impl GroupForm {
    pub fn parse(&self) -> Result<GroupId, Error> {
        self.group.trim().parse().map_err(|_| Error::field("group", Problem::UnknownGroup))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_has_its_words_and_a_day_that_has_come() {
        let today = NaiveDate::from_ymd_opt(2019, 3, 12).unwrap();
        let form = |on: &str| OutcomeForm { text: "Adopted.".to_owned(), on: on.to_owned(), ..OutcomeForm::default() };
        assert!(form("2019-03-12").parse(today).is_ok());
        assert_eq!(form("2019-03-13").parse(today).unwrap_err(), Error::field("on", Problem::DateInFuture));
        let silent = OutcomeForm { text: String::new(), ..form("2019-03-12") };
        assert_eq!(silent.parse(today).unwrap_err(), Error::field("text", Problem::Empty));
    }
}
