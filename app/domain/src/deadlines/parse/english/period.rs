//! Periods whose last day is meant, in English.

use super::BY;
use super::words::{month, span};
use crate::deadlines::parse::phrase::{Part, Phrase, Read, end_of, known_year, roman};
use crate::deadlines::{Period, Span, Term, TermProblem};

/// "by the end of the quarter", "in the first half of 2019", "Q1 2019".
pub(super) fn period(mut phrase: Phrase) -> Read<Term> {
    let mut ahead = phrase;
    if !ahead.skip(&BY) {
        ahead.skip(&["within", "at"]);
    }
    if ahead.skip(&["the end of", "end of"]) {
        return end_of_period(ahead);
    }
    // "By March" may mean its first day or its last: only what lies within a period is read here.
    let inside = phrase.skip(&["within", "during", "throughout", "in"]);
    if phrase.skip(&["the current", "this"]) {
        return Ok(phrase.named(span).filter(|_| phrase.is_done()).map(|span| Term::EndOf(Period::Current(span))));
    }
    if phrase.skip(&["next"]) {
        return Ok(phrase.named(span).filter(|_| phrase.is_done()).map(|span| Term::EndOf(Period::Next(span))));
    }
    if let Some(year) = inside.then(|| plain_year(&mut phrase)).flatten() {
        return phrase.whole(|| whole_year(year));
    }
    part_of_year(phrase)
}

/// What follows "the end of".
fn end_of_period(mut phrase: Phrase) -> Read<Term> {
    let mut ahead = phrase;
    let next = ahead.skip(&["the next", "next", "the following"]);
    if !next {
        ahead.skip(&["the current", "this", "the"]);
    }
    if let Some(span) = half_year(&mut ahead).or_else(|| ahead.named(span)).filter(|_| ahead.is_done()) {
        return Ok(Some(Term::EndOf(if next { Period::Next(span) } else { Period::Current(span) })));
    }
    if let Some(year) = plain_year(&mut phrase) {
        return phrase.whole(|| whole_year(year));
    }
    part_of_year(phrase)
}

fn half_year(phrase: &mut Phrase) -> Option<Span> {
    phrase.skip(&["half year"]).then_some(Span::HalfYear)
}

fn plain_year(phrase: &mut Phrase) -> Option<u32> {
    phrase.skip(&["the year", "year"]);
    phrase.year()
}

fn whole_year(year: u32) -> Result<Term, TermProblem> {
    Ok(Term::EndOf(Period::Year(known_year(year)?)))
}

/// A month, quarter or half-year by name or number, with or without its year.
fn part_of_year(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&["the month of", "the"]);
    let part = if let Some(month) = phrase.named(month) {
        Part::Month(month)
    } else if phrase.skip(&["q"]) {
        let Some(quarter) = phrase.digits().filter(|n| (1..=4).contains(n)) else {
            return Ok(None);
        };
        Part::Quarter(quarter)
    } else if phrase.skip(&["h"]) {
        let Some(half) = phrase.digits().filter(|n| (1..=2).contains(n)) else {
            return Ok(None);
        };
        Part::HalfYear(half)
    } else {
        let Some(number) = ordinal(&mut phrase) else {
            return Ok(None);
        };
        if phrase.skip(&["quarter"]) && (1..=4).contains(&number) {
            Part::Quarter(number)
        } else if phrase.skip(&["half year", "half"]) && (1..=2).contains(&number) {
            Part::HalfYear(number)
        } else {
            return Ok(None);
        }
    };
    if !phrase.skip(&["of the year"]) {
        phrase.skip(&["of"]);
    }
    let year = phrase.year();
    phrase.whole(|| end_of(part, year))
}

fn ordinal(phrase: &mut Phrase) -> Option<u32> {
    if let Some(number) = phrase.digits() {
        phrase.skip(&["st", "nd", "rd", "th"]);
        return Some(number);
    }
    phrase.named(|word| match word {
        "first" => Some(1),
        "second" => Some(2),
        "third" => Some(3),
        "fourth" => Some(4),
        _ => roman(word),
    })
}
