//! The backend against real databases. A test names the rule it protects.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod accounts;
mod agenda;
mod answers;
mod at_once;
mod bodies;
mod bounces;
mod calendar;
mod corrections;
mod councils;
mod counting;
mod dashboard;
mod demo;
mod directives;
mod drafts;
mod edge_cases;
mod events;
mod evidence;
mod executors;
mod extensions;
mod files;
mod forms;
mod history;
mod jobs;
mod kept_forms;
mod ledger;
mod life;
mod limb_dates;
mod links;
mod mail;
mod meetings;
mod objections;
mod outbox;
mod protocols;
mod recurring;
mod register;
mod reminders;
mod reports;
mod road_maps;
mod schema;
mod scope;
mod succession;
mod support;
