//! Forms as a browser without script sends them.

use axum::http::StatusCode;

use crate::site::{Reader, Site};

const LONG_TEXT: &str = "</textarea><script>alert(1)</script> Ұзақ мәтін";

fn meeting_form(number: &str, key: &str) -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("form_key", key)
        .append_pair("form_page", "/meetings/new")
        .append_pair("form[number]", number)
        .append_pair("form[kind]", "ordinary")
        .append_pair("form[starts_on]", "2026-03-02")
        .append_pair("form[language]", "ru")
        .append_pair("form[title_en]", LONG_TEXT)
        .append_pair("form[place_ru]", "Астана")
        .finish()
}

#[tokio::test]
async fn an_anonymous_reader_is_asked_to_sign_in_and_comes_back_to_the_page() {
    let site = Site::open().await;
    let answer = site.browse(&Reader::anonymous(), "GET", "/directives?view=overdue", "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location.as_deref(), Some("/sign-in?next=/directives%3Fview%3Doverdue"));
}

#[tokio::test]
async fn a_refused_form_comes_back_with_what_was_typed_and_what_to_change() {
    let site = Site::open().await;
    let secretariat = site.sign_in("secretariat").await;
    let form = meeting_form("", "key-1");
    let answer = site.browse(&secretariat, "POST", "/fn/meetings/save", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let back = answer.location.unwrap();
    assert!(back.starts_with("/meetings/new?kept="), "{back}");
    let page = site.browse(&secretariat, "GET", &back, "").await;
    assert!(
        page.body.contains("&lt;/textarea&gt;&lt;script&gt;") || page.body.contains("&lt;/textarea>&lt;script>"),
        "the text is shown as text"
    );
    assert!(!page.body.contains("<script>alert(1)"), "the text is never markup");
    assert!(page.body.contains("role=\"alert\""), "what to change is said");
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_record() {
    let site = Site::open().await;
    let secretariat = site.sign_in("secretariat").await;
    let form = meeting_form("77", "key-2");
    let first = site.browse(&secretariat, "POST", "/fn/meetings/save", &form).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert!(first.location.unwrap().starts_with("/meetings/"));
    let second = site.browse(&secretariat, "POST", "/fn/meetings/save", &form).await;
    assert_eq!(second.location.as_deref(), Some("/meetings/new"), "it is led back and nothing is written");
    let list = site.ask(&secretariat, "GET", "/fn/meetings/list", "").await;
    assert_eq!(list.body.matches("\"number\":\"77\"").count(), 1);
}

#[tokio::test]
async fn a_text_survives_a_session_that_ended_while_it_was_written() {
    let site = Site::open().await;
    let answer = site.browse(&Reader::anonymous(), "POST", "/fn/meetings/save", &meeting_form("78", "key-3")).await;
    let to = answer.location.unwrap();
    assert!(to.starts_with("/sign-in?next=/meetings/new%3Fkept%3D"), "{to}");
    let secretariat = site.sign_in("secretariat").await;
    let token = to.rsplit("%3D").next().unwrap();
    let page = site.browse(&secretariat, "GET", &format!("/meetings/new?kept={token}"), "").await;
    assert!(page.body.contains("Ұзақ мәтін"), "what was typed is there again");
}

#[tokio::test]
async fn a_kept_form_is_shown_to_nobody_else() {
    let site = Site::open().await;
    let secretariat = site.sign_in("secretariat").await;
    let answer = site.browse(&secretariat, "POST", "/fn/meetings/save", &meeting_form("", "key-4")).await;
    let back = answer.location.unwrap();
    let leadership = site.sign_in("leadership").await;
    let page = site.browse(&leadership, "GET", &back, "").await;
    assert!(!page.body.contains("Ұзақ мәтін"));
}

#[tokio::test]
async fn a_page_that_does_not_exist_says_so_under_its_status() {
    let site = Site::open().await;
    let leadership = site.sign_in("leadership").await;
    let answer = site.browse(&leadership, "GET", "/directives/999999", "").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = site.browse(&leadership, "GET", "/no/such/page", "").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_locked_database_gives_a_clear_page_and_writes_nothing() {
    let site = Site::open().await;
    let secretariat = site.sign_in("secretariat").await;
    let lock = site.lock_database().await;
    let answer = site.browse(&secretariat, "POST", "/fn/meetings/save", &meeting_form("79", "key-5")).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("<h1>") && !answer.body.contains("locked"), "{}", answer.body);
    let list = site.ask(&secretariat, "GET", "/fn/meetings/list", "").await;
    assert_eq!(list.body.matches("\"number\":\"79\"").count(), 0, "nothing is half-written");
    lock.release().await;
    let answer = site.browse(&secretariat, "POST", "/fn/meetings/save", &meeting_form("79", "key-5")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "the same form may be sent again: {}", answer.body);
    let list = site.ask(&secretariat, "GET", "/fn/meetings/list", "").await;
    assert_eq!(list.body.matches("\"number\":\"79\"").count(), 1);
}
