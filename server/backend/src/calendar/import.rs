//! A table is sent, compared with the present version, and published on a second word.

use chrono::TimeDelta;
use domain::access::Act;
use domain::calendar::{ConfirmImportForm, ImportForm, ImportPage, Origin};
use domain::error::{Conflict, ConflictField, Error as Refusal};
use domain::ids::CalendarImportId;
use language::Words;

use super::{Published, publish, queries};
use crate::{Ctx, Error};

/// A table that nobody published waits so long.
const KEPT: TimeDelta = TimeDelta::days(1);

/// Keeps a table that was understood, to be compared and published.
pub async fn read_table(ctx: &Ctx, form: &ImportForm) -> Result<CalendarImportId, Error> {
    let actor = ctx.require(Act::KeepCalendar)?;
    let draft = form.parse()?;
    let txn = ctx.begin().await?;
    queries::sweep_imports(&txn, ctx.now() - KEPT).await?;
    let id = queries::insert_import(&txn, actor.council, &form.table, &draft, ctx.now()).await?;
    txn.commit().await?;
    Ok(id)
}

/// What the table would change in the version that stands.
pub async fn import_page(ctx: &Ctx, id: CalendarImportId) -> Result<ImportPage, Error> {
    let actor = ctx.require(Act::KeepCalendar)?;
    let import = queries::import(ctx.db(), actor.council, id).await?;
    let present = ctx.calendar().await?;
    let next = present.imported(&import.days, import.extent)?;
    Ok(ImportPage {
        id,
        source: import.source,
        extent: import.extent,
        version: present.version,
        changes: next.changes_since(&present),
    })
}

/// Publishes the table as the next version. Where it changes nothing, nothing is published.
pub async fn publish_import(ctx: &Ctx, form: &ConfirmImportForm) -> Result<Published, Error> {
    let actor = ctx.require(Act::KeepCalendar)?;
    let id = form.parse()?;
    let txn = ctx.begin().await?;
    let import = queries::import(&txn, actor.council, id).await?;
    let (row, present) = queries::latest(&txn, ctx, actor.council).await?;
    let next = present.imported(&import.days, import.extent)?;
    let changes = next.changes_since(&present);
    if form.version.trim() != present.version.to_string() && !changes.is_empty() {
        let words = Words::of(ctx.locale);
        let page = ImportPage { id, source: import.source, extent: import.extent, version: present.version, changes };
        let field = ConflictField {
            field: "version".to_owned(),
            theirs: words.calendar_version(&row),
            yours: words.calendar_import(&page),
        };
        let by = row.by.unwrap_or_default();
        let version = present.version.cast_signed();
        return Err(Refusal::Conflict(Box::new(Conflict { by, version, fields: vec![field] })).into());
    }
    let published = if changes.is_empty() {
        Published { version: present.version, recounts: 0 }
    } else {
        publish(&txn, ctx, &next, Origin::Imported, &import.source).await?
    };
    queries::remove_import(&txn, id).await?;
    txn.commit().await?;
    Ok(published)
}
