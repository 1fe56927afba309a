//! The outbox: what is planned, leased, sent and withdrawn.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::{CouncilId, DirectiveId, MailId};
use domain::locale::Locale;
use domain::mail::{AttemptKind, MailKind, MailState};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, LockBehavior, LockType};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, ExprTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, UpdateMany,
};

use crate::Error;
use crate::directives::queries::scope::ended;
use crate::entities::{directive, mail, mail_attempt};
use crate::error::stored;

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
    pub directive: DirectiveId,
    /// Or why nobody can be written to; the mail is recorded as failed then, for the secretariat.
    pub to: Result<String, &'static str>,
    pub to_name: Option<String>,
    pub locale: Locale,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub message_id: String,
    pub at: DateTime<Utc>,
}

/// A mail taken out of the outbox for one attempt.
#[derive(Clone, Debug)]
pub(crate) struct Claimed {
    pub id: MailId,
    pub key: String,
    pub kind: MailKind,
    pub rule: Option<String>,
    pub directive: Option<DirectiveId>,
    pub to: String,
    pub to_name: Option<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub message_id: String,
    /// Where whoever gets it can ask for no more of its kind.
    pub unsubscribe: Option<String>,
    pub created_at: DateTime<Utc>,
    pub leased_until: DateTime<Utc>,
}

impl Claimed {
    /// The part of the message's identity that is its own.
    pub fn identity(&self) -> &str {
        self.message_id.trim_start_matches('<').split('@').next().unwrap_or_default()
    }
}

pub(crate) async fn insert(txn: &DatabaseTransaction, planned: Planned) -> Result<MailId, DbErr> {
    let state = if planned.to.is_ok() { MailState::Created } else { MailState::PermanentFailure };
    let row = mail::ActiveModel {
        council_id: Set(planned.council.0),
        key: Set(planned.key),
        kind: Set(planned.kind.as_str().to_owned()),
        template: Set(planned.template),
        rule: Set(planned.rule),
        directive_id: Set(Some(planned.directive.0)),
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
    Ok(MailId(row.insert(txn).await?.id))
}

/// Leases mails that are due, those waiting longest first. A mail whose lease ran out is due again:
/// whoever held it was killed before writing down what came of it. Mails that ask a body for something
/// on a directive that has ended meanwhile are withdrawn instead. On PostgreSQL programs that lease at
/// the same time pass over what the others have taken.
pub(crate) async fn claim(
    txn: &DatabaseTransaction,
    now: DateTime<Utc>,
    lease: TimeDelta,
    most: u64,
) -> Result<Vec<Claimed>, Error> {
    loop {
        let next = due(txn, now, most).await?;
        let ended = ended_among(txn, &next).await?;
        let (stale, fit): (Vec<_>, Vec<_>) = next.into_iter().partition(|due| due.asks_in_vain(&ended));
        if !stale.is_empty() {
            cancel().filter(mail::Column::Id.is_in(stale.iter().map(|due| due.id))).exec(txn).await?;
        }
        if stale.is_empty() || !fit.is_empty() {
            return hold(txn, now + lease, &fit).await;
        }
    }
}

/// Mails begun since then, or held by somebody now.
pub(crate) async fn begun_since<C: ConnectionTrait>(
    conn: &C,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let tried = mail_attempt::Entity::find()
        .filter(mail_attempt::Column::At.gt(since))
        .filter(mail_attempt::Column::Kind.ne(AttemptKind::Notice.as_str()))
        .count(conn)
        .await?;
    let held = mail::Entity::find()
        .filter(mail::Column::State.eq(MailState::Sending.as_str()))
        .filter(mail::Column::NextAttemptAt.gt(now))
        .count(conn)
        .await?;
    Ok(tried + held)
}

/// Ends leases of mails that were not begun.
pub(crate) async fn give_back(txn: &DatabaseTransaction, batch: &[Claimed], now: DateTime<Utc>) -> Result<(), DbErr> {
    for mail in batch {
        mail::Entity::update_many()
            .col_expr(mail::Column::State, Expr::value(MailState::Created.as_str()))
            .col_expr(mail::Column::Attempts, Expr::col(mail::Column::Attempts).sub(1))
            .col_expr(mail::Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
            .col_expr(mail::Column::NextAttemptAt, Expr::value(now))
            .filter(mail::Column::Id.eq(mail.id.0))
            .filter(is_held(mail))
            .exec(txn)
            .await?;
    }
    Ok(())
}

/// A mail that was leased and withdrawn before it was begun.
pub(crate) async fn untried(txn: &DatabaseTransaction, mail: &Claimed) -> Result<(), DbErr> {
    mail::Entity::update_many()
        .col_expr(mail::Column::Attempts, Expr::col(mail::Column::Attempts).sub(1))
        .filter(mail::Column::Id.eq(mail.id.0))
        .filter(mail::Column::State.eq(MailState::Cancelled.as_str()))
        .exec(txn)
        .await?;
    Ok(())
}

/// Whether the mail is still to be sent by whoever holds this lease: it may have been withdrawn.
pub(crate) async fn is_claimed<C: ConnectionTrait>(conn: &C, claimed: &Claimed) -> Result<bool, DbErr> {
    let held = mail::Entity::find_by_id(claimed.id.0).filter(is_held(claimed)).count(conn).await?;
    Ok(held > 0)
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

/// Withdraws reminders of a directive that nobody has accepted yet. One that is being tried at this
/// moment may still go out; it is not tried again.
pub(crate) async fn withdraw(txn: &DatabaseTransaction, directive: DirectiveId) -> Result<u64, DbErr> {
    let result = cancel()
        .filter(mail::Column::DirectiveId.eq(directive.0))
        .filter(mail::Column::Kind.eq(MailKind::Reminder.as_str()))
        .filter(mail::Column::State.is_in(UNSENT.map(MailState::as_str)))
        .exec(txn)
        .await?;
    Ok(result.rows_affected)
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

/// A mail whose next attempt has come.
struct Due {
    id: i64,
    kind: String,
    directive: Option<i64>,
}

impl Due {
    fn asks_in_vain(&self, ended: &HashSet<i64>) -> bool {
        let asking = [MailKind::Issued, MailKind::Returned, MailKind::Reminder].map(MailKind::as_str);
        asking.contains(&self.kind.as_str()) && self.directive.is_some_and(|directive| ended.contains(&directive))
    }
}

/// Those waiting longest first. Only what waits has a time of its next attempt.
async fn due(txn: &DatabaseTransaction, now: DateTime<Utc>, most: u64) -> Result<Vec<Due>, DbErr> {
    let rows: Vec<(i64, String, Option<i64>)> = mail::Entity::find()
        .select_only()
        .columns([mail::Column::Id, mail::Column::Kind, mail::Column::DirectiveId])
        .filter(mail::Column::State.is_in(UNSENT.map(MailState::as_str)))
        .filter(mail::Column::NextAttemptAt.lte(now))
        .order_by_asc(mail::Column::NextAttemptAt)
        .order_by_asc(mail::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_tuple()
        .all(txn)
        .await?;
    Ok(rows.into_iter().map(|(id, kind, directive)| Due { id, kind, directive }).collect())
}

async fn ended_among(txn: &DatabaseTransaction, mails: &[Due]) -> Result<HashSet<i64>, DbErr> {
    let directives: HashSet<i64> = mails.iter().filter_map(|due| due.directive).collect();
    let ended: Vec<i64> = directive::Entity::find()
        .select_only()
        .column(directive::Column::Id)
        .filter(directive::Column::Id.is_in(directives))
        .filter(ended())
        .into_tuple()
        .all(txn)
        .await?;
    Ok(ended.into_iter().collect())
}

async fn hold(txn: &DatabaseTransaction, leased_until: DateTime<Utc>, mails: &[Due]) -> Result<Vec<Claimed>, Error> {
    if mails.is_empty() {
        return Ok(Vec::new());
    }
    let these = || mail::Column::Id.is_in(mails.iter().map(|due| due.id));
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::Sending.as_str()))
        .col_expr(mail::Column::Attempts, Expr::col(mail::Column::Attempts).add(1))
        .col_expr(mail::Column::LeasedUntil, Expr::value(leased_until))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(leased_until))
        .filter(these())
        .exec(txn)
        .await?;
    let mut rows: HashMap<i64, mail::Model> =
        mail::Entity::find().filter(these()).all(txn).await?.into_iter().map(|row| (row.id, row)).collect();
    mails.iter().filter_map(|due| rows.remove(&due.id)).map(|row| claimed(row, leased_until)).collect()
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

fn claimed(row: mail::Model, leased_until: DateTime<Utc>) -> Result<Claimed, Error> {
    Ok(Claimed {
        id: MailId(row.id),
        key: row.key,
        kind: stored("mail.kind", &row.kind, MailKind::parse)?,
        rule: row.rule,
        directive: row.directive_id.map(DirectiveId),
        to: row.to_address,
        to_name: row.to_name,
        subject: row.subject,
        text: row.text,
        html: row.html,
        message_id: row.message_id,
        unsubscribe: row.unsubscribe,
        created_at: row.created_at,
        leased_until,
    })
}
