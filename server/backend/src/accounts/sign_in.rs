//! Signing in and out, and the session in between.

use chrono::{DateTime, TimeDelta, Utc};
use domain::access::Actor;
use domain::accounts::SignInForm;
use domain::error::{Error as Refusal, Problem};
use domain::history::{EventDetail, EventKind};
use domain::locale::Locale;

use super::queries::{self, Account};
use super::secrets::{hash_of_token, is_password, new_token};
use crate::history::{self, Subject};
use crate::{Backend, Ctx, Error};

/// A session ends when it is not used for so long,
pub(super) const IDLE: TimeDelta = TimeDelta::hours(12);
/// and in any case after so long.
pub(super) const LONGEST: TimeDelta = TimeDelta::days(30);
/// So many failures with one address
const FAILURES: usize = 5;
/// within so long, and no further attempt is heard.
pub(super) const FAILURES_COUNT_FOR: TimeDelta = TimeDelta::minutes(15);
/// A session's use is written down no more often than this.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(5);

/// A session that has begun.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// For the browser's cookie.
    pub token: String,
    pub actor: Actor,
}

/// Signs in. An unknown address, a wrong password and a disabled account are told alike.
pub async fn sign_in(backend: &Backend, form: SignInForm, locale: Locale) -> Result<SignedIn, Error> {
    let credentials = form.parse()?;
    let account = queries::by_email(backend.db(), &credentials.email).await?;
    let account = account.filter(|account| !account.disabled);
    let known = attempt(backend, &credentials.email, account.as_ref(), credentials.password).await?;
    let Some(Account { actor, email, .. }) = account.filter(|_| known) else {
        return Err(Error::field("password", Problem::WrongPassword));
    };
    let ctx = Ctx { actor: Some(actor.clone()), ..Ctx::system(backend.clone(), locale) };
    let token = new_token();
    let txn = ctx.begin().await?;
    queries::forget_failures(&txn, &email).await?;
    queries::begin_session(&txn, &hash_of_token(&token), actor.account, ctx.now()).await?;
    queries::seen(&txn, actor.account, ctx.now()).await?;
    history::record(&txn, &ctx, Subject::Account(actor.account), EventKind::SignedIn, EventDetail::default(), None)
        .await?;
    txn.commit().await?;
    Ok(SignedIn { token, actor })
}

pub async fn sign_out(ctx: &Ctx, token: &str) -> Result<(), Error> {
    let txn = ctx.begin().await?;
    queries::end_session(&txn, &hash_of_token(token)).await?;
    Ok(txn.commit().await?)
}

/// Who holds the token, as long as the session lasts and the account is not disabled.
pub async fn actor_by_token(backend: &Backend, token: &str) -> Result<Option<Actor>, Error> {
    let now = backend.now();
    let Some(session) = queries::session(backend.db(), &hash_of_token(token)).await? else { return Ok(None) };
    let ended = session.seen_at + IDLE <= now || session.created_at + LONGEST <= now;
    if ended || session.account.disabled {
        return Ok(None);
    }
    let actor = session.account.actor;
    if session.seen_at + SEEN_EVERY <= now
        && let Err(err) = write_down_use(backend, session.id, &actor, now).await
    {
        // Pages can be read while the database cannot be written in.
        tracing::warn!("the use of a session was not written down: {err}");
    }
    Ok(Some(actor))
}

async fn write_down_use(backend: &Backend, session: i64, actor: &Actor, now: DateTime<Utc>) -> Result<(), Error> {
    let txn = backend.begin().await?;
    queries::session_seen(&txn, session, now).await?;
    queries::seen(&txn, actor.account, now).await?;
    Ok(txn.commit().await?)
}

/// Whether the password is the account's. Every attempt counts as a failure until it has succeeded, so
/// that many at once are counted too; the caller forgets the failures of whoever succeeds.
pub(super) async fn attempt(
    backend: &Backend,
    email: &str,
    account: Option<&Account>,
    password: String,
) -> Result<bool, Error> {
    let now = backend.now();
    let txn = backend.begin().await?;
    let failures = queries::failures(&txn, email, now - FAILURES_COUNT_FOR).await?;
    if let Some(fifth_last) = failures.iter().rev().nth(FAILURES - 1) {
        let wait = (*fifth_last + FAILURES_COUNT_FOR - now).num_seconds().max(1);
        return Err(Refusal::TooOften { seconds: u32::try_from(wait).unwrap_or(u32::MAX) }.into());
    }
    queries::note_failure(&txn, email, now).await?;
    txn.commit().await?;
    is_password(password, account.map(|account| account.password_hash.clone())).await
}
