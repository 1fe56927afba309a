//! Requests for more time.

pub mod api;
mod ask;
mod decide;

pub use ask::AskForMoreTime;
pub use decide::DecideOnTime;
