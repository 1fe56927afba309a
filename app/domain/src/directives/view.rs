//! What a reader sees of directives: rows of the register and the case file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Classification, Confidence, DirectiveForm, DirectiveKind, DirectiveState, Force, Timeliness, Verb};
use crate::bodies::{Body, BodyName, Group};
use crate::choice;
use crate::deadlines::{Reckoning, WeekRow};
use crate::evidence::{Evidence, Grade};
use crate::extensions::Extension;
use crate::history::Event;
use crate::ids::{AgendaItemId, BodyId, DirectiveId, LimbId, MeetingId};
use crate::locale::Multilingual;
use crate::meetings::Meeting;
use crate::reports::Report;

choice! {
    AssignmentRole {
        /// Exactly one; coordinates and submits the final report [K43 Art. 14].
        Lead = "lead",
        CoExecutor = "co_executor",
        Informed = "informed",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    pub body: BodyName,
    pub role: AssignmentRole,
    /// The date by which a co-executor contributes, before the lead's.
    pub internal_due_on: Option<NaiveDate>,
    pub acknowledged_on: Option<NaiveDate>,
    /// The day of a co-executor's first contribution since the issue. It stays when the directive is
    /// returned or reopened: the lead's trouble does not make silent who has delivered.
    pub contributed_on: Option<NaiveDate>,
}

/// A line of a register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DirectiveRow {
    pub id: DirectiveId,
    /// Protocol number and point, "4/9"; absent while the protocol has no number.
    pub reference: String,
    pub title: Multilingual,
    pub force: Force,
    pub kind: DirectiveKind,
    pub classification: Classification,
    pub state: DirectiveState,
    pub lead: Option<BodyName>,
    pub co_executors: Vec<BodyName>,
    /// The addressee in the words of the source, where they name a group or nobody.
    pub addressee: Multilingual,
    pub meeting: MeetingId,
    pub meeting_on: NaiveDate,
    pub due_on: Option<NaiveDate>,
    pub first_due_on: Option<NaiveDate>,
    /// The source gave no date: it was proposed by a rule.
    pub proposed: bool,
    pub extensions: u32,
    pub timeliness: Timeliness,
    /// The body's last word; none means red.
    pub confidence: Option<Confidence>,
    pub limbs: u32,
    pub limbs_proven: u32,
    pub last_report_on: Option<NaiveDate>,
    /// Working days without a report, where they are as many as the council has set: not moving.
    pub still_for: Option<i64>,
    /// The remarks with which the last report was returned, while the directive is returned.
    pub remarks: Option<String>,
}

choice! {
    /// The register's saved views.
    View {
        /// All on control.
        Open = "open",
        Overdue = "overdue",
        Soon = "soon",
        /// Reported: the secretariat's move.
        ToCheck = "to_check",
        /// Verified: the issuer's move.
        ToClose = "to_close",
        Returned = "returned",
        /// Nobody reported for the working days that the council has set.
        Still = "still",
        Closed = "closed",
        Draft = "draft",
        All = "all",
    }
}

choice! {
    Sort {
        /// Earliest date first; no date last.
        Due = "due",
        Reference = "reference",
        Lead = "lead",
        /// Latest change first.
        Changed = "changed",
    }
}

/// The register's filters as they stand in the address; empty means any.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// [`View`]; empty: all on control.
    pub view: String,
    /// Words or a number to look for.
    pub q: String,
    /// The lead's or a co-executor's body.
    pub body: String,
    /// [`AssignmentRole`] of that body; empty: lead or co-executor.
    pub role: String,
    pub force: String,
    pub state: String,
    pub meeting: String,
    /// Current date from and to, both included.
    pub due_from: String,
    pub due_to: String,
    /// [`TimeClass`] of what is on control.
    pub time: String,
    /// Calendar days overdue, [`crate::dashboard::Ages`].
    pub age: String,
    /// A day at whose end it was overdue; empty with an age: today.
    pub overdue_on: String,
    /// Members of the on-time rate, [`crate::dashboard::Counted`].
    pub counted: String,
    pub sort: String,
    /// From 1.
    pub page: String,
}

/// A page of the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DirectivesPage {
    pub rows: Vec<DirectiveRow>,
    /// Directives that match, on all pages.
    pub total: u32,
    pub page: u32,
    pub pages: u32,
    /// The view shown: the filter's, or the one that fits its other fields.
    pub view: View,
    /// Counts of the saved views under the other filters.
    pub views: Vec<(View, u32)>,
    /// For the filter's choice.
    pub bodies: Vec<BodyName>,
    pub meetings: Vec<(MeetingId, NaiveDate, String)>,
}

/// What the form of a directive offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DirectiveFormPage {
    pub form: DirectiveForm,
    pub meeting: Meeting,
    pub items: Vec<(AgendaItemId, i32, Multilingual)>,
    /// Bodies as they stood on the meeting's day, guests left out.
    pub bodies: Vec<Body>,
    /// Groups with their members on that day.
    pub groups: Vec<Group>,
    /// The day from which the term is counted until the protocol is signed.
    pub expected_signature: NaiveDate,
    /// How the term as it stands works out.
    pub reckoning: Option<Reckoning>,
}

choice! {
    LimbState {
        Open = "open",
        /// The secretariat found the evidence sufficient.
        Proven = "proven",
        /// The evidence was refused; the remarks say why.
        Refused = "refused",
    }
}

/// One action of a directive, proven apart from the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limb {
    pub id: LimbId,
    /// "a", "b", …; empty for the only action of a directive.
    pub letter: String,
    pub text: Multilingual,
    pub state: LimbState,
    /// How well it is shown, as the secretariat found.
    pub grade: Option<Grade>,
    pub verified_on: Option<NaiveDate>,
    pub verified_by: Option<String>,
    pub evidence: Vec<Evidence>,
}

/// A change of the deadline after the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineChange {
    pub ordinal: i32,
    pub due_on: Option<NaiveDate>,
    pub asked_for: Option<NaiveDate>,
    pub reason: String,
    pub by: String,
    pub on: NaiveDate,
}

/// The deadline that explains itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadlineView {
    /// How the first date came about.
    pub first: Reckoning,
    /// The changes in order; empty where the first date stands.
    pub changes: Vec<DeadlineChange>,
    pub due_on: Option<NaiveDate>,
    /// The days between the base date and the due date (or today), week by week.
    pub days: Vec<WeekRow>,
    pub counted_from: Option<NaiveDate>,
}

choice! {
    /// What a reader may do on a directive now, one decision at a time.
    DeskAct {
        Acknowledge = "acknowledge",
        ReportInterim = "report_interim",
        ReportFinal = "report_final",
        AskForMoreTime = "ask_for_more_time",
        /// Verify limbs, return with remarks or put up for closing.
        Check = "check",
        DecideExtension = "decide_extension",
        /// Close or send back.
        Close = "close",
        /// Cancel, hold, supersede: the issuer's level.
        End = "end",
        Resume = "resume",
        Reopen = "reopen",
        EditDraft = "edit_draft",
    }
}

/// A directive's whole page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DirectiveFile {
    pub row: DirectiveRow,
    pub version: i32,
    pub protocol_number: Option<String>,
    pub point_number: String,
    pub item: Option<(AgendaItemId, i32, Multilingual)>,
    pub words: Multilingual,
    pub force_word: Multilingual,
    pub verb: Verb,
    pub by_agreement: bool,
    /// The lead cannot be bound by this force.
    pub cannot_be_bound: bool,
    pub group: Option<Multilingual>,
    pub expected: Multilingual,
    pub outcome_rests_with: Option<String>,
    pub issued_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub assignments: Vec<Assignment>,
    pub deadline: Option<DeadlineView>,
    pub limbs: Vec<Limb>,
    pub reports: Vec<Report>,
    /// Evidence by report, for papers that prove no single limb.
    pub evidence: Vec<Evidence>,
    pub extensions: Vec<Extension>,
    /// Newest first.
    pub history: Vec<Event>,
    pub desk: Vec<DeskAct>,
    /// The reader's body, where the reader speaks for one.
    pub reader_body: Option<BodyId>,
}
