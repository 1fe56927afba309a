//! The ledger of mail as a table, and the door for what mail servers write back.

use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::{Query, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use backend::Ctx;
use backend::mail::bounces::{self, Taken};
use domain::mail::{MailFilter, SampleFilter};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::application::Application;
use crate::refusal::refused;

/// What somebody must know to hand us what came back. Kept as its hash, so that comparing takes as long
/// for every guess.
#[derive(Clone)]
pub struct BounceToken([u8; 32]);

impl BounceToken {
    pub fn new(token: &str) -> BounceToken {
        BounceToken(Sha256::digest(token).into())
    }

    fn is_presented(&self, headers: &HeaderMap) -> bool {
        let presented = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        presented.is_some_and(|token| bool::from(BounceToken::new(token.trim()).0.ct_eq(&self.0)))
    }
}

pub async fn download(Extension(ctx): Extension<Ctx>, Query(filter): Query<MailFilter>) -> Response {
    match backend::mail::export(&ctx, &filter).await {
        Ok(table) => {
            let kind = "text/csv; charset=utf-8";
            ([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, "attachment; filename=\"mail.csv\"")], table).into_response()
        }
        Err(error) => refused(error),
    }
}

/// A letter as a mail program would show it. Its colours stand in the letter itself, which other pages
/// may not do; it may do nothing else.
pub async fn template(Extension(ctx): Extension<Ctx>, Query(filter): Query<SampleFilter>) -> Response {
    match backend::mail::sample(&ctx, &filter).await.map(|sample| sample.letter) {
        Ok(Some(letter)) => {
            let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
            ([(CONTENT_TYPE, "text/html; charset=utf-8"), (CONTENT_SECURITY_POLICY, policy)], letter.html)
                .into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => refused(error),
    }
}

/// One message as a mail server wrote it back. Closed where no token is set.
pub async fn bounced(State(application): State<Application>, request: Request<Body>) -> Response {
    let Some(token) = &application.bounce_token else { return StatusCode::NOT_FOUND.into_response() };
    if !token.is_presented(request.headers()) {
        return (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")]).into_response();
    }
    let Ok(message) = to_bytes(request.into_body(), bounces::MESSAGE_MAX).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    match bounces::take(&application.backend, &message).await {
        Ok(Taken::CameBack(_)) => "came back".into_response(),
        Ok(Taken::Delayed(_)) => "delayed".into_response(),
        Ok(Taken::Known(_)) => "known already".into_response(),
        Ok(Taken::Foreign) => "about no mail of ours".into_response(),
        Ok(Taken::NoNotice) => (StatusCode::UNPROCESSABLE_ENTITY, "no delivery status notification").into_response(),
        Err(error) => {
            error.into_refusal();
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
