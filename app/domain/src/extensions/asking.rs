use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::later;
use crate::calendar::{Calendar, Week};
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::DirectiveId;
use crate::text::{self, LINE_MAX, PROSE_MAX};

/// What more time may be asked for: the whole directive, or a part that is not proven yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Askable {
    /// The part's letter; none: the whole directive.
    pub limb: Option<String>,
    pub due_on: NaiveDate,
    /// The last working day on which asking is not late.
    pub notice_until: NaiveDate,
    /// Asking today is late.
    pub late: bool,
}

/// The lead asks for more time.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtensionForm {
    pub directive: String,
    /// The version that the person has seen.
    pub version: String,
    /// The letter of the only part it is asked for; empty: the whole directive.
    pub limb: String,
    pub asked_for: String,
    pub co_executors_word: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionDraft {
    pub directive: DirectiveId,
    pub asked: Askable,
    pub asked_for: NaiveDate,
    pub co_executors_word: Option<String>,
    pub reason: String,
}

impl ExtensionForm {
    /// The date asked for lies after the one that stands and in the future. Where there are
    /// co-executors the lead says what they think of it.
    pub fn parse(&self, askable: &[Askable], co_executors: bool, today: NaiveDate) -> Result<ExtensionDraft, Error> {
        let mut errors = FieldErrors::default();
        let directive = self.directive.trim().parse().map_err(|_| Error::NotFound)?;
        let limb = Some(self.limb.trim()).filter(|limb| !limb.is_empty());
        let asked = askable.iter().find(|part| part.limb.as_deref() == limb).cloned();
        let asked = errors.take("limb", asked.ok_or(Problem::NotAChoice));
        let due_on = asked.as_ref().map(|asked| asked.due_on);
        let asked_for =
            errors.take("asked_for", text::date(&self.asked_for).and_then(|date| later(date, due_on, today)));
        let word = errors.take("co_executors_word", text::optional_line(&self.co_executors_word, LINE_MAX)).flatten();
        if co_executors && word.is_none() {
            errors.add("co_executors_word", Problem::Empty);
        }
        let reason = errors.take("reason", text::prose(&self.reason, PROSE_MAX));
        match (asked, asked_for, reason) {
            (Some(asked), Some(asked_for), Some(reason)) if errors.is_empty() => Ok(ExtensionDraft {
                directive,
                asked,
                asked_for,
                co_executors_word: word.filter(|_| co_executors),
                reason,
            }),
            _ => Err(errors.into()),
        }
    }
}

/// Whether fewer working days remain until the date than the notice asks for [K46].
pub fn is_late(today: NaiveDate, due_on: NaiveDate, notice_days: u32, calendar: &Calendar, week: Week) -> bool {
    calendar.working_days_between(today, due_on, week) < i64::from(notice_days)
}

/// The last working day on which more time is asked for in time.
pub fn notice_until(due_on: NaiveDate, notice_days: u32, calendar: &Calendar, week: Week) -> NaiveDate {
    // A date on a day off is itself no working day that remains.
    let days = if calendar.is_working(due_on, week) { notice_days } else { notice_days + 1 };
    calendar.subtract_working_days(due_on, days, week)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, day).unwrap()
    }

    fn askable(limb: Option<&str>, due_on: u32) -> Askable {
        Askable { limb: limb.map(ToOwned::to_owned), due_on: day(due_on), notice_until: day(due_on), late: false }
    }

    fn form(limb: &str, date: &str) -> ExtensionForm {
        ExtensionForm {
            directive: "1".to_owned(),
            limb: limb.to_owned(),
            asked_for: date.to_owned(),
            reason: "Procurement.".to_owned(),
            ..ExtensionForm::default()
        }
    }

    #[test]
    fn more_time_is_asked_until_a_day_after_the_date_that_stands() {
        let parse = |date: &str, today| form("", date).parse(&[askable(None, 12)], false, day(today));
        assert!(parse("2019-03-29", 5).is_ok());
        assert_eq!(parse("2019-03-12", 5).unwrap_err(), Error::field("asked_for", Problem::EndBeforeStart));
        assert_eq!(parse("2019-03-15", 20).unwrap_err(), Error::field("asked_for", Problem::DateInPast));
    }

    #[test]
    fn a_part_is_measured_by_its_own_date_and_must_be_one_that_is_offered() {
        let offered = [askable(None, 12), askable(Some("b"), 20)];
        let parse = |limb: &str, date: &str| form(limb, date).parse(&offered, false, day(5));
        assert_eq!(parse("b", "2019-03-29").unwrap().asked, offered[1]);
        assert_eq!(parse("b", "2019-03-15").unwrap_err(), Error::field("asked_for", Problem::EndBeforeStart));
        assert_eq!(parse("a", "2019-03-29").unwrap_err(), Error::field("limb", Problem::NotAChoice));
    }

    #[test]
    fn the_lead_says_what_its_co_executors_think_where_it_has_any() {
        let parse = |word: &str, co_executors| {
            let form = ExtensionForm { co_executors_word: word.to_owned(), ..form("", "2019-03-29") };
            form.parse(&[askable(None, 12)], co_executors, day(5)).map(|draft| draft.co_executors_word)
        };
        assert_eq!(parse("", true).unwrap_err(), Error::field("co_executors_word", Problem::Empty));
        assert_eq!(parse("Justice agrees.", true), Ok(Some("Justice agrees.".to_owned())));
        assert_eq!(parse("Nobody to ask.", false), Ok(None));
    }

    #[test]
    fn on_the_last_day_of_the_notice_asking_is_in_time_and_on_the_next_working_day_late() {
        let calendar = Calendar::from_csv(crate::calendar::KAZAKHSTAN_CSV, 1).unwrap();
        let first = NaiveDate::from_ymd_opt(2018, 12, 1).unwrap();
        for due_on in first.iter_days().take(500) {
            for (notice, week) in [(0, Week::Five), (3, Week::Five), (3, Week::Six)] {
                let last = notice_until(due_on, notice, &calendar, week);
                let late = |today| is_late(today, due_on, notice, &calendar, week);
                assert!(!late(last) && calendar.is_working(last, week), "{due_on}");
                assert!(late(calendar.next_working(last, week)), "{due_on}");
            }
        }
    }
}
