//! Use cases, SQL, mail and files; nothing here knows HTTP.
//!
//! A use case is `async fn verb(ctx: &Ctx, input) -> Result<T, Error>`. It asks [`domain::access`],
//! begins a transaction, reads, applies a pure rule of `domain`, writes, records the history, plans
//! mail and commits; what fails on the way leaves nothing behind. SQL stands in modules called
//! `queries` alone; domain types leave them, entities do not.

pub mod accounts;
pub mod bodies;
pub mod calendar;
mod conflict;
mod context;
pub mod councils;
pub mod dashboard;
mod database;
pub mod deadlines;
pub mod demo;
pub mod directives;
pub mod entities;
pub mod error;
pub mod evidence;
pub mod extensions;
pub mod feeds;
pub mod files;
pub mod history;
pub mod jobs;
pub mod kept_forms;
pub mod mail;
pub mod meetings;
pub mod objections;
pub mod protocols;
pub mod reminders;
pub mod report_links;
pub mod reports;

pub use context::{Backend, Clock, Ctx, Settings};
pub use error::Error;
