//! A calendar as a table: `date,weekday,effect,reason`, with or without the columns `week` and `act`.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Calendar, Day, DayKind};
use crate::text;

/// The columns that every table has.
const COLUMNS: &str = "date,weekday,effect,reason";
/// Written behind the reason of a day that may yet change.
pub(super) const ESTIMATED: &str = " (estimated)";
/// Two centuries of Kazakhstan's exceptions; more is no calendar.
const MAX_DAYS: usize = 5_000;
/// Longest reason, and longest name of an act.
pub(super) const MAX_TEXT: u32 = 300;

/// The first line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarError {
    /// Counted from 1; the heading is line 1.
    pub line: u32,
    pub problem: CalendarProblem,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarProblem {
    /// The heading is not `date,weekday,effect,reason`, followed or not by `week` and `act`.
    Heading,
    /// The line has another number of fields than the heading.
    Fields { expected: u32, found: u32 },
    /// A field opens a quotation mark and does not close it.
    Quotation,
    /// No date of the form 2019-03-01, or no such day.
    Date(String),
    /// The weekday named is not that of the date.
    Weekday { written: String, date: NaiveDate },
    /// Neither `off` nor `working`.
    Effect(String),
    /// Neither `five` nor `both`.
    Week(String),
    /// No reason, or one longer than 300 characters.
    Reason,
    /// An act named in more than 300 characters.
    Act,
    /// The date stands in an earlier line too.
    Twice(NaiveDate),
    /// More than 5,000 days.
    TooManyDays,
    /// A heading and no day.
    NoDays,
}

impl Calendar {
    /// Reads a table with the heading `date,weekday,effect,reason` (dates as 2019-03-01, weekdays as
    /// Mon, effects `off` and `working`) and, where given, the columns `week` (`five` for a day that
    /// does not touch six-day bodies, `both` or nothing for one that binds all) and `act` (what the day
    /// rests on, or nothing). Blank lines are left out. Stops at the first line that cannot be read: half
    /// a calendar is none.
    pub fn from_csv(text: &str, version: u32) -> Result<Calendar, CalendarError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lines = (1..).zip(text.lines());
        let columns = lines
            .next()
            .and_then(|(_, heading)| Columns::read(heading))
            .ok_or(CalendarError { line: 1, problem: CalendarProblem::Heading })?;
        let mut days = BTreeMap::new();
        for (line, content) in lines.filter(|(_, content)| !content.trim().is_empty()) {
            let (date, day) = read_day(content, columns).map_err(|problem| CalendarError { line, problem })?;
            if days.len() == MAX_DAYS {
                return Err(CalendarError { line, problem: CalendarProblem::TooManyDays });
            }
            if days.insert(date, day).is_some() {
                return Err(CalendarError { line, problem: CalendarProblem::Twice(date) });
            }
        }
        if days.is_empty() {
            return Err(CalendarError { line: 1, problem: CalendarProblem::NoDays });
        }
        Ok(Calendar { version, days })
    }

    /// The table that [`Calendar::from_csv`] reads to the same days, with all columns.
    pub fn to_csv(&self) -> String {
        let mut table = format!("{COLUMNS},week,act\n");
        for (date, day) in &self.days {
            let effect = match day.kind {
                DayKind::Off => "off",
                DayKind::Working => "working",
            };
            let reason = quoted(&format!("{}{}", day.reason, if day.estimated { ESTIMATED } else { "" }));
            let week = if day.five_day_only { "five" } else { "both" };
            let act = quoted(day.act.as_deref().unwrap_or_default());
            let line = [&date.to_string(), weekday_name(*date), effect, &reason, week, &act].join(",");
            table.push_str(&line);
            table.push('\n');
        }
        table
    }
}

/// Which columns follow the four that every table has.
#[derive(Clone, Copy)]
struct Columns {
    week: bool,
    act: bool,
}

impl Columns {
    fn read(heading: &str) -> Option<Columns> {
        let (week, act) = match heading.trim_end().strip_prefix(COLUMNS)? {
            "" => (false, false),
            ",week" => (true, false),
            ",act" => (false, true),
            ",week,act" => (true, true),
            _ => return None,
        };
        Some(Columns { week, act })
    }

    fn count(self) -> usize {
        4 + usize::from(self.week) + usize::from(self.act)
    }
}

fn read_day(line: &str, columns: Columns) -> Result<(NaiveDate, Day), CalendarProblem> {
    let fields = split(line).ok_or(CalendarProblem::Quotation)?;
    let count = |fields: usize| u32::try_from(fields).unwrap_or(u32::MAX);
    let mismatch = CalendarProblem::Fields { expected: count(columns.count()), found: count(fields.len()) };
    let [date, weekday, effect, reason, rest @ ..] = fields.as_slice() else {
        return Err(mismatch);
    };
    if fields.len() != columns.count() {
        return Err(mismatch);
    }
    let date = read_date(date).ok_or_else(|| CalendarProblem::Date(date.clone()))?;
    if weekday != weekday_name(date) {
        return Err(CalendarProblem::Weekday { written: weekday.clone(), date });
    }
    let kind = match effect.as_str() {
        "off" => DayKind::Off,
        "working" => DayKind::Working,
        _ => return Err(CalendarProblem::Effect(effect.clone())),
    };
    let (week, act) = match rest {
        [week, act] => (week.as_str(), act.as_str()),
        [act] if columns.act => ("", act.as_str()),
        [week] => (week.as_str(), ""),
        _ => ("", ""),
    };
    let five_day_only = match week {
        "five" => true,
        "both" | "" => false,
        other => return Err(CalendarProblem::Week(other.to_owned())),
    };
    let (reason, estimated) = match reason.strip_suffix(ESTIMATED) {
        Some(reason) => (reason.trim_end().to_owned(), true),
        None => (reason.clone(), false),
    };
    let act = text::optional_line(act, MAX_TEXT).map_err(|_| CalendarProblem::Act)?;
    let reason = text::line(&reason, MAX_TEXT).map_err(|_| CalendarProblem::Reason)?;
    Ok((date, Day { kind, reason, estimated, five_day_only, act }))
}

/// The fields of one line; a field in quotation marks may hold commas and doubled marks.
/// `None` where a mark is not closed.
fn split(line: &str) -> Option<Vec<String>> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(c),
        }
    }
    fields.push(field);
    (!quoted).then(|| fields.into_iter().map(|field| field.trim().to_owned()).collect())
}

/// The field as it stands in a table: in quotation marks where commas or marks would be mistaken.
fn quoted(field: &str) -> String {
    if field.contains([',', '"']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

fn read_date(text: &str) -> Option<NaiveDate> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    if shaped { text.parse().ok() } else { None }
}

fn weekday_name(date: NaiveDate) -> &'static str {
    const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    NAMES.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or_default()
}

impl fmt::Display for CalendarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

impl fmt::Display for CalendarProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CalendarProblem::Heading => {
                write!(f, "the heading must be {COLUMNS}, followed or not by week and act")
            }
            CalendarProblem::Fields { expected, found } => {
                write!(f, "{found} fields, but the heading has {expected}")
            }
            CalendarProblem::Quotation => f.write_str("a quotation mark is not closed"),
            CalendarProblem::Date(written) => {
                write!(f, "{written:?} is no date of the form 2019-03-01")
            }
            CalendarProblem::Weekday { written, date } => {
                write!(f, "the date is a {}, but {written:?} is written", weekday_name(*date))
            }
            CalendarProblem::Effect(written) => {
                write!(f, "the effect {written:?} is neither off nor working")
            }
            CalendarProblem::Week(written) => {
                write!(f, "the week {written:?} is neither five nor both")
            }
            CalendarProblem::Reason => {
                write!(f, "a reason of 1 to {MAX_TEXT} characters is needed")
            }
            CalendarProblem::Act => write!(f, "the act is named in more than {MAX_TEXT} characters"),
            CalendarProblem::Twice(date) => write!(f, "{date} stands in an earlier line too"),
            CalendarProblem::TooManyDays => write!(f, "more than {MAX_DAYS} days"),
            CalendarProblem::NoDays => f.write_str("there is no day under the heading"),
        }
    }
}

impl std::error::Error for CalendarError {}
