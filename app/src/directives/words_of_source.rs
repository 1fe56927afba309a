//! The words of the Council, with the word that carries the force underlined.

use domain::locale::{Locale, Multilingual};
use leptos::prelude::*;

use crate::words::{language_name, use_words};

/// The quotation in the reader's language, and the other texts folded beneath.
#[component]
pub fn WordsOfSource(
    text: Multilingual,
    force_word: Multilingual,
    /// Where the words stand: protocol and point.
    source: String,
) -> impl IntoView {
    let words = use_words();
    let shown = text.shown(words.locale()).map(|shown| shown.locale);
    let others: Vec<_> = Locale::ALL
        .into_iter()
        .filter(|locale| Some(*locale) != shown)
        .filter_map(|locale| text.get(locale).map(|text| (locale, text.to_owned())))
        .collect();
    let names: Vec<&str> = others.iter().map(|(locale, _)| language_name(*locale)).collect();
    let summary = names.join(", ");
    let status = match shown {
        Some(Locale::En) => words.say("directives-text-unofficial"),
        Some(_) => words.say("directives-text-authentic"),
        None => String::new(),
    };
    let note = shown.filter(|shown| *shown != words.locale()).map(|shown| {
        let note = words.say_with("ui-text-missing", &[("language", language_name(shown).into())]);
        view! {
            <p class="language-note">
                <span class="tag">{shown.as_str().to_uppercase()}</span>
                " "
                {note}
            </p>
        }
    });
    view! {
        <figure class="words" id="words">
            <blockquote lang=shown.map(Locale::as_str)>
                <Quotation text=text.clone() force_word=force_word.clone() />
            </blockquote>
            {note}
            {(!others.is_empty())
                .then(|| {
                    view! {
                        <details>
                            <summary>{summary}</summary>
                            {others
                                .into_iter()
                                .map(|(locale, text)| view! { <p lang=locale.as_str()>{text}</p> })
                                .collect::<Vec<_>>()}
                        </details>
                    }
                })}
            <figcaption>{source} " " {status}</figcaption>
        </figure>
    }
}

/// The words in the reader's language, the force word emphasised.
#[component]
pub fn Quotation(text: Multilingual, force_word: Multilingual) -> impl IntoView {
    let locale = use_words().locale();
    let shown = text.shown(locale)?;
    let emphasised = force_word.get(shown.locale).filter(|word| !word.is_empty()).and_then(|word| {
        let at = shown.text.find(word)?;
        Some((shown.text[..at].to_owned(), word.to_owned(), shown.text[at + word.len()..].to_owned()))
    });
    Some(match emphasised {
        Some((before, word, after)) => view! {
            {before}
            <em>{word}</em>
            {after}
        }
        .into_any(),
        None => shown.text.to_owned().into_any(),
    })
}
