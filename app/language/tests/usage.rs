//! Every message that the program says exists, and every message that exists is said somewhere.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use domain::locale::Locale;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

/// Where messages are said, from the top of the repository.
const SOURCES: [&str; 5] =
    ["app/src", "app/language/src", "server/backend/src", "server/src", "server/backend/templates"];

const NOUNS: [&str; 21] = [
    "shell",
    "ui",
    "errors",
    "accounts",
    "bodies",
    "meetings",
    "protocols",
    "directives",
    "deadlines",
    "reports",
    "report_links",
    "evidence",
    "extensions",
    "feeds",
    "objections",
    "dashboard",
    "mail",
    "history",
    "system",
    "calendar",
    "councils",
];

#[test]
fn every_message_that_is_said_exists() {
    let known = keys();
    let mut unknown = BTreeMap::new();
    for (path, text) in sources() {
        // In this package's terms every literal of that form is a message, also in the arms of a `match`.
        let all_are_said = path.components().any(|part| part.as_os_str() == "terms");
        for literal in literals(&text).filter(|literal| literal.is_said || all_are_said) {
            if !known.contains(literal.key) {
                unknown.entry(literal.key.to_owned()).or_insert_with(|| path.clone());
            }
        }
    }
    assert!(unknown.is_empty(), "said but missing in words/: {unknown:#?}");
}

#[test]
fn every_message_is_said_somewhere() {
    let texts = sources();
    let said: BTreeSet<&str> = texts.iter().flat_map(|(_, text)| literals(text).map(|literal| literal.key)).collect();
    let known = keys();
    let unused: Vec<_> = known.iter().filter(|key| !said.contains(key.as_str())).collect();
    assert!(unused.is_empty(), "never said, to be removed from words/: {unused:#?}");
}

/// A string literal of the form of a message's name.
struct Literal<'a> {
    key: &'a str,
    /// It stands first in `say(…)` or `say_with(…)`, or in `t!(…)`.
    is_said: bool,
}

fn literals(text: &str) -> impl Iterator<Item = Literal<'_>> {
    text.match_indices('"').filter_map(move |(quote, _)| {
        let rest = &text[quote + 1..];
        let key = &rest[..rest.find('"')?];
        let noun = key.split('-').next()?;
        let is_key = key.len() > noun.len()
            && NOUNS.contains(&noun)
            && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte));
        is_key.then(|| Literal { key, is_said: is_said(&text[..quote]) })
    })
}

/// Whether the text before a literal opens a call that says a message.
fn is_said(before: &str) -> bool {
    let Some(open) = before.rfind('(') else {
        return false;
    };
    let (call, between) = (before[..open].trim_end(), &before[open + 1..]);
    let first = between.trim().is_empty();
    let second = between.trim_end().ends_with(',') && !between.contains(['"', ';', '{', '}']);
    (first && (call.ends_with("say") || call.ends_with("say_with"))) || ((first || second) && call.ends_with("t!"))
}

fn keys() -> BTreeSet<String> {
    let resource = parser::parse(language::source(Locale::En)).expect("well formed");
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

fn sources() -> Vec<(PathBuf, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for folder in SOURCES {
        read_folder(&top.join(folder), &mut found);
    }
    assert!(!found.is_empty(), "no sources found beside {}", top.display());
    found
}

fn read_folder(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    // A folder of the list that does not exist holds nothing that is said.
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            read_folder(&path, found);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            found.push((path, text));
        }
    }
}
