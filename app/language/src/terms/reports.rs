use domain::reports::{Answer, ReportKind, ReportMatter, ReportState, Verdict};

use crate::Words;

impl Words {
    pub fn report_kind(&self, kind: ReportKind) -> String {
        self.say(match kind {
            ReportKind::Interim => "reports-kind-interim",
            ReportKind::Final => "reports-kind-final",
            ReportKind::Contribution => "reports-kind-contribution",
        })
    }

    /// What a kind of report does and does not, for whoever has to choose one.
    pub fn report_kind_hint(&self, kind: ReportKind) -> String {
        self.say(match kind {
            ReportKind::Interim => "reports-kind-hint-interim",
            ReportKind::Final => "reports-kind-hint-final",
            ReportKind::Contribution => "reports-kind-hint-contribution",
        })
    }

    /// What interim information is, where it is no ordinary one.
    pub fn report_matter(&self, matter: ReportMatter) -> String {
        self.say(match matter {
            ReportMatter::NoChange => "reports-matter-no-change",
            ReportMatter::RoadMap => "reports-matter-road-map",
        })
    }

    pub fn report_state(&self, state: ReportState) -> String {
        self.say(match state {
            ReportState::Submitted => "reports-state-submitted",
            ReportState::Accepted => "reports-state-accepted",
            ReportState::Returned => "reports-state-returned",
        })
    }

    /// What a body answers to a recommendation, request or proposal.
    pub fn answer(&self, answer: Answer) -> String {
        self.say(match answer {
            Answer::Accepted => "reports-answer-accepted",
            Answer::AcceptedInPart => "reports-answer-accepted-in-part",
            Answer::Declined => "reports-answer-declined",
        })
    }

    /// What the secretariat does with a checked report, as the words of a button.
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.say(match verdict {
            Verdict::Return => "reports-verdict-return",
            Verdict::PutUp => "reports-verdict-put-up",
        })
    }
}
