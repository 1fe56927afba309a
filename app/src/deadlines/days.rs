use chrono::Datelike;
use domain::deadlines::{CellKind, DayCell, WeekRow};
use language::dates;
use leptos::prelude::*;

use crate::words::use_words;

/// The days between the base date and the due date, counted week by week; hatch, not colour,
/// marks the days off.
#[component]
pub fn Days(rows: Vec<WeekRow>) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let first = rows.first()?.clone();
    let heads: Vec<_> = first
        .cells
        .iter()
        .map(|cell| view! { <th scope="col">{dates::weekday_short(cell.date, locale)}</th> })
        .collect();
    let weeks: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let left_out = (row.left_out > 0).then(|| {
                view! {
                    <tr>
                        <td class="out" colspan="8">
                            {words.say_with("deadlines-weeks-left-out", &[("n", row.left_out.into())])}
                        </td>
                    </tr>
                }
            });
            view! {
                {left_out}
                <tr>
                    <th scope="row">{dates::day_month_short(row.monday, locale)}</th>
                    {row.cells.iter().map(day).collect::<Vec<_>>()}
                </tr>
            }
        })
        .collect();
    Some(view! {
        <table class="days">
            <caption>{words.say("deadlines-days-counted")}</caption>
            <thead>
                <tr>
                    <th scope="col">
                        <span class="sr">{words.say("deadlines-week-of")}</span>
                    </th>
                    {heads}
                </tr>
            </thead>
            <tbody>{weeks}</tbody>
        </table>
    })
}

fn day(cell: &DayCell) -> impl IntoView + use<> {
    let (class, figure) = match cell.kind {
        CellKind::Start => ("start", "0".to_owned()),
        CellKind::Counted(n) => ("", n.to_string()),
        CellKind::Off => ("off", cell.date.day().to_string()),
        CellKind::Due => ("due", cell.date.day().to_string()),
        CellKind::Overdue(n) => ("over", format!("+{n}")),
        CellKind::Outside => ("out", cell.date.day().to_string()),
    };
    let said = use_words().day_cell(cell);
    view! {
        <td class=class>
            {match said {
                Some(said) => {
                    view! {
                        <span class="sr">{said}</span>
                        <span aria-hidden="true">{figure}</span>
                    }
                        .into_any()
                }
                None => figure.into_any(),
            }}
        </td>
    }
}
