use chrono::NaiveDate;
use domain::bodies::BodyName;
use domain::ids::MeetingId;
use domain::locale::Multilingual;
use domain::meetings::AgendaItem;
use leptos::prelude::*;

use super::super::Remove;
use super::super::api::{MoveAgendaItem, RemoveAgendaItem, SaveAgendaItem};
use super::super::three_lines::ThreeLines;
use super::drag::{Drag, down_id, drop_id, up_id};
use super::settle::{SettleItem, carried_from, settled};
use crate::ui::{Argument, BodyPicks, Form, Hidden, Icon, Select, TextField, Version, address, said_text};
use crate::words::use_words;

/// One question of the agenda: its own form, its place in the order, and its removal.
#[component]
pub fn EditItem(
    meeting: MeetingId,
    item: AgendaItem,
    count: usize,
    bodies: Vec<BodyName>,
    drag: Drag,
    /// The meetings to which the item can be put off, where the meeting may do so.
    settle: Option<Vec<(MeetingId, NaiveDate, String)>>,
) -> impl IntoView {
    let words = use_words();
    let place = item.position;
    let number = place.to_string();
    let of_settling = item.clone();
    let (id, version) = (item.id, item.version);
    let save = words.say("ui-save");
    let question = words.say_with("meetings-question", &[("n", number.as_str().into())]);
    let fields = item.clone();
    view! {
        <li
            data-dragging=move || drag.holds(place).then_some("")
            data-drop=move || drag.side(place)
            on:dragover=move |event| drag.over(place, &event)
            on:drop=move |event| drag.drop_on(place, &event)
        >
            <div
                class="grip"
                draggable=move || drag.ready().then_some("true")
                on:dragstart=move |event| drag.start(place, &event)
                on:dragend=move |_| drag.end()
            >
                {number.clone()}
                <Icon name="grip" />
            </div>
            <div class="flow">
                {item.settled.as_ref().map(settled)}
                {carried_from(&item)}
                <Form action={address::<SaveAgendaItem>()} prefix=format!("item-{id}-")>
                    <Hidden name="id" value=id.to_string() />
                    <Version value=version />
                    <ItemFields meeting item=Some(fields) bodies />
                    <div class="btns">
                        <button class="btn second slim">{save} <span class="sr">{format!(": {question}")}</span></button>
                    </div>
                </Form>
                {settle.map(|later| view! { <SettleItem item=of_settling later /> })}
                <Remove
                    action={address::<RemoveAgendaItem>()}
                    argument="item"
                    id=id.to_string()
                    label=words.say_with("meetings-remove-item", &[("n", number.into())])
                    question=words.say("meetings-remove-item-text")
                />
            </div>
            <MoveItem item count drag />
        </li>
    }
}

/// The form that adds a question at the end.
#[component]
pub fn AddItem(meeting: MeetingId, number: usize, bodies: Vec<BodyName>) -> impl IntoView {
    let words = use_words();
    view! {
        <ol class="draft" start=number.to_string()>
            <li>
                <div class="grip">{number.to_string()}</div>
                <Form action={address::<SaveAgendaItem>()} prefix="new-">
                    <ItemFields meeting item=None bodies />
                    <div class="btns">
                        <button class="btn">{words.say("meetings-add-item")}</button>
                    </div>
                </Form>
            </li>
        </ol>
    }
}

#[component]
fn ItemFields(meeting: MeetingId, item: Option<AgendaItem>, bodies: Vec<BodyName>) -> impl IntoView {
    let words = use_words();
    let options: Vec<(String, String)> =
        bodies.iter().map(|body| (body.id.to_string(), said_text(&body.name))).collect();
    let speakers = |co_rapporteur: bool| {
        item.iter()
            .flat_map(|item| &item.rapporteurs)
            .filter(move |speaker| speaker.co_rapporteur == co_rapporteur)
            .collect::<Vec<_>>()
    };
    let rapporteur = speakers(false).first().map(|speaker| speaker.body.id.to_string()).unwrap_or_default();
    let co_rapporteurs = speakers(true);
    let names: Vec<String> = co_rapporteurs.iter().map(|speaker| said_text(&speaker.body.name)).collect();
    let summary = if names.is_empty() {
        words.say("meetings-no-co-rapporteurs")
    } else {
        words.say_with("meetings-co-rapporteurs-are", &[("names", names.join(", ").into())])
    };
    let chosen = co_rapporteurs.iter().map(|speaker| speaker.body.id.to_string()).collect();
    let minutes = item.as_ref().and_then(|item| item.minutes).map(|minutes| minutes.to_string()).unwrap_or_default();
    let title = item.as_ref().map_or_else(Multilingual::default, |item| item.title.clone());
    view! {
        <Hidden name="meeting" value=meeting.to_string() />
        <div class="form-row">
            <ThreeLines
                names=["title_kk", "title_ru", "title_en"]
                label=words.say("meetings-item-title")
                value=title
            />
            <TextField name="minutes" label=words.say("meetings-minutes-label") value=minutes width="w-4" />
            <Select
                name="rapporteur"
                label=words.say("meetings-rapporteur")
                options=options.clone()
                value=rapporteur
                none=words.say("meetings-nobody-yet")
            />
        </div>
        <details>
            <summary>{summary}</summary>
            <BodyPicks name="co_rapporteurs" legend=words.say("meetings-co-rapporteurs") options chosen />
        </details>
    }
}

/// Up, down, and the button that a drop presses; each says to which place the item goes.
#[component]
fn MoveItem(item: AgendaItem, count: usize, drag: Drag) -> impl IntoView {
    let words = use_words();
    let place = item.position;
    let number = place.to_string();
    let last = usize::try_from(place).is_ok_and(|place| place >= count);
    let id = item.id;
    view! {
        <Form action={address::<MoveAgendaItem>()} prefix=format!("move-{id}-") class="row-tools">
            <Argument name="item" value=id.to_string() />
            <button
                id=up_id(id)
                class="btn second square"
                name="to"
                value=(place - 1).to_string()
                disabled=place <= 1
                on:click=move |_| drag.press(up_id(id), down_id(id))
            >
                <Icon name="up" />
                <span class="sr">{words.say_with("meetings-move-up", &[("n", number.clone().into())])}</span>
            </button>
            <button
                id=down_id(id)
                class="btn second square"
                name="to"
                value=(place + 1).to_string()
                disabled=last
                on:click=move |_| drag.press(down_id(id), up_id(id))
            >
                <Icon name="down" />
                <span class="sr">{words.say_with("meetings-move-down", &[("n", number.into())])}</span>
            </button>
            <button id=drop_id(id) name="to" hidden></button>
        </Form>
    }
}
