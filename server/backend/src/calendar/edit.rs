//! One day changed by hand.

use domain::access::Act;
use domain::calendar::{Calendar, DayEdit, DayForm, Origin, VersionRow};
use domain::error::{Conflict, ConflictField, Error as Refusal};
use language::Words;

use super::{Published, publish, queries};
use crate::{Ctx, Error};

/// Publishes the next version with this day, or both days of a swap, changed. Where the calendar says so
/// already nothing is published.
pub async fn save_day(ctx: &Ctx, form: &DayForm) -> Result<Published, Error> {
    let actor = ctx.require(Act::KeepCalendar)?;
    let edit = form.parse()?;
    let txn = ctx.begin().await?;
    let (row, present) = queries::latest(&txn, ctx, actor.council).await?;
    if form.version.trim() != present.version.to_string() {
        refuse_older(ctx, &row, &present, &edit)?;
    }
    let next = present.followed_by(edit.days);
    if next.days == present.days {
        return Ok(Published { version: present.version, recounts: 0 });
    }
    let published = publish(&txn, ctx, &next, Origin::Edited, &edit.date.to_string()).await?;
    txn.commit().await?;
    Ok(published)
}

/// Refuses a form that was opened on an older version, with the day as it stands and as it was typed.
fn refuse_older(ctx: &Ctx, row: &VersionRow, present: &Calendar, edit: &DayEdit) -> Result<(), Error> {
    let words = Words::of(ctx.locale);
    let fields: Vec<ConflictField> = edit
        .days
        .iter()
        .filter(|(date, day)| present.day(*date) != day.as_ref())
        .map(|(date, day)| ConflictField {
            field: "date".to_owned(),
            theirs: words.calendar_day(*date, present.day(*date)),
            yours: words.calendar_day(*date, day.as_ref()),
        })
        .collect();
    if fields.is_empty() {
        return Ok(());
    }
    let (by, version) = (row.by.clone().unwrap_or_default(), present.version.cast_signed());
    Err(Refusal::Conflict(Box::new(Conflict { by, version, fields })).into())
}
