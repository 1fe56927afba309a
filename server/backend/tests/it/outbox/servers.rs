//! Mail servers of all kinds: secure ones, several of them, those that say nothing.

use std::time::Duration;

use backend::mail::outbox::{Delivered, deliver};
use backend::mail::{Carrier, CarrierError, Relays, Sender, Signature};
use domain::mail::MailState;
use sea_orm::sea_query::Expr;

use super::sink::{Conduct, Door, Sink};
use super::{FROM, issued, listed, rows, when_tried_again};
use crate::support::{World, both_databases};

both_databases!(
    a_server_that_is_made_secure_on_demand_takes_mail_for_the_password,
    a_server_that_is_secure_from_the_start_takes_mail_for_the_password,
    a_server_for_which_nobody_vouches_gets_no_mail,
    a_wrong_password_is_no_fault_of_the_mail,
    a_server_that_says_nothing_costs_its_time_and_loses_nothing,
    a_server_that_takes_a_mail_and_says_nothing_leaves_it_in_doubt,
    the_next_server_takes_what_the_first_cannot,
    what_the_first_server_says_of_a_mail_no_other_is_asked,
    a_mail_that_may_be_unsubscribed_from_says_how_with_one_click,
    a_mail_says_where_it_comes_back_to,
    a_signed_mail_says_who_signed_what,
);

async fn a_server_that_is_made_secure_on_demand_takes_mail_for_the_password(world: World) {
    issued(&world, 2).await;
    let sink = Sink::behind(Door::Upgraded, Conduct::Accept).await;
    assert_eq!(send_to(&world, &trusting(&sink)).await, Delivered { sent: 2, failed: 0 });
    let said = sink.said();
    let upgraded = said.iter().position(|line| line == "STARTTLS").unwrap();
    assert!(said[..upgraded].iter().all(|line| line.starts_with("EHLO")), "nothing else is said in the open: {said:?}");
}

async fn a_server_that_is_secure_from_the_start_takes_mail_for_the_password(world: World) {
    issued(&world, 2).await;
    let sink = Sink::behind(Door::SecureFromTheStart, Conduct::Accept).await;
    assert_eq!(send_to(&world, &trusting(&sink)).await, Delivered { sent: 2, failed: 0 });
}

async fn a_server_for_which_nobody_vouches_gets_no_mail(world: World) {
    issued(&world, 1).await;
    for door in [Door::Upgraded, Door::SecureFromTheStart] {
        let sink = Sink::behind(door, Conduct::Accept).await;
        let now = when_tried_again(&world).await;
        let carrier = Carrier::smtp(&Relays::at(sink.url()), &Sender::new(FROM)).unwrap();
        assert_eq!(deliver(&now, &carrier).await.unwrap(), Delivered { sent: 0, failed: 1 });
        assert!(sink.received().is_empty() && !sink.said().iter().any(|line| line.starts_with("AUTH")));
    }
    assert_eq!(rows(&world).await[0].state, MailState::TemporaryFailure.as_str());
    let nonsense = Relays { authorities: Some(b"no certificate".to_vec()), ..Relays::at("smtps://localhost") };
    let refused = Carrier::smtp(&nonsense, &Sender::new(FROM)).unwrap_err();
    assert!(matches!(refused, CarrierError::NoCertificates), "{refused:?}");
}

async fn a_wrong_password_is_no_fault_of_the_mail(world: World) {
    issued(&world, 1).await;
    let sink = Sink::behind(Door::Upgraded, Conduct::Accept).await;
    let right = trusting(&sink);
    let wrong = Relays { urls: vec![sink.url().replace("secret", "guess")], ..right.clone() };
    assert_eq!(send_to(&world, &wrong).await, Delivered { sent: 0, failed: 1 });
    let row = rows(&world).await.remove(0);
    assert_eq!(row.state, MailState::TemporaryFailure.as_str());
    assert!(row.last_answer.unwrap().contains("535"));
    let carrier = Carrier::smtp(&right, &Sender::new(FROM)).unwrap();
    assert_eq!(deliver(&when_tried_again(&world).await, &carrier).await.unwrap().sent, 1);
}

async fn a_server_that_says_nothing_costs_its_time_and_loses_nothing(world: World) {
    issued(&world, 30).await;
    let sink = Sink::open(Conduct::Mute).await;
    let impatient = Relays { timeout: Duration::from_millis(100), connections: 4, ..Relays::at(sink.url()) };
    // The first few have found out; the others were not tried.
    assert_eq!(send_to(&world, &impatient).await, Delivered { sent: 0, failed: 4 });
    assert!(
        rows(&world)
            .await
            .iter()
            .filter_map(|row| row.last_answer.as_ref())
            .all(|answer| answer.contains("0.1 seconds"))
    );
    sink.behave(Conduct::Accept);
    let carrier = Carrier::smtp(&Relays::at(sink.url()), &Sender::new(FROM)).unwrap();
    assert_eq!(deliver(&world.backend, &carrier).await.unwrap().sent, 26);
    let later = world.backend.at(world.backend.now() + chrono::TimeDelta::minutes(2));
    assert_eq!(deliver(&later, &carrier).await.unwrap().sent, 4);
    assert_eq!(sink.received().len(), 30);
    assert!(listed(&world).await.iter().all(|mail| !mail.doubtful), "nothing had been handed over");
}

async fn a_server_that_takes_a_mail_and_says_nothing_leaves_it_in_doubt(world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::Silent).await;
    let impatient = Relays { timeout: Duration::from_millis(300), ..Relays::at(sink.url()) };
    assert_eq!(send_to(&world, &impatient).await, Delivered { sent: 0, failed: 1 });
    assert_eq!(sink.received().len(), 1);
    assert!(listed(&world).await[0].doubtful);
    sink.behave(Conduct::Accept);
    let carrier = Carrier::smtp(&impatient, &Sender::new(FROM)).unwrap();
    assert_eq!(deliver(&when_tried_again(&world).await, &carrier).await.unwrap().sent, 1);
    let received = sink.received();
    assert_eq!(received[0], received[1]);
}

async fn the_next_server_takes_what_the_first_cannot(world: World) {
    issued(&world, 20).await;
    let (closing, second) = (Sink::open(Conduct::Closing).await, Sink::open(Conduct::Accept).await);
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let urls = vec![format!("smtp://{gone}"), closing.url(), second.url()];
    let relays = Relays { urls, ..Relays::at("") };
    assert_eq!(send_to(&world, &relays).await, Delivered { sent: 20, failed: 0 });
    assert_eq!(second.received().len(), 20);
    assert_eq!(rows(&world).await[0].last_answer.as_deref(), Some("127.0.0.1: 250 2.0.0 taken"));
    // What could not be reached a moment ago is not tried before what can.
    assert!(closing.connections() <= 8, "{}", closing.connections());
}

async fn what_the_first_server_says_of_a_mail_no_other_is_asked(world: World) {
    issued(&world, 1).await;
    let (first, second) = (Sink::open(Conduct::Defer(1)).await, Sink::open(Conduct::Accept).await);
    let relays = Relays { urls: vec![first.url(), second.url()], ..Relays::at("") };
    assert_eq!(send_to(&world, &relays).await, Delivered { sent: 0, failed: 1 });
    assert_eq!(second.connections(), 0);
}

async fn a_mail_that_may_be_unsubscribed_from_says_how_with_one_click(world: World) {
    issued(&world, 2).await;
    let address = "https://kenes.example/digests/unsubscribe?token=5f1c0e8d5b5a4b0f9e6d3c2b1a0f9e8d7c6b5a49";
    let sink = Sink::open(Conduct::Accept).await;
    world.set("mail", rows(&world).await[0].id, "unsubscribe", Expr::value(address)).await;
    send_to(&world, &Relays { connections: 1, ..Relays::at(sink.url()) }).await;
    let received = sink.received();
    let headers = |message: &str| message.split("\n\n").next().unwrap().to_owned();
    assert!(headers(&received[0]).contains(&format!("List-Unsubscribe: <{address}>\n")), "{}", received[0]);
    assert!(headers(&received[0]).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    assert!(!headers(&received[1]).contains("List-Unsubscribe"));
}

async fn a_mail_says_where_it_comes_back_to(world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::Accept).await;
    let sender = Sender { returns_to: Some("bounces@kenes.example".to_owned()), ..Sender::new(FROM) };
    deliver(&world.backend, &Carrier::smtp(&Relays::at(sink.url()), &sender).unwrap()).await.unwrap();
    assert!(sink.said().contains(&"MAIL FROM:<bounces@kenes.example>".to_owned()), "{:?}", sink.said());
    assert!(sink.received()[0].contains("From: Kenes <kenes@kenes.example>"));
}

async fn a_signed_mail_says_who_signed_what(world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::Accept).await;
    let signature = Signature {
        domain: "kenes.example".to_owned(),
        selector: "post".to_owned(),
        // An Ed25519 key of RFC 8463, known to everybody.
        key: "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=".to_owned(),
    };
    let sender = Sender { signature: Some(signature.clone()), ..Sender::new(FROM) };
    deliver(&world.backend, &Carrier::smtp(&Relays::at(sink.url()), &sender).unwrap()).await.unwrap();
    let received = sink.received().remove(0);
    let (headers, _) = received.split_once("\n\n").unwrap();
    let signed: String = headers[headers.find("DKIM-Signature:").unwrap()..].split_whitespace().collect();
    for part in
        ["a=ed25519-sha256;", "d=kenes.example;", "s=post;", "h=from:reply-to:to:subject:", ":list-unsubscribe-post;"]
    {
        assert!(signed.contains(part), "{part} {signed}");
    }
    let nonsense = Signature { key: "-----BEGIN PRIVATE KEY-----".to_owned(), ..signature };
    let sender = Sender { signature: Some(nonsense), ..Sender::new(FROM) };
    let refused = Carrier::smtp(&Relays::at(sink.url()), &sender).unwrap_err();
    assert!(matches!(refused, CarrierError::Key(_)), "{refused:?}");
}

fn trusting(sink: &Sink) -> Relays {
    let authorities = sink.certificate.clone().map(String::into_bytes);
    Relays { authorities, ..Relays::at(sink.url()) }
}

async fn send_to(world: &World, relays: &Relays) -> Delivered {
    deliver(&world.backend, &Carrier::smtp(relays, &Sender::new(FROM)).unwrap()).await.unwrap()
}
