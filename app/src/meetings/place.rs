//! Where a page of a meeting stands: the meeting that its address names, and the way there.

use chrono::{Datelike, NaiveDate};
use domain::access::{self, Act};
use domain::error::Error;
use domain::ids::MeetingId;
use domain::meetings::{Meeting, MeetingKind};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::CurrentSession;
use crate::error::UiError;
use crate::ui;
use crate::words::use_words;

/// The meeting that the address names.
pub fn meeting_in_address() -> impl Fn() -> Option<MeetingId> + Copy + Send + Sync + 'static {
    let params = use_params_map();
    move || params.with(|params| params.get("meeting")?.parse().ok())
}

/// What an address names, or the answer that there is no such page.
pub fn needed<T>(named: Option<T>) -> Result<T, UiError> {
    named.ok_or(UiError::Refused(Error::NotFound))
}

/// Whether the reader plans and prepares meetings.
pub fn prepares() -> bool {
    let reader = expect_context::<CurrentSession>().get().and_then(|session| session.reader);
    reader.is_some_and(|reader| access::may(&reader.actor, Act::PrepareMeetings))
}

/// What a meeting is called: by its day, or by its days.
pub fn heading(kind: MeetingKind, starts_on: NaiveDate, ends_on: NaiveDate) -> String {
    let words = use_words();
    let locale = words.locale();
    let workshop = kind == MeetingKind::Workshop;
    if starts_on == ends_on {
        let day = [("day", dates::of_day(starts_on, locale).into())];
        if workshop {
            words.say_with("meetings-workshop-of-day", &day)
        } else {
            words.say_with("meetings-of-day", &day)
        }
    } else {
        let days = [("days", dates::span(starts_on, ends_on, locale).into())];
        if workshop {
            words.say_with("meetings-workshop-of-days", &days)
        } else {
            words.say_with("meetings-of-days", &days)
        }
    }
}

/// The way from the list of meetings to a page of one; `here` is the page within the meeting.
#[component]
pub fn Crumbs(meeting: Meeting, #[prop(optional, into)] here: Option<String>) -> impl IntoView {
    let words = use_words();
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let year = meeting.starts_on.year();
    let mut way =
        vec![("/meetings".to_owned(), words.say("meetings-title")), (format!("/meetings#y{year}"), year.to_string())];
    let here = match here {
        Some(here) => {
            way.push((format!("/meetings/{}", meeting.id), name));
            here
        }
        None => name,
    };
    view! {
        <ui::Crumbs way here />
    }
}
