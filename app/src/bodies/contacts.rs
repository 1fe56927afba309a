use domain::bodies::ContactsPart;
use leptos::prelude::*;

use super::api::SaveContacts;
use crate::ui::{Form, Hidden, Select, TextField, Version, address};
use crate::words::use_words;

/// Who in the body is written to in person.
#[component]
pub fn ContactsFields(part: ContactsPart) -> impl IntoView {
    let words = use_words();
    let people: Vec<(String, String)> =
        part.people.iter().map(|(account, name)| (account.to_string(), name.clone())).collect();
    let form = part.form;
    let nobody = people.is_empty().then(|| view! { <p class="notice info">{words.say("bodies-no-people")}</p> });
    view! {
        <section class="block" id="contacts" aria-labelledby="h-contacts">
            <div class="block-head">
                <h2 id="h-contacts">{words.say("bodies-contacts")}</h2>
                <p>{words.say("bodies-contacts-note")}</p>
            </div>
            {nobody}
            <Form action={address::<SaveContacts>()} prefix="contacts-">
                <Hidden name="body" value=form.body />
                {form.version.parse::<i32>().ok().map(|version| view! { <Version value=version /> })}
                <div class="form-row">
                    <Select
                        name="focal_point"
                        label=words.say("escalations-step-focal-point")
                        options=people.clone()
                        value=form.focal_point
                        none=words.say("bodies-nobody")
                    />
                    <Select
                        name="alternate"
                        label=words.say("escalations-step-alternate")
                        hint=words.say("bodies-alternate-hint")
                        options=people
                        value=form.alternate
                        none=words.say("bodies-nobody")
                    />
                </div>
                <TextField
                    name="head_mailbox"
                    label=words.say("bodies-head-mailbox")
                    hint=words.say("bodies-head-mailbox-hint")
                    kind="email"
                    value=form.head_mailbox
                />
                <div class="btns">
                    <button class="btn">{words.say("ui-save")}</button>
                </div>
            </Form>
        </section>
    }
}
