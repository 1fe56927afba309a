//! Who gets what and when for one directive, before it happens.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Rule, Schedule};
use crate::choice;
use crate::escalations::{Escalation, Step};
use crate::ids::DirectiveId;
use crate::locale::Multilingual;

/// The letters that stand to be written on a directive as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letters {
    pub directive: DirectiveId,
    pub reference: String,
    pub title: Multilingual,
    pub due_on: Option<NaiveDate>,
    /// Nothing is written, and why.
    pub silence: Option<Silence>,
    /// The schedule that applies.
    pub schedule: Option<Schedule>,
    /// In the order of their days.
    pub planned: Vec<Planned>,
    /// The steps of the ladder that were taken.
    pub taken: Vec<Escalation>,
}

/// One letter that stands to be written, unless somebody reports before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    pub on: NaiveDate,
    pub occasion: Occasion,
    /// Addresses, or offices that have none; with the local hour from which the letter goes out, where
    /// it has one.
    pub to: Vec<(String, Option<u32>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// To the lead.
    Lead(Rule),
    /// To a co-executor, by its own date.
    CoExecutor(Rule),
    Step(Step),
}

choice! {
    /// Why nobody is written to.
    Silence {
        Draft = "draft",
        NoDate = "no_date",
        /// Reported, and with the secretariat or the issuer.
        Reported = "reported",
        OnHold = "on_hold",
        Ended = "ended",
    }
}
