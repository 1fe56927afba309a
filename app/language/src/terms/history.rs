use chrono::NaiveDate;
use domain::escalations::Step;
use domain::evidence::Grade;
use domain::extensions::EndorsementWord;
use domain::history::{BodiesInEvent, Event, EventDetail, EventKind};
use domain::locale::Multilingual;
use domain::mail::{CORRECTED, MailKind};
use domain::meetings::MeetingState;
use domain::reminders::Rule;
use domain::reports::ReportKind;

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
            EventKind::InterimReported => self.by_link(self.say("history-interim-reported"), detail),
            EventKind::ContributionReported => self.by_link(self.say("history-contribution-reported"), detail),
            EventKind::FinalReported => {
                let text = match subject {
                    Some(ordinal) if ordinal != "1" => {
                        self.say_with("history-final-reported-again", &[("ordinal", ordinal.into())])
                    }
                    _ => self.say("history-final-reported"),
                };
                self.by_link(text, detail)
            }
            EventKind::LimbProven => self.limb_proven(letter(subject), detail.value.as_deref()),
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
            EventKind::Superseded => self.naming("history-superseded", "history-superseded-by", "number", subject),
            EventKind::Merged => self.naming("history-merged", "history-merged-into", "number", subject),
            EventKind::Held => self.naming("history-held", "history-held-for", "event", subject),
            EventKind::Resumed => self.say("history-resumed"),
            EventKind::Reopened => match (detail.replaced, detail.date) {
                (Some(_), Some(date)) => {
                    self.say_with("history-reopened-dated", &[("dates", self.dates(detail.replaced, date))])
                }
                _ => self.say("history-reopened"),
            },
            EventKind::CarriedOut => self.naming("history-carried-out", "history-carried-out-by", "by", subject),
            EventKind::Tracked => match detail.date {
                Some(date) => self.say_with("history-tracked-until", &[("date", self.date(date))]),
                None => self.say("history-tracked"),
            },
            EventKind::RhythmChanged => match (detail.value.as_deref(), subject) {
                (Some(before), Some(after)) => {
                    self.say_with("history-rhythm-changed-to", &[("before", before.into()), ("after", after.into())])
                }
                _ => self.say("history-rhythm-changed"),
            },
            EventKind::RoadMapSubmitted => self.say("history-road-map-submitted"),
            EventKind::NoChangeReported => self.say("history-no-change-reported"),
            EventKind::ReportLinkMade => {
                let kind = detail.value.as_deref().and_then(ReportKind::parse);
                let values = [
                    ("name", subject.unwrap_or_default().into()),
                    ("date", self.date(detail.date.unwrap_or(event.on))),
                    ("kind", kind.map(|kind| self.report_kind(kind)).unwrap_or_default().into()),
                ];
                self.say_with("history-report-link-made", &values)
            }
            EventKind::ReportLinkRevoked => {
                self.say_with("history-report-link-revoked", &[("name", subject.unwrap_or_default().into())])
            }
            EventKind::OutcomeNoted => match detail.date {
                Some(date) => self.say_with("history-outcome-noted-of", &[("date", self.date(date))]),
                None => self.say("history-outcome-noted"),
            },
            EventKind::ExtensionAsked
            | EventKind::ExtensionEndorsed
            | EventKind::ExtensionGranted
            | EventKind::ExtensionRefused
            | EventKind::ExtensionWithdrawn
            | EventKind::ExtensionLapsed => self.extension(event),
            EventKind::ExecutorsChanged => {
                let (before, after) =
                    (self.executors(event, |bodies| &bodies.before), self.executors(event, |bodies| &bodies.after));
                self.say_with("history-executors-changed", &[("before", before.into()), ("after", after.into())])
            }
            EventKind::ObjectionRaised => {
                self.say_with("history-objection-raised", &[("body", self.before(event).into())])
            }
            EventKind::ObjectionUpheld => {
                self.say_with("history-objection-upheld", &[("body", self.before(event).into())])
            }
            EventKind::ObjectionDismissed => {
                self.say_with("history-objection-dismissed", &[("body", self.before(event).into())])
            }
            EventKind::Succeeded => self.say_with(
                "history-succeeded",
                &[
                    ("before", self.before(event).into()),
                    ("after", self.after(event).into()),
                    ("date", self.date(detail.date.unwrap_or(event.on))),
                ],
            ),
            EventKind::BodyAdded => self.say_with("history-body-added", &[("body", self.after(event).into())]),
            EventKind::BodyEdited => self.say_with("history-body-edited", &[("body", self.after(event).into())]),
            EventKind::BodySucceeded => self.say_with(
                "history-body-succeeded",
                &[("before", self.before(event).into()), ("after", self.after(event).into())],
            ),
            EventKind::GroupEdited => self.say_with("history-group-edited", &[("group", self.after(event).into())]),
            EventKind::MailPlanned => self.say_with("history-mail-planned", &[("letter", self.letter(event))]),
            EventKind::MailSent => self.say_with("history-mail-sent", &[("letter", self.letter(event))]),
            EventKind::Escalated => {
                let step = event.detail.subject.as_deref().and_then(Step::parse);
                let step = step.map(|step| self.escalation_step(step)).unwrap_or_default();
                self.say_with("history-escalated", &[("step", step.into())])
            }
            EventKind::MailFailed => self.say_with("history-mail-failed", &[("letter", self.letter(event))]),
            EventKind::SignedIn => self.say("history-signed-in"),
            EventKind::PasswordChanged => self.say("history-password-changed"),
            EventKind::AccountAdded => self.say("history-account-added"),
            EventKind::FeedMade => self.say("history-feed-made"),
            EventKind::FeedRevoked => self.say("history-feed-revoked"),
            EventKind::EventHappened => self.dated("history-event-happened", event),
            EventKind::DateRecounted => self.dated("history-date-recounted", event),
            EventKind::DateKept => self.dated("history-date-kept", event),
            EventKind::CalendarPublished => {
                let version = detail.value.as_deref().unwrap_or_default();
                self.say_with("history-calendar-published", &[("version", version.into())])
            }
            EventKind::SettingChanged => self.setting_changed(event),
        }
    }

    /// A report that came by a link says by which, and who had made it.
    fn by_link(&self, text: String, detail: &EventDetail) -> String {
        match (&detail.value, &detail.other_value) {
            (Some(link), Some(maker)) => self
                .say_with("history-by-link", &[("text", text.into()), ("link", link.into()), ("maker", maker.into())]),
            _ => text,
        }
    }

    fn limb_proven(&self, letter: Option<&str>, grade: Option<&str>) -> String {
        let text = match letter {
            Some(letter) => self.say_with("history-limb-proven-letter", &[("letter", letter.into())]),
            None => self.say("history-limb-proven"),
        };
        match grade.and_then(Grade::parse) {
            Some(grade) => {
                self.say_with("history-with-grade", &[("text", text.into()), ("grade", self.grade(grade).into())])
            }
            None => text,
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

    /// What became of a request for more time, and of which part of the directive.
    fn extension(&self, event: &Event) -> String {
        let detail = &event.detail;
        let text = match event.kind {
            EventKind::ExtensionAsked => match detail.date {
                Some(date) => {
                    self.say_with("history-extension-asked-until", &[("dates", self.dates(detail.other_date, date))])
                }
                None => self.say("history-extension-asked"),
            },
            EventKind::ExtensionEndorsed => self.say(match detail.value.as_deref().and_then(EndorsementWord::parse) {
                Some(EndorsementWord::For) => "history-extension-endorsed-for",
                Some(EndorsementWord::Against) => "history-extension-endorsed-against",
                None => "history-extension-endorsed",
            }),
            EventKind::ExtensionGranted => self.extension_granted(detail),
            EventKind::ExtensionRefused => self.say("history-extension-refused"),
            EventKind::ExtensionWithdrawn => self.say("history-extension-withdrawn"),
            _ => self.say("history-extension-lapsed"),
        };
        match letter(detail.subject.as_deref()) {
            Some(letter) => self.say_with("history-of-part", &[("text", text.into()), ("letter", letter.into())]),
            None => text,
        }
    }

    fn extension_granted(&self, detail: &EventDetail) -> String {
        let Some(date) = detail.date else { return self.say("history-extension-granted") };
        let dates = self.dates(detail.replaced, date);
        match detail.other_date.filter(|asked| *asked != date) {
            Some(asked) => {
                self.say_with("history-extension-granted-otherwise", &[("dates", dates), ("asked", self.date(asked))])
            }
            None => self.say_with("history-extension-granted-until", &[("dates", dates)]),
        }
    }

    /// The date that was replaced, where it is known, and the new one.
    fn dates(&self, replaced: Option<NaiveDate>, date: NaiveDate) -> Value {
        match replaced {
            Some(from) => self.say_with("history-dates", &[("from", self.date(from)), ("to", self.date(date))]).into(),
            None => self.date(date),
        }
    }

    fn before(&self, event: &Event) -> String {
        self.names(event, |bodies| &bodies.before).join(", ")
    }

    fn after(&self, event: &Event) -> String {
        self.names(event, |bodies| &bodies.after).join(", ")
    }

    /// The lead stands first and is called so.
    fn executors(&self, event: &Event, which: fn(&BodiesInEvent) -> &[Multilingual]) -> String {
        let mut names = self.names(event, which);
        if let Some(lead) = names.first_mut() {
            *lead = self.say_with("history-lead-named", &[("body", lead.as_str().into())]);
        }
        names.join(", ")
    }

    /// The bodies as they were named on the day of the event.
    fn names(&self, event: &Event, which: fn(&BodiesInEvent) -> &[Multilingual]) -> Vec<String> {
        let bodies = event.detail.bodies.as_ref().map(which).unwrap_or_default();
        bodies.iter().map(|name| name.text(self.locale()).to_owned()).collect()
    }

    /// A line that names something, where it is known.
    fn naming(&self, bare: &str, named: &str, name: &str, subject: Option<&str>) -> String {
        match subject {
            Some(subject) => self.say_with(named, &[(name, subject.into())]),
            None => self.say(bare),
        }
    }

    /// A line about two dates, and where it follows from it, the version of the calendar.
    fn dated(&self, message: &str, event: &Event) -> String {
        let detail = &event.detail;
        let date = |date: Option<NaiveDate>| date.map_or_else(|| "".into(), |date| self.date(date));
        let version = detail.value.as_deref().unwrap_or_default();
        let values = [("date", date(detail.date)), ("other", date(detail.other_date)), ("version", version.into())];
        self.say_with(message, &values)
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
