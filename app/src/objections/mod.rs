//! Objections to being an executor.

pub mod api;
mod decide;
mod raise;

pub use decide::DecideObjections;
pub use raise::Object;
