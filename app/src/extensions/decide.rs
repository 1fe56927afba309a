use domain::directives::{DeskAct, DirectiveFile};
use domain::extensions::ExtensionState;
use language::dates;
use leptos::prelude::*;

use super::api::DecideExtension;
use crate::ui::{Choices, Form, Hidden, TextArea, TextField, address};
use crate::words::use_words;

/// The issuer's level grants this or another date, or refuses.
#[component]
pub fn DecideOnTime(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let request = file.extensions.into_iter().rev().find(|extension| extension.state == ExtensionState::Submitted)?;
    let asked = words.say_with(
        "extensions-asked",
        &[("date", dates::day(request.asked_for, locale).into()), ("on", dates::day(request.asked_on, locale).into())],
    );
    let options = vec![
        ("granted".to_owned(), words.say("extensions-grant"), String::new()),
        ("refused".to_owned(), words.say("extensions-refuse"), words.say("extensions-refuse-hint")),
    ];
    Some(view! {
        <p>{asked}</p>
        <blockquote class="remark">{request.reason}</blockquote>
        {request.late.then(|| view! { <p class="notice soon">{words.say("extensions-late")}</p> })}
        <Form action={address::<DecideExtension>()} prefix="decide-extension-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Hidden name="extension" value=request.id.to_string() />
            <Choices name="decision" legend=words.say("directives-decision") options />
            <TextField
                name="until"
                label=words.say("extensions-until")
                kind="date"
                hint=words.say("extensions-until-hint")
                value=request.asked_for.to_string()
            />
            <TextArea name="note" label=words.say("directives-remark") />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::DecideExtension)}</button>
            </div>
        </Form>
    })
}
