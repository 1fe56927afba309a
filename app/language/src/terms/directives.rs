use domain::directives::{
    AssignmentRole, Classification, Confidence, DeskAct, DirectiveKind, DirectiveState, Ending, Force, LimbState,
    LinkKind, Sort, Verb, View,
};

use crate::Words;

impl Words {
    /// How strongly the council speaks.
    pub fn force(&self, force: Force) -> String {
        self.say(match force {
            Force::Binding => "directives-force-binding",
            Force::Request => "directives-force-request",
            Force::Recommendation => "directives-force-recommendation",
            Force::Proposal => "directives-force-proposal",
        })
    }

    /// The words that carry a force, and what is asked of the body.
    pub fn force_hint(&self, force: Force) -> String {
        self.say(match force {
            Force::Binding => "directives-force-hint-binding",
            Force::Request => "directives-force-hint-request",
            Force::Recommendation => "directives-force-hint-recommendation",
            Force::Proposal => "directives-force-hint-proposal",
        })
    }

    /// The word used in the protocol.
    pub fn verb(&self, verb: Verb) -> String {
        self.say(match verb {
            Verb::Directed => "directives-verb-directed",
            Verb::Instructed => "directives-verb-instructed",
            Verb::Tasked => "directives-verb-tasked",
            Verb::ToldNecessary => "directives-verb-told-necessary",
            Verb::Asked => "directives-verb-asked",
            Verb::Recommended => "directives-verb-recommended",
            Verb::Proposed => "directives-verb-proposed",
        })
    }

    pub fn directive_kind(&self, kind: DirectiveKind) -> String {
        self.say(match kind {
            DirectiveKind::OneOff => "directives-kind-one-off",
            DirectiveKind::Recurring => "directives-kind-recurring",
            DirectiveKind::Standing => "directives-kind-standing",
            DirectiveKind::SecondOrder => "directives-kind-second-order",
        })
    }

    pub fn classification(&self, classification: Classification) -> String {
        self.say(match classification {
            Classification::Open => "directives-classification-open",
            Classification::OfficialUse => "directives-classification-official-use",
        })
    }

    pub fn directive_state(&self, state: DirectiveState) -> String {
        self.say(match state {
            DirectiveState::Draft => "directives-state-draft",
            DirectiveState::Issued => "directives-state-issued",
            DirectiveState::Acknowledged => "directives-state-acknowledged",
            DirectiveState::InProgress => "directives-state-in-progress",
            DirectiveState::Reported => "directives-state-reported",
            DirectiveState::UnderReview => "directives-state-under-review",
            DirectiveState::Returned => "directives-state-returned",
            DirectiveState::OnHold => "directives-state-on-hold",
            DirectiveState::ClosedDone => "directives-state-closed-done",
            DirectiveState::ClosedNotDone => "directives-state-closed-not-done",
            DirectiveState::ClosedDeclined => "directives-state-closed-declined",
            DirectiveState::Cancelled => "directives-state-cancelled",
            DirectiveState::Superseded => "directives-state-superseded",
            DirectiveState::Merged => "directives-state-merged",
        })
    }

    /// How the issuer ends a directive, as a choice to be made.
    pub fn ending(&self, ending: Ending) -> String {
        self.say(match ending {
            Ending::Done => "directives-ending-done",
            Ending::NotDone => "directives-ending-not-done",
            Ending::Declined => "directives-ending-declined",
            Ending::Cancelled => "directives-ending-cancelled",
            Ending::Superseded => "directives-ending-superseded",
            Ending::Merged => "directives-ending-merged",
        })
    }

    /// What one directive is to the other, seen from the one that says it or from the other end.
    pub fn link(&self, kind: LinkKind, outgoing: bool) -> String {
        self.say(match (kind, outgoing) {
            (LinkKind::CarriesOut, true) => "directives-link-carries-out",
            (LinkKind::CarriesOut, false) => "directives-link-carried-out-by",
            (LinkKind::Supersedes, true) => "directives-link-supersedes",
            (LinkKind::Supersedes, false) => "directives-link-superseded-by",
            (LinkKind::MergedInto, true) => "directives-link-merged-into",
            (LinkKind::MergedInto, false) => "directives-link-merged-from",
            (LinkKind::RefersTo, true) => "directives-link-refers-to",
            (LinkKind::RefersTo, false) => "directives-link-referred-to-by",
        })
    }

    /// How likely a directive is to be done by its date; without a word of the body it counts as in doubt.
    pub fn confidence(&self, confidence: impl Into<Option<Confidence>>) -> String {
        self.say(match confidence.into() {
            Some(Confidence::Green) => "directives-confidence-green",
            Some(Confidence::Amber) => "directives-confidence-amber",
            Some(Confidence::Red) => "directives-confidence-red",
            None => "directives-confidence-none",
        })
    }

    /// What a confidence says, for whoever has to choose one.
    pub fn confidence_hint(&self, confidence: Confidence) -> String {
        self.say(match confidence {
            Confidence::Green => "directives-confidence-hint-green",
            Confidence::Amber => "directives-confidence-hint-amber",
            Confidence::Red => "directives-confidence-hint-red",
        })
    }

    pub fn assignment_role(&self, role: AssignmentRole) -> String {
        self.say(match role {
            AssignmentRole::Lead => "directives-role-lead",
            AssignmentRole::CoExecutor => "directives-role-co-executor",
            AssignmentRole::Informed => "directives-role-informed",
        })
    }

    pub fn limb_state(&self, state: LimbState) -> String {
        self.say(match state {
            LimbState::Open => "directives-limb-open",
            LimbState::Proven => "directives-limb-proven",
            LimbState::Refused => "directives-limb-refused",
        })
    }

    /// A saved view of the register.
    pub fn view(&self, view: View) -> String {
        self.say(match view {
            View::Open => "directives-view-open",
            View::Overdue => "directives-view-overdue",
            View::Soon => "directives-view-soon",
            View::ToCheck => "directives-view-to-check",
            View::ToClose => "directives-view-to-close",
            View::Returned => "directives-view-returned",
            View::Still => "directives-view-still",
            View::Closed => "directives-view-closed",
            View::Draft => "directives-view-draft",
            View::All => "directives-view-all",
        })
    }

    /// An order of the register.
    pub fn sort(&self, sort: Sort) -> String {
        self.say(match sort {
            Sort::Due => "directives-sort-due",
            Sort::Reference => "directives-sort-reference",
            Sort::Lead => "directives-sort-lead",
            Sort::Changed => "directives-sort-changed",
        })
    }

    /// What a reader may do on a directive, as the words of a button.
    pub fn desk_act(&self, act: DeskAct) -> String {
        self.say(match act {
            DeskAct::Acknowledge => "directives-act-acknowledge",
            DeskAct::ReportInterim => "directives-act-report-interim",
            DeskAct::ReportFinal => "directives-act-report-final",
            DeskAct::ReportNoChange => "directives-act-report-no-change",
            DeskAct::SubmitRoadMap => "directives-act-submit-road-map",
            DeskAct::AskForMoreTime => "directives-act-ask-for-more-time",
            DeskAct::LetReport => "directives-act-let-report",
            DeskAct::Check => "directives-act-check",
            DeskAct::EndorseExtension => "directives-act-endorse-extension",
            DeskAct::DecideExtension => "directives-act-decide-extension",
            DeskAct::Object => "directives-act-object",
            DeskAct::DecideObjection => "directives-act-decide-objection",
            DeskAct::ChangeExecutors => "directives-act-change-executors",
            DeskAct::Close => "directives-act-close",
            DeskAct::Hold => "directives-act-hold",
            DeskAct::End => "directives-act-end",
            DeskAct::ChangeRhythm => "directives-act-change-rhythm",
            DeskAct::NameGroup => "directives-act-name-group",
            DeskAct::NoteOutcome => "directives-act-note-outcome",
            DeskAct::Resume => "directives-act-resume",
            DeskAct::Reopen => "directives-act-reopen",
            DeskAct::RecordEvent => "directives-act-record-event",
            DeskAct::EditDraft => "directives-act-edit-draft",
        })
    }
}
