//! A year of the calendar by one of its versions.

use chrono::NaiveDate;
use domain::calendar::CalendarPage;
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::load_calendar;
use super::edit::EditDay;
use super::import::ImportTable;
use super::lists::{changes, days, versions};
use super::months::Months;
use crate::CurrentSession;
use crate::page::{PageTitle, page};
use crate::ui::Folded;
use crate::words::use_words;

/// Which days are worked, why, and by which version: `/calendar?year=2026&version=3&day=2026-03-09`.
#[component]
pub fn Year() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        query.with(|query| {
            let get = |name: &str| query.get(name).unwrap_or_default();
            (get("year").parse::<i32>().ok(), get("version").parse::<u32>().ok(), get("day").parse::<NaiveDate>().ok())
        })
    };
    page(asked, |(year, version, day)| load_calendar(year, version, day), show)
}

fn show(data: CalendarPage) -> AnyView {
    let words = use_words();
    let year = data.year;
    let version = data.version.version;
    let latest = data.versions.first().map_or(version, |latest| latest.version);
    let is_latest = data.is_latest();
    let title = words.say_with("calendar-of-year", &[("year", year.to_string().into())]);
    let today = expect_context::<CurrentSession>().get().map(|session| session.today);
    let older = (!is_latest).then(|| {
        view! {
            <div class="notice soon">
                <p>{words.say_with("calendar-older", &[("version", latest.to_string().into())])}</p>
                <p>
                    <a href=format!("/calendar?year={year}")>{words.say("calendar-to-latest")}</a>
                </p>
            </div>
        }
    });
    let waiting = (data.recounts > 0).then(|| {
        view! {
            <div class="notice soon">
                <p>{words.say_with("dashboard-recounts", &[("n", data.recounts.into())])}</p>
                <p>
                    <a href="/calendar/recounts">{words.say("dashboard-recounts-decide")}</a>
                </p>
            </div>
        }
    });
    let covered = data.coverage.is_some_and(|(first, last)| (first..=last).contains(&year));
    let not_covered = (!covered).then(|| view! { <p class="notice">{words.say("calendar-not-covered")}</p> });
    let editing = data.form.clone().map(|form| {
        let open = !form.date.is_empty();
        let edit = view! { <EditDay form /> };
        view! {
            <section class="block" id="edit" aria-labelledby="h-edit">
                <div class="block-head">
                    <h2 id="h-edit">{words.say("calendar-keep")}</h2>
                </div>
                {if open {
                    edit.into_any()
                } else {
                    view! { <Folded summary=words.say("calendar-edit")>{edit}</Folded> }.into_any()
                }}
                <Folded summary=words.say("calendar-import")>
                    <ImportTable />
                </Folded>
            </section>
        }
    });
    let told = words.calendar_version(&data.version);
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <div class="head">
                <p class="over">{told}</p>
                <h1>{title}</h1>
                <p class="lede">{words.say("calendar-lede")}</p>
            </div>
            {older} {waiting} {not_covered} {years(&data)}
            <Months calendar=data.calendar.clone() year today />
            {days(&data)} {editing} {changes(&data)} {versions(&data)}
        </div>
    }
    .into_any()
}

/// The years of the version, and the next, which somebody will have to enter.
fn years(data: &CalendarPage) -> AnyView {
    let words = use_words();
    let (first, last) = data.coverage.unwrap_or((data.year, data.year));
    let version = (!data.is_latest()).then_some(data.version.version);
    let links: Vec<_> = (first.min(data.year)..=(last + 1).max(data.year))
        .map(|year| {
            let href = match version {
                Some(version) => format!("/calendar?year={year}&version={version}"),
                None => format!("/calendar?year={year}"),
            };
            view! {
                <a href=href aria-current=(year == data.year).then_some("page")>
                    {year.to_string()}
                </a>
            }
        })
        .collect();
    view! {
        <nav class="years no-print" aria-label=words.say("calendar-years")>
            {links}
        </nav>
    }
    .into_any()
}

/// A day with its weekday, as lists name it.
pub(super) fn named(date: NaiveDate) -> String {
    dates::day_and_weekday(date, use_words().locale())
}
