use domain::history::{Event, Moment, moments};
use domain::reports::Report;
use language::dates;
use leptos::prelude::*;

use super::said_text;
use crate::words::use_words;

/// How much of a report is told in the life; the rest stands with the report.
const EXCERPT_CHARS: usize = 160;

/// The life of a thing, newest first, told as a story: one moment after another.
#[component]
pub fn Life(
    events: Vec<Event>,
    /// The reports that its moments speak of.
    #[prop(optional)]
    reports: Vec<Report>,
) -> impl IntoView {
    let lines: Vec<_> = moments(events).into_iter().map(|told| moment(told, &reports)).collect();
    view! { <ol class="life">{lines}</ol> }
}

fn moment(told: Moment, reports: &[Report]) -> impl IntoView + use<> {
    let words = use_words();
    let Moment { step, details } = told;
    let class = match step.kind {
        kind if kind.is_automatic() => "auto",
        kind if kind.is_setback() => "bad",
        kind if kind.is_decision() => "big",
        _ => "",
    };
    let text = if step.kind.is_automatic() {
        letters(&step, &details)
    } else {
        view! {
            <strong>{words.history_event(&step)}</strong>
            {findings(&details)}
        }
        .into_any()
    };
    let report = step.detail.report.and_then(|id| reports.iter().find(|report| report.id == id)).map(excerpt);
    view! {
        <li class=class>
            <time datetime=format!("{}T{}", step.on, step.at)>
                {format!("{}, {}", dates::day_short(step.on, words.locale()), step.at)}
            </time>
            <span class="dot"></span>
            <div class="what">
                {text} {spoken_by(&step).map(|by| view! { <span class="by">{by}</span> })} {report}
                {step.remark.map(|remark| view! { <div class="remark">{remark}</div> })}
            </div>
        </li>
    }
}

/// Letters of one day: one by its name, several by their number, folded.
fn letters(step: &Event, details: &[Event]) -> AnyView {
    let words = use_words();
    if details.is_empty() {
        return words.history_event(step).into_any();
    }
    let lines: Vec<_> = details
        .iter()
        .chain([step])
        .map(|letter| view! { <li>{format!("{}, {}", letter.at, words.history_event(letter))}</li> })
        .collect();
    view! {
        <details>
            <summary>{words.say_with("history-letters", &[("n", lines.len().into())])}</summary>
            <ul>{lines}</ul>
        </details>
    }
    .into_any()
}

/// What was found of each part.
fn findings(details: &[Event]) -> Option<AnyView> {
    let words = use_words();
    let lines: Vec<_> = details.iter().map(|finding| view! { <li>{words.history_event(finding)}</li> }).collect();
    (!lines.is_empty()).then(|| view! { <ul class="findings">{lines}</ul> }.into_any())
}

/// The person, what the person is, and for whom the person spoke.
fn spoken_by(step: &Event) -> Option<String> {
    let words = use_words();
    let actor = step.actor.clone()?;
    let office = match (&step.body, step.role) {
        (Some(body), _) => Some(said_text(&body.name)),
        (None, Some(role)) => Some(words.role(role)),
        (None, None) => None,
    };
    Some(std::iter::once(actor).chain(office).collect::<Vec<_>>().join(" · "))
}

/// The first words of a report, with the way to the whole.
fn excerpt(report: &Report) -> AnyView {
    let words = use_words();
    let mut text: String = report.text.chars().take(EXCERPT_CHARS).collect();
    if report.text.chars().count() > EXCERPT_CHARS {
        text.push('…');
    }
    view! {
        <div class="remark">
            {text} " " <a href=format!("#report-{}", report.id) rel="external">
                {words.say("history-read-report")}
            </a>
        </div>
    }
    .into_any()
}
