//! Where the languages of one point say different things. None is a translation of another in law,
//! so what differs is pointed out before the signature and left to the council.

use serde::{Deserialize, Serialize};

use crate::bodies::Body;
use crate::deadlines::{self, Term};
use crate::ids::BodyId;
use crate::locale::{Locale, Multilingual};

/// In what the languages differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Discord {
    /// One names a date or a term that another does not.
    Dates,
    /// They name different bodies.
    Addressee,
    /// They hold different numbers of limbs.
    Limbs,
}

/// The most words that a term is made of.
const TERM_WORDS: usize = 8;

/// Whether one language names a date, or a number of days, weeks or months, that another language does
/// not. A language without words is missing and contradicts nothing.
pub fn dates_differ(words: &Multilingual) -> bool {
    differ(Locale::ALL.into_iter().filter_map(|locale| words.get(locale)).map(terms))
}

/// Whether two languages name bodies, and not the same ones. Where a language names none by a name
/// that the register knows, nothing is said.
pub fn addressees_differ(words: &Multilingual, addressee: &Multilingual, bodies: &[Body]) -> bool {
    let named = Locale::ALL.into_iter().map(|locale| {
        let text = [words.get(locale), addressee.get(locale)].map(Option::unwrap_or_default).join(" ");
        let text = in_words(&text);
        let mut named: Vec<BodyId> =
            bodies.iter().filter(|body| names(&text, body, locale)).map(|body| body.id).collect();
        named.sort_unstable();
        named
    });
    differ(named.filter(|named| !named.is_empty()))
}

/// Whether an official language has words but not all of the limbs, or a language has more limbs than
/// another.
pub fn limbs_differ(words: &Multilingual, limbs: &[Multilingual]) -> bool {
    let counted = |locale: Locale| limbs.iter().filter(|limb| limb.get(locale).is_some()).count();
    let official = |locale: &Locale| *locale != Locale::En && words.get(*locale).is_some();
    differ(Locale::ALL.into_iter().filter(|locale| official(locale) || counted(*locale) > 0).map(counted))
}

fn differ<T: PartialEq>(mut each: impl Iterator<Item = T>) -> bool {
    let Some(first) = each.next() else { return false };
    each.any(|other| other != first)
}

/// The dates and lengths of time that a text names, each once, in one order.
fn terms(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = TERM_WORDS.min(words.len() - at);
        let read = (1..=longest).rev().find_map(|length| Some((length, term(&words[at..at + length].join(" "))?)));
        match read {
            Some((length, term)) => {
                found.push(format!("{term:?}"));
                at += length;
            }
            None => at += 1,
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// A date or a length, whatever it is counted from: that may be said elsewhere in the sentence.
fn term(words: &str) -> Option<Term> {
    match deadlines::parse(words) {
        Ok(Term::On(date)) => Some(Term::On(date)),
        Ok(Term::Within { length, .. }) => Some(Term::Within { length, from: None }),
        _ => None,
    }
}

fn in_words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether the text names the body by its name, in any case, or by its short name.
fn names(text: &[String], body: &Body, locale: Locale) -> bool {
    let stands = |name: Option<&str>, alike: fn(&str, &str) -> bool| {
        let name = in_words(name.unwrap_or_default());
        !name.is_empty()
            && text.windows(name.len()).any(|part| part.iter().zip(&name).all(|(said, known)| alike(said, known)))
    };
    stands(body.name.get(locale), inflected) || stands(body.short.get(locale), |said, known| said == known)
}

/// Whether two words differ in their endings alone.
fn inflected(one: &str, other: &str) -> bool {
    const ENDING: usize = 3;
    let shorter = one.chars().count().min(other.chars().count());
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    common >= shorter.saturating_sub(ENDING).max(ENDING.min(shorter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bodies::{BindingScope, BodyKind, Standing};
    use crate::calendar::Week;

    fn body(id: i64, name: [&str; 3], short: [&str; 3]) -> Body {
        let text = |[kk, ru, en]: [&str; 3]| Multilingual::new(kk, ru, en);
        Body {
            id: BodyId(id),
            kind: BodyKind::Ministry,
            name: text(name),
            short: text(short),
            standing: Standing::Member,
            binding: BindingScope::Direct,
            week: Week::Five,
            mailbox: None,
            parent: None,
            valid_from: None,
            valid_to: None,
            successor: None,
        }
    }

    fn bodies() -> [Body; 2] {
        [
            body(
                1,
                ["Денсаулық сақтау министрлігі", "Министерство здравоохранения", "Ministry of Health"],
                ["ДСМ", "Минздрав", "MH"],
            ),
            body(
                2,
                ["Ішкі істер министрлігі", "Министерство внутренних дел", "Ministry of Internal Affairs"],
                ["ІІМ", "МВД", "MIA"],
            ),
        ]
    }

    #[test]
    fn edge_case_40_two_languages_that_name_different_dates_are_told_apart() {
        for (kk, ru, en, differ) in [
            (
                "2019 жылғы 1 наурызға дейін есеп берсін.",
                "Отчитаться до 1 марта 2019 года.",
                "Report by 1 March 2019.",
                false,
            ),
            ("2019 жылғы 1 мамырға дейін есеп берсін.", "Отчитаться до 1 марта 2019 года.", "", true),
            (
                "10 жұмыс күні ішінде есеп берсін.",
                "Отчитаться в течение 10 рабочих дней.",
                "Report within 10 working days.",
                false,
            ),
            ("10 жұмыс күні ішінде есеп берсін.", "Отчитаться в течение 10 дней.", "", true),
            ("Есеп берсін.", "Отчитаться в месячный срок.", "", true),
            ("Есеп берсін.", "", "", false),
            ("", "", "", false),
        ] {
            assert_eq!(dates_differ(&Multilingual::new(kk, ru, en)), differ, "{kk} | {ru} | {en}");
        }
    }

    #[test]
    fn edge_case_40_two_languages_that_name_different_bodies_are_told_apart() {
        for (kk, ru, differ) in [
            ("Денсаулық сақтау министрлігіне тапсырылсын.", "Поручить Министерству здравоохранения.", false),
            ("Денсаулық сақтау министрлігіне тапсырылсын.", "Поручить Министерству внутренних дел.", true),
            ("ІІМ-ге тапсырылсын.", "Поручить МВД.", false),
            ("ІІМ мен ДСМ тапсырылсын.", "Поручить МВД.", true),
            ("Мүдделі органдарға тапсырылсын.", "Поручить МВД.", false),
        ] {
            let words = Multilingual::new(kk, ru, "");
            assert_eq!(addressees_differ(&words, &Multilingual::default(), &bodies()), differ, "{kk} | {ru}");
        }
        let addressee = Multilingual::new("ІІМ", "Минздрав", "");
        assert!(addressees_differ(&Multilingual::default(), &addressee, &bodies()));
    }

    #[test]
    fn edge_case_40_every_official_language_holds_all_limbs() {
        let words = Multilingual::new("Мәтін", "Текст", "");
        let both = Multilingual::new("бір", "один", "");
        let russian = Multilingual::new("", "два", "");
        assert!(!limbs_differ(&words, &[]));
        assert!(!limbs_differ(&words, &[both.clone(), both.clone()]));
        assert!(limbs_differ(&words, &[both, russian.clone()]));
        assert!(limbs_differ(&words, &[russian]));
    }
}
