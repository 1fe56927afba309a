//! The council and its settings. Law that could not be verified is a setting with a stated default
//! (domain.md, suggested defaults), never a constant.

mod setting;
mod settings_form;
mod value;

use serde::{Deserialize, Serialize};

use crate::calendar::{Roll, Week};
use crate::deadlines::{DefaultTerms, StartEvent};
use crate::escalations::Ladder;
use crate::ids::CouncilId;
use crate::locale::Multilingual;
use crate::meetings::{MajorityOf, QuorumShare};
use crate::reminders::Schedules;

pub use setting::{Chapter, Setting};
pub use settings_form::{SettingChange, SettingsForm, SettingsPage};
pub use value::SettingValue;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Council {
    pub id: CouncilId,
    pub name: Multilingual,
    /// IANA name; due dates are calendar dates in this zone.
    pub time_zone: String,
    pub settings: Settings,
}

/// All counts are working days unless a name says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The terms that stand in where the words give none.
    pub terms: DefaultTerms,
    /// The day from which a term runs unless its words name another [K53 5.3.1].
    pub start: StartEvent,
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
    /// A term under so many days is pointed out before the protocol is signed [K48 item 135].
    pub too_short_days: u32,
    /// More time may be granted so often; beyond that the chair consents to it expressly [K46].
    pub extensions_max: u32,
    /// A body may object to being an executor within so many days of the issue [K57].
    pub objection_days: u32,
    /// A directive of several bodies that runs longer than so many months asks for a road map.
    pub road_map_months: u32,
    /// A road map is owed so many days after the issue.
    pub road_map_days: u32,
    /// A directive on which nobody reported for so many days is not moving.
    pub still_days: u32,
    pub reminders: Schedules,
    /// Reminders and letters that gather go out on days off as well.
    pub on_days_off: bool,
    /// The local hour from which letters that gather go out, unless their reader chose another.
    pub digest_hour: u32,
    pub ladder: Ladder,
    /// Somebody without an account may report by a link that a body's account or the secretariat makes.
    pub report_links: bool,
    /// The office that reads answers to mail; without one, letters say that answers are not read.
    pub reply_mailbox: Option<String>,
    /// The council decides when so many of its listed seats are present.
    pub quorum: QuorumShare,
    /// A decision needs the majority of these.
    pub majority: MajorityOf,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            terms: DefaultTerms::default(),
            start: StartEvent::Signature,
            roll: Roll::Previous,
            week: Week::Five,
            co_executor_days: 3,
            extension_notice_days: 3,
            papers_days: 7,
            agenda_lock_days: 3,
            signature_days: 5,
            too_short_days: 2,
            extensions_max: 1,
            objection_days: 1,
            road_map_months: 6,
            road_map_days: 10,
            still_days: 20,
            reminders: Schedules::default(),
            on_days_off: false,
            digest_hour: 8,
            ladder: Ladder::default(),
            report_links: false,
            reply_mailbox: None,
            quorum: QuorumShare::Majority,
            majority: MajorityOf::Present,
        }
    }
}
