//! Dates that a later version of the calendar would count differently. They are proposed, one by one, and
//! moved only on the secretariat's word.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::DayChange;
use crate::choice;
use crate::deadlines::Reckoning;
use crate::directives::DirectiveRow;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::DirectiveId;

choice! {
    RecountState {
        Proposed = "proposed",
        Moved = "moved",
        /// Left as it is on purpose.
        Left = "left",
    }
}

/// The reckoning by which the present date came about. `None` where somebody decided on the date, since a
/// date that was granted is nobody's to count again.
///
/// `reckonings` are those of the directive, the first first; `granted` says that the last change of the date
/// was asked for.
pub fn dated_by(reckonings: &[Reckoning], due_on: Option<NaiveDate>, granted: bool) -> Option<&Reckoning> {
    let due_on = due_on.filter(|_| !granted)?;
    reckonings.iter().rev().find(|reckoning| reckoning.due_on == Some(due_on))
}

/// One date that the latest version of the calendar would move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recount {
    pub row: DirectiveRow,
    pub due_on: NaiveDate,
    pub proposed_on: NaiveDate,
    /// The version by which the present date was counted.
    pub counted_by: u32,
    pub wording: String,
    /// The days that became free or worked in between.
    pub because: Vec<DayChange>,
    /// The new date would have passed already.
    pub past: bool,
}

/// The dates that wait for a word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecountsPage {
    /// The latest version.
    pub version: u32,
    pub rows: Vec<Recount>,
    /// On all pages; the page holds the earliest.
    pub total: u32,
}

choice! {
    RecountDecision {
        Move = "move",
        Leave = "leave",
    }
}

/// The ticked directives and what becomes of their dates.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RecountForm {
    /// The version of the calendar that proposes.
    pub version: String,
    pub directives: Vec<String>,
    /// A [`RecountDecision`].
    pub decision: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recounts {
    pub directives: Vec<DirectiveId>,
    pub decision: RecountDecision,
}

impl RecountForm {
    pub fn parse(&self) -> Result<Recounts, Error> {
        let mut errors = FieldErrors::default();
        let ids = self.directives.iter().map(|id| id.trim().parse().map_err(|_| Problem::NotAChoice));
        let directives: Vec<DirectiveId> = errors.take("directives", ids.collect()).unwrap_or_default();
        if directives.is_empty() && errors.is_empty() {
            errors.add("directives", Problem::NothingTicked);
        }
        let decision = errors.take("decision", RecountDecision::chosen(&self.decision));
        match decision {
            Some(decision) if errors.is_empty() => Ok(Recounts { directives, decision }),
            _ => Err(errors.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::deadlines::{Basis, StartEvent, reckon_words};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_that_somebody_decided_on_is_not_counted_again() {
        let basis = Basis::new(StartEvent::Signature, day("2018-12-28"));
        let first = reckon_words("by 1 March 2019", &basis, &Calendar::default()).unwrap();
        let again = reckon_words("by 5 March 2019", &basis, &Calendar::default()).unwrap();
        let both = [first, again];
        assert_eq!(dated_by(&both, Some(day("2019-03-05")), false), Some(&both[1]));
        // Opened again, a directive is measured against its first date.
        assert_eq!(dated_by(&both, Some(day("2019-03-01")), false), Some(&both[0]));
        assert_eq!(dated_by(&both, Some(day("2019-03-01")), true), None);
        assert_eq!(dated_by(&both, Some(day("2019-04-01")), false), None);
        assert_eq!(dated_by(&both, None, false), None);
    }

    #[test]
    fn nothing_is_moved_where_nothing_is_ticked() {
        let form = RecountForm { decision: "move".to_owned(), ..RecountForm::default() };
        assert_eq!(form.parse().unwrap_err(), Error::field("directives", Problem::NothingTicked));
        let ticked = RecountForm { directives: vec!["7".to_owned()], ..form };
        let expected = Recounts { directives: vec![DirectiveId(7)], decision: RecountDecision::Move };
        assert_eq!(ticked.parse(), Ok(expected));
    }
}
