use serde::{Deserialize, Serialize};

use super::EndorsementWord;
use crate::error::{Error, FieldErrors};
use crate::text::{self, PROSE_MAX};

/// The secretariat advises whoever decides on more time.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EndorsementForm {
    pub directive: String,
    /// The version that the person has seen.
    pub version: String,
    pub extension: String,
    pub word: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndorsementDraft {
    pub word: EndorsementWord,
    pub reason: String,
}

impl EndorsementForm {
    /// A word for or against gives its reason.
    pub fn parse(&self) -> Result<EndorsementDraft, Error> {
        let mut errors = FieldErrors::default();
        let word = errors.take("word", EndorsementWord::chosen(&self.word));
        let reason = errors.take("reason", text::prose(&self.reason, PROSE_MAX));
        match (word, reason) {
            (Some(word), Some(reason)) => Ok(EndorsementDraft { word, reason }),
            _ => Err(errors.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Problem;

    #[test]
    fn a_word_for_or_against_gives_its_reason() {
        let form = |word: &str, reason: &str| EndorsementForm {
            word: word.to_owned(),
            reason: reason.to_owned(),
            ..EndorsementForm::default()
        };
        assert_eq!(form("against", "").parse().unwrap_err(), Error::field("reason", Problem::Empty));
        assert_eq!(form("", "The tender failed.").parse().unwrap_err(), Error::field("word", Problem::NotAChoice));
        assert_eq!(form("for", "The tender failed.").parse().unwrap().word, EndorsementWord::For);
    }
}
