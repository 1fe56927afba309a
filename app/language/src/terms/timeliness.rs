use chrono::NaiveDate;
use domain::directives::Timeliness;

use crate::{Words, dates};

impl Words {
    /// Where a directive stands in time, whole: "Overdue by 6 days", "Due in 2 working days".
    pub fn timeliness(&self, timeliness: Timeliness) -> String {
        match timeliness {
            Timeliness::NoDate => self.say("directives-timeliness-no-date"),
            Timeliness::OnHold => self.say("directives-timeliness-on-hold"),
            Timeliness::Ahead { working_days: 0 } | Timeliness::Soon { working_days: 0 } => {
                self.say("directives-timeliness-due-today")
            }
            Timeliness::Ahead { working_days } | Timeliness::Soon { working_days } => {
                self.say_with("directives-timeliness-due", &[("n", working_days.into())])
            }
            Timeliness::Overdue { days, .. } => self.say_with("directives-timeliness-overdue", &[("n", days.into())]),
            Timeliness::ReportedInTime => self.say("directives-timeliness-reported-in-time"),
            Timeliness::ReportedLate { days } => {
                self.say_with("directives-timeliness-reported-late", &[("n", days.into())])
            }
            Timeliness::DoneInTime => self.say("directives-timeliness-done-in-time"),
            Timeliness::DoneLate { days } => self.say_with("directives-timeliness-done-late", &[("n", days.into())]),
            Timeliness::Ended => self.say("directives-timeliness-ended"),
        }
    }

    /// What stands beside a date that was moved: the first date and how often more time was granted.
    pub fn moved(&self, due_on: Option<NaiveDate>, first: Option<NaiveDate>, extensions: u32) -> Option<String> {
        let first = first.filter(|first| Some(*first) != due_on).map(|first| {
            self.say_with("directives-first-date-was", &[("date", dates::day_short(first, self.locale()).into())])
        });
        let times = (extensions > 0).then(|| self.say_with("directives-extensions", &[("n", extensions.into())]));
        let told: Vec<String> = first.into_iter().chain(times).collect();
        (!told.is_empty()).then(|| told.join(", "))
    }

    /// The word of the control mark, without the days: "Overdue".
    pub fn timeliness_word(&self, timeliness: Timeliness) -> String {
        self.say(match timeliness {
            Timeliness::NoDate => "directives-timeliness-no-date",
            Timeliness::OnHold => "directives-mark-on-hold",
            Timeliness::Ahead { .. } => "directives-mark-ahead",
            Timeliness::Soon { .. } => "directives-mark-soon",
            Timeliness::Overdue { .. } => "directives-mark-overdue",
            Timeliness::ReportedInTime => "directives-timeliness-reported-in-time",
            Timeliness::ReportedLate { .. } => "directives-mark-reported-late",
            Timeliness::DoneInTime => "directives-timeliness-done-in-time",
            Timeliness::DoneLate { .. } => "directives-mark-done-late",
            Timeliness::Ended => "directives-timeliness-ended",
        })
    }

    /// The days of the control mark, "6 days (4 working)", where there are any to tell.
    pub fn timeliness_days(&self, timeliness: Timeliness) -> Option<String> {
        match timeliness {
            Timeliness::Ahead { working_days: 0 } | Timeliness::Soon { working_days: 0 } => {
                Some(self.say("directives-mark-today"))
            }
            Timeliness::Ahead { working_days } | Timeliness::Soon { working_days } => {
                Some(self.say_with("directives-mark-working-days-left", &[("n", working_days.into())]))
            }
            Timeliness::Overdue { days, working_days } => {
                Some(self.say_with(
                    "directives-mark-overdue-days",
                    &[("days", days.into()), ("working", working_days.into())],
                ))
            }
            Timeliness::ReportedLate { days } | Timeliness::DoneLate { days } => {
                Some(self.say_with("directives-mark-days-late", &[("days", days.into())]))
            }
            Timeliness::NoDate
            | Timeliness::OnHold
            | Timeliness::ReportedInTime
            | Timeliness::DoneInTime
            | Timeliness::Ended => None,
        }
    }
}
