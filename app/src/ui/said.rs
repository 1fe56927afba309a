//! Text that exists in several languages: shown in the one asked for, and said so where it is missing.

use domain::locale::{Locale, Multilingual};
use leptos::prelude::*;

use crate::words::{language_name, use_locale, use_words};

/// A text with the language it is in, and a note where that is not the reader's.
#[component]
pub fn Said(text: Multilingual) -> impl IntoView {
    let locale = use_locale();
    let shown = text.shown(locale).map(|shown| (shown.text.to_owned(), shown.locale));
    shown.map(|(text, language)| {
        let foreign = language != locale;
        view! {
            <span lang=foreign.then_some(language.as_str())>{text}</span>
            {foreign.then(|| view! { <LanguageNote language /> })}
        }
    })
}

/// As [`Said`], without the note, for places where one line must stay one line; the language is
/// still marked for screen readers.
#[component]
pub fn SaidTitle(text: Multilingual) -> impl IntoView {
    let locale = use_locale();
    let shown = text.shown(locale).map(|shown| (shown.text.to_owned(), shown.locale));
    shown.map(|(text, language)| view! { <span lang=(language != locale).then_some(language.as_str())>{text}</span> })
}

/// The text alone, for titles and attributes.
pub fn said_text(text: &Multilingual) -> String {
    text.text(use_locale()).to_owned()
}

#[component]
fn LanguageNote(language: Locale) -> impl IntoView {
    let words = use_words();
    let note = words.say_with("ui-text-missing", &[("language", language_name(language).into())]);
    view! {
        " "
        <small class="language-note">
            <span class="tag">{language.as_str().to_uppercase()}</span>
            " "
            {note}
        </small>
    }
}
