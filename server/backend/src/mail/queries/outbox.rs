//! The outbox: what is planned, sent and withdrawn, and what came of each attempt.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, CouncilId, DirectiveId, MailId};
use domain::locale::Locale;
use domain::mail::{AttemptKind, MailKind, MailState, Unreached};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, LockType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
    QueryTrait, UpdateMany,
};

use super::lease::{Claimed, is_held};
use crate::entities::{mail, mail_attachment, mail_attempt, mail_directive, reminder};

/// A mail to be written into the outbox.
#[derive(Debug)]
pub(crate) struct Planned {
    pub council: CouncilId,
    /// The same mail has the same key, so it is planned once.
    pub key: String,
    pub kind: MailKind,
    /// The template that wrote it and its version, "reminder/1".
    pub template: String,
    pub rule: Option<String>,
    pub directive: Option<DirectiveId>,
    /// The person it is for; none for a mailbox.
    pub account: Option<AccountId>,
    /// Or why nobody can be written to; the mail is recorded as failed then, for the secretariat.
    pub to: Result<String, Unreached>,
    pub to_name: Option<String>,
    pub locale: Locale,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub message_id: String,
    /// The office that reads answers.
    pub reply_to: Option<String>,
    /// Directives that a letter names which gathers them.
    pub names: BTreeSet<DirectiveId>,
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

/// Writes mails into the outbox, and answers them in their order.
pub(crate) async fn insert_all(txn: &DatabaseTransaction, planned: Vec<Planned>) -> Result<Vec<MailId>, DbErr> {
    let keys: Vec<String> = planned.iter().map(|planned| planned.key.clone()).collect();
    let (mut rows, mut files, mut names) = (Vec::with_capacity(planned.len()), Vec::new(), Vec::new());
    for mut planned in planned {
        files.push(std::mem::take(&mut planned.attachments));
        names.push(std::mem::take(&mut planned.names));
        rows.push(row(planned));
    }
    mail::Entity::insert_many(rows).exec_without_returning(txn).await?;
    let written: Vec<(String, i64)> = mail::Entity::find()
        .select_only()
        .columns([mail::Column::Key, mail::Column::Id])
        .filter(mail::Column::Key.is_in(&keys))
        .into_tuple()
        .all(txn)
        .await?;
    let ids: HashMap<String, i64> = written.into_iter().collect();
    let ids: Vec<i64> = keys.iter().filter_map(|key| ids.get(key).copied()).collect();
    name(txn, ids.iter().zip(names)).await?;
    let files: Vec<_> =
        ids.iter().zip(files).flat_map(|(id, files)| files.into_iter().map(|file| (*id, file))).collect();
    for (id, file) in files {
        let row = mail_attachment::ActiveModel {
            mail_id: Set(id),
            name: Set(file.name),
            media_type: Set(file.media_type.to_owned()),
            content: Set(file.content),
            ..Default::default()
        };
        mail_attachment::Entity::insert(row).exec_without_returning(txn).await?;
    }
    Ok(ids.into_iter().map(MailId).collect())
}

/// Writes down which directives letters name that gather them.
async fn name(
    txn: &DatabaseTransaction,
    letters: impl Iterator<Item = (&i64, BTreeSet<DirectiveId>)>,
) -> Result<(), DbErr> {
    let row = |mail: i64, directive: DirectiveId| mail_directive::ActiveModel {
        mail_id: Set(mail),
        directive_id: Set(directive.0),
        ..Default::default()
    };
    let rows: Vec<mail_directive::ActiveModel> =
        letters.flat_map(|(mail, names)| names.into_iter().map(move |directive| row(*mail, directive))).collect();
    // A statement takes so many values and no more.
    for rows in rows.chunks(1_000) {
        mail_directive::Entity::insert_many(rows.to_vec()).exec_without_returning(txn).await?;
    }
    Ok(())
}

/// The directives that a letter names which gathers them.
pub(crate) async fn named<C: ConnectionTrait>(conn: &C, mail: MailId) -> Result<Vec<DirectiveId>, DbErr> {
    let ids: Vec<i64> = mail_directive::Entity::find()
        .select_only()
        .column(mail_directive::Column::DirectiveId)
        .filter(mail_directive::Column::MailId.eq(mail.0))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(ids.into_iter().map(DirectiveId).collect())
}

fn row(planned: Planned) -> mail::ActiveModel {
    let state = if planned.to.is_ok() { MailState::Created } else { MailState::PermanentFailure };
    mail::ActiveModel {
        council_id: Set(planned.council.0),
        key: Set(planned.key),
        kind: Set(planned.kind.as_str().to_owned()),
        template: Set(planned.template),
        rule: Set(planned.rule),
        directive_id: Set(planned.directive.map(|directive| directive.0)),
        account_id: Set(planned.account.map(|account| account.0)),
        reply_to: Set(planned.reply_to),
        unsubscribe: Set(planned.unsubscribe),
        last_answer: Set(planned.to.as_ref().err().map(|why| why.as_str().to_owned())),
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
    }
}

/// An attempt as it is written down.
pub(crate) struct Attempt<'a> {
    pub mail: MailId,
    pub kind: AttemptKind,
    pub succeeded: bool,
    pub answer: &'a str,
}

pub(crate) async fn attempted(
    txn: &DatabaseTransaction,
    at: DateTime<Utc>,
    attempts: Vec<Attempt<'_>>,
) -> Result<(), DbErr> {
    let rows = attempts.into_iter().map(|attempt| mail_attempt::ActiveModel {
        mail_id: Set(attempt.mail.0),
        at: Set(at),
        succeeded: Set(attempt.succeeded),
        answer: Set(attempt.answer.to_owned()),
        kind: Set(attempt.kind.as_str().to_owned()),
        ..Default::default()
    });
    mail_attempt::Entity::insert_many(rows).exec_without_returning(txn).await?;
    Ok(())
}

/// How many attempts are written down of each mail.
pub(crate) async fn attempts<C: ConnectionTrait>(conn: &C, mails: &[MailId]) -> Result<HashMap<MailId, u32>, DbErr> {
    if mails.is_empty() {
        return Ok(HashMap::new());
    }
    let counted: Vec<(i64, i64)> = mail_attempt::Entity::find()
        .select_only()
        .column(mail_attempt::Column::MailId)
        .column_as(mail_attempt::Column::Id.count(), "attempts")
        .filter(mail_attempt::Column::MailId.is_in(mails.iter().map(|mail| mail.0)))
        .filter(mail_attempt::Column::Kind.ne(AttemptKind::Notice.as_str()))
        .group_by(mail_attempt::Column::MailId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(counted.into_iter().map(|(mail, count)| (MailId(mail), u32::try_from(count).unwrap_or(u32::MAX))).collect())
}

/// A mail that was accepted is sent, whatever became of it meanwhile, unless it has come back already.
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
        .filter(mail::Column::BouncedAt.is_null())
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

/// Withdraws the letters that gather, remind of a directive or name it among others, and were not sent; answers
/// which.
pub(crate) async fn unsent_gathering(txn: &DatabaseTransaction, directive: DirectiveId) -> Result<Vec<MailId>, DbErr> {
    let reminding = reminder::Entity::find()
        .select_only()
        .column(reminder::Column::MailId)
        .filter(reminder::Column::DirectiveId.eq(directive.0))
        .into_query();
    let naming = mail_directive::Entity::find()
        .select_only()
        .column(mail_directive::Column::MailId)
        .filter(mail_directive::Column::DirectiveId.eq(directive.0))
        .into_query();
    let ids: Vec<i64> = mail::Entity::find()
        .select_only()
        .column(mail::Column::Id)
        .filter(mail::Column::Id.in_subquery(reminding).or(mail::Column::Id.in_subquery(naming)))
        .filter(mail::Column::Kind.is_in([MailKind::Digest, MailKind::OverdueList].map(MailKind::as_str)))
        .filter(mail::Column::State.is_in([MailState::Created, MailState::TemporaryFailure].map(MailState::as_str)))
        // Another program may be leasing it: then it is read anew once that is done.
        .lock(LockType::Update)
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
pub(super) const UNSENT: [MailState; 3] = [MailState::Created, MailState::TemporaryFailure, MailState::Sending];

pub(super) fn cancel() -> UpdateMany<mail::Entity> {
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::Cancelled.as_str()))
        .col_expr(mail::Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(None::<DateTime<Utc>>))
}
