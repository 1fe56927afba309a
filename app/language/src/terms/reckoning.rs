//! How a date came about: the rule, the steps, the days left out and the days counted.

use chrono::NaiveDate;
use domain::calendar::Roll;
use domain::deadlines::{Applied, Reckoning, Rhythm, Skipped, SkippedReason, Step, Term, Urgency, Worked};

use crate::{Value, Words, dates};

impl Words {
    /// The whole reckoning as lines of plain text: words, base date, rule, steps, days left out, days counted, cautions and
    /// result. Weekends make one line together, each day off of the calendar its own.
    pub fn reckoning_lines(&self, reckoning: &Reckoning) -> Vec<String> {
        let wording = match reckoning.wording.as_str() {
            "" => self.say("deadlines-not-given"),
            wording => wording.to_owned(),
        };
        let basis = &reckoning.basis;
        let starts_on = dates::day_and_weekday(basis.starts_on, self.locale());
        let due_on = reckoning.due_on.map_or_else(
            || self.say("directives-timeliness-no-date"),
            |due_on| dates::day_and_weekday(due_on, self.locale()),
        );
        let mut lines = vec![
            self.labelled(self.say("deadlines-words"), wording),
            self.labelled(self.start_event(basis.start), starts_on),
            self.labelled(self.say("deadlines-rule"), self.rule_applied(reckoning)),
        ];
        lines.extend(reckoning.steps.iter().map(|step| self.step(step)));
        lines.extend(self.days_left_out(&reckoning.skipped));
        lines.extend(reckoning.worked.iter().map(|worked| self.worked(worked)));
        lines.extend(self.cautions(reckoning));
        lines.push(self.labelled(self.say("directives-deadline"), due_on));
        lines
    }

    /// The rule by which a date came about: "Rule “no date given”: 1 month".
    pub fn rule_applied(&self, reckoning: &Reckoning) -> String {
        let defaults = &reckoning.basis.defaults;
        match reckoning.applied {
            Applied::AsWritten => self.say("deadlines-applied-as-written"),
            Applied::DefaultTerm => {
                self.say_with("deadlines-applied-default-term", &[("length", self.length(defaults.not_given).into())])
            }
            Applied::AnswerTerm => {
                self.say_with("deadlines-applied-answer-term", &[("length", self.length(defaults.answer).into())])
            }
            Applied::Urgency => {
                let (length, mark) = match reckoning.term {
                    Term::Urgency(Urgency::VeryUrgent) => (defaults.very_urgent, Urgency::VeryUrgent),
                    Term::Urgency(Urgency::Promptly) => (defaults.promptly, Urgency::Promptly),
                    _ => (defaults.urgent, Urgency::Urgent),
                };
                self.say_with(
                    "deadlines-applied-urgency",
                    &[("mark", self.urgency(mark).into()), ("length", self.length(length).into())],
                )
            }
            Applied::RecurringDay => {
                let day = match reckoning.term {
                    Term::Recurring(Rhythm::HalfYearly { .. }) => defaults.half_yearly_day,
                    _ => defaults.recurring_day,
                };
                self.say_with("deadlines-applied-recurring-day", &[("day", day.into())])
            }
            Applied::StandingReport => self.say("deadlines-applied-standing-report"),
        }
    }

    /// One step of a reckoning, as a sentence.
    pub fn step(&self, step: &Step) -> String {
        match step {
            Step::Written { date } => self.say_with("deadlines-step-written", &[("date", self.whole_day(*date))]),
            Step::Added { from, length, reached, last_of_month } => {
                let values = [
                    ("length", self.length(*length).into()),
                    ("from", dates::from_day(*from, self.locale()).into()),
                    ("reached", self.whole_day(*reached)),
                ];
                if *last_of_month {
                    self.say_with("deadlines-step-added-last-of-month", &values)
                } else {
                    self.say_with("deadlines-step-added", &values)
                }
            }
            Step::PeriodEnd { period, reached } => self.say_with(
                "deadlines-step-period-end",
                &[("period", self.period_end(*period).into()), ("reached", self.whole_day(*reached))],
            ),
            Step::Occurrence { rhythm, reached } => self.say_with(
                "deadlines-step-occurrence",
                &[("rhythm", self.rhythm(*rhythm).into()), ("reached", self.whole_day(*reached))],
            ),
            Step::Rolled { from, reached, roll } => {
                let values = [("from", self.whole_day(*from)), ("reached", self.whole_day(*reached))];
                match roll {
                    Roll::Previous => self.say_with("deadlines-step-rolled-previous", &values),
                    Roll::Next => self.say_with("deadlines-step-rolled-next", &values),
                    Roll::None => self.say_with("deadlines-step-rolled-none", &[("from", self.whole_day(*from))]),
                }
            }
        }
    }

    /// Days that were left out, with the reason: "8 March 2019: International Women’s Day".
    pub fn skipped(&self, skipped: &Skipped) -> String {
        let reason = match &skipped.reason {
            SkippedReason::Weekend => self.say("deadlines-skipped-weekend"),
            SkippedReason::Calendar(reason) => self.calendar_reason(reason),
        };
        let days = dates::span(skipped.from, skipped.to, self.locale());
        self.say_with("deadlines-skipped", &[("days", days.into()), ("reason", reason.into())])
    }

    /// A day of a weekend that was counted because it is worked.
    pub fn worked(&self, worked: &Worked) -> String {
        let day = dates::day_and_weekday(worked.date, self.locale());
        self.say_with(
            "deadlines-worked",
            &[("day", day.into()), ("reason", self.calendar_reason(&worked.reason).into())],
        )
    }

    /// What makes a date less than certain, a sentence each; none for a date that stands.
    pub fn cautions(&self, reckoning: &Reckoning) -> Vec<String> {
        let mut cautions = Vec::new();
        if reckoning.proposed {
            cautions.push(self.say("deadlines-caution-proposed"));
        }
        if reckoning.basis.expected {
            cautions.push(self.say("deadlines-caution-expected"));
        }
        if reckoning.beyond_calendar {
            cautions.push(self.say("deadlines-caution-beyond-calendar"));
        }
        if reckoning.estimated {
            cautions.push(self.say("deadlines-caution-estimated"));
        }
        cautions
    }

    fn days_left_out(&self, skipped: &[Skipped]) -> Vec<String> {
        let (weekends, days_off): (Vec<&Skipped>, Vec<&Skipped>) =
            skipped.iter().partition(|skipped| skipped.reason == SkippedReason::Weekend);
        let weekend_days: i64 = weekends.iter().map(|weekend| (weekend.to - weekend.from).num_days() + 1).sum();
        let weekend_line =
            (weekend_days > 0).then(|| self.say_with("deadlines-skipped-weekends", &[("n", weekend_days.into())]));
        let days_off = days_off
            .into_iter()
            .map(|skipped| self.labelled(self.say("deadlines-skipped-title"), self.skipped(skipped)));
        days_off.chain(weekend_line).collect()
    }

    fn labelled(&self, label: String, value: String) -> String {
        self.say_with("deadlines-line", &[("label", label.into()), ("value", value.into())])
    }

    fn whole_day(&self, date: NaiveDate) -> Value {
        dates::day(date, self.locale()).into()
    }
}
