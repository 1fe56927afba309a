//! Figures for leadership: what is late, where, and whether it gets better; and for the secretariat
//! and a body, what is to be done today.

mod ages;
pub mod behind;
mod contributions;
mod period;
mod rate;

pub use ages::{AGE_CLASSES, Ages, LONG_DELAY, SHORT_DELAY};
pub use behind::Counted;
pub use contributions::{Contributions, Delivery};
pub use period::{Period, PeriodFilter, Span};
pub use rate::{Against, FEW, Member, OnTime, Rates, Share, Tally, is_poor};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::bodies::BodyName;
use crate::directives::DirectiveRow;
use crate::extensions::Extension;
use crate::mail::MailRow;
use crate::meetings::MeetingRow;
use crate::objections::Objection;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DashboardPage {
    pub on_control: u32,
    pub overdue: u32,
    /// Overdue a month ago.
    pub overdue_month_ago: u32,
    /// Due within ten working days.
    pub soon: u32,
    pub soon_until: NaiveDate,
    pub without_date: u32,
    /// Verified, waiting for the issuer; the first of them.
    pub to_close: Vec<DirectiveRow>,
    pub to_close_count: u32,
    /// Requests for more time that wait for a decision.
    pub extensions: Vec<(DirectiveRow, Extension)>,
    /// Objections of bodies to being executors that wait for a decision.
    pub objections: Vec<(DirectiveRow, Objection)>,
    /// With the secretariat.
    pub to_check: u32,
    /// The period of the rates and of the co-executors' discipline.
    pub period: Period,
    pub rates: Rates,
    /// Longest first, at most ten.
    pub worst: Vec<DirectiveRow>,
    /// Most overdue first.
    pub bodies: Vec<BodyFigures>,
    /// Overdue by age, in [`AGE_CLASSES`].
    pub ageing: [u32; AGE_CLASSES.len()],
    /// Co-executors with contributions due in the period; most missed first.
    pub contributors: Vec<(BodyName, Contributions)>,
    /// On which nobody reported for `still_days` working days.
    pub still: u32,
    pub still_days: u32,
    /// The longest still, at most ten.
    pub still_rows: Vec<DirectiveRow>,
    pub months: Vec<MonthFigures>,
    pub coming: Vec<ComingDay>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BodyFigures {
    pub body: BodyName,
    pub overdue: u32,
    pub soon: u32,
    pub ahead: u32,
    /// Reported in time and being checked.
    pub with_secretariat: u32,
    pub no_date: u32,
    /// Overdue by age, in [`AGE_CLASSES`].
    pub ageing: [u32; AGE_CLASSES.len()],
    pub rates: Rates,
}

impl BodyFigures {
    pub fn total(&self) -> u32 {
        self.overdue + self.soon + self.ahead + self.with_secretariat + self.no_date
    }
}

/// One month of the trend.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthFigures {
    /// The first day of the month.
    pub month: NaiveDate,
    /// The month's last day, or today.
    pub end: NaiveDate,
    /// Overdue at the end, up to and over forty calendar days.
    pub overdue_short: u32,
    pub overdue_long: u32,
    /// Of those due in the month.
    pub rates: Rates,
}

/// A day of the next three weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComingDay {
    pub date: NaiveDate,
    /// Why it is a day off; an empty reason is a plain weekend.
    pub off: Option<String>,
    pub due: Vec<DirectiveRow>,
}

/// What the secretariat has to do today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TodayPage {
    /// Final reports, oldest first.
    pub to_check: Vec<DirectiveRow>,
    pub to_check_count: u32,
    /// Issued and not acknowledged.
    pub silent: Vec<DirectiveRow>,
    pub overdue: u32,
    pub soon: Vec<DirectiveRow>,
    pub soon_count: u32,
    pub extensions: u32,
    /// Objections that wait for the issuer.
    pub objections: Vec<(DirectiveRow, Objection)>,
    /// Requests for more time on which the secretariat has not said its word, oldest first.
    pub to_advise: Vec<(DirectiveRow, Extension)>,
    pub to_close: u32,
    pub meetings: Vec<MeetingRow>,
    /// Road maps that did not come by their date.
    pub road_maps_late: Vec<DirectiveRow>,
    pub failed_mail: Vec<MailRow>,
    /// Dates that a changed calendar would move.
    pub recounts: u32,
}

/// What a body owes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPage {
    pub body: BodyName,
    pub returned: Vec<DirectiveRow>,
    pub returned_count: u32,
    /// The body leads and has the move, by date.
    pub owed: Vec<DirectiveRow>,
    /// Directives of which the body owes a road map, by the road map's date.
    pub road_maps: Vec<DirectiveRow>,
    /// With the secretariat or the issuer.
    pub submitted: Vec<DirectiveRow>,
    /// The body contributes; with the internal date.
    pub contributes: Vec<(DirectiveRow, Option<NaiveDate>)>,
    pub overdue: u32,
    pub soon: u32,
    pub on_control: u32,
    pub period: Period,
    pub rates: Rates,
    /// Its own contributions to what others lead.
    pub contributions: Contributions,
}
