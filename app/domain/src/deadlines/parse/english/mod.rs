//! Deadlines in English.

mod length;
mod period;
mod words;

use super::phrase::{Every, Phrase, Read, date, month_day, recurring, yearly};
use crate::deadlines::{Term, Urgency};
use length::{event, length};
use period::period;
use words::month;

const BY: [&str; 12] = [
    "no later than",
    "not later than",
    "not after",
    "on or before",
    "due by",
    "due on",
    "due",
    "by",
    "before",
    "until",
    "till",
    "on",
];
const INCLUSIVE: [&str; 2] = ["inclusive", "at the latest"];

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
    if phrase.is_rest(&["very urgent", "very urgently", "most urgent", "at once"]) {
        Some(Term::Urgency(Urgency::VeryUrgent))
    } else if phrase.is_rest(&["urgent", "urgently", "without delay", "immediately"]) {
        Some(Term::Urgency(Urgency::Urgent))
    } else if phrase.is_rest(&["promptly", "prompt"]) {
        Some(Term::Urgency(Urgency::Promptly))
    } else if phrase.is_rest(&[
        "permanently",
        "permanent",
        "on a permanent basis",
        "on a standing basis",
        "on an ongoing basis",
        "continuously",
        "constantly",
        "standing",
        "ongoing",
    ]) {
        Some(Term::Permanently)
    } else if phrase.is_rest(&["no date", "no date given", "no deadline", "not given", "without a date"]) {
        Some(Term::NotGiven)
    } else {
        None
    }
}

/// "quarterly by the 5th", "by the 10th of each month", "annually by 20 January".
fn recurrence(words: Phrase) -> Read<Term> {
    let mut phrase = words;
    if let Some(every) = every(&mut phrase) {
        let day = recurring_day(&mut phrase);
        phrase.skip(&[
            "of the month following the quarter",
            "of the month following the reporting period",
            "of the month after the quarter",
            "of the month after the reporting period",
            "of the following month",
            "of the next month",
            "of each month",
            "of every month",
            "of the month",
        ]);
        return phrase.whole(|| recurring(every, day));
    }
    if phrase.skip(&["yearly", "annually", "every year", "each year", "once a year"]) {
        phrase.skip(&BY);
        let read = day_and_month(&mut phrase);
        return phrase.whole(|| Ok(yearly(read.map(|(day, month)| month_day(day, month)).transpose()?)));
    }
    let Some(day) = recurring_day(&mut phrase) else {
        return yearly_by_date(words);
    };
    let monthly = phrase.skip(&["of each month", "of every month", "each month", "every month", "monthly"]);
    if monthly { phrase.whole(|| recurring(Every::Month, Some(day))) } else { yearly_by_date(words) }
}

fn every(phrase: &mut Phrase) -> Option<Every> {
    if phrase.skip(&["monthly", "every month", "each month", "once a month"]) {
        Some(Every::Month)
    } else if phrase.skip(&["quarterly", "every quarter", "each quarter", "once a quarter"]) {
        Some(Every::Quarter)
    } else if phrase.skip(&[
        "half yearly",
        "semi annually",
        "semiannually",
        "every half year",
        "each half year",
        "once every half year",
        "every six months",
        "twice a year",
    ]) {
        Some(Every::HalfYear)
    } else {
        None
    }
}

fn recurring_day(phrase: &mut Phrase) -> Option<u32> {
    let mut ahead = *phrase;
    ahead.skip(&BY);
    ahead.skip(&["the"]);
    let day = ahead.day()?;
    let ordinal = ahead.skip(&["st", "nd", "rd", "th"]);
    let named = ahead.skip(&["day"]);
    if !ordinal && !named {
        return None;
    }
    *phrase = ahead;
    Some(day)
}

/// "by 20 January each year".
fn yearly_by_date(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&BY);
    let Some((day, month)) = day_and_month(&mut phrase) else {
        return Ok(None);
    };
    let each_year = phrase.skip(&["of each year", "of every year", "each year", "every year", "annually", "yearly"]);
    if each_year { phrase.whole(|| Ok(yearly(Some(month_day(day, month)?)))) } else { Ok(None) }
}

/// "by 1 March 2019", "before March 1, 2019", "no later than 01.03.2019".
fn day(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&BY);
    if let Some(date) = phrase.date()? {
        phrase.skip(&INCLUSIVE);
        return phrase.whole(|| Ok(Term::On(date)));
    }
    let Some((number, month)) = day_and_month(&mut phrase) else {
        return Ok(None);
    };
    let year = phrase.year();
    phrase.skip(&INCLUSIVE);
    phrase.whole(|| date(number, month, year).map(Term::On))
}

fn day_and_month(phrase: &mut Phrase) -> Option<(u32, u32)> {
    let mut ahead = *phrase;
    ahead.skip(&["the"]);
    let (day, month) = if let Some(month) = ahead.named(month) {
        ahead.skip(&["the"]);
        let day = ahead.day()?;
        ahead.skip(&["st", "nd", "rd", "th"]);
        (day, month)
    } else {
        let day = ahead.day()?;
        ahead.skip(&["st", "nd", "rd", "th"]);
        ahead.skip(&["day of", "of"]);
        (day, ahead.named(month)?)
    };
    *phrase = ahead;
    Some((day, month))
}
