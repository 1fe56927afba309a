//! Changing how often a recurring directive falls due.

use serde::{Deserialize, Serialize};

use super::DirectiveKind;
use crate::deadlines::{self, Term};
use crate::error::{Error, FieldErrors, Problem};
use crate::text::{self, PROSE_MAX, WORDING_MAX};

/// The form in which the issuer's level gives a recurring directive another rhythm.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RhythmForm {
    pub directive: String,
    pub version: String,
    /// The new term in words: "quarterly, by the 15th".
    pub term: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RhythmDraft {
    pub wording: String,
    pub term: Term,
    pub reason: String,
}

impl RhythmForm {
    /// The new term recurs as well; a reason is given.
    pub fn parse(&self) -> Result<RhythmDraft, Error> {
        let mut errors = FieldErrors::default();
        let wording = errors.take("term", text::line(&self.term, WORDING_MAX));
        let term = wording.as_deref().and_then(|wording| errors.take("term", recurring(wording)));
        let reason = errors.take("reason", text::prose(&self.reason, PROSE_MAX));
        match (wording, term, reason) {
            (Some(wording), Some(term), Some(reason)) => Ok(RhythmDraft { wording, term, reason }),
            _ => Err(errors.into()),
        }
    }
}

impl RhythmDraft {
    /// The kind that follows from the new term.
    pub fn term_kind(&self, standing: DirectiveKind) -> DirectiveKind {
        standing.by_term(&self.term).unwrap_or(standing)
    }
}

fn recurring(wording: &str) -> Result<Term, Problem> {
    match deadlines::parse(wording).map_err(Problem::Term)? {
        term @ (Term::Recurring(_) | Term::Permanently) => Ok(term),
        _ => Err(Problem::RhythmMissing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_rhythm_recurs_and_has_a_reason() {
        let form = |term: &str, reason: &str| RhythmForm {
            term: term.to_owned(),
            reason: reason.to_owned(),
            ..RhythmForm::default()
        };
        assert!(form("quarterly, by the 15th", "Monthly figures change little.").parse().is_ok());
        let once = form("by 1 March 2019", "Once is enough.").parse().unwrap_err();
        assert_eq!(once, Error::field("term", Problem::RhythmMissing));
        let silent = form("monthly", " ").parse().unwrap_err();
        assert_eq!(silent, Error::field("reason", Problem::Empty));
    }
}
