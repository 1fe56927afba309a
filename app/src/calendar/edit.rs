use domain::calendar::{DayForm, DayMark, Why};
use leptos::prelude::*;

use super::api::SaveDay;
use crate::ui::{Checkbox, Choices, Form, Select, TextField, Version, address};
use crate::words::use_words;

/// One day, or both of a swap; saved, it is the next version.
#[component]
pub fn EditDay(form: DayForm) -> impl IntoView {
    let words = use_words();
    let marks =
        DayMark::ALL.iter().map(|mark| (mark.as_str().to_owned(), words.day_mark(*mark), String::new())).collect();
    let reasons = Why::all().map(|why| (why.key(), words.day_why(why))).collect();
    let version: i32 = form.version.parse().unwrap_or_default();
    view! {
        <p class="quiet">{words.say("calendar-edit-text")}</p>
        <Form action={address::<SaveDay>()} prefix="day-">
            <Version value=version />
            <TextField name="date" label=words.say("calendar-date") kind="date" value=form.date width="w-20" required=true />
            <Choices name="kind" legend=words.say("calendar-mark") options=marks value=form.kind />
            <div class="form-row">
                <Select name="why" label=words.say("calendar-reason") options=reasons value=form.why />
                <TextField
                    name="swapped_with"
                    label=words.say("calendar-swapped-with")
                    hint=words.say("calendar-swapped-with-hint")
                    kind="date"
                    value=form.swapped_with
                />
            </div>
            <TextField
                name="words"
                label=words.say("calendar-words")
                hint=words.say("calendar-words-hint")
                value=form.words
            />
            <TextField name="act" label=words.say("calendar-act") hint=words.say("calendar-act-hint") value=form.act />
            <Checkbox name="estimated" label=words.say("calendar-tick-estimated") checked=!form.estimated.is_empty() />
            <Checkbox
                name="five_day_only"
                label=words.say("calendar-tick-five")
                checked=!form.five_day_only.is_empty()
            />
            <div class="btns">
                <button class="btn">{words.say("calendar-publish-change")}</button>
            </div>
        </Form>
    }
}
