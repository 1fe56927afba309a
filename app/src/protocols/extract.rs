use domain::bodies::BodyName;
use domain::directives::Classification;
use domain::ids::BodyId;
use domain::protocols::{ExtractPage, Point};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::load_extract;
use crate::meetings::{Crumbs, addressees, heading, meeting_in_address, needed, point_words};
use crate::page::{PageTitle, page};
use crate::ui::{ForceMark, Said, said_text};
use crate::words::use_words;

/// The points of a protocol that concern one body, to be printed for it.
#[component]
pub fn Extract() -> impl IntoView {
    let meeting = meeting_in_address();
    let query = use_query_map();
    let named = move || (meeting(), query.with(|query| query.get("body")).filter(|body| !body.is_empty()));
    page(
        named,
        |(meeting, body)| async move {
            let body = match body {
                Some(body) => Some(needed(body.parse::<BodyId>().ok())?),
                None => None,
            };
            load_extract(needed(meeting)?, body).await
        },
        show,
    )
}

fn show(data: ExtractPage) -> AnyView {
    let words = use_words();
    let meeting = data.meeting.clone();
    let title = words.say("protocols-extract");
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let choice = (!data.bodies.is_empty()).then(|| choice(&data));
    let nobody = match &data.body {
        Some(_) => None,
        None if data.bodies.is_empty() => Some("protocols-extract-empty"),
        None => Some("protocols-extract-choose"),
    };
    // The extract itself has a heading of its own.
    let head = nobody.map(|told| {
        view! {
            <div class="head">
                <h1>{title.clone()}</h1>
                <p class="lede">{words.say(told)}</p>
            </div>
        }
    });
    let sheet = data.body.as_ref().map(|body| sheet(&data, body));
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting=meeting here=title.clone() />
            {head}
            {choice}
            {sheet}
        </div>
    }
    .into_any()
}

fn choice(data: &ExtractPage) -> AnyView {
    let words = use_words();
    let chosen = data.body.as_ref().map(|body| body.id);
    let options: Vec<_> = data
        .bodies
        .iter()
        .map(|body| {
            let selected = Some(body.id) == chosen;
            view! {
                <option value=body.id.to_string() selected=selected>
                    {said_text(&body.name)}
                </option>
            }
        })
        .collect();
    view! {
        <form class="filters no-print" method="get" action=format!("/meetings/{}/protocol/extract", data.meeting.id)>
            <div class="grid">
                <div class="field">
                    <label for="extract-body">{words.say("protocols-extract-for")}</label>
                    <select id="extract-body" name="body">
                        {options}
                    </select>
                </div>
                <button class="btn second">{words.say("protocols-extract-show")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn sheet(data: &ExtractPage, body: &BodyName) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let title = words.say_with(
        "protocols-extract-of",
        &[("number", data.number.as_str().into()), ("of", dates::of_day(data.dated_on, locale).into())],
    );
    let points: Vec<_> = data.points.iter().map(line).collect();
    let restricted = data
        .points
        .iter()
        .filter_map(|point| point.directive.as_ref())
        .any(|row| row.classification == Classification::OfficialUse);
    let signed = words.say_with(
        "protocols-extract-signed",
        &[
            ("on", data.version.signed_on.map(|on| dates::day(on, locale)).unwrap_or_default().into()),
            ("who", said_text(&data.version.signatory).into()),
        ],
    );
    let version = (data.version.version > 1)
        .then(|| words.say_with("protocols-extract-version", &[("n", data.version.version.to_string().into())]));
    let body_of = if points.is_empty() {
        view! { <p class="quiet">{words.say("protocols-extract-empty")}</p> }.into_any()
    } else {
        view! { <ol class="points">{points}</ol> }.into_any()
    };
    view! {
        <article class="page-narrow flow">
            {restricted.then(|| view! { <p class="small">{words.classification(Classification::OfficialUse)}</p> })}
            <p class="small quiet">{said_text(&data.council)}</p>
            <h1>{title}</h1>
            <p>
                {words.say("protocols-extract-for")} ": "
                <strong>
                    <Said text=body.name.clone() />
                </strong>
            </p>
            {body_of}
            <p>{signed} {version.map(|version| format!(" {version}"))}</p>
            <p class="small quiet">{words.say("protocols-extract-true")}</p>
        </article>
    }
    .into_any()
}

fn line(point: &Point) -> AnyView {
    let words = use_words();
    let due = point.directive.as_ref().map(|row| match row.due_on {
        Some(due) => words.say_with("meetings-due", &[("date", dates::day(due, words.locale()).into())]),
        None => words.say("protocols-extract-no-date"),
    });
    view! {
        <li id=format!("p{}", point.number)>
            <b>{point.number.clone()}</b>
            <div>{point_words(point)} {point.directive.as_ref().map(addressees)}</div>
            <div class="point-facts">
                {point.directive.as_ref().map(|row| view! { <ForceMark force=row.force /> })}
                {due.map(|due| view! { <div>{due}</div> })}
            </div>
        </li>
    }
    .into_any()
}
