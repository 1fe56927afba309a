//! The on-time rate with its formula under it and its members a click away.

use chrono::NaiveDate;
use domain::dashboard::OnTime;
use domain::ids::BodyId;
use leptos::prelude::*;

use crate::words::use_words;

/// By the current and by the first date: the gap between them is what moved dates hide.
#[component]
pub fn Rate(on_time: OnTime, by_first: OnTime, period: (NaiveDate, NaiveDate), body: Option<BodyId>) -> impl IntoView {
    let words = use_words();
    if on_time.due() == 0 && by_first.due() == 0 {
        return view! { <p>{words.say("dashboard-nothing-was-due")}</p> }.into_any();
    }
    let row = |label: String, rate: OnTime, prefix: &str| {
        let link = |counted: &str, n: u32| {
            let body = body.map(|body| format!("&body={body}")).unwrap_or_default();
            let href = format!(
                "/directives?view=all&counted={prefix}{counted}&due_from={}&due_to={}{body}",
                period.0, period.1
            );
            view! { <a href=href>{n.to_string()}</a> }
        };
        view! {
            <tr>
                <th scope="row" class="lead-cell">
                    {label}
                </th>
                <td class="num" data-label=words.say("dashboard-closed-in-time")>
                    {link("in_time", rate.in_time)}
                </td>
                <td class="num" data-label=words.say("dashboard-closed-late")>
                    {link("late", rate.late)}
                </td>
                <td class="num" data-label=words.say("dashboard-open-overdue")>
                    {link("overdue", rate.overdue)}
                </td>
                <td class="num" data-label=words.say("dashboard-on-time")>
                    <strong>{percent(rate)}</strong>
                </td>
            </tr>
        }
    };
    view! {
        <div class="stack-late">
            <table class="tbl slim">
                <caption>{words.say("dashboard-formula")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("dashboard-counted-by")}</th>
                        <th scope="col" class="num">{words.say("dashboard-closed-in-time")}</th>
                        <th scope="col" class="num">{words.say("dashboard-closed-late")}</th>
                        <th scope="col" class="num">{words.say("dashboard-open-overdue")}</th>
                        <th scope="col" class="num">{words.say("dashboard-on-time")}</th>
                    </tr>
                </thead>
                <tbody>
                    {row(words.say("dashboard-by-current"), on_time, "")}
                    {row(words.say("dashboard-by-first"), by_first, "first_")}
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The figure, or a dash where nothing was due.
pub fn percent(rate: OnTime) -> AnyView {
    match rate.percent() {
        Some(percent) => view! {
            {percent.to_string()}
            <small>" %"</small>
        }
        .into_any(),
        None => "—".into_any(),
    }
}
