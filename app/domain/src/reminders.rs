//! When a reminder is due. The schedule is pure: what was planned already is the database's matter.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Week};

/// Working days before the date on which a reminder goes out (domain.md, suggested defaults).
pub const BEFORE_WORKING_DAYS: [u32; 4] = [10, 5, 3, 1];

/// Why a reminder is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// So many working days before the date.
    Before(u32),
    OnTheDay,
    /// Weekly while overdue; 0 is the first working day after the date.
    Overdue {
        week: u32,
    },
}

impl Rule {
    /// The spelling in keys and tables: `before_10`, `on_the_day`, `overdue_0`.
    pub fn key(self) -> String {
        match self {
            Rule::Before(days) => format!("before_{days}"),
            Rule::OnTheDay => "on_the_day".to_owned(),
            Rule::Overdue { week } => format!("overdue_{week}"),
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
            "overdue" => Some(Rule::Overdue { week: number }),
            _ => None,
        }
    }
}

/// The reminder that stands to be sent on `today`, if any: the latest rule whose day has come.
/// Days missed while the program was off are made up for by this one reminder and not by all of
/// them. Rules whose day lies on or before `since`, the day on which the present date was set, do
/// not count: the mail of that day said the date. Nothing is sent on days off.
pub fn due(due_on: NaiveDate, since: NaiveDate, today: NaiveDate, calendar: &Calendar, week: Week) -> Option<Rule> {
    if !calendar.is_working(today, week) {
        return None;
    }
    let (rule, day) = schedule(due_on, today, calendar, week).into_iter().rfind(|(_, day)| *day <= today)?;
    (day > since).then_some(rule)
}

/// The rules with their days in order, up to the last overdue week that has begun by `until`.
pub fn schedule(due_on: NaiveDate, until: NaiveDate, calendar: &Calendar, week: Week) -> Vec<(Rule, NaiveDate)> {
    let mut days: Vec<(Rule, NaiveDate)> = BEFORE_WORKING_DAYS
        .into_iter()
        .map(|n| (Rule::Before(n), calendar.subtract_working_days(due_on, n, week)))
        .collect();
    let on_the_day = if calendar.is_working(due_on, week) { due_on } else { calendar.previous_working(due_on, week) };
    days.push((Rule::OnTheDay, on_the_day));
    let first = calendar.next_working(due_on, week);
    let weeks = (until - due_on).num_days().max(0) / 7;
    for number in 0..=weeks {
        let plain = first + Days::new(7 * number.unsigned_abs());
        let day = if calendar.is_working(plain, week) { plain } else { calendar.next_working(plain, week) };
        days.push((Rule::Overdue { week: u32::try_from(number).unwrap_or(u32::MAX) }, day));
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn kazakhstan() -> Calendar {
        Calendar::from_csv(include_str!("../data/kazakhstan.csv"), 1).unwrap()
    }

    fn on(today: NaiveDate) -> Option<Rule> {
        due(day(2019, 1, 28), day(2018, 12, 28), today, &kazakhstan(), Week::Five)
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
        assert_eq!(on(day(2019, 1, 29)), Some(Rule::Overdue { week: 0 }));
        assert_eq!(on(day(2019, 2, 4)), Some(Rule::Overdue { week: 0 }));
        assert_eq!(on(day(2019, 2, 5)), Some(Rule::Overdue { week: 1 }));
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
    fn a_term_set_within_its_reminders_is_not_reminded_of_at_once() {
        let calendar = kazakhstan();
        let rule = |today| due(day(2019, 1, 28), day(2019, 1, 22), today, &calendar, Week::Five);
        assert_eq!(rule(day(2019, 1, 22)), None);
        assert_eq!(rule(day(2019, 1, 23)), Some(Rule::Before(3)));
    }

    #[test]
    fn a_rule_is_spelt_one_way_and_read_back() {
        for rule in [Rule::Before(10), Rule::OnTheDay, Rule::Overdue { week: 12 }] {
            assert_eq!(Rule::parse(&rule.key()), Some(rule));
        }
    }
}
