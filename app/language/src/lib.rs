//! The words of the product in Kazakh, Russian and English: messages, dates and numbers.
//!
//! Messages are Fluent files, `words/<language>/<noun>.ftl`, and a message's name begins with its file's: `meetings-title`
//! stands in `meetings.ftl`. The names of the rules' own kinds and states are methods of [`Words`], one for each enum of `domain`
//! (in `terms`), so that nobody chooses a message by joining text.
//!
//! Nothing here knows what day it is, who reads or where a page lies.

pub mod dates;
#[cfg(feature = "embedded")]
mod embedded;
mod months;
pub mod numbers;
mod terms;
mod words;

#[cfg(feature = "embedded")]
pub use embedded::{source, version};
pub use words::{Value, Words};
