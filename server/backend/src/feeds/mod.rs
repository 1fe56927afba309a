//! Calendar feeds: links that a person makes and revokes, and what a calendar reads by one. Of the link
//! itself only a hash is kept.

mod calendar;
mod entries;
mod queries;

use chrono::{DateTime, TimeDelta, Utc};
use domain::access::Actor;
use domain::error::Error as Refusal;
use domain::feeds::{Feed, FeedOf, body_of, feeds_of};
use domain::history::{EventDetail, EventKind};
use sha2::{Digest, Sha256};

use crate::accounts::{self, hash_of_token, new_token};
use crate::history::{self, Subject};
use crate::{Backend, Ctx, Error};

use queries::{Link, Owner};

/// A calendar's use of a link is written down no more often than this.
const USED_EVERY: TimeDelta = TimeDelta::hours(1);

/// A feed as a calendar is sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// iCalendar (RFC 5545).
    pub text: String,
    /// Changes with the text.
    pub version: String,
}

/// The feeds that the reader may have, with the last link to each.
pub async fn feeds(ctx: &Ctx) -> Result<Vec<Feed>, Error> {
    let actor = ctx.actor()?;
    let mut feeds = Vec::new();
    for of in feeds_of(actor) {
        let link = queries::last_of(ctx, owner(actor, of)?).await?;
        feeds.push(Feed { of, link, address: None });
    }
    Ok(feeds)
}

/// Makes a link in place of the one before, and answers its secret, which is told once.
pub async fn make(ctx: &Ctx, of: FeedOf) -> Result<String, Error> {
    let actor = ctx.actor()?;
    let owner = owner(actor, of)?;
    let token = new_token();
    let txn = ctx.begin().await?;
    queries::revoke(&txn, owner, ctx.now()).await?;
    queries::insert(&txn, actor.account, owner, &hash_of_token(&token), ctx.now()).await?;
    record(&txn, ctx, EventKind::FeedMade, of).await?;
    txn.commit().await?;
    Ok(token)
}

/// Revokes the link, if there is one; calendars that read by it find nothing from now on.
pub async fn revoke(ctx: &Ctx, of: FeedOf) -> Result<(), Error> {
    let owner = owner(ctx.actor()?, of)?;
    let txn = ctx.begin().await?;
    if queries::revoke(&txn, owner, ctx.now()).await? > 0 {
        record(&txn, ctx, EventKind::FeedRevoked, of).await?;
    }
    Ok(txn.commit().await?)
}

/// Where the feed of a link is read.
pub fn address(backend: &Backend, token: &str) -> String {
    format!("{}/feeds/{token}.ics", backend.public_url())
}

/// What a calendar reads by a link, in the language of whoever made it. A link that is unknown or
/// revoked, and one whose maker's account is closed, or speaks for that body no longer, finds nothing.
pub async fn read(backend: &Backend, token: &str) -> Result<Calendar, Error> {
    let link = queries::by_token(backend.db(), &hash_of_token(token)).await?.ok_or_else(Error::not_found)?;
    let account = accounts::by_id(backend.db(), link.account).await?;
    let account = account.filter(|account| !account.disabled).ok_or_else(Error::not_found)?;
    let of = if link.body.is_some() { FeedOf::Body } else { FeedOf::Person };
    if !feeds_of(&account.actor).contains(&of) || (link.body.is_some() && link.body != body_of(&account.actor)) {
        return Err(Error::not_found());
    }
    // A link may come into wrong hands, so it reads as one who is not cleared.
    let actor = Actor { cleared: false, ..account.actor };
    let ctx = Ctx {
        locale: actor.locale,
        actor: Some(actor),
        ..Ctx::system(backend.clone(), domain::locale::Locale::default())
    };
    let entries = entries::entries(&ctx).await?;
    let name = entries::name(&ctx, of).await?;
    let text = calendar::write(&name, backend, &entries);
    if let Err(err) = note_use(backend, &link).await {
        // A feed can be read while the database cannot be written in.
        tracing::warn!("the use of a feed was not written down: {err}");
    }
    Ok(Calendar { version: hex::encode(Sha256::digest(&text))[..32].to_owned(), text })
}

async fn note_use(backend: &Backend, link: &Link) -> Result<(), Error> {
    let now: DateTime<Utc> = backend.now();
    if link.used_at.is_some_and(|used_at| now < used_at + USED_EVERY) {
        return Ok(());
    }
    let txn = backend.begin().await?;
    queries::used(&txn, link.id, now).await?;
    Ok(txn.commit().await?)
}

/// Whose feed is asked for, if the actor may have it.
fn owner(actor: &Actor, of: FeedOf) -> Result<Owner, Error> {
    if !feeds_of(actor).contains(&of) {
        return Err(Refusal::Denied.into());
    }
    Ok(match (of, body_of(actor)) {
        (FeedOf::Body, Some(body)) => Owner::Body(body),
        _ => Owner::Person(actor.account),
    })
}

async fn record(txn: &sea_orm::DatabaseTransaction, ctx: &Ctx, kind: EventKind, of: FeedOf) -> Result<(), Error> {
    let detail = EventDetail { value: Some(of.as_str().to_owned()), ..EventDetail::default() };
    history::record(txn, ctx, Subject::Account(ctx.actor()?.account), kind, detail, None).await
}
