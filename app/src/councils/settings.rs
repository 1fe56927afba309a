//! Every rule that law leaves open, with its default and its source.

use chrono::NaiveDate;
use domain::calendar::{Roll, Week};
use domain::councils::{Chapter, Setting, SettingValue, Settings, SettingsPage};
use domain::deadlines::{StartEvent, Unit};
use language::dates;
use leptos::prelude::*;

use super::api::{ChangeSettings, load_settings};
use crate::page::{PageTitle, page};
use crate::ui::{Checkbox, Form, Life, Select, TextField, Version, address};
use crate::words::use_words;

/// Read by leadership, changed by the secretariat.
#[component]
pub fn CouncilSettings() -> impl IntoView {
    page(|| (), |()| load_settings(), show)
}

fn show(data: SettingsPage) -> AnyView {
    let words = use_words();
    let title = words.say("councils-settings");
    let settings = data.settings;
    let body = if data.may_change {
        view! { <Change settings version=data.version /> }.into_any()
    } else {
        Chapter::ALL.iter().map(|chapter| chapter_facts(*chapter, &settings)).collect::<Vec<_>>().into_any()
    };
    let history = if data.history.is_empty() {
        view! { <p class="quiet">{words.say("councils-no-changes")}</p> }.into_any()
    } else {
        view! { <Life events=data.history /> }.into_any()
    };
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">{words.say("councils-lede")}</p>
            </div>
            <p class="notice info">{words.say("councils-later")}</p>
            {body}
            <section class="block" aria-labelledby="h-changes">
                <div class="block-head">
                    <h2 id="h-changes">{words.say("councils-changes")}</h2>
                </div>
                {history}
            </section>
        </div>
    }
    .into_any()
}

fn chapter_facts(chapter: Chapter, settings: &Settings) -> AnyView {
    let words = use_words();
    let rows: Vec<_> = chapter
        .settings()
        .map(|setting| {
            view! {
                <div>
                    <dt>{words.setting(setting)}</dt>
                    <dd>
                        {words.setting_value(setting.of(settings))} <span class="more">{stated(setting)}</span>
                    </dd>
                </div>
            }
        })
        .collect();
    section(chapter, None, view! { <dl class="facts">{rows}</dl> }.into_any())
}

/// All settings in one form; what is not touched keeps its value.
#[component]
fn Change(settings: Settings, version: i32) -> impl IntoView {
    let words = use_words();
    view! {
        <Form action={address::<ChangeSettings>()}>
            <Version value=version />
            <Chapters settings />
            <Checkbox name="confirmed" label=words.say("councils-confirm") />
            <div class="btns">
                <button class="btn">{words.say("councils-save")}</button>
            </div>
        </Form>
    }
}

#[component]
fn Chapters(settings: Settings) -> impl IntoView {
    Chapter::ALL
        .iter()
        .map(|chapter| {
            let fields: Vec<_> =
                chapter.settings().map(|setting| setting_field(setting, setting.of(&settings))).collect();
            let note = (*chapter == Chapter::Reminders).then(schedule);
            section(*chapter, note, view! { <div class="settings">{fields}</div> }.into_any())
        })
        .collect::<Vec<_>>()
}

/// What a changed schedule does, and where it can be tried before.
fn schedule() -> AnyView {
    let words = use_words();
    view! {
        <p>
            {words.say("councils-schedule-note")} " " <a href="/settings/letters">{words.say("reminders-trial")}</a>
        </p>
    }
    .into_any()
}

fn section(chapter: Chapter, note: Option<AnyView>, content: AnyView) -> AnyView {
    let id = format!("h-{}", chapter.as_str());
    let labelled = id.clone();
    view! {
        <section class="block" aria-labelledby=labelled>
            <div class="block-head">
                <h2 id=id>{use_words().setting_chapter(chapter)}</h2>
                {note}
            </div>
            {content}
        </section>
    }
    .into_any()
}

/// The default, and whose rule it is.
fn stated(setting: Setting) -> String {
    let words = use_words();
    let value = words.setting_value(setting.of(&Settings::default()));
    let default = words.say_with("councils-default", &[("value", value.into())]);
    let source = match setting.source() {
        "" => words.say("councils-own"),
        key => words.say_with("councils-source", &[("key", format!("[{key}]").into())]),
    };
    format!("{default}; {source}")
}

/// A setting as one changes it, with its default and whose rule it is.
pub fn setting_field(setting: Setting, value: SettingValue) -> AnyView {
    let words = use_words();
    let (name, unit_name) = (setting.as_str(), setting.unit_field());
    let label = words.setting(setting);
    let hint = match setting {
        Setting::LadderFocalPoint | Setting::LadderAlternate | Setting::LadderHead | Setting::LadderChair => {
            format!("{} {}", words.say("councils-ladder-hint"), stated(setting))
        }
        Setting::ReplyMailbox => words.say("councils-reply-mailbox-hint"),
        _ => stated(setting),
    };
    let (first, second) = value.fields();
    let number = |unit: String| {
        let label = words.say_with("ui-in-language", &[("label", label.clone().into()), ("language", unit.into())]);
        view! { <TextField name=name label=label hint=hint.clone() kind="number" value=first.clone() width="w-8" /> }
            .into_any()
    };
    let one_of = |options: Vec<(String, String)>| {
        view! { <Select name=name label=label.clone() hint=hint.clone() options value=first.clone() /> }.into_any()
    };
    match value {
        SettingValue::WorkingDays(_) => number(words.unit(Unit::WorkingDays)),
        SettingValue::Months(_) => number(words.unit(Unit::Months)),
        SettingValue::Times(_) => number(words.say("councils-unit-times")),
        SettingValue::DayOfMonth(_) => number(words.say("councils-unit-day")),
        SettingValue::Every(_) => number(words.say("councils-unit-every")),
        SettingValue::Hour(_) => number(words.say("councils-unit-hour")),
        SettingValue::DaysBefore(_) => {
            let unit = words.say("councils-unit-working-days-list");
            let label = words.say_with("ui-in-language", &[("label", label.into()), ("language", unit.into())]);
            let hint = format!("{} {hint}", words.say("councils-days-before-hint"));
            view! { <TextField name=name label=label hint=hint value=first /> }.into_any()
        }
        SettingValue::Switch(_) => {
            one_of([("on", true), ("off", false)].map(|(value, on)| (value.to_owned(), words.switch(on))).to_vec())
        }
        SettingValue::Mailbox(_) => {
            view! { <TextField name=name label=label hint=hint kind="email" value=first.clone() width="w-20" /> }
                .into_any()
        }
        SettingValue::Length(_) => {
            let units = Unit::ALL.iter().map(|unit| (unit.as_str().to_owned(), words.unit(*unit))).collect();
            view! {
                <div class="form-row">
                    <TextField name=name label=label hint=hint kind="number" value=first width="w-8" />
                    <Select name=unit_name label=words.say("councils-unit") options=units value=second />
                </div>
            }
            .into_any()
        }
        SettingValue::DayOfYear(_) => {
            let months = (1..=12)
                .filter_map(|month| NaiveDate::from_ymd_opt(2000, month, 1))
                .map(|first| {
                    let month = chrono::Datelike::month(&first).to_string();
                    (month, dates::month_alone(first, words.locale()).to_owned())
                })
                .collect();
            view! {
                <div class="form-row">
                    <TextField name=name label=label hint=hint kind="number" value=first width="w-8" />
                    <Select name=unit_name label=words.say("councils-month") options=months value=second />
                </div>
            }
            .into_any()
        }
        SettingValue::Start(_) => {
            let starts = StartEvent::ALL.iter().filter(|start| **start != StartEvent::Event);
            one_of(starts.map(|start| (start.as_str().to_owned(), words.start_event(*start))).collect())
        }
        SettingValue::Roll(_) => {
            one_of(Roll::ALL.iter().map(|roll| (roll.as_str().to_owned(), words.roll(*roll))).collect())
        }
        SettingValue::Week(_) => {
            one_of(Week::ALL.iter().map(|week| (week.as_str().to_owned(), words.week(*week))).collect())
        }
    }
}
