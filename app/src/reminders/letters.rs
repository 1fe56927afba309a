use domain::ids::DirectiveId;
use domain::reminders::{Letters as Page, Occasion, Planned};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::api::load_letters;
use crate::meetings::needed;
use crate::page::{PageTitle, page};
use crate::ui::{EmailAddress, Said};
use crate::words::use_words;

/// The letters that stand to be written on a directive, if nobody reports, and the steps that were taken.
#[component]
pub fn Letters() -> impl IntoView {
    let params = use_params_map();
    let directive = move || params.with(|params| params.get("directive").and_then(|id| id.parse::<DirectiveId>().ok()));
    page(directive, |directive| async move { load_letters(needed(directive)?).await }, show)
}

fn show(data: Page) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let title = words.say("reminders-letters");
    let number = format!("№ {}", data.reference);
    let told = match data.silence {
        Some(silence) => words.silence(silence),
        None => words.say_with(
            "reminders-schedule",
            &[
                (
                    "before",
                    data.schedule
                        .map(|schedule| {
                            words.setting_value(domain::councils::SettingValue::DaysBefore(schedule.before))
                        })
                        .unwrap_or_default()
                        .into(),
                ),
                (
                    "overdue",
                    data.schedule
                        .map(|schedule| {
                            words.setting_value(domain::councils::SettingValue::Every(schedule.overdue_every))
                        })
                        .unwrap_or_default()
                        .into(),
                ),
            ],
        ),
    };
    let planned: Vec<_> = data.planned.iter().map(line).collect();
    let taken: Vec<_> = data
        .taken
        .iter()
        .map(|step| {
            let letter = step.mail.map(|mail| {
                view! { <a href=format!("/mail/{mail}")>{words.say("reminders-letter")}</a> }
            });
            view! {
                <tr>
                    <td data-label=words.say("reminders-day")>{dates::day_short(step.taken_on, locale)}</td>
                    <td data-label=words.say("reminders-step")>{words.escalation_step(step.step)}</td>
                    <td data-label=words.say("mail-to")>{reached(&step.to)}</td>
                    <td data-label=words.say("reminders-letter")>{letter}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <PageTitle text=format!("{title} · {number}") />
        <div class="wrap">
            <nav class="crumbs" aria-label=words.say("ui-path")>
                <ol>
                    <li>
                        <a href="/directives">{words.say("shell-directives")}</a>
                    </li>
                    <li>
                        <a href=format!("/directives/{}", data.directive)>{number}</a>
                    </li>
                    <li aria-current="page">{title.clone()}</li>
                </ol>
            </nav>
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">
                    <Said text=data.title.clone() />
                </p>
            </div>
            <p class="notice info">{told}</p>
            {(!planned.is_empty())
                .then(|| {
                    view! {
                        <section class="block" aria-labelledby="h-planned">
                            <div class="block-head">
                                <h2 id="h-planned">{words.say("reminders-planned")}</h2>
                                <p>{words.say("reminders-planned-note")}</p>
                            </div>
                            <div class="stack-late">
                                <table class="tbl">
                                    <thead>
                                        <tr>
                                            <th scope="col">{words.say("reminders-day")}</th>
                                            <th scope="col">{words.say("mail-why")}</th>
                                            <th scope="col">{words.say("mail-to")}</th>
                                        </tr>
                                    </thead>
                                    <tbody>{planned}</tbody>
                                </table>
                            </div>
                        </section>
                    }
                })}
            {(!taken.is_empty())
                .then(|| {
                    view! {
                        <section class="block" aria-labelledby="h-taken">
                            <div class="block-head">
                                <h2 id="h-taken">{words.say("reminders-taken")}</h2>
                            </div>
                            <div class="stack-late">
                                <table class="tbl">
                                    <thead>
                                        <tr>
                                            <th scope="col">{words.say("reminders-day")}</th>
                                            <th scope="col">{words.say("reminders-step")}</th>
                                            <th scope="col">{words.say("mail-to")}</th>
                                            <th scope="col">{words.say("reminders-letter")}</th>
                                        </tr>
                                    </thead>
                                    <tbody>{taken}</tbody>
                                </table>
                            </div>
                        </section>
                    }
                })}
            <p class="small">
                <a href="/settings">{words.say("reminders-change-schedule")}</a>
            </p>
        </div>
    }
    .into_any()
}

fn line(planned: &Planned) -> impl IntoView + use<> {
    let words = use_words();
    let occasion = match planned.occasion {
        Occasion::Lead(rule) => words.reminder_rule(rule),
        Occasion::CoExecutor(rule) => {
            format!("{}: {}", words.say("reminders-co-executor"), words.reminder_rule(rule))
        }
        Occasion::Step(step) => words.escalation(step),
    };
    let to: Vec<_> = planned
        .to
        .iter()
        .map(|(to, hour)| {
            let hour = hour.map(|hour| words.say_with("reminders-from-hour", &[("hour", format!("{hour:02}").into())]));
            view! {
                <li>
                    {reached(to)}
                    {hour.map(|hour| view! { <span class="more">" " {hour}</span> })}
                </li>
            }
        })
        .collect();
    let to = if to.is_empty() {
        view! { <span class="quiet">{words.say("reminders-nobody")}</span> }.into_any()
    } else {
        view! { <ul class="plain">{to}</ul> }.into_any()
    };
    view! {
        <tr>
            <td data-label=words.say("reminders-day")>{dates::day_and_weekday(planned.on, words.locale())}</td>
            <td data-label=words.say("mail-why")>{occasion}</td>
            <td data-label=words.say("mail-to")>{to}</td>
        </tr>
    }
}

/// An address, or that the body has named none.
fn reached(to: &str) -> AnyView {
    if to.contains('@') {
        view! { <EmailAddress address=to.to_owned() /> }.into_any()
    } else {
        view! { <span class="quiet">{use_words().say("reminders-no-address")}</span> }.into_any()
    }
}
