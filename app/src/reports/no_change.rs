use domain::directives::{DeskAct, DirectiveFile};
use leptos::prelude::*;

use super::api::ReportNoChange as Report;
use crate::ui::{Argument, ConfidenceMark, Form, address};
use crate::words::use_words;

/// One click: the last word of the lead holds on.
#[component]
pub fn ReportNoChange(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    view! {
        <p>{words.say("directives-no-change-text")}</p>
        <p>
            <ConfidenceMark confidence=file.row.confidence />
        </p>
        <Form action={address::<Report>()} prefix="no-change-">
            <Argument name="directive" value=file.row.id.to_string() />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::ReportNoChange)}</button>
            </div>
        </Form>
    }
}
