//! The council's settings.

pub mod api;
mod settings;

pub use settings::{CouncilSettings, setting_field};
