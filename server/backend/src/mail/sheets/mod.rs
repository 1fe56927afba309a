//! What each letter says, in its reader's language.

mod changes;
pub(crate) mod gathered;

use chrono::{Datelike, NaiveDate, Weekday};
use domain::calendar::{Calendar, Week};
use domain::directives::DirectiveState;
use domain::escalations::Step;
use domain::locale::{Locale, Multilingual};
use domain::reminders::Rule;
use language::{Words, dates};

use super::letter::{Fact, Quote, Sheet};
use super::queries::{Decided, Matter, Party};

/// Why somebody is written to.
#[derive(Clone, Copy)]
pub(super) enum Occasion<'a> {
    IssuedToLead,
    IssuedToCoExecutor,
    /// The protocol was corrected, and with it the directive's words.
    Corrected {
        reason: &'a str,
    },
    Returned,
    Closed,
    ExtensionDecided(&'a Decided),
    Reminder(&'a Due<'a>),
    /// The date moved without a request.
    DateMoved {
        earlier: Option<NaiveDate>,
        /// The event in somebody's words; none for a changed calendar.
        event: Option<&'a str>,
    },
    /// The body is an executor no more.
    LetGo {
        reason: &'a str,
    },
    ObjectionDismissed {
        note: &'a str,
    },
    /// So many working days after the date nobody has reported.
    Escalation {
        step: Step,
        late: i64,
    },
}

/// What a reminder counts with.
pub(super) struct Due<'a> {
    pub rule: Rule,
    pub today: NaiveDate,
    pub calendar: &'a Calendar,
    /// Working days before the date by which more time is to be asked for.
    pub notice_days: u32,
}

/// The letter on a matter to one of its parties. Nothing of a restricted matter is said.
pub(super) fn sheet(
    occasion: Occasion,
    matter: &Matter,
    (party, locale): (&Party, Locale),
    council: &Multilingual,
    public_url: &str,
) -> Sheet {
    let link = format!("{public_url}/directives/{}", matter.id);
    let on = On { words: Words::of(locale), locale, matter, party };
    if matter.restricted {
        return on.neutral(link);
    }
    let sheet = Sheet { council: Some(council.text(locale).to_owned()), ..on.blank(link) };
    match occasion {
        Occasion::IssuedToLead => on.issued_to_lead(sheet),
        Occasion::IssuedToCoExecutor => on.issued_to_co_executor(sheet),
        Occasion::Corrected { reason } => on.corrected(sheet, reason),
        Occasion::Returned => on.returned(sheet),
        Occasion::Closed => on.closed(sheet),
        Occasion::ExtensionDecided(decided) => on.extension_decided(sheet, decided),
        Occasion::Reminder(due) => on.reminder(sheet, due),
        Occasion::DateMoved { earlier, event } => on.date_moved(sheet, earlier, event),
        Occasion::LetGo { reason } => on.let_go(sheet, reason),
        Occasion::ObjectionDismissed { note } => on.objection_dismissed(sheet, note),
        Occasion::Escalation { step, late } => on.escalation(sheet, step, late),
    }
}

/// The subject line: the number and the title, or the title alone where the matter is restricted.
pub(super) fn subject(matter: &Matter, locale: Locale, title: &str) -> String {
    if matter.restricted {
        return title.to_owned();
    }
    Words::of(locale).say_with("mail-subject", &[("reference", (&matter.reference).into()), ("title", title.into())])
}

struct On<'a> {
    words: &'static Words,
    locale: Locale,
    matter: &'a Matter,
    party: &'a Party,
}

impl On<'_> {
    fn neutral(&self, link: String) -> Sheet {
        Sheet {
            title: self.words.say("mail-neutral-title"),
            paragraphs: vec![self.words.say("mail-neutral-text")],
            open: self.words.say("mail-neutral-open"),
            why: self.words.say("mail-neutral-why"),
            ..self.blank(link)
        }
    }

    fn issued_to_lead(&self, sheet: Sheet) -> Sheet {
        Sheet {
            title: self.words.say("mail-issued-title-lead"),
            paragraphs: vec![self.words.say_with("mail-issued-lead", &[("body", self.body().into())])],
            facts: self.facts([Some(self.deadline()), self.co_executors()]),
            ..self.issued(sheet)
        }
    }

    fn issued_to_co_executor(&self, sheet: Sheet) -> Sheet {
        let internal = self.party.internal_due_on.map(|date| self.fact("mail-internal-date", self.whole(date), true));
        Sheet {
            title: self.words.say("mail-issued-title-co"),
            paragraphs: vec![self.words.say_with("mail-issued-co", &[("body", self.body().into())])],
            facts: self.facts([internal, Some(self.deadline()), self.lead()]),
            ..self.issued(sheet)
        }
    }

    fn issued(&self, sheet: Sheet) -> Sheet {
        let signed_on = self.matter.signed_on.unwrap_or(self.matter.protocol_dated_on);
        Sheet {
            quotes: self.quote("mail-words", &self.matter.words).into_iter().collect(),
            answer: Some(self.words.say("mail-issued-answer")),
            why: self.words.say_with("mail-issued-why", &[("on", dates::on_day(signed_on, self.locale).into())]),
            ..sheet
        }
    }

    fn corrected(&self, sheet: Sheet, reason: &str) -> Sheet {
        let why = Quote {
            label: self.words.say("mail-corrected-reason"),
            lang: self.locale.as_str(),
            text: reason.to_owned(),
        };
        Sheet {
            title: self.words.say("mail-corrected-title"),
            paragraphs: vec![self.words.say("mail-corrected-text")],
            facts: self.facts([Some(self.deadline()), self.lead()]),
            quotes: self.quote("mail-words", &self.matter.words).into_iter().chain([why]).collect(),
            why: self.words.say("mail-corrected-why"),
            ..sheet
        }
    }

    fn returned(&self, sheet: Sheet) -> Sheet {
        Sheet {
            title: self.words.say("mail-returned-title"),
            paragraphs: vec![self.words.say("mail-returned-text")],
            facts: self.facts([Some(self.deadline())]),
            quotes: self.written("mail-remarks", self.matter.remarks.as_ref()).into_iter().collect(),
            answer: Some(self.words.say("mail-returned-answer")),
            ..sheet
        }
    }

    fn closed(&self, sheet: Sheet) -> Sheet {
        let closed_on = self.matter.closed_on.map(|date| dates::from_day(date, self.locale)).unwrap_or_default();
        Sheet {
            title: self.words.say(match self.matter.state {
                DirectiveState::ClosedNotDone => "mail-closed-title-not-done",
                DirectiveState::ClosedDeclined => "mail-closed-title-declined",
                DirectiveState::Cancelled => "mail-closed-title-cancelled",
                DirectiveState::Superseded => "mail-closed-title-superseded",
                DirectiveState::Merged => "mail-closed-title-merged",
                _ => "mail-closed-title-done",
            }),
            paragraphs: vec![self.words.say_with("mail-closed-text", &[("from", closed_on.into())])],
            facts: self.facts([]),
            ..sheet
        }
    }

    fn extension_decided(&self, sheet: Sheet, decided: &Decided) -> Sheet {
        let (title, text) = if decided.granted_until.is_some() {
            let text = match &decided.limb {
                Some(letter) => {
                    self.words.say_with("mail-extension-granted-part-text", &[("letter", letter.as_str().into())])
                }
                None => self.words.say("mail-extension-granted-text"),
            };
            (self.words.say("mail-extension-granted-title"), text)
        } else {
            (self.words.say("mail-extension-refused-title"), self.words.say("mail-extension-refused-text"))
        };
        let asked = self.fact("mail-extension-asked", self.whole(decided.asked_for), false);
        let granted = decided
            .granted_until
            .filter(|_| decided.limb.is_some())
            .map(|date| self.fact("mail-extension-granted-until", self.whole(date), true));
        let earlier = decided
            .granted_until
            .and(decided.earlier)
            .map(|date| self.fact("mail-extension-earlier", self.whole(date), false));
        Sheet {
            title,
            paragraphs: vec![text],
            facts: self.facts([granted, Some(self.deadline()), Some(asked), earlier]),
            quotes: self.written("mail-reason", decided.note.as_ref()).into_iter().collect(),
            ..sheet
        }
    }

    fn reminder(&self, sheet: Sheet, due: &Due) -> Sheet {
        let due_on = self.matter.due_on.unwrap_or(due.today);
        let week = self.party.address.week;
        let overdue = due.today > due_on;
        let title = if overdue {
            self.words.say_with("mail-reminder-overdue-title", &[("n", (due_on - due.today).num_days().abs().into())])
        } else if due.today == due_on {
            self.words.say("mail-reminder-today-title")
        } else {
            let left = due.calendar.working_days_between(due.today, due_on, week);
            self.words.say_with("mail-reminder-left-title", &[("n", left.into())])
        };
        let text = self
            .words
            .say_with("mail-reminder-text", &[("body", self.body().into()), ("date", self.whole(due_on).into())]);
        let (off, worked) = unusual_days(due.calendar, due.today, due_on, week);
        let last_report = match self.matter.last_report_on {
            Some(date) => dates::day(date, self.locale),
            None => self.words.say("mail-last-report-none"),
        };
        let answer = if overdue {
            self.words.say("mail-reminder-overdue-answer")
        } else {
            self.words.say_with("mail-reminder-answer", &[("n", due.notice_days.into())])
        };
        Sheet {
            title,
            paragraphs: vec![text],
            facts: self.facts([
                Some(self.deadline()),
                self.days("mail-days-off", &off),
                self.days("mail-weekend-work", &worked),
                self.co_executors(),
                Some(self.fact("mail-last-report", last_report, false)),
            ]),
            answer: Some(answer),
            why: self.words.say("mail-reminder-why"),
            ..sheet
        }
    }

    fn escalation(&self, sheet: Sheet, step: Step, late: i64) -> Sheet {
        let (title, text) = match step {
            Step::FocalPoint => ("escalations-focal-point-title", "escalations-focal-point-text"),
            Step::Alternate => ("escalations-alternate-title", "escalations-alternate-text"),
            Step::Head => ("escalations-head-title", "escalations-head-text"),
            Step::Chair => ("escalations-chair-title", "escalations-chair-text"),
        };
        let last_report = match self.matter.last_report_on {
            Some(date) => dates::day(date, self.locale),
            None => self.words.say("mail-last-report-none"),
        };
        let late = self.words.say_with("escalations-late", &[("n", late.into())]);
        Sheet {
            title: self.words.say(title),
            paragraphs: vec![self.words.say_with(text, &[("body", self.body().into()), ("late", late.into())])],
            facts: self.facts([
                Some(self.deadline()),
                self.lead(),
                self.co_executors(),
                Some(self.fact("mail-last-report", last_report, false)),
            ]),
            quotes: self.quote("mail-words", &self.matter.words).into_iter().collect(),
            answer: (step != Step::Chair).then(|| self.words.say("mail-reminder-overdue-answer")),
            why: self.words.say("escalations-why"),
            ..sheet
        }
    }

    fn blank(&self, link: String) -> Sheet {
        Sheet {
            lang: self.locale.as_str(),
            product: self.words.say("mail-product"),
            open: self.words.say("mail-open"),
            link,
            why: self.words.say("mail-why-lead"),
            ..Sheet::default()
        }
    }

    /// Which directive it is, and what else there is to say of it.
    fn facts<const N: usize>(&self, more: [Option<Fact>; N]) -> Vec<Fact> {
        let reference = self.words.say_with(
            "mail-directive-of-protocol",
            &[
                ("reference", (&self.matter.reference).into()),
                ("protocol", (&self.matter.protocol).into()),
                ("of", dates::of_day(self.matter.protocol_dated_on, self.locale).into()),
            ],
        );
        let first = [
            self.fact("mail-directive", reference, false),
            self.fact("mail-content", self.matter.title.text(self.locale).to_owned(), false),
        ];
        first.into_iter().chain(more.into_iter().flatten()).collect()
    }

    fn deadline(&self) -> Fact {
        let moved =
            self.words.moved(self.matter.due_on, self.matter.first_due_on, self.matter.extensions.unsigned_abs());
        let date = self.matter.due_on.map_or_else(|| self.words.say("mail-deadline-none"), |date| self.whole(date));
        let date = std::iter::once(date).chain(moved).collect::<Vec<_>>().join("; ");
        self.fact("mail-deadline", date, self.matter.due_on.is_some())
    }

    fn lead(&self) -> Option<Fact> {
        let lead = self.matter.lead.as_ref()?;
        Some(self.fact("mail-lead", lead.name.text(self.locale).to_owned(), false))
    }

    fn co_executors(&self) -> Option<Fact> {
        let names: Vec<&str> = self.matter.co_executors.iter().map(|party| party.name.text(self.locale)).collect();
        (!names.is_empty()).then(|| self.fact("mail-co-executors", names.join("; "), false))
    }

    fn days(&self, label: &str, days: &[(NaiveDate, NaiveDate)]) -> Option<Fact> {
        let days: Vec<String> = days.iter().map(|(from, to)| dates::span(*from, *to, self.locale)).collect();
        (!days.is_empty()).then(|| self.fact(label, days.join("; "), false))
    }

    fn fact(&self, label: &str, value: String, strong: bool) -> Fact {
        Fact { label: self.words.say(label), value, strong }
    }

    fn quote(&self, label: &str, text: &Multilingual) -> Option<Quote> {
        let shown = text.shown(self.locale)?;
        Some(Quote { label: self.words.say(label), lang: shown.locale.as_str(), text: shown.text.to_owned() })
    }

    /// What a person wrote; in which language, nobody recorded.
    fn written(&self, label: &str, text: Option<&String>) -> Option<Quote> {
        text.map(|text| Quote { label: self.words.say(label), lang: self.locale.as_str(), text: text.clone() })
    }

    fn body(&self) -> &str {
        self.party.name.text(self.locale)
    }

    fn whole(&self, date: NaiveDate) -> String {
        dates::day_and_weekday(date, self.locale)
    }
}

type Spans = Vec<(NaiveDate, NaiveDate)>;

/// The days between today and the date that one would take for working days and which are off, and
/// the other way round. Days in a row are one span.
fn unusual_days(calendar: &Calendar, today: NaiveDate, due_on: NaiveDate, week: Week) -> (Spans, Spans) {
    let (mut off, mut worked) = (Spans::new(), Spans::new());
    for date in today.iter_days().skip(1).take_while(|date| *date <= due_on) {
        let plain = match week {
            Week::Five => date.weekday().number_from_monday() <= 5,
            Week::Six => date.weekday() != Weekday::Sun,
        };
        match (plain, calendar.is_working(date, week)) {
            (true, false) => extend(&mut off, date),
            (false, true) => extend(&mut worked, date),
            _ => {}
        }
    }
    (off, worked)
}

fn extend(spans: &mut Spans, date: NaiveDate) {
    match spans.last_mut() {
        Some((_, last)) if last.succ_opt() == Some(date) => *last = date,
        _ => spans.push((date, date)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, month, day).unwrap()
    }

    #[test]
    fn days_off_in_a_row_are_told_as_one_span_and_plain_weekends_are_not_told() {
        let calendar = Calendar::from_csv(domain::calendar::KAZAKHSTAN_CSV, 1).unwrap();
        let (off, worked) = unusual_days(&calendar, day(3, 18), day(3, 27), Week::Five);
        assert_eq!(off, [(day(3, 21), day(3, 22)), (day(3, 25), day(3, 25))]);
        assert_eq!(worked, []);
    }
}
