//! One setting at a time: its value, its kind, its default and where the default comes from.

use super::Settings;
use crate::calendar::{Roll, Week};
use crate::choice;
use crate::deadlines::{Length, MonthDay, StartEvent, Unit};
use crate::error::Problem;

choice! {
    /// The settings by name, in the order in which they are shown.
    Setting {
        // Terms that stand in where the words give none
        NotGiven = "not_given",
        Answer = "answer",
        Urgent = "urgent",
        VeryUrgent = "very_urgent",
        Promptly = "promptly",
        RecurringDay = "recurring_day",
        HalfYearlyDay = "half_yearly_day",
        StandingReport = "standing_report",
        // How dates are counted
        Start = "start",
        Roll = "roll",
        Week = "week",
        TooShortDays = "too_short_days",
        CoExecutorDays = "co_executor_days",
        // In the course of execution
        ExtensionNoticeDays = "extension_notice_days",
        ExtensionsMax = "extensions_max",
        ObjectionDays = "objection_days",
        RoadMapMonths = "road_map_months",
        RoadMapDays = "road_map_days",
        StillDays = "still_days",
        ReportLinks = "report_links",
        // Meetings and protocols
        PapersDays = "papers_days",
        AgendaLockDays = "agenda_lock_days",
        SignatureDays = "signature_days",
    }
}

choice! {
    /// Settings that belong together.
    Chapter {
        Terms = "terms",
        Counting = "counting",
        Execution = "execution",
        Meetings = "meetings",
    }
}

/// A value with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    Allowed(bool),
}

impl Setting {
    pub fn chapter(self) -> Chapter {
        use Setting::{
            AgendaLockDays, Answer, CoExecutorDays, ExtensionNoticeDays, ExtensionsMax, HalfYearlyDay, NotGiven,
            ObjectionDays, PapersDays, Promptly, RecurringDay, ReportLinks, RoadMapDays, RoadMapMonths, SignatureDays,
            StandingReport, StillDays, TooShortDays, Urgent, VeryUrgent,
        };
        match self {
            NotGiven | Answer | Urgent | VeryUrgent | Promptly | RecurringDay | HalfYearlyDay | StandingReport => {
                Chapter::Terms
            }
            Setting::Start | Setting::Roll | Setting::Week | TooShortDays | CoExecutorDays => Chapter::Counting,
            ExtensionNoticeDays | ExtensionsMax | ObjectionDays | RoadMapMonths | RoadMapDays | StillDays
            | ReportLinks => Chapter::Execution,
            PapersDays | AgendaLockDays | SignatureDays => Chapter::Meetings,
        }
    }

    /// Where the default comes from; empty where it is the product's own.
    pub fn source(self) -> &'static str {
        match self {
            Setting::NotGiven => "K53 5.3.2, K46",
            Setting::Answer => "K69 13(4)",
            Setting::Urgent => "K53 5.3.3, K55, K56",
            Setting::VeryUrgent => "K55 16",
            Setting::Promptly => "K53 5.3.3, K56",
            Setting::RecurringDay | Setting::StandingReport => "K55",
            Setting::HalfYearlyDay => "K44 2(2)",
            Setting::Start => "K53 5.3.1, K46",
            Setting::Roll => "K53 5.3.2, K54 66, K55 17",
            Setting::TooShortDays => "K48 135",
            Setting::ExtensionNoticeDays | Setting::ExtensionsMax => "K46",
            Setting::ObjectionDays => "K57 48-49",
            Setting::RoadMapMonths | Setting::RoadMapDays => "K49 8-1",
            Setting::PapersDays => "K5 15(1)",
            Setting::Week
            | Setting::CoExecutorDays
            | Setting::StillDays
            | Setting::ReportLinks
            | Setting::AgendaLockDays
            | Setting::SignatureDays => "",
        }
    }

    pub fn of(self, settings: &Settings) -> SettingValue {
        let terms = &settings.terms;
        match self {
            Setting::NotGiven => SettingValue::Length(terms.not_given),
            Setting::Answer => SettingValue::Length(terms.answer),
            Setting::Urgent => SettingValue::Length(terms.urgent),
            Setting::VeryUrgent => SettingValue::Length(terms.very_urgent),
            Setting::Promptly => SettingValue::Length(terms.promptly),
            Setting::RecurringDay => SettingValue::DayOfMonth(terms.recurring_day),
            Setting::HalfYearlyDay => SettingValue::DayOfMonth(terms.half_yearly_day),
            Setting::StandingReport => SettingValue::DayOfYear(terms.standing_report),
            Setting::Start => SettingValue::Start(settings.start),
            Setting::Roll => SettingValue::Roll(settings.roll),
            Setting::Week => SettingValue::Week(settings.week),
            Setting::TooShortDays => SettingValue::WorkingDays(settings.too_short_days),
            Setting::CoExecutorDays => SettingValue::WorkingDays(settings.co_executor_days),
            Setting::ExtensionNoticeDays => SettingValue::WorkingDays(settings.extension_notice_days),
            Setting::ExtensionsMax => SettingValue::Times(settings.extensions_max),
            Setting::ObjectionDays => SettingValue::WorkingDays(settings.objection_days),
            Setting::RoadMapMonths => SettingValue::Months(settings.road_map_months),
            Setting::RoadMapDays => SettingValue::WorkingDays(settings.road_map_days),
            Setting::StillDays => SettingValue::WorkingDays(settings.still_days),
            Setting::ReportLinks => SettingValue::Allowed(settings.report_links),
            Setting::PapersDays => SettingValue::WorkingDays(settings.papers_days),
            Setting::AgendaLockDays => SettingValue::WorkingDays(settings.agenda_lock_days),
            Setting::SignatureDays => SettingValue::WorkingDays(settings.signature_days),
        }
    }

    /// Sets the value where it is of the setting's kind.
    pub fn set(self, settings: &mut Settings, value: SettingValue) {
        let terms = &mut settings.terms;
        match value {
            SettingValue::Length(length) => match self {
                Setting::NotGiven => terms.not_given = length,
                Setting::Answer => terms.answer = length,
                Setting::Urgent => terms.urgent = length,
                Setting::VeryUrgent => terms.very_urgent = length,
                Setting::Promptly => terms.promptly = length,
                _ => {}
            },
            SettingValue::DayOfMonth(day) => match self {
                Setting::RecurringDay => terms.recurring_day = day,
                Setting::HalfYearlyDay => terms.half_yearly_day = day,
                _ => {}
            },
            SettingValue::DayOfYear(day) => terms.standing_report = day,
            SettingValue::Start(start) => settings.start = start,
            SettingValue::Roll(roll) => settings.roll = roll,
            SettingValue::Week(week) => settings.week = week,
            SettingValue::Allowed(allowed) => settings.report_links = allowed,
            SettingValue::WorkingDays(count) | SettingValue::Months(count) | SettingValue::Times(count) => {
                if let Some(field) = self.count(settings) {
                    *field = count;
                }
            }
        }
    }

    fn count(self, settings: &mut Settings) -> Option<&mut u32> {
        Some(match self {
            Setting::TooShortDays => &mut settings.too_short_days,
            Setting::CoExecutorDays => &mut settings.co_executor_days,
            Setting::ExtensionNoticeDays => &mut settings.extension_notice_days,
            Setting::ExtensionsMax => &mut settings.extensions_max,
            Setting::ObjectionDays => &mut settings.objection_days,
            Setting::RoadMapMonths => &mut settings.road_map_months,
            Setting::RoadMapDays => &mut settings.road_map_days,
            Setting::StillDays => &mut settings.still_days,
            Setting::PapersDays => &mut settings.papers_days,
            Setting::AgendaLockDays => &mut settings.agenda_lock_days,
            Setting::SignatureDays => &mut settings.signature_days,
            _ => return None,
        })
    }

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
            SettingValue::Roll(_) => SettingValue::Roll(Roll::chosen(first)?),
            SettingValue::Week(_) => SettingValue::Week(Week::chosen(first)?),
            SettingValue::Allowed(_) => SettingValue::Allowed(match first.trim() {
                ALLOWED => true,
                NOT_ALLOWED => false,
                _ => return Err(Problem::NotAChoice),
            }),
        })
    }

    /// The value as [`SettingValue::written`] wrote it down.
    pub fn written(self, text: &str) -> Option<SettingValue> {
        let (first, second) = text.split_once(' ').unwrap_or((text, ""));
        self.read(first, second).ok()
    }
}

impl SettingValue {
    /// The two fields of the form.
    pub fn fields(self) -> (String, String) {
        match self {
            SettingValue::Length(length) => (length.amount.to_string(), length.unit.as_str().to_owned()),
            SettingValue::WorkingDays(count) | SettingValue::Months(count) | SettingValue::Times(count) => {
                (count.to_string(), String::new())
            }
            SettingValue::DayOfMonth(day) => (day.to_string(), String::new()),
            SettingValue::DayOfYear(MonthDay { month, day }) => (day.to_string(), month.to_string()),
            SettingValue::Start(start) => (start.as_str().to_owned(), String::new()),
            SettingValue::Roll(roll) => (roll.as_str().to_owned(), String::new()),
            SettingValue::Week(week) => (week.as_str().to_owned(), String::new()),
            SettingValue::Allowed(allowed) => (if allowed { ALLOWED } else { NOT_ALLOWED }.to_owned(), String::new()),
        }
    }

    /// The value in one word or two, for the history.
    pub fn written(self) -> String {
        let (first, second) = self.fields();
        format!("{first} {second}").trim_end().to_owned()
    }
}

/// How it is written whether something is allowed.
const ALLOWED: &str = "allowed";
const NOT_ALLOWED: &str = "not_allowed";
/// A year of working days.
const MAX_DAYS: u32 = 250;
const MAX_MONTHS: u32 = 60;
const MAX_TIMES: u32 = 20;

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
    fn every_setting_is_read_as_it_was_written_and_set_where_it_belongs() {
        for setting in Setting::ALL {
            let value = setting.of(&Settings::default());
            assert_eq!(setting.written(&value.written()), Some(value), "{setting:?}");
            let changed = match value {
                SettingValue::Length(_) => SettingValue::Length(Length::new(7, Unit::Weeks)),
                SettingValue::WorkingDays(_) => SettingValue::WorkingDays(17),
                SettingValue::Months(_) => SettingValue::Months(17),
                SettingValue::Times(_) => SettingValue::Times(17),
                SettingValue::DayOfMonth(_) => SettingValue::DayOfMonth(17),
                SettingValue::DayOfYear(_) => SettingValue::DayOfYear(MonthDay { month: 2, day: 17 }),
                SettingValue::Start(_) => SettingValue::Start(StartEvent::Receipt),
                SettingValue::Roll(_) => SettingValue::Roll(Roll::Next),
                SettingValue::Week(_) => SettingValue::Week(Week::Six),
                SettingValue::Allowed(_) => SettingValue::Allowed(true),
            };
            let mut settings = Settings::default();
            setting.set(&mut settings, changed);
            assert_eq!(setting.of(&settings), changed, "{setting:?}");
            let others = Setting::ALL.iter().filter(|other| *other != setting);
            assert!(others.clone().all(|other| other.of(&settings) == other.of(&Settings::default())), "{setting:?}");
        }
    }

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
