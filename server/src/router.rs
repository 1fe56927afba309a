//! All addresses, grouped by what stands behind them.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use domain::locale::Locale;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::application::Application;
use crate::{calendar, door, evidence, feeds, identity, mail, pages, security, unsubscribe};

/// Largest body of a form with its files. One file may have 20 MiB.
const BODY_MAX: usize = 64 * 1024 * 1024;

/// A page for people, and one click for their mail programs.
const UNSUBSCRIBE: &str = "/mail/unsubscribe/{secret}";

pub fn router(application: Application) -> Router {
    // A second router in the same process, as in tests, finds it set.
    let _ = any_spawner::Executor::init_tokio();
    let site = &application.site_root;
    let immutable = SetResponseHeaderLayer::overriding(
        CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    let month = SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("public, max-age=2592000"));
    let built = ServiceBuilder::new()
        .layer(immutable)
        .service(ServeDir::new(site.join("pkg")).precompressed_br().precompressed_gzip());
    let fonts = ServiceBuilder::new().layer(month).service(ServeDir::new(site.join("fonts")));

    // Pages and what they send: they know who asks.
    let personal = Router::new()
        .route("/fn/{*function}", any(door::server_function))
        .route("/evidence/{evidence}", get(evidence::download))
        .route("/calendar.csv", get(calendar::download))
        .route("/mail.csv", get(mail::download))
        .route("/mail/template.html", get(mail::template))
        .route(UNSUBSCRIBE, get(pages::render))
        .fallback(get(pages::render))
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .layer(middleware::from_fn_with_state(application.clone(), identity::identify))
        .layer(middleware::from_fn_with_state(application.clone(), security::same_origin))
        .layer(CompressionLayer::new());

    // What a link alone opens: nobody is signed in, and no cookie is looked at.
    let by_link = Router::new()
        .route("/feeds/{file}", get(feeds::read))
        .route(UNSUBSCRIBE, post(unsubscribe::one_click))
        .layer(CompressionLayer::new());

    Router::new()
        .route("/healthz", get(healthz))
        // Its caller is a mail server, which knows a secret and has no cookie.
        .route("/mail/bounces", post(mail::bounced))
        .route("/words/{file}", get(words))
        .route("/mark.svg", get(mark))
        .nest_service("/pkg", built)
        .nest_service("/fonts", fonts)
        .merge(personal)
        .merge(by_link)
        .layer(middleware::from_fn_with_state(application.clone(), security::headers))
        .layer(CatchPanicLayer::new())
        .with_state(application)
}

/// Whether the program answers and reaches its database.
async fn healthz(State(application): State<Application>) -> Response {
    match application.backend.answers().await {
        Ok(()) => "ok".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response(),
    }
}

/// One language's words, `<language>.<version>.ftl`.
async fn words(Path(file): Path<String>) -> Response {
    let mut parts = file.split('.');
    let locale = parts.next().and_then(Locale::parse);
    match (locale, parts.next(), parts.next(), parts.next()) {
        (Some(locale), Some(version), Some("ftl"), None) if version == language::version(locale) => (
            [(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "public, max-age=31536000, immutable")],
            language::source(locale),
        )
            .into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn mark(State(application): State<Application>) -> Response {
    match tokio::fs::read(application.site_root.join("mark.svg")).await {
        Ok(drawing) => {
            ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "public, max-age=86400")], drawing).into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
