//! Who gets what and when for one directive.

pub mod api;
mod letters;
mod trial;

pub use letters::Letters;
pub use trial::TrySchedule;
