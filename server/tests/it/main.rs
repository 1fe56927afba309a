//! The program through its front door: the router that `kenes serve` uses, on a real database.

// What these helpers cannot do is a failed test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod access;
mod chaos;
mod deadline;
mod demonstration;
mod feeds;
mod forms;
mod mail;
mod post;
mod remind;
mod report_links;
mod site;
