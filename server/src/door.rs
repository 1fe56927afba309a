//! The door of the server functions. With script, the answer is JSON. Without, the reader is led to
//! the next page; a refused form is kept, so that nothing typed is lost, not even where the session
//! has ended.

use app::error::UiError;
use axum::Extension;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::response::{IntoResponse, Redirect, Response};
use backend::Ctx;
use domain::accounts::SignInForm;
use domain::error::{Error, FieldError, Problem};
use domain::forms::{Done, KeptForm, field_name};
use leptos::prelude::provide_context;

use crate::application::Application;
use crate::pages;
use crate::refusal::status;

/// Largest answer of a server function.
const ANSWER_MAX: usize = 16 * 1024 * 1024;
/// Most fields of a form that are kept.
const FIELDS_MAX: usize = 500;

/// Any server function, with the context of the request.
pub async fn server_function(
    State(application): State<Application>,
    Extension(mut ctx): Extension<Ctx>,
    request: Request<Body>,
) -> Response {
    let (mut parts, body) = request.into_parts();
    // Without script a browser asks for a page; a page of ours asks for JSON.
    let plain = parts.method == Method::POST
        && parts
            .headers
            .get(ACCEPT)
            .and_then(|accept| accept.to_str().ok())
            .is_some_and(|accept| accept.contains("text/html"));
    parts.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let action = parts.uri.path().to_owned();
    let sent = if parts.method == Method::POST {
        let Ok(body) = to_bytes(body, BODY_MAX).await else {
            return refused(
                &ctx,
                plain,
                &UiError::Refused(Error::field("files", Problem::FileTooLarge { max_bytes: BODY_MAX as u64 })),
            );
        };
        let sent = SentForm::read(&parts.headers, &body).await;
        parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        ctx.form_key.clone_from(&sent.key);
        (sent, Body::from(body))
    } else {
        (SentForm::default(), body)
    };
    let (sent, body) = sent;
    let context = ctx.clone();
    let answer = leptos_axum::handle_server_fns_with_context(
        move || provide_context(context.clone()),
        Request::from_parts(parts, body),
    )
    .await
    .into_response();
    let changed = sent.key.is_some();
    let response = if plain { lead_on(&ctx, &action, sent, answer).await } else { with_status(answer).await };
    if changed {
        application.post.notify_one();
    }
    response
}

/// Largest body of a form with its files.
const BODY_MAX: usize = 64 * 1024 * 1024;

/// What the door reads of a form: the key by which a second sending is known, the page it stands on,
/// and what was typed.
#[derive(Default)]
struct SentForm {
    key: Option<String>,
    page: Option<String>,
    values: Vec<(String, String)>,
    files: bool,
}

impl SentForm {
    async fn read(headers: &HeaderMap, body: &Bytes) -> SentForm {
        let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let mut sent = SentForm::default();
        if kind.starts_with("application/x-www-form-urlencoded") {
            for (name, value) in form_urlencoded::parse(body) {
                sent.take(&name, value.into_owned());
            }
        } else if let Ok(boundary) = multer::parse_boundary(kind) {
            let mut parts = multer::Multipart::new(Body::from(body.clone()).into_data_stream(), boundary);
            while let Ok(Some(part)) = parts.next_field().await {
                let name = part.name().unwrap_or_default().to_owned();
                if part.file_name().is_some() {
                    sent.files = sent.files || part.file_name().is_some_and(|name| !name.is_empty());
                    continue;
                }
                if let Ok(value) = part.text().await {
                    sent.take(&name, value);
                }
            }
        }
        sent
    }

    fn take(&mut self, name: &str, value: String) {
        match name {
            "form_key" => self.key = Some(value).filter(|key| !key.is_empty() && key.len() <= 200),
            "form_page" => self.page = Some(SignInForm { next: value, ..SignInForm::default() }.next()),
            // A password is never kept, nor the secret of a link.
            name if ["password", "current", "new", "again", "token"].contains(&field_name(name)) => {}
            name if self.values.len() < FIELDS_MAX => self.values.push((field_name(name).to_owned(), value)),
            _ => {}
        }
    }
}

/// Without script: on to the next page, or back to the form with what was typed.
async fn lead_on(ctx: &Ctx, action: &str, sent: SentForm, answer: Response) -> Response {
    let (parts, body) = answer.into_parts();
    let body = to_bytes(body, ANSWER_MAX).await.unwrap_or_default();
    let page = sent.page.clone().unwrap_or_else(|| "/".to_owned());
    let outcome = if parts.status.is_success() {
        serde_json::from_slice::<Done>(&body).map_err(|_| UiError::Transport)
    } else {
        Err(serde_json::from_slice::<UiError>(&body).unwrap_or(UiError::Transport))
    };
    let mut response = match outcome {
        Ok(done) => Redirect::to(&done.to).into_response(),
        Err(UiError::Refused(Error::AlreadyDone)) => Redirect::to(&page).into_response(),
        Err(error) => match keep(ctx, action, sent, &page, error).await {
            Ok(address) => Redirect::to(&address).into_response(),
            Err(error) => refused(ctx, true, &error),
        },
    };
    for cookie in parts.headers.get_all(SET_COOKIE) {
        response.headers_mut().append(SET_COOKIE, cookie.clone());
    }
    response
}

/// Keeps the form and answers the address that shows it again.
async fn keep(ctx: &Ctx, action: &str, sent: SentForm, page: &str, error: UiError) -> Result<String, UiError> {
    let mut error = match error {
        UiError::Refused(error) => error,
        UiError::Transport => Error::Unavailable,
    };
    let signing_in = error == Error::SignInNeeded;
    if sent.files {
        // Files cannot be put back into a form; say so beside whatever else is wrong.
        let again = FieldError { field: "files".to_owned(), problem: Problem::FileChooseAgain };
        match &mut error {
            Error::Invalid(errors) if !errors.iter().any(|error| error.field == "files") => errors.push(again),
            Error::SignInNeeded => error = Error::Invalid(vec![again]),
            _ => {}
        }
    }
    let kept = KeptForm { action: action.to_owned(), values: sent.values, error };
    let owner = ctx.actor.as_ref().map(|actor| actor.account);
    let token = backend::kept_forms::keep(&ctx.backend, owner, kept).await.map_err(UiError::from)?;
    let page = with_token(page, &token);
    Ok(if signing_in { format!("/sign-in?next={}", domain::address::escape(&page)) } else { page })
}

/// The page's address with the kept form's token in place of an older one.
fn with_token(page: &str, token: &str) -> String {
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "kept") {
        pairs.append_pair(&name, &value);
    }
    pairs.append_pair("kept", token);
    format!("{path}?{}", pairs.finish())
}

/// With script: the JSON as it is, under the status that fits it.
async fn with_status(answer: Response) -> Response {
    let (mut parts, body) = answer.into_parts();
    if parts.status.is_success() || parts.headers.contains_key(LOCATION) {
        return Response::from_parts(parts, body);
    }
    let body = to_bytes(body, ANSWER_MAX).await.unwrap_or_default();
    let error = serde_json::from_slice::<UiError>(&body).unwrap_or(UiError::Transport);
    parts.status = status(refusal_of(&error));
    Response::from_parts(parts, Body::from(body))
}

/// For a form that could not even be kept.
fn refused(ctx: &Ctx, plain: bool, error: &UiError) -> Response {
    let refusal = refusal_of(error);
    if plain {
        return pages::failed(refusal, ctx.locale);
    }
    (status(refusal), axum::Json(error)).into_response()
}

fn refusal_of(error: &UiError) -> &Error {
    match error {
        UiError::Refused(refusal) => refusal,
        UiError::Transport => &Error::Unavailable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_carries_one_token_at_a_time() {
        assert_eq!(with_token("/directives/9?view=all&kept=old", "new"), "/directives/9?view=all&kept=new");
        assert_eq!(with_token("/meetings/new", "t"), "/meetings/new?kept=t");
    }

    #[test]
    fn passwords_are_never_kept() {
        let mut sent = SentForm::default();
        for name in ["form[password]", "form[new]", "form[email]"] {
            sent.take(name, "value".to_owned());
        }
        assert_eq!(sent.values, [("email".to_owned(), "value".to_owned())]);
    }
}
