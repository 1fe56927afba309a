//! Requests for more time.

pub mod api;
mod ask;
mod decide;
mod endorse;
mod record;
mod request;

pub use ask::AskForMoreTime;
pub use decide::DecideOnTime;
pub use endorse::EndorseRequest;
pub use record::record;
