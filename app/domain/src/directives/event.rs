//! The event that a directive waited for has happened.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::deadlines::{self, StartEvent, Term};
use crate::error::{Error, FieldErrors, Problem};
use crate::text::{self, PROSE_MAX, WORDING_MAX};

/// The form in which the secretariat records an event and the term that runs from it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EventForm {
    pub directive: String,
    pub version: String,
    /// The day of the event.
    pub happened_on: String,
    /// What happened.
    pub words: String,
    /// What shows it: an act, a letter, a publication.
    pub shown_by: String,
    /// The term as an office would write it, or a date; empty for the council's default.
    pub term: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    pub on: NaiveDate,
    pub words: String,
    pub shown_by: String,
    pub wording: String,
    pub term: Term,
}

impl EventForm {
    /// The event is not to come. The term runs from it and from nothing else, and ends on one date.
    pub fn parse(&self, today: NaiveDate) -> Result<Happened, Error> {
        let mut errors = FieldErrors::default();
        let on = text::date(&self.happened_on);
        let on = on.and_then(|on| if on > today { Err(Problem::DateInFuture) } else { Ok(on) });
        let on = errors.take("happened_on", on);
        let words = errors.take("words", text::prose(&self.words, PROSE_MAX));
        let shown_by = errors.take("shown_by", text::prose(&self.shown_by, PROSE_MAX));
        let wording = errors.take("term", text::optional_line(&self.term, WORDING_MAX)).map(Option::unwrap_or_default);
        let term = match &wording {
            Some(wording) => {
                let term = deadlines::parse(wording).map_err(Problem::Term);
                errors.take(
                    "term",
                    term.and_then(|term| if follows(&term) { Ok(term) } else { Err(Problem::NoDateFollows) }),
                )
            }
            None => None,
        };
        match (on, words, shown_by, wording, term) {
            (Some(on), Some(words), Some(shown_by), Some(wording), Some(term)) => {
                Ok(Happened { on, words, shown_by, wording, term })
            }
            _ => Err(errors.into()),
        }
    }
}

/// Whether one date follows from the term and the day of the event.
fn follows(term: &Term) -> bool {
    let runs_from_elsewhere = term.start().is_some_and(|start| start != StartEvent::Event);
    !runs_from_elsewhere && !matches!(term, Term::Event(_) | Term::Recurring(_) | Term::Permanently)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deadlines::{Length, Unit};

    fn form(term: &str) -> EventForm {
        EventForm {
            happened_on: "2019-03-01".to_owned(),
            words: "The programme was adopted.".to_owned(),
            shown_by: "Resolution No. 105".to_owned(),
            term: term.to_owned(),
            ..EventForm::default()
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_term_runs_from_the_event_or_is_a_date_or_the_councils_default() {
        let term = |words: &str| form(words).parse(day("2019-03-04")).map(|happened| happened.term);
        let month = Term::Within { length: Length::new(1, Unit::Months), from: None };
        assert_eq!(term("within one month"), Ok(month));
        assert_eq!(term("до 1 мая 2019 года"), Ok(Term::On(day("2019-05-01"))));
        assert_eq!(term(""), Ok(Term::NotGiven));
        for words in ["10 working days of signature", "monthly", "permanently", "after the next reform"] {
            assert_eq!(term(words), Err(Error::field("term", Problem::NoDateFollows)), "{words}");
        }
    }

    #[test]
    fn an_event_lies_in_the_past_and_is_shown_by_something() {
        let parse = |form: EventForm| form.parse(day("2019-02-28"));
        assert_eq!(parse(form("10 days")), Err(Error::field("happened_on", Problem::DateInFuture)));
        let unshown = EventForm { shown_by: " ".to_owned(), happened_on: "2019-02-28".to_owned(), ..form("10 days") };
        assert_eq!(parse(unshown), Err(Error::field("shown_by", Problem::Empty)));
    }
}
