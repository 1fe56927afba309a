//! The append-only history: who, when, why. A change of state without a record does not exist.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::access::Role;
use crate::bodies::BodyName;
use crate::choice;
use crate::ids::ReportId;
use crate::locale::Multilingual;

choice! {
    EventKind {
        // Meetings and protocols
        MeetingPlanned = "meeting_planned",
        MeetingEdited = "meeting_edited",
        MeetingMoved = "meeting_moved",
        AgendaEdited = "agenda_edited",
        AttendanceEdited = "attendance_edited",
        FindingsEdited = "findings_edited",
        ProtocolEdited = "protocol_edited",
        ProtocolSigned = "protocol_signed",
        CorrectionOpened = "correction_opened",
        CorrectionEdited = "correction_edited",
        CorrectionDiscarded = "correction_discarded",
        /// A correction was signed: of the protocol, or of the words of one directive.
        ProtocolCorrected = "protocol_corrected",
        // Directives
        Drafted = "drafted",
        DraftEdited = "draft_edited",
        DraftRemoved = "draft_removed",
        Issued = "issued",
        Acknowledged = "acknowledged",
        InterimReported = "interim_reported",
        ContributionReported = "contribution_reported",
        FinalReported = "final_reported",
        LimbProven = "limb_proven",
        LimbRefused = "limb_refused",
        Returned = "returned",
        PutUpForClosing = "put_up_for_closing",
        SentBack = "sent_back",
        ClosedDone = "closed_done",
        ClosedNotDone = "closed_not_done",
        ClosedDeclined = "closed_declined",
        Cancelled = "cancelled",
        Superseded = "superseded",
        Merged = "merged",
        Held = "held",
        Resumed = "resumed",
        Reopened = "reopened",
        /// A directive of the second order: the directive or the group exists.
        CarriedOut = "carried_out",
        /// A recommendation or request was accepted and is carried out by a date.
        Tracked = "tracked",
        RhythmChanged = "rhythm_changed",
        RoadMapSubmitted = "road_map_submitted",
        NoChangeReported = "no_change_reported",
        ReportLinkMade = "report_link_made",
        ReportLinkRevoked = "report_link_revoked",
        OutcomeNoted = "outcome_noted",
        ExtensionAsked = "extension_asked",
        ExtensionEndorsed = "extension_endorsed",
        ExtensionGranted = "extension_granted",
        ExtensionRefused = "extension_refused",
        ExtensionWithdrawn = "extension_withdrawn",
        ExtensionLapsed = "extension_lapsed",
        ExecutorsChanged = "executors_changed",
        ObjectionRaised = "objection_raised",
        ObjectionUpheld = "objection_upheld",
        ObjectionDismissed = "objection_dismissed",
        /// A body that takes part was renamed, merged or split; another has taken its place.
        Succeeded = "succeeded",
        // The register of bodies
        BodyAdded = "body_added",
        BodyEdited = "body_edited",
        BodySucceeded = "body_succeeded",
        GroupEdited = "group_edited",
        // Dates that follow from something else than a decision
        EventHappened = "event_happened",
        DateRecounted = "date_recounted",
        DateKept = "date_kept",
        // The system's own
        MailPlanned = "mail_planned",
        MailSent = "mail_sent",
        MailFailed = "mail_failed",
        // Accounts
        SignedIn = "signed_in",
        PasswordChanged = "password_changed",
        AccountAdded = "account_added",
        FeedMade = "feed_made",
        FeedRevoked = "feed_revoked",
        // The council's own
        CalendarPublished = "calendar_published",
        SettingChanged = "setting_changed",
    }
}

impl EventKind {
    /// Small in the life of a directive: nobody decided anything.
    pub fn is_automatic(self) -> bool {
        matches!(self, EventKind::MailPlanned | EventKind::MailSent | EventKind::MailFailed)
    }

    /// Drawn as a failure.
    pub fn is_setback(self) -> bool {
        matches!(
            self,
            EventKind::Returned
                | EventKind::LimbRefused
                | EventKind::SentBack
                | EventKind::ClosedNotDone
                | EventKind::ExtensionRefused
                | EventKind::ExtensionLapsed
                | EventKind::MailFailed
        )
    }

    /// Drawn as a decision of the council or its chair.
    pub fn is_decision(self) -> bool {
        use EventKind::{
            Cancelled, CarriedOut, ClosedDeclined, ClosedDone, ClosedNotDone, ExecutorsChanged, ExtensionGranted, Held,
            Issued, Merged, ObjectionDismissed, ObjectionUpheld, ProtocolCorrected, ProtocolSigned, Reopened,
            RhythmChanged, Superseded, Tracked,
        };
        matches!(
            self,
            ProtocolSigned
                | ProtocolCorrected
                | Issued
                | ClosedDone
                | ClosedNotDone
                | ClosedDeclined
                | Cancelled
                | Superseded
                | Merged
                | Held
                | Reopened
                | CarriedOut
                | Tracked
                | RhythmChanged
                | ExtensionGranted
                | ExecutorsChanged
                | ObjectionUpheld
                | ObjectionDismissed
        )
    }
}

/// Particulars of an event; what they mean follows from its kind.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EventDetail {
    /// The date set, asked for or granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The date that stood before, or was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_date: Option<NaiveDate>,
    /// The date that was replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced: Option<NaiveDate>,
    /// The report that was submitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<ReportId>,
    /// Limb's letter, report's ordinal, another directive's number, a group's name, the event awaited,
    /// protocol's number, mail's kind or recipient's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The grade found, the reminder's rule, a word for or against, the setting's new value, the kind of
    /// report that a link admits, or the number of the link by which a report came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The value that stood before, or who made the link by which a report came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_value: Option<String>,
    /// The bodies that an event is about, as they were named on the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bodies: Option<BodiesInEvent>,
}

/// Bodies before and after: of executors the lead stands first.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BodiesInEvent {
    pub before: Vec<Multilingual>,
    pub after: Vec<Multilingual>,
}

/// One line of a life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub kind: EventKind,
    /// Local day and time of day, "09:12".
    pub on: NaiveDate,
    pub at: String,
    /// Absent for the system itself.
    pub actor: Option<String>,
    pub role: Option<Role>,
    /// The body for which the actor spoke.
    pub body: Option<BodyName>,
    pub detail: EventDetail,
    /// What the actor wrote, word for word.
    pub remark: Option<String>,
}

/// What happened at one moment: a step, and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    pub step: Event,
    /// In the order in which it was written down.
    pub details: Vec<Event>,
}

/// A life, newest first, told in moments. The findings of a check belong to its verdict; letters of one
/// day are told together.
pub fn moments(events: Vec<Event>) -> Vec<Moment> {
    let mut moments: Vec<Moment> = Vec::new();
    for event in events {
        match moments.last_mut().filter(|moment| belongs(&event, &moment.step)) {
            Some(moment) => moment.details.insert(0, event),
            None => moments.push(Moment { step: event, details: Vec::new() }),
        }
    }
    moments
}

/// Whether an event belongs to the step that was written down after it.
fn belongs(event: &Event, step: &Event) -> bool {
    let letters = event.kind.is_automatic() && step.kind.is_automatic() && event.on == step.on;
    let finding = matches!(event.kind, EventKind::LimbProven | EventKind::LimbRefused)
        && matches!(step.kind, EventKind::Returned | EventKind::PutUpForClosing)
        && (event.on, &event.at, &event.actor) == (step.on, &step.at, &step.actor);
    letters || finding
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: EventKind, at: &str, subject: &str) -> Event {
        Event {
            kind,
            on: NaiveDate::from_ymd_opt(2019, 3, 1).unwrap(),
            at: at.to_owned(),
            actor: None,
            role: None,
            body: None,
            detail: EventDetail { subject: Some(subject.to_owned()), ..EventDetail::default() },
            remark: None,
        }
    }

    fn told(events: Vec<Event>) -> Vec<(EventKind, Vec<String>)> {
        let subjects = |details: Vec<Event>| details.into_iter().filter_map(|event| event.detail.subject).collect();
        moments(events).into_iter().map(|moment| (moment.step.kind, subjects(moment.details))).collect()
    }

    #[test]
    fn the_findings_of_a_check_stand_under_its_verdict_in_their_order() {
        use EventKind::{FinalReported, LimbProven, LimbRefused, Returned};
        let life = vec![
            event(Returned, "10:05", ""),
            event(LimbRefused, "10:05", "b"),
            event(LimbProven, "10:05", "a"),
            event(FinalReported, "09:00", "1"),
        ];
        assert_eq!(told(life), [(Returned, vec!["a".to_owned(), "b".to_owned()]), (FinalReported, vec![])]);
    }

    #[test]
    fn letters_of_one_day_are_told_together_and_no_step_hides_among_them() {
        use EventKind::{ExtensionLapsed, MailPlanned, MailSent};
        let life =
            vec![event(MailSent, "10:00", "2"), event(MailPlanned, "09:00", "1"), event(ExtensionLapsed, "09:00", "")];
        assert_eq!(told(life), [(MailSent, vec!["1".to_owned()]), (ExtensionLapsed, vec![])]);
    }
}
