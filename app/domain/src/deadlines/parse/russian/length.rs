//! Lengths of time and events, in Russian.

use super::words::{NUMERALS, month, numeral};
use crate::deadlines::parse::phrase::{Phrase, Read, within};
use crate::deadlines::parse::tokens::Token;
use crate::deadlines::{StartEvent, Term, Unit};

/// "в течение 10 рабочих дней", "в 10-дневный срок", "в двухмесячный срок", "через неделю".
pub(super) fn length(mut phrase: Phrase) -> Read<Term> {
    let through = phrase.skip(&["в течение", "в течении", "через", "за"]);
    if !through {
        phrase.skip(&["в срок не более", "не позднее чем через", "не позднее", "не позже", "не более", "в срок", "в"]);
    }
    let amount = phrase.number(&NUMERALS);
    if amount.is_some() {
        phrase.skip(&["ти", "х", "и"]);
    }
    let (amount, unit) = if let Some((stem, unit)) = phrase.named(adjective) {
        let named = phrase.skip(&["срок", "срока"]);
        // One number, before the word or within it: "10-дневный", "десятидневный", "месячный".
        match (amount, stem, unit) {
            (Some(amount), None, _) if named => (amount, unit),
            (None, Some(stem), _) if named => (stem, unit),
            (None, None, Unit::Weeks | Unit::Months | Unit::Quarters | Unit::HalfYears | Unit::Years) if named => {
                (1, unit)
            }
            _ => return Ok(None),
        }
    } else if let Some(amount) = amount {
        let Some(unit) = unit(&mut phrase) else {
            return Ok(None);
        };
        (amount, unit)
    } else {
        let Some(unit) = through.then(|| phrase.named(alone)).flatten() else {
            return Ok(None);
        };
        (1, unit)
    };
    if phrase.is_done() {
        return within(amount, unit, None).map(Some);
    }
    match start(phrase) {
        Some(from) => within(amount, unit, Some(from)).map(Some),
        None => Ok(event(phrase)),
    }
}

fn unit(phrase: &mut Phrase) -> Option<Unit> {
    if phrase.skip(&["рабочих", "рабочего", "рабочие", "рабочий", "раб"]) {
        return phrase.skip(&["дней", "дня", "день", "дн"]).then_some(Unit::WorkingDays);
    }
    if phrase.skip(&["календарных", "календарного", "календарные", "календарный", "календарной", "кал"])
    {
        let days = phrase.skip(&["дней", "дня", "день", "дн"]);
        return if days {
            Some(Unit::CalendarDays)
        } else {
            unit(phrase).filter(|unit| matches!(unit, Unit::Weeks | Unit::Months))
        };
    }
    phrase.named(|word| match word {
        "дней" | "дня" | "день" | "дн" | "суток" => Some(Unit::CalendarDays),
        "недель" | "недели" | "неделя" | "неделю" => Some(Unit::Weeks),
        "месяцев" | "месяца" | "месяц" | "мес" => Some(Unit::Months),
        "кварталов" | "квартала" | "квартал" => Some(Unit::Quarters),
        "полугодий" | "полугодия" | "полугодие" => Some(Unit::HalfYears),
        "лет" | "года" | "год" => Some(Unit::Years),
        _ => None,
    })
}

/// A unit that stands for one of its kind; a quarter without a number may be the current one.
fn alone(word: &str) -> Option<Unit> {
    match word {
        "недели" | "неделю" => Some(Unit::Weeks),
        "месяца" | "месяц" => Some(Unit::Months),
        "полугода" | "полгода" => Some(Unit::HalfYears),
        "года" | "год" => Some(Unit::Years),
        _ => None,
    }
}

/// "дневный", "недельного", "двухмесячный": the number in the word, if any, and the unit.
fn adjective(word: &str) -> Option<(Option<u32>, Unit)> {
    const ENDINGS: [(&str, Unit); 7] = [
        ("дневн", Unit::CalendarDays),
        ("недельн", Unit::Weeks),
        ("месячн", Unit::Months),
        ("квартальн", Unit::Quarters),
        ("полугодов", Unit::HalfYears),
        ("полугодичн", Unit::HalfYears),
        ("годичн", Unit::Years),
    ];
    let word = ["ый", "ой", "ого"].iter().find_map(|ending| word.strip_suffix(ending))?;
    let (stem, unit) = ENDINGS.iter().find_map(|(ending, unit)| Some((word.strip_suffix(ending)?, *unit)))?;
    if stem.is_empty() { Some((None, unit)) } else { Some((Some(stem_number(stem)?), unit)) }
}

/// The first part of "двухмесячный" is a number in the genitive, but for "одно".
fn stem_number(stem: &str) -> Option<u32> {
    if stem == "одно" { Some(1) } else { numeral(stem).filter(|number| *number > 1) }
}

/// "со дня подписания", "с момента получения поручения".
fn start(mut phrase: Phrase) -> Option<StartEvent> {
    if !phrase.skip(&["со дня", "с даты", "с момента", "после", "с"]) {
        return None;
    }
    phrase.skip(&["его", "проведения"]);
    let event = phrase.named(|word| match word {
        "подписания" => Some(StartEvent::Signature),
        "заседания" => Some(StartEvent::Meeting),
        "регистрации" => Some(StartEvent::Registration),
        "получения" | "поступления" => Some(StartEvent::Receipt),
        _ => None,
    })?;
    (phrase.is_done()
        || phrase.is_rest(&["протокола", "настоящего протокола", "протокола заседания", "поручения", "документа"]))
    .then_some(event)
}

/// "после принятия программы"; not "после 1 марта", which is no deadline.
pub(super) fn event(mut phrase: Phrase) -> Option<Term> {
    let words = phrase.text();
    if !phrase.skip(&["после", "по принятии", "по завершении", "по окончании", "со дня", "с момента"])
    {
        return None;
    }
    if phrase.number(&NUMERALS).is_some() || phrase.named(month).is_some() {
        return None;
    }
    matches!(phrase.next(), Some(Token::Word(_))).then_some(Term::Event(words))
}
