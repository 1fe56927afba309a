//! Accounts, sign-in and what every page knows of its reader.

mod queries;
mod register;
mod secrets;
mod sign_in;

use chrono::{DateTime, Utc};
use domain::access::Role;
use domain::accounts::{PasswordForm, Reader, Session};
use domain::error::Problem;
use domain::history::{EventDetail, EventKind};
use domain::locale::Locale;
use sea_orm::ConnectionTrait;

use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, councils};

pub(crate) use queries::{by_id, follow, of_body};
pub use register::{NewAccount, add, list};
pub(crate) use secrets::{hash_of_token, new_token};
pub use sign_in::{SignedIn, actor_by_token, sign_in, sign_out};

/// What every page knows of its reader.
pub async fn session(ctx: &Ctx) -> Result<Session, Error> {
    let reader = match &ctx.actor {
        None => None,
        Some(actor) => Some(Reader {
            actor: actor.clone(),
            body: match actor.body {
                Some(body) => bodies::named(ctx.db(), [body]).await?.remove(&body),
                None => None,
            },
            waiting: match actor.role {
                Role::Secretariat | Role::Leadership => queries::waiting(ctx.db(), actor).await?,
                Role::Body | Role::Administrator => 0,
            },
        }),
    };
    // A program that holds nothing yet has no council to name, but a page to sign in all the same.
    let council = match &ctx.actor {
        Some(actor) => councils::by_id(ctx.db(), actor.council).await?,
        None => councils::first(ctx.db()).await?,
    };
    Ok(Session {
        locale: ctx.locale,
        reader,
        council: council.map(|council| council.name).unwrap_or_default(),
        today: ctx.today(),
        demonstration: ctx.backend.is_demonstration(),
    })
}

/// The language in which the person reads pages and mail from now on. Whoever is not signed in has it
/// kept by the browser.
pub async fn choose_language(ctx: &Ctx, locale: Locale) -> Result<(), Error> {
    let Some(actor) = &ctx.actor else { return Ok(()) };
    let txn = ctx.begin().await?;
    queries::set_locale(&txn, actor.account, locale).await?;
    Ok(txn.commit().await?)
}

/// Changes the password and ends all sessions, since the old password may have been known to others.
/// Answers the token of a new session for the browser at hand.
pub async fn change_password(ctx: &Ctx, form: PasswordForm) -> Result<String, Error> {
    let actor = ctx.actor()?;
    let (current, new) = form.parse()?;
    let account = queries::by_id(ctx.db(), actor.account).await?.ok_or_else(Error::not_found)?;
    if !sign_in::attempt(&ctx.backend, &account.email, Some(&account), current).await? {
        return Err(Error::field("current", Problem::WrongPassword));
    }
    let password_hash = secrets::hash_of_password(new).await?;
    let token = new_token();
    let txn = ctx.begin().await?;
    queries::set_password(&txn, actor.account, password_hash).await?;
    queries::end_sessions(&txn, actor.account).await?;
    queries::begin_session(&txn, &hash_of_token(&token), actor.account, ctx.now()).await?;
    queries::forget_failures(&txn, &account.email).await?;
    let subject = Subject::Account(actor.account);
    history::record(&txn, ctx, subject, EventKind::PasswordChanged, EventDetail::default(), None).await?;
    txn.commit().await?;
    Ok(token)
}

/// Removes ended sessions and failures that no longer count; answers how many.
pub(crate) async fn purge(conn: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, Error> {
    let sessions = queries::remove_sessions_before(conn, now - sign_in::IDLE, now - sign_in::LONGEST).await?;
    Ok(sessions + queries::remove_failures_before(conn, now - sign_in::FAILURES_COUNT_FOR).await?)
}
