//! Papers of evidence, for whoever may see their directive.

use axum::Extension;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use backend::Ctx;
use domain::ids::EvidenceId;

use crate::refusal::refused;

/// Always a download: what somebody sent is never shown as a page of ours.
pub async fn download(Extension(ctx): Extension<Ctx>, Path(evidence): Path<String>) -> Response {
    let Ok(evidence) = evidence.parse::<EvidenceId>() else { return StatusCode::NOT_FOUND.into_response() };
    match backend::evidence::open(&ctx, evidence).await {
        Ok(file) => {
            let name =
                format!("attachment; filename*=UTF-8''{}", domain::address::escape(&file.name.replace('/', "_")));
            let mut response = file.content.into_response();
            let headers = response.headers_mut();
            headers.insert(
                CONTENT_TYPE,
                HeaderValue::from_str(&file.media_type).unwrap_or(HeaderValue::from_static("application/octet-stream")),
            );
            if let Ok(name) = HeaderValue::from_str(&name) {
                headers.insert(CONTENT_DISPOSITION, name);
            }
            response
        }
        Err(error) => refused(error),
    }
}
