//! The working calendar: a year, its versions, and the dates that a changed one would move.

pub mod api;
mod edit;
mod import;
mod lists;
mod months;
mod recounts;
#[cfg(feature = "ssr")]
mod upload;
mod year;

pub use import::Import;
pub use recounts::Recounts;
pub use year::Year;
