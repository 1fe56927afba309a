//! The ledger of mail as it is read: by the secretariat all of it, by a body its own.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::access::{Actor, Role};
use domain::directives::Classification;
use domain::ids::{DirectiveId, MailId};
use domain::locale::Locale;
use domain::mail::{AttemptKind, MailKind, MailState, is_doubtful};
use sea_orm::sea_query::{Alias, Expr, Func, LikeExpr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};

use crate::Error;
use crate::entities::{account, body, directive, mail, mail_attempt};
use crate::error::stored;

/// A mail with its instants not yet made local.
#[derive(Debug)]
pub(crate) struct Listed {
    pub id: MailId,
    pub kind: MailKind,
    pub template: String,
    pub state: MailState,
    pub to: String,
    pub locale: Locale,
    pub subject: String,
    pub rule: Option<String>,
    /// Absent where the reader may not see the directive.
    pub directive: Option<(DirectiveId, String)>,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    pub bounced_at: Option<DateTime<Utc>>,
    pub attempts: u32,
    pub answered: u32,
    pub doubtful: bool,
    pub last_answer: Option<String>,
}

/// A mail as it is read alone.
#[derive(Debug)]
pub(crate) struct Opened {
    pub mail: Listed,
    pub text: String,
    pub message_id: String,
    pub reply_to: Option<String>,
    /// Oldest first.
    pub attempts: Vec<mail_attempt::Model>,
    pub again_of: Option<MailId>,
    pub again_because: Option<String>,
    pub copies: Vec<MailId>,
}

/// Which mails the reader wants to see.
#[derive(Default)]
pub(crate) struct Wanted<'a> {
    pub state: Option<MailState>,
    pub kind: Option<MailKind>,
    /// Part of an address or subject; empty for any.
    pub words: &'a str,
    pub since: Option<DateTime<Utc>>,
    pub before: Option<DateTime<Utc>>,
    /// Only those of which no later copy exists.
    pub latest: bool,
}

/// A part of what matches, newest first, counted from 1.
#[derive(Clone, Copy)]
pub(crate) struct Slice {
    pub page: u64,
    pub size: u64,
}

/// One page of what matches, newest first.
pub(crate) struct Page {
    pub mails: Vec<Listed>,
    /// All that match.
    pub total: u64,
    /// All that match but for their state, by state.
    pub counts: Vec<(MailState, u64)>,
}

pub(crate) async fn page<C: ConnectionTrait>(
    conn: &C,
    actor: &Actor,
    wanted: &Wanted<'_>,
    slice: Slice,
    now: DateTime<Utc>,
) -> Result<Page, Error> {
    let others = in_any_state(actor, wanted);
    let counted: Vec<(String, i64)> = others
        .clone()
        .select_only()
        .column(mail::Column::State)
        .column_as(mail::Column::Id.count(), "mails")
        .group_by(mail::Column::State)
        .into_tuple()
        .all(conn)
        .await?;
    let mut counts = Vec::with_capacity(counted.len());
    for (text, count) in counted {
        counts.push((stored("mail.state", &text, MailState::parse)?, count.unsigned_abs()));
    }
    let total = chosen(others, wanted).count(conn).await?;
    Ok(Page { mails: slice_of(conn, actor, wanted, slice, now).await?, total, counts })
}

/// A part of what matches, without counting it.
pub(crate) async fn slice_of<C: ConnectionTrait>(
    conn: &C,
    actor: &Actor,
    wanted: &Wanted<'_>,
    slice: Slice,
    now: DateTime<Utc>,
) -> Result<Vec<Listed>, Error> {
    let select = chosen(in_any_state(actor, wanted), wanted)
        .order_by_desc(mail::Column::CreatedAt)
        .order_by_desc(mail::Column::Id)
        .offset(slice.page.saturating_sub(1) * slice.size)
        .limit(slice.size);
    listed(conn, actor, select, now).await
}

/// One mail with its words and attempts.
pub(crate) async fn mail<C: ConnectionTrait>(
    conn: &C,
    actor: &Actor,
    id: MailId,
    now: DateTime<Utc>,
) -> Result<Option<Opened>, Error> {
    let select = seen_by(actor).filter(mail::Column::Id.eq(id.0));
    let Some(row) = select.clone().one(conn).await? else { return Ok(None) };
    let Some(mail) = listed(conn, actor, select, now).await?.pop() else { return Ok(None) };
    let attempts = mail_attempt::Entity::find()
        .filter(mail_attempt::Column::MailId.eq(id.0))
        .order_by_asc(mail_attempt::Column::Id)
        .all(conn)
        .await?;
    let copies: Vec<i64> = mail::Entity::find()
        .select_only()
        .column(mail::Column::Id)
        .filter(mail::Column::AgainOf.eq(row.id))
        .order_by_asc(mail::Column::Id)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(Some(Opened {
        mail,
        text: row.text,
        message_id: row.message_id,
        reply_to: row.reply_to,
        attempts,
        again_of: row.again_of.map(MailId),
        again_because: row.again_because,
        copies: copies.into_iter().map(MailId).collect(),
    }))
}

/// A body sees what went to its mailbox or to its people, and of restricted matter only what whoever
/// reads may know.
fn seen_by(actor: &Actor) -> Select<mail::Entity> {
    let of_council = mail::Entity::find().filter(mail::Column::CouncilId.eq(actor.council.0));
    if actor.role != Role::Body {
        return of_council;
    }
    let of = actor.body.map(|body| body.0);
    let mailbox = body::Entity::find()
        .select_only()
        .column(body::Column::Mailbox)
        .filter(body::Column::Id.eq(of))
        .filter(body::Column::Mailbox.is_not_null());
    let people =
        account::Entity::find().select_only().column(account::Column::Id).filter(account::Column::BodyId.eq(of));
    let own = of_council.filter(
        Condition::any()
            .add(mail::Column::ToAddress.in_subquery(subquery(mailbox)))
            .add(mail::Column::AccountId.in_subquery(subquery(people))),
    );
    if actor.cleared {
        return own;
    }
    let open = directive::Entity::find()
        .select_only()
        .column(directive::Column::Id)
        .filter(directive::Column::Classification.eq(Classification::Open.as_str()));
    own.filter(
        Condition::any()
            .add(mail::Column::DirectiveId.is_null())
            .add(mail::Column::DirectiveId.in_subquery(subquery(open))),
    )
}

fn in_any_state(actor: &Actor, wanted: &Wanted) -> Select<mail::Entity> {
    let mut select = seen_by(actor);
    if let Some(kind) = wanted.kind {
        select = select.filter(mail::Column::Kind.eq(kind.as_str()));
    }
    if !wanted.words.is_empty() {
        select = select.filter(holds(wanted.words));
    }
    if let Some(since) = wanted.since {
        select = select.filter(mail::Column::CreatedAt.gte(since));
    }
    if let Some(before) = wanted.before {
        select = select.filter(mail::Column::CreatedAt.lt(before));
    }
    if wanted.latest { select.filter(Expr::exists(later_copy()).not()) } else { select }
}

fn chosen(select: Select<mail::Entity>, wanted: &Wanted) -> Select<mail::Entity> {
    match wanted.state {
        Some(state) => select.filter(mail::Column::State.eq(state.as_str())),
        None => select,
    }
}

/// Copies are all copies of the first, so the later of two of them has the greater number.
fn later_copy() -> SelectStatement {
    let later = Alias::new("later");
    let first =
        Func::coalesce([Expr::col((mail::Entity, mail::Column::AgainOf)), Expr::col((mail::Entity, mail::Column::Id))]);
    Query::select()
        .expr(Expr::value(1))
        .from_as(mail::Entity, later.clone())
        .and_where(Expr::col((later.clone(), mail::Column::AgainOf)).eq(first))
        .and_where(Expr::col((later, mail::Column::Id)).gt(Expr::col((mail::Entity, mail::Column::Id))))
        .take()
}

/// Looks in the address and in the subject, which holds the directive's number unless that is
/// restricted. SQLite folds the case of Latin letters alone, which is all that an address has.
fn holds(words: &str) -> Condition {
    let escaped = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let pattern = |text: &str| LikeExpr::new(format!("%{text}%")).escape('\\');
    Condition::any()
        .add(Expr::expr(Func::lower(Expr::col(mail::Column::ToAddress))).like(pattern(&escaped.to_lowercase())))
        .add(Expr::col(mail::Column::Subject).like(pattern(&escaped)))
}

/// What a list shows of a mail: not its words, of which there may be megabytes.
#[derive(FromQueryResult)]
struct Row {
    id: i64,
    kind: String,
    template: String,
    rule: Option<String>,
    directive_id: Option<i64>,
    to_address: String,
    locale: String,
    subject: String,
    state: String,
    attempts: i32,
    created_at: DateTime<Utc>,
    leased_until: Option<DateTime<Utc>>,
    sent_at: Option<DateTime<Utc>>,
    bounced_at: Option<DateTime<Utc>>,
    last_answer: Option<String>,
}

async fn listed<C: ConnectionTrait>(
    conn: &C,
    actor: &Actor,
    select: Select<mail::Entity>,
    now: DateTime<Utc>,
) -> Result<Vec<Listed>, Error> {
    let rows: Vec<Row> = select
        .select_only()
        .columns([
            mail::Column::Id,
            mail::Column::Kind,
            mail::Column::Template,
            mail::Column::Rule,
            mail::Column::DirectiveId,
            mail::Column::ToAddress,
            mail::Column::Locale,
            mail::Column::Subject,
            mail::Column::State,
            mail::Column::Attempts,
            mail::Column::CreatedAt,
            mail::Column::LeasedUntil,
            mail::Column::SentAt,
            mail::Column::BouncedAt,
            mail::Column::LastAnswer,
        ])
        .into_model()
        .all(conn)
        .await?;
    let mut visible = directive::Entity::find()
        .select_only()
        .columns([directive::Column::Id, directive::Column::Reference])
        .filter(directive::Column::Id.is_in(rows.iter().filter_map(|row| row.directive_id)));
    if !actor.cleared {
        visible = visible.filter(directive::Column::Classification.eq(Classification::Open.as_str()));
    }
    let visible: Vec<(i64, String)> = visible.into_tuple().all(conn).await?;
    let references: HashMap<i64, String> = visible.into_iter().collect();
    let answered = answered(conn, rows.iter().map(|row| row.id)).await?;
    rows.into_iter()
        .map(|row| {
            let state = stored("mail.state", &row.state, MailState::parse)?;
            let attempts = u32::try_from(row.attempts).unwrap_or(0);
            let answered = answered.get(&row.id).copied().unwrap_or(0);
            let under_way = state == MailState::Sending && row.leased_until.is_some_and(|until| until > now);
            Ok(Listed {
                id: MailId(row.id),
                kind: stored("mail.kind", &row.kind, MailKind::parse)?,
                template: row.template,
                state,
                to: row.to_address,
                locale: stored("mail.locale", &row.locale, Locale::parse)?,
                subject: row.subject,
                rule: row.rule,
                directive: row
                    .directive_id
                    .and_then(|id| references.get(&id).map(|reference| (DirectiveId(id), reference.clone()))),
                created_at: row.created_at,
                sent_at: row.sent_at,
                bounced_at: row.bounced_at,
                attempts,
                answered,
                doubtful: is_doubtful(attempts, answered, under_way),
                last_answer: row.last_answer,
            })
        })
        .collect()
}

/// How many attempts of each mail a server answered, or came to nothing before all was handed over.
async fn answered<C: ConnectionTrait>(conn: &C, mails: impl Iterator<Item = i64>) -> Result<HashMap<i64, u32>, DbErr> {
    let counted: Vec<(i64, i64)> = mail_attempt::Entity::find()
        .select_only()
        .column(mail_attempt::Column::MailId)
        .column_as(mail_attempt::Column::Id.count(), "attempts")
        .filter(mail_attempt::Column::MailId.is_in(mails))
        .filter(mail_attempt::Column::Kind.eq(AttemptKind::Answered.as_str()))
        .group_by(mail_attempt::Column::MailId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(counted.into_iter().map(|(mail, count)| (mail, u32::try_from(count).unwrap_or(u32::MAX))).collect())
}

fn subquery<E: EntityTrait>(select: Select<E>) -> SelectStatement {
    sea_orm::QueryTrait::into_query(select)
}
