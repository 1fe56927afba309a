use domain::directives::{DeskAct, DirectiveFile, DirectiveState};
use leptos::prelude::*;

use super::api::RecordEvent as Record;
use crate::ui::{Form, Hidden, TextArea, TextField, Version, address};
use crate::words::use_words;

/// The event that the directive waits for has happened: a date follows from it.
#[component]
pub fn RecordEvent(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let held = file.row.state == DirectiveState::OnHold;
    let text = if held { words.say("directives-event-held") } else { words.say("directives-event-text") };
    view! {
        <p>{text}</p>
        <Form action={address::<Record>()} prefix="event-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <TextField name="happened_on" label=words.say("directives-event-on") kind="date" required=true />
            <TextArea name="words" label=words.say("directives-event-words") rows=2 required=true />
            <TextArea
                name="shown_by"
                label=words.say("directives-event-shown-by")
                hint=words.say("directives-event-shown-by-hint")
                rows=2
                required=true
            />
            <TextField
                name="term"
                label=words.say("directives-event-term")
                hint=words.say("directives-event-term-hint")
            />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::RecordEvent)}</button>
            </div>
        </Form>
    }
}
