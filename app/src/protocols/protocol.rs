use domain::ids::{AgendaItemId, MeetingId};
use domain::meetings::{AgendaItem, AgendaPage};
use domain::protocols::{Point, ProtocolPage, ProtocolState};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::{RemovePoint, load_protocol};
use super::ready;
use super::record::record;
use crate::meetings::{
    Crumbs, Remove, Rows, addressees, draft_facts, heading, item_title, meeting_in_address, needed, point_words, stamp,
};
use crate::page::{PageTitle, page};
use crate::ui::address;
use crate::words::use_words;

/// The protocol being drawn up: its points under the items of the agenda, and what is still to be
/// mended. Once it is signed, its text in the version that the address names.
#[component]
pub fn Protocol() -> impl IntoView {
    let meeting = meeting_in_address();
    let query = use_query_map();
    let rows = Rows::none_yet();
    let named = move || (meeting(), query.with(|query| query.get("version")).filter(|version| !version.is_empty()));
    page(
        named,
        |(meeting, version)| async move {
            let version = match version {
                Some(version) => Some(needed(version.parse::<i32>().ok())?),
                None => None,
            };
            load_protocol(needed(meeting)?, version).await
        },
        move |data| match data {
            ProtocolPage::Draft(data) => show(*data, rows),
            ProtocolPage::Signed(data) => record(*data),
        },
    )
}

fn show(data: AgendaPage, rows: Rows) -> AnyView {
    let words = use_words();
    let meeting = data.page.meeting.clone();
    let title = words.say("protocols-title");
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let state = data.page.protocol.as_ref().map(|protocol| protocol.state);
    let open = data.page.may_prepare && state != Some(ProtocolState::Signed);
    let body = match (meeting.kind.issues_directives(), open) {
        (false, _) => view! { <p class="notice">{words.say("meetings-workshop-issues-nothing")}</p> }.into_any(),
        (true, false) => view! {
            <div class="notice">
                <p>{words.say("protocols-closed")}</p>
                <div class="btns">
                    <a class="btn second slim" href=format!("/meetings/{}", meeting.id)>
                        {words.say("protocols-to-the-meeting")}
                    </a>
                </div>
            </div>
        }
        .into_any(),
        (true, true) => items(&data, rows),
    };
    let has_desk = open && meeting.kind.issues_directives();
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting=meeting.clone() here=title.clone() />
            <div class=if has_desk { "file" } else { "file no-desk" }>
                <div class="file-margin">
                    {stamp(&data.page)}
                    {has_desk
                        .then(|| {
                            view! {
                                <p class="no-print">
                                    <a class="btn to-desk wide" href="#desk" rel="external">
                                        {words.say("protocols-before-signing")}
                                    </a>
                                </p>
                            }
                        })}
                </div>
                <div class="file-sheet">
                    <p class="small quiet">{name}</p>
                    <h1>{title}</h1>
                    {body}
                </div>
                {has_desk.then(|| ready::desk(&data.page))}
            </div>
        </div>
    }
    .into_any()
}

fn items(data: &AgendaPage, rows: Rows) -> AnyView {
    let words = use_words();
    let meeting = data.page.meeting.id;
    let points: &[Point] = data.page.protocol.as_ref().map_or(&[], |protocol| &protocol.points);
    let sections: Vec<_> = data.page.agenda.iter().map(|item| section(meeting, Some(item), points, rows)).collect();
    // Points need no item, and without an agenda there is none.
    let loose = points.iter().any(|point| point.item.is_none()) || data.page.agenda.is_empty();
    let expected = data.page.protocol.as_ref().map(|protocol| {
        words.say_with(
            "protocols-expected-signature",
            &[("date", dates::day_and_weekday(protocol.expected_signature, words.locale()).into())],
        )
    });
    view! {
        {expected
            .map(|expected| {
                view! {
                    <div class="block">
                        <p class="notice">{expected}</p>
                    </div>
                }
            })}
        {sections}
        {loose.then(|| section(meeting, None, points, rows))}
    }
    .into_any()
}

fn section(meeting: MeetingId, item: Option<&AgendaItem>, points: &[Point], rows: Rows) -> AnyView {
    let words = use_words();
    let item_id = item.map(|item| item.id);
    let anchor = item_id.map_or_else(|| "h-loose".to_owned(), |item| format!("h-item-{item}"));
    let title = match item {
        Some(item) => item_title(item.position, &item.title).into_any(),
        None => words.say("meetings-without-item").into_any(),
    };
    let lines: Vec<(String, AnyView)> = points
        .iter()
        .filter(|point| point.item == item_id)
        .map(|point| (point.id.to_string(), line(meeting, point)))
        .collect();
    let none = lines.is_empty().then(|| view! { <p class="quiet">{words.say("protocols-no-points")}</p> });
    view! {
        <section class="block" aria-labelledby=anchor.clone()>
            <div class="block-head">
                <h2 id=anchor.clone()>{title}</h2>
            </div>
            <div class="flow">
                {none}
                <ol class="points">{rows.show(&anchor, lines)}</ol>
                {add(meeting, item_id)}
            </div>
        </section>
    }
    .into_any()
}

fn add(meeting: MeetingId, item: Option<AgendaItemId>) -> AnyView {
    let words = use_words();
    let query = item.map(|item| format!("?item={item}")).unwrap_or_default();
    view! {
        <p class="btns no-print">
            <a class="btn second slim" href=format!("/meetings/{meeting}/directives/new{query}")>
                {words.say("protocols-add-directive")}
            </a>
            <a class="btn bare slim" href=format!("/meetings/{meeting}/points/new{query}")>
                {words.say("protocols-add-point")}
            </a>
        </p>
    }
    .into_any()
}

fn line(meeting: MeetingId, point: &Point) -> AnyView {
    let words = use_words();
    let number = point.number.clone();
    let edit = match &point.directive {
        Some(row) => format!("/meetings/{meeting}/directives/{}", row.id),
        None => format!("/meetings/{meeting}/points/{}", point.id),
    };
    let of_point = words.say_with("protocols-point", &[("number", number.as_str().into())]);
    let question = match &point.directive {
        Some(_) => words.say("protocols-remove-directive-text"),
        None => words.say("ui-cannot-be-undone"),
    };
    view! {
        <li id=format!("p{}", point.number)>
            <b>{number.clone()}</b>
            <div>{point_words(point)} {point.directive.as_ref().map(addressees)}</div>
            <div class="point-facts">
                {facts(point)}
                <a class="no-print" href=edit>
                    {words.say("ui-edit")}
                    <span class="sr">{format!(": {of_point}")}</span>
                </a>
                <Remove
                    action={address::<RemovePoint>()}
                    argument="point"
                    id=point.id.to_string()
                    label=words.say_with("protocols-remove-point", &[("number", number.as_str().into())])
                    question=question
                />
            </div>
        </li>
    }
    .into_any()
}

fn facts(point: &Point) -> AnyView {
    match &point.directive {
        Some(row) => draft_facts(row),
        None => view! {
            <span class="force" data-force="decision">
                {use_words().point_kind(point.kind)}
            </span>
        }
        .into_any(),
    }
}
