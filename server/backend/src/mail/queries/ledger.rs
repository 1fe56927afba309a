//! The ledger of mail as the secretariat reads it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::access::Actor;
use domain::directives::Classification;
use domain::ids::{DirectiveId, MailId};
use domain::locale::Locale;
use domain::mail::{MailKind, MailState};
use sea_orm::sea_query::{Expr, Func, LikeExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use crate::Error;
use crate::entities::{directive, mail, mail_attempt};
use crate::error::stored;

/// A mail with its instants not yet made local.
#[derive(Debug)]
pub(crate) struct Listed {
    pub id: MailId,
    pub kind: MailKind,
    pub state: MailState,
    pub to: String,
    pub locale: Locale,
    pub subject: String,
    pub text: String,
    pub message_id: String,
    pub rule: Option<String>,
    /// Absent where the reader may not see the directive.
    pub directive: Option<(DirectiveId, String)>,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    pub attempts: u32,
    pub last_answer: Option<String>,
}

/// Which mails the reader wants to see.
pub(crate) struct Wanted<'a> {
    pub state: Option<MailState>,
    pub kind: Option<MailKind>,
    /// Part of an address or subject; empty for any.
    pub words: &'a str,
    /// From 1.
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

pub(crate) async fn page<C: ConnectionTrait>(conn: &C, actor: &Actor, wanted: &Wanted<'_>) -> Result<Page, Error> {
    let mut others = of_council(actor);
    if let Some(kind) = wanted.kind {
        others = others.filter(mail::Column::Kind.eq(kind.as_str()));
    }
    if !wanted.words.is_empty() {
        others = others.filter(holds(wanted.words));
    }
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
    let chosen = match wanted.state {
        Some(state) => others.filter(mail::Column::State.eq(state.as_str())),
        None => others,
    };
    let total = chosen.clone().count(conn).await?;
    let rows = chosen
        .order_by_desc(mail::Column::CreatedAt)
        .order_by_desc(mail::Column::Id)
        .offset(wanted.page.saturating_sub(1) * wanted.size)
        .limit(wanted.size)
        .all(conn)
        .await?;
    Ok(Page { mails: listed(conn, actor, rows).await?, total, counts })
}

/// One mail with its attempts, oldest first.
pub(crate) async fn mail<C: ConnectionTrait>(
    conn: &C,
    actor: &Actor,
    id: MailId,
) -> Result<Option<(Listed, Vec<mail_attempt::Model>)>, Error> {
    let rows = of_council(actor).filter(mail::Column::Id.eq(id.0)).all(conn).await?;
    let Some(mail) = listed(conn, actor, rows).await?.pop() else { return Ok(None) };
    let attempts = mail_attempt::Entity::find()
        .filter(mail_attempt::Column::MailId.eq(id.0))
        .order_by_asc(mail_attempt::Column::Id)
        .all(conn)
        .await?;
    Ok(Some((mail, attempts)))
}

fn of_council(actor: &Actor) -> Select<mail::Entity> {
    mail::Entity::find().filter(mail::Column::CouncilId.eq(actor.council.0))
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

async fn listed<C: ConnectionTrait>(conn: &C, actor: &Actor, rows: Vec<mail::Model>) -> Result<Vec<Listed>, Error> {
    let mut visible = directive::Entity::find()
        .select_only()
        .columns([directive::Column::Id, directive::Column::Reference])
        .filter(directive::Column::Id.is_in(rows.iter().filter_map(|row| row.directive_id)));
    if !actor.cleared {
        visible = visible.filter(directive::Column::Classification.eq(Classification::Open.as_str()));
    }
    let visible: Vec<(i64, String)> = visible.into_tuple().all(conn).await?;
    let references: HashMap<i64, String> = visible.into_iter().collect();
    rows.into_iter()
        .map(|row| {
            Ok(Listed {
                id: MailId(row.id),
                kind: stored("mail.kind", &row.kind, MailKind::parse)?,
                state: stored("mail.state", &row.state, MailState::parse)?,
                to: row.to_address,
                locale: stored("mail.locale", &row.locale, Locale::parse)?,
                subject: row.subject,
                text: row.text,
                message_id: row.message_id,
                rule: row.rule,
                directive: row
                    .directive_id
                    .and_then(|id| references.get(&id).map(|reference| (DirectiveId(id), reference.clone()))),
                created_at: row.created_at,
                sent_at: row.sent_at,
                attempts: u32::try_from(row.attempts).unwrap_or(0),
                last_answer: row.last_answer,
            })
        })
        .collect()
}
