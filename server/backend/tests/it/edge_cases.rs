//! The 44 cases that a naive build gets wrong: each has a test named after it, or a line that says why
//! it does not apply.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const SOURCES: [&str; 3] = ["app", "server", "migrations"];
const LEFT_OUT: &str = "docs/decisions/0013-edge-cases-that-do-not-apply.md";
const CASES: std::ops::RangeInclusive<u32> = 1..=44;

#[test]
fn every_edge_case_is_tested_or_left_out_for_a_reason() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in SOURCES {
        sources(&top.join(folder), &mut files);
    }
    let mut tested = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        tested.extend(text.split("fn edge_case_").skip(1).filter_map(number));
    }
    let decision = std::fs::read_to_string(top.join(LEFT_OUT)).unwrap();
    let left_out: BTreeSet<u32> = decision.split("\n- **").skip(1).filter_map(number).collect();
    let missing: Vec<u32> = CASES.filter(|case| !tested.contains(case) && !left_out.contains(case)).collect();
    assert!(missing.is_empty(), "neither tested nor left out: {missing:?}");
    let both: Vec<&u32> = tested.intersection(&left_out).collect();
    assert!(both.is_empty(), "tested, and said not to apply: {both:?}");
}

/// The number with which a text begins.
fn number(text: &str) -> Option<u32> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_none_or(|name| name != "target") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}
