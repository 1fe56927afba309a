use domain::ids::MeetingId;
use domain::locale::{Locale, Multilingual};
use domain::meetings::{MeetingForm, MeetingFormPage, MeetingKind};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::api::{SaveMeeting, load_meeting_form};
use super::needed;
use super::three_lines::ThreeLines;
use crate::page::{PageTitle, page};
use crate::ui::{Crumbs, Form, Hidden, Select, TextField, Version, address};
use crate::words::{language_name, use_words};

/// Plans a meeting, or changes what is recorded of one.
#[component]
pub fn EditMeeting() -> impl IntoView {
    let params = use_params_map();
    let named = move || params.with(|params| params.get("meeting"));
    page(
        named,
        |named| async move {
            let meeting = named.map(|named| needed(named.parse::<MeetingId>().ok())).transpose()?;
            load_meeting_form(meeting).await
        },
        show,
    )
}

fn show(MeetingFormPage { form }: MeetingFormPage) -> AnyView {
    let words = use_words();
    let new = form.id.is_empty();
    let title = if new { words.say("meetings-plan") } else { words.say("meetings-edit") };
    let back = if new { "/meetings".to_owned() } else { format!("/meetings/{}", form.id) };
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs way=vec![("/meetings".to_owned(), words.say("meetings-title"))] here=title.clone() />
            <div class="page-narrow flow">
                <h1>{title}</h1>
                {fields(form, back)}
            </div>
        </div>
    }
    .into_any()
}

fn fields(form: MeetingForm, back: String) -> AnyView {
    let words = use_words();
    let kinds = MeetingKind::ALL.iter().map(|kind| (kind.as_str().to_owned(), words.meeting_kind(*kind))).collect();
    let languages =
        Locale::ALL.into_iter().map(|locale| (locale.as_str().to_owned(), language_name(locale).to_owned())).collect();
    view! {
        <Form action={address::<SaveMeeting>()}>
            <Hidden name="id" value=form.id.clone() />
            {form.version.parse::<i32>().ok().map(|version| view! { <Version value=version /> })}
            <div class="form-row">
                <Select name="kind" label=words.say("meetings-kind") options=kinds value=form.kind />
                <TextField
                    name="number"
                    label=words.say("meetings-number")
                    hint=words.say("meetings-number-hint")
                    value=form.number
                    width="w-8"
                    required=true
                />
            </div>
            <div class="form-row">
                <TextField
                    name="starts_on"
                    label=words.say("meetings-starts-on")
                    kind="date"
                    value=form.starts_on
                    width="w-20"
                    required=true
                />
                <TextField
                    name="ends_on"
                    label=words.say("meetings-ends-on")
                    hint=words.say("meetings-ends-on-hint")
                    kind="date"
                    value=form.ends_on
                    width="w-20"
                />
            </div>
            <Select
                name="language"
                label=words.say("meetings-language")
                hint=words.say("meetings-language-hint")
                options=languages
                value=form.language
                width="w-20"
            />
            <ThreeLines
                names=["place_kk", "place_ru", "place_en"]
                label=words.say("meetings-place")
                value=Multilingual::new(&form.place_kk, &form.place_ru, &form.place_en)
            />
            <ThreeLines
                names=["chair_kk", "chair_ru", "chair_en"]
                label=words.say("meetings-chair")
                value=Multilingual::new(&form.chair_kk, &form.chair_ru, &form.chair_en)
            />
            <ThreeLines
                names=["title_kk", "title_ru", "title_en"]
                label=words.say("meetings-subject")
                value=Multilingual::new(&form.title_kk, &form.title_ru, &form.title_en)
            />
            <div class="btns">
                <button class="btn">{words.say("ui-save")}</button>
                <a class="btn second" href=back>
                    {words.say("ui-cancel")}
                </a>
            </div>
        </Form>
    }
    .into_any()
}
