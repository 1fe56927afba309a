use domain::directives::{DeskAct, DirectiveFile};
use language::dates;
use leptos::prelude::*;

use super::api::AskForMoreTime as Ask;
use crate::ui::{Form, Hidden, TextArea, TextField, address};
use crate::words::use_words;

/// The lead asks for another date; until it is decided the present one holds.
#[component]
pub fn AskForMoreTime(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let present = file
        .row
        .due_on
        .map(|due| words.say_with("extensions-present-date", &[("date", dates::day(due, words.locale()).into())]));
    view! {
        <p>{words.say("extensions-ask-text")}</p>
        <Form action={address::<Ask>()} prefix="extension-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <TextField
                name="asked_for"
                label=words.say("extensions-asked-for")
                kind="date"
                hint=present.unwrap_or_default()
                required=true
            />
            <TextArea name="reason" label=words.say("extensions-reason") required=true />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::AskForMoreTime)}</button>
            </div>
        </Form>
    }
}
