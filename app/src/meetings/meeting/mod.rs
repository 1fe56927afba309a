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
pub use points::{addressees, point_words};

use domain::meetings::{Meeting as Sitting, MeetingPage};
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
    let class = if data.may_prepare { "file early-desk" } else { "file no-desk" };
    view! {
        <PageTitle text=name.clone() />
        <div class="wrap">
            <Crumbs meeting=meeting.clone() />
            <div class=class>
                {margin::margin(&data)}
                <div class="file-sheet">
                    <p class="small quiet">{over(&meeting)}</p>
                    <h1>{name}</h1>
                    {(!meeting.title.is_empty())
                        .then(|| {
                            view! {
                                <p class="lede">
                                    <Said text=meeting.title.clone() />
                                </p>
                            }
                        })}
                    {(!meeting.note.is_empty())
                        .then(|| {
                            view! {
                                <p class="notice">
                                    <Said text=meeting.note.clone() />
                                </p>
                            }
                        })}
                    {ledger::ledger(&data)}
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

/// The small line above the heading: number, kind, place, chair.
fn over(meeting: &Sitting) -> String {
    let words = use_words();
    let year = chrono::Datelike::year(&meeting.starts_on);
    let number = words.say_with(
        "meetings-number-of-year",
        &[("number", meeting.number.as_str().into()), ("year", year.to_string().into())],
    );
    let chair = (!meeting.chair.is_empty())
        .then(|| words.say_with("meetings-chaired-by", &[("chair", said_text(&meeting.chair).into())]));
    [number, words.meeting_kind(meeting.kind), said_text(&meeting.place)]
        .into_iter()
        .chain(chair)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
