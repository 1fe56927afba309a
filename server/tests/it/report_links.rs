//! A report by a link, as a browser without script sends it.

use axum::body::Body;
use axum::http::header::{ACCEPT, COOKIE, SET_COOKIE};
use axum::http::{Request, StatusCode};
use backend::entities::{account, assignment, council, directive, kept_form, report_link};
use domain::councils::Settings;
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::site::{Answer, Reader, Site};

#[tokio::test]
async fn a_colleague_without_an_account_reports_by_a_link() {
    let site = Site::open().await;
    allow(&site).await;
    let health = site.sign_in("health").await;
    let (directive, body) = led_by_health(&site).await;
    let (cookie, token) = make(&site, &health, directive, body).await;
    let page = look(&site, &health, &format!("/directives/{directive}"), &cookie).await;
    assert!(page.body.contains(&format!("http://kenes.example/report/{token}")), "the desk shows the link");
    let again = look(&site, &health, &format!("/directives/{directive}"), "").await;
    assert!(!again.body.contains(&token) && again.body.contains("colleague@kenes.example"), "once, and then its line");

    // Programs that look at links before a person does use nothing up.
    let (nobody, address) = (Reader::anonymous(), format!("/report/{token}"));
    for _ in 0..3 {
        let page = look(&site, &nobody, &address, "").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("/fn/report_links/report"), "{}", page.body);
    }
    let refused = site.browse(&nobody, "POST", "/fn/report_links/report", &report(&token, "1", "")).await;
    let back = refused.location.unwrap();
    assert!(back.starts_with(&format!("{address}?kept=")), "{back}");
    assert!(look(&site, &nobody, &back, "").await.body.contains("Head of the department"), "nothing typed is lost");
    let kept = kept_form::Entity::find().all(site.backend.db()).await.unwrap();
    assert!(kept.iter().all(|kept| !kept.content.contains(&token)), "the secret is not kept with the form");

    let sent = site.browse(&nobody, "POST", "/fn/report_links/report", &report(&token, "2", "Under way.")).await;
    assert_eq!(sent.location.as_deref(), Some(address.as_str()), "{}", sent.body);
    let page = look(&site, &nobody, &address, "").await;
    assert!(!page.body.contains("/fn/report_links/report"), "the link opens nothing any more");
    let late = site.browse(&nobody, "POST", "/fn/report_links/report", &report(&token, "3", "Once more.")).await;
    let page = look(&site, &nobody, &late.location.unwrap(), "").await;
    assert!(page.body.contains("Once more."), "what came too late can be copied");
    let used = report_link::Entity::find().filter(report_link::Column::UsedAt.is_not_null());
    assert_eq!(used.count(site.backend.db()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_link_that_is_not_known_says_what_to_do() {
    let site = Site::open().await;
    for reader in [Reader::anonymous(), site.sign_in("health").await] {
        let page = look(&site, &reader, "/report/unknown", "language=en").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("href=\"/sign-in\""), "{}", page.body);
    }
}

async fn allow(site: &Site) {
    let row = council::Entity::find().one(site.backend.db()).await.unwrap().unwrap();
    let settings: Settings = serde_json::from_str(&row.settings).unwrap();
    let settings = serde_json::to_string(&Settings { report_links: true, ..settings }).unwrap();
    let row = council::ActiveModel { id: Unchanged(row.id), settings: Set(settings), ..Default::default() };
    row.update(site.backend.db()).await.unwrap();
}

/// A directive of one date that the Ministry of Health leads and has not reported on finally.
async fn led_by_health(site: &Site) -> (i64, i64) {
    let db = site.backend.db();
    let speaker = account::Entity::find().filter(account::Column::Email.eq("health@kenes.example")).one(db).await;
    let body = speaker.unwrap().unwrap().body_id.unwrap();
    let led = assignment::Entity::find()
        .filter(assignment::Column::BodyId.eq(body))
        .filter(assignment::Column::Role.eq("lead"))
        .all(db)
        .await
        .unwrap();
    let found = directive::Entity::find()
        .filter(directive::Column::Id.is_in(led.iter().map(|part| part.directive_id)))
        .filter(directive::Column::State.is_in(["issued", "acknowledged", "in_progress", "returned"]))
        .filter(directive::Column::Classification.eq("open"))
        .filter(directive::Column::Kind.eq("one_off"))
        .one(db)
        .await
        .unwrap();
    (found.expect("the demonstration holds one").id, body)
}

/// The cookie that hands the link to the next page, and the link's secret.
async fn make(site: &Site, reader: &Reader, directive: i64, body: i64) -> (String, String) {
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("form_key", "a")
        .append_pair("form_page", &format!("/directives/{directive}"))
        .append_pair("form[directive]", &directive.to_string())
        .append_pair("form[admits]", &format!("{body}:interim"))
        .append_pair("form[name]", "A. Colleague")
        .append_pair("form[email]", "colleague@kenes.example")
        .finish();
    let made = site.browse(reader, "POST", "/fn/report_links/make", &form).await;
    assert_eq!(made.location, Some(format!("/directives/{directive}")), "{}", made.body);
    let cookies = made.headers.get_all(SET_COOKIE).iter().map(|cookie| cookie.to_str().unwrap().to_owned());
    let cookie = cookies.into_iter().find(|cookie| cookie.starts_with("made=")).unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let token = cookie.rsplit(':').next().unwrap().to_owned();
    (cookie, token)
}

fn report(token: &str, key: &str, text: &str) -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("form_key", key)
        .append_pair("form_page", &format!("/report/{token}"))
        .append_pair("form_prefix", "linked-")
        .append_pair("form[token]", token)
        .append_pair("form[text]", text)
        .append_pair("form[confidence]", "amber")
        .append_pair("form[slippage_reason]", "The tender was repeated.")
        .append_pair("form[signed_by]", "Head of the department")
        .finish()
}

async fn look(site: &Site, reader: &Reader, address: &str, cookie: &str) -> Answer {
    let cookies = [reader.cookie(), cookie.to_owned()].into_iter().filter(|cookie| !cookie.is_empty());
    let request = Request::builder()
        .uri(address)
        .header(ACCEPT, "text/html")
        .header(COOKIE, cookies.collect::<Vec<_>>().join("; "));
    site.call(request.body(Body::empty()).unwrap()).await
}
