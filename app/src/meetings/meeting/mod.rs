//! The page of a meeting: what was put before the Council, what was decided, in which words.

mod agenda;
mod attendance;
mod desk;
mod findings;
mod ledger;
mod margin;
mod points;

pub use findings::item_title;
pub use margin::stamp;
pub use points::{addressees, draft_facts, point_words};

use domain::meetings::{Meeting as Sitting, MeetingKind, MeetingPage};
use leptos::prelude::*;

use super::api::load_meeting;
use super::{Crumbs, heading, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Said, said_text};
use crate::words::use_words;

#[component]
pub fn Meeting() -> impl IntoView {
    let meeting = meeting_in_address();
    page(meeting, |meeting| async move { load_meeting(needed(meeting)?).await }, show)
}

fn show(data: MeetingPage) -> AnyView {
    let meeting = data.meeting.clone();
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let class = if data.may_prepare { "file" } else { "file no-desk" };
    view! {
        <PageTitle text=name.clone() />
        <div class="wrap">
            <Crumbs meeting=meeting.clone() />
            <div class=class>
                {margin::margin(&data)}
                <div class="file-sheet">
                    <p class="small quiet">{over(&meeting)}</p>
                    <h1>{name.clone()}</h1>
                    {introduction(&data, &name)}
                    {agenda::agenda(&data)}
                    {findings::findings(&data)}
                    {points::points(&data)}
                    {attendance::attendance(&data)}
                </div>
                {data.may_prepare.then(|| desk::desk(&data))}
            </div>
        </div>
    }
    .into_any()
}

/// The subject, where it says more than the heading; the note; the figures.
fn introduction(data: &MeetingPage, name: &str) -> Option<AnyView> {
    let meeting = &data.meeting;
    let ledger = ledger::ledger(data);
    let subject = (!meeting.title.is_empty() && said_text(&meeting.title) != name).then(|| {
        view! {
            <p>
                <Said text=meeting.title.clone() />
            </p>
        }
    });
    let note = (!meeting.note.is_empty()).then(|| {
        view! {
            <p class="notice">
                <Said text=meeting.note.clone() />
            </p>
        }
    });
    let workshop = (!meeting.kind.issues_directives())
        .then(|| view! { <p class="notice">{use_words().say("meetings-workshop-issues-nothing")}</p> });
    let empty = subject.is_none() && note.is_none() && workshop.is_none() && ledger.is_none();
    // The ledger keeps its own distance from what follows.
    let class = if ledger.is_some() { "flow" } else { "block flow" };
    (!empty).then(|| view! { <div class=class>{subject} {note} {workshop} {ledger}</div> }.into_any())
}

/// The small line above the heading: number, kind, place, chair.
fn over(meeting: &Sitting) -> String {
    let words = use_words();
    let year = chrono::Datelike::year(&meeting.starts_on).to_string();
    let numbered = [("number", meeting.number.as_str().into()), ("year", year.into())];
    let (number, kind) = if meeting.kind == MeetingKind::Workshop {
        (words.say_with("meetings-workshop-number-of-year", &numbered), None)
    } else {
        (words.say_with("meetings-number-of-year", &numbered), Some(words.meeting_kind(meeting.kind)))
    };
    let chair = (!meeting.chair.is_empty())
        .then(|| words.say_with("meetings-chaired-by", &[("chair", said_text(&meeting.chair).into())]));
    let place = Some(said_text(&meeting.place)).filter(|place| !place.is_empty());
    std::iter::once(number).chain(kind).chain(place).chain(chair).collect::<Vec<_>>().join(" · ")
}
