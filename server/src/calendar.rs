//! A version of the working calendar as a table, for whoever may read it.

use axum::Extension;
use axum::extract::Query;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use backend::Ctx;
use serde::Deserialize;

use crate::refusal::refused;

#[derive(Debug, Deserialize)]
pub struct Asked {
    /// Without it, the latest.
    version: Option<u32>,
}

pub async fn download(Extension(ctx): Extension<Ctx>, Query(asked): Query<Asked>) -> Response {
    match backend::calendar::export(&ctx, asked.version).await {
        Ok(calendar) => {
            let name = format!("attachment; filename=\"calendar-{}.csv\"", calendar.version);
            let kind = "text/csv; charset=utf-8".to_owned();
            ([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name)], calendar.to_csv()).into_response()
        }
        Err(error) => refused(error),
    }
}
