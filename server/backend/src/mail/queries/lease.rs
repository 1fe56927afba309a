//! Leases: whoever takes a mail for an attempt has it alone for a while.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::{DirectiveId, MailId};
use domain::mail::{AttemptKind, MailKind, MailState};
use sea_orm::sea_query::{Expr, LockBehavior, LockType};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

use super::outbox::{UNSENT, cancel};
use crate::Error;
use crate::directives::queries::scope::ended;
use crate::entities::{directive, mail, mail_attachment, mail_attempt, reminder};
use crate::error::stored;

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
    /// The office that reads answers.
    pub reply_to: Option<String>,
    /// Where whoever gets it can ask for no more of its kind.
    pub unsubscribe: Option<String>,
    pub created_at: DateTime<Utc>,
    pub leased_until: DateTime<Utc>,
    pub attachments: Vec<mail_attachment::Model>,
}

impl Claimed {
    /// The part of the message's identity that is its own.
    pub fn identity(&self) -> &str {
        self.message_id.trim_start_matches('<').split('@').next().unwrap_or_default()
    }
}

/// Leases mails that are due, those waiting longest first. A mail whose lease ran out is due again:
/// whoever held it was killed before writing down what came of it. Withdrawn instead are mails that ask a
/// body for something on a directive that has ended meanwhile, and reminders and letters that gather which
/// waited so long that the next one was planned. On PostgreSQL programs that lease at the same time pass
/// over what the others have taken.
pub(crate) async fn claim(
    txn: &DatabaseTransaction,
    now: DateTime<Utc>,
    lease: TimeDelta,
    most: u64,
) -> Result<Vec<Claimed>, Error> {
    loop {
        let next = due(txn, now, most).await?;
        let ended = ended_among(txn, &next).await?;
        let overtaken = overtaken_among(txn, &next).await?;
        let (stale, fit): (Vec<_>, Vec<_>) =
            next.into_iter().partition(|due| due.asks_in_vain(&ended) || overtaken.contains_key(&due.id));
        give_way(txn, &overtaken).await?;
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

/// Whether the mail is still to be sent by whoever holds this lease: it may have been withdrawn, or the
/// lease may have run out while the machine slept.
pub(crate) async fn is_claimed<C: ConnectionTrait>(
    conn: &C,
    claimed: &Claimed,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let held = mail::Entity::find_by_id(claimed.id.0)
        .filter(is_held(claimed))
        .filter(mail::Column::LeasedUntil.gt(now))
        .count(conn)
        .await?;
    Ok(held > 0)
}

pub(super) fn is_held(claimed: &Claimed) -> Condition {
    Condition::all()
        .add(mail::Column::State.eq(MailState::Sending.as_str()))
        .add(mail::Column::LeasedUntil.eq(claimed.leased_until))
}

/// A mail whose next attempt has come.
struct Due {
    id: i64,
    kind: String,
    directive: Option<i64>,
    to: String,
    account: Option<i64>,
    again_of: Option<i64>,
}

type DueRow = (i64, String, Option<i64>, String, Option<i64>, Option<i64>);

const DUE: [mail::Column; 6] = [
    mail::Column::Id,
    mail::Column::Kind,
    mail::Column::DirectiveId,
    mail::Column::ToAddress,
    mail::Column::AccountId,
    mail::Column::AgainOf,
];

const OVERTAKING: [MailKind; 2] = [MailKind::Reminder, MailKind::Digest];

impl Due {
    fn of((id, kind, directive, to, account, again_of): DueRow) -> Due {
        Due { id, kind, directive, to, account, again_of }
    }

    fn asks_in_vain(&self, ended: &HashSet<i64>) -> bool {
        let asking =
            [MailKind::Issued, MailKind::Returned, MailKind::Reminder, MailKind::Escalation].map(MailKind::as_str);
        asking.contains(&self.kind.as_str()) && self.directive.is_some_and(|directive| ended.contains(&directive))
    }

    fn can_be_overtaken(&self) -> bool {
        self.again_of.is_none() && OVERTAKING.map(MailKind::as_str).contains(&self.kind.as_str())
    }

    /// To the same reader; one address may be a person's and a body's.
    fn overtakes(&self, earlier: &Due) -> bool {
        let gathers = self.kind == MailKind::Digest.as_str();
        let of_the_same = self.kind == earlier.kind && self.directive == earlier.directive;
        self.id > earlier.id && self.to == earlier.to && self.account == earlier.account && (gathers || of_the_same)
    }
}

/// Those waiting longest first. Only what waits has a time of its next attempt.
async fn due(txn: &DatabaseTransaction, now: DateTime<Utc>, most: u64) -> Result<Vec<Due>, DbErr> {
    let rows: Vec<DueRow> = mail::Entity::find()
        .select_only()
        .columns(DUE)
        .filter(mail::Column::State.is_in(UNSENT.map(MailState::as_str)))
        .filter(mail::Column::NextAttemptAt.lte(now))
        .order_by_asc(mail::Column::NextAttemptAt)
        .order_by_asc(mail::Column::Id)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_tuple()
        .all(txn)
        .await?;
    Ok(rows.into_iter().map(Due::of).collect())
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

/// Reminders and letters that gather of which the same reader has a later one that gathers, and reminders on a
/// directive of which the reader has a later one, each with that letter: all that still stands is said there.
/// What failed for good or was withdrawn says nothing, and what somebody had sent again was wanted so.
async fn overtaken_among(txn: &DatabaseTransaction, mails: &[Due]) -> Result<HashMap<i64, i64>, DbErr> {
    let candidates: Vec<&Due> = mails.iter().filter(|due| due.can_be_overtaken()).collect();
    let Some(first) = candidates.iter().map(|due| due.id).min() else { return Ok(HashMap::new()) };
    let telling = UNSENT.into_iter().chain([MailState::Sent]).map(MailState::as_str);
    let later: Vec<DueRow> = mail::Entity::find()
        .select_only()
        .columns(DUE)
        .filter(mail::Column::ToAddress.is_in(candidates.iter().map(|due| due.to.as_str())))
        .filter(mail::Column::Id.gt(first))
        .filter(mail::Column::State.is_in(telling))
        .filter(mail::Column::Kind.is_in(OVERTAKING.map(MailKind::as_str)))
        .filter(mail::Column::AgainOf.is_null())
        .order_by_asc(mail::Column::Id)
        .into_tuple()
        .all(txn)
        .await?;
    let later: Vec<Due> = later.into_iter().map(Due::of).collect();
    let last = |due: &Due| later.iter().rev().find(|later| later.overtakes(due)).map(|later| (due.id, later.id));
    Ok(candidates.into_iter().filter_map(last).collect())
}

/// A letter that was overtaken is withdrawn, and what it reminded of is the later one's.
async fn give_way(txn: &DatabaseTransaction, overtaken: &HashMap<i64, i64>) -> Result<(), DbErr> {
    for (earlier, later) in overtaken {
        reminder::Entity::update_many()
            .col_expr(reminder::Column::MailId, Expr::value(*later))
            .filter(reminder::Column::MailId.eq(*earlier))
            .exec(txn)
            .await?;
    }
    Ok(())
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
    let mut files = attachments(txn, mails).await?;
    let leased = mails.iter().filter_map(|due| rows.remove(&due.id)).map(|row| {
        let attachments = files.remove(&row.id).unwrap_or_default();
        claimed(row, leased_until, attachments)
    });
    leased.collect()
}

/// The files that go with these mails, by mail.
async fn attachments(
    txn: &DatabaseTransaction,
    mails: &[Due],
) -> Result<HashMap<i64, Vec<mail_attachment::Model>>, DbErr> {
    let rows = mail_attachment::Entity::find()
        .filter(mail_attachment::Column::MailId.is_in(mails.iter().map(|due| due.id)))
        .order_by_asc(mail_attachment::Column::Id)
        .all(txn)
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
        reply_to: row.reply_to,
        unsubscribe: row.unsubscribe,
        created_at: row.created_at,
        leased_until,
        attachments,
    })
}
