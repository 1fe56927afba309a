use domain::directives::{DeskAct, DirectiveFile};
use language::dates;
use leptos::prelude::*;

use super::api::RaiseObjection;
use crate::ui::{Form, Hidden, TextArea, address};
use crate::words::use_words;

/// A body says why it should not execute; until the issuer decides it does.
#[component]
pub fn Object(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let until = file
        .objects_until
        .map(|day| words.say_with("objections-until", &[("date", dates::by_day(day, words.locale()).into())]));
    view! {
        <p>{words.say("objections-raise-text")} " " {until}</p>
        <Form action={address::<RaiseObjection>()} prefix="object-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <TextArea name="reason" label=words.say("objections-reason") required=true />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::Object)}</button>
            </div>
        </Form>
    }
}
