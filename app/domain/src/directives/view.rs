//! What a reader sees of directives: rows of the register and the case file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Classification, Confidence, DirectiveForm, DirectiveKind, DirectiveState, Force, LinkView, RoadMap, Timeliness,
    Verb,
};
use crate::address::filtered;
use crate::bodies::{Body, BodyName, Group};
use crate::choice;
use crate::deadlines::{Reckoning, WeekRow};
use crate::evidence::{Evidence, Grade};
use crate::extensions::{Extension, ExtensionRules};
use crate::history::Event;
use crate::ids::{AgendaItemId, BodyId, DirectiveId, GroupId, LimbId, MeetingId};
use crate::locale::Multilingual;
use crate::meetings::Meeting;
use crate::objections::Objection;
use crate::report_links::ReportLinks;
use crate::reports::{Answer, Report};

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
    /// Falls due period by period, each with an instance of its own; has no date itself.
    pub recurs: bool,
    /// The period of an instance: its first and last day.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// The event that is awaited while the directive is on hold.
    pub held_for: Option<String>,
    /// What the body answered to a recommendation, request or proposal.
    pub answer: Option<Answer>,
    pub road_map: Option<RoadMap>,
}

impl DirectiveRow {
    /// A recommendation, request or proposal on which the body has not said a word yet.
    pub fn is_unanswered(&self) -> bool {
        self.force.is_answered() && self.answer.is_none() && self.state.awaits_body() && !self.recurs
    }
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

impl Filter {
    /// The register's address under the filter.
    pub fn address(&self) -> String {
        let fields = [
            ("view", self.view.as_str()),
            ("q", &self.q),
            ("body", &self.body),
            ("role", &self.role),
            ("force", &self.force),
            ("state", &self.state),
            ("meeting", &self.meeting),
            ("due_from", &self.due_from),
            ("due_to", &self.due_to),
            ("time", &self.time),
            ("age", &self.age),
            ("overdue_on", &self.overdue_on),
            ("counted", &self.counted),
            ("sort", &self.sort),
            ("page", &self.page),
        ];
        filtered("/directives", &fields)
    }
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
    /// The part's own date, where more time was granted for it alone.
    pub due_on: Option<NaiveDate>,
    /// How often more time was granted for it alone.
    pub extensions: u32,
    /// Where the part stands in time; absent where all parts have one date, or it is proven.
    pub timeliness: Option<Timeliness>,
    pub evidence: Vec<Evidence>,
}

/// A change of the deadline after the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineChange {
    pub ordinal: i32,
    /// Letter of the only part whose date was changed.
    pub limb: Option<String>,
    pub due_on: Option<NaiveDate>,
    pub asked_for: Option<NaiveDate>,
    pub reason: String,
    pub by: String,
    pub on: NaiveDate,
    /// How the date was counted, where it was: from an event, or by a changed calendar.
    pub reckoning: Option<Reckoning>,
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
        /// One click: nothing has changed since the last word.
        ReportNoChange = "report_no_change",
        SubmitRoadMap = "submit_road_map",
        AskForMoreTime = "ask_for_more_time",
        /// Make a link by which somebody without an account reports.
        LetReport = "let_report",
        /// Verify limbs, return with remarks or put up for closing.
        Check = "check",
        /// Advise whoever decides on more time.
        EndorseExtension = "endorse_extension",
        DecideExtension = "decide_extension",
        /// Object to being an executor.
        Object = "object",
        /// Dismiss an objection, or name other executors.
        DecideObjection = "decide_objection",
        ChangeExecutors = "change_executors",
        /// Close or send back.
        Close = "close",
        /// Await an event: the issuer's level.
        Hold = "hold",
        /// Cancel, supersede, merge: the issuer's level.
        End = "end",
        /// Other periods for a recurring directive: the issuer's level.
        ChangeRhythm = "change_rhythm",
        /// The group that a directive of the second order asked for.
        NameGroup = "name_group",
        /// What the third body decided on whom the outcome rests.
        NoteOutcome = "note_outcome",
        Resume = "resume",
        Reopen = "reopen",
        /// The event that the directive waits for has happened: its date follows.
        RecordEvent = "record_event",
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
    /// Executors that cannot be bound by this force.
    pub cannot_be_bound: Vec<BodyName>,
    pub group: Option<Multilingual>,
    pub expected: Multilingual,
    pub outcome_rests_with: Option<String>,
    pub issued_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    /// The directive's own date, where the date that counts is one of a part.
    pub own_due_on: Option<NaiveDate>,
    /// The day of the first final report, whatever became of it.
    pub first_reported_on: Option<NaiveDate>,
    /// The day on which the secretariat found the final report that stands sufficient.
    pub accepted_on: Option<NaiveDate>,
    pub assignments: Vec<Assignment>,
    pub deadline: Option<DeadlineView>,
    pub limbs: Vec<Limb>,
    pub reports: Vec<Report>,
    /// Evidence by report, for papers that prove no single limb.
    pub evidence: Vec<Evidence>,
    /// Newest first.
    pub extensions: Vec<Extension>,
    pub extension_rules: ExtensionRules,
    pub objections: Vec<Objection>,
    /// For the desk of whoever may let a colleague report by a link.
    pub report_links: ReportLinks,
    /// The last day on which the reader's body may object; absent where it may not.
    pub objects_until: Option<NaiveDate>,
    /// Newest first.
    pub history: Vec<Event>,
    pub desk: Vec<DeskAct>,
    /// The reader's body, where the reader speaks for one.
    pub reader_body: Option<BodyId>,
    /// The recurring directive whose instance this is, with its number.
    pub parent: Option<(DirectiveId, String)>,
    /// The instances of a recurring directive, the latest first.
    pub instances: Vec<DirectiveRow>,
    pub links: Vec<LinkView>,
    /// The group that a directive of the second order asked for.
    pub created_group: Option<Multilingual>,
    /// The council's groups, where the reader may name the one that was created.
    pub groups: Vec<(GroupId, Multilingual)>,
    /// The deadline in the words of the protocol, or of a later rhythm.
    pub wording: String,
    pub answered: Option<Answered>,
    pub outcome: Option<Outcome>,
    /// The day by which the body means to carry out what it accepted, as it said itself.
    pub promised_on: Option<NaiveDate>,
}

/// The answer to a recommendation, request or proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    pub answer: Answer,
    pub on: NaiveDate,
    /// The day by which it was owed, where carrying it out has a later date.
    pub due_on: Option<NaiveDate>,
}

/// What a third body decided on whom the outcome of a request rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub text: String,
    pub on: NaiveDate,
}

impl DirectiveFile {
    /// Co-executors that have not contributed.
    pub fn silent(&self) -> impl Iterator<Item = &BodyName> {
        self.assignments.iter().filter(|assignment| assignment.is_silent()).map(|assignment| &assignment.body)
    }
}

impl Assignment {
    pub fn is_silent(&self) -> bool {
        self.role == AssignmentRole::CoExecutor && self.contributed_on.is_none()
    }
}
