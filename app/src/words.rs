//! The reader's language, for components.

use domain::locale::Locale;
use language::{Value, Words};
use leptos::prelude::use_context;

/// The words of the page being shown.
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(fallback)
}

pub fn use_locale() -> Locale {
    use_words().locale()
}

/// A language's name in that language, whatever the page's.
pub fn language_name(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => "Қазақша",
        Locale::Ru => "Русский",
        Locale::En => "English",
    }
}

/// A message without variables.
pub fn say(key: &str) -> String {
    use_words().say(key)
}

/// A message with variables.
pub fn say_with(key: &str, values: &[(&str, Value)]) -> String {
    use_words().say_with(key, values)
}

#[cfg(feature = "ssr")]
fn fallback() -> Words {
    Words::of(Locale::default()).clone()
}

#[cfg(not(feature = "ssr"))]
fn fallback() -> Words {
    RECEIVED.get().cloned().unwrap_or_else(|| Words::parse(Locale::default(), ""))
}

#[cfg(not(feature = "ssr"))]
static RECEIVED: std::sync::OnceLock<Words> = std::sync::OnceLock::new();

/// Keeps the one language that the browser was sent.
#[cfg(not(feature = "ssr"))]
pub fn receive(locale: &str, source: &str) {
    let locale = Locale::parse(locale).unwrap_or_default();
    // A second call would carry the same words.
    let _ = RECEIVED.set(Words::parse(locale, source));
}
