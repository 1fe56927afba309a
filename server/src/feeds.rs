//! Calendar feeds, for whoever holds the link: calendars have no session.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::application::Application;
use crate::refusal::refused;

/// Nobody in between keeps a feed, and a calendar asks each time whether its own is the latest: a link that
/// was revoked finds nothing at once.
const CACHE: (HeaderName, &str) = (CACHE_CONTROL, "private, no-cache");

/// `<token>.ics`
pub async fn read(State(application): State<Application>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Some(token) = file.strip_suffix(".ics") else { return StatusCode::NOT_FOUND.into_response() };
    match backend::feeds::read(&application.backend, token).await {
        Ok(calendar) => {
            // Weak, since the same text is sent compressed or not.
            let tag = format!("W/\"{}\"", calendar.version);
            if is_known(&headers, &calendar.version) {
                return (StatusCode::NOT_MODIFIED, [CACHE], [(ETAG, tag)]).into_response();
            }
            let kind = [(CONTENT_TYPE, "text/calendar; charset=utf-8")];
            let name = [(CONTENT_DISPOSITION, "inline; filename=\"kenes.ics\"")];
            ([CACHE], [(ETAG, tag)], kind, name, calendar.text).into_response()
        }
        Err(error) => refused(error),
    }
}

/// Whether the calendar has this version, as it says itself.
fn is_known(headers: &HeaderMap, version: &str) -> bool {
    headers
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'))
        .any(|tag| tag == version || tag == "*")
}
