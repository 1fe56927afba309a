//! Who sat at a meeting and in which capacity.

use domain::access::Act;
use domain::history::{EventDetail, EventKind};
use domain::ids::{AttendanceId, MeetingId};
use domain::locale::Multilingual;
use domain::meetings::AttendanceForm;
use sea_orm::DatabaseTransaction;

use super::{check_bodies, for_edit, queries, retyped};
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies};

/// Adds a line at the end of the list, or changes one. The office is typed in the actor's language;
/// where it says no more than the body's own name, the name stands in all its languages.
pub async fn save(ctx: &Ctx, form: AttendanceForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let mut draft = form.parse()?;
    let txn = ctx.begin().await?;
    let meeting = for_edit(&txn, actor.council, &form.meeting).await?;
    check_bodies(&txn, actor.council, &meeting, draft.body.map(|body| ("body", body))).await?;
    if let Some(body) = draft.body {
        let names = bodies::named(&txn, [body]).await?;
        draft.office =
            draft.office.filter(|office| names.get(&body).is_none_or(|body| body.name.text(ctx.locale) != office));
    }
    if form.id.trim().is_empty() {
        let position = queries::attendance(&txn, meeting.id).await?.last().map_or(1, |last| last.position + 1);
        let office = retyped(Multilingual::default(), draft.office.as_deref(), ctx.locale);
        queries::insert_attendance(&txn, meeting.id, position, office, draft).await?;
    } else {
        let id = form.id.trim().parse().map_err(|_| Error::not_found())?;
        let (of, standing) = queries::line(&txn, actor.council, id).await?;
        if of != meeting.id {
            return Err(Error::not_found());
        }
        let office = retyped(standing.office, draft.office.as_deref(), ctx.locale);
        queries::update_attendance(&txn, id, office, draft).await?;
    }
    record(&txn, ctx, meeting.id).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

pub async fn remove(ctx: &Ctx, id: AttendanceId) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let (meeting, line) = queries::line(&txn, actor.council, id).await?;
    let meeting = for_edit(&txn, actor.council, &meeting.to_string()).await?;
    queries::remove_attendance(&txn, line.id).await?;
    record(&txn, ctx, meeting.id).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

async fn record(txn: &DatabaseTransaction, ctx: &Ctx, meeting: MeetingId) -> Result<(), Error> {
    history::record(txn, ctx, Subject::Meeting(meeting), EventKind::AttendanceEdited, EventDetail::default(), None)
        .await
}
