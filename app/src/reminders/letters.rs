use domain::councils::SettingValue;
use domain::ids::DirectiveId;
use domain::reminders::{Letters as Page, Occasion, Planned};
use language::dates;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::api::load_letters;
use crate::meetings::needed;
use crate::page::{PageTitle, page};
use crate::ui::{Crumbs, EmailAddress, Said};
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
    let planned: Vec<_> = data.planned.iter().map(|letter| view! { <tr>{cells(letter)}</tr> }).collect();
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
    let way = vec![
        ("/directives".to_owned(), words.say("shell-directives")),
        (format!("/directives/{}", data.directive), number.clone()),
    ];
    view! {
        <PageTitle text=format!("{title} · {number}") />
        <div class="wrap">
            <Crumbs way=way here=title.clone() />
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">
                    <Said text=data.title.clone() />
                </p>
            </div>
            <p class="notice info">{told(&data)}</p>
            {table(
                "h-planned",
                ("reminders-planned", Some("reminders-planned-note")),
                &["reminders-day", "mail-why", "mail-to"],
                planned,
            )}
            {table("h-taken", ("reminders-taken", None), &["reminders-day", "reminders-step", "mail-to", "reminders-letter"], taken)}
            <p class="small">
                <a href="/settings">{words.say("reminders-change-schedule")}</a>
            </p>
        </div>
    }
    .into_any()
}

/// The schedule that applies, or why nobody is written to.
pub(super) fn told(letters: &Page) -> String {
    let words = use_words();
    match (letters.silence, letters.schedule) {
        (Some(silence), _) => words.silence(silence),
        (None, Some(schedule)) => {
            let before = words.setting_value(SettingValue::DaysBefore(schedule.before));
            let overdue = words.setting_value(SettingValue::Every(schedule.overdue_every));
            words.say_with("reminders-schedule", &[("before", before.into()), ("overdue", overdue.into())])
        }
        (None, None) => words.say("reminders-nobody-leads"),
    }
}

/// Lines under a heading; nothing where there are none.
pub(super) fn table<Line: IntoView + 'static>(
    id: &'static str,
    (title, note): (&str, Option<&str>),
    columns: &[&str],
    lines: Vec<Line>,
) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let words = use_words();
    let columns: Vec<_> = columns.iter().map(|column| view! { <th scope="col">{words.say(column)}</th> }).collect();
    view! {
        <section class="block" aria-labelledby=id>
            <div class="block-head">
                <h2 id=id>{words.say(title)}</h2>
                {note.map(|note| view! { <p>{words.say(note)}</p> })}
            </div>
            <div class="stack-late">
                <table class="tbl">
                    <thead>
                        <tr>{columns}</tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// The day of a letter, why it is written, and to whom.
pub(super) fn cells(planned: &Planned) -> AnyView {
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
        <td data-label=words.say("reminders-day")>{dates::day_and_weekday(planned.on, words.locale())}</td>
        <td data-label=words.say("mail-why")>{occasion}</td>
        <td data-label=words.say("mail-to")>{to}</td>
    }
    .into_any()
}

/// An address, or that the body has named none.
fn reached(to: &str) -> AnyView {
    if to.contains('@') {
        view! { <EmailAddress address=to.to_owned() /> }.into_any()
    } else {
        view! { <span class="quiet">{use_words().say("reminders-no-address")}</span> }.into_any()
    }
}
