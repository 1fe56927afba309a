use chrono::{DateTime, NaiveDate, Utc};
use domain::access::{Actor, Role};
use domain::digests::{Frequency, Preferences, PreferencesForm};
use domain::directives::DirectiveState;
use domain::error::Problem;
use domain::ids::{AccountId, BodyId, CouncilId};
use domain::locale::Locale;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::register::Entry;
use crate::entities::{account, directive, person, session, sign_in_failure};
use crate::error::{stored, unique};
use crate::{Error, directives};

pub struct Account {
    pub actor: Actor,
    pub email: String,
    pub password_hash: String,
    pub disabled: bool,
    pub last_seen_at: Option<DateTime<Utc>>,
}

pub struct OpenSession {
    pub id: i64,
    pub account: Account,
    pub created_at: DateTime<Utc>,
    pub seen_at: DateTime<Utc>,
}

pub async fn by_email(conn: &impl ConnectionTrait, email: &str) -> Result<Option<Account>, Error> {
    one(conn, account::Column::Email.eq(email)).await
}

pub async fn by_id(conn: &impl ConnectionTrait, id: AccountId) -> Result<Option<Account>, Error> {
    one(conn, account::Column::Id.eq(id.0)).await
}

pub async fn all(conn: &impl ConnectionTrait, council: CouncilId) -> Result<Vec<Account>, Error> {
    let rows = account::Entity::find().filter(account::Column::CouncilId.eq(council.0)).all(conn).await?;
    let people = person::Entity::find().filter(person::Column::CouncilId.eq(council.0)).all(conn).await?;
    let mut accounts = Vec::with_capacity(rows.len());
    for row in rows {
        let name = people.iter().find(|person| person.id == row.person_id).map(|person| person.name.clone());
        accounts.push(read(row, name.unwrap_or_default())?);
    }
    accounts.sort_by(|a, b| a.actor.name.cmp(&b.actor.name));
    Ok(accounts)
}

pub async fn add(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    entry: Entry,
    now: DateTime<Utc>,
) -> Result<AccountId, Error> {
    let person = person::ActiveModel {
        council_id: Set(council.0),
        body_id: Set(entry.body.map(|body| body.0)),
        name: Set(entry.name),
        post_kk: Set(entry.post.kk),
        post_ru: Set(entry.post.ru),
        post_en: Set(entry.post.en),
        email: Set(Some(entry.email.clone())),
        ..Default::default()
    };
    let person_id = person::Entity::insert(person).exec(conn).await?.last_insert_id;
    let row = account::ActiveModel {
        council_id: Set(council.0),
        person_id: Set(person_id),
        email: Set(entry.email),
        password_hash: Set(entry.password_hash),
        role: Set(entry.role.as_str().to_owned()),
        body_id: Set(entry.body.map(|body| body.0)),
        locale: Set(entry.locale.as_str().to_owned()),
        cleared: Set(entry.cleared),
        created_at: Set(now),
        ..Default::default()
    };
    match account::Entity::insert(row).exec(conn).await {
        Ok(inserted) => Ok(AccountId(inserted.last_insert_id)),
        Err(err) if unique(&err, "account_email_key") => Err(Error::field("email", Problem::Taken)),
        Err(err) => Err(err.into()),
    }
}

/// Enabled accounts of a role, or of a role in one body, with name and address: two people may be called
/// alike.
pub async fn named(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    role: Role,
    body: Option<BodyId>,
) -> Result<Vec<(AccountId, String)>, Error> {
    let of_role = |account: &Account| {
        !account.disabled && account.actor.role == role && body.is_none_or(|body| account.actor.body == Some(body))
    };
    let accounts = all(conn, council).await?;
    let named = |account: Account| (account.actor.account, format!("{} ({})", account.actor.name, account.email));
    Ok(accounts.into_iter().filter(of_role).map(named).collect())
}

/// How many people speak for a body.
pub async fn of_body(conn: &impl ConnectionTrait, body: BodyId) -> Result<u32, Error> {
    let accounts = account::Entity::find()
        .filter(account::Column::BodyId.eq(body.0))
        .filter(account::Column::DisabledAt.is_null())
        .count(conn)
        .await?;
    Ok(u32::try_from(accounts).unwrap_or(u32::MAX))
}

/// The people of a body speak for its successor from now on.
pub async fn follow(conn: &impl ConnectionTrait, body: BodyId, successor: BodyId) -> Result<(), Error> {
    account::Entity::update_many()
        .col_expr(account::Column::BodyId, successor.0.into())
        .filter(account::Column::BodyId.eq(body.0))
        .exec(conn)
        .await?;
    person::Entity::update_many()
        .col_expr(person::Column::BodyId, successor.0.into())
        .filter(person::Column::BodyId.eq(body.0))
        .exec(conn)
        .await?;
    Ok(())
}

/// How a person wants the letter that gathers.
pub async fn preferences(conn: &impl ConnectionTrait, account: AccountId) -> Result<PreferencesForm, Error> {
    let row = account::Entity::find_by_id(account.0).one(conn).await?.ok_or_else(Error::not_found)?;
    let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    Ok(PreferencesForm {
        frequency: row.digest,
        hour: row.digest_hour.map(|hour| hour.to_string()).unwrap_or_default(),
        absent_from: date(row.absent_from),
        absent_to: date(row.absent_to),
    })
}

pub async fn set_preferences(
    conn: &impl ConnectionTrait,
    account: AccountId,
    preferences: Preferences,
) -> Result<(), Error> {
    let row = account::ActiveModel {
        id: Unchanged(account.0),
        digest: Set(preferences.frequency.as_str().to_owned()),
        digest_hour: Set(preferences.hour.and_then(|hour| i32::try_from(hour).ok())),
        absent_from: Set(preferences.absent.map(|(from, _)| from)),
        absent_to: Set(preferences.absent.map(|(_, to)| to)),
        ..Default::default()
    };
    account::Entity::update(row).exec(conn).await?;
    Ok(())
}

/// The enabled account whose letters that gather end with this link.
pub async fn by_unsubscribe_secret(conn: &impl ConnectionTrait, secret: &str) -> Result<Option<AccountId>, Error> {
    let row = account::Entity::find()
        .filter(account::Column::Unsubscribe.eq(secret))
        .filter(account::Column::DisabledAt.is_null())
        .one(conn)
        .await?;
    Ok(row.map(|row| AccountId(row.id)))
}

pub async fn end_digests(conn: &impl ConnectionTrait, account: AccountId) -> Result<(), Error> {
    update(conn, account, account::Column::Digest, Expr::value(Frequency::Never.as_str())).await
}

/// The secret in the link that ends a person's letters that gather; made when it is first needed. It is
/// kept as it is, since it stands in every such letter and can do nothing else.
pub async fn unsubscribe_secret(conn: &impl ConnectionTrait, account: AccountId) -> Result<String, Error> {
    let secret = super::new_token();
    account::Entity::update_many()
        .col_expr(account::Column::Unsubscribe, Expr::value(secret.clone()))
        .filter(account::Column::Id.eq(account.0))
        .filter(account::Column::Unsubscribe.is_null())
        .exec(conn)
        .await?;
    let row = account::Entity::find_by_id(account.0).one(conn).await?;
    row.and_then(|row| row.unsubscribe).ok_or_else(Error::not_found)
}

pub async fn set_locale(conn: &impl ConnectionTrait, account: AccountId, locale: Locale) -> Result<(), Error> {
    update(conn, account, account::Column::Locale, Expr::value(locale.as_str())).await
}

pub async fn set_password(conn: &impl ConnectionTrait, account: AccountId, password_hash: String) -> Result<(), Error> {
    update(conn, account, account::Column::PasswordHash, Expr::value(password_hash)).await
}

pub async fn seen(conn: &impl ConnectionTrait, account: AccountId, now: DateTime<Utc>) -> Result<(), Error> {
    update(conn, account, account::Column::LastSeenAt, Expr::value(now)).await
}

pub async fn session(conn: &impl ConnectionTrait, token_hash: &str) -> Result<Option<OpenSession>, Error> {
    let Some(row) = session::Entity::find().filter(session::Column::TokenHash.eq(token_hash)).one(conn).await? else {
        return Ok(None);
    };
    let account = by_id(conn, AccountId(row.account_id)).await?;
    Ok(account.map(|account| OpenSession { id: row.id, account, created_at: row.created_at, seen_at: row.seen_at }))
}

pub async fn begin_session(
    conn: &impl ConnectionTrait,
    token_hash: &str,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let row = session::ActiveModel {
        token_hash: Set(token_hash.to_owned()),
        account_id: Set(account.0),
        created_at: Set(now),
        seen_at: Set(now),
        ..Default::default()
    };
    session::Entity::insert(row).exec_without_returning(conn).await?;
    Ok(())
}

pub async fn session_seen(conn: &impl ConnectionTrait, session: i64, now: DateTime<Utc>) -> Result<(), Error> {
    session::Entity::update_many()
        .col_expr(session::Column::SeenAt, Expr::value(now))
        .filter(session::Column::Id.eq(session))
        .exec(conn)
        .await?;
    Ok(())
}

pub async fn end_session(conn: &impl ConnectionTrait, token_hash: &str) -> Result<(), Error> {
    session::Entity::delete_many().filter(session::Column::TokenHash.eq(token_hash)).exec(conn).await?;
    Ok(())
}

pub async fn end_sessions(conn: &impl ConnectionTrait, account: AccountId) -> Result<(), Error> {
    session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0)).exec(conn).await?;
    Ok(())
}

pub async fn remove_sessions_before(
    conn: &impl ConnectionTrait,
    seen: DateTime<Utc>,
    created: DateTime<Utc>,
) -> Result<u64, Error> {
    let ended = Condition::any().add(session::Column::SeenAt.lte(seen)).add(session::Column::CreatedAt.lte(created));
    Ok(session::Entity::delete_many().filter(ended).exec(conn).await?.rows_affected)
}

/// When attempts with the address failed, oldest first.
pub async fn failures(
    conn: &impl ConnectionTrait,
    email: &str,
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, Error> {
    let failures = sign_in_failure::Entity::find()
        .select_only()
        .column(sign_in_failure::Column::At)
        .filter(sign_in_failure::Column::Email.eq(email))
        .filter(sign_in_failure::Column::At.gt(since))
        .order_by_asc(sign_in_failure::Column::At)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(failures)
}

pub async fn note_failure(conn: &impl ConnectionTrait, email: &str, now: DateTime<Utc>) -> Result<(), Error> {
    let row = sign_in_failure::ActiveModel { email: Set(email.to_owned()), at: Set(now), ..Default::default() };
    sign_in_failure::Entity::insert(row).exec_without_returning(conn).await?;
    Ok(())
}

pub async fn forget_failures(conn: &impl ConnectionTrait, email: &str) -> Result<(), Error> {
    sign_in_failure::Entity::delete_many().filter(sign_in_failure::Column::Email.eq(email)).exec(conn).await?;
    Ok(())
}

pub async fn remove_failures_before(conn: &impl ConnectionTrait, instant: DateTime<Utc>) -> Result<u64, Error> {
    Ok(sign_in_failure::Entity::delete_many()
        .filter(sign_in_failure::Column::At.lte(instant))
        .exec(conn)
        .await?
        .rows_affected)
}

/// Final reports that wait for the secretariat, or directives that wait for the issuer.
pub async fn waiting(conn: &impl ConnectionTrait, actor: &Actor) -> Result<u32, Error> {
    let state = if actor.role == Role::Leadership { DirectiveState::UnderReview } else { DirectiveState::Reported };
    let count = directive::Entity::find()
        .filter(directive::Column::State.eq(state.as_str()))
        .filter(directives::visible(actor))
        .count(conn)
        .await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

async fn one(conn: &impl ConnectionTrait, condition: Expr) -> Result<Option<Account>, Error> {
    let Some(row) = account::Entity::find().filter(condition).one(conn).await? else { return Ok(None) };
    let person = person::Entity::find_by_id(row.person_id).one(conn).await?;
    read(row, person.map(|person| person.name).unwrap_or_default()).map(Some)
}

async fn update(
    conn: &impl ConnectionTrait,
    account: AccountId,
    column: account::Column,
    value: Expr,
) -> Result<(), Error> {
    account::Entity::update_many().col_expr(column, value).filter(account::Column::Id.eq(account.0)).exec(conn).await?;
    Ok(())
}

fn read(row: account::Model, name: String) -> Result<Account, Error> {
    Ok(Account {
        actor: Actor {
            account: AccountId(row.id),
            name,
            role: stored("account.role", &row.role, Role::parse)?,
            council: CouncilId(row.council_id),
            body: row.body_id.map(BodyId),
            locale: stored("account.locale", &row.locale, Locale::parse)?,
            cleared: row.cleared,
        },
        email: row.email,
        password_hash: row.password_hash,
        disabled: row.disabled_at.is_some(),
        last_seen_at: row.last_seen_at,
    })
}
