//! What two versions of a point word otherwise, and where two texts part.

use super::PointText;
use crate::choice;
use crate::locale::{Locale, Multilingual};

choice! {
    /// A part of a point's text.
    TextPart {
        Words = "words",
        Title = "title",
        ForceWord = "force_word",
        Addressee = "addressee",
        Limb = "limb",
        Term = "term",
    }
}

/// A text that a version words otherwise than the version before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub part: TextPart,
    /// The limb's letter; empty for other parts.
    pub letter: String,
    /// None for the term, which is one text.
    pub locale: Option<Locale>,
    pub before: String,
    pub after: String,
}

/// What differs between two versions of a point, in the order in which it is read.
pub fn differences(before: &PointText, after: &PointText) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut compare = |part, letter: String, before: &Multilingual, after: &Multilingual| {
        for locale in Locale::ALL {
            let text = |text: &Multilingual| text.get(locale).unwrap_or_default().to_owned();
            found.push(Difference {
                part,
                letter: letter.clone(),
                locale: Some(locale),
                before: text(before),
                after: text(after),
            });
        }
    };
    compare(TextPart::Words, String::new(), &before.words, &after.words);
    compare(TextPart::Title, String::new(), &before.title, &after.title);
    compare(TextPart::ForceWord, String::new(), &before.force_word, &after.force_word);
    compare(TextPart::Addressee, String::new(), &before.addressee, &after.addressee);
    for (letter, (before, after)) in ('a'..='z').zip(before.limbs.iter().zip(&after.limbs)) {
        compare(TextPart::Limb, letter.to_string(), before, after);
    }
    found.push(Difference {
        part: TextPart::Term,
        letter: String::new(),
        locale: None,
        before: before.term.clone(),
        after: after.term.clone(),
    });
    found.retain(|difference| difference.before != difference.after);
    found
}

impl Difference {
    /// Where the two texts part: what both begin with, what each says instead, and what both end with.
    /// Whole words are told apart.
    pub fn parts(&self) -> Parts<'_> {
        let (before, after) = (words(&self.before), words(&self.after));
        let begun = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
        let left = before.len().min(after.len()) - begun;
        let ended =
            before.iter().rev().zip(after.iter().rev()).take(left).take_while(|(one, other)| one == other).count();
        let length = |words: &[&str]| words.iter().map(|word| word.len()).sum::<usize>();
        let start = length(&before[..begun]);
        let end = length(&before[before.len() - ended..]);
        Parts {
            begin: &self.before[..start],
            before: &self.before[start..self.before.len() - end],
            after: &self.after[start..self.after.len() - end],
            end: &self.before[self.before.len() - end..],
        }
    }
}

/// Two texts, parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    pub begin: &'a str,
    pub before: &'a str,
    pub after: &'a str,
    pub end: &'a str,
}

/// The words of a text, each with the blanks behind it, so that together they are the text.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

#[cfg(test)]
mod tests {
    use super::super::PointKind;
    use super::super::tests::form;
    use super::*;

    #[test]
    fn what_differs_is_told_part_by_part_and_language_by_language() {
        let before = form().parse(PointKind::Directive, 2).unwrap();
        let mut after = before.clone();
        after.words.kk = Some("Мәтін".to_owned());
        after.limbs[1].ru = Some("третье".to_owned());
        after.term = "до 1 мая 2019 года".to_owned();
        let told: Vec<_> = differences(&before, &after)
            .into_iter()
            .map(|found| (found.part, found.letter, found.locale, found.before, found.after))
            .collect();
        let text = str::to_owned;
        assert_eq!(
            told,
            [
                (TextPart::Words, text(""), Some(Locale::Kk), text(""), text("Мәтін")),
                (TextPart::Limb, text("b"), Some(Locale::Ru), text("второе"), text("третье")),
                (TextPart::Term, text(""), None, text("до 1 марта 2019 года"), text("до 1 мая 2019 года")),
            ]
        );
        assert_eq!(differences(&before, &before), []);
    }

    #[test]
    fn two_texts_are_parted_word_by_word() {
        let parted = |before: &str, after: &str| {
            let difference = Difference {
                part: TextPart::Words,
                letter: String::new(),
                locale: None,
                before: before.to_owned(),
                after: after.to_owned(),
            };
            let Parts { begin, before, after, end } = difference.parts();
            [begin, before, after, end].map(str::to_owned)
        };
        assert_eq!(parted("до 1 марта 2019 года", "до 1 мая 2019 года"), ["до 1 ", "марта ", "мая ", "2019 года"]);
        assert_eq!(parted("ускорить", "ускорить систему"), ["", "ускорить", "ускорить систему", ""]);
        assert_eq!(parted("", "срок"), ["", "", "срок", ""]);
        assert_eq!(parted("раз раз", "раз раз раз"), ["раз ", "", "раз ", "раз"]);
    }
}
