//! Forms that arrived: which were carried out, so that none is carried out twice, and which were
//! refused and are kept with what was typed, so that nothing is lost.

mod queries;

use chrono::{DateTime, TimeDelta, Utc};
use domain::forms::{KeptForm, field_name};
use domain::ids::AccountId;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::accounts::{hash_of_token, new_token};
use crate::{Backend, Ctx, Error};

/// A kept form can be taken up again for a day.
const KEPT: TimeDelta = TimeDelta::hours(24);
/// A form that was carried out is known for so long; a browser that sends an older one again is refused
/// by the state of the thing.
const KNOWN: TimeDelta = TimeDelta::days(30);
/// Never written down.
const SECRETS: [&str; 5] = ["password", "current", "new", "again", "token"];

/// Keeps a refused form and answers the token under which it can be taken up again. A form of somebody
/// whose session had ended has no owner: whoever holds the token may read it.
pub async fn keep(backend: &Backend, owner: Option<AccountId>, mut form: KeptForm) -> Result<String, Error> {
    form.values.retain(|(name, _)| !SECRETS.contains(&field_name(name)));
    let token = new_token();
    let txn = backend.begin().await?;
    queries::keep(&txn, &hash_of_token(&token), owner, serde_json::to_string(&form)?, backend.now()).await?;
    txn.commit().await?;
    Ok(token)
}

/// The kept form, if it is the reader's own or nobody's.
pub async fn open(ctx: &Ctx, token: &str) -> Result<Option<KeptForm>, Error> {
    let Some(kept) = queries::open(ctx.db(), &hash_of_token(token), ctx.now() - KEPT).await? else { return Ok(None) };
    let reader = ctx.actor.as_ref().map(|actor| actor.account);
    if kept.owner.is_some() && kept.owner != reader {
        return Ok(None);
    }
    Ok(serde_json::from_str(&kept.content)?)
}

/// Notes that the form with this key is carried out in this transaction; refuses a second time.
pub(crate) async fn carry_out_once(
    txn: &DatabaseTransaction,
    key: &str,
    account: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    // The key comes from outside and may be of any length; its hash is not.
    if queries::note_key(txn, &hash_of_token(key), account, now).await? {
        Ok(())
    } else {
        Err(domain::error::Error::AlreadyDone.into())
    }
}

/// Removes what is too old to be asked for; answers how much it was.
pub async fn purge(conn: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, Error> {
    Ok(queries::remove_kept_before(conn, now - KEPT).await? + queries::remove_keys_before(conn, now - KNOWN).await?)
}
