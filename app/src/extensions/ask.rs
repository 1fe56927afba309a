use domain::directives::{DeskAct, DirectiveFile};
use domain::extensions::Askable;
use language::dates;
use leptos::prelude::*;

use super::api::AskForMoreTime as Ask;
use crate::ui::{Form, Hidden, Select, TextArea, TextField, Version, address, said_text};
use crate::words::use_words;

/// The lead asks for another date; until it is decided the present one holds.
#[component]
pub fn AskForMoreTime(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let present = file
        .row
        .due_on
        .map(|due| words.say_with("extensions-present-date", &[("date", dates::day(due, words.locale()).into())]));
    let parts: Vec<(String, String)> = file.extension_rules.askable.iter().map(|part| choice(part, &file)).collect();
    view! {
        <p>{words.say("extensions-ask-text")}</p>
        {notice(&file)}
        <Form action={address::<Ask>()} prefix="extension-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            {(parts.len() > 1)
                .then(|| view! { <Select name="limb" label=words.say("extensions-what") options=parts.clone() /> })}
            <TextField
                name="asked_for"
                label=words.say("extensions-asked-for")
                kind="date"
                hint=present.unwrap_or_default()
                required=true
            />
            {(!file.row.co_executors.is_empty())
                .then(|| {
                    view! {
                        <TextField
                            name="co_executors_word"
                            label=words.say("extensions-co-executors-word")
                            hint=words.say("extensions-co-executors-hint")
                            required=true
                        />
                    }
                })}
            <TextArea name="reason" label=words.say("extensions-reason") required=true />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::AskForMoreTime)}</button>
            </div>
        </Form>
    }
}

/// Until when it is to be asked, or was to be. Parts with other dates say theirs in the choice.
fn notice(file: &DirectiveFile) -> Option<AnyView> {
    let words = use_words();
    let part = file.extension_rules.askable.first()?;
    let day = dates::day(part.notice_until, words.locale());
    let values = [("date", day.into()), ("n", file.extension_rules.notice_days.into())];
    Some(if part.late {
        view! { <p class="notice soon">{words.say_with("extensions-ask-late", &values)}</p> }.into_any()
    } else {
        view! { <p class="small quiet">{words.say_with("extensions-ask-by", &values)}</p> }.into_any()
    })
}

fn choice(part: &Askable, file: &DirectiveFile) -> (String, String) {
    let words = use_words();
    let date = dates::day(part.due_on, words.locale());
    let Some(letter) = part.limb.clone() else {
        return (String::new(), words.say_with("extensions-whole", &[("date", date.into())]));
    };
    let limb = file.limbs.iter().find(|limb| limb.letter == letter);
    let text = limb.map(|limb| said_text(&limb.text)).unwrap_or_default();
    let label = words.say_with(
        "extensions-part",
        &[("letter", letter.as_str().into()), ("text", text.into()), ("date", date.into())],
    );
    (letter, label)
}
