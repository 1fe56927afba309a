use domain::mail::{CORRECTED, MailKind, MailState};
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
            MailKind::DateMoved => "mail-kind-date-moved",
            MailKind::ExecutorsChanged => "mail-kind-executors-changed",
            MailKind::ObjectionDecided => "mail-kind-objection-decided",
            MailKind::Escalation => "mail-kind-escalation",
            MailKind::Digest => "mail-kind-digest",
            MailKind::OverdueList => "mail-kind-overdue-list",
            MailKind::Discipline => "mail-kind-discipline",
        })
    }

    /// Why a letter was written: by the reminder's rule, or else by its kind.
    pub fn mail_occasion(&self, kind: MailKind, rule: Option<&str>) -> String {
        match rule {
            Some(CORRECTED) => self.say("mail-kind-corrected"),
            rule => match rule.and_then(Rule::parse) {
                Some(rule) => self.reminder_rule(rule),
                None => self.mail_kind(kind),
            },
        }
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
