//! Directives: the register, the case file, and the steps from issue to closing.

pub(crate) mod dates;
pub(crate) mod draft;
mod event;
mod file;
mod list;
pub(crate) mod queries;
mod steps;

pub use draft::{form, save_draft};
pub use event::record_event;
pub use file::file;
pub use list::list;
pub use queries::rows::rows;
pub use queries::scope::{open, overdue, visible};
pub(crate) use steps::changed_meanwhile;
pub use steps::{acknowledge, decide};
