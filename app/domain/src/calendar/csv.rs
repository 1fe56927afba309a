//! A calendar from a table: `date,weekday,effect,reason`, with or without a fifth column `week`.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::{Calendar, Day, DayKind};

/// Written behind the reason of a day that may yet change.
const ESTIMATED: &str = " (estimated)";
/// Two centuries of Kazakhstan's exceptions; more is no calendar.
const MAX_DAYS: usize = 5_000;
const MAX_REASON: usize = 300;

/// The first line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarError {
    /// Counted from 1; the heading is line 1.
    pub line: usize,
    pub problem: CalendarProblem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarProblem {
    /// The heading is not `date,weekday,effect,reason` or `date,weekday,effect,reason,week`.
    Heading,
    /// The line has another number of fields than the heading.
    Fields { expected: usize, found: usize },
    /// A field opens a quotation mark and does not close it.
    Quotation,
    /// No date of the form 2019-03-01, or no such day.
    Date(String),
    /// The weekday named is not that of the date.
    Weekday { written: String, actual: &'static str },
    /// Neither `off` nor `working`.
    Effect(String),
    /// Neither `five` nor `both`.
    Week(String),
    /// No reason, or one longer than 300 characters.
    Reason,
    /// The date stands in an earlier line too.
    Twice(NaiveDate),
    /// More than 5,000 days.
    TooManyDays,
    /// A heading and no day.
    NoDays,
}

impl Calendar {
    /// Reads a table with the heading `date,weekday,effect,reason` (dates as 2019-03-01, weekdays as
    /// Mon, effects `off` and `working`) and, where given, a fifth column `week`: `five` for a day that
    /// does not touch six-day bodies, `both` or nothing for one that binds all. Blank lines are left
    /// out. Stops at the first line that cannot be read: half a calendar is none.
    pub fn from_csv(text: &str, version: u32) -> Result<Calendar, CalendarError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
        let columns = match lines.next().map(|(_, heading)| heading.trim_end()) {
            Some("date,weekday,effect,reason") => 4,
            Some("date,weekday,effect,reason,week") => 5,
            _ => {
                return Err(CalendarError { line: 1, problem: CalendarProblem::Heading });
            }
        };
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
}

fn read_day(line: &str, columns: usize) -> Result<(NaiveDate, Day), CalendarProblem> {
    let fields = split(line).ok_or(CalendarProblem::Quotation)?;
    let [date, weekday, effect, reason, rest @ ..] = fields.as_slice() else {
        return Err(CalendarProblem::Fields { expected: columns, found: fields.len() });
    };
    if fields.len() != columns {
        return Err(CalendarProblem::Fields { expected: columns, found: fields.len() });
    }
    let date = read_date(date).ok_or_else(|| CalendarProblem::Date(date.clone()))?;
    let actual = weekday_name(date);
    if weekday != actual {
        return Err(CalendarProblem::Weekday { written: weekday.clone(), actual });
    }
    let kind = match effect.as_str() {
        "off" => DayKind::Off,
        "working" => DayKind::Working,
        _ => return Err(CalendarProblem::Effect(effect.clone())),
    };
    let five_day_only = match rest.first().map_or("", String::as_str) {
        "five" => true,
        "both" | "" => false,
        other => return Err(CalendarProblem::Week(other.to_owned())),
    };
    let (reason, estimated) = match reason.strip_suffix(ESTIMATED) {
        Some(reason) => (reason.to_owned(), true),
        None => (reason.clone(), false),
    };
    if reason.is_empty() || reason.chars().count() > MAX_REASON {
        return Err(CalendarProblem::Reason);
    }
    Ok((date, Day { kind, reason, estimated, five_day_only }))
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
                f.write_str("the heading must be date,weekday,effect,reason or date,weekday,effect,reason,week")
            }
            CalendarProblem::Fields { expected, found } => {
                write!(f, "{found} fields, but the heading has {expected}")
            }
            CalendarProblem::Quotation => f.write_str("a quotation mark is not closed"),
            CalendarProblem::Date(written) => {
                write!(f, "{written:?} is no date of the form 2019-03-01")
            }
            CalendarProblem::Weekday { written, actual } => {
                write!(f, "the date is a {actual}, but {written:?} is written")
            }
            CalendarProblem::Effect(written) => {
                write!(f, "the effect {written:?} is neither off nor working")
            }
            CalendarProblem::Week(written) => {
                write!(f, "the week {written:?} is neither five nor both")
            }
            CalendarProblem::Reason => {
                write!(f, "a reason of 1 to {MAX_REASON} characters is needed")
            }
            CalendarProblem::Twice(date) => write!(f, "{date} stands in an earlier line too"),
            CalendarProblem::TooManyDays => write!(f, "more than {MAX_DAYS} days"),
            CalendarProblem::NoDays => f.write_str("there is no day under the heading"),
        }
    }
}

impl std::error::Error for CalendarError {}
