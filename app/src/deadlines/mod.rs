//! The deadline that explains itself.

pub mod api;
mod days;
mod reckoned;

pub use days::Days;
pub use reckoned::Reckoned;
