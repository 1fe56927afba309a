//! Letters that gather: how often one wants them, and how they end.

pub mod api;
mod preferences;
mod unsubscribe;

pub use preferences::LetterPreferences;
pub use unsubscribe::Unsubscribe;
