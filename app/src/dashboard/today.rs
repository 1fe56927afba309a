//! The secretariat's day: what is to be done, each line a link to the place where one acts.

use domain::dashboard::TodayPage;
use domain::directives::{DeskAct, DirectiveRow};
use domain::mail::{FailedAt, MailRow};
use domain::objections::Objection;
use language::dates;
use leptos::prelude::*;

use super::api::load_today;
use crate::CurrentSession;
use crate::directives::DirectiveTable;
use crate::page::{PageTitle, page};
use crate::ui::{BodyShort, ForceMark, Icon, SaidTitle, TimelinessMark, moved};
use crate::words::use_words;

/// Letters named on the page; the ledger names them all.
const FAILED_MAIL: usize = 5;

#[component]
pub fn Today() -> impl IntoView {
    page(|| (), |()| load_today(), show)
}

fn show(data: TodayPage) -> AnyView {
    let words = use_words();
    let today =
        expect_context::<CurrentSession>().get().map(|session| dates::day_and_weekday(session.today, words.locale()));
    let title = if data.to_check.is_empty() {
        words.say("dashboard-today-nothing")
    } else {
        words.say_with("dashboard-today-title", &[("n", data.to_check_count.into())])
    };
    view! {
        <PageTitle text=words.say("shell-today") />
        <div class="wrap">
            <div class="head">
                <p class="over">{today}</p>
                <h1>{title}</h1>
            </div>
            {ledger(&data)} {recounts(&data)}
            <section class="block" aria-labelledby="h-check">
                <div class="block-head">
                    <h2 id="h-check">{words.say("dashboard-reports-to-check")}</h2>
                    <p>{words.say("dashboard-oldest-first")}</p>
                </div>
                {tasks(data.to_check.clone(), &words.say("dashboard-check"), &words.say("dashboard-no-reports"))}
            </section>
            {(!data.to_advise.is_empty())
                .then(|| {
                    view! {
                        <section class="block" id="more-time" aria-labelledby="h-more-time">
                            <div class="block-head">
                                <h2 id="h-more-time">{words.say("dashboard-to-advise")}</h2>
                                <p>{words.say("dashboard-to-advise-note")}</p>
                            </div>
                            {tasks(
                                data.to_advise.iter().map(|(row, _)| row.clone()).collect(),
                                &words.desk_act(DeskAct::EndorseExtension),
                                "",
                            )}
                        </section>
                    }
                })}
            <section class="block" aria-labelledby="h-silent">
                <div class="block-head">
                    <h2 id="h-silent">{words.say("dashboard-silent")}</h2>
                    <p>{words.say("dashboard-silent-note")}</p>
                </div>
                {tasks(data.silent.clone(), &words.say("ui-open"), &words.say("dashboard-none-silent"))}
            </section>
            {objections(data.objections.clone())}
            {(!data.road_maps_late.is_empty())
                .then(|| {
                    view! {
                        <section class="block" aria-labelledby="h-road-maps">
                            <div class="block-head">
                                <h2 id="h-road-maps">{words.say("dashboard-road-maps-late")}</h2>
                            </div>
                            {tasks(data.road_maps_late.clone(), &words.say("ui-open"), "")}
                        </section>
                    }
                })}
            <section class="block" aria-labelledby="h-soon">
                <div class="block-head">
                    <h2 id="h-soon">{words.say("dashboard-soon")}</h2>
                    <p>
                        <a href="/directives?view=soon">{words.say("dashboard-open-register")}</a>
                    </p>
                </div>
                {if data.soon.is_empty() {
                    view! { <p class="quiet">{words.say("dashboard-nothing-soon")}</p> }.into_any()
                } else {
                    view! { <DirectiveTable rows=data.soon.clone() caption=words.say("dashboard-soon") /> }.into_any()
                }}
            </section>
            <div class="halves">{meetings(&data)} {mail(&data)}</div>
        </div>
    }
    .into_any()
}

/// Dates that a changed calendar would move wait for a word.
fn recounts(data: &TodayPage) -> AnyView {
    if data.recounts == 0 {
        return ().into_any();
    }
    let words = use_words();
    view! {
        <section class="notice soon">
            <h2>{words.say_with("dashboard-recounts", &[("n", data.recounts.into())])}</h2>
            <p class="btns">
                <a class="btn slim" href="/calendar/recounts">
                    {words.say("dashboard-recounts-decide")}
                </a>
            </p>
        </section>
    }
    .into_any()
}

fn ledger(data: &TodayPage) -> AnyView {
    let words = use_words();
    // Without a word to be said, the requests wait for the issuer, and there is no list of them here.
    let more_time = if data.to_advise.is_empty() { "" } else { "#more-time" };
    let figures = [
        ("", "/directives?view=to_check", words.say("dashboard-reports-to-check"), data.to_check_count.to_string()),
        (
            if data.overdue > 0 { "is-late" } else { "" },
            "/directives?view=overdue",
            words.say("dashboard-overdue"),
            data.overdue.to_string(),
        ),
        (
            if data.soon_count == 0 { "" } else { "is-soon" },
            "/directives?view=soon",
            words.say("dashboard-soon"),
            data.soon_count.to_string(),
        ),
        ("", "/directives?view=to_close", words.say("dashboard-put-up"), data.to_close.to_string()),
        ("", more_time, words.say("dashboard-extensions"), data.extensions.to_string()),
    ]
    .map(|(class, href, label, figure)| {
        let label = match href {
            "" => label.into_any(),
            href => view! { <a href=href>{label}</a> }.into_any(),
        };
        view! {
            <div class=class>
                <dt>{label}</dt>
                <dd class="fig">{figure}</dd>
            </div>
        }
    });
    view! { <dl class="ledger">{figures}</dl> }.into_any()
}

fn tasks(rows: Vec<DirectiveRow>, button: &str, empty: &str) -> AnyView {
    if rows.is_empty() {
        return view! { <p class="quiet">{empty.to_owned()}</p> }.into_any();
    }
    let lines: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let href = format!("/directives/{}", row.id);
            let desk = format!("{href}#desk");
            let button = button.to_owned();
            view! {
                <li>
                    <div>
                        <TimelinessMark timeliness=row.timeliness due_on=row.due_on moved=moved(&row) />
                    </div>
                    <div>
                        <h3 class="t-title">
                            <a href=href>
                                <SaidTitle text=row.title />
                            </a>
                        </h3>
                        <p class="t-meta">
                            <span>{format!("№ {}", row.reference)}</span>
                            <ForceMark force=row.force />
                            {row.lead.map(|lead| view! { <span><BodyShort body=lead /></span> })}
                        </p>
                    </div>
                    <div class="btns">
                        <a class="btn slim" href=desk>
                            {button}
                        </a>
                    </div>
                </li>
            }
        })
        .collect();
    view! { <ul class="tasks">{lines}</ul> }.into_any()
}

/// The issuer decides; the secretariat knows what is held up by it.
fn objections(waiting: Vec<(DirectiveRow, Objection)>) -> Option<AnyView> {
    let words = use_words();
    let locale = words.locale();
    let lines: Vec<_> = waiting
        .into_iter()
        .map(|(row, objection)| {
            let href = format!("/directives/{}#objections", row.id);
            view! {
                <li>
                    <div>
                        <span class="due-date">{format!("№ {}", row.reference)}</span>
                        <span class="small">{dates::day(objection.raised_on, locale)}</span>
                    </div>
                    <div>
                        <h3 class="t-title">
                            <a href=href>
                                <SaidTitle text=row.title />
                            </a>
                        </h3>
                        <p class="t-meta">
                            <span>
                                <SaidTitle text=objection.body.name />
                            </span>
                        </p>
                    </div>
                </li>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="block" aria-labelledby="h-objections">
                <div class="block-head">
                    <h2 id="h-objections">{words.say("dashboard-objections")}</h2>
                    <p>{words.say("dashboard-objections-note")}</p>
                </div>
                <ul class="tasks">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn meetings(data: &TodayPage) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let lines: Vec<_> = data
        .meetings
        .iter()
        .map(|meeting| {
            let when = dates::span(meeting.starts_on, meeting.ends_on, locale);
            view! {
                <li>
                    <a href=format!("/meetings/{}", meeting.id)>
                        {words.say_with("dashboard-meeting", &[("number", meeting.number.as_str().into()), ("date", when.into())])}
                    </a>
                    <span class="quiet">" " {words.meeting_state(meeting.state)}</span>
                </li>
            }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-meetings">
            <div class="block-head">
                <h2 id="h-meetings">{words.say("dashboard-meetings")}</h2>
            </div>
            {if lines.is_empty() {
                view! {
                    <p class="quiet">{words.say("dashboard-no-meetings")}</p>
                    <p>
                        <a class="btn second slim" href="/meetings/new">
                            {words.say("dashboard-plan-meeting")}
                        </a>
                    </p>
                }
                    .into_any()
            } else {
                view! { <ul class="flow-s">{lines}</ul> }.into_any()
            }}
        </section>
    }
    .into_any()
}

/// The mailbox, or why there is none.
fn whereto(mail: &MailRow) -> String {
    let answer = mail.last_answer.as_deref().filter(|_| mail.to.is_empty());
    answer.map_or_else(|| mail.to.clone(), |answer| use_words().mail_answer(answer))
}

fn mail(data: &TodayPage) -> AnyView {
    let words = use_words();
    let failed = FailedAt::of(&data.failed_mail);
    let lines: Vec<_> = failed
        .iter()
        .take(FAILED_MAIL)
        .map(|failed| {
            view! {
                <li>
                    <span class="time" data-time="late">
                        <Icon name="late" />
                        <a href=failed.address()>{words.failed_at(failed)}</a>
                    </span>
                    <span class="quiet">" " {whereto(failed.mail)}</span>
                </li>
            }
        })
        .collect();
    let all = (failed.len() > FAILED_MAIL).then(|| {
        view! {
            <p>
                <a href="/mail?state=permanent_failure">{words.say("ui-show-all")}</a>
            </p>
        }
    });
    view! {
        <section class="block" aria-labelledby="h-mail">
            <div class="block-head">
                <h2 id="h-mail">{words.say("dashboard-failed-mail")}</h2>
                {all}
            </div>
            {if lines.is_empty() {
                view! { <p class="quiet">{words.say("dashboard-no-failed-mail")}</p> }.into_any()
            } else {
                view! { <ul class="flow-s">{lines}</ul> }.into_any()
            }}
        </section>
    }
    .into_any()
}
