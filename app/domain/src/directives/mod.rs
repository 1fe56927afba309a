//! Directives: who must do what, with what force, by when, and how far it has come.

mod dates;
mod decision;
pub mod desk;
mod draft;
mod event;
mod executors;
mod force;
mod links;
mod notes;
mod rhythm;
mod road_map;
mod search;
mod state;
mod timeliness;
mod view;

pub use dates::{date_that_counts, limb_date};
pub use decision::{Decision, DecisionAct, DecisionForm};
pub(crate) use draft::force_word;
pub use draft::{DirectiveDraft, DirectiveForm, LIMBS_MAX, LimbDraft};
pub use event::{EventForm, Happened};
pub use executors::{Executors, ExecutorsForm, ExecutorsPage};
pub use force::{Force, Verb};
pub use links::{Link, LinkKind, LinkView, Numbered, comes_back, numbered, one_numbered};
pub use notes::{GroupForm, OutcomeForm};
pub use rhythm::{RhythmDraft, RhythmForm};
pub use road_map::{RoadMap, road_map_due};
pub use search::{Sought, search_text, sought, with_number};
pub use state::{DirectiveState, Ending, Step};
pub use timeliness::{Motion, SOON_WORKING_DAYS, TimeClass, Timeliness, still_for, still_since, timeliness};
pub use view::{
    Answered, Assignment, AssignmentRole, DeadlineChange, DeadlineView, DeskAct, DirectiveFile, DirectiveFormPage,
    DirectiveRow, DirectivesPage, Filter, Limb, LimbState, Outcome, Sort, View,
};

use crate::choice;
use crate::deadlines::Term;
use crate::error::Problem;

choice! {
    DirectiveKind {
        OneOff = "one_off",
        Recurring = "recurring",
        /// "Permanently": without an end.
        Standing = "standing",
        /// To draft a directive or to create a group; closes with the child.
        SecondOrder = "second_order",
    }
}

impl DirectiveKind {
    /// The kind follows the term: what recurs is recurring, what holds permanently is standing. A kind
    /// that needs a rhythm and has none is refused.
    pub fn by_term(self, term: &Term) -> Result<DirectiveKind, Problem> {
        match (term, self) {
            (Term::Recurring(_), _) => Ok(DirectiveKind::Recurring),
            (Term::Permanently, _) => Ok(DirectiveKind::Standing),
            (_, DirectiveKind::Recurring | DirectiveKind::Standing) => Err(Problem::RhythmMissing),
            (_, kind) => Ok(kind),
        }
    }

    /// Falls due period by period, each with an instance of its own.
    pub fn recurs(self) -> bool {
        matches!(self, DirectiveKind::Recurring | DirectiveKind::Standing)
    }
}

choice! {
    /// State secrets never enter the system; matter "for official use" appears in no mail.
    Classification {
        Open = "open",
        OfficialUse = "official_use",
    }
}

choice! {
    /// How likely it is to be done by the date, as the body sees it. Not reported counts as red [K79].
    Confidence {
        Green = "green",
        Amber = "amber",
        Red = "red",
    }
}
