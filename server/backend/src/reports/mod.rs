//! What bodies submit on a directive, and how the secretariat checks it.

mod check;
pub(crate) mod queries;
mod submit;

pub use check::check;
pub(crate) use submit::{ByLink, admit, put_down};
pub use submit::{report_no_change, submit};
