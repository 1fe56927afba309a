//! Reporting on a directive and checking a report.

pub mod api;
mod check;
mod fields;
mod no_change;
mod submit;
#[cfg(feature = "ssr")]
mod upload;

pub use check::CheckReport;
pub use fields::{AnswerFields, ConfidenceField, ReferenceFields, SignedByField, SlippageField};
pub use no_change::ReportNoChange;
pub use submit::SubmitReport;
