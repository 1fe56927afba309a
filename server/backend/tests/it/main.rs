//! The backend against real databases. A test names the rule it protects.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod accounts;
mod agenda;
mod bodies;
mod counting;
mod dashboard;
mod demo;
mod directives;
mod drafts;
mod evidence;
mod extensions;
mod files;
mod forms;
mod history;
mod jobs;
mod kept_forms;
mod life;
mod mail;
mod meetings;
mod outbox;
mod protocols;
mod register;
mod reminders;
mod reports;
mod schema;
mod scope;
mod support;
