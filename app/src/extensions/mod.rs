//! Requests for more time.

pub mod api;
