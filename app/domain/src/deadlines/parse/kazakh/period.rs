//! Periods whose last day is meant, in Kazakh.

use super::YEAR;
use super::words::{Case, month, span};
use crate::deadlines::parse::phrase::{Part, Phrase, Read, end_of, known_year, roman};
use crate::deadlines::{Period, Span, Term};

/// "тоқсан соңына дейін", "2019 жылғы бірінші жартыжылдықта", "осы айда".
pub(super) fn period(mut phrase: Phrase) -> Read<Term> {
    if phrase.is_rest(&["биыл", "осы жылы", "ағымдағы жылы"]) {
        return Ok(Some(Term::EndOf(Period::Current(Span::Year))));
    }
    if phrase.is_rest(&["келесі жылы"]) {
        return Ok(Some(Term::EndOf(Period::Next(Span::Year))));
    }
    let next = phrase.skip(&["келесі"]);
    let current = !next && phrase.skip(&["осы", "ағымдағы"]);
    let mut ahead = phrase;
    if let Some((span, case)) = ahead.named(span) {
        let term = match close(ahead, case) {
            Some(Close::End | Close::Inside) if next => Some(Term::EndOf(Period::Next(span))),
            Some(Close::Inside) if !current => None,
            Some(Close::End | Close::Inside) => Some(Term::EndOf(Period::Current(span))),
            Some(Close::Bare) | None => None,
        };
        return Ok(term);
    }
    if next || current { Ok(None) } else { part_of_year(phrase) }
}

/// A year, month, quarter or half-year by name or number; all but a year may stand without it.
fn part_of_year(mut phrase: Phrase) -> Read<Term> {
    let year = phrase.year();
    if let Some(year) = year {
        let mut ahead = phrase;
        let whole_year =
            ahead.named(span).is_some_and(|(span, case)| span == Span::Year && close(ahead, case).is_some());
        if whole_year {
            return Ok(Some(Term::EndOf(Period::Year(known_year(year)?))));
        }
        if !phrase.skip(&YEAR) {
            return Ok(None);
        }
    }
    let (part, case) = if let Some((month, case)) = phrase.named(month) {
        // "Наурыз айында": the case stands on the second word.
        let month_word = phrase.named(|word| span(word).filter(|(span, _)| *span == Span::Month));
        (Part::Month(month), month_word.map_or(case, |(_, case)| case))
    } else {
        let Some(number) = ordinal(&mut phrase) else {
            return Ok(None);
        };
        match phrase.named(span) {
            Some((Span::Quarter, case)) if (1..=4).contains(&number) => (Part::Quarter(number), case),
            Some((Span::HalfYear, case)) if (1..=2).contains(&number) => (Part::HalfYear(number), case),
            _ => return Ok(None),
        }
    };
    if close(phrase, case).is_some() { end_of(part, year).map(Some) } else { Ok(None) }
}

/// What the end of a wording makes of a period.
enum Close {
    End,
    Inside,
    Bare,
}

/// "Тоқсанға дейін" may mean its first day or its last and closes nothing.
fn close(phrase: Phrase, case: Case) -> Option<Close> {
    const END: [&str; 7] = [
        "соңына дейін",
        "аяғына дейін",
        "соңынан кешіктірмей",
        "соңынан кешіктірілмей",
        "аяғынан кешіктірмей",
        "соңына",
        "аяғына",
    ];
    match case {
        Case::Bare | Case::Of if phrase.is_rest(&END) => Some(Close::End),
        Case::Bare | Case::Of if phrase.is_rest(&["ішінде"]) => Some(Close::Inside),
        Case::At if phrase.is_done() => Some(Close::Inside),
        Case::Bare if phrase.is_done() => Some(Close::Bare),
        _ => None,
    }
}

fn ordinal(phrase: &mut Phrase) -> Option<u32> {
    if let Some(number) = phrase.digits() {
        phrase.skip(&["ші", "шы"]);
        return Some(number);
    }
    phrase.named(|word| match word {
        "бірінші" => Some(1),
        "екінші" => Some(2),
        "үшінші" => Some(3),
        "төртінші" => Some(4),
        _ => roman(word),
    })
}
