//! What comes due: a working calendar of the next weeks.

use chrono::Datelike;
use domain::dashboard::ComingDay;
use language::dates;
use leptos::prelude::*;

use crate::CurrentSession;
use crate::ui::moved;
use crate::words::use_words;

#[component]
pub fn Coming(days: Vec<ComingDay>) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let today = expect_context::<CurrentSession>().get().map(|session| session.today);
    let heads: Vec<_> = days
        .iter()
        .take(7)
        .map(|day| view! { <th scope="col">{dates::weekday_short(day.date, locale)}</th> })
        .collect();
    let weeks: Vec<_> = days
        .chunks(7)
        .map(|week| {
            let cells: Vec<_> = week.iter().map(|day| cell(day, today == Some(day.date))).collect();
            view! { <tr>{cells}</tr> }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-coming">
            <div class="block-head">
                <h2 id="h-coming">{words.say("dashboard-coming")}</h2>
                <p>{words.say("dashboard-coming-note")}</p>
            </div>
            <table class="weeks">
                <caption class="sr">{words.say("dashboard-coming")}</caption>
                <colgroup>
                    <col />
                    <col />
                    <col />
                    <col />
                    <col />
                    <col class="we" />
                    <col class="we" />
                </colgroup>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{weeks}</tbody>
            </table>
        </section>
    }
}

fn cell(day: &ComingDay, is_today: bool) -> impl IntoView + use<> {
    let words = use_words();
    let locale = words.locale();
    let class = match (is_today, day.off.is_some()) {
        (true, true) => "today off",
        (true, false) => "today",
        (false, true) => "off",
        (false, false) => "",
    };
    let number = if is_today || day.date.day() == 1 {
        dates::day_month_short(day.date, locale)
    } else {
        day.date.day().to_string()
    };
    let now = is_today.then(|| view! { <span class="now">{format!(", {}", words.say("dashboard-today"))}</span> });
    let why = day
        .off
        .as_deref()
        .filter(|reason| !reason.is_empty())
        .map(|reason| view! { <span class="why">{words.calendar_reason(reason)}</span> });
    let due: Vec<_> = day
        .due
        .iter()
        .map(|row| {
            let lead = row
                .lead
                .as_ref()
                .map(|lead| {
                    if lead.short.is_empty() { lead.name.text(locale) } else { lead.short.text(locale) }.to_owned()
                })
                .unwrap_or_default();
            view! {
                <a href=format!("/directives/{}", row.id) title=moved(row)>
                    {format!("{} {lead}", row.reference)}
                </a>
            }
        })
        .collect();
    view! {
        <td class=class>
            <span class="d">{number} {now}</span>
            {why}
            {due}
        </td>
    }
}
