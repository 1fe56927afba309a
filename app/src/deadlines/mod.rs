//! The deadline that explains itself.

pub mod api;
