//! The program's parts; `main.rs` only reads the command line. Tests build the same router.

// Views are types, and a page is a deep one.
#![recursion_limit = "512"]

pub mod application;
pub mod assets;
mod calendar;
pub mod commands;
pub mod config;
mod door;
mod evidence;
mod feeds;
mod identity;
mod jobs;
pub mod mail;
pub mod pages;
mod refusal;
pub mod router;
mod security;
mod unsubscribe;
