//! The append-only history: who, when, why. A change of state without a record does not exist.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::access::Role;
use crate::choice;

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
        ExtensionAsked = "extension_asked",
        ExtensionGranted = "extension_granted",
        ExtensionRefused = "extension_refused",
        ExtensionWithdrawn = "extension_withdrawn",
        // The system's own
        MailPlanned = "mail_planned",
        MailSent = "mail_sent",
        MailFailed = "mail_failed",
        // Accounts
        SignedIn = "signed_in",
        PasswordChanged = "password_changed",
        AccountAdded = "account_added",
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
                | EventKind::MailFailed
        )
    }

    /// Drawn as a decision of the council or its chair.
    pub fn is_decision(self) -> bool {
        use EventKind::{
            Cancelled, ClosedDeclined, ClosedDone, ClosedNotDone, ExtensionGranted, Held, Issued, Merged,
            ProtocolCorrected, ProtocolSigned, Reopened, Superseded,
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
                | ExtensionGranted
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
    /// Limb's letter, report's ordinal, protocol's number, mail's kind or recipient's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The grade found, the reminder's rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
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
    pub detail: EventDetail,
    /// What the actor wrote, word for word.
    pub remark: Option<String>,
}
