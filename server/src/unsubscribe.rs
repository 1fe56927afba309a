//! One click ends letters that gather (RFC 8058): the reader's mail program sends it, without a page and
//! without a cookie.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use backend::Ctx;
use domain::locale::Locale;

use crate::application::Application;
use crate::refusal::refused;

pub async fn one_click(State(application): State<Application>, Path(secret): Path<String>) -> Response {
    let ctx = Ctx::system(application.backend, Locale::default());
    match backend::digests::unsubscribe(&ctx, &secret).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => refused(error),
    }
}
