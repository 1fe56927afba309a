//! Deadlines: their words, how they are counted, and how they explain themselves.

#![allow(clippy::unwrap_used, reason = "a test fails where its own values are wrong")]

mod counting;
mod day_count;
mod edge_cases;
mod recurring;
mod trace;
mod words;

use chrono::NaiveDate;
use domain::calendar::{Calendar, KAZAKHSTAN_CSV, Roll};
use domain::deadlines::{Basis, Reckoning, StartEvent, reckon_words};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn kazakhstan() -> Calendar {
    Calendar::from_csv(KAZAKHSTAN_CSV, 3).unwrap()
}

fn basis(starts_on: &str, roll: Roll) -> Basis {
    Basis { roll, ..Basis::new(StartEvent::Signature, day(starts_on)) }
}

fn reckoned(starts_on: &str, words: &str, roll: Roll) -> Reckoning {
    reckon_words(words, &basis(starts_on, roll), &kazakhstan()).unwrap()
}

fn due(starts_on: &str, words: &str, roll: Roll) -> NaiveDate {
    reckoned(starts_on, words, roll).due_on.unwrap()
}
