//! Links to calendar feeds, on the page of one's own account.

pub mod api;
mod section;

pub use section::Feeds;
