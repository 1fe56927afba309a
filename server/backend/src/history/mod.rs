//! The append-only history. Each line carries the hash of the one before, so that a line changed or
//! taken out later can be told.

mod queries;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::history::{Event, EventDetail, EventKind};
use domain::ids::{AccountId, CouncilId, DirectiveId, MeetingId, ProtocolId};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{Ctx, Error, councils};

/// Whose life a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Meeting(MeetingId),
    Protocol(ProtocolId),
    Directive(DirectiveId),
    Account(AccountId),
}

impl Subject {
    fn key(self) -> (&'static str, i64) {
        match self {
            Subject::Meeting(id) => ("meeting", id.0),
            Subject::Protocol(id) => ("protocol", id.0),
            Subject::Directive(id) => ("directive", id.0),
            Subject::Account(id) => ("account", id.0),
        }
    }
}

/// A line to be written down.
pub struct Entry {
    pub subject: Subject,
    pub kind: EventKind,
    pub detail: EventDetail,
    pub remark: Option<String>,
}

/// Writes down what the actor (or, without one, the program itself) does in this transaction.
pub async fn record(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    subject: Subject,
    kind: EventKind,
    detail: EventDetail,
    remark: Option<&str>,
) -> Result<(), Error> {
    record_all(txn, ctx, vec![Entry { subject, kind, detail, remark: remark.map(ToOwned::to_owned) }]).await
}

/// Writes down several things in their order.
pub async fn record_all(txn: &DatabaseTransaction, ctx: &Ctx, entries: Vec<Entry>) -> Result<(), Error> {
    if entries.is_empty() {
        return Ok(());
    }
    let council = council(txn, ctx).await?;
    let mut previous_hash = queries::last_hash(txn, council).await?.unwrap_or_default();
    let mut links = Vec::with_capacity(entries.len());
    for entry in entries {
        let (subject_kind, subject_id) = entry.subject.key();
        let line = Line {
            council_id: council.0,
            subject_kind: subject_kind.to_owned(),
            subject_id,
            kind: entry.kind.as_str().to_owned(),
            at: ctx.now(),
            account_id: ctx.actor.as_ref().map(|actor| actor.account.0),
            actor: ctx.actor.as_ref().map(|actor| actor.name.clone()),
            role: ctx.actor.as_ref().map(|actor| actor.role.as_str().to_owned()),
            detail: serde_json::to_string(&entry.detail)?,
            remark: entry.remark,
        };
        let hash = line.hash(&previous_hash)?;
        links.push((line, std::mem::replace(&mut previous_hash, hash.clone()), hash));
    }
    queries::append(txn, links).await
}

/// The life of one thing, newest first. Whether the reader may see it is asked by the caller.
pub async fn of(ctx: &Ctx, subject: Subject) -> Result<Vec<Event>, Error> {
    queries::of(ctx, subject).await
}

/// The latest events of one kind in the actor's council, newest first.
pub async fn latest(ctx: &Ctx, kind: EventKind, most: u64) -> Result<Vec<Event>, Error> {
    queries::latest(ctx, ctx.actor()?.council, kind, most).await
}

/// Whether every line still fits the one before, and how many there are.
pub async fn verify(ctx: &Ctx) -> Result<(bool, u32), Error> {
    let council = council(ctx.db(), ctx).await?;
    let mut previous_hash = String::new();
    let mut intact = true;
    let mut length = 0;
    let mut after = 0;
    loop {
        let links = queries::links_after(ctx.db(), council, after).await?;
        let Some(last) = links.last() else { return Ok((intact, length)) };
        after = last.id;
        for link in links {
            intact &= link.previous_hash == previous_hash && link.line.hash(&previous_hash)? == link.hash;
            previous_hash = link.hash;
            length += 1;
        }
    }
}

async fn council(conn: &impl ConnectionTrait, ctx: &Ctx) -> Result<CouncilId, Error> {
    match &ctx.actor {
        Some(actor) => Ok(actor.council),
        None => Ok(councils::first(conn).await?.ok_or_else(Error::not_found)?.id),
    }
}

/// What a line says; all of it goes into its hash.
struct Line {
    council_id: i64,
    subject_kind: String,
    subject_id: i64,
    kind: String,
    at: DateTime<Utc>,
    account_id: Option<i64>,
    actor: Option<String>,
    role: Option<String>,
    detail: String,
    remark: Option<String>,
}

/// A line with its place in the chain.
struct Link {
    id: i64,
    line: Line,
    previous_hash: String,
    hash: String,
}

impl Line {
    /// SHA-256, in hexadecimal, over the hash before and the line as JSON in a fixed order.
    fn hash(&self, previous_hash: &str) -> Result<String, Error> {
        #[derive(Serialize)]
        struct Written<'a>(
            &'a str,
            i64,
            &'a str,
            i64,
            &'a str,
            String,
            Option<i64>,
            Option<&'a str>,
            Option<&'a str>,
            &'a str,
            Option<&'a str>,
        );
        let written = serde_json::to_vec(&Written(
            previous_hash,
            self.council_id,
            &self.subject_kind,
            self.subject_id,
            &self.kind,
            // Both databases keep microseconds; the same instant is always written alike.
            self.at.to_rfc3339_opts(SecondsFormat::Micros, true),
            self.account_id,
            self.actor.as_deref(),
            self.role.as_deref(),
            &self.detail,
            self.remark.as_deref(),
        ))?;
        Ok(hex::encode(Sha256::digest(written)))
    }
}
