//! The issuer's decisions on a directive.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Ending, Numbered, one_numbered};
use crate::error::{Error, FieldErrors, Problem};
use crate::text::{self, LINE_MAX, PROSE_MAX};

/// The form in which the issuer's level closes a directive or sends it back to the secretariat.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    pub directive: String,
    pub version: String,
    /// An [`Ending`], or `send_back`, `track`, `hold`, `resume`, `reopen`.
    pub decision: String,
    /// The directive that supersedes this one, or into which it is merged, by its number.
    pub target: String,
    /// The event that is awaited while the directive is on hold.
    pub held_for: String,
    /// The day by which what was accepted is carried out.
    pub until: String,
    pub remark: String,
    /// Ticked for an end that cannot be undone.
    pub confirmed: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub act: DecisionAct,
    pub remark: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecisionAct {
    Done,
    NotDone,
    Declined,
    Cancelled,
    Superseded {
        by: Numbered,
    },
    Merged {
        into: Numbered,
    },
    SendBack,
    /// What was accepted is carried out by that day.
    Track {
        until: NaiveDate,
    },
    Hold {
        event: String,
    },
    Resume,
    Reopen,
}

impl DecisionForm {
    /// Closing as done, tracking and resuming need no words; holding names its event, superseding and
    /// merging their directive; everything else gives its reason. An end from which nothing leads back
    /// is confirmed.
    pub fn parse(&self, today: NaiveDate) -> Result<Decision, Error> {
        let mut errors = FieldErrors::default();
        let act = match self.decision.trim() {
            "send_back" => Some(DecisionAct::SendBack),
            "track" => errors.take("until", self.tracked_until(today)).map(|until| DecisionAct::Track { until }),
            "hold" => {
                errors.take("held_for", text::line(&self.held_for, LINE_MAX)).map(|event| DecisionAct::Hold { event })
            }
            "resume" => Some(DecisionAct::Resume),
            "reopen" => Some(DecisionAct::Reopen),
            ending => {
                errors.take("decision", Ending::chosen(ending)).and_then(|ending| self.ending(ending, &mut errors))
            }
        };
        let remark = errors.take("remark", text::optional_prose(&self.remark, PROSE_MAX)).flatten();
        let needs_reason = matches!(
            act,
            Some(
                DecisionAct::NotDone
                    | DecisionAct::Declined
                    | DecisionAct::Cancelled
                    | DecisionAct::Superseded { .. }
                    | DecisionAct::Merged { .. }
                    | DecisionAct::SendBack
                    | DecisionAct::Reopen
            )
        );
        if needs_reason && remark.is_none() {
            errors.add("remark", Problem::Empty);
        }
        let for_good = [Ending::Cancelled, Ending::Superseded, Ending::Merged]
            .iter()
            .any(|end| end.as_str() == self.decision.trim());
        if for_good && self.confirmed.is_empty() {
            errors.add("confirmed", Problem::NotConfirmed);
        }
        match act {
            Some(act) if errors.is_empty() => Ok(Decision { act, remark }),
            _ => Err(errors.into()),
        }
    }

    fn ending(&self, ending: Ending, errors: &mut FieldErrors) -> Option<DecisionAct> {
        let mut target =
            || errors.take("target", one_numbered(&self.target).and_then(|named| named.ok_or(Problem::Empty)));
        match ending {
            Ending::Done => Some(DecisionAct::Done),
            Ending::NotDone => Some(DecisionAct::NotDone),
            Ending::Declined => Some(DecisionAct::Declined),
            Ending::Cancelled => Some(DecisionAct::Cancelled),
            Ending::Superseded => target().map(|by| DecisionAct::Superseded { by }),
            Ending::Merged => target().map(|into| DecisionAct::Merged { into }),
        }
    }

    fn tracked_until(&self, today: NaiveDate) -> Result<NaiveDate, Problem> {
        let until = text::date(&self.until)?;
        if until < today { Err(Problem::DateInPast) } else { Ok(until) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(decision: &str) -> DecisionForm {
        DecisionForm {
            decision: decision.to_owned(),
            target: "4/9".to_owned(),
            held_for: "The Government adopts the programme".to_owned(),
            until: "2019-03-12".to_owned(),
            confirmed: "on".to_owned(),
            ..DecisionForm::default()
        }
    }

    fn parse(form: &DecisionForm) -> Result<Decision, Error> {
        form.parse(NaiveDate::from_ymd_opt(2019, 3, 12).unwrap())
    }

    #[test]
    fn closing_as_done_tracking_holding_and_resuming_need_no_words_and_any_other_end_gives_its_reason() {
        for decision in ["done", "track", "hold", "resume"] {
            assert!(parse(&form(decision)).is_ok(), "{decision}");
        }
        for decision in ["not_done", "declined", "cancelled", "superseded", "merged", "send_back", "reopen"] {
            assert_eq!(parse(&form(decision)).unwrap_err(), Error::field("remark", Problem::Empty), "{decision}");
        }
    }

    #[test]
    fn superseding_and_merging_name_their_directive_and_holding_its_event() {
        for decision in ["superseded", "merged"] {
            let nowhere = DecisionForm { target: String::new(), remark: "Repeated.".to_owned(), ..form(decision) };
            assert_eq!(parse(&nowhere).unwrap_err(), Error::field("target", Problem::Empty), "{decision}");
        }
        let no_event = DecisionForm { held_for: " ".to_owned(), ..form("hold") };
        assert_eq!(parse(&no_event).unwrap_err(), Error::field("held_for", Problem::Empty));
    }

    #[test]
    fn an_end_from_which_nothing_leads_back_is_confirmed() {
        for decision in ["cancelled", "superseded", "merged"] {
            let hasty = DecisionForm { confirmed: String::new(), remark: "Repeated.".to_owned(), ..form(decision) };
            assert_eq!(parse(&hasty).unwrap_err(), Error::field("confirmed", Problem::NotConfirmed), "{decision}");
        }
    }

    #[test]
    fn what_was_accepted_is_tracked_to_a_day_that_is_not_past() {
        let past = DecisionForm { until: "2019-03-11".to_owned(), ..form("track") };
        assert_eq!(parse(&past).unwrap_err(), Error::field("until", Problem::DateInPast));
    }
}
