//! A body's page: what was sent back, what do I owe, by when?

use chrono::NaiveDate;
use domain::dashboard::{MyPage, behind};
use domain::directives::{DeskAct, DirectiveRow, DirectiveState, View};
use language::dates;
use leptos::prelude::*;

use super::api::load_my;
use super::discipline::OwnContributions;
use super::figure::share;
use super::period::{PeriodChoice, use_period};
use super::rate::Rate;
use crate::CurrentSession;
use crate::page::{PageTitle, page};
use crate::ui::{BodyShort, ForceMark, SaidTitle, TimelinessMark, moved, said_text};
use crate::words::use_words;

#[component]
pub fn My() -> impl IntoView {
    page(use_period(), load_my, show)
}

fn show(data: MyPage) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let session = expect_context::<CurrentSession>().get();
    let today = session.map(|session| dates::day_and_weekday(session.today, locale)).unwrap_or_default();
    let title = match (data.overdue, data.returned_count) {
        (0, 0) if data.owed.is_empty() => words.say("dashboard-my-nothing"),
        (0, 0) => words.say_with("dashboard-my-in-time", &[("n", data.owed.len().into())]),
        (overdue, 0) => words.say_with("dashboard-my-overdue", &[("n", overdue.into())]),
        (overdue, returned) => {
            words.say_with("dashboard-my-overdue-returned", &[("n", overdue.into()), ("returned", returned.into())])
        }
    };
    view! {
        <PageTitle text=words.say("shell-my-directives") />
        <div class="wrap">
            <div class="head">
                <p class="over">{said_text(&data.body.name)} " · " {today}</p>
                <h1>{title}</h1>
            </div>
            {ledger(&data)}
            {(!data.returned.is_empty())
                .then(|| {
                    view! {
                        <section class="block" aria-labelledby="h-returned">
                            <div class="block-head">
                                <h2 id="h-returned">{words.say("dashboard-returned")}</h2>
                                <p>{words.say("dashboard-return-stops-nothing")}</p>
                            </div>
                            {tasks(data.returned.clone())}
                        </section>
                    }
                })}
            <section class="block" aria-labelledby="h-owed">
                <div class="block-head">
                    <h2 id="h-owed">{words.say("dashboard-owed")}</h2>
                    <p>
                        {words.say("dashboard-by-date")}
                        " · "
                        <a href="/directives">{words.say("dashboard-open-register")}</a>
                    </p>
                </div>
                {if data.owed.is_empty() {
                    view! {
                        <div class="empty">
                            <p>{words.say("dashboard-owes-nothing")}</p>
                        </div>
                    }
                        .into_any()
                } else {
                    tasks(data.owed.clone())
                }}
            </section>
            {road_maps(data.road_maps.clone())}
            <div class="halves">{submitted(data.submitted.clone())} {contributes(data.contributes.clone())}</div>
            <section class="block" aria-labelledby="h-rate">
                <div class="block-head">
                    <h2 id="h-rate">{words.say("dashboard-rate")}</h2>
                    <p>{words.say("dashboard-formula")}</p>
                </div>
                <PeriodChoice period=data.period section="h-rate" />
                <Rate rates=data.rates period=data.period lead=Some(data.body.id) />
            </section>
            <section class="block" aria-labelledby="h-own">
                <div class="block-head">
                    <h2 id="h-own">{words.say("dashboard-own-contributions")}</h2>
                    <p>{words.say("dashboard-co-executors-note")}</p>
                </div>
                <OwnContributions body=data.body.clone() contributions=data.contributions period=data.period />
            </section>
        </div>
    }
    .into_any()
}

fn ledger(data: &MyPage) -> AnyView {
    let words = use_words();
    let figure = |class: &'static str, href: String, label: String, figure: AnyView| {
        view! {
            <div class=class>
                <dt>
                    <a href=href>{label}</a>
                </dt>
                <dd class="fig">{figure}</dd>
            </div>
        }
    };
    let led = |view: View| behind::view(view, Some(data.body.id)).address();
    let late = |n: u32| if n > 0 { "is-late" } else { "" };
    let returned = data.returned_count;
    view! {
        <dl class="ledger">
            {figure(
                late(data.overdue),
                led(View::Overdue),
                words.say("dashboard-overdue"),
                data.overdue.to_string().into_any(),
            )}
            {figure(
                late(returned),
                led(View::Returned),
                words.say("dashboard-returned"),
                returned.to_string().into_any(),
            )}
            {figure(
                if data.soon > 0 { "is-soon" } else { "" },
                led(View::Soon),
                words.say("dashboard-soon"),
                data.soon.to_string().into_any(),
            )}
            {figure("", led(View::Open), words.say("dashboard-on-control"), data.on_control.to_string().into_any())}
            {figure(
                "",
                "#h-rate".to_owned(),
                words.say("dashboard-on-time"),
                share(data.rates.current.on_time().share()),
            )}
        </dl>
    }
    .into_any()
}

fn tasks(rows: Vec<DirectiveRow>) -> AnyView {
    let lines: Vec<_> = rows.into_iter().map(task).collect();
    view! { <ul class="tasks">{lines}</ul> }.into_any()
}

fn task(row: DirectiveRow) -> impl IntoView {
    let words = use_words();
    let href = format!("/directives/{}", row.id);
    let desk = format!("{href}#desk");
    let button = match row.state {
        DirectiveState::Issued => words.say("directives-act-acknowledge"),
        DirectiveState::Returned => words.say("dashboard-rework"),
        _ => words.say("dashboard-report"),
    };
    let last = match row.last_report_on {
        Some(on) => words.say_with("dashboard-last-report", &[("date", dates::day_short(on, words.locale()).into())]),
        None => words.say("dashboard-no-report-yet"),
    };
    let moved = moved(&row);
    let remark = row.remarks.map(|remarks| view! { <blockquote class="remark">{remarks}</blockquote> });
    view! {
        <li>
            <div>
                <TimelinessMark timeliness=row.timeliness due_on=row.due_on moved=moved />
            </div>
            <div>
                <h3 class="t-title">
                    <a href=href.clone()>
                        <SaidTitle text=row.title />
                    </a>
                </h3>
                <p class="t-meta">
                    <span>{format!("№ {}", row.reference)}</span>
                    <ForceMark force=row.force />
                    <span>{last}</span>
                </p>
                {remark}
            </div>
            <div class="btns">
                <a class="btn slim" href=desk>
                    {button}
                </a>
                <a class="btn second slim" href=href>
                    {words.say("ui-open")}
                </a>
            </div>
        </li>
    }
}

/// Road maps, which close nothing and are owed beside the directives themselves.
fn road_maps(rows: Vec<DirectiveRow>) -> Option<impl IntoView> {
    let words = use_words();
    let today = expect_context::<CurrentSession>().get().map(|session| session.today);
    let lines: Vec<_> = rows.into_iter().filter_map(|row| road_map(row, today)).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="block" aria-labelledby="h-road-maps">
                <div class="block-head">
                    <h2 id="h-road-maps">{words.say("dashboard-road-maps")}</h2>
                </div>
                <ul class="tasks">{lines}</ul>
            </section>
        }
    })
}

fn road_map(row: DirectiveRow, today: Option<NaiveDate>) -> Option<impl IntoView> {
    let words = use_words();
    let map = row.road_map?;
    let late = today.and_then(|today| map.days_late(today));
    let owed = words.say_with("directives-road-map-owed", &[("date", dates::day(map.due_on, words.locale()).into())]);
    let late_by = late.map(|days| words.say_with("directives-timeliness-overdue", &[("n", days.into())]));
    Some(view! {
        <li>
            <div>
                <span class="time" data-time=if late.is_some() { "late" } else { "ahead" }>
                    {owed}
                </span>
                {late_by.map(|text| view! { <span class="when">{text}</span> })}
            </div>
            <div>
                <h3 class="t-title">
                    <a href=format!("/directives/{}", row.id)>
                        <SaidTitle text=row.title />
                    </a>
                </h3>
                <p class="t-meta">
                    <span>{format!("№ {}", row.reference)}</span>
                </p>
            </div>
            <div class="btns">
                <a class="btn slim" href=format!("/directives/{}#desk", row.id)>
                    {words.desk_act(DeskAct::SubmitRoadMap)}
                </a>
            </div>
        </li>
    })
}

fn submitted(rows: Vec<DirectiveRow>) -> AnyView {
    let words = use_words();
    let empty = rows.is_empty();
    let lines: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let on = row.last_report_on.map(|on| dates::day(on, words.locale()));
            view! {
                <tr>
                    <th scope="row" class="lead-cell">
                        <a class="title" href=format!("/directives/{}", row.id)>
                            {format!("№ {} ", row.reference)}
                            <SaidTitle text=row.title />
                        </a>
                    </th>
                    <td data-label=words.say("dashboard-submitted-on")>{on}</td>
                    <td data-label=words.say("directives-state")>{words.directive_state(row.state)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-submitted">
            <div class="block-head">
                <h2 id="h-submitted">{words.say("dashboard-submitted")}</h2>
            </div>
            {if empty {
                view! { <p class="quiet">{words.say("dashboard-nothing-submitted")}</p> }.into_any()
            } else {
                view! {
                    <div class="stack-late">
                        <table class="tbl">
                            <caption class="sr">{words.say("dashboard-submitted")}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{words.say("directives-directive")}</th>
                                    <th scope="col">{words.say("dashboard-submitted-on")}</th>
                                    <th scope="col">{words.say("directives-state")}</th>
                                </tr>
                            </thead>
                            <tbody>{lines}</tbody>
                        </table>
                    </div>
                }
                    .into_any()
            }}
        </section>
    }
    .into_any()
}

fn contributes(rows: Vec<(DirectiveRow, Option<NaiveDate>)>) -> AnyView {
    let words = use_words();
    let empty = rows.is_empty();
    let lines: Vec<_> = rows
        .into_iter()
        .map(|(row, internal)| {
            let internal = internal.map(|date| dates::day(date, words.locale()));
            view! {
                <tr>
                    <th scope="row" class="lead-cell">
                        <a class="title" href=format!("/directives/{}", row.id)>
                            {format!("№ {} ", row.reference)}
                            <SaidTitle text=row.title />
                        </a>
                    </th>
                    <td data-label=words.say("directives-role-lead")>{row.lead.map(|body| view! { <BodyShort body /> })}</td>
                    <td data-label=words.say("dashboard-internal-date")>{internal}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-contributes">
            <div class="block-head">
                <h2 id="h-contributes">{words.say("dashboard-contributes")}</h2>
                <p>{words.say("dashboard-contributes-note")}</p>
            </div>
            {if empty {
                view! { <p class="quiet">{words.say("dashboard-contributes-nothing")}</p> }.into_any()
            } else {
                view! {
                    <div class="stack-late">
                        <table class="tbl">
                            <caption class="sr">{words.say("dashboard-contributes")}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{words.say("directives-directive")}</th>
                                    <th scope="col">{words.say("directives-role-lead")}</th>
                                    <th scope="col">{words.say("dashboard-internal-date")}</th>
                                </tr>
                            </thead>
                            <tbody>{lines}</tbody>
                        </table>
                    </div>
                }
                    .into_any()
            }}
        </section>
    }
    .into_any()
}
