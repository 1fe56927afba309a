//! The register of directives and the case file of one.

pub mod api;
mod decisions;
mod desk;
mod edit;
mod event;
mod executors;
mod file;
mod list;
mod notes;
mod row;
mod words_of_source;

pub use edit::EditDirective;
pub use executors::ChangeExecutors;
pub use file::Directive;
pub use list::Directives;
pub use row::DirectiveTable;
pub use words_of_source::{Quotation, WordsOfSource};
