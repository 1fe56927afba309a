use domain::accounts::{PasswordForm, Session, SignInForm};
use domain::forms::Done;
use leptos::prelude::*;

use crate::error::UiError;

/// What every page knows of its reader, after something may have changed it.
#[server(endpoint = "accounts/session", input = server_fn::codec::GetUrl)]
pub async fn load_session() -> Result<Session, UiError> {
    Ok(backend::accounts::session(&crate::request::ctx()?).await?)
}

#[server(endpoint = "accounts/sign_in")]
pub async fn sign_in(form: SignInForm) -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    let next = form.next();
    let signed_in = backend::accounts::sign_in(&ctx.backend, form, ctx.locale).await?;
    crate::request::keep_session(&ctx, &signed_in.token);
    Ok(Done::anew_at(next))
}

#[server(endpoint = "accounts/sign_out")]
pub async fn sign_out() -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    if let Some(token) = crate::request::session_token() {
        backend::accounts::sign_out(&ctx, &token).await?;
    }
    crate::request::drop_session(&ctx);
    Ok(Done::anew_at("/sign-in"))
}

#[server(endpoint = "accounts/choose_language")]
pub async fn choose_language(language: String, back: String) -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    let locale = domain::locale::Locale::parse(&language).ok_or(domain::error::Error::NotFound)?;
    if ctx.actor.is_some() {
        backend::accounts::choose_language(&ctx, locale).await?;
    }
    crate::request::keep_language(&ctx, locale);
    Ok(Done::anew_at(SignInForm { next: back, ..SignInForm::default() }.next()))
}

#[server(endpoint = "accounts/change_password")]
pub async fn change_password(form: PasswordForm) -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    // Every other session ends with the old password; this one goes on under a new token.
    let token = backend::accounts::change_password(&ctx, form).await?;
    crate::request::keep_session(&ctx, &token);
    Ok(Done::at("/account"))
}
