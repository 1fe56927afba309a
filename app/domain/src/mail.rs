//! Mail as its ledger shows it: to whom, why, when, with what answer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::ids::{DirectiveId, MailId};
use crate::locale::Locale;

choice! {
    MailKind {
        Issued = "issued",
        Returned = "returned",
        Closed = "closed",
        Reminder = "reminder",
        /// A request for more time was decided.
        ExtensionDecided = "extension_decided",
        /// The date moved without a request: an event happened, or the calendar was changed.
        DateMoved = "date_moved",
        /// A body was let go from a directive.
        ExecutorsChanged = "executors_changed",
        ObjectionDecided = "objection_decided",
        /// A step of the ladder: somebody above whoever was reminded in vain.
        Escalation = "escalation",
        /// All that awaits one person, in one letter.
        Digest = "digest",
        /// To the leadership, weekly: what is overdue.
        OverdueList = "overdue_list",
        /// To the leadership, quarterly: how the bodies kept their dates.
        Discipline = "discipline",
    }
}

/// The rule of a letter of the kind "issued" which tells that the words of a directive were corrected.
pub const CORRECTED: &str = "corrected";

choice! {
    /// Named as GOV.UK Notify names them. "Sent" means that a mail server took it; whether it was
    /// delivered nobody knows.
    MailState {
        Created = "created",
        Sending = "sending",
        Sent = "sent",
        /// Tried, to be tried again.
        TemporaryFailure = "temporary_failure",
        /// Will not be tried again: the secretariat's task.
        PermanentFailure = "permanent_failure",
        /// Withdrawn before it was sent: the directive was moved, closed or cancelled.
        Cancelled = "cancelled",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailRow {
    pub id: MailId,
    pub kind: MailKind,
    pub state: MailState,
    pub to: String,
    pub locale: Locale,
    pub subject: String,
    /// Why it was planned: the reminder's rule, or empty.
    pub rule: Option<String>,
    pub directive: Option<DirectiveId>,
    pub reference: Option<String>,
    /// Local day and time.
    pub created_on: NaiveDate,
    pub created_at: String,
    pub sent_on: Option<NaiveDate>,
    pub sent_at: Option<String>,
    pub attempts: u32,
    pub last_answer: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailPage {
    pub row: MailRow,
    pub text: String,
    pub message_id: String,
    pub attempts: Vec<MailAttempt>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailAttempt {
    pub on: NaiveDate,
    pub at: String,
    pub succeeded: bool,
    /// The mail server's words, or what kept us from reaching it.
    pub answer: String,
}

/// The ledger's filters as they stand in the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MailFilter {
    pub state: String,
    pub kind: String,
    pub q: String,
    pub page: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailsPage {
    pub rows: Vec<MailRow>,
    pub total: u32,
    pub page: u32,
    pub pages: u32,
    /// Waiting, sent, failed for good.
    pub counts: Vec<(MailState, u32)>,
    /// Where mail goes: the mail server's name, or none for files.
    pub relay: Option<String>,
}

/// Minutes to wait before the next attempt: 1, 5, 15, 60, then every four hours up to a day.
pub fn pause_minutes(attempts: u32) -> Option<u32> {
    match attempts {
        0 => Some(0),
        1 => Some(1),
        2 => Some(5),
        3 => Some(15),
        4 => Some(60),
        5..=10 => Some(240),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_after_about_a_day() {
        let pauses: Vec<u32> = (1..).map_while(pause_minutes).collect();
        assert!(pauses.is_sorted());
        let total: u32 = pauses.iter().sum();
        assert!((24 * 60..=26 * 60).contains(&total), "{total}");
    }
}
