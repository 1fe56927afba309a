//! Where: bars by lead body, each figure a link to the directives behind it.

use domain::dashboard::{BodyFigures, behind};
use domain::directives::{TimeClass, View};
use leptos::prelude::*;

use super::figure::figure;
use crate::ui::SaidTitle;
use crate::words::use_words;

/// Most bodies drawn; the table holds all.
const DRAWN: usize = 10;

#[component]
pub fn ByBody(bodies: Vec<BodyFigures>) -> impl IntoView {
    let words = use_words();
    let most = bodies.iter().map(BodyFigures::total).max().unwrap_or(0).max(1);
    let bars: Vec<_> = bodies.iter().take(DRAWN).map(|body| bar(body, most)).collect();
    let rows: Vec<_> = bodies.iter().map(row).collect();
    let empty = bodies.is_empty();
    let holders = bodies.iter().filter(|body| body.overdue > 0).count();
    view! {
        <section class="block" aria-labelledby="h-where">
            <div class="block-head">
                <h2 id="h-where">{words.say("dashboard-where")}</h2>
                <p>{words.say("dashboard-by-lead")}</p>
            </div>
            {if empty {
                view! { <p class="quiet">{words.say("dashboard-nothing-on-control")}</p> }.into_any()
            } else {
                view! {
                    <figure class="chart">
                        <figcaption>{words.say_with("dashboard-holders", &[("n", holders.into())])}</figcaption>
                        <ul class="bars">{bars}</ul>
                        <ul class="key">
                            {key("f-late", words.say("dashboard-overdue"))} {key("f-soon", words.say("dashboard-soon"))}
                            {key("f-ahead", words.say("dashboard-ahead"))}
                            {key("f-done", words.say("dashboard-with-secretariat"))}
                            {key("f-none", words.say("dashboard-no-date"))}
                        </ul>
                        <details>
                            <summary>{words.say("ui-figures-as-table")}</summary>
                            <div class="scroll">
                                <table class="tbl slim">
                                    <caption class="sr">{words.say("dashboard-where")}</caption>
                                    <thead>
                                        <tr>
                                            <th scope="col">{words.say("dashboard-body")}</th>
                                            <th scope="col" class="num">{words.say("dashboard-overdue")}</th>
                                            <th scope="col" class="num">{words.say("dashboard-soon")}</th>
                                            <th scope="col" class="num">{words.say("dashboard-ahead")}</th>
                                            <th scope="col" class="num">{words.say("dashboard-with-secretariat")}</th>
                                            <th scope="col" class="num">{words.say("dashboard-no-date")}</th>
                                            <th scope="col" class="num">{words.say("dashboard-on-control")}</th>
                                        </tr>
                                    </thead>
                                    <tbody>{rows}</tbody>
                                </table>
                            </div>
                        </details>
                    </figure>
                }
                    .into_any()
            }}
        </section>
    }
}

fn key(class: &'static str, label: String) -> impl IntoView {
    view! {
        <li>
            <svg aria-hidden="true" viewBox="0 0 14 14">
                <rect class=class width="14" height="14"></rect>
            </svg>
            {label}
        </li>
    }
}

fn bar(figures: &BodyFigures, most: u32) -> impl IntoView + use<> {
    let per_cent = |n: u32| f64::from(n) * 100.0 / f64::from(most);
    let mut at = 0.0;
    let parts: Vec<_> = [
        ("f-late", "t-on-late", figures.overdue),
        ("f-soon", "t-on", figures.soon),
        ("f-ahead", "t-on", figures.ahead),
        ("f-done", "t-on-late", figures.with_secretariat),
        ("f-none", "t-strong", figures.no_date),
    ]
    .into_iter()
    .filter(|(_, _, n)| *n > 0)
    .map(|(fill, ink, n)| {
        let (from, width) = (at, per_cent(n));
        at += width;
        let hatch = (fill == "f-soon").then(|| {
            view! { <rect x=pc(from) y="1" width=pc(width) height="20" fill="url(#hatch)"></rect> }
        });
        view! {
            <rect class=fill x=pc(from) y="1" width=pc(width) height="20"></rect>
            {hatch}
            <text class=ink x=pc(from + width / 2.0) y="15.5" text-anchor="middle">
                {n.to_string()}
            </text>
        }
    })
    .collect();
    let href = behind::view(View::Open, Some(figures.body.id)).address();
    view! {
        <li>
            <span>
                <a href=href>
                    <SaidTitle text=figures.body.name.clone() />
                </a>
            </span>
            <svg class="plot" aria-hidden="true">
                {parts}
            </svg>
            <b>{figures.total().to_string()}</b>
        </li>
    }
}

fn row(figures: &BodyFigures) -> impl IntoView + use<> {
    let id = Some(figures.body.id);
    let cells: Vec<_> = [
        (TimeClass::Overdue, figures.overdue),
        (TimeClass::Soon, figures.soon),
        (TimeClass::Ahead, figures.ahead),
        (TimeClass::Reported, figures.with_secretariat),
        (TimeClass::NoDate, figures.no_date),
    ]
    .into_iter()
    .map(|(time, n)| view! { <td class="num">{figure(n, &behind::standing(time, id))}</td> })
    .collect();
    view! {
        <tr>
            <th scope="row">
                <SaidTitle text=figures.body.name.clone() />
            </th>
            {cells}
            <td class="num">{figure(figures.total(), &behind::view(View::Open, id))}</td>
        </tr>
    }
}

fn pc(value: f64) -> String {
    format!("{value:.2}%")
}
