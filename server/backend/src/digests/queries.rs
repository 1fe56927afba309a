use std::collections::HashMap;

use chrono::NaiveDate;
use domain::digests::{DigestKind, Range};
use domain::ids::{CouncilId, DirectiveId, MailId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
};

use crate::entities::digest::{ActiveModel, Column, Entity};
use crate::mail::Post;
use crate::reminders;

/// A run is made once for one recipient, kind and last day.
pub(crate) const KEY: &str = "digest_council_id_recipient_kind_to_on_key";

/// The last day that each recipient's runs of a kind speak for.
pub(crate) async fn last<C: ConnectionTrait>(
    conn: &C,
    council: CouncilId,
    kind: DigestKind,
) -> Result<HashMap<String, NaiveDate>, DbErr> {
    let rows: Vec<(String, NaiveDate)> = Entity::find()
        .select_only()
        .column(Column::Recipient)
        .column_as(Expr::col(Column::ToOn).max(), "last")
        .filter(Column::CouncilId.eq(council.0))
        .filter(Column::Kind.eq(kind.as_str()))
        .group_by(Column::Recipient)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Runs of one kind with their mails; one that had nothing to say has none.
pub(crate) async fn insert(
    txn: &DatabaseTransaction,
    post: &Post,
    kind: DigestKind,
    runs: Vec<(String, Range, Option<MailId>)>,
) -> Result<(), DbErr> {
    let rows = runs.into_iter().map(|(recipient, range, mail)| ActiveModel {
        council_id: Set(post.council.0),
        recipient: Set(recipient),
        kind: Set(kind.as_str().to_owned()),
        from_on: Set(range.from),
        to_on: Set(range.to),
        mail_id: Set(mail.map(|mail| mail.0)),
        planned_at: Set(post.now),
        ..Default::default()
    });
    Entity::insert_many(rows).exec_without_returning(txn).await?;
    Ok(())
}

/// Undoes the runs of letters that were withdrawn because one directive in them ended or moved: the
/// rest is planned anew.
pub(crate) async fn undo(txn: &DatabaseTransaction, directive: DirectiveId, mails: &[MailId]) -> Result<(), DbErr> {
    if mails.is_empty() {
        return Ok(());
    }
    reminders::queries::forget(txn, mails, directive).await?;
    Entity::delete_many().filter(Column::MailId.is_in(mails.iter().map(|mail| mail.0))).exec(txn).await?;
    Ok(())
}
