use chrono::Datelike;
use domain::meetings::MeetingRow;
use leptos::prelude::*;

use super::api::load_meetings;
use super::{heading, prepares};
use crate::page::{PageTitle, page};
use crate::ui::{Icon, Said, SaidTitle};
use crate::words::use_words;

/// All meetings, year by year.
#[component]
pub fn Meetings() -> impl IntoView {
    page(|| (), |()| load_meetings(), show)
}

fn show(rows: Vec<MeetingRow>) -> AnyView {
    let words = use_words();
    let may_plan = prepares();
    let plan = || {
        view! {
            <a class="btn" href="/meetings/new">
                {use_words().say("meetings-plan")}
            </a>
        }
    };
    let empty = rows.is_empty();
    let years: Vec<_> = by_year(rows).into_iter().map(|(year, rows)| year_of_meetings(year, rows)).collect();
    view! {
        <PageTitle text=words.say("meetings-title") />
        <div class="wrap">
            <div class="head">
                <div class="head-row">
                    <h1>{words.say("meetings-title")}</h1>
                    {(may_plan && !empty).then(|| view! { <div class="btns">{plan()}</div> })}
                </div>
            </div>
            {empty
                .then(|| {
                    view! {
                        <div class="empty">
                            <p>{words.say("meetings-none")}</p>
                            {may_plan.then(|| view! { <div class="btns">{plan()}</div> })}
                        </div>
                    }
                })}
            {years}
        </div>
    }
    .into_any()
}

/// The rows come latest first, so those of one year stand together.
fn by_year(rows: Vec<MeetingRow>) -> Vec<(i32, Vec<MeetingRow>)> {
    let mut years: Vec<(i32, Vec<MeetingRow>)> = Vec::new();
    for row in rows {
        let year = row.starts_on.year();
        match years.last_mut() {
            Some((last, rows)) if *last == year => rows.push(row),
            _ => years.push((year, vec![row])),
        }
    }
    years
}

fn year_of_meetings(year: i32, rows: Vec<MeetingRow>) -> AnyView {
    let words = use_words();
    let id = format!("h-{year}");
    let caption = words.say_with("meetings-of-year", &[("year", year.to_string().into())]);
    let lines: Vec<_> = rows.into_iter().map(line).collect();
    view! {
        <section class="block" id=format!("y{year}") aria-labelledby=id>
            <div class="block-head">
                <h2 id=id.clone()>{year.to_string()}</h2>
            </div>
            <div class="stack-early">
                <table class="tbl">
                    <caption class="sr">{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say("meetings-number")}</th>
                            <th scope="col">{words.say("meetings-meeting")}</th>
                            <th scope="col">{words.say("meetings-place")}</th>
                            <th scope="col">{words.say("meetings-state")}</th>
                            <th scope="col" class="num">{words.say("meetings-items")}</th>
                            <th scope="col" class="num">{words.say("meetings-directives")}</th>
                            <th scope="col" class="num">{words.say("meetings-overdue")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn line(row: MeetingRow) -> impl IntoView {
    let words = use_words();
    let name = heading(row.kind, row.starts_on, row.ends_on);
    let register = format!("/directives?view=all&meeting={}", row.id);
    let late = format!("/directives?view=overdue&meeting={}", row.id);
    let overdue = if row.overdue > 0 {
        view! {
            <a class="time" data-time="late" href=late>
                <Icon name="late" />
                {row.overdue.to_string()}
            </a>
        }
        .into_any()
    } else {
        "0".into_any()
    };
    let directives = if row.directives > 0 {
        view! { <a href=register>{row.directives.to_string()}</a> }.into_any()
    } else {
        "0".into_any()
    };
    view! {
        <tr>
            <td class="lead-cell">
                <span class="no">{format!("№ {}", row.number)}</span>
            </td>
            <th scope="row" class="lead-cell">
                <a class="title" href=format!("/meetings/{}", row.id)>
                    {name}
                </a>
                <span class="sub">
                    {words.meeting_kind(row.kind)}
                    {(!row.title.is_empty()).then(|| view! { " · " <SaidTitle text=row.title /> })}
                </span>
            </th>
            <td data-label=words.say("meetings-place")>
                <span>
                    <Said text=row.place />
                </span>
            </td>
            <td data-label=words.say("meetings-state")>
                <span class="state">{words.meeting_state(row.state)}</span>
            </td>
            <td data-label=words.say("meetings-items") class="num">
                {row.items.to_string()}
            </td>
            <td data-label=words.say("meetings-directives") class="num">
                {directives}
            </td>
            <td data-label=words.say("meetings-overdue") class="num">
                {overdue}
            </td>
        </tr>
    }
}
