//! Who gets what and when for one directive.

pub mod api;
mod letters;

pub use letters::Letters;
