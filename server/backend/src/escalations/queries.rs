use chrono::NaiveDate;
use domain::escalations::{Escalation, Step};
use domain::ids::{DirectiveId, MailId};
use sea_orm::ActiveValue::Set;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::Error;
use crate::entities::escalation::{ActiveModel, Column, Entity};
use crate::error::stored;

/// The highest step that was taken for each date of these directives.
pub(super) async fn highest<C: ConnectionTrait>(conn: &C, directives: &[DirectiveId]) -> Result<super::Taken, Error> {
    let rows: Vec<(i64, NaiveDate, String)> = Entity::find()
        .select_only()
        .columns([Column::DirectiveId, Column::DueOn, Column::Step])
        .filter(Column::DirectiveId.is_in(directives.iter().map(|directive| directive.0)))
        .into_tuple()
        .all(conn)
        .await?;
    let mut highest = super::Taken::new();
    for (id, due_on, step) in rows {
        let step = stored("escalation.step", &step, Step::parse)?;
        let taken = highest.entry((DirectiveId(id), due_on)).or_insert(step);
        *taken = step.max(*taken);
    }
    Ok(highest)
}

pub(super) async fn insert(
    txn: &DatabaseTransaction,
    directive: DirectiveId,
    (step, due_on): (Step, NaiveDate),
    today: NaiveDate,
    (recipient, mail): (&str, MailId),
) -> Result<(), DbErr> {
    let row = ActiveModel {
        directive_id: Set(directive.0),
        step: Set(step.as_str().to_owned()),
        due_on: Set(due_on),
        taken_on: Set(today),
        recipient: Set(recipient.to_owned()),
        mail_id: Set(Some(mail.0)),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

pub(super) async fn of<C: ConnectionTrait>(conn: &C, directive: DirectiveId) -> Result<Vec<Escalation>, Error> {
    let rows = Entity::find()
        .filter(Column::DirectiveId.eq(directive.0))
        .order_by_asc(Column::TakenOn)
        .order_by_asc(Column::Id)
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Escalation {
                step: stored("escalation.step", &row.step, Step::parse)?,
                due_on: row.due_on,
                taken_on: row.taken_on,
                to: row.recipient,
                mail: row.mail_id.map(MailId),
            })
        })
        .collect()
}
