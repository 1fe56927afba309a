//! The backend against real databases. A test names the rule it protects.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod accounts;
mod agenda;
mod bodies;
mod demo;
mod drafts;
mod forms;
mod history;
mod kept_forms;
mod life;
mod meetings;
mod protocols;
mod reports;
mod schema;
mod support;
