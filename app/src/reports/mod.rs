//! Reporting on a directive and checking a report.

pub mod api;
mod check;
mod submit;
#[cfg(feature = "ssr")]
mod upload;

pub use check::CheckReport;
pub use submit::SubmitReport;
