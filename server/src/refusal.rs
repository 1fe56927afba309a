//! How a refusal is told in HTTP.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::error::Error;

/// To programs and for downloads: the status alone. What failed inside is logged on the way.
pub fn refused(error: backend::Error) -> Response {
    status(&error.into_refusal()).into_response()
}

pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::SignInNeeded => StatusCode::UNAUTHORIZED,
        Error::Denied => StatusCode::FORBIDDEN,
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Conflict(_) | Error::NotNow(_) | Error::AlreadyDone => StatusCode::CONFLICT,
        Error::TooOften { .. } => StatusCode::TOO_MANY_REQUESTS,
        Error::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}
