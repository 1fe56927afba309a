//! The protocol of a meeting: its numbered points, and what the reader may see of them. It comes into
//! being with its first point and becomes immutable with its signature.

mod corrections;
mod extract;
pub(crate) mod numbering;
pub(crate) mod queries;
mod record;
mod signing;

use std::collections::HashMap;

use domain::access::{self, Act};
use domain::error::Problem;
use domain::history::{EventDetail, EventKind};
use domain::ids::{AgendaItemId, CouncilId, DirectiveId, MeetingId, PointId, ProtocolId};
use domain::meetings::{Meeting, MeetingState};
use domain::numbers;
use domain::protocols::{Point, PointForm, PointKind, ProtocolState, ProtocolView};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::deadlines::Rules;
use crate::directives::{self, draft};
use crate::history::{self, Subject};
use crate::meetings::{self, queries as meeting_queries};
use crate::{Ctx, Error};

pub use corrections::{
    correction, correction_form, discard_correction, open_correction, save_correction, sign_correction,
};
pub use extract::extract;
pub(crate) use queries::{begun, redate, rests_on};
pub use record::page;
pub use signing::sign;

/// The protocol as the reader may see it: before its signature the secretariat alone; restricted
/// directives whoever is cleared; of the other directives a body those addressed to it.
pub async fn view(conn: &impl ConnectionTrait, ctx: &Ctx, meeting: &Meeting) -> Result<Option<ProtocolView>, Error> {
    let actor = ctx.require(Act::SeeMeetings)?;
    let Some(protocol) = queries::of_meeting(conn, meeting.id).await? else { return Ok(None) };
    if protocol.state == ProtocolState::Draft && !access::may(actor, Act::PrepareMeetings) {
        return Ok(None);
    }
    let points = visible_points(conn, ctx, protocol.id).await?;
    let corrected = record::standing_version(conn, &protocol).await?;
    let rules = Rules::of(ctx).await?;
    let expected_signature = rules.expected_signature(meeting);
    let mut obstacles = Vec::new();
    if protocol.state == ProtocolState::Draft {
        obstacles =
            signing::obstacles(conn, actor, meeting, protocol.id, &rules, &rules.expected_start(meeting)).await?;
        // A restricted point must not show through what is wrong with it.
        obstacles.retain(|obstacle| {
            signing::point_of(obstacle).is_none_or(|number| points.iter().any(|point| point.number == number))
        });
    }
    Ok(Some(ProtocolView {
        id: protocol.id,
        number: protocol.number,
        dated_on: protocol.dated_on,
        signed_on: protocol.signed_on,
        signatory: protocol.signatory,
        state: protocol.state,
        version: protocol.version,
        corrected: Some(corrected).filter(|version| version.version > 1),
        points,
        obstacles,
        expected_signature,
    }))
}

/// Writes a point that is no directive. Without a number it takes the next whole one.
pub async fn save_point(ctx: &Ctx, form: PointForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let draft = form.parse()?;
    let txn = ctx.begin().await?;
    let meeting = meetings::for_edit(&txn, actor.council, &form.meeting).await?;
    check_item(&txn, actor.council, &meeting, draft.item).await?;
    let protocol = open(&txn, ctx, actor.council, &meeting).await?;
    let standing = match form.id.trim() {
        "" => None,
        id => Some(queries::point(&txn, id.parse().map_err(|_| Error::not_found())?).await?),
    };
    if standing.as_ref().is_some_and(|point| point.protocol != protocol || point.kind == PointKind::Directive) {
        return Err(Error::not_found());
    }
    let number = number(&txn, protocol, standing.as_ref().map(|point| point.id), draft.number.clone()).await?;
    match standing {
        None => queries::insert_point(&txn, protocol, &number, &draft).await?,
        Some(point) => queries::update_point(&txn, point.id, &number, &draft).await?,
    }
    record(&txn, ctx, meeting.id, number).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// The form of a point that is no directive, filled with what stands.
pub async fn point_form(ctx: &Ctx, id: PointId) -> Result<PointForm, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let point = queries::point(ctx.db(), id).await?;
    let meeting = meeting_queries::meeting(ctx.db(), actor.council, point.meeting).await?;
    if point.kind == PointKind::Directive {
        return Err(Error::not_found());
    }
    Ok(PointForm {
        meeting: meeting.id.to_string(),
        id: point.id.to_string(),
        item: point.item.map(|item| item.to_string()).unwrap_or_default(),
        number: point.number,
        kind: point.kind.as_str().to_owned(),
        words_kk: point.words.kk.unwrap_or_default(),
        words_ru: point.words.ru.unwrap_or_default(),
        words_en: point.words.en.unwrap_or_default(),
    })
}

/// Takes a point out of an unsigned protocol, with the directive drafted under it.
pub async fn remove_point(ctx: &Ctx, id: PointId) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let point = queries::point(&txn, id).await?;
    // Whose meeting it is and whether the directive may be seen is asked before anything is told.
    meeting_queries::meeting(&txn, actor.council, point.meeting).await?;
    if let Some(directive) = point.directive {
        draft::check_visible(&txn, actor, directive).await?;
    }
    let meeting = meetings::for_edit(&txn, actor.council, &point.meeting.to_string()).await?;
    queries::remove_point(&txn, id).await?;
    if let Some(directive) = point.directive {
        draft::remove(&txn, ctx, directive).await?;
    }
    record(&txn, ctx, meeting.id, point.number).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// The meeting's protocol, begun with its first point; a meeting that was held now waits for its signature.
pub(crate) async fn open(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    council: CouncilId,
    meeting: &Meeting,
) -> Result<ProtocolId, Error> {
    if let Some(protocol) = queries::of_meeting(txn, meeting.id).await? {
        return Ok(protocol.id);
    }
    if meeting.state == MeetingState::Held {
        meetings::set_state(txn, ctx, meeting.id, MeetingState::ProtocolPending).await?;
    }
    queries::insert(txn, council, meeting, ctx.now()).await
}

/// The number that a point shall bear: the one asked for if it is free, else the one it has, else the
/// next whole one.
pub(crate) async fn number(
    txn: &DatabaseTransaction,
    protocol: ProtocolId,
    point: Option<PointId>,
    asked_for: Option<String>,
) -> Result<String, Error> {
    let numbers = queries::numbers(txn, protocol).await?;
    match (asked_for, point) {
        (Some(number), _)
            if numbers.iter().any(|(other, used)| Some(*other) != point && numbers::same(used, &number)) =>
        {
            Err(Error::field("number", Problem::NumberTaken))
        }
        (Some(number), _) => Ok(number),
        (None, Some(point)) => {
            numbers.into_iter().find(|(id, _)| *id == point).map(|(_, number)| number).ok_or_else(Error::not_found)
        }
        (None, None) => Ok(numbering::next(numbers.iter().map(|(_, number)| number))),
    }
}

/// Refuses an item of another meeting's agenda, and one that the meeting did not consider.
pub(crate) async fn check_item(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    meeting: &Meeting,
    item: Option<AgendaItemId>,
) -> Result<(), Error> {
    let Some(item) = item else { return Ok(()) };
    match meeting_queries::item(conn, council, item).await {
        Ok((of, item)) if of == meeting.id && item.settled.is_none() => Ok(()),
        Ok(_) | Err(Error::Refused(_)) => Err(Error::field("item", Problem::NotAChoice)),
        Err(failure) => Err(failure),
    }
}

/// In the order of their numbers. What the reader may not see is left out whole.
async fn visible_points(conn: &impl ConnectionTrait, ctx: &Ctx, protocol: ProtocolId) -> Result<Vec<Point>, Error> {
    let rows = directives::rows(conn, ctx, queries::directives(protocol)).await?;
    let mut rows: HashMap<DirectiveId, _> = rows.into_iter().map(|row| (row.id, row)).collect();
    let points = queries::points(conn, protocol).await?;
    Ok(points
        .into_iter()
        .filter_map(|point| {
            let directive = match point.directive {
                None => None,
                Some(directive) => Some(rows.remove(&directive)?),
            };
            Some(Point {
                id: point.id,
                number: point.number,
                item: point.item,
                kind: point.kind,
                words: point.words,
                force_word: point.force_word,
                directive,
            })
        })
        .collect())
}

async fn record(txn: &DatabaseTransaction, ctx: &Ctx, meeting: MeetingId, point: String) -> Result<(), Error> {
    let detail = EventDetail { subject: Some(point), ..EventDetail::default() };
    history::record(txn, ctx, Subject::Meeting(meeting), EventKind::ProtocolEdited, detail, None).await
}
