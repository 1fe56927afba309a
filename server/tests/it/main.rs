//! The program through its front door: the router that `kenes serve` uses, on a real database.

mod access;
mod forms;
mod site;
