//! From a term to a date, with the trace of how.

use chrono::{Datelike, NaiveDate};

use super::recurring::{complete_rhythm, occurrence_after};
use super::{
    Applied, Basis, Length, Owed, Reckoning, Skipped, SkippedReason, Step, Term, TermProblem, Unit, Urgency, Worked,
    parse,
};
use crate::calendar::{Calendar, Roll, worked_in_plain_week};

/// Reads the words and counts; the words stay in the trace.
pub fn reckon_words(wording: &str, basis: &Basis, calendar: &Calendar) -> Result<Reckoning, TermProblem> {
    let term = parse(wording)?;
    Ok(Reckoning { wording: wording.trim().to_owned(), ..reckon(&term, basis, calendar) })
}

/// Counts a term from its basis.
///
/// - The base day is not counted. A term in months, quarters, half-years or years ends on the same
///   number or on the last day of a shorter month [K47][K53]; one in weeks on the same weekday.
/// - A date on a day off moves as the basis says. A term that was counted never moves back to its base
///   day, but to the next working day instead: a term of no day is none. A date or a period that the
///   words name moves all the same; [`too_short`](super::too_short) flags what comes of it.
/// - Without a date, the basis's default terms apply, and the result is marked as proposed.
/// - An event gives no date.
pub fn reckon(term: &Term, basis: &Basis, calendar: &Calendar) -> Reckoning {
    traced(term, basis, calendar, nominal(term, basis, calendar).1)
}

/// The trace of a term whose date before any move off a day off is known.
pub(super) fn traced(term: &Term, basis: &Basis, calendar: &Calendar, step: Option<Step>) -> Reckoning {
    let (applied, _) = nominal(term, basis, calendar);
    let mut trace = Reckoning {
        wording: String::new(),
        term: term.clone(),
        basis: basis.clone(),
        applied,
        proposed: applied != Applied::AsWritten,
        steps: Vec::new(),
        skipped: Vec::new(),
        worked: Vec::new(),
        rolled_from: None,
        calendar_version: calendar.version,
        beyond_calendar: false,
        estimated: false,
        due_on: None,
    };
    let Some(step) = step else { return trace };
    let reached = step.reached();
    let named = matches!(step, Step::Written { .. } | Step::PeriodEnd { .. });
    // Working days end on a working day; everything passed over on the way was skipped.
    let counts_working_days = matches!(step, Step::Added { length: Length { unit: Unit::WorkingDays, .. }, .. });
    trace.steps.push(step);
    let moved = if named { moved(reached, basis, calendar) } else { moved_after_start(reached, basis, calendar) };
    let due_on = match moved {
        Some((due_on, roll)) => {
            trace.steps.push(Step::Rolled { from: reached, reached: due_on, roll });
            trace.rolled_from = Some(reached);
            trace.note_days(reached.min(due_on), reached.max(due_on), calendar);
            due_on
        }
        None if counts_working_days => {
            trace.note_days(basis.starts_on.succ_opt().unwrap_or(reached), reached, calendar);
            reached
        }
        None => {
            if calendar.is_working(reached, basis.week) {
                trace.note_days(reached, reached, calendar);
            }
            reached
        }
    };
    trace.beyond_calendar = [basis.starts_on, reached, due_on].into_iter().any(|day| !calendar.covers(day));
    trace.due_on = Some(due_on);
    trace
}

impl Step {
    fn reached(&self) -> NaiveDate {
        match self {
            Step::Written { date } => *date,
            Step::Added { reached, .. }
            | Step::PeriodEnd { reached, .. }
            | Step::Occurrence { reached, .. }
            | Step::Rolled { reached, .. } => *reached,
        }
    }
}

/// The rule and the date before any move off a day off.
fn nominal(term: &Term, basis: &Basis, calendar: &Calendar) -> (Applied, Option<Step>) {
    let defaults = &basis.defaults;
    match term {
        Term::On(date) => (Applied::AsWritten, Some(Step::Written { date: *date })),
        Term::Within { length, .. } => (Applied::AsWritten, added(*length, basis, calendar)),
        Term::EndOf(period) => {
            let reached = period.last_day(basis.starts_on);
            (Applied::AsWritten, reached.map(|reached| Step::PeriodEnd { period: *period, reached }))
        }
        Term::Recurring(_) | Term::Permanently => {
            let applied = match (term, complete_rhythm(term, defaults)) {
                (Term::Permanently, _) => Applied::StandingReport,
                (Term::Recurring(written), Some(complete)) if *written == complete => Applied::AsWritten,
                _ => Applied::RecurringDay,
            };
            let occurrence = complete_rhythm(term, defaults).and_then(|rhythm| {
                Some(Step::Occurrence { rhythm, reached: occurrence_after(rhythm, basis.starts_on)? })
            });
            (applied, occurrence)
        }
        Term::Urgency(urgency) => {
            let length = match urgency {
                Urgency::Urgent => defaults.urgent,
                Urgency::VeryUrgent => defaults.very_urgent,
                Urgency::Promptly => defaults.promptly,
            };
            (Applied::Urgency, added(length, basis, calendar))
        }
        Term::NotGiven => match basis.owed {
            Owed::Execution => (Applied::DefaultTerm, added(defaults.not_given, basis, calendar)),
            Owed::Answer => (Applied::AnswerTerm, added(defaults.answer, basis, calendar)),
        },
        Term::Event(_) => (Applied::AsWritten, None),
    }
}

fn added(length: Length, basis: &Basis, calendar: &Calendar) -> Option<Step> {
    let from = basis.starts_on;
    let reached = match length.unit {
        Unit::WorkingDays => calendar.add_working_days(from, length.amount, basis.week),
        _ => length.plain_end(from)?,
    };
    let by_months = matches!(length.unit, Unit::Months | Unit::Quarters | Unit::HalfYears | Unit::Years);
    Some(Step::Added { from, length, reached, last_of_month: by_months && reached.day() < from.day() })
}

/// Where a date on a day off moves and which way; `None` where it stays.
fn moved(date: NaiveDate, basis: &Basis, calendar: &Calendar) -> Option<(NaiveDate, Roll)> {
    let rolled = calendar.roll(date, basis.roll, basis.week);
    (rolled != date).then_some((rolled, basis.roll))
}

/// As [`moved`], but never back to the day from which the term runs.
pub(super) fn moved_after_start(date: NaiveDate, basis: &Basis, calendar: &Calendar) -> Option<(NaiveDate, Roll)> {
    let (rolled, roll) = moved(date, basis, calendar)?;
    if rolled <= basis.starts_on && date > basis.starts_on {
        return Some((calendar.next_working(date, basis.week), Roll::Next));
    }
    Some((rolled, roll))
}

impl Reckoning {
    /// Writes down the days off from `from` to `to` and the weekend days that are worked.
    fn note_days(&mut self, from: NaiveDate, to: NaiveDate, calendar: &Calendar) {
        let week = self.basis.week;
        for date in from.iter_days().take_while(|date| *date <= to) {
            let day = calendar.binding_day(date, week);
            if !calendar.is_working(date, week) {
                self.estimated |= day.is_some_and(|day| day.estimated);
                let reason = day.map_or(SkippedReason::Weekend, |day| SkippedReason::Calendar(day.reason.clone()));
                self.skip(date, reason);
            } else if let Some(day) = day.filter(|_| !worked_in_plain_week(date, week)) {
                self.worked.push(Worked { date, reason: day.reason.clone() });
            }
        }
    }

    fn skip(&mut self, date: NaiveDate, reason: SkippedReason) {
        match self.skipped.last_mut() {
            Some(range) if range.reason == reason && range.to.succ_opt() == Some(date) => {
                range.to = date;
            }
            _ => self.skipped.push(Skipped { from: date, to: date, reason }),
        }
    }
}
