//! Deadlines in English.

use super::phrase::{Every, Numerals, Part, Phrase, Read, date, end_of, month_day, recurring, roman, within, yearly};
use super::tokens::Token;
use crate::deadlines::{Period, Span, StartEvent, Term, TermProblem, Unit, Urgency};

const NUMERALS: Numerals = Numerals { named: numeral, first_ten: 20 };

const BY: [&str; 12] = [
    "no later than", "not later than", "not after", "on or before", "due by", "due on", "due", "by", "before", "until", "till", "on",
];

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
        "permanently", "permanent", "on a permanent basis", "on a standing basis", "on an ongoing basis", "continuously", "constantly", "standing",
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
            "of the month following the quarter", "of the month following the reporting period", "of the month after the quarter",
            "of the month after the reporting period", "of the following month", "of the next month", "of each month", "of every month", "of the month",
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
        "half yearly", "semi annually", "semiannually", "every half year", "each half year", "once every half year", "every six months", "twice a year",
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
    let day = ahead.digits()?;
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
    let Some((day, month)) = day_and_month(&mut phrase) else { return Ok(None) };
    let each_year = phrase.skip(&["of each year", "of every year", "each year", "every year", "annually", "yearly"]);
    if each_year { phrase.whole(|| Ok(yearly(Some(month_day(day, month)?)))) } else { Ok(None) }
}

/// "by the end of the quarter", "in the first half of 2019", "Q1 2019".
fn period(mut phrase: Phrase) -> Read<Term> {
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
    Ok(Term::EndOf(Period::Year(super::phrase::known_year(year)?)))
}

/// A month, quarter or half-year by name or number, with or without its year.
fn part_of_year(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&["the month of", "the"]);
    let part = if let Some(month) = phrase.named(month) {
        Part::Month(month)
    } else if phrase.skip(&["q"]) {
        let Some(quarter) = phrase.digits().filter(|n| (1..=4).contains(n)) else { return Ok(None) };
        Part::Quarter(quarter)
    } else if phrase.skip(&["h"]) {
        let Some(half) = phrase.digits().filter(|n| (1..=2).contains(n)) else { return Ok(None) };
        Part::HalfYear(half)
    } else {
        let Some(number) = ordinal(&mut phrase) else { return Ok(None) };
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

/// "by 1 March 2019", "before March 1, 2019", "no later than 01.03.2019".
fn day(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&BY);
    if let Some(date) = phrase.date()? {
        return phrase.whole(|| Ok(Term::On(date)));
    }
    let Some((number, month)) = day_and_month(&mut phrase) else { return Ok(None) };
    let year = phrase.year();
    phrase.whole(|| date(number, month, year).map(Term::On))
}

fn day_and_month(phrase: &mut Phrase) -> Option<(u32, u32)> {
    let mut ahead = *phrase;
    ahead.skip(&["the"]);
    let (day, month) = if let Some(month) = ahead.named(month) {
        ahead.skip(&["the"]);
        let day = ahead.digits()?;
        ahead.skip(&["st", "nd", "rd", "th"]);
        (day, month)
    } else {
        let day = ahead.digits()?;
        ahead.skip(&["st", "nd", "rd", "th"]);
        ahead.skip(&["day of", "of"]);
        (day, ahead.named(month)?)
    };
    *phrase = ahead;
    Some((day, month))
}

/// "within one month", "in a week", "ten working days of signature".
fn length(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&["no later than", "not later than", "no more than", "not more than", "within", "during", "in", "over"]);
    phrase.skip(&["a period of", "a term of", "the next", "the following"]);
    let (amount, unit) = if phrase.skip(&["half a year", "a half year"]) {
        (1, Some(Unit::HalfYears))
    } else {
        let article = phrase.skip(&["a"]).then_some(1);
        let Some(amount) = phrase.number(&NUMERALS).or(article) else { return Ok(None) };
        (amount, unit(&mut phrase))
    };
    let Some(unit) = unit else { return Ok(None) };
    phrase.skip(&["period", "term"]);
    if phrase.is_done() {
        return within(amount, unit, None).map(Some);
    }
    match start(phrase) {
        Some(from) => within(amount, unit, Some(from)).map(Some),
        None => Ok(event(phrase)),
    }
}

fn unit(phrase: &mut Phrase) -> Option<Unit> {
    if phrase.skip(&["working days", "working day", "business days", "business day", "work days", "work day", "workdays", "workday"]) {
        Some(Unit::WorkingDays)
    } else if phrase.skip(&["calendar days", "calendar day", "days", "day"]) {
        Some(Unit::CalendarDays)
    } else if phrase.skip(&["calendar weeks", "weeks", "week"]) {
        Some(Unit::Weeks)
    } else if phrase.skip(&["calendar months", "calendar month", "months", "month"]) {
        Some(Unit::Months)
    } else if phrase.skip(&["quarters", "quarter"]) {
        Some(Unit::Quarters)
    } else if phrase.skip(&["half years", "half year"]) {
        Some(Unit::HalfYears)
    } else if phrase.skip(&["years", "year"]) {
        Some(Unit::Years)
    } else {
        None
    }
}

/// "of signature", "from the date of receipt of the protocol".
fn start(mut phrase: Phrase) -> Option<StartEvent> {
    if !phrase.skip(&["of", "from", "after", "following", "since"]) {
        return None;
    }
    phrase.skip(&["the date of", "the day of", "date of"]);
    phrase.skip(&["the", "its"]);
    let event = phrase.named(|word| match word {
        "signature" | "signing" => Some(StartEvent::Signature),
        "meeting" | "sitting" => Some(StartEvent::Meeting),
        "registration" => Some(StartEvent::Registration),
        "receipt" => Some(StartEvent::Receipt),
        _ => None,
    })?;
    (phrase.is_done() || phrase.is_rest(&["of the protocol", "of this protocol", "of the minutes", "of the directive", "of the instruction"])).then_some(event)
}

/// "after the Government adopts the programme"; not "after 1 March", which is no deadline.
fn event(mut phrase: Phrase) -> Option<Term> {
    let words = phrase.text();
    if !phrase.skip(&["after", "upon"]) || phrase.number(&NUMERALS).is_some() || phrase.named(month).is_some() {
        return None;
    }
    matches!(phrase.next(), Some(Token::Word(_))).then_some(Term::Event(words))
}

fn span(word: &str) -> Option<Span> {
    match word {
        "week" => Some(Span::Week),
        "month" => Some(Span::Month),
        "quarter" => Some(Span::Quarter),
        "year" => Some(Span::Year),
        _ => None,
    }
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];
    (1..).zip(MONTHS).find(|(_, name)| *name == word).map(|(number, _)| number)
}

fn numeral(word: &str) -> Option<u32> {
    const UP_TO_TWENTY: [&str; 20] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty",
    ];
    const TENS: [&str; 7] = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let small = (1..).zip(UP_TO_TWENTY);
    let tens = (30..).step_by(10).zip(TENS);
    small.chain(tens).find(|(_, name)| *name == word).map(|(number, _)| number)
}
