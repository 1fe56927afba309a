//! The date by which co-executors deliver to the lead.

use chrono::NaiveDate;

use crate::calendar::{Calendar, Week};

/// A co-executor's date: `days_before` working days before the lead's. A short term leaves less: a
/// third of its working days, rounded up, so that both have time. `None` where no working day lies
/// between the start and the lead's date.
pub fn internal_date(
    lead_due: NaiveDate,
    starts_on: NaiveDate,
    days_before: u32,
    calendar: &Calendar,
    week: Week,
) -> Option<NaiveDate> {
    let term = u32::try_from(calendar.working_days_between(starts_on, lead_due, week)).ok()?;
    let before = days_before.min(term.div_ceil(3)).max(1);
    let date = calendar.subtract_working_days(lead_due, before, week);
    (date > starts_on).then_some(date)
}
