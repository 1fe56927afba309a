use domain::locale::{Locale, Multilingual};
use leptos::prelude::*;

use crate::ui::TextField;
use crate::words::{language_name, use_words};

/// One line in each language, one under the other: for the narrow room of a list's item. Fields
/// `<name>_kk`, `_ru`, `_en`.
#[component]
pub fn ThreeLines(names: [&'static str; 3], #[prop(into)] label: String, value: Multilingual) -> impl IntoView {
    let words = use_words();
    let fields: Vec<_> = Locale::ALL
        .into_iter()
        .zip(names)
        .map(|(locale, name)| {
            let label = words.say_with(
                "ui-in-language",
                &[("label", label.as_str().into()), ("language", language_name(locale).into())],
            );
            let value = value.get(locale).unwrap_or_default().to_owned();
            view! { <TextField name=name label=label value=value lang=locale.as_str() /> }
        })
        .collect();
    view! { <div class="flow-s">{fields}</div> }
}
