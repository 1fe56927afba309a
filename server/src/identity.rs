//! Who asks, and in which language: from cookies to the context of the use cases.

use app::request::{LANGUAGE_COOKIE, SESSION_COOKIE, SESSION_COOKIE_PLAIN, cookie};
use axum::extract::{Request, State};
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use backend::Ctx;
use domain::locale::Locale;

use crate::application::Application;
use crate::pages;

/// Puts a [`Ctx`] into the request's extensions.
pub async fn identify(State(application): State<Application>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let token = cookie(&parts, SESSION_COOKIE).or_else(|| cookie(&parts, SESSION_COOKIE_PLAIN));
    let actor = match token {
        Some(token) => match backend::accounts::actor_by_token(&application.backend, &token).await {
            Ok(actor) => actor,
            Err(error) => return pages::failed(&error.into_refusal(), locale(&parts)),
        },
        None => None,
    };
    let locale = actor.as_ref().map_or_else(|| locale(&parts), |actor| actor.locale);
    parts.extensions.insert(Ctx { backend: application.backend.clone(), actor, locale, form_key: None });
    next.run(Request::from_parts(parts, body)).await
}

/// The language of a reader who is not signed in: the one chosen, or else the browser's, or else
/// the state language.
fn locale(parts: &Parts) -> Locale {
    cookie(parts, LANGUAGE_COOKIE).and_then(|code| Locale::parse(&code)).unwrap_or_else(|| {
        let accepted = parts.headers.get(ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()).unwrap_or_default();
        accepted.split(',').find_map(|entry| Locale::parse(entry.trim().split(['-', ';']).next()?)).unwrap_or_default()
    })
}
