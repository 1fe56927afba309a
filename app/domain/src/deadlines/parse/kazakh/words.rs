//! Words of Kazakh that stand for a number, a month or a span.

use crate::deadlines::parse::phrase::Numerals;
use crate::deadlines::{Span, Unit};

pub(super) fn unit_named(word: &str) -> Option<(Unit, Case)> {
    inflected(
        word,
        &[
            ("күн", Unit::CalendarDays),
            ("апта", Unit::Weeks),
            ("ай", Unit::Months),
            ("тоқсан", Unit::Quarters),
            ("жартыжылдық", Unit::HalfYears),
            ("жыл", Unit::Years),
        ],
    )
}

/// The case of a noun, plain or possessive, as far as deadlines need it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
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
pub(super) fn inflected<T: Copy>(word: &str, stems: &[(&str, T)]) -> Option<(T, Case)> {
    stems.iter().find_map(|(stem, meaning)| Some((*meaning, case(word.strip_prefix(stem)?)?)))
}

pub(super) fn case(ending: &str) -> Option<Case> {
    match ending {
        "" | "ы" | "і" | "сы" | "сі" => Some(Case::Bare),
        "ға" | "ге" | "қа" | "ке" | "на" | "не" | "ына" | "іне" | "сына" | "сіне" => {
            Some(Case::To)
        }
        "дан" | "ден" | "тан" | "тен" | "нан" | "нен" | "ынан" | "інен" | "сынан" | "сінен" => {
            Some(Case::From)
        }
        "да" | "де" | "та" | "те" | "ында" | "інде" | "сында" | "сінде" => Some(Case::At),
        "дың" | "дің" | "тың" | "тің" | "ның" | "нің" | "ының" | "інің" | "сының" | "сінің" => {
            Some(Case::Of)
        }
        "лық" | "лік" | "дық" | "дік" | "тық" | "тік" => Some(Case::Of),
        _ => None,
    }
}

pub(super) fn span(word: &str) -> Option<(Span, Case)> {
    inflected(
        word,
        &[
            ("апта", Span::Week),
            ("ай", Span::Month),
            ("тоқсан", Span::Quarter),
            ("жартыжылдық", Span::HalfYear),
            ("жартыжылдығ", Span::HalfYear),
            ("жыл", Span::Year),
        ],
    )
}

pub(super) fn month(word: &str) -> Option<(u32, Case)> {
    inflected(
        word,
        &[
            ("қаңтар", 1),
            ("ақпан", 2),
            ("наурыз", 3),
            ("сәуір", 4),
            ("мамыр", 5),
            ("маусым", 6),
            ("шілде", 7),
            ("тамыз", 8),
            ("қыркүйек", 9),
            ("қыркүйег", 9),
            ("қазан", 10),
            ("қараша", 11),
            ("желтоқсан", 12),
        ],
    )
}

pub(super) const NUMERALS: Numerals = Numerals { named: numeral, first_ten: 10 };

fn numeral(word: &str) -> Option<u32> {
    const UP_TO_TEN: [&str; 10] = ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он"];
    const TENS: [&str; 8] = ["жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];
    let small = (1..).zip(UP_TO_TEN);
    let tens = (20..).step_by(10).zip(TENS);
    small.chain(tens).find(|(_, name)| *name == word).map(|(number, _)| number)
}
