use chrono::NaiveDate;
use domain::deadlines::{
    CellKind, DayCell, Length, MonthDay, Period, Rhythm, Span, StartEvent, Term, TermProblem, TooShort, Unit, Urgency,
};
use domain::locale::Locale;

use crate::{Value, Words, dates};

impl Words {
    /// A term as it was understood: "within 10 working days of signature". The words of an event stand as they were written.
    pub fn term(&self, term: &Term) -> String {
        match term {
            Term::On(date) => dates::by_day(*date, self.locale()),
            Term::Within { length, from: None } => self.within(*length),
            Term::Within { length, from: Some(start) } => {
                let within = [("within", self.within(*length).into())];
                match start {
                    StartEvent::Meeting => self.say_with("deadlines-within-from-meeting", &within),
                    StartEvent::Signature => self.say_with("deadlines-within-from-signature", &within),
                    StartEvent::Registration => self.say_with("deadlines-within-from-registration", &within),
                    StartEvent::Receipt => self.say_with("deadlines-within-from-receipt", &within),
                    StartEvent::Event => self.say_with("deadlines-within-from-event", &within),
                }
            }
            Term::EndOf(period) => self.period_end(*period),
            Term::Recurring(rhythm) => self.rhythm(*rhythm),
            Term::Urgency(urgency) => self.urgency(*urgency),
            Term::Permanently => self.say("deadlines-permanently"),
            Term::Event(words) => words.clone(),
            Term::NotGiven => self.say("deadlines-not-given"),
        }
    }

    /// The event from which a term is counted: "Day of signature".
    pub fn start_event(&self, start: StartEvent) -> String {
        self.say(match start {
            StartEvent::Meeting => "deadlines-start-meeting",
            StartEvent::Signature => "deadlines-start-signature",
            StartEvent::Registration => "deadlines-start-registration",
            StartEvent::Receipt => "deadlines-start-receipt",
            StartEvent::Event => "deadlines-start-event",
        })
    }

    /// Why the words of a term were not understood, as a sentence that says what to write instead.
    pub fn term_problem(&self, problem: &TermProblem) -> String {
        match *problem {
            TermProblem::TooLong { max } => self.say_with("deadlines-problem-too-long", &[("max", max.into())]),
            TermProblem::NotUnderstood => self.say("deadlines-problem-not-understood"),
            TermProblem::NoSuchDate { month, .. } if !(1..=12).contains(&month) => {
                self.say_with("deadlines-problem-no-such-month", &[("month", month.to_string().into())])
            }
            TermProblem::NoSuchDate { day, month, year } => self.say_with(
                "deadlines-problem-no-such-date",
                &[
                    ("day", day.to_string().into()),
                    ("month", self.month_of_end(month)),
                    ("year", year.to_string().into()),
                ],
            ),
            TermProblem::NoSuchDay { day } => {
                self.say_with("deadlines-problem-no-such-day", &[("day", day.to_string().into())])
            }
            TermProblem::YearMissing => self.say("deadlines-problem-year-missing"),
            TermProblem::YearOutOfRange { first, last } => self.say_with(
                "deadlines-problem-year-out-of-range",
                &[("first", first.to_string().into()), ("last", last.to_string().into())],
            ),
            TermProblem::AmountOutOfRange { max, unit } => self.say_with(
                "deadlines-problem-amount-out-of-range",
                &[("length", self.length(Length::new(max, unit)).into())],
            ),
        }
    }

    /// That a date leaves no time, as a sentence.
    pub fn too_short(&self, too_short: TooShort) -> String {
        self.say(match too_short {
            TooShort::Past => "deadlines-too-short-past",
            TooShort::TooFewWorkingDays => "deadlines-too-short",
        })
    }

    /// What a day of the count is, for whoever cannot see how it is drawn; nothing for a day outside the count.
    pub fn day_cell(&self, cell: &DayCell) -> Option<String> {
        match cell.kind {
            CellKind::Start => Some(self.say("deadlines-cell-start")),
            CellKind::Counted(n) => Some(self.say_with("deadlines-cell-counted", &[("n", n.into())])),
            CellKind::Off => Some(self.say("deadlines-cell-off")),
            CellKind::Due => Some(self.say("deadlines-cell-due")),
            CellKind::Overdue(n) => Some(self.say_with("deadlines-cell-overdue", &[("n", n.into())])),
            CellKind::Outside => None,
        }
    }

    /// A length of time: "10 working days".
    pub fn length(&self, length: Length) -> String {
        let n = [("n", length.amount.into())];
        match length.unit {
            Unit::CalendarDays => self.say_with("deadlines-length-calendar-days", &n),
            Unit::WorkingDays => self.say_with("deadlines-length-working-days", &n),
            Unit::Weeks => self.say_with("deadlines-length-weeks", &n),
            Unit::Months => self.say_with("deadlines-length-months", &n),
            Unit::Quarters => self.say_with("deadlines-length-quarters", &n),
            Unit::HalfYears => self.say_with("deadlines-length-half-years", &n),
            Unit::Years => self.say_with("deadlines-length-years", &n),
        }
    }

    fn within(&self, length: Length) -> String {
        let n = [("n", length.amount.into())];
        match length.unit {
            Unit::CalendarDays => self.say_with("deadlines-within-calendar-days", &n),
            Unit::WorkingDays => self.say_with("deadlines-within-working-days", &n),
            Unit::Weeks => self.say_with("deadlines-within-weeks", &n),
            Unit::Months => self.say_with("deadlines-within-months", &n),
            Unit::Quarters => self.say_with("deadlines-within-quarters", &n),
            Unit::HalfYears => self.say_with("deadlines-within-half-years", &n),
            Unit::Years => self.say_with("deadlines-within-years", &n),
        }
    }

    pub(super) fn period_end(&self, period: Period) -> String {
        // Years and numbers of periods are text: they are never grouped and choose no plural.
        match period {
            Period::Current(span) => self.say(match span {
                Span::Week => "deadlines-end-this-week",
                Span::Month => "deadlines-end-this-month",
                Span::Quarter => "deadlines-end-this-quarter",
                Span::HalfYear => "deadlines-end-this-half-year",
                Span::Year => "deadlines-end-this-year",
            }),
            Period::Next(span) => self.say(match span {
                Span::Week => "deadlines-end-next-week",
                Span::Month => "deadlines-end-next-month",
                Span::Quarter => "deadlines-end-next-quarter",
                Span::HalfYear => "deadlines-end-next-half-year",
                Span::Year => "deadlines-end-next-year",
            }),
            Period::Month { month, year } => {
                let month = [("month", self.month_of_end(month.into()))];
                match year {
                    None => self.say_with("deadlines-end-month", &month),
                    Some(year) => self.say_with("deadlines-end-month-of-year", &with_year(month, year)),
                }
            }
            Period::Quarter { quarter, year } => {
                let quarter = [("quarter", self.period_number(quarter).into())];
                match year {
                    None => self.say_with("deadlines-end-quarter", &quarter),
                    Some(year) => self.say_with("deadlines-end-quarter-of-year", &with_year(quarter, year)),
                }
            }
            Period::HalfYear { half, year } => {
                let half = [("half", self.period_number(half).into())];
                match year {
                    None => self.say_with("deadlines-end-half-year", &half),
                    Some(year) => self.say_with("deadlines-end-half-year-of-year", &with_year(half, year)),
                }
            }
            Period::Year(year) => self.say_with("deadlines-end-year", &[("year", year.to_string().into())]),
        }
    }

    pub(super) fn rhythm(&self, rhythm: Rhythm) -> String {
        match rhythm {
            Rhythm::Monthly { day: None } => self.say("deadlines-monthly"),
            Rhythm::Monthly { day: Some(day) } => self.say_with("deadlines-monthly-by", &[("day", day.into())]),
            Rhythm::Quarterly { day: None } => self.say("deadlines-quarterly"),
            Rhythm::Quarterly { day: Some(day) } => self.say_with("deadlines-quarterly-by", &[("day", day.into())]),
            Rhythm::HalfYearly { day: None } => self.say("deadlines-half-yearly"),
            Rhythm::HalfYearly { day: Some(day) } => self.say_with("deadlines-half-yearly-by", &[("day", day.into())]),
            Rhythm::Yearly { date } => match date.and_then(in_a_leap_year) {
                None => self.say("deadlines-yearly"),
                Some(date) => {
                    self.say_with("deadlines-yearly-by", &[("by", dates::by_day_month(date, self.locale()).into())])
                }
            },
        }
    }

    pub(super) fn urgency(&self, urgency: Urgency) -> String {
        self.say(match urgency {
            Urgency::Urgent => "deadlines-urgent",
            Urgency::VeryUrgent => "deadlines-very-urgent",
            Urgency::Promptly => "deadlines-promptly",
        })
    }

    fn month_of_end(&self, month: u32) -> Value {
        let date = NaiveDate::from_ymd_opt(2000, month, 1);
        date.map_or_else(|| month.into(), |date| dates::month_of_end(date, self.locale()).into())
    }

    /// Quarters and half-years bear Roman numbers in Kazakh and Russian office papers.
    fn period_number(&self, number: u8) -> String {
        match (self.locale(), number) {
            (Locale::Kk | Locale::Ru, 1) => "I".to_owned(),
            (Locale::Kk | Locale::Ru, 2) => "II".to_owned(),
            (Locale::Kk | Locale::Ru, 3) => "III".to_owned(),
            (Locale::Kk | Locale::Ru, 4) => "IV".to_owned(),
            _ => number.to_string(),
        }
    }
}

fn with_year([value]: [(&str, Value); 1], year: i32) -> [(&str, Value); 2] {
    [value, ("year", year.to_string().into())]
}

/// The date in a year that has a 29 February; only its day and month are said.
fn in_a_leap_year(date: MonthDay) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2000, date.month.into(), date.day.into())
}
