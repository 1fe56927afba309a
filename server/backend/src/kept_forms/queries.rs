use chrono::{DateTime, Utc};
use domain::ids::AccountId;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, SqlErr};

use crate::Error;
use crate::entities::{form_key, kept_form};

pub struct Kept {
    pub owner: Option<AccountId>,
    pub content: String,
}

pub async fn keep(
    conn: &impl ConnectionTrait,
    token_hash: &str,
    owner: Option<AccountId>,
    content: String,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let row = kept_form::ActiveModel {
        token_hash: Set(token_hash.to_owned()),
        account_id: Set(owner.map(|account| account.0)),
        content: Set(content),
        at: Set(now),
    };
    kept_form::Entity::insert(row).exec_without_returning(conn).await?;
    Ok(())
}

pub async fn open(conn: &impl ConnectionTrait, token_hash: &str, since: DateTime<Utc>) -> Result<Option<Kept>, Error> {
    let row = kept_form::Entity::find_by_id(token_hash).filter(kept_form::Column::At.gte(since)).one(conn).await?;
    Ok(row.map(|row| Kept { owner: row.account_id.map(AccountId), content: row.content }))
}

/// Whether the key is new.
pub async fn note_key(
    conn: &impl ConnectionTrait,
    key: &str,
    account: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let row = form_key::ActiveModel {
        key: Set(key.to_owned()),
        account_id: Set(account.map(|account| account.0)),
        at: Set(now),
    };
    match form_key::Entity::insert(row).exec_without_returning(conn).await {
        Ok(_) => Ok(true),
        Err(err) if matches!(err.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Ok(false),
        Err(err) => Err(err.into()),
    }
}

pub async fn remove_kept_before(conn: &impl ConnectionTrait, instant: DateTime<Utc>) -> Result<u64, Error> {
    Ok(kept_form::Entity::delete_many().filter(kept_form::Column::At.lt(instant)).exec(conn).await?.rows_affected)
}

pub async fn remove_keys_before(conn: &impl ConnectionTrait, instant: DateTime<Utc>) -> Result<u64, Error> {
    Ok(form_key::Entity::delete_many().filter(form_key::Column::At.lt(instant)).exec(conn).await?.rows_affected)
}
