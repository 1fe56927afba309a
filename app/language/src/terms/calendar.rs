use chrono::NaiveDate;
use domain::calendar::{
    CalendarError, CalendarProblem, Day, DayChange, DayKind, DayMark, Extent, Feast, ImportPage, Origin, Reason,
    VersionRow, Why,
};

use crate::{Value, Words, dates};

impl Words {
    /// A day with what the calendar says of it: "9 March 2026: day off, Nauryz, estimated".
    pub fn calendar_day(&self, date: NaiveDate, day: Option<&Day>) -> String {
        let label = dates::day(date, self.locale());
        self.say_with("deadlines-line", &[("label", label.into()), ("value", self.day_told(day).into())])
    }

    /// What the calendar says of a day; without it, a plain day of the week.
    pub fn day_told(&self, day: Option<&Day>) -> String {
        let Some(day) = day else { return self.say("calendar-plain") };
        let mut told = vec![self.day_kind(day.kind), self.calendar_reason(&day.reason)];
        told.extend(day.act.clone());
        told.extend(day.estimated.then(|| self.say("calendar-estimated")));
        told.extend(day.five_day_only.then(|| self.say("calendar-five-day-only")));
        told.join(", ")
    }

    pub fn day_kind(&self, kind: DayKind) -> String {
        self.say(match kind {
            DayKind::Off => "calendar-off",
            DayKind::Working => "calendar-working",
        })
    }

    pub fn day_mark(&self, mark: DayMark) -> String {
        self.say(match mark {
            DayMark::Off => "calendar-mark-off",
            DayMark::Working => "calendar-mark-working",
            DayMark::Plain => "calendar-mark-plain",
        })
    }

    /// Why a day is off or worked, as it is chosen.
    pub fn day_why(&self, why: Why) -> String {
        match why {
            Why::Words => self.say("calendar-why-words"),
            Why::Swap => self.say("calendar-why-swap"),
            Why::Feast(feast) => self.feast(feast),
            Why::Substitute(feast) => self.say_with("deadlines-day-off-moved", &[("feast", self.feast(feast).into())]),
        }
    }

    /// A day that became free or worked, as the reason of another date.
    pub fn day_turned(&self, change: &DayChange, is_working: bool) -> String {
        let date = ("date", dates::day(change.date, self.locale()).into());
        let reason = change.after.as_ref().map(|day| self.calendar_reason(&day.reason));
        match (is_working, reason) {
            (false, Some(reason)) => self.say_with("calendar-turned-off-because", &[date, ("reason", reason.into())]),
            (false, None) => self.say_with("calendar-turned-off", &[date]),
            (true, Some(reason)) => self.say_with("calendar-turned-worked-because", &[date, ("reason", reason.into())]),
            (true, None) => self.say_with("calendar-turned-worked", &[date]),
        }
    }

    /// A version with its day, where it comes from and who published it.
    pub fn calendar_version(&self, row: &VersionRow) -> String {
        let values = [
            ("version", row.version.to_string().into()),
            ("date", dates::day(row.published_on, self.locale()).into()),
            ("origin", self.calendar_origin(row).into()),
        ];
        let told = self.say_with("calendar-version-told", &values);
        row.by.iter().fold(told, |told, name| format!("{told}, {name}"))
    }

    /// Where a version comes from.
    pub fn calendar_origin(&self, row: &VersionRow) -> String {
        match row.origin {
            Origin::Shipped => self.say("calendar-origin-shipped"),
            Origin::Edited => {
                let day = row.source.parse().map(|date| dates::day(date, self.locale()));
                let day = day.unwrap_or_else(|_| row.source.clone());
                self.say_with("calendar-origin-edited", &[("day", day.into())])
            }
            Origin::Imported if row.source.is_empty() => self.say("calendar-origin-pasted"),
            Origin::Imported => self.say_with("calendar-origin-imported", &[("file", row.source.as_str().into())]),
        }
    }

    pub fn calendar_extent(&self, extent: Extent) -> String {
        self.say(match extent {
            Extent::Named => "calendar-extent-named",
            Extent::Whole => "calendar-extent-whole",
        })
    }

    /// How many days a table adds, changes and takes away.
    pub fn calendar_import(&self, page: &ImportPage) -> String {
        let (added, changed, removed) = page.counts();
        let values = [("added", added.into()), ("changed", changed.into()), ("removed", removed.into())];
        self.say_with("calendar-import-counts", &values)
    }

    /// What a table looks like that can be read.
    pub fn calendar_table(&self) -> String {
        self.say_with("calendar-import-text", &columns())
    }

    /// The line of a table that could not be read, and why.
    pub fn calendar_error(&self, error: &CalendarError) -> String {
        let problem = self.calendar_problem(&error.problem);
        self.say_with("calendar-problem-line", &[("line", error.line.to_string().into()), ("problem", problem.into())])
    }

    fn calendar_problem(&self, problem: &CalendarProblem) -> String {
        let written = |key: &str, text: &String, known: [(&'static str, &'static str); 2]| {
            let [first, second] = known.map(|(name, word)| (name, word.into()));
            self.say_with(key, &[("written", text.as_str().into()), first, second])
        };
        match problem {
            CalendarProblem::Heading => self.say_with("calendar-problem-heading", &columns()),
            CalendarProblem::Fields { expected, found } => self
                .say_with("calendar-problem-fields", &[("expected", (*expected).into()), ("found", (*found).into())]),
            CalendarProblem::Quotation => self.say("calendar-problem-quotation"),
            CalendarProblem::Date(text) => self.say_with("calendar-problem-date", &[("written", text.as_str().into())]),
            CalendarProblem::Weekday { written, date } => self.say_with(
                "calendar-problem-weekday",
                &[
                    ("written", written.as_str().into()),
                    ("date", dates::day(*date, self.locale()).into()),
                    ("weekday", dates::weekday(*date, self.locale()).into()),
                    ("names", "Mon, Tue, Wed, Thu, Fri, Sat, Sun".into()),
                ],
            ),
            CalendarProblem::Effect(text) => {
                written("calendar-problem-effect", text, [("off", "off"), ("working", "working")])
            }
            CalendarProblem::Week(text) => written("calendar-problem-week", text, [("five", "five"), ("both", "both")]),
            CalendarProblem::Reason => self.say("calendar-problem-reason"),
            CalendarProblem::Act => self.say("calendar-problem-act"),
            CalendarProblem::Twice(date) => {
                self.say_with("calendar-problem-twice", &[("date", dates::day(*date, self.locale()).into())])
            }
            CalendarProblem::TooManyDays => self.say("calendar-problem-too-many-days"),
            CalendarProblem::NoDays => self.say("calendar-problem-no-days"),
        }
    }

    /// Why a day is off, or worked, as the calendar's table words it; words of the table that are not known stand as they are.
    pub fn calendar_reason(&self, reason: &str) -> String {
        match Reason::read(reason) {
            Reason::Feast(feast) => self.feast(feast),
            Reason::Substitute(feast) => {
                self.say_with("deadlines-day-off-moved", &[("feast", self.feast(feast).into())])
            }
            Reason::InPlaceOf(date) => dates::in_place_of_day(date, self.locale()),
            Reason::Words(words) => words.to_owned(),
        }
    }

    pub fn feast(&self, feast: Feast) -> String {
        self.say(match feast {
            Feast::NewYear => "deadlines-feast-new-year",
            Feast::Christmas => "deadlines-feast-christmas",
            Feast::WomensDay => "deadlines-feast-womens-day",
            Feast::Nauryz => "deadlines-feast-nauryz",
            Feast::UnityDay => "deadlines-feast-unity-day",
            Feast::DefenderDay => "deadlines-feast-defender-day",
            Feast::VictoryDay => "deadlines-feast-victory-day",
            Feast::CapitalDay => "deadlines-feast-capital-day",
            Feast::ConstitutionDay => "deadlines-feast-constitution-day",
            Feast::KurbanAit => "deadlines-feast-kurban-ait",
            Feast::RepublicDay => "deadlines-feast-republic-day",
            Feast::FirstPresidentDay => "deadlines-feast-first-president-day",
            Feast::IndependenceDay => "deadlines-feast-independence-day",
        })
    }
}

/// The columns of a table as it must spell them, in every language.
fn columns() -> [(&'static str, Value); 3] {
    [("columns", "date,weekday,effect,reason".into()), ("week", "week".into()), ("act", "act".into())]
}
