//! Calendar feeds as calendars ask for them, and their links as a browser without script makes them.

use axum::body::Body;
use axum::http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, COOKIE, ETAG, IF_NONE_MATCH, SET_COOKIE};
use axum::http::{Request, StatusCode};

use crate::site::{Answer, Reader, Site};

#[tokio::test]
async fn a_link_is_shown_once_and_read_without_a_session() {
    let site = Site::open().await;
    let health = site.sign_in("health").await;
    site.browse(&health, "POST", "/fn/accounts/choose_language", "language=en&back=/").await;
    let (made, token) = make(&site, &health, "person").await;
    let page = account(&site, &health, &made).await;
    let address = format!("http://kenes.example/feeds/{token}.ics");
    assert!(page.body.contains(&address), "the page shows the link");
    assert!(cookies(&page).iter().any(|cookie| cookie.starts_with("made=;")), "and takes it away");
    let again = account(&site, &health, "").await;
    assert!(!again.body.contains(&token) && again.body.contains("Link made"), "a second time it is not shown");

    let feed = read(&site, &token, "GET", None).await;
    assert_eq!(feed.status, StatusCode::OK);
    assert_eq!(feed.headers[CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert!(feed.body.starts_with("BEGIN:VCALENDAR\r\n") && feed.body.ends_with("END:VCALENDAR\r\n"));
    let head = read(&site, &token, "HEAD", None).await;
    assert_eq!((head.status, head.body.as_str(), &head.headers[ETAG]), (StatusCode::OK, "", &feed.headers[ETAG]));

    let revoked = site.browse(&health, "POST", "/fn/feeds/revoke", "form_key=b&form_page=/account&of=person").await;
    assert_eq!(revoked.location.as_deref(), Some("/account#calendar"));
    for method in ["GET", "HEAD"] {
        assert_eq!(read(&site, &token, method, None).await.status, StatusCode::NOT_FOUND);
    }
    assert!(account(&site, &health, "").await.body.contains("The link was revoked"));
}

#[tokio::test]
async fn a_calendar_that_has_the_latest_is_not_sent_it_again() {
    let site = Site::open().await;
    let (_, token) = make(&site, &site.sign_in("leadership").await, "person").await;
    let feed = read(&site, &token, "GET", None).await;
    let tag = feed.headers[ETAG].to_str().unwrap().to_owned();
    assert_eq!(feed.headers[CACHE_CONTROL], "private, no-cache");
    for known in [tag.clone(), format!("\"another\", {tag}"), tag.trim_start_matches("W/").to_owned(), "*".to_owned()] {
        let answer = read(&site, &token, "GET", Some(&known)).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{known}");
        assert_eq!(answer.headers[ETAG], tag.as_str());
    }
    assert_eq!(read(&site, &token, "GET", Some("W/\"another\"")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_address_that_is_no_link_is_not_found() {
    let site = Site::open().await;
    let (_, token) = make(&site, &site.sign_in("secretariat").await, "person").await;
    for file in [token.as_str(), "unknown.ics", ".ics", "a/b.ics"] {
        let request = Request::builder().uri(format!("/feeds/{file}")).body(Body::empty()).unwrap();
        let status = site.call(request).await.status;
        // What no route takes is a page, and nobody is signed in.
        assert!([StatusCode::NOT_FOUND, StatusCode::SEE_OTHER].contains(&status), "{file}: {status}");
    }
}

/// The cookie that hands the link to the next page, and the link's secret.
async fn make(site: &Site, reader: &Reader, of: &str) -> (String, String) {
    let form = format!("form_key=a&form_page=/account&of={of}");
    let made = site.browse(reader, "POST", "/fn/feeds/make", &form).await;
    assert_eq!(made.location.as_deref(), Some("/account#calendar"), "{}", made.body);
    let cookie = cookies(&made).into_iter().find(|cookie| cookie.starts_with("made=")).unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let token = cookie.rsplit(':').next().unwrap().to_owned();
    (cookie, token)
}

async fn account(site: &Site, reader: &Reader, made: &str) -> Answer {
    let request = Request::builder()
        .uri("/account")
        .header(ACCEPT, "text/html")
        .header(COOKIE, format!("{}; {made}", reader.cookie()));
    site.call(request.body(Body::empty()).unwrap()).await
}

async fn read(site: &Site, token: &str, method: &str, known: Option<&str>) -> Answer {
    let mut request = Request::builder().method(method).uri(format!("/feeds/{token}.ics"));
    if let Some(known) = known {
        request = request.header(IF_NONE_MATCH, known);
    }
    site.call(request.body(Body::empty()).unwrap()).await
}

fn cookies(answer: &Answer) -> Vec<String> {
    answer.headers.get_all(SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap().to_owned()).collect()
}
