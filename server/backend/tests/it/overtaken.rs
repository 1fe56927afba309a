//! Letters that waited so long that the next one was written: one goes out, and nothing goes unsaid.

use std::time::Duration;

use backend::mail::outbox::deliver;
use backend::mail::{Carrier, Relays, Sender, send_again};
use domain::ids::DirectiveId;
use domain::mail::{AgainForm, MailKind};
use sea_orm::ActiveValue::Set;

use crate::digests::{last_of, letters, owned, remind, sent_of, two_due};
use crate::life::{now, report_finally};
use crate::support::{World, both_databases};

both_databases!(
    a_letter_that_waited_until_the_next_was_gathered_is_withdrawn,
    a_reminder_that_waited_until_the_next_letter_was_gathered_is_withdrawn,
    a_letter_for_two_bodies_holds_what_both_owe_whichever_has_something_new,
    a_letter_that_was_sent_again_does_not_stand_for_the_next,
    what_a_withdrawn_letter_reminded_of_is_planned_anew_with_the_letter_that_overtook_it,
    a_report_on_what_a_letter_only_lists_withdraws_it,
);

async fn a_letter_that_waited_until_the_next_was_gathered_is_withdrawn(mut world: World) {
    two_due(&world).await;
    remind(&mut world, "2019-02-22").await;
    remind(&mut world, "2019-02-26").await;
    assert_eq!(sent_of(&world, &["digest"]).await, [("digest", "cancelled"), ("digest", "sent")].map(owned));
}

async fn a_reminder_that_waited_until_the_next_letter_was_gathered_is_withdrawn(mut world: World) {
    let health = world.ministry("Health").await;
    world.directive(health, "by 1 March 2019").await;
    remind(&mut world, "2019-02-22").await;
    world.directive(health, "by 5 March 2019").await;
    remind(&mut world, "2019-02-26").await;
    let became = [("reminder", "cancelled"), ("digest", "sent")].map(owned);
    assert_eq!(sent_of(&world, &["reminder", "digest"]).await, became);
}

async fn a_letter_for_two_bodies_holds_what_both_owe_whichever_has_something_new(mut world: World) {
    let shared = Set(Some("office@kenes.example".to_owned()));
    for (short, wording) in [("Health", "by 1 March 2019"), ("Education", "by 4 March 2019")] {
        let body = world.body(short, |row| row.mailbox = shared.clone()).await;
        world.directive(body, wording).await;
    }
    remind(&mut world, "2019-02-22").await;
    // Five working days before the 4th; of the other nothing is new.
    assert_eq!(remind(&mut world, "2019-02-25").await, 1);
    let letter = last_of(&world, MailKind::Digest).await;
    assert!(letter.text.contains("4/1") && letter.text.contains("4/2"), "{}", letter.text);
    assert_eq!(sent_of(&world, &["digest"]).await, [("digest", "cancelled"), ("digest", "sent")].map(owned));
}

async fn a_letter_that_was_sent_again_does_not_stand_for_the_next(mut world: World) {
    two_due(&world).await;
    let secretariat = world.secretariat().await;
    remind(&mut world, "2019-02-22").await;
    sent_of(&world, &[]).await;
    let first = last_of(&world, MailKind::Digest).await;
    remind(&mut world, "2019-02-26").await;
    let form = AgainForm { mail: first.id.to_string(), because: "It was asked for.".to_owned() };
    send_again(&now(&world, &secretariat), &form).await.unwrap();
    assert_eq!(sent_of(&world, &["digest"]).await, [("digest", "sent"); 3].map(owned));
}

async fn what_a_withdrawn_letter_reminded_of_is_planned_anew_with_the_letter_that_overtook_it(mut world: World) {
    let (second, lead) = due_on_1_and_4_march(&world).await;
    remind(&mut world, "2019-02-22").await;
    assert_eq!(remind(&mut world, "2019-02-25").await, 1, "of the first nothing is new");
    let relays = Relays {
        urls: vec!["smtp://127.0.0.1:1".to_owned()],
        authorities: None,
        connections: 1,
        timeout: Duration::from_secs(1),
        per_minute: None,
    };
    let carrier = Carrier::smtp(&relays, &Sender::new("Kenes <kenes@kenes.example>")).unwrap();
    deliver(&world.backend, &carrier).await.unwrap();
    assert_eq!(letters(&world).await[0].state, "cancelled");
    report_finally(&now(&world, &lead), second).await;
    assert_eq!(remind(&mut world, "2019-02-25").await, 1);
    let letter = letters(&world).await.pop().unwrap();
    assert!(letter.subject.contains("4/1"), "{}", letter.subject);
}

async fn a_report_on_what_a_letter_only_lists_withdraws_it(mut world: World) {
    let health = world.ministry("Health").await;
    let lead = world.of_body(health).await;
    world.directive(health, "by 1 March 2019").await;
    let listed = world.directive(health, "by 1 April 2019").await;
    assert_eq!(remind(&mut world, "2019-02-22").await, 1);
    let letter = last_of(&world, MailKind::Digest).await;
    assert!(letter.text.contains("4/2"), "{}", letter.text);
    report_finally(&now(&world, &lead), listed).await;
    assert_eq!(letters(&world).await[0].state, "cancelled");
    assert_eq!(remind(&mut world, "2019-02-22").await, 1);
}

async fn due_on_1_and_4_march(world: &World) -> (DirectiveId, backend::Ctx) {
    let health = world.ministry("Health").await;
    world.directive(health, "by 1 March 2019").await;
    let second = world.directive(health, "by 4 March 2019").await;
    (second, world.of_body(health).await)
}
