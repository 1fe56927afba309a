//! Lengths of time and events, in Kazakh.

use super::NO_LATER;
use super::words::{Case, NUMERALS, inflected, month, unit_named};
use crate::deadlines::parse::phrase::{Phrase, Read, within};
use crate::deadlines::parse::tokens::Token;
use crate::deadlines::{StartEvent, Term, Unit};

/// "10 жұмыс күні ішінде", "бір апта мерзімде", "айлық мерзімде", "10 жұмыс күнінен кешіктірмей".
pub(super) fn length(mut phrase: Phrase) -> Read<Term> {
    let from = start(&mut phrase);
    let amount = phrase.number(&NUMERALS);
    let Some((unit, case)) = unit(&mut phrase) else {
        return Ok(None);
    };
    let limited = if case == Case::From {
        phrase.skip(&NO_LATER)
    } else {
        phrase.skip(&["ішінде", "мерзім ішінде", "мерзімде", "мерзімінде"])
    };
    let may_stand_alone = matches!(unit, Unit::Weeks | Unit::Months | Unit::HalfYears) && limited;
    let complete = (amount.is_some() && (limited || case == Case::Bare)) || may_stand_alone;
    if complete { phrase.whole(|| within(amount.unwrap_or(1), unit, from)) } else { Ok(None) }
}

fn unit(phrase: &mut Phrase) -> Option<(Unit, Case)> {
    if phrase.skip(&["жұмыс"]) {
        return phrase.named(|word| inflected(word, &[("күн", Unit::WorkingDays)]));
    }
    if phrase.skip(&["күнтізбелік"]) {
        return phrase.named(|word| inflected(word, &[("күн", Unit::CalendarDays)]));
    }
    if phrase.skip(&["жарты"]) {
        return phrase.named(|word| inflected(word, &[("жыл", Unit::HalfYears)]));
    }
    phrase.named(unit_named)
}

/// "хаттамаға қол қойылған күннен бастап": in Kazakh the start stands before the length.
fn start(phrase: &mut Phrase) -> Option<StartEvent> {
    const SIGNATURE: [&str; 4] = [
        "қол қойылған күннен бастап",
        "қол қойылған күнінен бастап",
        "қол қойылған сәттен бастап",
        "қол қойылғаннан кейін",
    ];
    const REGISTRATION: [&str; 3] = ["тіркелген күннен бастап", "тіркелген күнінен бастап", "тіркелгеннен кейін"];
    const RECEIPT: [&str; 6] = [
        "алынған күннен бастап",
        "алған күннен бастап",
        "келіп түскен күннен бастап",
        "түскен күннен бастап",
        "алынғаннан кейін",
        "алғаннан кейін",
    ];
    const MEETING: [&str; 4] =
        ["отырыс күнінен бастап", "отырыс өткен күннен бастап", "отырыс өткізілген күннен бастап", "отырыстан кейін"];
    let mut ahead = *phrase;
    ahead.skip(&["хаттамаға", "хаттаманы", "хаттама", "тапсырманы", "тапсырма"]);
    let event = if ahead.skip(&SIGNATURE) {
        StartEvent::Signature
    } else if ahead.skip(&REGISTRATION) {
        StartEvent::Registration
    } else if ahead.skip(&RECEIPT) {
        StartEvent::Receipt
    } else if ahead.skip(&MEETING) {
        StartEvent::Meeting
    } else {
        return None;
    };
    *phrase = ahead;
    Some(event)
}

/// "Үкімет бағдарламаны қабылдағаннан кейін", alone or before a length; not "наурыздан кейін", which
/// is no deadline.
pub(super) fn event(mut phrase: Phrase) -> Read<Term> {
    let words = phrase.text();
    let mut before = None;
    while let Some(Token::Word(word)) = phrase.next() {
        let of_a_day = before.is_none_or(|before: &str| month(before).is_some() || unit_named(before).is_some());
        let event = match word.as_str() {
            "кейін" | "соң" if !of_a_day => phrase.is_done() || length(phrase)?.is_some(),
            "бастап" => before.is_some_and(|before| month(before).is_none()) && length(phrase)?.is_some(),
            _ => false,
        };
        if event {
            return Ok(Some(Term::Event(words)));
        }
        before = Some(word);
    }
    Ok(None)
}
