//! The council and its settings. Law that could not be verified is a setting with a stated default
//! (domain.md, suggested defaults), never a constant.

use serde::{Deserialize, Serialize};

use crate::calendar::{Roll, Week};
use crate::ids::CouncilId;
use crate::locale::Multilingual;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Council {
    pub id: CouncilId,
    pub name: Multilingual,
    /// IANA name; due dates are calendar dates in this zone.
    pub time_zone: String,
    pub settings: Settings,
}

/// All counts are working days unless a name says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The term of a directive without a date, in months from the signature [K53 5.3.2]; an office
    /// guide names ten days [K46].
    pub no_date_months: u32,
    /// The term in which a recommendation is answered [K69 Art. 13].
    pub answer_days: u32,
    /// A date on a day off moves to the previous working day [K53 5.3.2].
    pub roll: Roll,
    pub week: Week,
    /// A co-executor delivers so many days before the lead.
    pub co_executor_days: u32,
    /// More time is asked for at least so many days before the date [K46].
    pub extension_notice_days: u32,
    /// Papers reach members so many days before the meeting [K5].
    pub papers_days: u32,
    pub agenda_lock_days: u32,
    /// A protocol is expected to be signed within so many days of the meeting.
    pub signature_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            no_date_months: 1,
            answer_days: 10,
            roll: Roll::Previous,
            week: Week::Five,
            co_executor_days: 3,
            extension_notice_days: 3,
            papers_days: 7,
            agenda_lock_days: 3,
            signature_days: 5,
        }
    }
}
