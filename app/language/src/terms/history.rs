use chrono::NaiveDate;
use domain::history::{Event, EventDetail, EventKind};
use domain::mail::{CORRECTED, MailKind};
use domain::meetings::MeetingState;
use domain::reminders::Rule;

use crate::{Value, Words, dates};

impl Words {
    /// What happened, as one line of a life. Who did it, when and with what remark stand beside it.
    pub fn history_event(&self, event: &Event) -> String {
        let detail = &event.detail;
        let subject = detail.subject.as_deref();
        match event.kind {
            EventKind::MeetingPlanned => self.say("history-meeting-planned"),
            EventKind::MeetingEdited => self.say("history-meeting-edited"),
            EventKind::MeetingMoved => match detail.value.as_deref().or(subject).and_then(MeetingState::parse) {
                Some(state) => {
                    self.say_with("history-meeting-moved-to", &[("state", self.meeting_state(state).into())])
                }
                None => self.say("history-meeting-moved"),
            },
            EventKind::AgendaEdited => self.say("history-agenda-edited"),
            EventKind::AttendanceEdited => self.say("history-attendance-edited"),
            EventKind::FindingsEdited => self.say("history-findings-edited"),
            EventKind::ProtocolEdited => self.say("history-protocol-edited"),
            EventKind::ProtocolSigned => match subject {
                Some(number) => self.say_with("history-protocol-signed-number", &[("number", number.into())]),
                None => self.say("history-protocol-signed"),
            },
            EventKind::CorrectionOpened => self.say("history-correction-opened"),
            EventKind::CorrectionEdited => self.say("history-correction-edited"),
            EventKind::CorrectionDiscarded => self.say("history-correction-discarded"),
            EventKind::ProtocolCorrected => self.corrected(detail),
            EventKind::Drafted => self.say("history-drafted"),
            EventKind::DraftEdited => self.say("history-draft-edited"),
            EventKind::DraftRemoved => self.say("history-draft-removed"),
            EventKind::Issued => match detail.date {
                Some(date) => self.say_with("history-issued-dated", &[("date", self.date(date))]),
                None => self.say("history-issued"),
            },
            EventKind::Acknowledged => self.say("history-acknowledged"),
            EventKind::InterimReported => self.say("history-interim-reported"),
            EventKind::ContributionReported => self.say("history-contribution-reported"),
            EventKind::FinalReported => match subject {
                Some(ordinal) if ordinal != "1" => {
                    self.say_with("history-final-reported-again", &[("ordinal", ordinal.into())])
                }
                _ => self.say("history-final-reported"),
            },
            EventKind::LimbProven => match letter(subject) {
                Some(letter) => self.say_with("history-limb-proven-letter", &[("letter", letter.into())]),
                None => self.say("history-limb-proven"),
            },
            EventKind::LimbRefused => match letter(subject) {
                Some(letter) => self.say_with("history-limb-refused-letter", &[("letter", letter.into())]),
                None => self.say("history-limb-refused"),
            },
            EventKind::Returned => self.say("history-returned"),
            EventKind::PutUpForClosing => self.say("history-put-up-for-closing"),
            EventKind::SentBack => self.say("history-sent-back"),
            EventKind::ClosedDone => self.say("history-closed-done"),
            EventKind::ClosedNotDone => self.say("history-closed-not-done"),
            EventKind::ClosedDeclined => self.say("history-closed-declined"),
            EventKind::Cancelled => self.say("history-cancelled"),
            EventKind::Superseded => self.say("history-superseded"),
            EventKind::Merged => self.say("history-merged"),
            EventKind::Held => self.say("history-held"),
            EventKind::Resumed => self.say("history-resumed"),
            EventKind::Reopened => self.say("history-reopened"),
            EventKind::ExtensionAsked => match detail.date {
                Some(date) => self.say_with("history-extension-asked-until", &[("date", self.date(date))]),
                None => self.say("history-extension-asked"),
            },
            EventKind::ExtensionGranted => self.extension_granted(detail.date, detail.other_date),
            EventKind::ExtensionRefused => self.say("history-extension-refused"),
            EventKind::ExtensionWithdrawn => self.say("history-extension-withdrawn"),
            EventKind::MailPlanned => self.say_with("history-mail-planned", &[("letter", self.letter(event))]),
            EventKind::MailSent => self.say_with("history-mail-sent", &[("letter", self.letter(event))]),
            EventKind::MailFailed => self.say_with("history-mail-failed", &[("letter", self.letter(event))]),
            EventKind::SignedIn => self.say("history-signed-in"),
            EventKind::PasswordChanged => self.say("history-password-changed"),
            EventKind::AccountAdded => self.say("history-account-added"),
        }
    }

    /// Of the protocol itself the value is the version; of a directive the version is the subject.
    fn corrected(&self, detail: &EventDetail) -> String {
        let version: Value = detail.value.as_ref().or(detail.subject.as_ref()).cloned().unwrap_or_default().into();
        match (detail.value.is_some(), detail.date, detail.other_date) {
            (true, ..) => self.say_with("history-protocol-corrected", &[("version", version)]),
            (false, Some(date), Some(earlier)) => self.say_with(
                "history-words-corrected-moved",
                &[("version", version), ("date", self.date(date)), ("earlier", self.date(earlier))],
            ),
            (false, Some(date), None) => {
                self.say_with("history-words-corrected-dated", &[("version", version), ("date", self.date(date))])
            }
            (false, None, Some(earlier)) => self
                .say_with("history-words-corrected-undated", &[("version", version), ("earlier", self.date(earlier))]),
            (false, None, None) => self.say_with("history-words-corrected", &[("version", version)]),
        }
    }

    fn extension_granted(&self, granted: Option<NaiveDate>, asked: Option<NaiveDate>) -> String {
        match (granted, asked) {
            (Some(date), Some(asked)) if asked != date => self.say_with(
                "history-extension-granted-otherwise",
                &[("date", self.date(date)), ("asked", self.date(asked))],
            ),
            (Some(date), _) => self.say_with("history-extension-granted-until", &[("date", self.date(date))]),
            (None, _) => self.say("history-extension-granted"),
        }
    }

    /// A letter by the reminder's rule or by its kind; what cannot be read stands as it was written down.
    fn letter(&self, event: &Event) -> Value {
        let written = event.detail.subject.as_deref().unwrap_or_default();
        if event.detail.value.as_deref() == Some(CORRECTED) {
            self.say("mail-kind-corrected").into()
        } else if let Some(rule) = event.detail.value.as_deref().and_then(Rule::parse) {
            self.say_with("history-mail-reminder", &[("rule", self.reminder_rule(rule).into())]).into()
        } else if let Some(kind) = MailKind::parse(written) {
            self.mail_kind(kind).into()
        } else {
            written.into()
        }
    }

    fn date(&self, date: NaiveDate) -> Value {
        dates::day(date, self.locale()).into()
    }
}

/// The only action of a directive has an empty letter.
fn letter(subject: Option<&str>) -> Option<&str> {
    subject.filter(|letter| !letter.is_empty())
}
