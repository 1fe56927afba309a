//! Deadlines: from the words of a protocol to a date that explains itself.
//!
//! [`parse`] reads the words, [`reckon`] counts from a [`Basis`] by a [`Calendar`](crate::calendar::Calendar)
//! and leaves a [`Reckoning`]: the words, the base date, the rule, the days skipped and the result. It
//! is stored with the directive, so a calendar changed later can propose another date and never moves
//! one silently.

mod basis;
mod day_count;
mod internal_date;
mod parse;
mod reckon;
mod recurring;
mod term;
mod too_short;
mod trace;

pub use basis::{Basis, DefaultTerms, Owed};
pub use day_count::{CellKind, DayCell, WeekRow, day_count};
pub use internal_date::internal_date;
pub use parse::parse;
pub use reckon::{reckon, reckon_words};
pub use recurring::{Instance, instances, instances_by, reckon_instance};
pub use term::{Length, MonthDay, Period, Rhythm, Span, StartEvent, Term, TermProblem, Unit, Urgency};
pub use too_short::{TooShort, too_short};
pub use trace::{Applied, Reckoning, Skipped, SkippedReason, Step, Worked};
