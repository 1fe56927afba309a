//! A request that nobody decided in time is none any more; the date it asked to move has passed all the same.

use chrono::NaiveDate;
use domain::extensions::Extension;
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use sea_orm::DatabaseTransaction;

use super::queries;
use crate::directives::queries::standing::Standing;
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// Requests looked at in one run; what is left is found by the next.
const BATCH: u64 = 500;

/// Writes down, by the program itself, which requests the date has overtaken, the longest waiting first.
/// Each has a transaction of its own, so that one that fails does not keep back the rest. Answers how
/// many there were.
pub async fn lapse(ctx: &Ctx, today: NaiveDate) -> Result<u64, Error> {
    let mut lapsed = 0;
    for (directive, extension) in queries::overtaken(ctx.db(), today, BATCH).await? {
        match one(ctx, directive, &extension).await {
            Ok(true) => lapsed += 1,
            // Somebody was quicker.
            Ok(false) => {}
            Err(failure) => {
                tracing::error!(extension = extension.id.0, "a request was not marked as lapsed: {failure}");
            }
        }
    }
    Ok(lapsed)
}

/// The request that waits on a directive lapses: the date has overtaken it, or the directive has ended.
pub(crate) async fn lapse_waiting(txn: &DatabaseTransaction, ctx: &Ctx, directive: &Standing) -> Result<(), Error> {
    if let Some(extension) = queries::submitted(txn, directive).await? {
        write(txn, ctx, directive.id, &extension).await?;
    }
    Ok(())
}

async fn one(ctx: &Ctx, directive: DirectiveId, extension: &Extension) -> Result<bool, Error> {
    let txn = ctx.begin().await?;
    let lapsed = write(&txn, ctx, directive, extension).await?;
    txn.commit().await?;
    Ok(lapsed)
}

async fn write(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    extension: &Extension,
) -> Result<bool, Error> {
    if !queries::lapse(txn, ctx, extension.id).await? {
        return Ok(false);
    }
    let detail =
        EventDetail { date: Some(extension.asked_for), subject: extension.limb.clone(), ..EventDetail::default() };
    history::record(txn, ctx, Subject::Directive(directive), EventKind::ExtensionLapsed, detail, None).await?;
    Ok(true)
}
