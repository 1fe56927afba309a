//! A table is sent, compared and published.

use domain::calendar::{Extent, ImportPage};
use domain::error::Error;
use domain::ids::CalendarImportId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::api::{PublishImport, ReadTable, load_import};
use super::lists::change_table;
use crate::error::UiError;
use crate::page::{PageTitle, page};
use crate::ui::{Checkbox, Choices, Crumbs, Form, FormState, Hidden, TextArea, Version, address};
use crate::words::use_words;

/// The first step: the table itself.
#[component]
pub fn ImportTable() -> impl IntoView {
    let words = use_words();
    let extents = Extent::ALL
        .iter()
        .map(|extent| (extent.as_str().to_owned(), words.calendar_extent(*extent), String::new()))
        .collect();
    view! {
        <p>{words.calendar_table()}</p>
        <Form action={address::<ReadTable>()} prefix="table-" multipart=true>
            <TableFile />
            <TextArea name="table" label=words.say("calendar-table") rows=8 />
            <Choices
                name="extent"
                legend=words.say("calendar-extent")
                options=extents
                value=Extent::Named.as_str().to_owned()
            />
            <div class="btns">
                <button class="btn second">{words.say("calendar-compare")}</button>
            </div>
        </Form>
    }
}

#[component]
fn TableFile() -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    let label = words.say("calendar-file");
    state.name("files", &label);
    let id = state.id("files");
    let (hint, error) = (format!("{id}-hint"), format!("{id}-error"));
    let described = format!("{hint} {error}");
    let known = state.clone();
    let problem = Memo::new(move |_| known.problem("files"));
    view! {
        <div class="field" class:bad=move || problem.get().is_some()>
            <label for=id.clone()>{label}</label>
            <span class="hint" id=hint>
                {words.say("calendar-file-hint")}
            </span>
            <span class="error" id=error>
                {move || problem.get()}
            </span>
            <input id=id type="file" name="form[files]" accept=".csv,text/csv" aria-describedby=described />
        </div>
    }
}

/// The second step: what the table would change, before anything is published.
#[component]
pub fn Import() -> impl IntoView {
    let params = use_params_map();
    let import =
        move || params.with(|params| params.get("import").and_then(|import| import.parse::<CalendarImportId>().ok()));
    page(
        import,
        |import| async move {
            match import {
                Some(import) => load_import(import).await,
                None => Err(UiError::Refused(Error::NotFound)),
            }
        },
        show,
    )
}

fn show(data: ImportPage) -> AnyView {
    let words = use_words();
    let version = data.version.to_string();
    let title = words.say_with("calendar-import-title", &[("version", version.as_str().into())]);
    let body = if data.changes.is_empty() {
        view! {
            <div class="empty">
                <p>{words.say_with("calendar-import-nothing", &[("version", version.as_str().into())])}</p>
                <div class="btns">
                    <a class="btn second" href="/calendar">
                        {words.say("calendar-title")}
                    </a>
                </div>
            </div>
        }
        .into_any()
    } else {
        view! {
            {change_table(&data.changes, &title)}
            <section class="block">
                <Form action={address::<PublishImport>()}>
                    <Hidden name="import" value=data.id.to_string() />
                    <Version value=data.version.cast_signed() />
                    <Checkbox name="confirmed" label=words.say("calendar-import-confirm") />
                    <div class="btns">
                        <button class="btn">{words.say("calendar-publish-table")}</button>
                        <a class="btn second" href="/calendar">
                            {words.say("ui-cancel")}
                        </a>
                    </div>
                </Form>
            </section>
        }
        .into_any()
    };
    let words = use_words();
    let extent = words.say_with(
        "deadlines-line",
        &[("label", words.say("calendar-extent").into()), ("value", words.calendar_extent(data.extent).into())],
    );
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs way=vec![("/calendar".to_owned(), words.say("calendar-title"))] here=words.say("calendar-import") />
            <div class="head">
                <p class="over">{data.source.clone()}</p>
                <h1>{title}</h1>
                <p class="lede">{words.calendar_import(&data)}</p>
                <p class="quiet">{extent}</p>
            </div>
            {body}
        </div>
    }
    .into_any()
}
