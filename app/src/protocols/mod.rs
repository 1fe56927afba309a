//! The protocol of a meeting: its draft, its points and its signature.

pub mod api;
mod point;
mod protocol;
mod ready;
mod sign;

pub use point::EditPoint;
pub use protocol::Protocol;
pub use sign::Sign;
