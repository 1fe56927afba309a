//! The ledger: who reads what of it, what is sent again and why, and its table.

use backend::entities::{mail as mail_rows, mail_attempt};
use backend::{Ctx, Error, history, mail};
use domain::access::Role;
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::{DirectiveId, MailId};
use domain::mail::{AgainForm, MailFilter, MailState};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, QueryOrder};

use crate::life::{cleared, decide};
use crate::support::{World, both_databases, day};

both_databases!(
    every_mail_says_which_template_wrote_it,
    a_body_sees_the_mail_of_its_mailbox_and_of_its_people_and_no_other,
    restricted_matter_is_in_no_ledger_of_a_body_that_may_not_know,
    a_mail_is_sent_again_under_a_key_of_its_own_for_a_reason_that_stays,
    a_mail_is_sent_again_to_where_its_reader_is_reached_today,
    what_waits_or_was_withdrawn_is_not_sent_again,
    what_has_ended_or_become_restricted_is_not_sent_again,
    a_reminder_of_a_date_that_has_moved_is_not_sent_again,
    only_the_secretariat_sends_again_and_not_without_a_reason,
    a_failed_mail_that_was_sent_again_is_no_task_any_more,
    mail_is_found_by_the_days_on_which_it_was_prepared,
    the_table_holds_what_the_filter_leaves_with_doubts_and_without_formulas,
);

async fn every_mail_says_which_template_wrote_it(mut world: World) {
    let directive = sent(&world).await;
    world.move_to(day("2019-02-22"), "10:00");
    backend::reminders::plan(&world.system(), day("2019-02-22"), false).await.unwrap();
    decide(&crate::life::now(&world, &world.leadership().await), directive, "cancelled").await;
    let templates: Vec<String> = rows(&world).await.into_iter().map(|row| row.template).collect();
    assert_eq!(templates, ["issued/1", "reminder/1", "closed/1"]);
    let secretariat = world.secretariat().await;
    assert_eq!(mail::page(&secretariat, first(&world).await).await.unwrap().row.template, "issued/1");
}

async fn a_body_sees_the_mail_of_its_mailbox_and_of_its_people_and_no_other(world: World) {
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let (of_health, of_justice) = (world.of_body(health).await, world.of_body(justice).await);
    for body in [health, justice] {
        issue(&world, world.directive(body, "by 1 March 2019").await).await;
    }
    let seen = async |ctx: &Ctx| {
        let page = mail::list(ctx, &MailFilter::default()).await.unwrap();
        assert_eq!(usize::try_from(page.total).unwrap(), page.rows.len());
        page.rows.into_iter().map(|row| row.to).collect::<Vec<_>>()
    };
    assert_eq!(seen(&of_health).await, ["health@kenes.example"]);
    assert_eq!(seen(&of_justice).await, ["justice@kenes.example"]);
    let foreign = MailId(rows(&world).await[1].id);
    let refused = mail::page(&of_health, foreign).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotFound)), "{refused:?}");
    assert!(!mail::export(&of_health, &MailFilter::default()).await.unwrap().contains("justice"));

    // A letter to somebody of the ministry, at an address that is not its mailbox.
    let account = of_health.actor.as_ref().unwrap().account;
    world.set("mail", foreign.0, "account_id", Expr::value(account.0)).await;
    world.set("mail", foreign.0, "to_address", Expr::value("somebody@kenes.example")).await;
    assert_eq!(seen(&of_health).await, ["somebody@kenes.example", "health@kenes.example"]);
    assert!(seen(&of_justice).await.is_empty());
    assert!(mail::page(&of_health, foreign).await.unwrap().text.contains("Directive 2"));
}

async fn restricted_matter_is_in_no_ledger_of_a_body_that_may_not_know(world: World) {
    let health = world.ministry("Health").await;
    let reader = world.of_body(health).await;
    let directive = world.directive(health, "by 1 March 2019").await;
    world.set("directive", directive.0, "classification", Expr::value("official_use")).await;
    issue(&world, directive).await;
    let page = mail::list(&reader, &MailFilter::default()).await.unwrap();
    assert_eq!((page.rows.len(), page.total, page.counts.len()), (0, 0, 0));
    let refused = mail::page(&reader, first(&world).await).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotFound)), "{refused:?}");
    let cleared = cleared(&reader);
    assert_eq!(mail::list(&cleared, &MailFilter::default()).await.unwrap().total, 1);
    assert!(mail::page(&cleared, first(&world).await).await.is_ok());
}

async fn a_mail_is_sent_again_under_a_key_of_its_own_for_a_reason_that_stays(world: World) {
    let directive = sent(&world).await;
    let secretariat = world.secretariat().await;
    let original = first(&world).await;
    assert!(mail::page(&secretariat, original).await.unwrap().may_send_again);
    let copy = again(&secretariat, original, "The ministry says that nothing came.").await.unwrap();
    let all = rows(&world).await;
    assert_eq!((all[1].text.as_str(), all[1].html.as_str()), (all[0].text.as_str(), all[0].html.as_str()));
    assert_eq!((all[1].state.as_str(), all[1].attempts, all[1].template.as_str()), ("created", 0, "issued/1"));
    assert_eq!((all[1].again_of, all[1].sent_at), (Some(all[0].id), None));
    assert_ne!(all[1].key, all[0].key);
    assert_ne!(all[1].message_id, all[0].message_id);
    assert_eq!((all[0].state.as_str(), all[0].again_of), ("sent", None), "the first keeps its place");

    let life = history::of(&world.system(), history::Subject::Directive(directive)).await.unwrap();
    assert_eq!(life[0].kind, EventKind::MailPlanned);
    assert_eq!(life[0].remark.as_deref(), Some("The ministry says that nothing came."));
    assert_eq!(life[0].actor.as_deref(), Some("Secretariat"));
    let page = mail::page(&secretariat, copy).await.unwrap();
    assert_eq!(page.again_because.as_deref(), Some("The ministry says that nothing came."));
    assert!(!page.may_send_again, "it waits");

    // A copy of the copy is another copy of the first.
    world.set("mail", copy.0, "sent_at", Expr::value(world.backend.now())).await;
    world.set("mail", copy.0, "state", Expr::value("sent")).await;
    let second = again(&secretariat, copy, "Nor did the second.").await.unwrap();
    assert_eq!(mail::page(&secretariat, second).await.unwrap().again_of, Some(original));
    assert_eq!(mail::page(&secretariat, original).await.unwrap().copies, [copy, second]);
}

async fn a_mail_is_sent_again_to_where_its_reader_is_reached_today(world: World) {
    let health = world.ministry("Health").await;
    let silent = world.body("Silent", |row| row.mailbox = Set(None)).await;
    let directive = world.directive(health, "by 1 March 2019").await;
    world.assign(directive, silent, "co_executor").await;
    issue(&world, directive).await;
    let (to_lead, to_silent) = (MailId(rows(&world).await[0].id), MailId(rows(&world).await[1].id));
    fail(&world, to_lead).await;
    let secretariat = world.secretariat().await;
    let refused = again(&secretariat, to_silent, "It has no mailbox yet.").await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotNow(Obstacle::State))), "{refused:?}");

    world.set("body", health.0, "mailbox", Expr::value("office@health.example")).await;
    world.set("body", silent.0, "mailbox", Expr::value("silent@kenes.example")).await;
    again(&secretariat, to_lead, "The mailbox was wrong.").await.unwrap();
    again(&secretariat, to_silent, "It has a mailbox now.").await.unwrap();
    let to: Vec<String> = rows(&world).await.into_iter().map(|row| row.to_address).collect();
    assert_eq!(to, ["health@kenes.example", "", "office@health.example", "silent@kenes.example"]);
}

async fn what_waits_or_was_withdrawn_is_not_sent_again(world: World) {
    sent(&world).await;
    let (secretariat, id) = (world.secretariat().await, first(&world).await);
    for state in [MailState::Created, MailState::Sending, MailState::TemporaryFailure, MailState::Cancelled] {
        world.set("mail", id.0, "state", Expr::value(state.as_str())).await;
        let refused = again(&secretariat, id, "A reason").await.unwrap_err();
        assert!(matches!(refused, Error::Refused(Refusal::NotNow(Obstacle::State))), "{state:?}: {refused:?}");
        assert!(!mail::page(&secretariat, id).await.unwrap().may_send_again);
    }
    assert_eq!(rows(&world).await.len(), 1);
}

async fn what_has_ended_or_become_restricted_is_not_sent_again(world: World) {
    let directive = sent(&world).await;
    let (secretariat, id) = (cleared(&world.secretariat().await), first(&world).await);
    world.set("directive", directive.0, "classification", Expr::value("official_use")).await;
    let refused = again(&secretariat, id, "A reason").await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotNow(Obstacle::State))), "{refused:?}");
    world.set("directive", directive.0, "classification", Expr::value("open")).await;
    decide(&world.leadership().await, directive, "cancelled").await;
    let refused = again(&secretariat, id, "A reason").await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotNow(Obstacle::State))), "{refused:?}");
    // That it has ended may be told again.
    let closed = MailId(rows(&world).await[1].id);
    fail(&world, closed).await;
    again(&secretariat, closed, "It came back.").await.unwrap();
}

async fn a_reminder_of_a_date_that_has_moved_is_not_sent_again(mut world: World) {
    let health = world.ministry("Health").await;
    let directive = world.directive(health, "by 1 March 2019").await;
    world.move_to(day("2019-02-22"), "10:00");
    backend::reminders::plan(&world.system(), day("2019-02-22"), false).await.unwrap();
    let (secretariat, id) = (world.secretariat().await, first(&world).await);
    fail(&world, id).await;
    let copy = again(&secretariat, id, "It came back.").await.unwrap();
    fail(&world, copy).await;
    world.set("directive", directive.0, "due_on", Expr::value(day("2019-04-01"))).await;
    for id in [id, copy] {
        let refused = again(&secretariat, id, "A reason").await.unwrap_err();
        assert!(matches!(refused, Error::Refused(Refusal::NotNow(Obstacle::State))), "{refused:?}");
    }
}

async fn only_the_secretariat_sends_again_and_not_without_a_reason(world: World) {
    sent(&world).await;
    let id = first(&world).await;
    let health = world.of_body(domain::ids::BodyId(1)).await;
    for ctx in [health, world.leadership().await, world.administrator().await] {
        let refused = again(&ctx, id, "A reason").await.unwrap_err();
        assert!(matches!(refused, Error::Refused(Refusal::Denied)), "{refused:?}");
        let refused = mail::retry(&ctx, id).await.unwrap_err();
        assert!(matches!(refused, Error::Refused(Refusal::Denied)), "{refused:?}");
    }
    let refused = again(&world.secretariat().await, id, "  ").await.unwrap_err();
    let Error::Refused(Refusal::Invalid(errors)) = refused else { panic!("{refused:?}") };
    assert_eq!((errors[0].field.as_str(), &errors[0].problem), ("because", &Problem::Empty));
    let stranger = world.person("Stranger", Role::Secretariat, None).await;
    let actor = stranger
        .actor
        .clone()
        .map(|actor| domain::access::Actor { council: domain::ids::CouncilId(i64::MAX), ..actor });
    let refused = again(&Ctx { actor, ..stranger }, id, "A reason").await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotFound)), "{refused:?}");
}

async fn a_failed_mail_that_was_sent_again_is_no_task_any_more(world: World) {
    sent(&world).await;
    let (secretariat, id) = (world.secretariat().await, first(&world).await);
    let tasks = async || {
        let today = backend::dashboard::today(&secretariat).await.unwrap().failed_mail;
        today.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert!(tasks().await.is_empty());
    fail(&world, id).await;
    assert_eq!(tasks().await, [id]);
    let copy = again(&secretariat, id, "The mailbox was full.").await.unwrap();
    assert!(tasks().await.is_empty());
    fail(&world, copy).await;
    assert_eq!(tasks().await, [copy], "the copy failed too");
    again(&secretariat, copy, "It is still full.").await.unwrap();
    assert!(tasks().await.is_empty());
}

async fn mail_is_found_by_the_days_on_which_it_was_prepared(mut world: World) {
    sent(&world).await;
    let secretariat = world.secretariat().await;
    // Half past midnight in Almaty; in Greenwich it is still the day before.
    world.move_to(day("2019-01-20"), "00:30");
    issue(&world, world.directive(world.ministry("Justice").await, "by 1 March 2019").await).await;
    let found = async |since: &str, until: &str| {
        let filter = MailFilter { since: since.to_owned(), until: until.to_owned(), ..MailFilter::default() };
        mail::list(&secretariat, &filter).await.unwrap().total
    };
    assert_eq!(found("", "").await, 2);
    assert_eq!(found("2019-01-20", "").await, 1);
    assert_eq!(found("", "2019-01-19").await, 1);
    assert_eq!(found("2019-01-14", "2019-01-14").await, 1);
    assert_eq!(found("2019-01-15", "2019-01-19").await, 0);
    assert_eq!(found("no day", "31.02.2019").await, 2);
}

async fn the_table_holds_what_the_filter_leaves_with_doubts_and_without_formulas(world: World) {
    sent(&world).await;
    issue(&world, world.directive(world.ministry("Justice").await, "by 1 March 2019").await).await;
    let id = first(&world).await;
    world.set("mail", id.0, "attempts", Expr::value(2)).await;
    world.set("mail", id.0, "last_answer", Expr::value("=HYPERLINK(\"250\")")).await;
    let attempt = mail_attempt::ActiveModel {
        mail_id: Set(id.0),
        at: Set(world.backend.now()),
        kind: Set("answered".to_owned()),
        succeeded: Set(true),
        answer: Set("250".to_owned()),
        ..Default::default()
    };
    mail_attempt::Entity::insert(attempt).exec(world.backend.db()).await.unwrap();
    let secretariat = world.secretariat().await;
    let table = mail::export(&secretariat, &MailFilter::default()).await.unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 3, "{table}");
    assert!(lines[0].starts_with("\u{feff}Prepared,Sent,Came back,To,Subject,Template,Why"), "{table}");
    assert!(lines[1].contains("justice@kenes.example"));
    for part in [
        "2019-01-14 10:00,2019-01-14 10:00,,health@kenes.example,",
        ",issued/1,Directive issued,4/1,Sent,2,1,",
        "May have gone out twice,\"'=HYPERLINK(\"\"250\"\")\"",
    ] {
        assert!(lines[2].contains(part), "{part}\n{table}");
    }
    let waiting = MailFilter { state: "created".to_owned(), ..MailFilter::default() };
    assert_eq!(mail::export(&secretariat, &waiting).await.unwrap().lines().count(), 2);
}

async fn again(ctx: &Ctx, mail: MailId, because: &str) -> Result<MailId, Error> {
    mail::send_again(ctx, &AgainForm { mail: mail.to_string(), because: because.to_owned() }).await
}

/// A directive to the Ministry of Health, with its mail on issue sent.
async fn sent(world: &World) -> DirectiveId {
    let health = world.ministry("Health").await;
    world.of_body(health).await;
    let directive = world.directive(health, "by 1 March 2019").await;
    issue(world, directive).await;
    let id = first(world).await;
    world.set("mail", id.0, "sent_at", Expr::value(world.backend.now())).await;
    world.set("mail", id.0, "next_attempt_at", Expr::value(None::<chrono::DateTime<chrono::Utc>>)).await;
    world.set("mail", id.0, "state", Expr::value("sent")).await;
    directive
}

async fn fail(world: &World, mail: MailId) {
    world.set("mail", mail.0, "state", Expr::value("permanent_failure")).await;
}

async fn issue(world: &World, directive: DirectiveId) {
    let txn = world.backend.begin().await.unwrap();
    mail::plan_issued(&txn, &world.system(), &[directive]).await.unwrap();
    txn.commit().await.unwrap();
}

async fn first(world: &World) -> MailId {
    MailId(rows(world).await[0].id)
}

async fn rows(world: &World) -> Vec<mail_rows::Model> {
    mail_rows::Entity::find().order_by_asc(mail_rows::Column::Id).all(world.backend.db()).await.unwrap()
}
