use domain::directives::DirectiveFile;
use domain::extensions::EndorsementWord;
use leptos::prelude::*;

use super::api::EndorseExtension;
use super::request;
use crate::ui::{Choices, Form, Hidden, TextArea, Version, address};
use crate::words::use_words;

/// The secretariat advises whoever decides.
#[component]
pub fn EndorseRequest(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let asked = request::waiting(&file)?;
    let options = EndorsementWord::ALL
        .iter()
        .map(|word| (word.as_str().to_owned(), words.endorsement_word(*word), String::new()))
        .collect();
    Some(view! {
        {request::summary(&asked)}
        <p>{words.say("extensions-endorse-text")}</p>
        <Form action={address::<EndorseExtension>()} prefix="endorse-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Hidden name="extension" value=asked.id.to_string() />
            <Version value=file.version />
            <Choices name="word" legend=words.say("extensions-word") options />
            <TextArea name="reason" label=words.say("extensions-word-reason") required=true />
            <div class="btns">
                <button class="btn wide">{words.say("extensions-endorse")}</button>
            </div>
        </Form>
    })
}
