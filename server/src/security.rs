//! What every answer says to the browser, and which requests are not heard at all.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::application::Application;

/// The nonce of this request's inline scripts.
#[derive(Clone, Debug)]
pub struct ScriptNonce(pub String);

/// Sets the headers that hold for all answers and mints the nonce of the page's scripts.
pub async fn headers(State(application): State<Application>, mut request: Request, next: Next) -> Response {
    let nonce = format!("{:032x}", rand::random::<u128>());
    request.extensions_mut().insert(ScriptNonce(nonce.clone()));
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    // A letter that is looked at has a policy of its own.
    if let Ok(policy) = HeaderValue::from_str(&policy)
        && !headers.contains_key(CONTENT_SECURITY_POLICY)
    {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=()"),
    );
    headers.insert(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin"));
    if application.backend.public_url().starts_with("https://") {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    // Pages are personal. What may be kept says so itself.
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// A change is heard only from our own pages: a form on another site would carry the reader's
/// cookie as well.
pub async fn same_origin(State(application): State<Application>, request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if changes && !from_our_pages(request.headers(), application.backend.public_url()) {
        return (StatusCode::FORBIDDEN, "This form was not sent from a page of this site.").into_response();
    }
    next.run(request).await
}

fn from_our_pages(headers: &HeaderMap, public_url: &str) -> bool {
    let header = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = header(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    // Browsers without that header send the origin with every form.
    header(ORIGIN).is_some_and(|origin| {
        let host = origin.split_once("://").map(|(_, host)| host);
        origin == public_url.trim_end_matches('/') || (host.is_some() && host == header(HOST))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        from_our_pages(&headers, "https://kenes.example")
    }

    #[test]
    fn a_form_of_another_site_is_not_heard() {
        assert!(heard(&[("sec-fetch-site", "same-origin")]));
        assert!(!heard(&[("sec-fetch-site", "cross-site")]));
        assert!(!heard(&[("sec-fetch-site", "same-site")]));
        assert!(heard(&[("origin", "https://kenes.example")]));
        assert!(heard(&[("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3000")]));
        assert!(!heard(&[("origin", "https://evil.example"), ("host", "kenes.example")]));
        assert!(!heard(&[("origin", "null"), ("host", "kenes.example")]));
        assert!(!heard(&[]));
    }
}
