//! The three languages say the same things, each in its own words.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use domain::locale::Locale;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// Latin words that stand in Kazakh and Russian as well: a pattern of an address and names of products.
const LATIN: [&str; 9] = ["name", "ministry", "kz", "SQLite", "PostgreSQL", "Outlook", "Google", "Mac", "iPhone"];

/// What a message holds, for comparing languages.
#[derive(Debug, Default, PartialEq)]
struct Message {
    text: String,
    variables: BTreeSet<String>,
}

#[test]
fn every_file_is_well_formed() {
    for locale in Locale::ALL {
        if let Err((_, problems)) = parser::parse(language::source(locale)) {
            panic!("{}: {problems:?}", locale.as_str());
        }
    }
}

#[test]
fn no_message_is_given_twice() {
    for locale in Locale::ALL {
        let resource = parser::parse(language::source(locale)).expect("well formed");
        let mut seen = BTreeSet::new();
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                assert!(seen.insert(message.id.name), "{}: {} stands twice", locale.as_str(), message.id.name);
            }
        }
    }
}

#[test]
fn every_message_exists_in_all_three_languages_with_the_same_variables() {
    let english = messages(Locale::En);
    for locale in [Locale::Kk, Locale::Ru] {
        let others = messages(locale);
        let missing: Vec<_> = english.keys().filter(|key| !others.contains_key(*key)).collect();
        let extra: Vec<_> = others.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{}: missing {missing:#?}, not in English {extra:#?}",
            locale.as_str()
        );
        for (key, message) in &others {
            assert_eq!(message.variables, english[key].variables, "{}: variables of {key}", locale.as_str());
        }
    }
}

#[test]
fn no_english_is_left_in_kazakh_and_russian() {
    for locale in [Locale::Kk, Locale::Ru] {
        let left: Vec<_> = messages(locale)
            .into_iter()
            .filter_map(|(key, message)| Some((key, latin_word(&message.text)?.to_owned())))
            .collect();
        assert!(left.is_empty(), "{}: {left:#?}", locale.as_str());
    }
}

#[test]
fn a_messages_name_begins_with_its_files() {
    for locale in Locale::ALL {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("words").join(locale.as_str());
        for file in std::fs::read_dir(folder).expect("a folder for each language") {
            let path = file.expect("readable").path();
            let noun = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            let source = std::fs::read_to_string(&path).expect("readable");
            let resource = parser::parse(source.as_str()).expect("well formed");
            for entry in &resource.body {
                if let Entry::Message(message) = entry {
                    let name = message.id.name;
                    assert!(name.starts_with(&format!("{noun}-")), "{name} stands in {}", path.display());
                    assert!(language::source(locale).contains(name), "{} is not embedded", path.display());
                }
            }
        }
    }
}

fn messages(locale: Locale) -> BTreeMap<String, Message> {
    let resource = parser::parse(language::source(locale)).expect("well formed");
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut found = Message::default();
            if let Some(pattern) = &message.value {
                read_pattern(pattern, &mut found);
            }
            messages.insert(message.id.name.to_owned(), found);
        }
    }
    messages
}

fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read_inline(inline, message),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                read_inline(selector, message);
                for variant in variants {
                    read_pattern(&variant.value, message);
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => message.text.push_str(value),
        other => panic!("only variables and text are used in messages, not {other:?}"),
    }
}

/// The first Latin word of a text. Abbreviations in capitals (PDF, WCAG) and the letters of limbs are the same in every language.
fn latin_word(text: &str) -> Option<&str> {
    text.split(|letter: char| !letter.is_ascii_alphabetic())
        .find(|word| word.len() > 1 && word.bytes().any(|letter| letter.is_ascii_lowercase()) && !LATIN.contains(word))
}
