//! One day of the calendar, as the secretariat changes it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::csv::{ESTIMATED, MAX_TEXT};
use super::{Calendar, Day, DayKind, Feast, Reason};
use crate::choice;
use crate::error::{Error, FieldErrors, Problem};
use crate::text;

choice! {
    /// What a day becomes.
    DayMark {
        Off = "off",
        Working = "working",
        /// As the plain week says.
        Plain = "plain",
    }
}

/// Why a day is off or worked, as it is chosen in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The secretariat's own words.
    Words,
    /// Swapped with another day, which is changed with it.
    Swap,
    Feast(Feast),
    Substitute(Feast),
}

impl Why {
    /// `words`, `swap`, `nauryz`, `observed_nauryz`.
    pub fn key(self) -> String {
        match self {
            Why::Words => "words".to_owned(),
            Why::Swap => "swap".to_owned(),
            Why::Feast(feast) => feast.as_str().to_owned(),
            Why::Substitute(feast) => format!("observed_{}", feast.as_str()),
        }
    }

    /// All choices, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Why> {
        let feasts = Feast::ALL.iter().copied();
        [Why::Words, Why::Swap].into_iter().chain(feasts.clone().map(Why::Feast)).chain(feasts.map(Why::Substitute))
    }
}

/// The form of a day. An edit of a published version makes the next one.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DayForm {
    /// The version of the calendar on which the form was opened.
    pub version: String,
    pub date: String,
    /// A [`DayMark`].
    pub kind: String,
    /// A [`Why`] by its key.
    pub why: String,
    /// The other day of a swap.
    pub swapped_with: String,
    pub words: String,
    pub act: String,
    pub estimated: String,
    pub five_day_only: String,
}

/// The days that an edit changes: one, or both of a swap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayEdit {
    pub date: NaiveDate,
    /// `None`: a plain day again.
    pub days: Vec<(NaiveDate, Option<Day>)>,
}

impl DayForm {
    /// The form of a day as the calendar has it.
    pub fn of(date: NaiveDate, calendar: &Calendar) -> DayForm {
        let mut form = DayForm { version: calendar.version.to_string(), date: date.to_string(), ..DayForm::default() };
        let Some(day) = calendar.day(date) else { return form };
        let mark = match day.kind {
            DayKind::Off => DayMark::Off,
            DayKind::Working => DayMark::Working,
        };
        let why = match Reason::read(&day.reason) {
            Reason::Feast(feast) => Why::Feast(feast),
            Reason::Substitute(feast) => Why::Substitute(feast),
            Reason::InPlaceOf(other) => {
                form.swapped_with = other.to_string();
                Why::Swap
            }
            Reason::Words(words) => {
                words.clone_into(&mut form.words);
                Why::Words
            }
        };
        let ticked = |is: bool| if is { "on".to_owned() } else { String::new() };
        DayForm {
            kind: mark.as_str().to_owned(),
            why: why.key(),
            act: day.act.clone().unwrap_or_default(),
            estimated: ticked(day.estimated),
            five_day_only: ticked(day.five_day_only),
            ..form
        }
    }

    /// A swap changes both of its days: what one loses, the other gains.
    pub fn parse(&self) -> Result<DayEdit, Error> {
        let mut errors = FieldErrors::default();
        let date = errors.take("date", text::date(&self.date));
        let mark = errors.take("kind", DayMark::chosen(&self.kind));
        let act = errors.take("act", text::optional_line(&self.act, MAX_TEXT)).flatten();
        let kind = match mark {
            // Where none was chosen the error is noted, and the other fields are read all the same.
            Some(DayMark::Off) | None => DayKind::Off,
            Some(DayMark::Working) => DayKind::Working,
            Some(DayMark::Plain) => {
                return match date {
                    Some(date) if errors.is_empty() => Ok(DayEdit { date, days: vec![(date, None)] }),
                    _ => Err(errors.into()),
                };
            }
        };
        let why = Why::all().find(|why| why.key() == self.why.trim());
        let why = errors.take("why", why.filter(|why| fits(*why, kind)).ok_or(Problem::NotAChoice));
        let words = match why {
            Some(Why::Words) => errors.take("words", text::line(&self.words, MAX_TEXT)),
            _ => Some(String::new()),
        };
        let other = match why {
            Some(Why::Swap) => {
                let other = text::date(&self.swapped_with);
                errors.take(
                    "swapped_with",
                    other.and_then(|day| Some(day).filter(|_| date != Some(day)).ok_or(Problem::SameDay)),
                )
            }
            _ => None,
        };
        let (Some(date), Some(why), Some(words), true) = (date, why, words, errors.is_empty()) else {
            return Err(errors.into());
        };
        let estimated = !self.estimated.is_empty() || words.ends_with(ESTIMATED);
        let words = words.strip_suffix(ESTIMATED).unwrap_or(&words);
        let day = |kind: DayKind, reason: Reason| Day {
            kind,
            reason: reason.written(kind),
            estimated,
            five_day_only: !self.five_day_only.is_empty(),
            act: act.clone(),
        };
        let days = match (why, other) {
            (Why::Swap, Some(other)) => vec![
                (date, Some(day(kind, Reason::InPlaceOf(other)))),
                (other, Some(day(opposite(kind), Reason::InPlaceOf(date)))),
            ],
            (Why::Feast(feast), _) => vec![(date, Some(day(kind, Reason::Feast(feast))))],
            (Why::Substitute(feast), _) => vec![(date, Some(day(kind, Reason::Substitute(feast))))],
            (Why::Words | Why::Swap, _) => vec![(date, Some(day(kind, Reason::Words(words))))],
        };
        Ok(DayEdit { date, days })
    }
}

/// Nobody works because of a feast.
fn fits(why: Why, kind: DayKind) -> bool {
    kind == DayKind::Off || matches!(why, Why::Words | Why::Swap)
}

fn opposite(kind: DayKind) -> DayKind {
    match kind {
        DayKind::Off => DayKind::Working,
        DayKind::Working => DayKind::Off,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::KAZAKHSTAN_CSV;

    fn form(change: impl FnOnce(&mut DayForm)) -> DayForm {
        let mut form = DayForm {
            version: "1".to_owned(),
            date: "2026-03-09".to_owned(),
            kind: "off".to_owned(),
            why: "words".to_owned(),
            words: "A day of mourning".to_owned(),
            ..DayForm::default()
        };
        change(&mut form);
        form
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_swap_changes_both_of_its_days() {
        let edit = form(|form| {
            "swap".clone_into(&mut form.why);
            "2026-03-14".clone_into(&mut form.swapped_with);
            "Order No. 12".clone_into(&mut form.act);
            "on".clone_into(&mut form.five_day_only);
        });
        let days = edit.parse().unwrap().days;
        let told: Vec<_> = days
            .iter()
            .map(|(date, day)| (date.to_string(), day.as_ref().unwrap()))
            .map(|(date, day)| (date, day.kind, day.reason.as_str(), day.act.as_deref(), day.five_day_only))
            .collect();
        let act = Some("Order No. 12");
        assert_eq!(
            told,
            [
                ("2026-03-09".to_owned(), DayKind::Off, "day off in place of 2026-03-14", act, true),
                ("2026-03-14".to_owned(), DayKind::Working, "worked in place of 2026-03-09", act, true),
            ]
        );
    }

    #[test]
    fn a_day_made_plain_again_needs_no_reason() {
        let plain = form(|form| {
            "plain".clone_into(&mut form.kind);
            form.why.clear();
        });
        assert_eq!(plain.parse(), Ok(DayEdit { date: day("2026-03-09"), days: vec![(day("2026-03-09"), None)] }));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let refused = |change: fn(&mut DayForm)| match form(change).parse() {
            Err(Error::Invalid(errors)) => {
                errors.into_iter().map(|error| (error.field, error.problem)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        let errors = refused(|form| *form = DayForm::default());
        let fields: Vec<&str> = errors.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["date", "kind", "why"]);
        assert_eq!(refused(|form| form.words.clear()), [("words".to_owned(), Problem::Empty)]);
        // Nobody works because of a feast.
        let worked = |form: &mut DayForm| {
            "working".clone_into(&mut form.kind);
            "nauryz".clone_into(&mut form.why);
        };
        assert_eq!(refused(worked), [("why".to_owned(), Problem::NotAChoice)]);
        let swapped_with_itself = |form: &mut DayForm| {
            "swap".clone_into(&mut form.why);
            "2026-03-09".clone_into(&mut form.swapped_with);
        };
        assert_eq!(refused(swapped_with_itself), [("swapped_with".to_owned(), Problem::SameDay)]);
    }

    #[test]
    fn every_day_of_the_calendar_is_the_same_after_its_form_was_opened_and_saved() {
        let calendar = Calendar::from_csv(KAZAKHSTAN_CSV, 1).unwrap();
        for (date, day) in &calendar.days {
            let edit = DayForm::of(*date, &calendar).parse().unwrap();
            assert_eq!(edit.days[0], (*date, Some(day.clone())));
        }
        assert_eq!(DayForm::of(day("2026-03-10"), &calendar).kind, "");
    }
}
