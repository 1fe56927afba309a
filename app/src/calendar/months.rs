//! Twelve small months. Hatch, not colour, marks the days off; what differs from the plain week is set off by
//! weight and line, and said for whoever cannot see it.

use chrono::{Datelike, Days, NaiveDate};
use domain::calendar::{Calendar, Day, DayKind, Week};
use language::dates;
use leptos::prelude::*;

use crate::words::use_words;

#[component]
pub fn Months(calendar: Calendar, year: i32, #[prop(optional_no_strip)] today: Option<NaiveDate>) -> impl IntoView {
    let words = use_words();
    let months: Vec<_> = (1..=12)
        .filter_map(|month| NaiveDate::from_ymd_opt(year, month, 1))
        .map(|first| month_table(&calendar, first, today))
        .collect();
    let key = [
        ("off", words.say("calendar-key-off")),
        ("off named", words.say("calendar-key-feast")),
        ("worked", words.say("calendar-key-worked")),
        ("off named estimated", words.say("calendar-key-estimated")),
    ]
    .map(|(class, label)| {
        view! {
            <li>
                <span class=format!("sample {class}") aria-hidden="true">
                    "9"
                </span>
                {label}
            </li>
        }
    });
    view! {
        <div class="year">{months}</div>
        <ul class="year-key">{key}</ul>
    }
}

fn month_table(calendar: &Calendar, first: NaiveDate, today: Option<NaiveDate>) -> impl IntoView + use<> {
    let locale = use_words().locale();
    let before = u64::from(first.weekday().num_days_from_monday());
    let monday = first - Days::new(before);
    let weeks: Vec<_> = (0..6)
        .map(|week| monday + Days::new(7 * week))
        .take_while(|monday| *monday < first || monday.month() == first.month())
        .map(|monday| {
            let cells: Vec<_> = (0..7)
                .map(|day| monday + Days::new(day))
                .map(|date| if date.month() == first.month() { cell(calendar, date, today) } else { blank() })
                .collect();
            view! { <tr>{cells}</tr> }
        })
        .collect();
    let heads: Vec<_> = (0..7)
        .map(|day| {
            let date = monday + Days::new(day);
            view! {
                <th scope="col" abbr=dates::weekday(date, locale)>
                    {dates::weekday_short(date, locale)}
                </th>
            }
        })
        .collect();
    view! {
        <table class="month">
            <caption>{dates::month_alone(first, locale)}</caption>
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{weeks}</tbody>
        </table>
    }
}

fn blank() -> AnyView {
    view! { <td class="blank"></td> }.into_any()
}

fn cell(calendar: &Calendar, date: NaiveDate, today: Option<NaiveDate>) -> AnyView {
    let words = use_words();
    let day = calendar.day(date);
    let is_today = today == Some(date);
    let class = classes(calendar, date, day, is_today);
    let said = day.map(|day| {
        let mut said = vec![words.day_kind(day.kind), words.calendar_reason(&day.reason)];
        said.extend(day.estimated.then(|| words.say("calendar-estimated")));
        said.join(", ")
    });
    let figure = date.day().to_string();
    let title = said.clone();
    view! {
        <td class=class title=title aria-current=is_today.then_some("date")>
            {figure}
            {said.map(|said| view! { <span class="sr">{format!(": {said}")}</span> })}
        </td>
    }
    .into_any()
}

fn classes(calendar: &Calendar, date: NaiveDate, day: Option<&Day>, is_today: bool) -> String {
    let weekend = date.weekday().number_from_monday() > 5;
    let mut classes = Vec::new();
    if !calendar.is_working(date, Week::Five) {
        classes.push("off");
    }
    match day.map(|day| day.kind) {
        Some(DayKind::Off) => classes.push("named"),
        Some(DayKind::Working) if weekend => classes.push("worked"),
        _ => {}
    }
    if day.is_some_and(|day| day.estimated) {
        classes.push("estimated");
    }
    if is_today {
        classes.push("today");
    }
    classes.join(" ")
}
