use domain::councils::{Chapter, Setting, Settings};
use domain::reminders::{LetterChange, Planned, Trial, TrialFilter, TriedOn};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::load_trial;
use super::letters::{cells, table, told};
use crate::councils::api::ChangeSettings;
use crate::councils::setting_field;
use crate::page::{PageTitle, page};
use crate::ui::{AskForm, Checkbox, Crumbs, Form, Hidden, Said, TextField, Version, address};
use crate::words::use_words;

/// Another schedule tried on one directive: who would get what and when; then it can be saved.
#[component]
pub fn TrySchedule() -> impl IntoView {
    let query = use_query_map();
    let filter = move || {
        query.with(|query| {
            let typed = Chapter::Reminders.settings().filter_map(|setting| {
                let name = setting.as_str();
                query.get(name).map(|typed| (name.to_owned(), typed))
            });
            TrialFilter { number: query.get("number").unwrap_or_default(), values: typed.collect() }
        })
    };
    page(filter, load_trial, show)
}

fn show(data: Trial) -> AnyView {
    let words = use_words();
    let title = words.say("reminders-trial");
    let result = match &data.directive {
        Some(tried) => letters(tried),
        None => view! { <p class="notice info">{words.say("reminders-trial-none")}</p> }.into_any(),
    };
    let differs = data.tried != data.settings && data.problems.is_empty();
    let save = differs.then(|| view! { <Save settings=data.tried.clone() version=data.version /> });
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs way=vec![("/settings".to_owned(), words.say("councils-settings"))] here=title.clone() />
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">{words.say("reminders-trial-lede")}</p>
            </div>
            {ask(&data)}
            {result}
            {save}
        </div>
    }
    .into_any()
}

/// The schedule as it stands, or as it is typed.
fn ask(data: &Trial) -> AnyView {
    let words = use_words();
    let standing = |setting: Setting| setting.of(&data.settings).fields().0;
    let typed = Chapter::Reminders
        .settings()
        .map(|setting| {
            let name = setting.as_str();
            (name.to_owned(), data.filter.values.get(name).cloned().unwrap_or_else(|| standing(setting)))
        })
        .chain([("number".to_owned(), data.filter.number.clone())])
        .collect();
    let settings = data.settings.clone();
    view! {
        <section class="block" aria-labelledby="h-schedule">
            <div class="block-head">
                <h2 id="h-schedule">{words.setting_chapter(Chapter::Reminders)}</h2>
            </div>
            <AskForm action="/settings/letters" typed problems=data.problems.clone()>
                <TextField name="number" label=words.say("mail-template-number") width="w-8" />
                <Schedule settings />
                <div class="btns">
                    <button class="btn second">{words.say("reminders-trial-show")}</button>
                </div>
            </AskForm>
        </section>
    }
    .into_any()
}

/// Made within the form, so that its fields know what was typed.
#[component]
fn Schedule(settings: Settings) -> impl IntoView {
    let fields: Vec<_> =
        Chapter::Reminders.settings().map(|setting| setting_field(setting, setting.of(&settings))).collect();
    view! { <div class="settings">{fields}</div> }
}

fn letters(tried: &TriedOn) -> AnyView {
    let letters = &tried.letters;
    let changed = tried.changes.iter().any(|(change, _)| *change != LetterChange::Stays);
    let note = if changed { "reminders-trial-changes" } else { "reminders-trial-same" };
    let lines: Vec<_> = tried.changes.iter().map(|(change, letter)| line(*change, letter)).collect();
    view! {
        <section class="block" aria-labelledby="h-tried">
            <div class="block-head">
                <h2 id="h-tried">
                    <a href=format!("/directives/{}", letters.directive)>{format!("№ {}", letters.reference)}</a>
                    " "
                    <Said text=letters.title.clone() />
                </h2>
            </div>
            <p class="notice info">{told(letters)}</p>
        </section>
        {table(
            "h-planned",
            ("reminders-planned", Some(note)),
            &["reminders-day", "mail-why", "mail-to", "reminders-change"],
            lines,
        )}
    }
    .into_any()
}

fn line(change: LetterChange, letter: &Planned) -> AnyView {
    let words = use_words();
    let said = words.letter_change(change);
    let mark = match change {
        LetterChange::Stays => view! { <span class="quiet">{said}</span> }.into_any(),
        LetterChange::Comes => view! { <ins>{said}</ins> }.into_any(),
        LetterChange::Goes => view! { <del>{said}</del> }.into_any(),
    };
    view! {
        <tr>{cells(letter)} <td data-label=words.say("reminders-change")>{mark}</td></tr>
    }
    .into_any()
}

/// What was tried becomes what stands; all other settings are left to whoever changes them.
#[component]
fn Save(settings: Settings, version: i32) -> impl IntoView {
    let words = use_words();
    let values: Vec<_> = Chapter::Reminders
        .settings()
        .map(|setting| view! { <Hidden name=setting.as_str() value=setting.of(&settings).fields().0 /> })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-save">
            <div class="block-head">
                <h2 id="h-save">{words.say("reminders-trial-save")}</h2>
            </div>
            <Form action={address::<ChangeSettings>()} prefix="save-">
                <Version value=version />
                {values}
                <Checkbox name="confirmed" label=words.say("reminders-trial-confirm") />
                <div class="btns">
                    <button class="btn">{words.say("councils-save")}</button>
                </div>
            </Form>
        </section>
    }
}
