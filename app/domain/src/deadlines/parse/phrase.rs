//! A cursor over the tokens of a deadline, and the checks that all languages share.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::tokens::Token;
use crate::deadlines::{Length, MonthDay, Period, Rhythm, StartEvent, Term, TermProblem, Unit};

/// Earlier and later years are slips of the pen.
const FIRST_YEAR: i32 = 1991;
const LAST_YEAR: i32 = 2099;

/// `None`: the words are no such term. An error: they are, but there is no such day or amount.
pub(super) type Read<T> = Result<Option<T>, TermProblem>;

/// Where a reader stands in the words. Copied to look ahead.
#[derive(Clone, Copy)]
pub(super) struct Phrase<'a> {
    tokens: &'a [Token],
    text: &'a str,
}

impl<'a> Phrase<'a> {
    pub(super) fn new(tokens: &'a [Token], text: &'a str) -> Phrase<'a> {
        Phrase { tokens, text }
    }

    pub(super) fn is_done(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The words as they were typed.
    pub(super) fn text(&self) -> String {
        self.text.to_owned()
    }

    pub(super) fn next(&mut self) -> Option<&'a Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    /// The next word, through a list of words.
    pub(super) fn named<T>(&mut self, name: impl Fn(&str) -> Option<T>) -> Option<T> {
        let mut ahead = *self;
        let Some(Token::Word(word)) = ahead.next() else {
            return None;
        };
        let meaning = name(word)?;
        *self = ahead;
        Some(meaning)
    }

    pub(super) fn digits(&mut self) -> Option<u32> {
        let mut ahead = *self;
        let Some(Token::Number(number)) = ahead.next() else {
            return None;
        };
        *self = ahead;
        Some(*number)
    }

    /// A number in digits, in words, or in both: "10 (ten)".
    pub(super) fn number(&mut self, numerals: &Numerals) -> Option<u32> {
        if let Some(number) = self.digits() {
            let mut ahead = *self;
            if ahead.numeral(numerals) == Some(number) {
                *self = ahead;
            }
            return Some(number);
        }
        let number = self.numeral(numerals)?;
        let mut ahead = *self;
        if ahead.digits() == Some(number) {
            *self = ahead;
        }
        Some(number)
    }

    fn numeral(&mut self, numerals: &Numerals) -> Option<u32> {
        let number = self.named(numerals.named)?;
        if number < numerals.first_ten || number % 10 != 0 {
            return Some(number);
        }
        let ones = self.named(|word| (numerals.named)(word).filter(|ones| *ones < 10));
        Some(number + ones.unwrap_or(0))
    }

    /// Skips the first of these phrases that stands here; longer ones are to be listed first.
    pub(super) fn skip(&mut self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let mut ahead = *self;
            let here = phrase.split(' ').all(|word| ahead.named(|found| (found == word).then_some(())).is_some());
            if here {
                *self = ahead;
            }
            here
        })
    }

    /// Whether one of these phrases is all that is left.
    pub(super) fn is_rest(self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let mut ahead = self;
            ahead.skip(&[phrase]) && ahead.is_done()
        })
    }

    /// The meaning, where nothing is left over.
    pub(super) fn whole(&self, meaning: impl FnOnce() -> Result<Term, TermProblem>) -> Read<Term> {
        if self.is_done() { meaning().map(Some) } else { Ok(None) }
    }

    /// A date in digits.
    pub(super) fn date(&mut self) -> Read<NaiveDate> {
        let mut ahead = *self;
        match ahead.next() {
            Some(Token::Date { day, month, year }) => {
                *self = ahead;
                date(*day, *month, Some(*year)).map(Some)
            }
            Some(Token::ShortDate) => Err(TermProblem::YearMissing),
            _ => Ok(None),
        }
    }

    /// A year in four digits.
    pub(super) fn year(&mut self) -> Option<u32> {
        self.digits_in(1000..=9999)
    }

    /// The number of a day, which a year is not.
    pub(super) fn day(&mut self) -> Option<u32> {
        self.digits_in(0..=99)
    }

    fn digits_in(&mut self, range: RangeInclusive<u32>) -> Option<u32> {
        let mut ahead = *self;
        let number = ahead.digits().filter(|number| range.contains(number))?;
        *self = ahead;
        Some(number)
    }
}

/// The number words of a language.
pub(super) struct Numerals {
    pub(super) named: fn(&str) -> Option<u32>,
    /// The first of the tens that ones may follow: "twenty-one", but "он бір".
    pub(super) first_ten: u32,
}

pub(super) fn date(day: u32, month: u32, year: Option<u32>) -> Result<NaiveDate, TermProblem> {
    let Some(year) = year else {
        // The 31st of February is wrong in every year; say that first.
        month_day(day, month)?;
        return Err(TermProblem::YearMissing);
    };
    let year = known_year(year)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(TermProblem::NoSuchDate { day, month, year })
}

pub(super) fn known_year(year: u32) -> Result<i32, TermProblem> {
    i32::try_from(year)
        .ok()
        .filter(|year| (FIRST_YEAR..=LAST_YEAR).contains(year))
        .ok_or(TermProblem::YearOutOfRange { first: FIRST_YEAR, last: LAST_YEAR })
}

/// A day of every year.
pub(super) fn month_day(day: u32, month: u32) -> Result<MonthDay, TermProblem> {
    const LEAP_YEAR: i32 = 2000;
    let date = NaiveDate::from_ymd_opt(LEAP_YEAR, month, day).ok_or(TermProblem::NoSuchDay { day })?;
    Ok(MonthDay { month: small(date.month()), day: small(date.day()) })
}

pub(super) fn within(amount: u32, unit: Unit, from: Option<StartEvent>) -> Result<Term, TermProblem> {
    let max = unit.max();
    if !(1..=max).contains(&amount) {
        return Err(TermProblem::AmountOutOfRange { max, unit });
    }
    Ok(Term::Within { length: Length::new(amount, unit), from })
}

/// A month, quarter or half-year by its number; the reader has checked that there is one.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Month(u32),
    Quarter(u32),
    HalfYear(u32),
}

pub(super) fn end_of(part: Part, year: Option<u32>) -> Result<Term, TermProblem> {
    let year = year.map(known_year).transpose()?;
    Ok(Term::EndOf(match part {
        Part::Month(month) => Period::Month { month: small(month), year },
        Part::Quarter(quarter) => Period::Quarter { quarter: small(quarter), year },
        Part::HalfYear(half) => Period::HalfYear { half: small(half), year },
    }))
}

/// Quarters and half-years are counted in Roman figures too; Kazakh and Russian і stand for I.
pub(super) fn roman(word: &str) -> Option<u32> {
    match word.replace('і', "i").as_str() {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        "iv" => Some(4),
        _ => None,
    }
}

/// How often, before the day is read.
#[derive(Clone, Copy)]
pub(super) enum Every {
    Month,
    Quarter,
    HalfYear,
}

pub(super) fn recurring(every: Every, day: Option<u32>) -> Result<Term, TermProblem> {
    let day = day
        .map(|day| if (1..=31).contains(&day) { Ok(small(day)) } else { Err(TermProblem::NoSuchDay { day }) })
        .transpose()?;
    Ok(Term::Recurring(match every {
        Every::Month => Rhythm::Monthly { day },
        Every::Quarter => Rhythm::Quarterly { day },
        Every::HalfYear => Rhythm::HalfYearly { day },
    }))
}

pub(super) fn yearly(date: Option<MonthDay>) -> Term {
    Term::Recurring(Rhythm::Yearly { date })
}

/// Days, months and parts of a year, all of two digits.
fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
