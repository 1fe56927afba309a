//! Deadlines in Russian.

mod length;
mod period;
mod words;

use super::phrase::{Every, Phrase, Read, date, month_day, recurring, yearly};
use crate::deadlines::{Term, Urgency};
use length::{event, length};
use period::period;
use words::month;

const BY: [&str; 7] = ["срок исполнения до", "в срок до", "срок до", "не позднее", "не позже", "до", "к"];

const YEAR: [&str; 4] = ["года", "году", "год", "г"];

pub(super) fn term(phrase: Phrase) -> Read<Term> {
    if let Some(term) = fixed(phrase) {
        return Ok(Some(term));
    }
    for read in [recurrence, period, day, length] {
        if let Some(term) = read(phrase)? {
            return Ok(Some(term));
        }
    }
    Ok(event(phrase))
}

/// Words that need no counting.
fn fixed(phrase: Phrase) -> Option<Term> {
    if phrase.is_rest(&["весьма срочно", "очень срочно", "немедленно"]) {
        Some(Term::Urgency(Urgency::VeryUrgent))
    } else if phrase.is_rest(&["срочно", "незамедлительно", "безотлагательно"]) {
        Some(Term::Urgency(Urgency::Urgent))
    } else if phrase.is_rest(&["оперативно"]) {
        Some(Term::Urgency(Urgency::Promptly))
    } else if phrase.is_rest(&["постоянно", "на постоянной основе"]) {
        Some(Term::Permanently)
    } else if phrase.is_rest(&["без срока", "без указания срока", "срок не указан", "срок не установлен"])
    {
        Some(Term::NotGiven)
    } else {
        None
    }
}

/// "ежемесячно до 10 числа", "до 10 числа каждого месяца", "ежегодно до 20 января".
fn recurrence(words: Phrase) -> Read<Term> {
    let mut phrase = words;
    if phrase.digits() != Some(1) || !starts_with_times(phrase) {
        phrase = words;
    }
    if let Some(every) = every(&mut phrase) {
        let day = recurring_day(&mut phrase);
        phrase.skip(&[
            "месяца следующего за отчетным кварталом",
            "месяца следующего за отчетным полугодием",
            "месяца следующего за отчетным периодом",
            "месяца следующего за отчетным месяцем",
            "месяца следующего за отчетным",
            "месяца следующего за кварталом",
            "следующего за отчетным месяца",
            "следующего месяца",
            "каждого месяца",
            "месяца",
        ]);
        return phrase.whole(|| recurring(every, day));
    }
    if phrase.skip(&["ежегодно", "каждый год", "раз в год", "один раз в год"]) {
        phrase.skip(&BY);
        let read = day_and_month(&mut phrase);
        return phrase.whole(|| Ok(yearly(read.map(|(day, month)| month_day(day, month)).transpose()?)));
    }
    if let Some(day) = recurring_day(&mut phrase) {
        let monthly = phrase.skip(&["каждого месяца", "ежемесячно"]);
        return if monthly { phrase.whole(|| recurring(Every::Month, Some(day))) } else { Ok(None) };
    }
    phrase.skip(&BY);
    let Some((day, month)) = day_and_month(&mut phrase) else {
        return Ok(None);
    };
    let each_year = phrase.skip(&["каждого года", "ежегодно"]);
    if each_year { phrase.whole(|| Ok(yearly(Some(month_day(day, month)?)))) } else { Ok(None) }
}

/// "1 раз в квартал" says no more than "раз в квартал".
fn starts_with_times(mut phrase: Phrase) -> bool {
    phrase.skip(&["раз"])
}

fn every(phrase: &mut Phrase) -> Option<Every> {
    if phrase.skip(&["ежемесячно", "каждый месяц", "раз в месяц", "один раз в месяц"])
    {
        Some(Every::Month)
    } else if phrase.skip(&["ежеквартально", "каждый квартал", "раз в квартал", "один раз в квартал"])
    {
        Some(Every::Quarter)
    } else if phrase.skip(&[
        "каждое полугодие",
        "раз в полугодие",
        "один раз в полугодие",
        "раз в полгода",
        "один раз в полгода",
        "по полугодиям",
        "два раза в год",
        "дважды в год",
    ]) {
        Some(Every::HalfYear)
    } else {
        None
    }
}

fn recurring_day(phrase: &mut Phrase) -> Option<u32> {
    let mut ahead = *phrase;
    ahead.skip(&BY);
    let day = ahead.digits()?;
    let ordinal = ahead.skip(&["го", "ого", "му", "ому"]);
    let named = ahead.skip(&["числа", "числу"]);
    if !ordinal && !named {
        return None;
    }
    // "До 10-го марта" is a day of one month.
    if ahead.named(month).is_some() {
        return None;
    }
    *phrase = ahead;
    Some(day)
}

fn year(phrase: &mut Phrase) -> Option<u32> {
    let year = phrase.year()?;
    phrase.skip(&YEAR);
    Some(year)
}

/// "до 1 марта 2019 года", "не позднее 01.03.2019 г."
fn day(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&BY);
    if let Some(date) = phrase.date()? {
        phrase.skip(&YEAR);
        phrase.skip(&["включительно"]);
        return phrase.whole(|| Ok(Term::On(date)));
    }
    let Some((number, month)) = day_and_month(&mut phrase) else {
        return Ok(None);
    };
    let year = year(&mut phrase);
    phrase.skip(&["включительно"]);
    phrase.whole(|| date(number, month, year).map(Term::On))
}

fn day_and_month(phrase: &mut Phrase) -> Option<(u32, u32)> {
    let mut ahead = *phrase;
    let day = ahead.day()?;
    ahead.skip(&["го", "ого", "е"]);
    let month = ahead.named(month)?;
    *phrase = ahead;
    Some((day, month))
}
