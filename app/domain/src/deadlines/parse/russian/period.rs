//! Periods whose last day is meant, in Russian.

use super::words::{month, span};
use super::{YEAR, year};
use crate::deadlines::parse::phrase::{Part, Phrase, Read, end_of, known_year, roman};
use crate::deadlines::{Period, Span, Term};

/// "до конца квартала", "в первом полугодии 2019 года", "март 2019 года".
pub(super) fn period(mut phrase: Phrase) -> Read<Term> {
    if phrase.skip(&["до конца", "к концу", "не позднее конца", "до окончания"]) {
        if phrase.skip(&["следующего", "следующей"]) {
            return phrase.named(span).map_or(Ok(None), |span| phrase.whole(|| Ok(Term::EndOf(Period::Next(span)))));
        }
        let mut ahead = phrase;
        ahead.skip(&["текущего", "текущей", "этого", "этой"]);
        if let Some(span) = ahead.named(span).filter(|_| ahead.is_done()) {
            return Ok(Some(Term::EndOf(Period::Current(span))));
        }
        return part_of_year(phrase);
    }
    // «До марта» may mean its first day or its last: only what lies within a period is read here.
    if phrase.skip(&["в течение", "в течении", "в", "во", "на"]) {
        if phrase.skip(&["текущем", "текущей", "этом", "этой", "текущего", "этого"])
        {
            return phrase.named(span).map_or(Ok(None), |span| phrase.whole(|| Ok(Term::EndOf(Period::Current(span)))));
        }
        if phrase.skip(&["следующем", "следующей", "следующего"]) {
            return phrase.named(span).map_or(Ok(None), |span| phrase.whole(|| Ok(Term::EndOf(Period::Next(span)))));
        }
    }
    part_of_year(phrase)
}

/// A year, month, quarter or half-year by name or number; all but a year may stand without it.
fn part_of_year(mut phrase: Phrase) -> Read<Term> {
    if let Some(year) = phrase.year() {
        let named = phrase.skip(&YEAR);
        return if named { phrase.whole(|| Ok(Term::EndOf(Period::Year(known_year(year)?)))) } else { Ok(None) };
    }
    let part = if let Some(month) = phrase.named(month) {
        Part::Month(month)
    } else {
        let Some(number) = ordinal(&mut phrase) else {
            return Ok(None);
        };
        match phrase.named(span) {
            Some(Span::Quarter) if (1..=4).contains(&number) => Part::Quarter(number),
            Some(Span::HalfYear) if (1..=2).contains(&number) => Part::HalfYear(number),
            _ => return Ok(None),
        }
    };
    let year = year(&mut phrase);
    phrase.whole(|| end_of(part, year))
}

fn ordinal(phrase: &mut Phrase) -> Option<u32> {
    if let Some(number) = phrase.digits() {
        phrase.skip(&["й", "м", "е", "го", "ом", "ого", "ое"]);
        return Some(number);
    }
    phrase.named(|word| match word {
        "первый" | "первого" | "первом" | "первое" => Some(1),
        "второй" | "второго" | "втором" | "второе" => Some(2),
        "третий" | "третьего" | "третьем" => Some(3),
        "четвертый" | "четвертого" | "четвертом" => Some(4),
        _ => roman(word),
    })
}
