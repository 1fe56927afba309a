//! Directives: the register, the case file, and the steps from issue to closing.

pub(crate) mod dates;
pub(crate) mod draft;
mod ending;
mod event;
mod executors;
mod file;
pub(crate) mod instances;
pub(crate) mod links;
mod list;
mod outcome;
pub(crate) mod queries;
mod second_order;
mod steps;

pub use draft::{form, save_draft};
pub use event::record_event;
pub use executors::{change_executors, executors};
pub use file::file;
pub use instances::{change_rhythm, make_due};
pub use list::list;
pub use outcome::note_outcome;
pub use queries::rows::rows;
pub use queries::scope::{open, overdue, visible};
pub use second_order::name_group;
pub(crate) use steps::changed_meanwhile;
pub use steps::{acknowledge, decide};
