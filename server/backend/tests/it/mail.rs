//! What letters say, to whom, and what they keep silent.

use backend::entities::mail as mail_rows;
use backend::{Error, extensions, mail};
use domain::access::{Actor, Role};
use domain::error::{Error as Refusal, Obstacle};
use domain::ids::{BodyId, DirectiveId, MailId};
use domain::mail::{MailFilter, MailKind, MailState};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, QueryOrder};

use crate::life::{ask, decide, on_more_time, send_back_to_body};
use crate::support::{World, both_databases, day};

both_databases!(
    every_executor_is_told_alone_and_in_its_own_language,
    a_letter_on_issue_holds_the_words_the_date_and_the_place_to_answer,
    restricted_matter_is_neither_named_nor_quoted,
    a_title_is_text_in_both_forms_of_a_letter,
    a_body_without_a_mailbox_is_recorded_and_not_forgotten,
    mail_for_a_body_that_ended_goes_to_its_successor,
    a_returned_report_comes_back_with_its_remarks_each_time_anew,
    more_time_granted_is_told_with_the_date_that_stood_before,
    the_end_of_a_directive_is_told_to_its_lead,
    the_ledger_is_the_secretariats_and_keeps_restricted_numbers_from_the_uncleared,
    the_ledger_finds_by_state_kind_and_words,
    a_failed_mail_is_tried_again_on_the_secretariats_word_and_a_sent_one_is_not,
);

async fn every_executor_is_told_alone_and_in_its_own_language(world: World) {
    let (health, education) = (world.ministry("Health").await, world.ministry("Education").await);
    world.of_body(health).await;
    let directive = world.directive(health, "by 1 March 2019").await;
    world.assign(directive, education, "co_executor").await;
    issue(&world, directive).await;

    let rows = rows(&world).await;
    let told: Vec<(&str, &str)> = rows.iter().map(|row| (row.to_address.as_str(), row.locale.as_str())).collect();
    // Nobody has an account for Education: it is written to in the state language.
    assert_eq!(told, [("health@kenes.example", "en"), ("education@kenes.example", "kk")]);
    assert!(rows[0].text.contains("your body leads"));
    assert!(rows[1].text.contains("Бірлесіп орындаушы: Ministry of Education"));
    assert_ne!(rows[0].message_id, rows[1].message_id);
}

async fn a_letter_on_issue_holds_the_words_the_date_and_the_place_to_answer(world: World) {
    let directive = issued_in_english(&world).await;
    let row = rows(&world).await.remove(0);
    assert_eq!(row.subject, "No. 4/1. A directive of the Council: your body leads");
    for part in [
        "Deadline: Friday, 1 March 2019",
        "No. 4/1, protocol No. 4 of 21 December 2018",
        "> The ministry is tasked to act.",
        &format!("https://kenes.example/directives/{directive}"),
        "signed on 28 December 2018",
    ] {
        assert!(row.text.contains(part), "{part}\n{}", row.text);
    }
    assert!(row.html.contains(&format!("<a href=\"https://kenes.example/directives/{directive}\"")));
    assert!(!row.html.contains("<img"));
    assert!(row.message_id.ends_with("@kenes.example>"));
}

async fn restricted_matter_is_neither_named_nor_quoted(mut world: World) {
    let directive = in_english(&world).await;
    world.set("directive", directive.0, "classification", Expr::value("official_use")).await;
    issue(&world, directive).await;
    world.move_to(day("2019-02-22"), "10:00");
    assert_eq!(backend::reminders::plan(&world.system(), day("2019-02-22"), false).await.unwrap().len(), 1);

    for row in rows(&world).await {
        assert_eq!(row.subject, "Something awaits you in Kenes");
        for told in ["4/1", "Directive 1", "tasked", "Coordinating", "2019", "directive of"] {
            assert!(!row.text.contains(told) && !row.html.contains(told), "{told}\n{}", row.text);
        }
        assert!(row.text.contains(&format!("https://kenes.example/directives/{directive}")));
    }
}

async fn a_title_is_text_in_both_forms_of_a_letter(world: World) {
    let directive = in_english(&world).await;
    world.set("directive", directive.0, "title_en", Expr::value("<script>alert('a & b')</script>")).await;
    issue(&world, directive).await;
    let row = rows(&world).await.remove(0);
    assert!(row.text.contains("<script>alert('a & b')</script>"));
    assert!(!row.html.contains("<script>"));
}

async fn a_body_without_a_mailbox_is_recorded_and_not_forgotten(world: World) {
    let body = world.body("Silent", |row| row.mailbox = Set(None)).await;
    issue(&world, world.directive(body, "by 1 March 2019").await).await;
    let row = rows(&world).await.remove(0);
    assert_eq!((row.state.as_str(), row.to_address.as_str()), (MailState::PermanentFailure.as_str(), ""));
    assert_eq!(row.last_answer.as_deref(), Some("no_mailbox"));
}

async fn mail_for_a_body_that_ended_goes_to_its_successor(world: World) {
    let successor = world.ministry("New").await;
    let ended = world
        .body("Old", |row| {
            row.valid_to = Set(Some(day("2019-01-10")));
            row.successor_id = Set(Some(successor.0));
        })
        .await;
    issue(&world, world.directive(ended, "by 1 March 2019").await).await;
    let row = rows(&world).await.remove(0);
    assert_eq!(row.to_address, "new@kenes.example");
    assert!(row.text.contains("Ministry of Old"), "the directive keeps its words");
}

async fn a_returned_report_comes_back_with_its_remarks_each_time_anew(world: World) {
    let (health, directive) = led_by_health(&world).await;
    let (lead, secretariat) = (world.of_body(health).await, world.secretariat().await);
    for remarks in ["Name the act.", "Name its number."] {
        crate::life::report_finally(&lead, directive).await;
        send_back_to_body(&secretariat, directive, remarks).await;
    }
    let returned: Vec<_> =
        rows(&world).await.into_iter().filter(|row| row.kind == MailKind::Returned.as_str()).collect();
    assert_eq!(returned.len(), 2);
    assert!(returned[0].text.contains("> Name the act."));
    assert!(returned[1].text.contains("> Name its number."));
    assert!(returned[1].text.contains("The deadline has not moved"));
}

async fn more_time_granted_is_told_with_the_date_that_stood_before(world: World) {
    let (health, directive) = led_by_health(&world).await;
    let extension = ask(&world.of_body(health).await, directive, "2019-04-01").await;
    let form = on_more_time(directive, &extension, "granted", "2019-03-20");
    extensions::decide(&world.leadership().await, &form).await.unwrap();
    let row = rows(&world).await.remove(0);
    assert_eq!(row.kind, MailKind::ExtensionDecided.as_str());
    for part in [
        "Deadline: Wednesday, 20 March 2019",
        "Date asked for: Monday, 1 April 2019",
        "Earlier date: Friday, 1 March 2019",
    ] {
        assert!(row.text.contains(part), "{part}\n{}", row.text);
    }
}

async fn the_end_of_a_directive_is_told_to_its_lead(world: World) {
    let (_, directive) = led_by_health(&world).await;
    decide(&world.leadership().await, directive, "cancelled").await;
    let row = rows(&world).await.remove(0);
    assert_eq!(
        (row.kind.as_str(), row.subject.as_str()),
        (MailKind::Closed.as_str(), "No. 4/1. The directive is cancelled")
    );
    assert!(row.text.contains("from 14 January 2019"));
}

async fn the_ledger_is_the_secretariats_and_keeps_restricted_numbers_from_the_uncleared(world: World) {
    let directive = in_english(&world).await;
    world.set("directive", directive.0, "classification", Expr::value("official_use")).await;
    issue(&world, directive).await;
    let id = MailId(rows(&world).await.remove(0).id);
    let secretariat = world.secretariat().await;
    let listed = mail::list(&secretariat, &MailFilter::default()).await.unwrap();
    assert_eq!((listed.rows[0].reference.as_deref(), listed.rows[0].directive), (None, None));
    let cleared = crate::life::cleared(&secretariat);
    let listed = mail::list(&cleared, &MailFilter::default()).await.unwrap();
    assert_eq!((listed.rows[0].reference.as_deref(), listed.rows[0].directive), (Some("4/1"), Some(directive)));

    for ctx in [world.leadership().await, world.administrator().await] {
        let refused = mail::page(&ctx, id).await.unwrap_err();
        assert!(matches!(refused, Error::Refused(Refusal::Denied)), "{refused:?}");
    }
    // Another council's secretariat guesses the number.
    let stranger = world.person("Stranger", Role::Secretariat, None).await;
    let actor = stranger.actor.clone().map(|actor| Actor { council: domain::ids::CouncilId(i64::MAX), ..actor });
    let refused = mail::page(&backend::Ctx { actor, ..stranger }, id).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotFound)), "{refused:?}");
}

async fn the_ledger_finds_by_state_kind_and_words(world: World) {
    issued_in_english(&world).await;
    issue(&world, world.directive(world.ministry("Justice").await, "by 1 March 2019").await).await;
    world.set("mail", rows(&world).await[1].id, "state", Expr::value(MailState::PermanentFailure.as_str())).await;
    let secretariat = world.secretariat().await;
    let found = async |filter: MailFilter| {
        let page = mail::list(&secretariat, &filter).await.unwrap();
        page.rows.into_iter().map(|row| row.to).collect::<Vec<_>>()
    };
    let (health, justice) = ("health@kenes.example", "justice@kenes.example");
    assert_eq!(found(MailFilter::default()).await, [justice, health]);
    assert_eq!(found(MailFilter { state: "permanent_failure".to_owned(), ..MailFilter::default() }).await, [justice]);
    assert_eq!(found(MailFilter { q: "Health@".to_owned(), ..MailFilter::default() }).await, [health]);
    assert_eq!(found(MailFilter { q: "4/2".to_owned(), ..MailFilter::default() }).await, [justice]);
    assert!(found(MailFilter { q: "%".to_owned(), ..MailFilter::default() }).await.is_empty());
    assert!(found(MailFilter { kind: "reminder".to_owned(), ..MailFilter::default() }).await.is_empty());
    let all = mail::list(&secretariat, &MailFilter::default()).await.unwrap();
    assert!(all.counts.contains(&(MailState::Created, 1)) && all.counts.contains(&(MailState::PermanentFailure, 1)));
}

async fn a_failed_mail_is_tried_again_on_the_secretariats_word_and_a_sent_one_is_not(world: World) {
    issued_in_english(&world).await;
    let id = rows(&world).await.remove(0).id;
    let secretariat = world.secretariat().await;
    world.set("mail", id, "state", Expr::value(MailState::PermanentFailure.as_str())).await;
    world.set("mail", id, "next_attempt_at", Expr::value(None::<chrono::DateTime<chrono::Utc>>)).await;
    mail::retry(&secretariat, MailId(id)).await.unwrap();
    let row = rows(&world).await.remove(0);
    assert_eq!((row.state.as_str(), row.next_attempt_at), (MailState::Created.as_str(), Some(world.backend.now())));

    let sent = Expr::value(MailState::Sent.as_str());
    world.set("mail", id, "sent_at", Expr::value(world.backend.now())).await;
    world.set("mail", id, "state", sent).await;
    let refused = mail::retry(&secretariat, MailId(id)).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotNow(Obstacle::State))), "{refused:?}");
}

/// A directive to the Ministry of Health, whose first account reads English.
async fn led_by_health(world: &World) -> (BodyId, DirectiveId) {
    let health = world.ministry("Health").await;
    world.of_body(health).await;
    (health, world.directive(health, "by 1 March 2019").await)
}

async fn in_english(world: &World) -> DirectiveId {
    led_by_health(world).await.1
}

async fn issued_in_english(world: &World) -> DirectiveId {
    let directive = in_english(world).await;
    issue(world, directive).await;
    directive
}

async fn issue(world: &World, directive: DirectiveId) {
    let txn = world.backend.begin().await.unwrap();
    mail::plan_issued(&txn, &world.system(), &[directive]).await.unwrap();
    txn.commit().await.unwrap();
}

async fn rows(world: &World) -> Vec<mail_rows::Model> {
    mail_rows::Entity::find().order_by_asc(mail_rows::Column::Id).all(world.backend.db()).await.unwrap()
}
