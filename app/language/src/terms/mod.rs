//! The names of the rules' own kinds, states and steps: methods of [`crate::Words`], a file for each noun.
//!
//! Each is a `match` with the message's name written out, so that a test can see every message that is used.

mod accounts;
mod bodies;
mod calendar;
mod councils;
mod dashboard;
mod deadlines;
mod directives;
mod errors;
mod evidence;
mod extensions;
mod history;
mod mail;
mod meetings;
mod objections;
mod protocols;
mod reckoning;
mod reports;
mod system;
mod timeliness;
