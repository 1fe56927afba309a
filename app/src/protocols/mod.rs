//! The protocol of a meeting: its draft, its points and its signature; once signed its text, its
//! corrections and the extracts from it.

pub mod api;
mod correct_point;
mod correction;
mod extract;
mod point;
mod protocol;
mod ready;
mod record;
mod sign;

pub use correct_point::CorrectPoint;
pub use correction::Correction;
pub use extract::Extract;
pub use point::EditPoint;
pub use protocol::Protocol;
pub use sign::Sign;
