//! The items of a meeting's agenda, numbered from 1 without gaps.

use domain::access::{Act, Actor};
use domain::error::{Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{AgendaItemId, MeetingId};
use domain::meetings::{AgendaItem, AgendaItemForm, Meeting, MeetingState, SettleItemForm, may_settle};
use sea_orm::DatabaseTransaction;

use super::{check_bodies, for_edit, queries};
use crate::history::{self, Subject};
use crate::{Ctx, Error, conflict, protocols};

/// Adds an item at the end of the agenda, or changes one.
pub async fn save_item(ctx: &Ctx, form: AgendaItemForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let draft = form.parse()?;
    let txn = ctx.begin().await?;
    let meeting = for_edit(&txn, actor.council, &form.meeting).await?;
    let rapporteur = draft.rapporteur.map(|body| ("rapporteur", body));
    let co_rapporteurs = draft.co_rapporteurs.iter().map(|body| ("co_rapporteurs", *body));
    check_bodies(&txn, actor.council, &meeting, rapporteur.into_iter().chain(co_rapporteurs)).await?;
    let item = if form.id.trim().is_empty() {
        let position = queries::agenda(&txn, meeting.id).await?.last().map_or(1, |last| last.position + 1);
        queries::insert_item(&txn, meeting.id, position, draft).await?
    } else {
        let id: AgendaItemId = form.id.trim().parse().map_err(|_| Error::not_found())?;
        let (of, standing) = queries::item(&txn, actor.council, id).await?;
        if of != meeting.id {
            return Err(Error::not_found());
        }
        if form.version.trim() != standing.version.to_string() {
            let by = conflict::last_editor(ctx, Subject::Meeting(meeting.id), |event| {
                event.kind == EventKind::AgendaEdited && event.detail == edited(id)
            });
            conflict::refuse(by.await?, standing.version, &filled(&standing), &form)?;
        }
        queries::update_item(&txn, &standing, draft).await?;
        id
    };
    record(&txn, ctx, meeting.id, edited(item)).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// The meeting puts an item off to a later one, or withdraws it; a minute says why. What was decided on
/// stays decided on.
pub async fn settle_item(ctx: &Ctx, form: SettleItemForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let draft = form.parse()?;
    let id = form.item.trim().parse().map_err(|_| Error::not_found())?;
    let txn = ctx.begin().await?;
    let (meeting, item) = item_for_edit(&txn, actor, id).await?;
    may_settle(meeting.state)?;
    if item.settled.is_some() || protocols::rests_on(&txn, id).await? {
        return Err(Obstacle::State.into());
    }
    if let Some(to) = draft.to {
        let later = queries::later(&txn, actor.council, meeting.starts_on).await?;
        if !later.iter().any(|(later, ..)| *later == to) {
            return Err(Error::field("to", Problem::NotAChoice));
        }
        queries::carry_over(&txn, &item, (meeting.id, to)).await?;
        record(&txn, ctx, to, edited(id)).await?;
    }
    queries::settle(&txn, id, &draft).await?;
    let detail = EventDetail { value: Some(draft.outcome.as_str().to_owned()), ..edited(id) };
    history::record(&txn, ctx, Subject::Meeting(meeting.id), EventKind::AgendaEdited, detail, Some(&draft.minute))
        .await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// Takes an item off the agenda; those after it move up. Refused while points of the protocol rest on
/// it, and from an agenda that is agreed: there the meeting puts it off or withdraws it.
pub async fn remove_item(ctx: &Ctx, id: AgendaItemId) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let (meeting, _) = item_for_edit(&txn, actor, id).await?;
    if meeting.state == MeetingState::AgendaApproved || protocols::rests_on(&txn, id).await? {
        return Err(Obstacle::State.into());
    }
    queries::remove_item(&txn, id).await?;
    queries::order_items(&txn, &queries::agenda(&txn, meeting.id).await?).await?;
    record(&txn, ctx, meeting.id, edited(id)).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// Moves an item to a place counted from 1; beyond either end it goes to that end.
pub async fn move_item(ctx: &Ctx, id: AgendaItemId, to: i32) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let (meeting, item) = item_for_edit(&txn, actor, id).await?;
    let mut items = queries::agenda(&txn, meeting.id).await?;
    items.retain(|other| other.id != id);
    let index = usize::try_from(to.saturating_sub(1)).unwrap_or(0).min(items.len());
    items.insert(index, item);
    queries::order_items(&txn, &items).await?;
    let moved = EventDetail { value: Some((index + 1).to_string()), ..edited(id) };
    record(&txn, ctx, meeting.id, moved).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// An item whose meeting may still be edited.
pub(super) async fn item_for_edit(
    txn: &DatabaseTransaction,
    actor: &Actor,
    id: AgendaItemId,
) -> Result<(Meeting, AgendaItem), Error> {
    let (meeting, item) = queries::item(txn, actor.council, id).await?;
    Ok((for_edit(txn, actor.council, &meeting.to_string()).await?, item))
}

/// What the history keeps of an edit: the item. A move adds the new place.
fn edited(item: AgendaItemId) -> EventDetail {
    EventDetail { subject: Some(item.to_string()), ..EventDetail::default() }
}

async fn record(txn: &DatabaseTransaction, ctx: &Ctx, meeting: MeetingId, detail: EventDetail) -> Result<(), Error> {
    history::record(txn, ctx, Subject::Meeting(meeting), EventKind::AgendaEdited, detail, None).await
}

fn filled(item: &AgendaItem) -> AgendaItemForm {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let bodies = |co| {
        item.rapporteurs
            .iter()
            .filter(move |rapporteur| rapporteur.co_rapporteur == co)
            .map(|found| found.body.id.to_string())
    };
    AgendaItemForm {
        title_kk: text(&item.title.kk),
        title_ru: text(&item.title.ru),
        title_en: text(&item.title.en),
        minutes: item.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        rapporteur: bodies(false).next().unwrap_or_default(),
        co_rapporteurs: bodies(true).collect(),
        ..AgendaItemForm::default()
    }
}
