//! Figures and statements put before the council under an item of the agenda.

use domain::access::Act;
use domain::history::{EventDetail, EventKind};
use domain::ids::{FindingId, MeetingId};
use domain::meetings::FindingForm;
use sea_orm::DatabaseTransaction;

use super::{agenda, queries, retyped};
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// Adds a finding at the end of its item's list, or changes one. Value, unit and period are typed in
/// the actor's language.
pub async fn save(ctx: &Ctx, form: FindingForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let mut draft = form.parse(ctx.locale)?;
    let item = form.item.trim().parse().map_err(|_| Error::not_found())?;
    let txn = ctx.begin().await?;
    let (meeting, item) = agenda::item_for_edit(&txn, actor, item).await?;
    if form.id.trim().is_empty() {
        let position = item.findings.last().map_or(1, |last| last.position + 1);
        queries::insert_finding(&txn, item.id, position, draft).await?;
    } else {
        let standing = item
            .findings
            .into_iter()
            .find(|finding| finding.id.to_string() == form.id.trim())
            .ok_or_else(Error::not_found)?;
        draft.value = retyped(standing.value, draft.value.get(ctx.locale), ctx.locale);
        draft.unit = retyped(standing.unit, draft.unit.get(ctx.locale), ctx.locale);
        draft.period = retyped(standing.period, draft.period.get(ctx.locale), ctx.locale);
        queries::update_finding(&txn, standing.id, draft).await?;
    }
    record(&txn, ctx, meeting.id).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

pub async fn remove(ctx: &Ctx, id: FindingId) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let item = queries::item_of_finding(&txn, id).await?;
    let (meeting, _) = agenda::item_for_edit(&txn, actor, item).await?;
    queries::remove_finding(&txn, id).await?;
    record(&txn, ctx, meeting.id).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

async fn record(txn: &DatabaseTransaction, ctx: &Ctx, meeting: MeetingId) -> Result<(), Error> {
    history::record(txn, ctx, Subject::Meeting(meeting), EventKind::FindingsEdited, EventDetail::default(), None).await
}
