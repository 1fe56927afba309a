//! How a directive is found by its words and its number. Databases fold the case of Latin letters
//! only, so both the text and what is looked for are folded here.

use crate::locale::{Locale, Multilingual};
use crate::numbers;

/// Most characters that are looked for; the rest is left out.
const SOUGHT_MAX: usize = 100;

/// What is searched for words: title, words and addressee in all languages, folded. Kept beside the
/// directive and written anew whenever one of them changes.
pub fn search_text(title: &Multilingual, words: &Multilingual, addressee: &Multilingual) -> String {
    let texts = [title, words, addressee];
    let texts: Vec<&str> =
        texts.into_iter().flat_map(|text| Locale::ALL.into_iter().filter_map(move |locale| text.get(locale))).collect();
    numbers::folded(&texts.join("\n"))
}

/// The text that is searched once the directive has its number, which is found as the words are.
pub fn with_number(search_text: &str, reference: &str) -> String {
    format!("{search_text}\n{}", numbers::folded(reference))
}

/// What a reader looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    pub typed: String,
    /// As it may stand in [`search_text`], and in a number of figures alone.
    pub folded: String,
}

/// The text to look for; `None` where nothing was typed.
pub fn sought(typed: &str) -> Option<Sought> {
    let typed: String = typed.chars().filter(|c| !c.is_control()).take(SOUGHT_MAX).collect();
    let typed = typed.trim();
    (!typed.is_empty()).then(|| Sought { typed: typed.to_owned(), folded: numbers::folded(typed) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_in_each_language() {
        let title = Multilingual::new("Есірткі", "Учёт наркозависимых", "Register");
        let text = search_text(&title, &Multilingual::default(), &Multilingual::new("ІІМ", "", ""));
        for typed in ["есірткі", "ЕСІРТКІ", "учет", "УЧЁТ", " register ", "іім"] {
            assert!(text.contains(&sought(typed).unwrap().folded), "{typed}");
        }
    }

    #[test]
    fn a_number_is_found_however_it_is_typed() {
        let text = with_number(
            &search_text(&Multilingual::default(), &Multilingual::default(), &Multilingual::default()),
            "107/НҚ/1",
        );
        for typed in ["107/НҚ", "№ 107/НҚ", "N 107/нқ/1", "No. 107/HK"] {
            assert!(text.contains(&sought(typed).unwrap().folded), "{typed}");
        }
    }

    #[test]
    fn nothing_typed_is_nothing_sought_and_an_endless_text_is_cut() {
        assert_eq!(sought(" \u{7} "), None);
        assert_eq!(sought(&"ы".repeat(5_000)).unwrap().typed.chars().count(), SOUGHT_MAX);
    }
}
