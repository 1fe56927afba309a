//! The request behind a server function or a page being written; on the server alone.

use axum::http::HeaderValue;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use backend::Ctx;
use domain::locale::Locale;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;

use crate::error::UiError;

/// Holds the session's token; `__Host-` binds it to this host and to HTTPS.
pub const SESSION_COOKIE: &str = "__Host-kenes";
/// The same where the public address is plain HTTP, as in a demonstration.
pub const SESSION_COOKIE_PLAIN: &str = "kenes";
/// The language of a reader who is not signed in.
pub const LANGUAGE_COOKIE: &str = "language";
/// A link that was made a moment ago, on its way to the page that shows it.
const MADE_COOKIE: &str = "made";

/// The context that the server's middleware has made for this request.
pub fn ctx() -> Result<Ctx, UiError> {
    // Absent only while the route table is listed at start, when nothing is loaded.
    use_context::<Ctx>().ok_or(UiError::Transport)
}

/// The session's token as the browser sent it.
pub fn session_token() -> Option<String> {
    let parts = use_context::<Parts>()?;
    cookie(&parts, SESSION_COOKIE).or_else(|| cookie(&parts, SESSION_COOKIE_PLAIN))
}

pub fn keep_session(ctx: &Ctx, token: &str) {
    // Thirty days; the server ends an idle session long before.
    set_cookie(&format!("{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000{}", name(ctx), secure(ctx)));
}

pub fn drop_session(ctx: &Ctx) {
    set_cookie(&format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", name(ctx), secure(ctx)));
}

pub fn keep_language(ctx: &Ctx, locale: Locale) {
    let locale = locale.as_str();
    set_cookie(&format!("{LANGUAGE_COOKIE}={locale}; Path=/; SameSite=Lax; Max-Age=31536000{}", secure(ctx)));
}

/// Hands a secret to the page that is shown next and says what it is: the program keeps none, and in an
/// address it would stay in the browser's history.
pub fn hand_over(ctx: &Ctx, what: &str, secret: &str) {
    set_cookie(&format!(
        "{MADE_COOKIE}={what}:{secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=300{}",
        secure(ctx)
    ));
}

/// The secret that was handed to this page; it is not there a second time.
pub fn handed_over(ctx: &Ctx, what: &str) -> Option<String> {
    let made = cookie(&use_context::<Parts>()?, MADE_COOKIE)?;
    let secret = made.strip_prefix(what)?.strip_prefix(':')?.to_owned();
    set_cookie(&format!("{MADE_COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0{}", secure(ctx)));
    Some(secret)
}

/// One cookie of a request.
pub fn cookie(parts: &Parts, name: &str) -> Option<String> {
    parts
        .headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}

fn name(ctx: &Ctx) -> &'static str {
    if is_https(ctx) { SESSION_COOKIE } else { SESSION_COOKIE_PLAIN }
}

fn secure(ctx: &Ctx) -> &'static str {
    if is_https(ctx) { "; Secure" } else { "" }
}

fn is_https(ctx: &Ctx) -> bool {
    ctx.backend.public_url().starts_with("https://")
}

fn set_cookie(cookie: &str) {
    if let (Some(response), Ok(value)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(cookie)) {
        response.append_header(SET_COOKIE, value);
    }
}
