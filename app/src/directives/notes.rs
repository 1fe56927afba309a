//! Other periods for what recurs, the group that was created, the outcome that rests with a third body.

use domain::directives::{DeskAct, DirectiveFile};
use leptos::prelude::*;

use super::api::{ChangeRhythm, NameGroup, NoteOutcome};
use crate::ui::{Form, Hidden, Select, TextArea, TextField, Version, address, said_text};
use crate::words::use_words;

#[component]
pub fn RhythmForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    view! {
        <p>{words.say("directives-rhythm-text")}</p>
        <Form action={address::<ChangeRhythm>()} prefix="rhythm-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <TextField
                name="term"
                label=words.say("directives-rhythm-term")
                hint=words.say("directives-rhythm-term-hint")
                value=file.wording
                required=true
            />
            <TextArea
                name="reason"
                label=words.say("directives-remark")
                hint=words.say("directives-end-hint")
                required=true
            />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::ChangeRhythm)}</button>
            </div>
        </Form>
    }
}

#[component]
pub fn GroupForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    if file.groups.is_empty() {
        return view! { <p>{words.say("directives-name-group-none")}</p> }.into_any();
    }
    let options = file.groups.iter().map(|(id, name)| (id.to_string(), said_text(name))).collect();
    view! {
        <p>{words.say("directives-name-group-text")}</p>
        <Form action={address::<NameGroup>()} prefix="group-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <Select name="group" label=words.say("directives-created-group") options />
            <div class="btns">
                <button class="btn wide">{words.ending(domain::directives::Ending::Done)}</button>
            </div>
        </Form>
    }
    .into_any()
}

#[component]
pub fn OutcomeForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let (text, on) = file.outcome.map(|outcome| (outcome.text, outcome.on.to_string())).unwrap_or_default();
    view! {
        <Form action={address::<NoteOutcome>()} prefix="outcome-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <TextArea
                name="text"
                label=words.say("directives-outcome-text")
                hint=words.say("directives-outcome-text-hint")
                value=text
                required=true
            />
            <TextField name="on" label=words.say("directives-outcome-on") kind="date" value=on required=true />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::NoteOutcome)}</button>
            </div>
        </Form>
    }
}
