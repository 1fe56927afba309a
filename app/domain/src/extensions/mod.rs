//! Requests for more time. Only the issuer's level moves a date; the first date stays visible.

mod asking;
mod deciding;
mod endorsing;

pub use asking::{Askable, ExtensionDraft, ExtensionForm, is_late, notice_until};
pub use deciding::{ExtensionDecision, ExtensionDecisionForm};
pub use endorsing::{EndorsementDraft, EndorsementForm};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::error::Problem;
use crate::ids::ExtensionId;

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

choice! {
    /// The secretariat's word to whoever decides.
    EndorsementWord {
        For = "for",
        Against = "against",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    pub id: ExtensionId,
    /// From 1, over all requests on a directive.
    pub ordinal: i32,
    pub state: ExtensionState,
    /// Letter of the only part that it is asked for; none: the whole directive.
    pub limb: Option<String>,
    pub reason: String,
    /// What the lead says of its co-executors: who agrees, who objects, who was not asked.
    pub co_executors_word: Option<String>,
    /// The date that stood when it was asked for.
    pub due_on: Option<NaiveDate>,
    pub asked_for: NaiveDate,
    pub asked_on: NaiveDate,
    pub asked_by: String,
    /// Asked later than the notice allows.
    pub late: bool,
    /// The last working day on which it would not have been late.
    pub notice_until: Option<NaiveDate>,
    /// Advice to whoever decides; the body does not read it.
    pub endorsement: Option<Endorsement>,
    pub granted_until: Option<NaiveDate>,
    /// The chair consented expressly to more time than the council's settings foresee.
    pub express_consent: bool,
    /// The day of the decision, the withdrawal or the lapse.
    pub decided_on: Option<NaiveDate>,
    pub decided_by: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endorsement {
    pub word: EndorsementWord,
    pub reason: String,
    pub by: String,
    pub on: NaiveDate,
}

/// What asking for more time, and deciding on it, has to know of a directive.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ExtensionRules {
    /// Working days before the date by which more time is to be asked for.
    pub notice_days: u32,
    /// More time was granted as often as the council's settings foresee: the chair consents expressly.
    pub consent_needed: bool,
    /// What more time may be asked for: the whole directive first; empty where there is no date.
    pub askable: Vec<Askable>,
}

/// The issuer's level grants what lies ahead, and later than the date that stands.
fn later(date: NaiveDate, due_on: Option<NaiveDate>, today: NaiveDate) -> Result<NaiveDate, Problem> {
    if date < today {
        Err(Problem::DateInPast)
    } else if due_on.is_some_and(|due_on| date <= due_on) {
        Err(Problem::EndBeforeStart)
    } else {
        Ok(date)
    }
}
