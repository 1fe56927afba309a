//! A signed protocol as it reads, version by version.

use std::collections::HashSet;

use domain::access::{self, Act};
use domain::ids::{DirectiveId, MeetingId};
use domain::protocols::{ProtocolPage, ProtocolRecord, ProtocolState, Version, VersionPoint};
use sea_orm::ConnectionTrait;

use super::queries::{self, Protocol};
use crate::meetings::{self, queries as meeting_queries};
use crate::{Ctx, Error, directives};

/// The page of a meeting's protocol: its editor until it is signed, then the version asked for, or the
/// one that stands.
pub async fn page(ctx: &Ctx, id: MeetingId, version: Option<i32>) -> Result<ProtocolPage, Error> {
    let actor = ctx.require(Act::SeeMeetings)?;
    let meeting = meeting_queries::meeting(ctx.db(), actor.council, id).await?;
    let protocol = queries::of_meeting(ctx.db(), id).await?;
    let Some(protocol) = protocol.filter(|protocol| protocol.state == ProtocolState::Signed) else {
        return Ok(ProtocolPage::Draft(Box::new(meetings::editor(ctx, id).await?)));
    };
    let written = queries::versions(ctx.db(), protocol.id).await?;
    let shown = version.unwrap_or(protocol.version);
    let of = |number: i32| {
        written.iter().find(|found| found.version.version == number && found.version.state == ProtocolState::Signed)
    };
    let points = match of(shown) {
        Some(version) => queries::texts(ctx.db(), protocol.id, version).await?,
        None if shown == protocol.version => queries::standing_texts(ctx.db(), protocol.id).await?,
        None => return Err(Error::not_found()),
    };
    let before = match of(shown - 1) {
        Some(version) => queries::texts(ctx.db(), protocol.id, version).await?,
        None => Vec::new(),
    };
    let may_correct = access::may(actor, Act::PrepareMeetings);
    let correction = written.iter().any(|found| found.version.state == ProtocolState::Draft);
    let mut versions: Vec<Version> = written.into_iter().map(|found| found.version).collect();
    versions.retain(|version| version.state == ProtocolState::Signed);
    if versions.is_empty() {
        versions.push(first_version(&protocol));
    }
    versions.reverse();
    let visible = visible(ctx.db(), ctx, &protocol).await?;
    let seen = |points: Vec<VersionPoint>| points.into_iter().filter(|point| visible.holds(point.directive)).collect();
    Ok(ProtocolPage::Signed(Box::new(ProtocolRecord {
        meeting,
        number: protocol.number.unwrap_or_default(),
        dated_on: protocol.dated_on,
        versions,
        shown,
        points: seen(points),
        before: seen(before),
        may_correct,
        correction: may_correct && correction,
    })))
}

/// The version that stands.
pub(super) async fn standing_version(conn: &impl ConnectionTrait, protocol: &Protocol) -> Result<Version, Error> {
    let mut written = queries::versions(conn, protocol.id).await?;
    written.retain(|found| found.version.state == ProtocolState::Signed);
    Ok(written.pop().map_or_else(|| first_version(protocol), |found| found.version))
}

/// The protocol as it was first signed.
pub(super) fn first_version(protocol: &Protocol) -> Version {
    Version {
        version: 1,
        state: protocol.state,
        number: protocol.number.clone(),
        signed_on: protocol.signed_on,
        signatory: protocol.signatory.clone(),
        reason: None,
    }
}

/// The directives of a protocol that the reader may see.
pub(super) struct Visible(HashSet<DirectiveId>);

impl Visible {
    /// A point without a directive is seen by whoever sees the protocol.
    pub fn holds(&self, directive: Option<DirectiveId>) -> bool {
        directive.is_none_or(|directive| self.0.contains(&directive))
    }
}

pub(super) async fn visible(conn: &impl ConnectionTrait, ctx: &Ctx, protocol: &Protocol) -> Result<Visible, Error> {
    let rows = directives::rows(conn, ctx, queries::directives(protocol.id)).await?;
    Ok(Visible(rows.into_iter().map(|row| row.id).collect()))
}
