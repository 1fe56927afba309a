//! Standing directives fall due period by period: one instance each, with a deadline of its own.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::reckon::{moved_after_start, traced};
use super::term::day_or_last;
use super::{Basis, DefaultTerms, MonthDay, Reckoning, Rhythm, Step, Term};
use crate::calendar::Calendar;

/// Twenty years of months; nobody plans further.
const MAX_INSTANCES: usize = 240;

/// One period of a standing directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instance {
    /// The last whole month, quarter, half-year or year before the date.
    pub period_from: NaiveDate,
    pub period_to: NaiveDate,
    /// The date as the rhythm names it.
    pub nominal: NaiveDate,
    /// The date after any move off a day off.
    pub due_on: NaiveDate,
}

/// The instances whose nominal date lies after `from`, up to and with `to`: at most 240. Empty for a
/// term that does not recur; [`Term::Permanently`] recurs by its yearly report.
pub fn instances(term: &Term, basis: &Basis, calendar: &Calendar, from: NaiveDate, to: NaiveDate) -> Vec<Instance> {
    let Some(rhythm) = complete_rhythm(term, &basis.defaults) else {
        return Vec::new();
    };
    let mut after = from;
    let mut instances = Vec::new();
    while instances.len() < MAX_INSTANCES {
        let Some(nominal) = occurrence_after(rhythm, after).filter(|nominal| *nominal <= to) else {
            break;
        };
        let Some((period_from, period_to)) = period_before(rhythm, nominal) else {
            break;
        };
        let due_on = moved_after_start(nominal, basis, calendar).map_or(nominal, |(due_on, _)| due_on);
        instances.push(Instance { period_from, period_to, nominal, due_on });
        after = nominal;
    }
    instances
}

/// The instances that exist on `today` and follow the period that ended on `made_to`: one for every date
/// that has come, and always the next one.
pub fn instances_by(
    term: &Term,
    basis: &Basis,
    calendar: &Calendar,
    made_to: Option<NaiveDate>,
    today: NaiveDate,
) -> Vec<Instance> {
    let next =
        complete_rhythm(term, &basis.defaults).and_then(|rhythm| occurrence_after(rhythm, today.max(basis.starts_on)));
    let Some(next) = next else { return Vec::new() };
    let from = made_to.map_or(basis.starts_on, |made_to| made_to.max(basis.starts_on));
    let mut instances = instances(term, basis, calendar, from, next);
    instances.retain(|instance| made_to.is_none_or(|made_to| instance.period_to > made_to));
    instances
}

/// How the date of one instance came about. The basis stays that of the directive.
pub fn reckon_instance(term: &Term, basis: &Basis, calendar: &Calendar, instance: &Instance) -> Reckoning {
    reckon_occurrence(term, basis, calendar, instance.nominal)
}

pub(super) fn reckon_occurrence(term: &Term, basis: &Basis, calendar: &Calendar, nominal: NaiveDate) -> Reckoning {
    let step = complete_rhythm(term, &basis.defaults).map(|rhythm| Step::Occurrence { rhythm, reached: nominal });
    traced(term, basis, calendar, step)
}

/// The rhythm of a recurring term, with the default day where none is written.
pub(super) fn complete_rhythm(term: &Term, defaults: &DefaultTerms) -> Option<Rhythm> {
    let rhythm = match term {
        Term::Recurring(rhythm) => *rhythm,
        Term::Permanently => Rhythm::Yearly { date: None },
        _ => return None,
    };
    Some(match rhythm {
        Rhythm::Monthly { day } => Rhythm::Monthly { day: day.or(Some(defaults.recurring_day)) },
        Rhythm::Quarterly { day } => Rhythm::Quarterly { day: day.or(Some(defaults.recurring_day)) },
        Rhythm::HalfYearly { day } => Rhythm::HalfYearly { day: day.or(Some(defaults.half_yearly_day)) },
        Rhythm::Yearly { date } => Rhythm::Yearly { date: date.or(Some(defaults.standing_report)) },
    })
}

/// The first date of a complete rhythm after `date`. A day that a month does not have is its last.
pub(super) fn occurrence_after(rhythm: Rhythm, date: NaiveDate) -> Option<NaiveDate> {
    let (months, first, day) = match rhythm {
        Rhythm::Monthly { day } => (1, 1, day?),
        Rhythm::Quarterly { day } => (3, 1, day?),
        Rhythm::HalfYearly { day } => (6, 1, day?),
        Rhythm::Yearly { date: Some(MonthDay { month, day }) } => (12, u32::from(month), day),
        Rhythm::Yearly { date: None } => return None,
    };
    let this_month = date.with_day(1)?;
    (0..=12)
        .filter_map(|ahead| this_month.checked_add_months(Months::new(ahead)))
        .filter(|month| month.month() % months == first % months)
        .filter_map(|month| day_or_last(month.year(), month.month(), u32::from(day)))
        .find(|occurrence| *occurrence > date)
}

/// The first and last day of the last whole period before `date`.
fn period_before(rhythm: Rhythm, date: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let months = match rhythm {
        Rhythm::Monthly { .. } => 1,
        Rhythm::Quarterly { .. } => 3,
        Rhythm::HalfYearly { .. } => 6,
        Rhythm::Yearly { .. } => 12,
    };
    let into_period = date.month0() % months;
    let next_period = date.with_day(1)?.checked_sub_months(Months::new(into_period))?;
    Some((next_period.checked_sub_months(Months::new(months))?, next_period.pred_opt()?))
}
