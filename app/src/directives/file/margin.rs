//! The margin of the case file: when, how far, how sure.

use domain::directives::{DirectiveFile, Timeliness};
use language::dates;
use leptos::prelude::*;

use crate::ui::{ConfidenceMark, moved};
use crate::words::use_words;

/// The control mark, upper left as on a controlled paper, and the two other facts.
#[component]
pub fn Margin(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let answer = answer(&file);
    let row = file.row;
    let top = match file.issued_on {
        Some(on) => words.say_with("directives-on-control-since", &[("date", dates::day_short(on, locale).into())]),
        None => words.say("directives-not-on-control"),
    };
    let due = row.due_on.map(|due| {
        view! {
            <time datetime=due.to_string()>{dates::day(due, locale)}</time>
        }
    });
    let first = moved(&row).map(|moved| {
        view! {
            <br />
            {moved}
        }
    });
    let own = file.own_due_on.map(|own| {
        view! {
            <br />
            {words.say_with("directives-own-date", &[("date", dates::day_short(own, locale).into())])}
        }
    });
    // A report that came in time and turned out poor: both days stay in sight.
    let days = [("directives-first-report", file.first_reported_on), ("directives-accepted", file.accepted_on)];
    let days: Vec<_> = days
        .into_iter()
        .filter_map(|(label, day)| day.map(|day| (words.say(label), dates::day(day, locale))))
        .map(|(label, day)| {
            view! {
                <div>
                    <dt>{label}</dt>
                    <dd>{day}</dd>
                </div>
            }
        })
        .collect();
    let held_for = row
        .held_for
        .clone()
        .map(|event| view! { <span class="stamp-days">{words.say_with("directives-awaiting", &[("event", event.into())])}</span> });
    let word = if row.recurs && row.timeliness == Timeliness::NoDate {
        words.say("directives-by-periods")
    } else {
        words.timeliness_word(row.timeliness)
    };
    let due = due.filter(|_| row.timeliness != Timeliness::OnHold);
    let main_act = file.desk.first().map(|act| words.desk_act(*act));
    view! {
        <div class="file-margin">
            <div class="stamp" data-time=row.timeliness.tone()>
                <span class="stamp-top">{top}</span>
                <span class="stamp-word">{word}</span>
                {held_for}
                {words.timeliness_days(row.timeliness).map(|days| view! { <span class="stamp-days">{days}</span> })}
                <span class="stamp-date">{due} {first} {own}</span>
            </div>
            <dl class="facts small narrow">
                <div>
                    <dt>{words.say("directives-state")}</dt>
                    <dd>{words.directive_state(row.state)}</dd>
                </div>
                {days}
                {answer}
                {(row.state.is_open() && !row.recurs)
                    .then(|| {
                        view! {
                            <div>
                                <dt>{words.say("directives-confidence")}</dt>
                                <dd>
                                    <ConfidenceMark confidence=row.confidence />
                                </dd>
                            </div>
                        }
                    })}
            </dl>
            {main_act
                .map(|act| {
                    view! {
                        <p class="no-print">
                            <a class="btn to-desk wide" href="#desk" rel="external">
                                {act}
                            </a>
                        </p>
                    }
                })}
            <nav class="contents" aria-label=words.say("ui-on-this-page")>
                <a href="#words" rel="external">
                    {words.say("directives-words")}
                </a>
                <a href="#deadline" rel="external">
                    {words.say("directives-deadline")}
                </a>
                {(!file.extensions.is_empty())
                    .then(|| {
                        view! {
                            <a href="#extensions" rel="external">
                                {words.say("extensions-title")}
                            </a>
                        }
                    })}
                {(!row.recurs)
                    .then(|| {
                        view! {
                            <a href="#limbs" rel="external">
                                {words.say("directives-limbs")}
                            </a>
                        }
                    })}
                <a href="#life" rel="external">
                    {words.say("directives-life")}
                </a>
            </nav>
        </div>
    }
}

/// What the body answered to a recommendation, request or proposal, or that it has not.
fn answer(file: &DirectiveFile) -> Option<impl IntoView + use<>> {
    let words = use_words();
    let locale = words.locale();
    let text = match file.answered {
        Some(answered) => words.say_with(
            "directives-answered",
            &[("answer", words.answer(answered.answer).into()), ("date", dates::day(answered.on, locale).into())],
        ),
        None if file.row.is_unanswered() => words.say("directives-not-answered"),
        None => return None,
    };
    let was_due = file
        .answered
        .and_then(|answered| answered.due_on)
        .map(|due| words.say_with("directives-answer-was-due", &[("date", dates::day(due, locale).into())]));
    Some(view! {
        <div>
            <dt>{words.say("directives-answer")}</dt>
            <dd>{text} {was_due.map(|text| view! { <span class="more">{text}</span> })}</dd>
        </div>
    })
}
