use domain::directives::{DeskAct, DirectiveFile};
use domain::extensions::Extension;
use language::dates;
use leptos::prelude::*;

use super::api::DecideExtension;
use super::request;
use crate::ui::{Checkbox, Choices, Form, Hidden, TextArea, TextField, Version, address};
use crate::words::use_words;

/// The issuer's level grants this or another date, or refuses.
#[component]
pub fn DecideOnTime(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let asked = request::waiting(&file)?;
    let options = vec![
        ("granted".to_owned(), words.say("extensions-grant"), String::new()),
        ("refused".to_owned(), words.say("extensions-refuse"), words.say("extensions-refuse-hint")),
    ];
    Some(view! {
        {request::summary(&asked)}
        {advice(&asked)}
        <Form action={address::<DecideExtension>()} prefix="decide-extension-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Hidden name="extension" value=asked.id.to_string() />
            <Version value=file.version />
            <Choices name="decision" legend=words.say("directives-decision") options />
            <TextField
                name="until"
                label=words.say("extensions-until")
                kind="date"
                hint=words.say("extensions-until-hint")
                value=asked.asked_for.to_string()
            />
            {file
                .extension_rules
                .consent_needed
                .then(|| {
                    view! {
                        <Checkbox
                            name="consent"
                            label=words.say("extensions-consent")
                            hint=words.say("extensions-consent-hint")
                        />
                    }
                })}
            <TextArea name="note" label=words.say("directives-remark") />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::DecideExtension)}</button>
            </div>
        </Form>
    })
}

/// The secretariat's word, or that there is none.
fn advice(asked: &Extension) -> AnyView {
    let words = use_words();
    let Some(advice) = asked.endorsement.clone() else {
        return view! { <p class="small quiet">{words.say("extensions-no-advice")}</p> }.into_any();
    };
    let by = words.say_with(
        "extensions-by",
        &[("name", advice.by.into()), ("date", dates::day(advice.on, words.locale()).into())],
    );
    view! {
        <p class="small">
            <b>{words.say("extensions-advice")}</b>
            <br />
            {words.endorsement_word(advice.word)}
        </p>
        <p class="words-in">{advice.reason}</p>
        <p class="small quiet">{by}</p>
    }
    .into_any()
}
