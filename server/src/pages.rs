//! Writing a page: the request's context goes in, a whole document comes out.

use app::shell::shell;
use app::ui::FormSeed;
use app::{App, FirstPage};
use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_LENGTH;
use axum::response::{Html, IntoResponse, Redirect, Response};
use backend::Ctx;
use domain::error::Error;
use domain::locale::Locale;
use language::Words;
use leptos::nonce::Nonce;
use leptos::prelude::provide_context;

use crate::application::Application;
use crate::security::ScriptNonce;

/// Largest page.
const PAGE_MAX: usize = 16 * 1024 * 1024;

/// Pages whose address holds a secret that stands in for signing in.
const BY_LINK: [&str; 2] = ["/report/", "/mail/unsubscribe/"];

/// Any page of the site map; whoever is not signed in is asked to first.
pub async fn render(
    State(application): State<Application>,
    Extension(ctx): Extension<Ctx>,
    Extension(ScriptNonce(nonce)): Extension<ScriptNonce>,
    request: Request<Body>,
) -> Response {
    let path = request.uri().path().to_owned();
    let address = request.uri().path_and_query().map_or_else(|| path.clone(), ToString::to_string);
    let signing_in = path == "/sign-in";
    let by_link = BY_LINK.iter().any(|place| path.starts_with(place));
    match (&ctx.actor, signing_in) {
        (None, false) if !by_link => {
            return Redirect::to(&format!("/sign-in?next={}", domain::address::escape(&address))).into_response();
        }
        (Some(_), true) => return Redirect::to("/").into_response(),
        _ => {}
    }
    let session = match backend::accounts::session(&ctx).await {
        Ok(session) => session,
        Err(error) => return failed(&error.into_refusal(), ctx.locale),
    };
    let kept = match kept_token(request.uri().query()) {
        // A form that cannot be found again is not worth failing the page.
        Some(token) => backend::kept_forms::open(&ctx, &token).await.ok().flatten(),
        None => None,
    };
    let forms = FormSeed { key: format!("{:032x}", rand::random::<u128>()), kept, path };
    let words = Words::of(session.locale).clone();
    let first = FirstPage { session: Some(session), forms };
    let assets = application.assets.clone();
    let provide = move || {
        provide_context(Nonce::from_value(nonce.clone()));
        provide_context(ctx.clone());
        provide_context(words.clone());
        provide_context(first.clone());
        provide_context(assets.clone());
    };
    valid(leptos_axum::render_app_async_with_context(provide, shell)(request).await).await
}

/// The page as valid HTML. Leptos marks places by `<!>`, which every browser reads as an empty comment but
/// which the standard counts as an error. A reader's text never holds it, since text and attributes are
/// written escaped.
async fn valid(page: Response) -> Response {
    let (mut parts, body) = page.into_parts();
    match to_bytes(body, PAGE_MAX).await.map(|body| String::from_utf8(body.into())) {
        Ok(Ok(html)) => {
            parts.headers.remove(CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(html.replace("<!>", "<!---->")))
        }
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The addresses of all pages, as the router of the application lists them.
pub fn addresses() -> Vec<String> {
    leptos_axum::generate_route_list(App).into_iter().map(|route| route.path().to_owned()).collect()
}

/// A page for when nothing else can be shown, since the database does not answer. It stands alone: no
/// session, no style sheet.
pub fn failed(error: &Error, locale: Locale) -> Response {
    let words = Words::of(locale);
    let title = words.say("shell-failed-title");
    let text = format!("{} {}", words.error(error), words.say("shell-failed"));
    let language = locale.as_str();
    let page = format!(
        "<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title></head>\
         <body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    );
    (StatusCode::SERVICE_UNAVAILABLE, Html(page)).into_response()
}

fn kept_token(query: Option<&str>) -> Option<String> {
    form_urlencoded::parse(query?.as_bytes()).find(|(name, _)| name == "kept").map(|(_, token)| token.into_owned())
}
