use domain::evidence::{EvidenceKind, Grade};

use crate::Words;

impl Words {
    /// How well a thing is shown.
    pub fn grade(&self, grade: Grade) -> String {
        self.say(match grade {
            Grade::Claimed => "evidence-grade-claimed",
            Grade::Documented => "evidence-grade-documented",
            Grade::VerifiedOnSite => "evidence-grade-verified-on-site",
        })
    }

    /// What a grade rests on, for whoever has to choose one.
    pub fn grade_hint(&self, grade: Grade) -> String {
        self.say(match grade {
            Grade::Claimed => "evidence-grade-hint-claimed",
            Grade::Documented => "evidence-grade-hint-documented",
            Grade::VerifiedOnSite => "evidence-grade-hint-verified-on-site",
        })
    }

    pub fn evidence_kind(&self, kind: EvidenceKind) -> String {
        self.say(match kind {
            EvidenceKind::File => "evidence-kind-file",
            EvidenceKind::Reference => "evidence-kind-reference",
        })
    }
}
