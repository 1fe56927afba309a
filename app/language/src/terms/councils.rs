//! The council's settings and their values.

use chrono::NaiveDate;
use domain::calendar::{Roll, Week};
use domain::councils::{Chapter, Setting, SettingValue};
use domain::deadlines::{Length, Unit};
use domain::history::Event;

use crate::{Words, dates};

impl Words {
    pub fn setting_chapter(&self, chapter: Chapter) -> String {
        self.say(match chapter {
            Chapter::Terms => "councils-chapter-terms",
            Chapter::Counting => "councils-chapter-counting",
            Chapter::Execution => "councils-chapter-execution",
            Chapter::Reminders => "councils-chapter-reminders",
            Chapter::Meetings => "councils-chapter-meetings",
        })
    }

    pub fn setting(&self, setting: Setting) -> String {
        self.say(match setting {
            Setting::NotGiven => "councils-not-given",
            Setting::Answer => "councils-answer",
            Setting::Urgent => "councils-urgent",
            Setting::VeryUrgent => "councils-very-urgent",
            Setting::Promptly => "councils-promptly",
            Setting::RecurringDay => "councils-recurring-day",
            Setting::HalfYearlyDay => "councils-half-yearly-day",
            Setting::StandingReport => "councils-standing-report",
            Setting::Start => "councils-start",
            Setting::Roll => "councils-roll",
            Setting::Week => "councils-week",
            Setting::TooShortDays => "councils-too-short-days",
            Setting::CoExecutorDays => "councils-co-executor-days",
            Setting::ExtensionNoticeDays => "councils-extension-notice-days",
            Setting::ExtensionsMax => "councils-extensions-max",
            Setting::ObjectionDays => "councils-objection-days",
            Setting::RoadMapMonths => "councils-road-map-months",
            Setting::RoadMapDays => "councils-road-map-days",
            Setting::StillDays => "councils-still-days",
            Setting::RemindBinding => "councils-remind-binding",
            Setting::OverdueBinding => "councils-overdue-binding",
            Setting::RemindAsked => "councils-remind-asked",
            Setting::OverdueAsked => "councils-overdue-asked",
            Setting::UrgentDays => "councils-urgent-days",
            Setting::RemindUrgent => "councils-remind-urgent",
            Setting::OverdueUrgent => "councils-overdue-urgent",
            Setting::OnDaysOff => "councils-on-days-off",
            Setting::DigestHour => "councils-digest-hour",
            Setting::LadderFocalPoint => "councils-ladder-focal-point",
            Setting::LadderAlternate => "councils-ladder-alternate",
            Setting::LadderHead => "councils-ladder-head",
            Setting::LadderChair => "councils-ladder-chair",
            Setting::ReportLinks => "councils-report-links",
            Setting::ReplyMailbox => "councils-reply-mailbox",
            Setting::PapersDays => "councils-papers-days",
            Setting::AgendaLockDays => "councils-agenda-lock-days",
            Setting::SignatureDays => "councils-signature-days",
        })
    }

    /// A value with its unit: "10 working days", "by day 15 of the month".
    pub fn setting_value(&self, value: SettingValue) -> String {
        match value {
            SettingValue::Length(length) => self.length(length),
            SettingValue::WorkingDays(amount) => self.length(Length::new(amount, Unit::WorkingDays)),
            SettingValue::Months(amount) => self.length(Length::new(amount, Unit::Months)),
            SettingValue::Times(times) => self.say_with("councils-times", &[("n", times.into())]),
            SettingValue::DayOfMonth(day) => self.say_with("councils-day-of-month", &[("day", day.into())]),
            SettingValue::DayOfYear(day) => {
                let date = NaiveDate::from_ymd_opt(2000, day.month.into(), day.day.into());
                date.map(|date| dates::by_day_month(date, self.locale())).unwrap_or_default()
            }
            SettingValue::Start(start) => self.start_event(start),
            SettingValue::Roll(roll) => self.roll(roll),
            SettingValue::Week(week) => self.week(week),
            SettingValue::DaysBefore(days) => {
                let list = days.to_string();
                if list.is_empty() {
                    self.say("councils-days-before-none")
                } else {
                    self.say_with("councils-days-before", &[("list", list.into())])
                }
            }
            SettingValue::Every(0) => self.say("councils-every-once"),
            SettingValue::Every(days) => self.say_with("councils-every", &[("n", days.into())]),
            SettingValue::Hour(hour) => self.say_with("councils-hour", &[("hour", format!("{hour:02}").into())]),
            SettingValue::Switch(on) => self.switch(on),
            SettingValue::Mailbox(Some(mailbox)) => mailbox,
            SettingValue::Mailbox(None) => self.say("councils-mailbox-none"),
        }
    }

    pub fn switch(&self, on: bool) -> String {
        self.say(if on { "councils-switch-on" } else { "councils-switch-off" })
    }

    /// "Urgent: 3 calendar days"
    pub fn setting_is(&self, setting: Setting, value: SettingValue) -> String {
        let values = [("label", self.setting(setting).into()), ("value", self.setting_value(value).into())];
        self.say_with("deadlines-line", &values)
    }

    /// Where a date on a day off moves.
    pub fn roll(&self, roll: Roll) -> String {
        self.say(match roll {
            Roll::Previous => "councils-roll-previous",
            Roll::Next => "councils-roll-next",
            Roll::None => "councils-roll-none",
        })
    }

    pub fn week(&self, week: Week) -> String {
        self.say(match week {
            Week::Five => "councils-week-five",
            Week::Six => "councils-week-six",
        })
    }

    /// A unit as it is chosen: "working days".
    pub fn unit(&self, unit: Unit) -> String {
        self.say(match unit {
            Unit::CalendarDays => "councils-unit-calendar-days",
            Unit::WorkingDays => "councils-unit-working-days",
            Unit::Weeks => "councils-unit-weeks",
            Unit::Months => "councils-unit-months",
            Unit::Quarters => "councils-unit-quarters",
            Unit::HalfYears => "councils-unit-half-years",
            Unit::Years => "councils-unit-years",
        })
    }

    /// A setting that was changed, with both values; one that the program no longer knows stands by its name.
    pub(super) fn setting_changed(&self, event: &Event) -> String {
        let name = event.detail.subject.as_deref().unwrap_or_default();
        let setting = Setting::parse(name);
        let value = |text: &Option<String>| {
            let text = text.as_deref().unwrap_or_default();
            let value = setting.and_then(|setting| setting.written(text));
            value.map_or_else(|| text.to_owned(), |value| self.setting_value(value))
        };
        let label = setting.map_or_else(|| name.to_owned(), |setting| self.setting(setting));
        let values = [
            ("setting", label.into()),
            ("after", value(&event.detail.value).into()),
            ("before", value(&event.detail.other_value).into()),
        ];
        self.say_with("history-setting-changed", &values)
    }
}
