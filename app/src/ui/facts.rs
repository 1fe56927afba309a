//! Three facts, three forms: timeliness, state, confidence; never one badge for all.

use chrono::NaiveDate;
use domain::directives::{Confidence, DirectiveRow, Force, Timeliness};
use domain::evidence::Grade;
use language::dates;
use leptos::prelude::*;

use super::Icon;
use crate::words::use_words;

/// Shape, word and colour, with the whole date beneath, and beneath it what is to be known of a date
/// that was moved.
#[component]
pub fn TimelinessMark(
    timeliness: Timeliness,
    #[prop(optional_no_strip)] due_on: Option<NaiveDate>,
    #[prop(optional_no_strip)] moved: Option<String>,
) -> impl IntoView {
    let words = use_words();
    let tone = timeliness.tone();
    // A date that does not run is no date to be shown.
    let date = due_on.filter(|_| timeliness != Timeliness::OnHold).map(|date| {
        view! {
            <time class="when" datetime=date.to_string()>
                {dates::day(date, words.locale())}
            </time>
        }
    });
    view! {
        <span class="time" data-time=tone>
            <Icon name=tone />
            {words.timeliness(timeliness)}
        </span>
        {date}
        {moved.map(|moved| view! { <small class="when">{moved}</small> })}
    }
}

/// What stands beside the date of a directive that was moved.
pub fn moved(row: &DirectiveRow) -> Option<String> {
    use_words().moved(row.due_on, row.first_due_on, row.extensions)
}

/// The weight of the rule is the weight of the word.
#[component]
pub fn ForceMark(force: Force) -> impl IntoView {
    view! {
        <span class="force" data-force=force.as_str()>
            {use_words().force(force)}
        </span>
    }
}

/// Not reported counts as red.
#[component]
pub fn ConfidenceMark(confidence: Option<Confidence>) -> impl IntoView {
    let words = use_words();
    let (rag, icon) = match confidence {
        Some(Confidence::Green) => ("green", "rag3"),
        Some(Confidence::Amber) => ("amber", "rag2"),
        Some(Confidence::Red) | None => ("red", "rag1"),
    };
    let text = match confidence {
        Some(confidence) => words.confidence(confidence),
        None => words.say("directives-confidence-none"),
    };
    view! {
        <span class="rag" data-rag=rag>
            <Icon name=icon />
            {text}
        </span>
    }
}

/// Four steps, from nothing to seen on site.
#[component]
pub fn GradeMark(grade: Option<Grade>) -> impl IntoView {
    let words = use_words();
    let icon = match grade {
        None => "grade0",
        Some(Grade::Claimed) => "grade1",
        Some(Grade::Documented) => "grade2",
        Some(Grade::VerifiedOnSite) => "grade4",
    };
    let text = match grade {
        Some(grade) => words.grade(grade),
        None => words.say("evidence-none-yet"),
    };
    view! {
        <span class="grade">
            <Icon name=icon />
            <span>{text}</span>
        </span>
    }
}
