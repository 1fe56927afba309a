//! The ladder: who is told, one above the other, while a directive stays overdue and nobody reports.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Week};
use crate::choice;
use crate::ids::MailId;

choice! {
    /// The steps, lowest first.
    Step {
        FocalPoint = "focal_point",
        Alternate = "alternate",
        Head = "head",
        /// The leadership of the council.
        Chair = "chair",
    }
}

/// Working days after the date at which each step is taken; 0 leaves a step out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Ladder {
    pub focal_point: u32,
    pub alternate: u32,
    pub head: u32,
    pub chair: u32,
}

impl Default for Ladder {
    fn default() -> Self {
        Ladder { focal_point: 1, alternate: 3, head: 5, chair: 10 }
    }
}

/// A step that was taken, as the case file shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalation {
    pub step: Step,
    pub due_on: NaiveDate,
    pub taken_on: NaiveDate,
    /// Whoever was written to, by name or office.
    pub to: String,
    /// Shown to whoever may read the letter.
    pub mail: Option<MailId>,
}

impl Ladder {
    /// The steps with their days, in the order in which they come. `since` is the date, or a later day on
    /// which work was taken up again.
    pub fn days(&self, since: NaiveDate, calendar: &Calendar, week: Week) -> Vec<(Step, NaiveDate)> {
        let mut days: Vec<(Step, NaiveDate)> = Step::ALL
            .iter()
            .map(|step| (*step, self.of(*step)))
            .filter(|(_, after)| *after > 0)
            .map(|(step, after)| (step, calendar.add_working_days(since, after, week)))
            .collect();
        days.sort_by_key(|(step, day)| (*day, *step));
        days
    }

    /// The step that stands to be taken today: the last whose day has come, unless it or a higher one
    /// was taken. Steps missed while the program was off are not made up for one by one. Nobody is
    /// written to on a day off.
    pub fn due(
        &self,
        since: NaiveDate,
        taken: Option<Step>,
        today: NaiveDate,
        calendar: &Calendar,
        week: Week,
    ) -> Option<Step> {
        if !calendar.is_working(today, week) {
            return None;
        }
        let (step, _) = self.days(since, calendar, week).into_iter().rfind(|(_, day)| *day <= today)?;
        taken.is_none_or(|taken| taken < step).then_some(step)
    }

    pub fn of(&self, step: Step) -> u32 {
        match step {
            Step::FocalPoint => self.focal_point,
            Step::Alternate => self.alternate,
            Step::Head => self.head,
            Step::Chair => self.chair,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, month, day).unwrap()
    }

    fn due(taken: Option<Step>, today: NaiveDate) -> Option<Step> {
        let calendar = Calendar::from_csv(crate::calendar::KAZAKHSTAN_CSV, 1).unwrap();
        Ladder::default().due(day(1, 28), taken, today, &calendar, Week::Five)
    }

    #[test]
    fn each_step_is_taken_on_its_working_day_and_once() {
        assert_eq!(due(None, day(1, 28)), None);
        assert_eq!(due(None, day(1, 29)), Some(Step::FocalPoint));
        assert_eq!(due(Some(Step::FocalPoint), day(1, 30)), None);
        assert_eq!(due(Some(Step::FocalPoint), day(1, 31)), Some(Step::Alternate));
        assert_eq!(due(Some(Step::Alternate), day(2, 4)), Some(Step::Head));
        assert_eq!(due(Some(Step::Head), day(2, 11)), Some(Step::Chair));
        assert_eq!(due(Some(Step::Chair), day(3, 1)), None);
    }

    #[test]
    fn missed_steps_are_made_up_for_by_the_highest_and_none_is_taken_on_a_day_off() {
        assert_eq!(due(None, day(2, 2)), None);
        assert_eq!(due(None, day(2, 5)), Some(Step::Head));
    }

    #[test]
    fn a_step_that_is_left_out_is_never_taken() {
        let calendar = Calendar::from_csv(crate::calendar::KAZAKHSTAN_CSV, 1).unwrap();
        let ladder = Ladder { alternate: 0, ..Ladder::default() };
        let steps: Vec<Step> =
            ladder.days(day(1, 28), &calendar, Week::Five).into_iter().map(|(step, _)| step).collect();
        assert_eq!(steps, [Step::FocalPoint, Step::Head, Step::Chair]);
    }
}
