//! How somebody wants the letter that gathers what awaits them.

use domain::digests::{PreferencesForm, PreferencesPart};

use crate::{Ctx, Error, accounts};

pub async fn preferences(ctx: &Ctx) -> Result<PreferencesPart, Error> {
    let form = accounts::preferences(ctx.db(), ctx.actor()?.account).await?;
    Ok(PreferencesPart { form, council_hour: ctx.council().await?.settings.digest_hour })
}

pub async fn change_preferences(ctx: &Ctx, form: &PreferencesForm) -> Result<(), Error> {
    let account = ctx.actor()?.account;
    let preferences = form.parse()?;
    let txn = ctx.begin().await?;
    accounts::set_preferences(&txn, account, preferences).await?;
    Ok(txn.commit().await?)
}

/// Ends the letters that gather of whoever got the link, signed in or not. Once more changes nothing;
/// on their account's page they are asked for again.
pub async fn unsubscribe(ctx: &Ctx, secret: &str) -> Result<(), Error> {
    let account = accounts::by_unsubscribe_secret(ctx.db(), secret).await?.ok_or_else(Error::not_found)?;
    let txn = ctx.begin().await?;
    accounts::end_digests(&txn, account).await?;
    Ok(txn.commit().await?)
}
