//! Deadlines in Russian.

use super::phrase::{Every, Numerals, Part, Phrase, Read, date, end_of, known_year, month_day, recurring, roman, within, yearly};
use super::tokens::Token;
use crate::deadlines::{Period, Span, StartEvent, Term, Unit, Urgency};

const NUMERALS: Numerals = Numerals { named: numeral, first_ten: 20 };

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
    } else if phrase.is_rest(&["без срока", "без указания срока", "срок не указан", "срок не установлен"]) {
        Some(Term::NotGiven)
    } else {
        None
    }
}

/// "ежемесячно до 10 числа", "до 10 числа каждого месяца", "ежегодно до 20 января".
fn recurrence(words: Phrase) -> Read<Term> {
    let mut phrase = words;
    if let Some(every) = every(&mut phrase) {
        let day = recurring_day(&mut phrase);
        phrase.skip(&[
            "месяца следующего за отчетным кварталом", "месяца следующего за отчетным полугодием", "месяца следующего за отчетным периодом",
            "месяца следующего за отчетным месяцем", "месяца следующего за отчетным", "месяца следующего за кварталом", "следующего за отчетным месяца",
            "следующего месяца", "каждого месяца", "месяца",
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
    let Some((day, month)) = day_and_month(&mut phrase) else { return Ok(None) };
    let each_year = phrase.skip(&["каждого года", "ежегодно"]);
    if each_year { phrase.whole(|| Ok(yearly(Some(month_day(day, month)?)))) } else { Ok(None) }
}

fn every(phrase: &mut Phrase) -> Option<Every> {
    if phrase.skip(&["ежемесячно", "каждый месяц", "раз в месяц", "один раз в месяц"]) {
        Some(Every::Month)
    } else if phrase.skip(&["ежеквартально", "каждый квартал", "раз в квартал", "один раз в квартал"]) {
        Some(Every::Quarter)
    } else if phrase.skip(&[
        "каждое полугодие", "раз в полугодие", "один раз в полугодие", "раз в полгода", "один раз в полгода", "по полугодиям", "два раза в год",
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

/// "до конца квартала", "в первом полугодии 2019 года", "март 2019 года".
fn period(mut phrase: Phrase) -> Read<Term> {
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
        if phrase.skip(&["текущем", "текущей", "этом", "этой", "текущего", "этого"]) {
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
        let Some(number) = ordinal(&mut phrase) else { return Ok(None) };
        match phrase.named(span) {
            Some(Span::Quarter) if (1..=4).contains(&number) => Part::Quarter(number),
            Some(Span::HalfYear) if (1..=2).contains(&number) => Part::HalfYear(number),
            _ => return Ok(None),
        }
    };
    let year = year(&mut phrase);
    phrase.whole(|| end_of(part, year))
}

fn year(phrase: &mut Phrase) -> Option<u32> {
    let year = phrase.year()?;
    phrase.skip(&YEAR);
    Some(year)
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

/// "до 1 марта 2019 года", "не позднее 01.03.2019 г."
fn day(mut phrase: Phrase) -> Read<Term> {
    phrase.skip(&BY);
    if let Some(date) = phrase.date()? {
        phrase.skip(&YEAR);
        return phrase.whole(|| Ok(Term::On(date)));
    }
    let Some((number, month)) = day_and_month(&mut phrase) else { return Ok(None) };
    let year = year(&mut phrase);
    phrase.whole(|| date(number, month, year).map(Term::On))
}

fn day_and_month(phrase: &mut Phrase) -> Option<(u32, u32)> {
    let mut ahead = *phrase;
    let day = ahead.digits()?;
    ahead.skip(&["го", "ого", "е"]);
    let month = ahead.named(month)?;
    *phrase = ahead;
    Some((day, month))
}

/// "в течение 10 рабочих дней", "в 10-дневный срок", "в двухмесячный срок", "через неделю".
fn length(mut phrase: Phrase) -> Read<Term> {
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
            (None, None, Unit::Weeks | Unit::Months | Unit::Quarters | Unit::HalfYears | Unit::Years) if named => (1, unit),
            _ => return Ok(None),
        }
    } else if let Some(amount) = amount {
        let Some(unit) = unit(&mut phrase) else { return Ok(None) };
        (amount, unit)
    } else {
        let Some(unit) = through.then(|| phrase.named(alone)).flatten() else { return Ok(None) };
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
    if phrase.skip(&["календарных", "календарного", "календарные", "календарный", "календарной", "кал"]) {
        let days = phrase.skip(&["дней", "дня", "день", "дн"]);
        return if days { Some(Unit::CalendarDays) } else { unit(phrase).filter(|unit| matches!(unit, Unit::Weeks | Unit::Months)) };
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
        ("дневн", Unit::CalendarDays), ("недельн", Unit::Weeks), ("месячн", Unit::Months), ("квартальн", Unit::Quarters), ("полугодов", Unit::HalfYears),
        ("полугодичн", Unit::HalfYears), ("годичн", Unit::Years),
    ];
    let word = word.strip_suffix("ый").or_else(|| word.strip_suffix("ого"))?;
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
    (phrase.is_done() || phrase.is_rest(&["протокола", "настоящего протокола", "протокола заседания", "поручения", "документа"])).then_some(event)
}

/// "после принятия программы"; not "после 1 марта", which is no deadline.
fn event(mut phrase: Phrase) -> Option<Term> {
    let words = phrase.text();
    if !phrase.skip(&["после", "по принятии", "по завершении", "по окончании", "со дня", "с момента"]) {
        return None;
    }
    if phrase.number(&NUMERALS).is_some() || phrase.named(month).is_some() {
        return None;
    }
    matches!(phrase.next(), Some(Token::Word(_))).then_some(Term::Event(words))
}

fn span(word: &str) -> Option<Span> {
    match word {
        "недели" | "неделе" => Some(Span::Week),
        "месяца" | "месяце" => Some(Span::Month),
        "квартал" | "квартала" | "квартале" => Some(Span::Quarter),
        "полугодие" | "полугодия" | "полугодии" => Some(Span::HalfYear),
        "года" | "году" => Some(Span::Year),
        _ => None,
    }
}

/// The month in the genitive, the nominative or the prepositional case.
fn month(word: &str) -> Option<u32> {
    const MONTHS: [[&str; 3]; 12] = [
        ["января", "январь", "январе"], ["февраля", "февраль", "феврале"], ["марта", "март", "марте"], ["апреля", "апрель", "апреле"],
        ["мая", "май", "мае"], ["июня", "июнь", "июне"], ["июля", "июль", "июле"], ["августа", "август", "августе"],
        ["сентября", "сентябрь", "сентябре"], ["октября", "октябрь", "октябре"], ["ноября", "ноябрь", "ноябре"], ["декабря", "декабрь", "декабре"],
    ];
    (1..).zip(MONTHS).find(|(_, cases)| cases.contains(&word)).map(|(number, _)| number)
}

fn numeral(word: &str) -> Option<u32> {
    const NUMERALS: [(u32, &[&str]); 20] = [
        (1, &["один", "одна", "одно", "одного", "одной", "одну"]), (2, &["два", "две", "двух"]), (3, &["три", "трех"]), (4, &["четыре", "четырех"]),
        (5, &["пять", "пяти"]), (6, &["шесть", "шести"]), (7, &["семь", "семи"]), (8, &["восемь", "восьми"]), (9, &["девять", "девяти"]),
        (10, &["десять", "десяти"]), (11, &["одиннадцать", "одиннадцати"]), (12, &["двенадцать", "двенадцати"]), (13, &["тринадцать", "тринадцати"]),
        (14, &["четырнадцать", "четырнадцати"]), (15, &["пятнадцать", "пятнадцати"]), (20, &["двадцать", "двадцати"]), (30, &["тридцать", "тридцати"]),
        (40, &["сорок", "сорока"]), (60, &["шестьдесят", "шестидесяти"]), (90, &["девяносто", "девяноста"]),
    ];
    NUMERALS.iter().find(|(_, forms)| forms.contains(&word)).map(|(number, _)| *number)
}
