//! Objections of a body to being an executor [K57]. Objecting stops no clock; the issuer upholds an
//! objection by naming other executors, or dismisses it with reasons.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::bodies::BodyName;
use crate::calendar::{Calendar, Week};
use crate::choice;
use crate::error::{Error, FieldErrors};
use crate::ids::{DirectiveId, ObjectionId};
use crate::text::{self, PROSE_MAX};

choice! {
    ObjectionState {
        /// Waits for the issuer.
        Raised = "raised",
        /// Other executors were named.
        Upheld = "upheld",
        Dismissed = "dismissed",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    pub id: ObjectionId,
    /// Under the name that the body bore then.
    pub body: BodyName,
    pub reason: String,
    pub raised_on: NaiveDate,
    pub raised_by: String,
    pub state: ObjectionState,
    pub decided_on: Option<NaiveDate>,
    pub decided_by: Option<String>,
    /// Why the issuer dismissed it, or the reason of the change that upheld it.
    pub note: Option<String>,
}

/// The last day on which a body may object: so many working days after it was told.
pub fn open_until(told_on: NaiveDate, days: u32, calendar: &Calendar, week: Week) -> NaiveDate {
    calendar.add_working_days(told_on, days, week)
}

/// A lead or co-executor objects.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ObjectionForm {
    pub directive: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectionDraft {
    pub directive: DirectiveId,
    pub reason: String,
}

impl ObjectionForm {
    pub fn parse(&self) -> Result<ObjectionDraft, Error> {
        let mut errors = FieldErrors::default();
        let directive = self.directive.trim().parse().map_err(|_| Error::NotFound)?;
        match errors.take("reason", text::prose(&self.reason, PROSE_MAX)) {
            Some(reason) => Ok(ObjectionDraft { directive, reason }),
            None => Err(errors.into()),
        }
    }
}

/// The issuer leaves the executors as they are.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DismissalForm {
    pub directive: String,
    pub objection: String,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dismissal {
    pub directive: DirectiveId,
    pub objection: ObjectionId,
    pub note: String,
}

impl DismissalForm {
    /// A dismissal gives its reasons: the body reads them word for word.
    pub fn parse(&self) -> Result<Dismissal, Error> {
        let mut errors = FieldErrors::default();
        let directive = self.directive.trim().parse().map_err(|_| Error::NotFound)?;
        let objection = self.objection.trim().parse().map_err(|_| Error::NotFound)?;
        match errors.take("note", text::prose(&self.note, PROSE_MAX)) {
            Some(note) => Ok(Dismissal { directive, objection, note }),
            None => Err(errors.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Problem;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, month, day).unwrap()
    }

    #[test]
    fn the_days_in_which_to_object_are_working_days_after_the_body_was_told() {
        let calendar = Calendar::from_csv(include_str!("../data/kazakhstan.csv"), 1).unwrap();
        // Friday to Monday; over the New Year holidays and Christmas.
        assert_eq!(open_until(day(1, 11), 1, &calendar, Week::Five), day(1, 14));
        let eve = NaiveDate::from_ymd_opt(2018, 12, 29).unwrap();
        assert_eq!(open_until(eve, 2, &calendar, Week::Five), day(1, 4));
    }

    #[test]
    fn an_objection_and_its_dismissal_both_give_reasons() {
        let empty = ObjectionForm { directive: "1".to_owned(), ..ObjectionForm::default() };
        assert_eq!(empty.parse().unwrap_err(), Error::field("reason", Problem::Empty));
        let form = DismissalForm { directive: "1".to_owned(), objection: "1".to_owned(), ..DismissalForm::default() };
        assert_eq!(form.parse().unwrap_err(), Error::field("note", Problem::Empty));
    }
}
