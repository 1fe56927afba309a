//! Reporting by a link: making one on the desk of a directive, and the page that it opens.

pub mod api;
mod make;
mod report;

pub use make::{LetReport, MadeLink};
pub use report::LinkedReport;
