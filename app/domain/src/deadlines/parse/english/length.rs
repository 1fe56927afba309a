//! Lengths of time and events, in English.

use super::words::{NUMERALS, month};
use crate::deadlines::parse::phrase::{Phrase, Read, within};
use crate::deadlines::parse::tokens::Token;
use crate::deadlines::{StartEvent, Term, Unit};

/// "within one month", "in a week", "ten working days of signature".
pub(super) fn length(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&[
        "no later than",
        "not later than",
        "no more than",
        "not more than",
        "within",
        "during",
        "in",
        "over",
    ]);
    phrase.skip(&["a period of", "a term of", "the next", "the following"]);
    let (amount, unit) = if phrase.skip(&["half a year", "a half year"]) {
        (1, Some(Unit::HalfYears))
    } else {
        let article = phrase.skip(&["a"]).then_some(1);
        let Some(amount) = phrase.number(&NUMERALS).or(article) else {
            return Ok(None);
        };
        (amount, unit(&mut phrase))
    };
    let Some(unit) = unit else { return Ok(None) };
    phrase.skip(&["period", "term", "time"]);
    if phrase.is_done() {
        return within(amount, unit, None).map(Some);
    }
    match start(phrase) {
        Some(from) => within(amount, unit, Some(from)).map(Some),
        None => Ok(event(phrase)),
    }
}

fn unit(phrase: &mut Phrase) -> Option<Unit> {
    if phrase.skip(&[
        "working days",
        "working day",
        "business days",
        "business day",
        "work days",
        "work day",
        "workdays",
        "workday",
    ]) {
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
        "receipt" | "receiving" => Some(StartEvent::Receipt),
        _ => None,
    })?;
    (phrase.is_done()
        || phrase.is_rest(&[
            "of the protocol",
            "the protocol",
            "the directive",
            "of this protocol",
            "of the minutes",
            "of the directive",
            "of the instruction",
        ]))
    .then_some(event)
}

/// "after the Government adopts the programme"; not "after 1 March", which is no deadline.
pub(super) fn event(mut phrase: Phrase) -> Option<Term> {
    let words = phrase.text();
    if !phrase.skip(&["after", "upon"]) {
        return None;
    }
    phrase.skip(&["the"]);
    if phrase.number(&NUMERALS).is_some() || phrase.named(month).is_some() {
        return None;
    }
    matches!(phrase.next(), Some(Token::Word(_))).then_some(Term::Event(words))
}
