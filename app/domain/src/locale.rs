//! The three languages of the product, and text that exists in some of them.

use serde::{Deserialize, Serialize};

/// A language a person reads. Kazakh is the state language, Russian is used officially on a par
/// with it [K90]; English serves outside readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    #[default]
    Kk,
    Ru,
    En,
}

impl Locale {
    pub const ALL: [Locale; 3] = [Locale::Kk, Locale::Ru, Locale::En];

    pub fn as_str(self) -> &'static str {
        match self {
            Locale::Kk => "kk",
            Locale::Ru => "ru",
            Locale::En => "en",
        }
    }

    pub fn parse(text: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.as_str() == text)
    }

    /// The languages to fall back on, this one first. The two official languages come before
    /// English, which is unofficial.
    pub fn preference(self) -> [Locale; 3] {
        match self {
            Locale::Kk => [Locale::Kk, Locale::Ru, Locale::En],
            Locale::Ru => [Locale::Ru, Locale::Kk, Locale::En],
            Locale::En => [Locale::En, Locale::Ru, Locale::Kk],
        }
    }
}

/// One text in up to three languages. None is a translation of another in law, so each is kept
/// as it was given and a missing one stays missing.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Multilingual {
    pub kk: Option<String>,
    pub ru: Option<String>,
    pub en: Option<String>,
}

/// A text as it can be shown to one reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    pub text: &'a str,
    /// The language of `text`, which differs from the one asked for where that is missing.
    pub locale: Locale,
}

impl Multilingual {
    pub fn new(kk: &str, ru: &str, en: &str) -> Self {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Self { kk: some(kk), ru: some(ru), en: some(en) }
    }

    pub fn get(&self, locale: Locale) -> Option<&str> {
        match locale {
            Locale::Kk => self.kk.as_deref(),
            Locale::Ru => self.ru.as_deref(),
            Locale::En => self.en.as_deref(),
        }
    }

    pub fn set(&mut self, locale: Locale, text: Option<String>) {
        match locale {
            Locale::Kk => self.kk = text,
            Locale::Ru => self.ru = text,
            Locale::En => self.en = text,
        }
    }

    /// The text in the language asked for or, where it is missing, in the next best one.
    pub fn shown(&self, locale: Locale) -> Option<Shown<'_>> {
        locale.preference().into_iter().find_map(|locale| self.get(locale).map(|text| Shown { text, locale }))
    }

    /// The shown text alone, empty where there is none in any language.
    pub fn text(&self, locale: Locale) -> &str {
        self.shown(locale).map_or("", |shown| shown.text)
    }

    pub fn is_empty(&self) -> bool {
        self.kk.is_none() && self.ru.is_none() && self.en.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_text_is_shown_in_the_other_official_language_before_english() {
        let name = Multilingual::new("", "Протокол", "Protocol");
        let shown = name.shown(Locale::Kk).unwrap();
        assert_eq!((shown.text, shown.locale), ("Протокол", Locale::Ru));
    }

    #[test]
    fn nothing_is_shown_where_no_language_has_a_text() {
        assert_eq!(Multilingual::default().shown(Locale::En), None);
    }
}
