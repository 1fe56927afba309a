//! Mail as its ledger shows it: to whom, why, when, with what answer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::address::filtered;
use crate::choice;
use crate::error::Error;
use crate::ids::{DirectiveId, MailId};
use crate::locale::Locale;
use crate::text::{self, LINE_MAX};

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
    /// What the program writes, as it is looked at before it is sent.
    Template {
        IssuedToLead = "issued_to_lead",
        IssuedToCoExecutor = "issued_to_co_executor",
        Corrected = "corrected",
        Reminder = "reminder",
        Own = "own",
        Returned = "returned",
        Closed = "closed",
        DateMoved = "date_moved",
        LetGo = "let_go",
        ObjectionDismissed = "objection_dismissed",
        ExtensionGranted = "extension_granted",
        ExtensionRefused = "extension_refused",
        FocalPoint = "focal_point",
        Alternate = "alternate",
        Head = "head",
        Chair = "chair",
        Office = "office",
        OverdueList = "overdue_list",
        Discipline = "discipline",
    }
}

/// Which letter is looked at, as it stands in the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SampleFilter {
    /// [`Template`]; empty for the first.
    pub template: String,
    /// Of the letter; empty for the reader's own.
    pub language: String,
    /// The number of a directive, "4/9"; empty for the open one with the latest date.
    pub number: String,
}

/// A letter as it would be written today on a real directive. Nothing is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    pub template: Template,
    pub language: Locale,
    /// None where there is no such directive, or none at all.
    pub letter: Option<SampleLetter>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SampleLetter {
    /// Of the directive; empty for a letter that is about none.
    pub number: String,
    pub subject: String,
    pub text: String,
    /// A whole document.
    pub html: String,
}

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

choice! {
    /// Why nobody can be written to: stands in the ledger where a server's answer would.
    Unreached {
        NoMailbox = "no_mailbox",
        /// Of the head's office.
        NoHeadMailbox = "no_head_mailbox",
        Dissolved = "dissolved",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailRow {
    pub id: MailId,
    pub kind: MailKind,
    /// The template that wrote it and its version; empty for mail older than versions.
    pub template: String,
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
    /// Begun, those included that nobody answered.
    pub attempts: u32,
    pub answered: u32,
    /// An attempt was begun and not answered: the mail may have gone out more than once.
    pub doubtful: bool,
    /// It was sent and came back.
    pub bounced_on: Option<NaiveDate>,
    pub last_answer: Option<String>,
}

/// What failed at one mailbox for one reason: a mailbox that is gone fails every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailedAt<'a> {
    /// The first of them.
    pub mail: &'a MailRow,
    /// There are others.
    pub several: bool,
}

impl FailedAt<'_> {
    /// What failed, by mailbox and reason, in its order.
    pub fn of(failed: &[MailRow]) -> Vec<FailedAt<'_>> {
        let mut found: Vec<FailedAt> = Vec::new();
        for mail in failed {
            let same = |at: &&mut FailedAt| {
                !mail.to.is_empty() && at.mail.to == mail.to && at.mail.last_answer == mail.last_answer
            };
            match found.iter_mut().find(same) {
                Some(at) => at.several = true,
                None => found.push(FailedAt { mail, several: false }),
            }
        }
        found
    }

    /// The address of the mail, or of all that failed at the mailbox.
    pub fn address(&self) -> String {
        if !self.several {
            return format!("/mail/{}", self.mail.id);
        }
        let state = MailState::PermanentFailure.as_str().to_owned();
        MailFilter { state, q: self.mail.to.clone(), ..MailFilter::default() }.address()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailPage {
    pub row: MailRow,
    pub text: String,
    pub message_id: String,
    /// The office that reads answers.
    pub reply_to: Option<String>,
    pub attempts: Vec<MailAttempt>,
    /// The mail of which it is another copy, and why it was sent again.
    pub again_of: Option<MailId>,
    pub again_because: Option<String>,
    /// Its later copies.
    pub copies: Vec<MailId>,
    /// The reader may have a failed one tried at once.
    pub may_retry: bool,
    /// The reader may have it sent again, as a mail of its own.
    pub may_send_again: bool,
}

/// A mail is to be sent again.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AgainForm {
    pub mail: String,
    pub because: String,
}

impl AgainForm {
    /// The mail and the reason, which must be given.
    pub fn parse(&self) -> Result<(MailId, String), Error> {
        let mail = self.mail.trim().parse().map_err(|_| Error::NotFound)?;
        let because = text::line(&self.because, LINE_MAX).map_err(|problem| Error::field("because", problem))?;
        Ok((mail, because))
    }
}

choice! {
    /// A line of what happened to a mail.
    AttemptKind {
        /// A server answered, or nothing was handed over.
        Answered = "answered",
        /// All was handed over and no answer came.
        Unanswered = "unanswered",
        /// No attempt: what a server wrote back later.
        Notice = "notice",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailAttempt {
    pub on: NaiveDate,
    pub at: String,
    pub kind: AttemptKind,
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
    /// The days of preparation, the first and the last.
    pub since: String,
    pub until: String,
    pub page: String,
}

impl MailFilter {
    /// The ledger's address under the filter.
    pub fn address(&self) -> String {
        filtered("/mail", &self.fields())
    }

    /// The address of the same as a table.
    pub fn address_of_table(&self) -> String {
        filtered("/mail.csv", &self.fields())
    }

    fn fields(&self) -> [(&'static str, &str); 6] {
        [
            ("state", &self.state),
            ("kind", &self.kind),
            ("q", &self.q),
            ("since", &self.since),
            ("until", &self.until),
            ("page", &self.page),
        ]
    }
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

/// Whether a mail may have gone out more than once: more attempts were begun than answered, the one
/// under way left aside.
pub fn is_doubtful(begun: u32, answered: u32, under_way: bool) -> bool {
    begun.saturating_sub(u32::from(under_way)) > answered
}

/// Seconds to wait before the next attempt: 1, 5, 15, 60 minutes, then every four hours up to a day, each
/// up to a tenth shorter or longer, so that mails put off together do not come back together. By how much
/// follows from the mail's key.
pub fn pause_seconds(attempts: u32, key: &str) -> Option<u32> {
    let seconds = pause_minutes(attempts)? * 60;
    let tenth = seconds / 10;
    Some(seconds - tenth + scatter(attempts, key) % (2 * tenth + 1))
}

/// A number that is always the same for these, and not near that of others (FNV-1a).
fn scatter(attempts: u32, key: &str) -> u32 {
    let hash =
        attempts.to_le_bytes().iter().chain(key.as_bytes()).fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    u32::try_from(hash >> 32).unwrap_or_default()
}

fn pause_minutes(attempts: u32) -> Option<u32> {
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
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn pauses_grow_and_end_after_about_a_day() {
        for key in ["reminder:1:before_5:2019-03-01:health@kenes.example", "issued:7:justice@kenes.example", ""] {
            let pauses: Vec<u32> = (1..).map_while(|attempts| pause_seconds(attempts, key)).collect();
            assert!(pauses[..5].is_sorted(), "{pauses:?}");
            let hours = pauses.iter().sum::<u32>() / 3600;
            assert!((22..=28).contains(&hours), "{hours}");
        }
    }

    #[test]
    fn mails_put_off_together_do_not_come_back_together_and_each_always_at_its_time() {
        let pauses: BTreeSet<u32> = (0..1000)
            .filter_map(|number| pause_seconds(4, &format!("reminder:{number}:overdue_1:2019-03-01")))
            .collect();
        assert!(pauses.len() > 400, "{}", pauses.len());
        assert!(pauses.iter().all(|seconds| (54 * 60..=66 * 60).contains(seconds)));
        assert_eq!(pause_seconds(4, "a key"), pause_seconds(4, "a key"));
        assert_ne!(pause_seconds(5, "a key"), pause_seconds(6, "a key"));
    }

    #[test]
    fn a_mail_is_doubtful_where_more_was_begun_than_answered_and_nothing_is_under_way() {
        assert!(!is_doubtful(1, 1, false) && !is_doubtful(1, 0, true) && !is_doubtful(0, 0, false));
        assert!(is_doubtful(1, 0, false) && is_doubtful(2, 1, false) && is_doubtful(2, 0, true));
    }

    #[test]
    fn a_mail_is_sent_again_for_a_reason_only() {
        let form = |because: &str| AgainForm { mail: "7".to_owned(), because: because.to_owned() }.parse();
        assert_eq!(form(" The mailbox was full. "), Ok((MailId(7), "The mailbox was full.".to_owned())));
        assert_eq!(form("  "), Err(Error::field("because", crate::error::Problem::Empty)));
    }
}
