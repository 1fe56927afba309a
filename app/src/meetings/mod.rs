//! Meetings: the list, the page of one, and the secretariat's editors.

mod agenda;
pub mod api;
mod attendance;
mod edit;
mod findings;
mod list;
mod meeting;
mod place;
mod remove;
mod rows;
mod three_lines;

pub use agenda::Agenda;
pub use attendance::Attendance;
pub use edit::EditMeeting;
pub use findings::Findings;
pub use list::Meetings;
pub use meeting::{Meeting, addressees, draft_facts, item_title, point_words, stamp};
pub use place::{Crumbs, heading, meeting_in_address, needed, prepares};
pub use remove::Remove;
pub use rows::Rows;
