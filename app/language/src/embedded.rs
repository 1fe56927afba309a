//! All three languages inside the program.

use std::sync::OnceLock;

use domain::locale::Locale;

use crate::words::Words;

/// Joins the files of one language, so that one text holds all that the browser needs.
macro_rules! files {
    ($language:literal: $($noun:literal)*) => {
        concat!($(include_str!(concat!("../words/", $language, "/", $noun, ".ftl")), "\n"),*)
    };
}

macro_rules! language {
    ($language:literal) => {
        files!($language: "shell" "ui" "errors" "accounts" "bodies" "meetings" "protocols" "directives" "deadlines" "reports" "report_links"
            "evidence" "extensions" "feeds" "objections" "dashboard" "mail" "history" "system" "calendar" "councils")
    };
}

/// The text of all Fluent files of a language, as the browser is sent it.
pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => language!("kk"),
        Locale::Ru => language!("ru"),
        Locale::En => language!("en"),
    }
}

/// Sixteen hexadecimal digits that change with the [`source`], so that its address can be kept by browsers for ever.
pub fn version(locale: Locale) -> &'static str {
    static VERSIONS: [OnceLock<String>; 3] = [const { OnceLock::new() }; 3];
    VERSIONS[place(locale)].get_or_init(|| fingerprint(source(locale)))
}

impl Words {
    /// The words of a language, read once and kept.
    pub fn of(locale: Locale) -> &'static Words {
        static WORDS: [OnceLock<Words>; 3] = [const { OnceLock::new() }; 3];
        WORDS[place(locale)].get_or_init(|| Words::parse(locale, source(locale)))
    }
}

fn place(locale: Locale) -> usize {
    match locale {
        Locale::Kk => 0,
        Locale::Ru => 1,
        Locale::En => 2,
    }
}

/// FNV-1a: the same for the same text in every build, which the standard library's hash does not promise. It guards nothing.
fn fingerprint(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_is_fnv_1a() {
        assert_eq!(fingerprint(""), "cbf29ce484222325");
        assert_eq!(fingerprint("a"), "af63dc4c8601ec8c");
    }

    #[test]
    fn each_language_has_a_version_of_its_own() {
        assert_ne!(version(Locale::Kk), version(Locale::Ru));
        assert_eq!(version(Locale::En).len(), 16);
    }
}
