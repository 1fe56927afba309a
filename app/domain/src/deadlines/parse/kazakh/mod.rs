//! Deadlines in Kazakh. What English and Russian say by a word before, Kazakh says by an ending and a
//! word behind, so the readers look at the case of the noun.

mod length;
mod period;
mod words;

use super::phrase::{Every, Phrase, Read, date, month_day, recurring, yearly};
use crate::deadlines::{Term, Urgency};
use length::{event, length};
use period::period;
use words::{Case, month};

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
    } else if phrase.is_rest(&["тұрақты", "тұрақты түрде", "тұрақты негізде", "үнемі"])
    {
        Some(Term::Permanently)
    } else if phrase.is_rest(&["мерзімсіз", "мерзімі көрсетілмеген", "мерзімі белгіленбеген"])
    {
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
        let Some((day, month)) = day_of_month(&mut phrase) else {
            return Ok(None);
        };
        return phrase.whole(|| Ok(yearly(Some(month_day(day, month)?))));
    }
    let Some(every) = every(&mut phrase) else {
        return Ok(None);
    };
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
    let Some(day) = phrase.digits() else {
        return Ok(None);
    };
    phrase.skip(&["шы", "ші", "сы", "сі", "ы", "і"]);
    let limited =
        if phrase.skip(&["күніне", "күнге", "жұлдызына", "ына", "іне", "сына", "сіне", "на", "не", "ға", "ге"])
        {
            phrase.skip(&["дейін"]);
            true
        } else {
            phrase.skip(&["күнінен", "жұлдызынан", "ынан", "інен", "сынан", "сінен", "нан", "нен"])
                && phrase.skip(&NO_LATER)
        };
    if limited { phrase.whole(|| recurring(every, Some(day))) } else { Ok(None) }
}

fn every(phrase: &mut Phrase) -> Option<Every> {
    if phrase.skip(&["ай сайын", "әр айдың", "айына бір рет"]) {
        Some(Every::Month)
    } else if phrase.skip(&["тоқсан сайын", "тоқсанына бір рет"]) {
        Some(Every::Quarter)
    } else if phrase.skip(&["жартыжылдық сайын", "жарты жыл сайын", "жарты жылда бір рет", "жылына екі рет"])
    {
        Some(Every::HalfYear)
    } else {
        None
    }
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
    let Some((day, month)) = day_of_month(&mut phrase) else {
        return Ok(None);
    };
    if year.is_none() {
        year = phrase.year();
        phrase.skip(&YEAR);
    }
    phrase.whole(|| date(day, month, year).map(Term::On))
}

/// "1 наурызға дейін", "1 наурыздан кешіктірмей", "1 наурызда", "1 наурыз".
fn day_of_month(phrase: &mut Phrase) -> Option<(u32, u32)> {
    let mut ahead = *phrase;
    let day = ahead.day()?;
    let (month, case) = ahead.named(month)?;
    match case {
        Case::To => {
            ahead.skip(&["дейінгі мерзімде", "дейін"]);
        }
        Case::From => ahead.skip(&NO_LATER).then_some(())?,
        Case::Bare | Case::At => {}
        Case::Of => return None,
    }
    *phrase = ahead;
    Some((day, month))
}
