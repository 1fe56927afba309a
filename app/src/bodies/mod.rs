//! The register of bodies and groups.

pub mod api;
mod list;

pub use list::Bodies;
