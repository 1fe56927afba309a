//! The calendar in words: the days that differ, what a version changed, all versions.

use domain::calendar::{CalendarPage, Day, DayChange};
use language::dates;
use leptos::prelude::*;

use super::year::named;
use crate::ui::Folded;
use crate::words::use_words;

/// The days of the year that differ from the plain week, with the act that each rests on.
pub(super) fn days(data: &CalendarPage) -> AnyView {
    let words = use_words();
    let may_edit = data.form.is_some();
    let rows: Vec<_> = data
        .calendar
        .days
        .iter()
        .map(|(date, day)| {
            let act = match &day.act {
                Some(act) => view! { <span>{act.clone()}</span> }.into_any(),
                None => view! { <span class="quiet">{words.say("calendar-no-act")}</span> }.into_any(),
            };
            let edit = may_edit.then(|| {
                let href = format!("/calendar?year={}&day={date}#edit", data.year);
                view! {
                    <td class="no-print">
                        <a href=href rel="external">
                            {words.say("calendar-edit-day")}
                            <span class="sr">{format!(" {}", named(*date))}</span>
                        </a>
                    </td>
                }
            });
            view! {
                <tr>
                    <th scope="row" class="lead-cell">
                        {named(*date)}
                    </th>
                    <td data-label=words.say("calendar-what")>{kind(day)}</td>
                    <td data-label=words.say("calendar-reason")>{words.calendar_reason(&day.reason)}</td>
                    <td data-label=words.say("calendar-act")>{act}</td>
                    {edit}
                </tr>
            }
        })
        .collect();
    let table = if rows.is_empty() {
        view! { <p class="quiet">{words.say("calendar-none-differ")}</p> }.into_any()
    } else {
        view! {
            <div class="stack">
                <table class="tbl slim">
                    <caption class="sr">{words.say("calendar-list")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say("calendar-day")}</th>
                            <th scope="col">{words.say("calendar-what")}</th>
                            <th scope="col">{words.say("calendar-reason")}</th>
                            <th scope="col">{words.say("calendar-act")}</th>
                            {may_edit
                                .then(|| {
                                    view! {
                                        <th scope="col" class="no-print">
                                            <span class="sr">{words.say("calendar-edit-day")}</span>
                                        </th>
                                    }
                                })}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    let export = format!("/calendar.csv?version={}", data.version.version);
    view! {
        <section class="block" aria-labelledby="h-days">
            <div class="block-head">
                <h2 id="h-days">{words.say("calendar-list")}</h2>
                <p class="no-print">
                    <a href=export rel="external" download="">
                        {words.say("calendar-export")}
                    </a>
                </p>
            </div>
            {table}
        </section>
    }
    .into_any()
}

/// Day off or worked, and what else is said of it.
fn kind(day: &Day) -> impl IntoView + use<> {
    let words = use_words();
    let notes: Vec<String> = [
        day.estimated.then(|| words.say("calendar-estimated")),
        day.five_day_only.then(|| words.say("calendar-five-day-only")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let notes = (!notes.is_empty()).then(|| view! { <span class="sub">{notes.join(", ")}</span> });
    view! { <span>{words.day_kind(day.kind)} {notes}</span> }
}

/// What the version changed in the one before it.
pub(super) fn changes(data: &CalendarPage) -> AnyView {
    if data.changes.is_empty() {
        return ().into_any();
    }
    let words = use_words();
    let summary = words.say_with("calendar-changed", &[("version", data.version.version.to_string().into())]);
    let table = change_table(&data.changes, &summary);
    view! {
        <section class="block">
            <Folded summary>{table}</Folded>
        </section>
    }
    .into_any()
}

/// Days as they were and as they are, or would be.
pub(super) fn change_table(changes: &[DayChange], caption: &str) -> AnyView {
    let words = use_words();
    let rows: Vec<_> = changes
        .iter()
        .map(|change| {
            view! {
                <tr>
                    <th scope="row" class="lead-cell">
                        {named(change.date)}
                    </th>
                    <td data-label=words.say("calendar-before")>{words.day_told(change.before.as_ref())}</td>
                    <td data-label=words.say("calendar-after")>{words.day_told(change.after.as_ref())}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="stack">
            <table class="tbl slim">
                <caption class="sr">{caption.to_owned()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("calendar-day")}</th>
                        <th scope="col">{words.say("calendar-before")}</th>
                        <th scope="col">{words.say("calendar-after")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// All versions, each of which can be read.
pub(super) fn versions(data: &CalendarPage) -> AnyView {
    let words = use_words();
    let rows: Vec<_> = data
        .versions
        .iter()
        .map(|row| {
            let shown = row.version == data.version.version;
            let href = format!("/calendar?year={}&version={}", data.year, row.version);
            let label = words.say_with("calendar-version", &[("version", row.version.to_string().into())]);
            view! {
                <tr>
                    <th scope="row" class="lead-cell">
                        <a href=href aria-current=shown.then_some("true")>
                            {label}
                        </a>
                    </th>
                    <td data-label=words.say("calendar-published-on")>
                        {dates::day(row.published_on, words.locale())}
                    </td>
                    <td data-label=words.say("calendar-comes-from")>{words.calendar_origin(row)}</td>
                    <td data-label=words.say("calendar-published-by")>{row.by.clone().unwrap_or_else(|| "—".to_owned())}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-versions">
            <div class="block-head">
                <h2 id="h-versions">{words.say("calendar-versions")}</h2>
                <p>{words.say("calendar-versions-note")}</p>
            </div>
            <div class="stack">
                <table class="tbl slim">
                    <caption class="sr">{words.say("calendar-versions")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say("calendar-versions")}</th>
                            <th scope="col">{words.say("calendar-published-on")}</th>
                            <th scope="col">{words.say("calendar-comes-from")}</th>
                            <th scope="col">{words.say("calendar-published-by")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}
