//! The outbox: what is planned, leased, sent and withdrawn.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::{AccountId, CouncilId, DirectiveId, MailId};
use domain::locale::Locale;
use domain::mail::{MailKind, MailState};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, ExprTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, UpdateMany,
};

use crate::Error;
use crate::directives::queries::scope::ended;
use crate::entities::{directive, mail, mail_attachment, mail_attempt, reminder};
use crate::error::stored;

/// A mail to be written into the outbox.
#[derive(Debug)]
pub(crate) struct Planned {
    pub council: CouncilId,
    /// The same mail has the same key, so it is planned once.
    pub key: String,
    pub kind: MailKind,
    pub rule: Option<String>,
    pub directive: Option<DirectiveId>,
    /// The person it is for; none for a mailbox.
    pub account: Option<AccountId>,
    /// Or why nobody can be written to; the mail is recorded as failed then, for the secretariat.
    pub to: Result<String, &'static str>,
    pub to_name: Option<String>,
    pub locale: Locale,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub message_id: String,
    /// The link with one click to be written to no more.
    pub unsubscribe: Option<String>,
    pub attachments: Vec<Attachment>,
    pub at: DateTime<Utc>,
}

/// A file that goes with a mail.
#[derive(Clone, Debug)]
pub(crate) struct Attachment {
    pub name: String,
    pub media_type: &'static str,
    pub content: Vec<u8>,
}

/// A mail taken out of the outbox for one attempt.
#[derive(Clone, Debug)]
pub(crate) struct Claimed {
    pub id: MailId,
    pub kind: MailKind,
    pub rule: Option<String>,
    pub directive: Option<DirectiveId>,
    pub to: String,
    pub to_name: Option<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub message_id: String,
    pub created_at: DateTime<Utc>,
    /// This attempt included.
    pub attempts: u32,
    pub leased_until: DateTime<Utc>,
    pub attachments: Vec<mail_attachment::Model>,
}

pub(crate) async fn insert(txn: &DatabaseTransaction, planned: Planned) -> Result<MailId, DbErr> {
    let state = if planned.to.is_ok() { MailState::Created } else { MailState::PermanentFailure };
    let row = mail::ActiveModel {
        council_id: Set(planned.council.0),
        key: Set(planned.key),
        kind: Set(planned.kind.as_str().to_owned()),
        rule: Set(planned.rule),
        directive_id: Set(planned.directive.map(|directive| directive.0)),
        account_id: Set(planned.account.map(|account| account.0)),
        unsubscribe: Set(planned.unsubscribe),
        last_answer: Set(planned.to.as_ref().err().map(|why| (*why).to_owned())),
        next_attempt_at: Set(planned.to.is_ok().then_some(planned.at)),
        to_address: Set(planned.to.unwrap_or_default()),
        to_name: Set(planned.to_name),
        locale: Set(planned.locale.as_str().to_owned()),
        subject: Set(planned.subject),
        text: Set(planned.text),
        html: Set(planned.html),
        message_id: Set(planned.message_id),
        state: Set(state.as_str().to_owned()),
        attempts: Set(0),
        created_at: Set(planned.at),
        ..Default::default()
    };
    let id = row.insert(txn).await?.id;
    for file in planned.attachments {
        let row = mail_attachment::ActiveModel {
            mail_id: Set(id),
            name: Set(file.name),
            media_type: Set(file.media_type.to_owned()),
            content: Set(file.content),
            ..Default::default()
        };
        row.insert(txn).await?;
    }
    Ok(MailId(id))
}

/// Withdraws, among the mails that would be sent next, those that ask a body for something on a
/// directive that has ended meanwhile. Answers how many there were.
pub(crate) async fn withdraw_ended(txn: &DatabaseTransaction, now: DateTime<Utc>, most: u64) -> Result<u64, DbErr> {
    let asking =
        [MailKind::Issued, MailKind::Returned, MailKind::Reminder, MailKind::Escalation].map(MailKind::as_str);
    let next: Vec<(i64, Option<i64>, String)> = due(now, most)
        .select_only()
        .columns([mail::Column::Id, mail::Column::DirectiveId])
        .column(mail::Column::Kind)
        .into_tuple()
        .all(txn)
        .await?;
    let ended: Vec<i64> = directive::Entity::find()
        .select_only()
        .column(directive::Column::Id)
        .filter(directive::Column::Id.is_in(next.iter().filter_map(|(_, directive, _)| *directive)))
        .filter(ended())
        .into_tuple()
        .all(txn)
        .await?;
    let stale: Vec<i64> = next
        .into_iter()
        .filter(|(_, of, kind)| asking.contains(&kind.as_str()) && of.is_some_and(|of| ended.contains(&of)))
        .map(|(id, _, _)| id)
        .collect();
    if stale.is_empty() {
        return Ok(0);
    }
    let result = cancel().filter(mail::Column::Id.is_in(stale)).exec(txn).await?;
    Ok(result.rows_affected)
}

/// Leases the mails that are due, those waiting longest first. A mail whose lease ran out is due
/// again: whoever held it was killed before writing down what came of it.
pub(crate) async fn claim(
    txn: &DatabaseTransaction,
    now: DateTime<Utc>,
    lease: TimeDelta,
    most: u64,
) -> Result<Vec<Claimed>, Error> {
    let due = due(now, most).all(txn).await?;
    let leased_until = now + lease;
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::Sending.as_str()))
        .col_expr(mail::Column::Attempts, Expr::col(mail::Column::Attempts).add(1))
        .col_expr(mail::Column::LeasedUntil, Expr::value(leased_until))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(leased_until))
        .filter(mail::Column::Id.is_in(due.iter().map(|mail| mail.id)))
        .exec(txn)
        .await?;
    let mut files = attachments(txn, due.iter().map(|mail| mail.id)).await?;
    due.into_iter()
        .map(|mail| {
            let attachments = files.remove(&mail.id).unwrap_or_default();
            claimed(mail, leased_until, attachments)
        })
        .collect()
}

/// Whether the mail is still to be sent by whoever holds this lease: it may have been withdrawn.
pub(crate) async fn is_claimed<C: ConnectionTrait>(conn: &C, claimed: &Claimed) -> Result<bool, DbErr> {
    let held = mail::Entity::find_by_id(claimed.id.0).filter(is_held(claimed)).count(conn).await?;
    Ok(held > 0)
}

pub(crate) async fn attempted(
    txn: &DatabaseTransaction,
    claimed: &Claimed,
    at: DateTime<Utc>,
    succeeded: bool,
    answer: &str,
) -> Result<(), DbErr> {
    let row = mail_attempt::ActiveModel {
        mail_id: Set(claimed.id.0),
        at: Set(at),
        succeeded: Set(succeeded),
        answer: Set(answer.to_owned()),
        ..Default::default()
    };
    row.insert(txn).await?;
    Ok(())
}

/// A mail that was accepted is sent, whatever became of it meanwhile.
pub(crate) async fn accepted(
    txn: &DatabaseTransaction,
    claimed: &Claimed,
    at: DateTime<Utc>,
    answer: &str,
) -> Result<(), DbErr> {
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::Sent.as_str()))
        .col_expr(mail::Column::SentAt, Expr::value(at))
        .col_expr(mail::Column::LastAnswer, Expr::value(answer))
        .col_expr(mail::Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(None::<DateTime<Utc>>))
        .filter(mail::Column::Id.eq(claimed.id.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// The next attempt, or none any more. A mail that was withdrawn while it was tried stays withdrawn.
/// Answers whether it was still ours.
pub(crate) async fn failed(
    txn: &DatabaseTransaction,
    claimed: &Claimed,
    again_at: Option<DateTime<Utc>>,
    answer: &str,
) -> Result<bool, DbErr> {
    let state = if again_at.is_some() { MailState::TemporaryFailure } else { MailState::PermanentFailure };
    let result = mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(state.as_str()))
        .col_expr(mail::Column::LastAnswer, Expr::value(answer))
        .col_expr(mail::Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(again_at))
        .filter(mail::Column::Id.eq(claimed.id.0))
        .filter(is_held(claimed))
        .exec(txn)
        .await?;
    Ok(result.rows_affected > 0)
}

/// Withdraws reminders and escalations of a directive that nobody has accepted yet. One that is being tried at this
/// moment may still go out; it is not tried again.
pub(crate) async fn withdraw(txn: &DatabaseTransaction, directive: DirectiveId) -> Result<u64, DbErr> {
    let result = cancel()
        .filter(mail::Column::DirectiveId.eq(directive.0))
        .filter(mail::Column::Kind.is_in([MailKind::Reminder, MailKind::Escalation].map(MailKind::as_str)))
        .filter(mail::Column::State.is_in(UNSENT.map(MailState::as_str)))
        .exec(txn)
        .await?;
    Ok(result.rows_affected)
}

/// Withdraws the letters that gather, remind of a directive among others and were not sent; answers which.
pub(crate) async fn unsent_gathering(txn: &DatabaseTransaction, directive: DirectiveId) -> Result<Vec<MailId>, DbErr> {
    let reminding = reminder::Entity::find()
        .select_only()
        .column(reminder::Column::MailId)
        .filter(reminder::Column::DirectiveId.eq(directive.0))
        .into_query();
    let ids: Vec<i64> = mail::Entity::find()
        .select_only()
        .column(mail::Column::Id)
        .filter(mail::Column::Id.in_subquery(reminding))
        .filter(mail::Column::Kind.eq(MailKind::Digest.as_str()))
        .filter(mail::Column::State.is_in([MailState::Created, MailState::TemporaryFailure].map(MailState::as_str)))
        .into_tuple()
        .all(txn)
        .await?;
    if !ids.is_empty() {
        cancel().filter(mail::Column::Id.is_in(ids.iter().copied())).exec(txn).await?;
    }
    Ok(ids.into_iter().map(MailId).collect())
}

/// Makes a mail that failed due at once.
pub(crate) async fn relay_again(txn: &DatabaseTransaction, id: MailId, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let failures = [MailState::TemporaryFailure, MailState::PermanentFailure].map(MailState::as_str);
    let result = mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::Created.as_str()))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(now))
        .filter(mail::Column::Id.eq(id.0))
        .filter(mail::Column::State.is_in(failures))
        .exec(txn)
        .await?;
    Ok(result.rows_affected > 0)
}

/// What nobody has accepted yet.
const UNSENT: [MailState; 3] = [MailState::Created, MailState::TemporaryFailure, MailState::Sending];

/// The mails whose next attempt has come, those waiting longest first.
fn due(now: DateTime<Utc>, most: u64) -> Select<mail::Entity> {
    mail::Entity::find()
        .filter(mail::Column::State.is_in(UNSENT.map(MailState::as_str)))
        .filter(mail::Column::NextAttemptAt.lte(now))
        .order_by_asc(mail::Column::NextAttemptAt)
        .order_by_asc(mail::Column::Id)
        .limit(most)
}

fn cancel() -> UpdateMany<mail::Entity> {
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::Cancelled.as_str()))
        .col_expr(mail::Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(None::<DateTime<Utc>>))
}

fn is_held(claimed: &Claimed) -> Condition {
    Condition::all()
        .add(mail::Column::State.eq(MailState::Sending.as_str()))
        .add(mail::Column::LeasedUntil.eq(claimed.leased_until))
}

/// The files that go with these mails, by mail.
async fn attachments<C: ConnectionTrait>(
    conn: &C,
    mails: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Vec<mail_attachment::Model>>, DbErr> {
    let rows = mail_attachment::Entity::find()
        .filter(mail_attachment::Column::MailId.is_in(mails))
        .order_by_asc(mail_attachment::Column::Id)
        .all(conn)
        .await?;
    let mut files: HashMap<i64, Vec<mail_attachment::Model>> = HashMap::new();
    for row in rows {
        files.entry(row.mail_id).or_default().push(row);
    }
    Ok(files)
}

fn claimed(
    row: mail::Model,
    leased_until: DateTime<Utc>,
    attachments: Vec<mail_attachment::Model>,
) -> Result<Claimed, Error> {
    Ok(Claimed {
        id: MailId(row.id),
        kind: stored("mail.kind", &row.kind, MailKind::parse)?,
        rule: row.rule,
        directive: row.directive_id.map(DirectiveId),
        to: row.to_address,
        to_name: row.to_name,
        subject: row.subject,
        text: row.text,
        html: row.html,
        message_id: row.message_id,
        created_at: row.created_at,
        attempts: u32::try_from(row.attempts).unwrap_or(0) + 1,
        leased_until,
        attachments,
    })
}
