//! When a reminder is due. The schedule is pure: what was planned already is the database's matter.

mod preview;
mod schedule;
mod trial;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Week};

pub use preview::{Letters, Occasion, Planned, Silence};
pub use schedule::{DaysBefore, Schedule, Schedules};
pub use trial::{LetterChange, Trial, TrialFilter, TriedOn, changes};

/// Why a reminder is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// So many working days before the date.
    Before(u32),
    OnTheDay,
    /// While overdue; 0 is the first working day after the date, the others follow in the schedule's rhythm.
    Overdue {
        time: u32,
    },
}

impl Rule {
    /// The spelling in keys and tables: `before_10`, `on_the_day`, `overdue_0`.
    pub fn key(self) -> String {
        match self {
            Rule::Before(days) => format!("before_{days}"),
            Rule::OnTheDay => "on_the_day".to_owned(),
            Rule::Overdue { time } => format!("overdue_{time}"),
        }
    }

    pub fn parse(key: &str) -> Option<Rule> {
        if key == "on_the_day" {
            return Some(Rule::OnTheDay);
        }
        let (rule, number) = key.rsplit_once('_')?;
        let number = number.parse().ok()?;
        match rule {
            "before" => Some(Rule::Before(number)),
            "overdue" => Some(Rule::Overdue { time: number }),
            _ => None,
        }
    }
}

/// What a reminder is reckoned with.
#[derive(Clone, Copy, Debug)]
pub struct Reckoning<'a> {
    pub schedule: Schedule,
    pub calendar: &'a Calendar,
    pub week: Week,
    /// The council has reminders sent on days off as well.
    pub on_days_off: bool,
}

impl Reckoning<'_> {
    /// The reminder that stands to be sent on `today`, if any: the latest rule whose day has come.
    /// Days missed while the program was off are made up for by this one reminder and not by all of
    /// them. Rules whose day lies on or before `since`, the day on which the present date was set, do
    /// not count: the mail of that day said the date. Nothing is sent on days off unless the council
    /// wants it.
    pub fn due(&self, due_on: NaiveDate, since: NaiveDate, today: NaiveDate) -> Option<Rule> {
        if !self.on_days_off && !self.calendar.is_working(today, self.week) {
            return None;
        }
        let (rule, day) = self.days(due_on, today).into_iter().rfind(|(_, day)| *day <= today)?;
        (day > since).then_some(rule)
    }

    /// The rules with their days in order, up to the last one after the date that has come by `until`.
    pub fn days(&self, due_on: NaiveDate, until: NaiveDate) -> Vec<(Rule, NaiveDate)> {
        let Reckoning { schedule, calendar, week, .. } = *self;
        let mut days: Vec<(Rule, NaiveDate)> = schedule
            .before
            .iter()
            .map(|n| (Rule::Before(n), calendar.subtract_working_days(due_on, n, week)))
            .collect();
        let on_the_day = if self.may_go_out(due_on) { due_on } else { calendar.previous_working(due_on, week) };
        days.push((Rule::OnTheDay, on_the_day));
        let first = calendar.next_working(due_on, week);
        let late = (until - due_on).num_days().max(0).unsigned_abs();
        let times = if schedule.overdue_every == 0 { 0 } else { late / u64::from(schedule.overdue_every) };
        for time in 0..=times {
            let plain = first + Days::new(u64::from(schedule.overdue_every) * time);
            let day = if self.may_go_out(plain) { plain } else { calendar.next_working(plain, week) };
            days.push((Rule::Overdue { time: u32::try_from(time).unwrap_or(u32::MAX) }, day));
        }
        days
    }

    fn may_go_out(&self, day: NaiveDate) -> bool {
        self.on_days_off || self.calendar.is_working(day, self.week)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn kazakhstan() -> Calendar {
        Calendar::from_csv(include_str!("../../data/kazakhstan.csv"), 1).unwrap()
    }

    fn reckoning(calendar: &Calendar) -> Reckoning<'_> {
        Reckoning { schedule: Schedules::default().binding, calendar, week: Week::Five, on_days_off: false }
    }

    fn on(today: NaiveDate) -> Option<Rule> {
        reckoning(&kazakhstan()).due(day(2019, 1, 28), day(2018, 12, 28), today)
    }

    #[test]
    fn reminders_go_out_10_5_3_and_1_working_days_before_and_on_the_day() {
        assert_eq!(on(day(2019, 1, 11)), None);
        assert_eq!(on(day(2019, 1, 14)), Some(Rule::Before(10)));
        assert_eq!(on(day(2019, 1, 21)), Some(Rule::Before(5)));
        assert_eq!(on(day(2019, 1, 23)), Some(Rule::Before(3)));
        assert_eq!(on(day(2019, 1, 25)), Some(Rule::Before(1)));
        assert_eq!(on(day(2019, 1, 28)), Some(Rule::OnTheDay));
    }

    #[test]
    fn an_overdue_directive_is_reminded_of_on_the_next_working_day_and_then_weekly() {
        assert_eq!(on(day(2019, 1, 29)), Some(Rule::Overdue { time: 0 }));
        assert_eq!(on(day(2019, 2, 4)), Some(Rule::Overdue { time: 0 }));
        assert_eq!(on(day(2019, 2, 5)), Some(Rule::Overdue { time: 1 }));
    }

    #[test]
    fn missed_days_are_made_up_for_by_one_reminder() {
        assert_eq!(on(day(2019, 1, 24)), Some(Rule::Before(3)));
    }

    #[test]
    fn nothing_is_sent_on_a_day_off() {
        assert_eq!(on(day(2019, 1, 26)), None);
    }

    #[test]
    fn a_council_may_have_reminders_sent_on_days_off() {
        let calendar = kazakhstan();
        let reckoning = Reckoning { on_days_off: true, ..reckoning(&calendar) };
        let due = |today| reckoning.due(day(2019, 1, 26), day(2018, 12, 28), today);
        assert_eq!(due(day(2019, 1, 26)), Some(Rule::OnTheDay));
    }

    #[test]
    fn the_rhythm_of_reminders_that_come_too_late_is_the_councils() {
        let calendar = kazakhstan();
        let due = |every, today| {
            let schedule = Schedule { overdue_every: every, ..Schedules::default().binding };
            Reckoning { schedule, ..reckoning(&calendar) }.due(day(2019, 1, 28), day(2018, 12, 28), today)
        };
        assert_eq!(due(0, day(2019, 3, 1)), Some(Rule::Overdue { time: 0 }));
        assert_eq!(due(2, day(2019, 1, 31)), Some(Rule::Overdue { time: 1 }));
        assert_eq!(due(14, day(2019, 2, 11)), Some(Rule::Overdue { time: 0 }));
        assert_eq!(due(14, day(2019, 2, 12)), Some(Rule::Overdue { time: 1 }));
    }

    #[test]
    fn a_term_set_within_its_reminders_is_not_reminded_of_at_once() {
        let calendar = kazakhstan();
        let rule = |today| reckoning(&calendar).due(day(2019, 1, 28), day(2019, 1, 22), today);
        assert_eq!(rule(day(2019, 1, 22)), None);
        assert_eq!(rule(day(2019, 1, 23)), Some(Rule::Before(3)));
    }

    #[test]
    fn a_rule_is_spelt_one_way_and_read_back() {
        for rule in [Rule::Before(10), Rule::OnTheDay, Rule::Overdue { time: 12 }] {
            assert_eq!(Rule::parse(&rule.key()), Some(rule));
        }
    }
}
