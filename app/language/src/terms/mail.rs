use domain::digests::{DigestKind, Frequency};
use domain::escalations::Step;
use domain::mail::{CORRECTED, FailedAt, MailKind, MailState, Template, Unreached};
use domain::reminders::{LetterChange, Rule, Silence};

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
                None => match rule.and_then(Step::parse) {
                    Some(step) => self.escalation(step),
                    None => self.mail_kind(kind),
                },
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
            Rule::Overdue { time: 0 } => self.say("mail-rule-overdue-first"),
            Rule::Overdue { time } => self.say_with("mail-rule-overdue", &[("n", (time + 1).into())]),
        }
    }

    /// A letter that the program writes, by its occasion.
    pub fn template(&self, template: Template) -> String {
        self.say(match template {
            Template::IssuedToLead => "mail-issued-title-lead",
            Template::IssuedToCoExecutor => "mail-issued-title-co",
            Template::Corrected => "mail-corrected-title",
            Template::Reminder => "mail-kind-reminder",
            Template::Own => "mail-kind-digest",
            Template::Returned => "mail-returned-title",
            Template::Closed => "mail-kind-closed",
            Template::DateMoved => "mail-moved-title",
            Template::LetGo => "mail-let-go-title",
            Template::ObjectionDismissed => "mail-objection-title",
            Template::ExtensionGranted => "mail-template-granted",
            Template::ExtensionRefused => "mail-template-refused",
            Template::Office => "digests-office-title",
            Template::OverdueList => "mail-kind-overdue-list",
            Template::Discipline => "mail-kind-discipline",
            Template::FocalPoint => return self.escalation(Step::FocalPoint),
            Template::Alternate => return self.escalation(Step::Alternate),
            Template::Head => return self.escalation(Step::Head),
            Template::Chair => return self.escalation(Step::Chair),
        })
    }

    /// "Escalation: head of the body".
    pub fn escalation(&self, step: Step) -> String {
        format!("{}: {}", self.mail_kind(MailKind::Escalation), self.escalation_step(step))
    }

    pub fn frequency(&self, frequency: Frequency) -> String {
        self.say(match frequency {
            Frequency::Daily => "digests-daily",
            Frequency::Weekly => "digests-weekly",
            Frequency::Never => "digests-never",
        })
    }

    /// Why nobody is written to.
    pub fn silence(&self, silence: Silence) -> String {
        self.say(match silence {
            Silence::Draft => "reminders-silence-draft",
            Silence::NoDate => "reminders-silence-no-date",
            Silence::Reported => "reminders-silence-reported",
            Silence::OnHold => "reminders-silence-on-hold",
            Silence::Ended => "reminders-silence-ended",
        })
    }

    pub fn letter_change(&self, change: LetterChange) -> String {
        self.say(match change {
            LetterChange::Stays => "reminders-change-stays",
            LetterChange::Comes => "reminders-change-comes",
            LetterChange::Goes => "reminders-change-goes",
        })
    }

    /// What a server answered, or why nobody could be written to.
    pub fn mail_answer(&self, answer: &str) -> String {
        match Unreached::parse(answer) {
            Some(Unreached::NoMailbox) => self.say("mail-no-mailbox"),
            Some(Unreached::NoHeadMailbox) => self.say("mail-no-head-mailbox"),
            Some(Unreached::Dissolved) => self.say("mail-dissolved"),
            None => answer.to_owned(),
        }
    }

    /// The subject of what failed, or that several letters did not reach one mailbox.
    pub fn failed_at(&self, failed: &FailedAt) -> String {
        if failed.several { self.say("mail-failed-letters") } else { failed.mail.subject.clone() }
    }

    pub fn digest_kind(&self, kind: DigestKind) -> String {
        self.say(match kind {
            DigestKind::Own => "mail-kind-digest",
            DigestKind::OverdueList => "mail-kind-overdue-list",
            DigestKind::Discipline => "mail-kind-discipline",
        })
    }

    /// A step of the ladder, by whom it tells.
    pub fn escalation_step(&self, step: Step) -> String {
        self.say(match step {
            Step::FocalPoint => "escalations-step-focal-point",
            Step::Alternate => "escalations-step-alternate",
            Step::Head => "escalations-step-head",
            Step::Chair => "escalations-step-chair",
        })
    }
}
