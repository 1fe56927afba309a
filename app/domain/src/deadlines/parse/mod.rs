//! Deadlines as offices write them, in English, Russian and Kazakh, to what they mean.
//!
//! A wording is understood whole or not at all: a word too many, and it is asked for again. A part
//! that is understood would be a guess about the rest.

mod english;
mod kazakh;
mod phrase;
mod russian;
mod tokens;

use super::{Term, TermProblem};
use phrase::Phrase;
use tokens::{Token, tokens};

/// Longest wording that is read, in characters.
const MAX_CHARS: u16 = 200;

/// Reads a deadline's words, in any of the three languages. Nothing, or a dash, is [`Term::NotGiven`].
///
/// Dates in digits are read day first, as the region writes. Days without "working" are calendar days.
pub fn parse(text: &str) -> Result<Term, TermProblem> {
    if text.chars().count() > usize::from(MAX_CHARS) {
        return Err(TermProblem::TooLong { max: u32::from(MAX_CHARS) });
    }
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Ok(Term::NotGiven);
    }
    if tokens.contains(&Token::Other) {
        return Err(TermProblem::NotUnderstood);
    }
    for read in [english::term, russian::term, kazakh::term] {
        if let Some(term) = read(Phrase::new(&tokens, text.trim()))? {
            return Ok(term);
        }
    }
    Err(TermProblem::NotUnderstood)
}
