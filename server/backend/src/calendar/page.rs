//! The calendar as it is read: a year by one of its versions, or the whole of one as a table.

use chrono::{Datelike, NaiveDate};
use domain::access::{self, Act};
use domain::calendar::{Calendar, CalendarPage, DayForm};

use super::{queries, waiting};
use crate::{Ctx, Error};

/// Years that can be looked at.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

/// A year, by the latest version or an earlier one; without a year, the present one. Whoever keeps the
/// calendar is given the form of a day of the latest version.
pub async fn page(
    ctx: &Ctx,
    year: Option<i32>,
    version: Option<u32>,
    day: Option<NaiveDate>,
) -> Result<CalendarPage, Error> {
    let actor = ctx.require(Act::SeeCalendar)?;
    let year = year.or(day.map(|day| day.year())).unwrap_or_else(|| ctx.today().year());
    let versions = queries::versions(ctx.db(), ctx, actor.council).await?;
    let latest = versions.first().map_or(0, |latest| latest.version);
    let shown = version.unwrap_or(latest);
    let row = versions.iter().find(|row| row.version == shown).filter(|_| YEARS.contains(&year));
    let version = row.cloned().ok_or_else(Error::not_found)?;
    let calendar = queries::read(ctx.db(), actor.council, shown).await?;
    let changes = match versions.iter().find(|row| row.version < shown) {
        Some(before) => calendar.changes_since(&queries::read(ctx.db(), actor.council, before.version).await?),
        None => Vec::new(),
    };
    let keeps = access::may(actor, Act::KeepCalendar);
    let form = (keeps && shown == latest).then(|| match day {
        Some(day) => DayForm::of(day, &calendar),
        None => DayForm { version: shown.to_string(), ..DayForm::default() },
    });
    let of_year = calendar.days.iter().filter(|(date, _)| date.year() == year);
    Ok(CalendarPage {
        year,
        coverage: calendar.coverage(),
        calendar: Calendar { version: shown, days: of_year.map(|(date, day)| (*date, day.clone())).collect() },
        version,
        versions,
        changes,
        form,
        recounts: if keeps { waiting(ctx).await? } else { 0 },
    })
}

/// A version, or else the latest, as a table that can be read in again.
pub async fn export(ctx: &Ctx, version: Option<u32>) -> Result<Calendar, Error> {
    let actor = ctx.require(Act::SeeCalendar)?;
    let Some(version) = version else { return Ok(Calendar::clone(&*ctx.calendar().await?)) };
    let calendar = queries::read(ctx.db(), actor.council, version).await?;
    if calendar.version == version { Ok(calendar) } else { Err(Error::not_found()) }
}
