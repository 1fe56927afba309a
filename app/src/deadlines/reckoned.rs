use chrono::NaiveDate;
use domain::deadlines::{Reckoning, WeekRow};
use domain::directives::DeadlineChange;
use language::dates;
use leptos::prelude::*;

use super::Days;
use crate::words::use_words;

/// Words, base date, rule, days skipped, result; then each change; and the days in a calendar.
#[component]
pub fn Reckoned(
    reckoning: Reckoning,
    days: Vec<WeekRow>,
    /// Changes of the date after the first.
    #[prop(optional)]
    changes: Vec<DeadlineChange>,
    /// The date that counts now; without it, the first.
    #[prop(optional_no_strip)]
    due_on: Option<NaiveDate>,
) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let written = if reckoning.wording.is_empty() {
        words.say("deadlines-not-given")
    } else {
        words.say_with("ui-quoted", &[("text", reckoning.wording.as_str().into())])
    };
    let start = {
        let date = dates::day_and_weekday(reckoning.basis.starts_on, locale);
        let expected = reckoning.basis.expected.then(|| words.say("deadlines-expected"));
        view! {
            <li>
                <b>{words.start_event(reckoning.basis.start)}</b>
                <span>{date} {expected.map(|expected| view! { <small>{expected}</small> })}</span>
            </li>
        }
    };
    let steps: Vec<_> = reckoning.steps.iter().map(|step| view! { <small>{words.step(step)}</small> }).collect();
    let skipped = (!reckoning.skipped.is_empty()).then(|| {
        let total = reckoning.skipped_days();
        let list: Vec<String> = reckoning
            .skipped
            .iter()
            .filter(|skipped| !matches!(skipped.reason, domain::deadlines::SkippedReason::Weekend))
            .map(|skipped| words.skipped(skipped))
            .collect();
        view! {
            <li>
                <b>{words.say("deadlines-skipped-title")}</b>
                <span>
                    {words.say_with("deadlines-skipped-days", &[("n", total.into())])}
                    {list.into_iter().map(|line| view! { <small>{line}</small> }).collect::<Vec<_>>()}
                </span>
            </li>
        }
    });
    let worked: Vec<_> =
        reckoning.worked.iter().map(|worked| view! { <small>{words.worked(worked)}</small> }).collect();
    let cautions: Vec<_> =
        words.cautions(&reckoning).into_iter().map(|caution| view! { <small>{caution}</small> }).collect();
    // The date that counts is the last one set to that day; a part's own date may not count yet.
    let current = changes.iter().rposition(|change| change.due_on == due_on && due_on != reckoning.due_on);
    let moved = current.is_some();
    let due = |date: Option<NaiveDate>| match date {
        Some(date) => dates::day_and_weekday(date, locale),
        None => words.say("directives-timeliness-no-date"),
    };
    let result_label = if moved { words.say("deadlines-first-date") } else { words.say("deadlines-current-date") };
    let first = due(reckoning.due_on);
    let changes: Vec<_> = changes
        .into_iter()
        .enumerate()
        .map(|(index, change)| {
            let last = Some(index) == current;
            let asked = change
                .asked_for
                .filter(|asked| Some(*asked) != change.due_on)
                .map(|asked| words.say_with("deadlines-asked-for", &[("date", dates::day(asked, locale).into())]));
            let by = words.say_with(
                "deadlines-changed-by",
                &[("name", change.by.into()), ("date", dates::day(change.on, locale).into())],
            );
            let label = if last {
                words.say("deadlines-current-date")
            } else {
                words.say_with("deadlines-change", &[("n", change.ordinal.into())])
            };
            let part = change
                .limb
                .map(|letter| words.say_with("deadlines-part", &[("letter", letter.into())]))
                .map(|part| view! { <small>{part}</small> });
            view! {
                <li class=if last { "result" } else { "" }>
                    <b>{label}</b>
                    <span>
                        {due(change.due_on)} {part} <small>{by}</small> {asked.map(|asked| view! { <small>{asked}</small> })}
                        {(!change.reason.is_empty()).then(|| view! { <small>{change.reason.clone()}</small> })}
                    </span>
                </li>
            }
        })
        .collect();
    view! {
        <div class="reckon">
            <ol class="steps">
                <li>
                    <b>{words.say("deadlines-words")}</b>
                    <span>{written}</span>
                </li>
                {start}
                <li>
                    <b>{words.say("deadlines-rule")}</b>
                    <span>{words.rule_applied(&reckoning)} {steps} {worked}</span>
                </li>
                {skipped}
                <li class=if moved { "" } else { "result" }>
                    <b>{result_label}</b>
                    <span>{first} {cautions}</span>
                </li>
                {changes}
            </ol>
            <Days rows=days />
        </div>
    }
}
