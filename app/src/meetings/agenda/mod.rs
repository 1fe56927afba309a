//! The editor of the agenda: the questions in their order, who reports, the minutes given.

mod drag;
mod item;
mod ready;
mod settle;

use domain::meetings::{AgendaItem, AgendaPage, may_settle};
use language::dates;
use leptos::prelude::*;

use self::drag::Drag;
use self::item::{AddItem, EditItem};
pub use self::settle::{carried_from, settled};
use super::api::load_meeting_editor;
use super::rows::Rows;
use super::{Crumbs, heading, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::said_text;
use crate::words::use_words;

#[component]
pub fn Agenda() -> impl IntoView {
    let meeting = meeting_in_address();
    let rows = Rows::none_yet();
    let drag = Drag::new();
    page(
        meeting,
        |meeting| async move { load_meeting_editor(needed(meeting)?).await },
        move |data| show(data, rows, drag),
    )
}

fn show(data: AgendaPage, rows: Rows, drag: Drag) -> AnyView {
    let words = use_words();
    let meeting = data.page.meeting.clone();
    let title = words.say("meetings-edit-agenda");
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let open = data.page.may_prepare;
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting=meeting.clone() here=title.clone() />
            <div class="file">
                {margin(&data)}
                <div class="file-sheet">
                    <p class="small quiet">{name}</p>
                    <h1>{title}</h1>
                    {if open {
                        editor(&data, rows, drag)
                    } else {
                        view! { <p class="notice">{words.say("meetings-no-longer-open")}</p> }.into_any()
                    }}
                </div>
                {ready::desk(&data)}
            </div>
        </div>
    }
    .into_any()
}

fn margin(data: &AgendaPage) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let page = &data.page;
    let held = words.say("meetings-meeting-days");
    let days = [
        (words.say("meetings-papers-due"), page.papers_due.map(|date| dates::day(date, locale))),
        (words.say("meetings-agenda-locks"), page.agenda_locks.map(|date| dates::day(date, locale))),
        (held, Some(dates::span(page.meeting.starts_on, page.meeting.ends_on, locale))),
    ]
    .into_iter()
    .filter_map(|(label, date)| Some((label, date?)))
    .map(|(label, date)| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{date}</dd>
            </div>
        }
    })
    .collect::<Vec<_>>();
    view! {
        <div class="file-margin">
            <div class="stamp" data-time="none">
                <span class="stamp-top">{words.meeting_kind(page.meeting.kind)}</span>
                <span class="stamp-word">{words.meeting_state(page.meeting.state)}</span>
                <span class="stamp-date">{said_text(&page.meeting.place)}</span>
            </div>
            <dl class="facts small narrow">{days}</dl>
        </div>
    }
    .into_any()
}

fn editor(data: &AgendaPage, rows: Rows, drag: Drag) -> AnyView {
    let words = use_words();
    let agenda = &data.page.agenda;
    let count = agenda.len();
    let meeting = data.page.meeting.id;
    let agreed = may_settle(data.page.meeting.state).is_ok();
    drag.begin_page(agenda);
    let items: Vec<(String, AnyView)> = agenda
        .iter()
        .map(|item| {
            let settle = (item.settled.is_none() && agreed).then(|| data.later.clone());
            let row = view! { <EditItem meeting item=item.clone() count bodies=data.bodies.clone() drag settle /> };
            (item.id.to_string(), row.into_any())
        })
        .collect();
    let note = if count > 1 { words.say("meetings-order-hint") } else { String::new() };
    view! {
        <section class="block" aria-labelledby="h-agenda">
            <div class="block-head">
                <h2 id="h-agenda">{words.say("meetings-agenda")}</h2>
                <p>{note}</p>
            </div>
            {(count == 0).then(|| view! { <p class="quiet">{words.say("meetings-agenda-empty")}</p> })}
            <ol class="draft">{rows.show("items", items)}</ol>
            {minutes(agenda)}
        </section>
        <section class="block" aria-labelledby="h-add">
            <div class="block-head">
                <h2 id="h-add">{words.say("meetings-add-item")}</h2>
            </div>
            <AddItem meeting number=count + 1 bodies=data.bodies.clone() />
        </section>
    }
    .into_any()
}

/// How the minutes are given to the items: a bar, and the sentence that says it.
fn minutes(agenda: &[AgendaItem]) -> Option<AnyView> {
    let words = use_words();
    let total: i32 = agenda.iter().filter_map(|item| item.minutes).sum();
    let without = agenda.iter().filter(|item| item.minutes.is_none()).count();
    let mut from = 0;
    let parts: Vec<_> = agenda
        .iter()
        .filter_map(|item| item.minutes)
        .map(|minutes| {
            let share = |minutes: i32| format!("{:.2}%", f64::from(minutes) / f64::from(total.max(1)) * 100.0);
            let x = share(from);
            from += minutes;
            view! { <rect class="used" x=x width=share(minutes) height="10"></rect> }
        })
        .collect();
    let given = words.say_with("meetings-minutes-given", &[("n", total.into())]);
    let without = (without > 0).then(|| words.say_with("meetings-items-without-minutes", &[("n", without.into())]));
    (total > 0).then(|| {
        view! {
            <div class="bar">
                <svg aria-hidden="true">{parts}</svg>
                <p>{given} {without.map(|without| format!(" {without}"))}</p>
            </div>
        }
        .into_any()
    })
}
