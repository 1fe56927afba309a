//! Meetings: the list, the page of one, and the secretariat's editors.

pub mod api;
mod agenda;
mod attendance;
mod edit;
mod findings;
mod list;
mod meeting;

pub use agenda::Agenda;
pub use attendance::Attendance;
pub use edit::EditMeeting;
pub use findings::Findings;
pub use list::Meetings;
pub use meeting::Meeting;
