//! The value of a setting: what it may be, how it is typed, how it is written down.

use super::{Setting, Settings};
use crate::calendar::{Roll, Week};
use crate::deadlines::{Length, MonthDay, StartEvent, Unit};
use crate::error::Problem;
use crate::reminders::DaysBefore;
use crate::text;

/// A value with its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    Length(Length),
    WorkingDays(u32),
    Months(u32),
    Times(u32),
    /// Of the month after the period.
    DayOfMonth(u8),
    /// Of the year after the period.
    DayOfYear(MonthDay),
    Start(StartEvent),
    Roll(Roll),
    Week(Week),
    /// Working days before a date, any number of them.
    DaysBefore(DaysBefore),
    /// Calendar days from one time to the next; 0 is once.
    Every(u32),
    /// Of the day, local time.
    Hour(u32),
    Switch(bool),
    /// An address, or none.
    Mailbox(Option<String>),
}

impl Setting {
    /// The value from the form's two fields, the second of which (a unit, a month) most settings do without.
    pub fn read(self, first: &str, second: &str) -> Result<SettingValue, Problem> {
        Ok(match self.of(&Settings::default()) {
            SettingValue::Length(_) => {
                let unit = Unit::chosen(second)?;
                SettingValue::Length(Length::new(number(first, 1, unit.max())?, unit))
            }
            SettingValue::WorkingDays(_) => SettingValue::WorkingDays(number(first, 0, MAX_DAYS)?),
            SettingValue::Months(_) => SettingValue::Months(number(first, 1, MAX_MONTHS)?),
            SettingValue::Times(_) => SettingValue::Times(number(first, 0, MAX_TIMES)?),
            SettingValue::DayOfMonth(_) => SettingValue::DayOfMonth(small(number(first, 1, 31)?)),
            SettingValue::DayOfYear(_) => {
                let month = number(second, 1, 12)?;
                SettingValue::DayOfYear(MonthDay { month: small(month), day: small(number(first, 1, longest(month))?) })
            }
            SettingValue::Start(_) => match StartEvent::chosen(first)? {
                StartEvent::Event => return Err(Problem::NotAChoice),
                start => SettingValue::Start(start),
            },
            SettingValue::DaysBefore(_) => SettingValue::DaysBefore(DaysBefore::parse(first)?),
            SettingValue::Every(_) => SettingValue::Every(number(first, 0, MAX_EVERY)?),
            SettingValue::Hour(_) => SettingValue::Hour(number(first, 0, 23)?),
            SettingValue::Switch(_) => match first {
                "on" => SettingValue::Switch(true),
                "off" => SettingValue::Switch(false),
                _ => return Err(Problem::NotAChoice),
            },
            SettingValue::Mailbox(_) => SettingValue::Mailbox(text::optional_email(first)?),
            SettingValue::Roll(_) => SettingValue::Roll(Roll::chosen(first)?),
            SettingValue::Week(_) => SettingValue::Week(Week::chosen(first)?),
        })
    }

    /// The value as [`SettingValue::written`] wrote it down.
    pub fn written(self, text: &str) -> Option<SettingValue> {
        // Days before are one list with spaces of its own.
        if matches!(self.of(&Settings::default()), SettingValue::DaysBefore(_)) {
            return self.read(text, "").ok();
        }
        let (first, second) = text.split_once(' ').unwrap_or((text, ""));
        self.read(first, second).ok()
    }
}

impl SettingValue {
    /// The two fields of the form.
    pub fn fields(&self) -> (String, String) {
        match *self {
            SettingValue::Mailbox(ref mailbox) => (mailbox.clone().unwrap_or_default(), String::new()),
            SettingValue::Length(length) => (length.amount.to_string(), length.unit.as_str().to_owned()),
            SettingValue::WorkingDays(count)
            | SettingValue::Months(count)
            | SettingValue::Times(count)
            | SettingValue::Every(count)
            | SettingValue::Hour(count) => (count.to_string(), String::new()),
            SettingValue::DaysBefore(days) => (days.to_string(), String::new()),
            SettingValue::Switch(on) => (if on { "on" } else { "off" }.to_owned(), String::new()),
            SettingValue::DayOfMonth(day) => (day.to_string(), String::new()),
            SettingValue::DayOfYear(MonthDay { month, day }) => (day.to_string(), month.to_string()),
            SettingValue::Start(start) => (start.as_str().to_owned(), String::new()),
            SettingValue::Roll(roll) => (roll.as_str().to_owned(), String::new()),
            SettingValue::Week(week) => (week.as_str().to_owned(), String::new()),
        }
    }

    /// The value in one word or two, for the history.
    pub fn written(&self) -> String {
        let (first, second) = self.fields();
        format!("{first} {second}").trim_end().to_owned()
    }
}

/// A year of working days.
const MAX_DAYS: u32 = 250;
const MAX_MONTHS: u32 = 60;
const MAX_TIMES: u32 = 20;
/// A year.
const MAX_EVERY: u32 = 365;

fn number(text: &str, min: u32, max: u32) -> Result<u32, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Empty);
    }
    let number: u32 = text.parse().map_err(|_| Problem::NotANumber)?;
    if (min..=max).contains(&number) {
        Ok(number)
    } else {
        Err(Problem::OutOfRange { min: min.into(), max: max.into() })
    }
}

/// The longest that a month can be.
fn longest(month: u32) -> u32 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_beyond_reason_is_refused_with_its_bounds() {
        assert_eq!(Setting::NotGiven.read("0", "months"), Err(Problem::OutOfRange { min: 1, max: 120 }));
        assert_eq!(Setting::NotGiven.read("1", ""), Err(Problem::NotAChoice));
        assert_eq!(Setting::PapersDays.read("a week", ""), Err(Problem::NotANumber));
        assert_eq!(Setting::PapersDays.read("", ""), Err(Problem::Empty));
        assert_eq!(Setting::StandingReport.read("31", "4"), Err(Problem::OutOfRange { min: 1, max: 30 }));
        assert_eq!(Setting::Start.read("event", ""), Err(Problem::NotAChoice));
    }
}
