//! Extracts from a signed protocol, for one body each.

use domain::access::{Act, Role};
use domain::ids::{BodyId, MeetingId};
use domain::protocols::{ExtractPage, ProtocolState};

use super::{queries, record, visible_points};
use crate::meetings::queries as meeting_queries;
use crate::{Ctx, Error, bodies};

/// The points in which a body has a part. A body takes its own extract and no other; whoever sees the
/// whole protocol chooses among the bodies that have a part in what they see.
pub async fn extract(ctx: &Ctx, meeting: MeetingId, body: Option<BodyId>) -> Result<ExtractPage, Error> {
    let actor = ctx.require(Act::SeeMeetings)?;
    let meeting = meeting_queries::meeting(ctx.db(), actor.council, meeting).await?;
    let protocol = queries::of_meeting(ctx.db(), meeting.id).await?;
    let protocol = protocol.filter(|protocol| protocol.state == ProtocolState::Signed).ok_or_else(Error::not_found)?;
    let own = actor.body.filter(|_| actor.role == Role::Body);
    if actor.role == Role::Body && body.is_some_and(|body| Some(body) != own) {
        return Err(Error::not_found());
    }
    let mut points = visible_points(ctx.db(), ctx, protocol.id).await?;
    let parts = queries::parts(ctx.db(), protocol.id).await?;
    let seen = |directive| points.iter().any(|point| point.directive.as_ref().is_some_and(|row| row.id == directive));
    let mut addressed: Vec<BodyId> =
        parts.iter().filter(|(directive, _)| seen(*directive)).map(|(_, body)| *body).collect();
    addressed.extend(own);
    let known = bodies::all(ctx.db(), actor.council).await?;
    let named = known.iter().filter(|body| addressed.contains(&body.id)).map(domain::bodies::Body::named);
    let offered: Vec<_> = named.collect();
    let body = match body.or(own) {
        Some(chosen) => Some(offered.iter().find(|body| body.id == chosen).cloned().ok_or_else(Error::not_found)?),
        None => None,
    };
    points.retain(|point| {
        point.directive.as_ref().zip(body.as_ref()).is_some_and(|(row, body)| parts.contains(&(row.id, body.id)))
    });
    Ok(ExtractPage {
        council: ctx.council().await?.name,
        number: protocol.number.clone().unwrap_or_default(),
        dated_on: protocol.dated_on,
        version: record::standing_version(ctx.db(), &protocol).await?,
        bodies: if own.is_some() { Vec::new() } else { offered },
        body,
        points,
        meeting,
    })
}
