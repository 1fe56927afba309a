//! The rules of control of execution, shared by the server and the browser.
//!
//! Pure: nothing here knows the time, the database or the network. A noun of the office has a module
//! of the same name here, in `backend`, in `app` and in the addresses:
//!
//! - a *council* holds *meetings*; a meeting has an agenda, attendance and findings and ends in a
//!   *protocol* of points;
//! - a point may carry a *directive*: a lead body and co-executors must do something with a certain
//!   force by a *deadline*;
//! - *bodies* *report* with *evidence*, ask for *extensions*; the secretariat checks, the issuer closes;
//! - *reminders* go out by *mail*; all of it is written down in the *history* and summed up on the
//!   *dashboard*.

pub mod access;
pub mod accounts;
pub mod address;
pub mod bodies;
pub mod calendar;
pub mod choice;
pub mod councils;
pub mod dashboard;
pub mod deadlines;
pub mod digests;
pub mod directives;
pub mod error;
pub mod escalations;
pub mod evidence;
pub mod extensions;
pub mod feeds;
pub mod forms;
pub mod history;
pub mod ids;
pub mod jobs;
pub mod locale;
pub mod mail;
pub mod meetings;
pub mod numbers;
pub mod objections;
pub mod protocols;
pub mod reminders;
pub mod report_links;
pub mod reports;
pub mod text;
