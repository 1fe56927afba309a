//! Sending, spoken with a real mail server: nothing planned is lost, and little is sent twice.

mod limits;
mod servers;
mod sink;

use backend::entities::{mail as mail_rows, mail_attempt};
use backend::mail::outbox::{Delivered, deliver};
use backend::mail::{self, Carrier, Relays, Sender};
use backend::{Backend, history};
use chrono::TimeDelta;
use domain::history::EventKind;
use domain::ids::DirectiveId;
use domain::mail::{MailFilter, MailRow, MailState};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::support::{World, both_databases, day};
use sink::{Conduct, Sink};

both_databases!(
    a_mail_is_sent_once_and_says_who_it_is,
    a_mail_that_is_put_off_goes_out_after_a_pause,
    an_unknown_recipient_fails_for_good_and_holds_up_nobody,
    a_connection_lost_within_a_mail_repeats_it,
    a_mail_taken_before_the_program_was_killed_is_sent_once_more_and_the_ledger_shows_it,
    a_mail_planned_before_the_program_was_killed_is_not_lost,
    a_server_that_cannot_be_reached_costs_the_queue_no_attempts,
    a_reminder_withdrawn_while_it_waits_for_the_next_attempt_is_not_sent,
    trap_a_reminder_that_waited_until_the_next_was_planned_is_not_sent_beside_it,
    edge_case_36_what_asks_for_something_is_not_sent_once_the_directive_has_ended,
    edge_case_36_twelve_co_executors_are_written_to_one_by_one,
    a_mail_sent_again_and_again_in_vain_ends_as_failed,
    two_senders_at_once_send_each_mail_once,
    a_folder_takes_the_same_mail_as_the_same_file,
);

async fn a_mail_is_sent_once_and_says_who_it_is(world: World) {
    let directive = issued(&world, 1).await[0];
    let sink = Sink::open(Conduct::Accept).await;
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 1, failed: 0 });
    assert_eq!(send(&world.backend, &sink).await, Delivered::default());

    let row = rows(&world).await.remove(0);
    let received = sink.received();
    assert_eq!(received.len(), 1);
    for header in [
        format!("Message-ID: {}", row.message_id),
        "Auto-Submitted: auto-generated".to_owned(),
        "List-Id: <directives.kenes.example>".to_owned(),
        "From: Kenes <kenes@kenes.example>".to_owned(),
    ] {
        assert!(received[0].lines().any(|line| line == header), "{header}\n{}", received[0]);
    }
    assert!(received[0].contains("multipart/alternative"));
    assert_eq!((row.state.as_str(), row.attempts), (MailState::Sent.as_str(), 1));
    assert!(row.last_answer.unwrap().contains("2.0.0 taken"));
    let sent = history::of(&world.system(), history::Subject::Directive(directive)).await.unwrap();
    assert_eq!(sent[0].kind, EventKind::MailSent);
}

async fn a_mail_that_is_put_off_goes_out_after_a_pause(world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::Defer(1)).await;
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 0, failed: 1 });
    assert_eq!(rows(&world).await[0].state, MailState::TemporaryFailure.as_str());
    assert_eq!(send(&world.backend, &sink).await, Delivered::default());

    let later = when_tried_again(&world).await;
    assert!(later.now() - world.backend.now() >= TimeDelta::seconds(54));
    assert_eq!(send(&later, &sink).await, Delivered { sent: 1, failed: 0 });
    let attempts =
        mail_attempt::Entity::find().order_by_asc(mail_attempt::Column::Id).all(world.backend.db()).await.unwrap();
    assert_eq!(attempts.iter().map(|attempt| attempt.succeeded).collect::<Vec<_>>(), [false, true]);
    assert!(attempts[0].answer.contains("451"), "{}", attempts[0].answer);
}

async fn an_unknown_recipient_fails_for_good_and_holds_up_nobody(world: World) {
    let gone = world.ministry("Gone").await;
    let directive = world.directive(gone, "by 1 March 2019").await;
    plan(&world, &[directive]).await;
    issued(&world, 2).await;
    let sink = Sink::open(Conduct::Unknown("gone@kenes.example")).await;
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 2, failed: 1 });

    let failed = rows(&world).await.remove(0);
    assert_eq!(failed.state, MailState::PermanentFailure.as_str());
    assert!(failed.last_answer.unwrap().contains("550"));
    let life = history::of(&world.system(), history::Subject::Directive(directive)).await.unwrap();
    assert_eq!(life[0].kind, EventKind::MailFailed);
    let later = world.backend.at(world.backend.now() + TimeDelta::days(2));
    assert_eq!(send(&later, &sink).await, Delivered::default());
}

async fn a_connection_lost_within_a_mail_repeats_it(world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::HangUp(1)).await;
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 0, failed: 1 });
    let later = when_tried_again(&world).await;
    assert_eq!(send(&later, &sink).await, Delivered { sent: 1, failed: 0 });
    assert_eq!(sink.received().len(), 1);
    // Nobody can know whether the server had taken it before it hung up.
    assert!(listed(&world).await[0].doubtful);
}

async fn a_mail_taken_before_the_program_was_killed_is_sent_once_more_and_the_ledger_shows_it(world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::Silent).await;
    let carrier = carrier(&sink);
    // The server has the whole mail; the program is gone before it hears so.
    tokio::select! {
        _ = deliver(&world.backend, &carrier) => panic!("the server does not answer"),
        () = sink.arrival() => {}
    }
    sink.behave(Conduct::Accept);
    assert_eq!(rows(&world).await[0].state, MailState::Sending.as_str());
    assert_eq!(send(&world.backend, &sink).await, Delivered::default());

    assert!(!listed(&world).await[0].doubtful, "it may still be answered");
    let later = when_tried_again(&world).await;
    assert_eq!(send(&later, &sink).await, Delivered { sent: 1, failed: 0 });
    assert_eq!(send(&later, &sink).await, Delivered::default());
    let received = sink.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0], received[1], "the same message, so that its reader's mailbox can tell");
    let listed = listed(&world).await.remove(0);
    assert_eq!((listed.attempts, listed.answered, listed.doubtful), (2, 1, true));
    assert_eq!(mail_attempt::Entity::find().count(world.backend.db()).await.unwrap(), 1);
}

async fn a_mail_planned_before_the_program_was_killed_is_not_lost(world: World) {
    issued(&world, 1).await;
    let mail = rows(&world).await.remove(0).id;
    // Leased, and killed before a word was said.
    let lease = world.backend.now() + TimeDelta::minutes(2);
    world.set("mail", mail, "state", Expr::value(MailState::Sending.as_str())).await;
    world.set("mail", mail, "leased_until", Expr::value(lease)).await;
    world.set("mail", mail, "next_attempt_at", Expr::value(lease)).await;
    let sink = Sink::open(Conduct::Accept).await;
    assert_eq!(send(&world.backend, &sink).await, Delivered::default());
    assert_eq!(send(&world.backend.at(lease), &sink).await, Delivered { sent: 1, failed: 0 });
}

async fn a_server_that_cannot_be_reached_costs_the_queue_no_attempts(world: World) {
    issued(&world, 40).await;
    let nobody = {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap()
    };
    let carrier = Carrier::smtp(&Relays::at(format!("smtp://{nobody}")), &Sender::new(FROM)).unwrap();
    let delivered = deliver(&world.backend, &carrier).await.unwrap();
    assert_eq!(delivered.sent, 0);
    let untouched = rows(&world).await.iter().filter(|row| row.attempts == 0).count();
    assert_eq!(untouched, 40 - usize::try_from(delivered.failed).unwrap());
    assert!(untouched >= 20, "{untouched}");

    let sink = Sink::open(Conduct::Accept).await;
    let later = world.backend.at(world.backend.now() + TimeDelta::minutes(2));
    assert_eq!(send(&later, &sink).await.sent, 40);
}

async fn a_reminder_withdrawn_while_it_waits_for_the_next_attempt_is_not_sent(mut world: World) {
    let directive = issued(&world, 1).await[0];
    let sink = Sink::open(Conduct::Accept).await;
    send(&world.backend, &sink).await;
    world.move_to(day("2019-02-22"), "10:00");
    backend::reminders::plan(&world.system(), day("2019-02-22"), false).await.unwrap();
    sink.behave(Conduct::Defer(1));
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 0, failed: 1 });

    let txn = world.backend.begin().await.unwrap();
    mail::withdraw_for(&txn, directive).await.unwrap();
    txn.commit().await.unwrap();
    let later = world.backend.at(world.backend.now() + TimeDelta::hours(1));
    assert_eq!(send(&later, &sink).await, Delivered::default());
    assert_eq!(rows(&world).await.pop().unwrap().state, MailState::Cancelled.as_str());
    assert_eq!(sink.received().len(), 1);
}

async fn a_mail_sent_again_and_again_in_vain_ends_as_failed(world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::Defer(u32::MAX)).await;
    let mut now = world.backend.clone();
    let mut attempts = 0;
    while rows(&world).await[0].state != MailState::PermanentFailure.as_str() {
        assert_eq!(send(&now, &sink).await, Delivered { sent: 0, failed: 1 });
        attempts += 1;
        now = now.at(now.now() + TimeDelta::hours(5));
    }
    assert_eq!(attempts, 11);
    assert_eq!(send(&now.at(now.now() + TimeDelta::days(30)), &sink).await, Delivered::default());
}

async fn two_senders_at_once_send_each_mail_once(world: World) {
    issued(&world, 40).await;
    let sink = Sink::open(Conduct::Accept).await;
    let (first, second) = tokio::join!(send(&world.backend, &sink), send(&world.backend, &sink));
    assert_eq!(first.sent + second.sent, 40);
    assert_eq!(sink.received().len(), 40);
}

async fn a_folder_takes_the_same_mail_as_the_same_file(world: World) {
    issued(&world, 1).await;
    let folder = world.folder.path().join("mail");
    let carrier = Carrier::folder(&folder, &Sender::new(FROM)).unwrap();
    let files = || std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect::<Vec<_>>();
    assert_eq!(deliver(&world.backend, &carrier).await.unwrap().sent, 1);
    let written = files();
    let content = std::fs::read(&written[0]).unwrap();

    // As if the program had been killed before it wrote down that the file exists.
    let row = rows(&world).await.remove(0);
    world.set("mail", row.id, "state", Expr::value(MailState::Sending.as_str())).await;
    world.set("mail", row.id, "next_attempt_at", Expr::value(world.backend.now())).await;
    assert_eq!(deliver(&world.backend, &carrier).await.unwrap().sent, 1);
    assert_eq!(files(), written);
    assert_eq!(std::fs::read(&written[0]).unwrap(), content);
    assert!(row.message_id.contains(written[0].file_stem().unwrap().to_str().unwrap()));
}

const FROM: &str = "Kenes <kenes@kenes.example>";

fn carrier(sink: &Sink) -> Carrier {
    Carrier::smtp(&Relays::at(sink.url()), &Sender::new(FROM)).unwrap()
}

async fn send(backend: &Backend, sink: &Sink) -> Delivered {
    deliver(backend, &carrier(sink)).await.unwrap()
}

/// So many directives to the Ministry of Health, due on 1 March 2019, with the mails on issue.
async fn issued(world: &World, number: usize) -> Vec<DirectiveId> {
    let health = world.ministry("Health").await;
    let mut directives = Vec::new();
    for _ in 0..number {
        directives.push(world.directive(health, "by 1 March 2019").await);
    }
    plan(world, &directives).await;
    directives
}

async fn plan(world: &World, directives: &[DirectiveId]) {
    let txn = world.backend.begin().await.unwrap();
    mail::plan_issued(&txn, &world.system(), directives).await.unwrap();
    txn.commit().await.unwrap();
}

/// The moment at which the mail that waits longest is tried again.
async fn when_tried_again(world: &World) -> Backend {
    let waiting = rows(world).await.into_iter().filter_map(|row| row.next_attempt_at).min();
    world.backend.at(waiting.unwrap())
}

/// The ledger, oldest first.
async fn listed(world: &World) -> Vec<MailRow> {
    let mut rows = mail::list(&world.secretariat().await, &MailFilter::default()).await.unwrap().rows;
    rows.reverse();
    rows
}

async fn rows(world: &World) -> Vec<mail_rows::Model> {
    let all = mail_rows::Entity::find().filter(mail_rows::Column::Id.gt(0)).order_by_asc(mail_rows::Column::Id);
    all.all(world.backend.db()).await.unwrap()
}

/// A mail server that cannot be reached for days must not lead to a reminder that counts wrongly, nor to
/// two at once.
async fn trap_a_reminder_that_waited_until_the_next_was_planned_is_not_sent_beside_it(mut world: World) {
    issued(&world, 1).await;
    let sink = Sink::open(Conduct::Accept).await;
    send(&world.backend, &sink).await;
    for today in ["2019-02-22", "2019-02-26"] {
        world.move_to(day(today), "10:00");
        assert_eq!(backend::reminders::plan(&world.system(), day(today), false).await.unwrap().len(), 1);
    }
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 1, failed: 0 });
    let reminders: Vec<_> = rows(&world).await.into_iter().skip(1).map(|row| (row.rule.unwrap(), row.state)).collect();
    let reminder = |rule: &str, state: MailState| (rule.to_owned(), state.as_str().to_owned());
    assert_eq!(reminders, [reminder("before_5", MailState::Cancelled), reminder("before_3", MailState::Sent)]);
    assert_eq!(sink.received().len(), 2);
}

async fn edge_case_36_what_asks_for_something_is_not_sent_once_the_directive_has_ended(mut world: World) {
    let directives = issued(&world, 2).await;
    let leadership = world.leadership().await;
    // An hour later, and the mail server has not been reached yet.
    world.move_to(day("2019-01-14"), "11:00");
    crate::life::decide(&crate::life::now(&world, &leadership), directives[0], "cancelled").await;
    let sink = Sink::open(Conduct::Accept).await;
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 2, failed: 0 });
    let sent: Vec<_> = rows(&world).await.into_iter().map(|row| (row.kind, row.state)).collect();
    let row = |kind: &str, state: MailState| (kind.to_owned(), state.as_str().to_owned());
    // The end itself is told.
    assert_eq!(
        sent,
        [row("issued", MailState::Cancelled), row("issued", MailState::Sent), row("closed", MailState::Sent)]
    );
}

async fn edge_case_36_twelve_co_executors_are_written_to_one_by_one(world: World) {
    let lead = world.ministry("Health").await;
    let directive = world.directive(lead, "by 1 March 2019").await;
    for number in 1..=12 {
        world.assign(directive, world.ministry(&format!("Number {number}")).await, "co_executor").await;
    }
    plan(&world, &[directive]).await;
    let sink = Sink::open(Conduct::Accept).await;
    assert_eq!(send(&world.backend, &sink).await, Delivered { sent: 13, failed: 0 });
    for letter in sink.received() {
        let to: Vec<&str> = letter.lines().filter(|line| line.starts_with("To:") || line.starts_with("Cc:")).collect();
        assert_eq!((to.len(), to[0].matches('@').count()), (1, 1), "{to:?}");
    }
}
