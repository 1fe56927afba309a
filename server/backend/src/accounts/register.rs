//! The list of accounts and how one is added.

use domain::access::{Act, Role};
use domain::accounts::{AccountRow, password};
use domain::error::{FieldErrors, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{AccountId, BodyId, CouncilId};
use domain::locale::{Locale, Multilingual};
use domain::text::{self, LINE_MAX};

use super::{queries, secrets};
use crate::history::{self, Subject};
use crate::{Backend, Ctx, Error, bodies};

/// An account as it is asked for.
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub name: String,
    pub post: Multilingual,
    pub email: String,
    pub password: String,
    pub role: Role,
    /// The body the person speaks for: its number, or its name or short name in any language.
    pub body: Option<String>,
    pub locale: Locale,
    /// May see matter marked "for official use".
    pub cleared: bool,
}

/// A new account's values after they were read.
pub(super) struct Entry {
    pub name: String,
    pub post: Multilingual,
    pub email: String,
    pub password_hash: String,
    pub role: Role,
    pub body: Option<BodyId>,
    pub locale: Locale,
    pub cleared: bool,
}

/// Adds a person with an account. Whoever may start the program may do so; it asks for no actor.
pub async fn add(backend: &Backend, account: NewAccount) -> Result<AccountId, Error> {
    let ctx = Ctx::system(backend.clone(), account.locale);
    let council = ctx.council().await?;
    let mut errors = FieldErrors::default();
    let name = errors.take("name", text::line(&account.name, LINE_MAX));
    let email = errors.take("email", text::email(&account.email));
    let password = errors.take("password", password(&account.password));
    let body = match account.body.as_deref().map(str::trim).filter(|body| !body.is_empty()) {
        Some(words) => {
            let body = find_body(&ctx, council.id, words).await?;
            errors.take("body", body.ok_or(Problem::UnknownBody))
        }
        None if account.role == Role::Body => errors.take("body", Err(Problem::Empty)),
        None => None,
    };
    let (Some(name), Some(email), Some(password)) = (name, email, password) else {
        return Err(domain::error::Error::from(errors).into());
    };
    errors.finish()?;
    let entry = Entry {
        name,
        post: account.post,
        email,
        password_hash: secrets::hash_of_password(password).await?,
        role: account.role,
        body,
        locale: account.locale,
        cleared: account.cleared,
    };
    let txn = ctx.begin().await?;
    let id = queries::add(&txn, council.id, entry, ctx.now()).await?;
    history::record(&txn, &ctx, Subject::Account(id), EventKind::AccountAdded, EventDetail::default(), None).await?;
    txn.commit().await?;
    Ok(id)
}

/// All accounts, by name.
pub async fn list(ctx: &Ctx) -> Result<Vec<AccountRow>, Error> {
    let actor = ctx.require(Act::Administer)?;
    let accounts = queries::all(ctx.db(), actor.council).await?;
    let bodies = bodies::named(ctx.db(), accounts.iter().filter_map(|account| account.actor.body)).await?;
    Ok(accounts
        .into_iter()
        .map(|account| AccountRow {
            id: account.actor.account,
            name: account.actor.name,
            email: account.email,
            role: account.actor.role,
            body: account.actor.body.and_then(|body| bodies.get(&body).cloned()),
            locale: account.actor.locale,
            last_seen_on: account.last_seen_at.map(|at| ctx.local(at).0),
            disabled: account.disabled,
        })
        .collect())
}

/// The body of today that is called so or has that number.
async fn find_body(ctx: &Ctx, council: CouncilId, words: &str) -> Result<Option<BodyId>, Error> {
    let number = words.parse().ok();
    let words = words.to_lowercase();
    let is_called = |text: &Multilingual| {
        Locale::ALL.iter().any(|locale| text.get(*locale).is_some_and(|text| text.to_lowercase() == words))
    };
    let bodies = bodies::on(ctx.db(), council, ctx.today()).await?;
    let found =
        bodies.into_iter().find(|body| Some(body.id) == number || is_called(&body.short) || is_called(&body.name));
    Ok(found.map(|body| body.id))
}
