use domain::mail::{MailKind, MailState};
use domain::reminders::Rule;

use crate::Words;

impl Words {
    pub fn mail_kind(&self, kind: MailKind) -> String {
        self.say(match kind {
            MailKind::Issued => "mail-kind-issued",
            MailKind::Returned => "mail-kind-returned",
            MailKind::Closed => "mail-kind-closed",
            MailKind::Reminder => "mail-kind-reminder",
            MailKind::ExtensionDecided => "mail-kind-extension-decided",
        })
    }

    pub fn mail_state(&self, state: MailState) -> String {
        self.say(match state {
            MailState::Created => "mail-state-created",
            MailState::Sending => "mail-state-sending",
            MailState::Sent => "mail-state-sent",
            MailState::TemporaryFailure => "mail-state-temporary-failure",
            MailState::PermanentFailure => "mail-state-permanent-failure",
            MailState::Cancelled => "mail-state-cancelled",
        })
    }

    /// Why a reminder is sent: "5 working days before".
    pub fn reminder_rule(&self, rule: Rule) -> String {
        match rule {
            Rule::Before(days) => self.say_with("mail-rule-before", &[("n", days.into())]),
            Rule::OnTheDay => self.say("mail-rule-on-the-day"),
            Rule::Overdue { week: 0 } => self.say("mail-rule-overdue-first"),
            Rule::Overdue { week } => self.say_with("mail-rule-overdue", &[("week", week.into())]),
        }
    }
}
