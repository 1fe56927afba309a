//! Directives: who must do what, with what force, by when, and how far it has come.

mod decision;
pub mod desk;
mod draft;
mod force;
mod search;
mod state;
mod timeliness;
mod view;

pub use decision::{Decision, DecisionAct, DecisionForm};
pub use draft::{DirectiveDraft, DirectiveForm, LIMBS_MAX, LimbDraft};
pub use force::{Force, Verb};
pub use search::{Sought, search_text, sought};
pub use state::{DirectiveState, Ending, Step};
pub use timeliness::{Motion, SOON_WORKING_DAYS, TimeClass, Timeliness, still_for, still_since, timeliness};
pub use view::{
    Assignment, AssignmentRole, DeadlineChange, DeadlineView, DeskAct, DirectiveFile, DirectiveFormPage, DirectiveRow,
    DirectivesPage, Filter, Limb, LimbState, Sort, View,
};

use crate::choice;

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
