//! Mails about which something came back.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::ids::{DirectiveId, MailId};
use domain::mail::{MailKind, MailState};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

use crate::Error;
use crate::entities::{mail, mail_attempt};
use crate::error::stored;

/// A mail that a notice is about.
pub(crate) struct Noticed {
    pub id: MailId,
    pub kind: MailKind,
    pub rule: Option<String>,
    pub directive: Option<DirectiveId>,
}

/// Identity of the message, the mail's own, kind, rule, directive.
type Row = (String, i64, String, Option<String>, Option<i64>);

/// The mail of the first of these identities that is one of ours.
pub(crate) async fn of_identities(txn: &DatabaseTransaction, identities: &[String]) -> Result<Option<Noticed>, Error> {
    let rows: Vec<Row> = mail::Entity::find()
        .select_only()
        .columns([
            mail::Column::MessageId,
            mail::Column::Id,
            mail::Column::Kind,
            mail::Column::Rule,
            mail::Column::DirectiveId,
        ])
        .filter(mail::Column::MessageId.is_in(identities.iter().map(String::as_str)))
        .into_tuple()
        .all(txn)
        .await?;
    let mut rows: HashMap<String, _> =
        rows.into_iter().map(|(identity, id, kind, rule, directive)| (identity, (id, kind, rule, directive))).collect();
    let Some((id, kind, rule, directive)) = identities.iter().find_map(|identity| rows.remove(identity)) else {
        return Ok(None);
    };
    Ok(Some(Noticed {
        id: MailId(id),
        kind: stored("mail.kind", &kind, MailKind::parse)?,
        rule,
        directive: directive.map(DirectiveId),
    }))
}

pub(crate) async fn is_noted(txn: &DatabaseTransaction, mail: MailId, words: &str) -> Result<bool, DbErr> {
    let same = mail_attempt::Entity::find()
        .filter(mail_attempt::Column::MailId.eq(mail.0))
        .filter(mail_attempt::Column::Answer.eq(words))
        .count(txn)
        .await?;
    Ok(same > 0)
}

/// A mail came back: it is not tried any more, whatever was known of it. Answers whether that was new.
pub(crate) async fn came_back(
    txn: &DatabaseTransaction,
    mail: MailId,
    at: DateTime<Utc>,
    words: &str,
) -> Result<bool, DbErr> {
    let result = mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::PermanentFailure.as_str()))
        .col_expr(mail::Column::BouncedAt, Expr::value(at))
        .col_expr(mail::Column::LastAnswer, Expr::value(words))
        .col_expr(mail::Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(mail::Column::NextAttemptAt, Expr::value(None::<DateTime<Utc>>))
        .filter(mail::Column::Id.eq(mail.0))
        .filter(mail::Column::BouncedAt.is_null())
        .exec(txn)
        .await?;
    Ok(result.rows_affected > 0)
}
