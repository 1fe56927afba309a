use domain::ids::PointId;
use domain::locale::Multilingual;
use domain::meetings::AgendaPage;
use domain::protocols::{PointForm, PointKind};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use super::api::{SavePoint, load_point};
use crate::meetings::api::load_meeting_editor;
use crate::meetings::{Crumbs, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Choices, Form, Hidden, Select, TextField, ThreeAreas, address, said_text};
use crate::words::use_words;

/// A point of the protocol that is no directive: something decided, or taken note of.
#[component]
pub fn EditPoint() -> impl IntoView {
    let meeting = meeting_in_address();
    let params = use_params_map();
    let query = use_query_map();
    let named = move || {
        let point = params.with(|params| params.get("point"));
        let item = query.with(|query| query.get("item")).unwrap_or_default();
        (meeting(), point, item)
    };
    page(
        named,
        |(meeting, point, item)| async move {
            let meeting = needed(meeting)?;
            let page = load_meeting_editor(meeting).await?;
            let form = match point {
                Some(point) => load_point(needed(point.parse::<PointId>().ok())?).await?,
                None => PointForm {
                    meeting: meeting.to_string(),
                    item,
                    kind: PointKind::Decided.as_str().to_owned(),
                    ..PointForm::default()
                },
            };
            Ok((page, form))
        },
        show,
    )
}

fn show((data, form): (AgendaPage, PointForm)) -> AnyView {
    let words = use_words();
    let meeting = data.page.meeting.clone();
    let title = if form.id.is_empty() { words.say("protocols-add-point") } else { words.say("protocols-edit-point") };
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap">
            <Crumbs meeting here=title.clone() />
            <div class="page-narrow flow">
                <h1>{title}</h1>
                <p>{words.say("protocols-point-lede")}</p>
                {fields(&data, form)}
            </div>
        </div>
    }
    .into_any()
}

fn fields(data: &AgendaPage, form: PointForm) -> AnyView {
    let words = use_words();
    let items = data
        .page
        .agenda
        .iter()
        .map(|item| (item.id.to_string(), format!("{}. {}", item.position, said_text(&item.title))))
        .collect();
    let kinds = [PointKind::Decided, PointKind::Noted]
        .map(|kind| (kind.as_str().to_owned(), words.point_kind(kind), String::new()))
        .to_vec();
    let back = format!("/meetings/{}/protocol", data.page.meeting.id);
    view! {
        <Form action={address::<SavePoint>()}>
            <Hidden name="meeting" value=form.meeting />
            <Hidden name="id" value=form.id />
            <Select
                name="item"
                label=words.say("protocols-item")
                options=items
                value=form.item
                none=words.say("meetings-without-item")
            />
            <TextField
                name="number"
                label=words.say("protocols-point-number")
                hint=words.say("protocols-point-number-hint")
                value=form.number
                width="w-8"
            />
            <Choices name="kind" legend=words.say("protocols-point-kind") options=kinds value=form.kind />
            <ThreeAreas
                names=["words_kk", "words_ru", "words_en"]
                label=words.say("protocols-words")
                value=Multilingual::new(&form.words_kk, &form.words_ru, &form.words_en)
                rows=3
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
