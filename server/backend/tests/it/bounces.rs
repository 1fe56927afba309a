//! What mail servers write back: which mail it is about, and what becomes of it.

use backend::entities::{mail as mail_rows, mail_attempt};
use backend::mail::bounces::{Sorted, Taken, take, take_mailbox};
use backend::{history, mail};
use domain::history::EventKind;
use domain::ids::{DirectiveId, MailId};
use domain::mail::{AttemptKind, MailState};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, PaginatorTrait, QueryOrder};

use crate::support::{World, both_databases};

both_databases!(
    a_mail_that_came_back_is_a_task_of_the_secretariats,
    a_delay_is_noted_and_changes_nothing,
    a_notice_taken_twice_changes_nothing,
    a_mail_that_came_back_is_not_tried_any_more,
    a_notice_finds_its_mail_by_headers_by_the_envelope_and_by_its_own_identity,
    what_is_no_notice_or_about_no_mail_of_ours_is_left_alone,
    a_mailbox_is_read_to_its_end_and_again_without_change,
);

const REFUSED: &str = "smtp; 550 5.1.1 <health@kenes.example>: Recipient address rejected:\r\n User unknown";

async fn a_mail_that_came_back_is_a_task_of_the_secretariats(world: World) {
    let directive = sent(&world).await;
    let row = row(&world).await;
    let notice = notice("failed", "5.1.1", REFUSED, &with_mail(&row.message_id));
    assert_eq!(take(&world.backend, notice.as_bytes()).await.unwrap(), Taken::CameBack(MailId(row.id)));

    let words = "failed: 5.1.1 550 5.1.1 <health@kenes.example>: Recipient address rejected: User unknown \
                 (health@kenes.example, Mon, 14 Jan 2019 10:05:00 +0600)";
    let row = self::row(&world).await;
    assert_eq!((row.state.as_str(), row.last_answer.as_deref()), ("permanent_failure", Some(words)));
    assert_eq!(row.bounced_at, Some(world.backend.now()));
    assert!(row.sent_at.is_some(), "it was sent all the same");
    let secretariat = world.secretariat().await;
    let page = mail::page(&secretariat, MailId(row.id)).await.unwrap();
    let noted = page.attempts.last().unwrap();
    assert_eq!((noted.kind, noted.succeeded, noted.answer.as_str()), (AttemptKind::Notice, false, words));
    assert!(!page.may_retry && page.may_send_again && !page.row.doubtful);
    assert_eq!(backend::dashboard::today(&secretariat).await.unwrap().failed_mail[0].id, MailId(row.id));
    let life = history::of(&world.system(), history::Subject::Directive(directive)).await.unwrap();
    assert_eq!((life[0].kind, life[0].remark.as_deref()), (EventKind::MailFailed, Some(words)));
}

async fn a_delay_is_noted_and_changes_nothing(world: World) {
    sent(&world).await;
    let row = row(&world).await;
    let later = notice("delayed", "4.4.1", "smtp; connect to mx.example: timed out", &with_mail(&row.message_id));
    assert_eq!(take(&world.backend, later.as_bytes()).await.unwrap(), Taken::Delayed(MailId(row.id)));
    let after = self::row(&world).await;
    assert_eq!((after.state, after.bounced_at, after.last_answer), (row.state, None, row.last_answer));
    assert_eq!(lines(&world).await, 1);
}

async fn a_notice_taken_twice_changes_nothing(mut world: World) {
    let directive = sent(&world).await;
    let id = row(&world).await;
    let notice = notice("failed", "5.1.1", REFUSED, &with_mail(&id.message_id));
    take(&world.backend, notice.as_bytes()).await.unwrap();
    let before = (row(&world).await, lines(&world).await);
    world.move_to(crate::support::day("2019-01-15"), "09:00");
    assert_eq!(take(&world.backend, notice.as_bytes()).await.unwrap(), Taken::Known(MailId(id.id)));
    assert_eq!((row(&world).await, lines(&world).await), before);
    let life = history::of(&world.system(), history::Subject::Directive(directive)).await.unwrap();
    assert_eq!(life.iter().filter(|event| event.kind == EventKind::MailFailed).count(), 1);
}

async fn a_mail_that_came_back_is_not_tried_any_more(world: World) {
    sent(&world).await;
    let id = row(&world).await;
    // It was taken, and the program was killed before it wrote that down.
    world.set("mail", id.id, "state", Expr::value("sending")).await;
    world.set("mail", id.id, "next_attempt_at", Expr::value(world.backend.now())).await;
    let notice = notice("failed", "5.1.1", REFUSED, &with_mail(&id.message_id));
    take(&world.backend, notice.as_bytes()).await.unwrap();
    let row = row(&world).await;
    assert_eq!((row.state.as_str(), row.next_attempt_at), (MailState::PermanentFailure.as_str(), None));
}

async fn a_notice_finds_its_mail_by_headers_by_the_envelope_and_by_its_own_identity(world: World) {
    sent(&world).await;
    let row = row(&world).await;
    let identity = &row.message_id;
    let headers = format!("Content-Type: text/rfc822-headers\r\n\r\nSubject: A subject\r\nMessage-ID: {identity}\r\n");
    let in_words = format!("Content-Type: text/plain\r\n\r\nThe message {identity} was not delivered.\r\n");
    let by_envelope = notice("failed", "5.1.1", REFUSED, "Content-Type: text/plain\r\n\r\nNo more is known.\r\n")
        .replace(
            "Reporting-MTA",
            &format!("Original-Envelope-Id: {}\r\nReporting-MTA", identity.trim_matches(['<', '>'])),
        );
    let expected = Taken::CameBack(MailId(row.id));
    for (number, message) in
        [notice("failed", "5.1.1", REFUSED, &headers), notice("failed", "5.1.1", REFUSED, &in_words), by_envelope]
            .into_iter()
            .enumerate()
    {
        let message = message.replace("10:05:00", &format!("10:05:0{number}"));
        assert_eq!(take(&world.backend, message.as_bytes()).await.unwrap(), expected, "{message}");
    }
    assert_eq!(lines(&world).await, 3);
}

async fn what_is_no_notice_or_about_no_mail_of_ours_is_left_alone(world: World) {
    sent(&world).await;
    let row = row(&world).await;
    let foreign = notice("failed", "5.1.1", REFUSED, &with_mail("<0123456789abcdef@another.example>"));
    assert_eq!(take(&world.backend, foreign.as_bytes()).await.unwrap(), Taken::Foreign);
    let delivered = notice("delivered", "2.0.0", "smtp; 250 ok", &with_mail(&row.message_id));
    let away =
        format!("From: a@b.example\r\nSubject: Away\r\nIn-Reply-To: {}\r\n\r\nUntil Monday.\r\n", row.message_id);
    for message in
        [delivered.as_str(), &away, "", "\u{0}\u{1}", "Content-Type: multipart/report; boundary=x\r\n\r\n--x"]
    {
        assert_eq!(take(&world.backend, message.as_bytes()).await.unwrap(), Taken::NoNotice, "{message}");
    }
    assert_eq!((lines(&world).await, self::row(&world).await), (0, row));
}

async fn a_mailbox_is_read_to_its_end_and_again_without_change(world: World) {
    sent(&world).await;
    let row = row(&world).await;
    let delayed = notice("delayed", "4.4.1", "smtp; timed out", &with_mail(&row.message_id));
    let failed = notice("failed", "5.1.1", REFUSED, &with_mail(&row.message_id));
    let foreign = notice("failed", "5.1.1", REFUSED, &with_mail("<1@another.example>"));
    let mailbox: String = [delayed.as_str(), &failed, &foreign, "Subject: Hello\r\n\r\n>From a friend\r\n"]
        .map(|message| format!("From MAILER-DAEMON Mon Jan 14 10:05:00 2019\r\n{message}\r\n"))
        .concat();
    let sorted = take_mailbox(&world.backend, mailbox.as_bytes()).await.unwrap();
    assert_eq!(sorted, Sorted { came_back: 1, delayed: 1, foreign: 1, no_notice: 1, ..Sorted::default() });
    let after = (self::row(&world).await, lines(&world).await);
    let sorted = take_mailbox(&world.backend, mailbox.as_bytes()).await.unwrap();
    assert_eq!(sorted, Sorted { known: 2, foreign: 1, no_notice: 1, ..Sorted::default() });
    assert_eq!((self::row(&world).await, lines(&world).await), after);
}

/// As Postfix writes it; the last part is given.
fn notice(action: &str, status: &str, said: &str, last: &str) -> String {
    format!(
        "Return-Path: <>\r\nDate: Mon, 14 Jan 2019 10:05:00 +0600\r\nFrom: MAILER-DAEMON@mx.example\r\n\
         To: kenes@kenes.example\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"B\"\r\n\r\n\
         --B\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nI'm sorry to have to inform you.\r\n\r\n\
         --B\r\nContent-Description: Delivery report\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example\r\nArrival-Date: Mon, 14 Jan 2019 10:00:00 +0600\r\n\r\n\
         Final-Recipient: rfc822; health@kenes.example\r\nAction: {action}\r\nStatus: {status}\r\n\
         Diagnostic-Code: {said}\r\n\r\n--B\r\n{last}\r\n--B--\r\n"
    )
}

/// The mail that is given back.
fn with_mail(identity: &str) -> String {
    format!(
        "Content-Description: Undelivered Message\r\nContent-Type: message/rfc822\r\n\r\n\
         From: kenes@kenes.example\r\nMessage-ID: {identity}\r\nSubject: A subject\r\n\r\nA text\r\n"
    )
}

async fn sent(world: &World) -> DirectiveId {
    let directive = world.directive(world.ministry("Health").await, "by 1 March 2019").await;
    let txn = world.backend.begin().await.unwrap();
    mail::plan_issued(&txn, &world.system(), &[directive]).await.unwrap();
    txn.commit().await.unwrap();
    let id = row(world).await.id;
    world.set("mail", id, "sent_at", Expr::value(world.backend.now())).await;
    world.set("mail", id, "next_attempt_at", Expr::value(None::<chrono::DateTime<chrono::Utc>>)).await;
    world.set("mail", id, "last_answer", Expr::value("250 2.0.0 taken")).await;
    world.set("mail", id, "state", Expr::value("sent")).await;
    directive
}

async fn row(world: &World) -> mail_rows::Model {
    mail_rows::Entity::find().order_by_asc(mail_rows::Column::Id).one(world.backend.db()).await.unwrap().unwrap()
}

async fn lines(world: &World) -> u64 {
    mail_attempt::Entity::find().count(world.backend.db()).await.unwrap()
}
