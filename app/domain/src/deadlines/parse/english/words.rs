//! Words of English that stand for a number, a month or a span.

use crate::deadlines::Span;
use crate::deadlines::parse::phrase::Numerals;

pub(super) fn span(word: &str) -> Option<Span> {
    match word {
        "week" => Some(Span::Week),
        "month" => Some(Span::Month),
        "quarter" => Some(Span::Quarter),
        "year" => Some(Span::Year),
        _ => None,
    }
}

pub(super) fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    (1..).zip(MONTHS).find(|(_, name)| *name == word).map(|(number, _)| number)
}

pub(super) const NUMERALS: Numerals = Numerals { named: numeral, first_ten: 20 };

fn numeral(word: &str) -> Option<u32> {
    const UP_TO_TWENTY: [&str; 20] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    const TENS: [&str; 7] = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let small = (1..).zip(UP_TO_TWENTY);
    let tens = (30..).step_by(10).zip(TENS);
    small.chain(tens).find(|(_, name)| *name == word).map(|(number, _)| number)
}
