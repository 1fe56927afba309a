//! What the tests and the measurement of sending share: a mail server that counts, a house full of
//! directives whose reminders are due, and senders that are killed.

#![allow(dead_code, reason = "the tests use a part of it, the measurement another")]

mod counter;
mod fire;
mod house;

pub use counter::Counter;
pub use fire::send_under_fire;
pub use house::{House, TODAY};
