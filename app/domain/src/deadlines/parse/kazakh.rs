//! Deadlines in Kazakh. What English and Russian say by a word before, Kazakh says by an ending and a
//! word behind, so the readers look at the case of the noun.

use super::phrase::{Every, Numerals, Part, Phrase, Read, date, end_of, known_year, month_day, recurring, roman, within, yearly};
use super::tokens::Token;
use crate::deadlines::{Period, Span, StartEvent, Term, Unit, Urgency};

const NUMERALS: Numerals = Numerals { named: numeral, first_ten: 10 };

const YEAR: [&str; 5] = ["жылғы", "жылдың", "жылы", "жыл", "ж"];
const NO_LATER: [&str; 3] = ["кешіктірмей", "кешіктірілмей", "қалдырмай"];

pub(super) fn term(phrase: Phrase) -> Read<Term> {
    if let Some(term) = fixed(phrase) {
        return Ok(Some(term));
    }
    for read in [recurrence, period, day, length] {
        if let Some(term) = read(phrase)? {
            return Ok(Some(term));
        }
    }
    event(phrase)
}

/// Words that need no counting.
fn fixed(phrase: Phrase) -> Option<Term> {
    if phrase.is_rest(&["өте шұғыл", "өте шұғыл түрде", "дереу"]) {
        Some(Term::Urgency(Urgency::VeryUrgent))
    } else if phrase.is_rest(&["шұғыл", "шұғыл түрде", "кідіріссіз"]) {
        Some(Term::Urgency(Urgency::Urgent))
    } else if phrase.is_rest(&["жедел", "жедел түрде"]) {
        Some(Term::Urgency(Urgency::Promptly))
    } else if phrase.is_rest(&["тұрақты", "тұрақты түрде", "тұрақты негізде", "үнемі"]) {
        Some(Term::Permanently)
    } else if phrase.is_rest(&["мерзімсіз", "мерзімі көрсетілмеген", "мерзімі белгіленбеген"]) {
        Some(Term::NotGiven)
    } else {
        None
    }
}

/// "ай сайын 10-күніне дейін", "әр айдың 10-күніне дейін", "жыл сайын 20 қаңтарға дейін".
fn recurrence(mut phrase: Phrase) -> Read<Term> {
    if phrase.skip(&["жыл сайын", "әр жылдың", "әр жылғы", "жылына бір рет"]) {
        if phrase.is_done() {
            return Ok(Some(yearly(None)));
        }
        let Some((day, month)) = day_of_month(&mut phrase) else { return Ok(None) };
        return phrase.whole(|| Ok(yearly(Some(month_day(day, month)?))));
    }
    let Some(every) = every(&mut phrase) else { return Ok(None) };
    phrase.skip(&[
        "есепті тоқсаннан кейінгі айдың",
        "есепті кезеңнен кейінгі айдың",
        "есепті айдан кейінгі айдың",
        "есепті жартыжылдықтан кейінгі айдың",
        "келесі айдың",
    ]);
    if phrase.is_done() {
        return recurring(every, None).map(Some);
    }
    let Some(day) = phrase.digits() else { return Ok(None) };
    phrase.skip(&["шы", "ші", "сы", "сі", "ы", "і"]);
    let limited = if phrase.skip(&["күніне", "жұлдызына", "ына", "іне", "сына", "сіне", "на", "не", "ға", "ге"]) {
        phrase.skip(&["дейін"]);
        true
    } else {
        phrase.skip(&["күнінен", "жұлдызынан", "ынан", "інен", "сынан", "сінен", "нан", "нен"]) && phrase.skip(&NO_LATER)
    };
    if limited { phrase.whole(|| recurring(every, Some(day))) } else { Ok(None) }
}

fn every(phrase: &mut Phrase) -> Option<Every> {
    if phrase.skip(&["ай сайын", "әр айдың", "айына бір рет"]) {
        Some(Every::Month)
    } else if phrase.skip(&["тоқсан сайын", "тоқсанына бір рет"]) {
        Some(Every::Quarter)
    } else if phrase.skip(&["жартыжылдық сайын", "жарты жыл сайын", "жарты жылда бір рет", "жылына екі рет"]) {
        Some(Every::HalfYear)
    } else {
        None
    }
}

/// "тоқсан соңына дейін", "2019 жылғы бірінші жартыжылдықта", "осы айда".
fn period(mut phrase: Phrase) -> Read<Term> {
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
        let whole_year = ahead.named(span).is_some_and(|(span, case)| span == Span::Year && close(ahead, case).is_some());
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
        let Some(number) = ordinal(&mut phrase) else { return Ok(None) };
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

/// "2019 жылғы 1 наурызға дейін", "2019 жылғы 1 наурыздан кешіктірмей", "01.03.2019 дейін".
fn day(mut phrase: Phrase) -> Read<Term> {
    if let Some(date) = phrase.date()? {
        phrase.skip(&YEAR);
        if phrase.skip(&["дан", "ден", "тан", "тен", "нан", "нен"]) {
            return Ok(phrase.is_rest(&NO_LATER).then_some(Term::On(date)));
        }
        phrase.skip(&["ға", "ге", "қа", "ке", "на", "не"]);
        phrase.skip(&["дейін"]);
        return phrase.whole(|| Ok(Term::On(date)));
    }
    let mut year = phrase.year();
    if year.is_some() && !phrase.skip(&YEAR) {
        return Ok(None);
    }
    let Some((day, month)) = day_of_month(&mut phrase) else { return Ok(None) };
    if year.is_none() {
        year = phrase.year();
        phrase.skip(&YEAR);
    }
    phrase.whole(|| date(day, month, year).map(Term::On))
}

/// "1 наурызға дейін", "1 наурыздан кешіктірмей", "1 наурызда", "1 наурыз".
fn day_of_month(phrase: &mut Phrase) -> Option<(u32, u32)> {
    let mut ahead = *phrase;
    let day = ahead.digits()?;
    let (month, case) = ahead.named(month)?;
    match case {
        Case::To => {
            ahead.skip(&["дейін"]);
        }
        Case::From => ahead.skip(&NO_LATER).then_some(())?,
        Case::Bare | Case::At => {}
        Case::Of => return None,
    }
    *phrase = ahead;
    Some((day, month))
}

/// "10 жұмыс күні ішінде", "бір апта мерзімде", "айлық мерзімде", "10 жұмыс күнінен кешіктірмей".
fn length(mut phrase: Phrase) -> Read<Term> {
    let from = start(&mut phrase);
    let amount = phrase.number(&NUMERALS);
    let Some((unit, case)) = unit(&mut phrase) else { return Ok(None) };
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

fn unit_named(word: &str) -> Option<(Unit, Case)> {
    inflected(
        word,
        &[
            ("күн", Unit::CalendarDays), ("апта", Unit::Weeks), ("ай", Unit::Months), ("тоқсан", Unit::Quarters), ("жартыжылдық", Unit::HalfYears),
            ("жыл", Unit::Years),
        ],
    )
}

/// "хаттамаға қол қойылған күннен бастап": in Kazakh the start stands before the length.
fn start(phrase: &mut Phrase) -> Option<StartEvent> {
    const SIGNATURE: [&str; 4] =
        ["қол қойылған күннен бастап", "қол қойылған күнінен бастап", "қол қойылған сәттен бастап", "қол қойылғаннан кейін"];
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
fn event(mut phrase: Phrase) -> Read<Term> {
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

/// The case of a noun, plain or possessive, as far as deadlines need it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// "наурыз", "тоқсаны"
    Bare,
    /// "наурызға": the last day.
    To,
    /// "наурыздан": a deadline only with "кешіктірмей", no later.
    From,
    /// "наурызда"
    At,
    /// "наурыздың", and "айлық": of a month's length.
    Of,
}

/// The meaning of the stem that the word begins with, and the case that its ending shows.
fn inflected<T: Copy>(word: &str, stems: &[(&str, T)]) -> Option<(T, Case)> {
    stems.iter().find_map(|(stem, meaning)| Some((*meaning, case(word.strip_prefix(stem)?)?)))
}

fn case(ending: &str) -> Option<Case> {
    match ending {
        "" | "ы" | "і" | "сы" | "сі" => Some(Case::Bare),
        "ға" | "ге" | "қа" | "ке" | "на" | "не" | "ына" | "іне" | "сына" | "сіне" => Some(Case::To),
        "дан" | "ден" | "тан" | "тен" | "нан" | "нен" | "ынан" | "інен" | "сынан" | "сінен" => Some(Case::From),
        "да" | "де" | "та" | "те" | "ында" | "інде" | "сында" | "сінде" => Some(Case::At),
        "дың" | "дің" | "тың" | "тің" | "ның" | "нің" | "ының" | "інің" | "сының" | "сінің" => Some(Case::Of),
        "лық" | "лік" | "дық" | "дік" | "тық" | "тік" => Some(Case::Of),
        _ => None,
    }
}

fn span(word: &str) -> Option<(Span, Case)> {
    inflected(
        word,
        &[
            ("апта", Span::Week), ("ай", Span::Month), ("тоқсан", Span::Quarter), ("жартыжылдық", Span::HalfYear), ("жартыжылдығ", Span::HalfYear),
            ("жыл", Span::Year),
        ],
    )
}

fn month(word: &str) -> Option<(u32, Case)> {
    inflected(
        word,
        &[
            ("қаңтар", 1), ("ақпан", 2), ("наурыз", 3), ("сәуір", 4), ("мамыр", 5), ("маусым", 6), ("шілде", 7), ("тамыз", 8), ("қыркүйек", 9),
            ("қыркүйег", 9), ("қазан", 10), ("қараша", 11), ("желтоқсан", 12),
        ],
    )
}

fn numeral(word: &str) -> Option<u32> {
    const UP_TO_TEN: [&str; 10] = ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он"];
    const TENS: [&str; 8] = ["жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];
    let small = (1..).zip(UP_TO_TEN);
    let tens = (20..).step_by(10).zip(TENS);
    small.chain(tens).find(|(_, name)| *name == word).map(|(number, _)| number)
}
