//! Reporting on a directive and checking a report.

pub mod api;
mod check;
mod no_change;
mod submit;
#[cfg(feature = "ssr")]
mod upload;

pub use check::CheckReport;
pub use no_change::ReportNoChange;
pub use submit::SubmitReport;
