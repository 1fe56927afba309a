use domain::access::Role;
use domain::digests::{Frequency, PreferencesPart};
use leptos::prelude::*;

use super::api::{ChangePreferences, load_preferences};
use crate::CurrentSession;
use crate::page::page;
use crate::ui::{Choices, Form, TextField, address};
use crate::words::use_words;

/// How often and from which hour one wants the letter that gathers, and when one is away.
#[component]
pub fn LetterPreferences() -> impl IntoView {
    page(|| (), |()| load_preferences(), show)
}

fn show(part: PreferencesPart) -> AnyView {
    let words = use_words();
    let role = expect_context::<CurrentSession>().role();
    // Nothing is gathered for whoever looks after the machine.
    if role == Some(Role::Administrator) {
        return ().into_any();
    }
    let frequencies = Frequency::ALL
        .iter()
        .map(|frequency| (frequency.as_str().to_owned(), words.frequency(*frequency), String::new()))
        .collect();
    let hour_hint = words.say_with("digests-hour-hint", &[("hour", format!("{:02}", part.council_hour).into())]);
    view! {
        <section class="block" aria-labelledby="h-letters">
            <div class="block-head">
                <h2 id="h-letters">{words.say("digests-preferences")}</h2>
                <p>{words.say("digests-preferences-note")}</p>
            </div>
            <Form action={address::<ChangePreferences>()} prefix="letters-">
                <Choices
                    name="frequency"
                    legend=words.say("digests-frequency")
                    options=frequencies
                    value=part.form.frequency
                />
                <TextField
                    name="hour"
                    label=words.say("digests-hour")
                    hint=hour_hint
                    kind="number"
                    value=part.form.hour
                    width="w-8"
                />
                <div class="form-row">
                    <TextField
                        name="absent_from"
                        label=words.say("digests-absent-from")
                        hint=words.say("digests-absent-hint")
                        kind="date"
                        value=part.form.absent_from
                        width="w-20"
                    />
                    <TextField
                        name="absent_to"
                        label=words.say("digests-absent-to")
                        kind="date"
                        value=part.form.absent_to
                        width="w-20"
                    />
                </div>
                <div class="btns">
                    <button class="btn">{words.say("ui-save")}</button>
                </div>
            </Form>
        </section>
    }
    .into_any()
}
