use domain::directives::DirectiveFile;
use domain::extensions::{Extension, ExtensionState};
use language::dates;
use leptos::prelude::*;

use crate::words::use_words;

/// The request that waits for a decision.
pub fn waiting(file: &DirectiveFile) -> Option<Extension> {
    file.extensions.iter().find(|extension| extension.state == ExtensionState::Submitted).cloned()
}

/// Where a request was late, until when it should have been made.
pub fn lateness(request: &Extension) -> Option<String> {
    let words = use_words();
    request.late.then(|| match request.notice_until {
        Some(day) => words.say_with("extensions-late-by", &[("date", dates::day(day, words.locale()).into())]),
        None => words.say("extensions-late"),
    })
}

/// Its number, and the part that it is about.
pub fn heading(request: &Extension) -> String {
    let words = use_words();
    match &request.limb {
        Some(letter) => words
            .say_with("extensions-heading-part", &[("n", request.ordinal.into()), ("letter", letter.as_str().into())]),
        None => words.say_with("extensions-heading", &[("n", request.ordinal.into())]),
    }
}

/// The date that stood and the one asked for.
pub fn dates_asked(request: &Extension) -> String {
    let words = use_words();
    let day = |date| dates::day(date, words.locale());
    match request.due_on {
        Some(from) => {
            words.say_with("history-dates", &[("from", day(from).into()), ("to", day(request.asked_for).into())])
        }
        None => day(request.asked_for),
    }
}

/// What whoever advises or decides reads of a request first.
pub fn summary(request: &Extension) -> AnyView {
    let words = use_words();
    let by = words.say_with(
        "extensions-by",
        &[("name", request.asked_by.as_str().into()), ("date", dates::day(request.asked_on, words.locale()).into())],
    );
    view! {
        <p>
            <strong>{heading(request)}</strong>
            <br />
            {dates_asked(request)}
        </p>
        <p class="words-in">{request.reason.clone()}</p>
        <p class="small quiet">{by}</p>
        {request
            .co_executors_word
            .clone()
            .map(|word| {
                view! {
                    <p class="small">
                        <b>{words.say("extensions-co-executors-word")}</b>
                        " "
                        {word}
                    </p>
                }
            })}
        {lateness(request).map(|late| view! { <p class="notice soon">{late}</p> })}
    }
    .into_any()
}
