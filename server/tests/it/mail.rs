//! The ledger as a table, and the door for what mail servers write back.

use axum::http::StatusCode;
use backend::entities::mail;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::site::{BOUNCE_TOKEN, Reader, Site};

#[tokio::test]
async fn the_ledger_is_downloaded_as_a_table_in_the_readers_language() {
    let site = Site::open().await;
    let secretariat = site.sign_in("secretariat").await;
    let answer = site.ask(&secretariat, "GET", "/mail.csv?state=sent&kind=reminder", "").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.lines().count() > 10 && answer.body.contains("reminder/1"), "{}", answer.body);
    let health = site.sign_in("health").await;
    let own = site.ask(&health, "GET", "/mail.csv", "").await.body;
    assert!(own.lines().skip(1).all(|line| line.contains("health")), "{own}");
}

#[tokio::test]
async fn what_came_back_is_taken_only_from_whoever_knows_the_token() {
    let site = Site::open().await;
    let sent = mail::Entity::find().filter(mail::Column::State.eq("sent"));
    let sent = sent.one(site.backend.db()).await.unwrap().unwrap();
    let notice = notice(&sent.message_id);
    for token in [None, Some(""), Some("a token somebody guesses"), Some("a token nobody guesse")] {
        assert_eq!(site.hand_over(token, &notice).await.status, StatusCode::UNAUTHORIZED, "{token:?}");
    }
    // The secretariat's cookie is no token.
    let secretariat = site.sign_in("secretariat").await;
    assert_eq!(site.ask(&secretariat, "POST", "/mail/bounces", &notice).await.status, StatusCode::UNAUTHORIZED);

    let answer = site.hand_over(Some(BOUNCE_TOKEN), &notice).await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, "came back"));
    let answer = site.hand_over(Some(BOUNCE_TOKEN), &notice).await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, "known already"));
    let row = mail::Entity::find_by_id(sent.id).one(site.backend.db()).await.unwrap().unwrap();
    assert!(row.state == "permanent_failure" && row.bounced_at.is_some());
    let page = site.browse(&secretariat, "GET", &format!("/mail/{}", sent.id), "").await;
    assert!(page.body.contains("550 no such user"), "{}", page.body);
}

#[tokio::test]
async fn what_is_too_large_or_no_notice_is_turned_away() {
    let site = Site::open().await;
    let large = "x".repeat(2 * 1024 * 1024);
    assert_eq!(site.hand_over(Some(BOUNCE_TOKEN), &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(site.hand_over(Some(BOUNCE_TOKEN), "Hello").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn without_a_token_the_door_is_closed() {
    let site = Site::without_bounces().await;
    assert_eq!(site.hand_over(Some(BOUNCE_TOKEN), "Hello").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.hand_over(Some(""), "Hello").await.status, StatusCode::NOT_FOUND);
    let answer = site.ask(&Reader::anonymous(), "POST", "/mail/bounces", "Hello").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

fn notice(identity: &str) -> String {
    format!(
        "Subject: Undelivered\r\nContent-Type: multipart/report; boundary=B\r\n\r\n--B\r\n\
         Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
         Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 no such user\r\n\r\n--B\r\nContent-Type: text/rfc822-headers\r\n\r\n\
         Message-ID: {identity}\r\n\r\n--B--\r\n"
    )
}
