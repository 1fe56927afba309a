//! The words of a deadline as tokens: case, ё, no-break spaces, quotation marks and dashes between
//! words make no difference.

use std::iter::Peekable;
use std::str::Chars;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Word(String),
    Number(u32),
    /// Written in digits: 01.03.2019, 01/03/2019 (day first, as the region writes) or 2019-03-01.
    Date {
        day: u32,
        month: u32,
        year: u32,
    },
    /// Written in digits with two of the year's: 01.03.19.
    ShortDate,
    /// A sign that no term holds.
    Other,
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let text = plain(text);
    let mut tokens = Vec::new();
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(&c) = chars.peek() {
        if c.is_ascii_digit() {
            tokens.push(number_or_date(&mut chars));
            before = '0';
        } else if c.is_alphabetic() {
            let mut word = String::new();
            while let Some(letter) = chars.next_if(|c| c.is_alphabetic()) {
                word.push(letter);
            }
            tokens.push(Token::Word(word));
            before = 'a';
        } else {
            chars.next();
            // Without its sign, "-5" would be another amount.
            let minus = is_dash(c) && !before.is_alphanumeric() && chars.peek().is_some_and(char::is_ascii_digit);
            if minus || !is_separator(c) {
                tokens.push(Token::Other);
            }
            before = c;
        }
    }
    tokens
}

/// In lower case, without ё, in composed letters, without signs that are not seen.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ё' => plain.push('е'),
            // Some machines write й and ё in two parts; the dots of ё go with the unseen signs.
            '\u{306}' if plain.ends_with('и') => {
                plain.pop();
                plain.push('й');
            }
            '\u{308}' | '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            _ => plain.push(c),
        }
    }
    plain
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '—')
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || is_dash(c) || ".,;:()«»„“”\"'’№".contains(c)
}

fn number_or_date(chars: &mut Peekable<Chars>) -> Token {
    let mut ahead = chars.clone();
    if let Some(date) = date(&mut ahead) {
        *chars = ahead;
        return date;
    }
    let (number, _) = digits(chars);
    Token::Number(number)
}

fn date(chars: &mut Peekable<Chars>) -> Option<Token> {
    let (first, first_digits) = digits(chars);
    let separator = chars.next_if(|c| "./-".contains(*c))?;
    let (month, month_digits) = digits(chars);
    chars.next_if_eq(&separator)?;
    let (last, last_digits) = digits(chars);
    match (first_digits, separator, month_digits, last_digits) {
        (1 | 2, '.' | '/', 1 | 2, 4) => Some(Token::Date { day: first, month, year: last }),
        (1 | 2, '.' | '/', 1 | 2, 2) => Some(Token::ShortDate),
        (4, '-', 2, 2) => Some(Token::Date { day: last, month, year: first }),
        _ => None,
    }
}

/// The number at the cursor and how many digits it has; too large a number stays the largest.
fn digits(chars: &mut Peekable<Chars>) -> (u32, usize) {
    let mut number = 0u32;
    let mut count = 0;
    while let Some(digit) = chars.next_if(char::is_ascii_digit).and_then(|c| c.to_digit(10)) {
        number = number.saturating_mul(10).saturating_add(digit);
        count += 1;
    }
    (number, count)
}
