//! The issuer's decisions on a directive.

use serde::{Deserialize, Serialize};

use super::Ending;
use crate::error::{Error, FieldErrors, Problem};
use crate::text::{self, PROSE_MAX};

/// The form in which the issuer's level closes a directive or sends it back to the secretariat.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    pub directive: String,
    pub version: String,
    /// An [`Ending`], or `send_back`, `hold`, `resume`, `reopen`.
    pub decision: String,
    pub remark: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub act: DecisionAct,
    pub remark: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionAct {
    End(Ending),
    SendBack,
    Hold,
    Resume,
    Reopen,
}

impl DecisionForm {
    /// Everything but closing as done and resuming gives its reason.
    pub fn parse(&self) -> Result<Decision, Error> {
        let mut errors = FieldErrors::default();
        let act = errors.take(
            "decision",
            match self.decision.trim() {
                "send_back" => Ok(DecisionAct::SendBack),
                "hold" => Ok(DecisionAct::Hold),
                "resume" => Ok(DecisionAct::Resume),
                "reopen" => Ok(DecisionAct::Reopen),
                ending => Ending::chosen(ending).map(DecisionAct::End),
            },
        );
        let remark = errors.take("remark", text::optional_prose(&self.remark, PROSE_MAX)).flatten();
        let needs_reason = !matches!(act, None | Some(DecisionAct::End(Ending::Done) | DecisionAct::Resume));
        if needs_reason && remark.is_none() {
            errors.add("remark", Problem::Empty);
        }
        match act {
            Some(act) if errors.is_empty() => Ok(Decision { act, remark }),
            _ => Err(errors.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_as_done_needs_no_words_and_any_other_end_gives_its_reason() {
        let parse = |decision: &str| DecisionForm { decision: decision.to_owned(), ..DecisionForm::default() }.parse();
        assert!(parse("done").is_ok());
        for decision in ["not_done", "cancelled", "send_back", "hold", "reopen"] {
            assert_eq!(parse(decision).unwrap_err(), Error::field("remark", Problem::Empty), "{decision}");
        }
    }
}
