//! The period of the rates, chosen in the address.

use domain::dashboard::{Period, PeriodFilter, Span};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_query_map};

use crate::words::use_words;

/// The period as the address names it.
pub fn use_period() -> impl Fn() -> PeriodFilter + Copy + Send + Sync + 'static {
    let query = use_query_map();
    move || {
        query.with(|query| {
            let get = |name: &str| query.get(name).unwrap_or_default();
            PeriodFilter { period: get("period"), from: get("from"), to: get("to") }
        })
    }
}

/// The spans as links, and a form for days chosen one by one. `section` is where the page comes back to.
#[component]
pub fn PeriodChoice(period: Period, section: &'static str) -> impl IntoView {
    let words = use_words();
    let path = use_location().pathname.get_untracked();
    let here = format!("{path}#{section}");
    let spans: Vec<_> = Span::ALL
        .iter()
        .map(|span| {
            let href = format!("{path}?period={}#{section}", span.as_str());
            view! {
                <a href=href aria-current=(period.span == Some(*span)).then_some("true")>
                    {words.span(*span)}
                </a>
            }
        })
        .collect();
    let chosen = period.span.is_none();
    let days = dates::span(period.from, period.to, words.locale());
    view! {
        <nav class="views period" aria-label=words.say("dashboard-period")>
            {spans}
            <details open=chosen>
                <summary>{words.say("dashboard-period-other")}</summary>
                <form class="filters" method="get" action=here>
                    <div class="grid">
                        <div class="field">
                            <label for="p-from">{words.say("dashboard-period-from")}</label>
                            <input id="p-from" type="date" name="from" value=period.from.to_string() />
                        </div>
                        <div class="field">
                            <label for="p-to">{words.say("dashboard-period-to")}</label>
                            <input id="p-to" type="date" name="to" value=period.to.to_string() />
                        </div>
                        <button class="btn second">{words.say("dashboard-period-show")}</button>
                    </div>
                </form>
            </details>
        </nav>
        <p class="small quiet">{words.say_with("dashboard-period-days", &[("days", days.into())])}</p>
    }
}
