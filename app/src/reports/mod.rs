//! Reporting on a directive and checking a report.

pub mod api;
#[cfg(feature = "ssr")]
mod upload;
