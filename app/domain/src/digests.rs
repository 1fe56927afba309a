//! Letters that gather: what awaits one person, weekly what is overdue, quarterly how dates were kept.
//! A run is one recipient's, of one kind, up to one day; it is never made twice.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Week};
use crate::choice;
use crate::error::{Error, FieldErrors, Problem};
use crate::text;

choice! {
    /// How often somebody wants the letter that gathers what awaits them.
    Frequency {
        Daily = "daily",
        Weekly = "weekly",
        Never = "never",
    }
}

choice! {
    DigestKind {
        /// What awaits its reader.
        Own = "own",
        /// What is overdue, for the leadership.
        OverdueList = "overdue_list",
        /// How dates were kept in a quarter, for the leadership.
        Discipline = "discipline",
    }
}

/// Days, both included, that a run speaks for. A run that was missed is made up for by the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Range {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl DigestKind {
    /// The run that stands to be made today, after the last that was. `frequency` is the reader's for their
    /// own letter; the other two come when the office's order says: the overdue list on Monday or the
    /// week's first working day, discipline on the first working day after the quarter. With `on_days_off` letters go out on days off too.
    pub fn due(
        self,
        frequency: Frequency,
        last: Option<NaiveDate>,
        today: NaiveDate,
        (calendar, week, on_days_off): (&Calendar, Week, bool),
    ) -> Option<Range> {
        if !on_days_off && !calendar.is_working(today, week) {
            return None;
        }
        let range = match (self, frequency) {
            (DigestKind::Own, Frequency::Never) => return None,
            (DigestKind::Own, Frequency::Daily) => Range { from: last.map_or(today, after), to: today },
            (DigestKind::Own, Frequency::Weekly) | (DigestKind::OverdueList, _) => {
                let monday = today - Days::new(today.weekday().num_days_from_monday().into());
                let opening = on_or_after(monday, calendar, week);
                Range { from: last.map_or(opening - Days::new(7), after), to: opening }
            }
            (DigestKind::Discipline, _) => {
                quarter_before(today).filter(|quarter| (today - quarter.to).num_days() <= LATE_AT_MOST)?
            }
        };
        let made = last.is_some_and(|last| last >= range.to);
        (!made && range.to <= today).then_some(range)
    }
}

/// Days for which the letter on a quarter is made up for; later it would be read as news.
const LATE_AT_MOST: i64 = 31;

/// How somebody wants the letter that gathers what awaits them.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PreferencesForm {
    /// [`Frequency`]
    pub frequency: String,
    /// Empty for the council's hour.
    pub hour: String,
    pub absent_from: String,
    pub absent_to: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    pub frequency: Frequency,
    pub hour: Option<u32>,
    /// First and last day; meanwhile whoever stands in is written to.
    pub absent: Option<(NaiveDate, NaiveDate)>,
}

/// The form as it stands, and the hour that the council has set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreferencesPart {
    pub form: PreferencesForm,
    pub council_hour: u32,
}

impl PreferencesForm {
    pub fn parse(&self) -> Result<Preferences, Error> {
        let mut errors = FieldErrors::default();
        let frequency = errors.take("frequency", Frequency::chosen(&self.frequency));
        let hour = errors.take("hour", hour(&self.hour)).flatten();
        let from = errors.take("absent_from", text::optional_date(&self.absent_from)).flatten();
        let to = errors.take("absent_to", text::optional_date(&self.absent_to)).flatten();
        match (from, to) {
            (Some(_), None) if errors.is_empty() => errors.add("absent_to", Problem::Empty),
            (None, Some(_)) if errors.is_empty() => errors.add("absent_from", Problem::Empty),
            (Some(from), Some(to)) if to < from => errors.add("absent_to", Problem::EndBeforeStart),
            _ => {}
        }
        match frequency {
            Some(frequency) if errors.is_empty() => Ok(Preferences { frequency, hour, absent: from.zip(to) }),
            _ => Err(errors.into()),
        }
    }
}

fn hour(typed: &str) -> Result<Option<u32>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        typed => match typed.parse() {
            Ok(hour @ 0..=23) => Ok(Some(hour)),
            Ok(_) => Err(Problem::OutOfRange { min: 0, max: 23 }),
            Err(_) => Err(Problem::NotANumber),
        },
    }
}

/// The quarter that ended last before a day.
pub fn quarter_before(today: NaiveDate) -> Option<Range> {
    let first_month = today.month0() / 3 * 3 + 1;
    let this = NaiveDate::from_ymd_opt(today.year(), first_month, 1)?;
    Some(Range { from: this - Months::new(3), to: this.pred_opt()? })
}

fn after(last: NaiveDate) -> NaiveDate {
    last + Days::new(1)
}

fn on_or_after(day: NaiveDate, calendar: &Calendar, week: Week) -> NaiveDate {
    if calendar.is_working(day, week) { day } else { calendar.next_working(day, week) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, month, day).unwrap()
    }

    fn to(kind: DigestKind, frequency: Frequency, last: Option<NaiveDate>, today: NaiveDate) -> Option<NaiveDate> {
        let calendar = Calendar::from_csv(crate::calendar::KAZAKHSTAN_CSV, 1).unwrap();
        kind.due(frequency, last, today, (&calendar, Week::Five, false)).map(|range| range.to)
    }

    #[test]
    fn the_daily_letter_comes_on_working_days_and_speaks_for_the_days_that_were_missed() {
        let calendar = Calendar::from_csv(crate::calendar::KAZAKHSTAN_CSV, 1).unwrap();
        let due = |last, today| DigestKind::Own.due(Frequency::Daily, last, today, (&calendar, Week::Five, false));
        assert_eq!(due(Some(day(1, 10)), day(1, 14)), Some(Range { from: day(1, 11), to: day(1, 14) }));
        assert_eq!(due(Some(day(1, 14)), day(1, 14)), None);
        assert_eq!(due(None, day(1, 12)), None);
    }

    #[test]
    fn a_clock_that_went_ahead_and_back_makes_no_second_run() {
        assert_eq!(to(DigestKind::Own, Frequency::Daily, Some(day(1, 16)), day(1, 14)), None);
        assert_eq!(to(DigestKind::Own, Frequency::Daily, Some(day(1, 16)), day(1, 16)), None);
        assert_eq!(to(DigestKind::Own, Frequency::Daily, Some(day(1, 16)), day(1, 17)), Some(day(1, 17)));
    }

    #[test]
    fn the_weekly_list_comes_on_monday_or_the_first_working_day_once_a_week() {
        let list = |last, today| to(DigestKind::OverdueList, Frequency::Daily, last, today);
        assert_eq!(list(None, day(1, 14)), Some(day(1, 14)));
        assert_eq!(list(Some(day(1, 14)), day(1, 15)), None);
        // Monday 25 March 2019 stood in for a feast on a Saturday.
        assert_eq!(list(Some(day(3, 18)), day(3, 25)), None);
        assert_eq!(list(Some(day(3, 18)), day(3, 26)), Some(day(3, 26)));
        // A Monday on which the program was off is made up for on Wednesday, under the Monday's name.
        assert_eq!(list(Some(day(1, 14)), day(1, 23)), Some(day(1, 21)));
        assert_eq!(list(Some(day(1, 21)), day(1, 24)), None);
    }

    #[test]
    fn discipline_comes_on_the_first_working_day_after_the_quarter() {
        let discipline = |last, today| to(DigestKind::Discipline, Frequency::Never, last, today);
        assert_eq!(discipline(None, day(4, 1)), Some(day(3, 31)));
        assert_eq!(discipline(Some(day(3, 31)), day(4, 2)), None);
        assert_eq!(discipline(Some(day(3, 31)), day(7, 1)), Some(day(6, 30)));
        assert_eq!(discipline(None, day(4, 30)), Some(day(3, 31)), "a run that was missed is made up for");
        assert_eq!(discipline(None, day(5, 2)), None, "for a month");
    }

    #[test]
    fn whoever_wants_no_letter_gets_none() {
        assert_eq!(to(DigestKind::Own, Frequency::Never, None, day(1, 14)), None);
    }
}
