use std::collections::HashMap;

use chrono::NaiveDate;
use domain::directives::{AssignmentRole, DirectiveState};
use domain::escalations::{Escalation, Step};
use domain::ids::{BodyId, CouncilId, DirectiveId, MailId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::Error;
use crate::entities::escalation::{ActiveModel, Column, Entity};
use crate::entities::{assignment, directive};
use crate::error::stored;

/// A step is taken once for a date and a recipient.
pub(super) const KEY: &str = "escalation_directive_id_due_on_step_recipient_key";

/// A directive whose date is past and whose body has the move.
pub(super) struct Late {
    pub directive: DirectiveId,
    pub reference: String,
    pub due_on: NaiveDate,
    /// The day from which the ladder is climbed: the date, or a later day on which work was resumed.
    pub since: NaiveDate,
    pub lead: BodyId,
}

/// The longest overdue first, after the one named.
pub(super) async fn overdue<C: ConnectionTrait>(
    conn: &C,
    council: CouncilId,
    today: NaiveDate,
    after: Option<(NaiveDate, DirectiveId)>,
    most: u64,
) -> Result<Vec<Late>, DbErr> {
    let states = DirectiveState::ALL.iter().filter(|state| state.awaits_body()).map(|state| state.as_str());
    let mut select = directive::Entity::find()
        .select_only()
        .columns([
            directive::Column::Id,
            directive::Column::Reference,
            directive::Column::DueOn,
            directive::Column::ResumedOn,
        ])
        .filter(directive::Column::CouncilId.eq(council.0))
        .filter(directive::Column::State.is_in(states))
        .filter(directive::Column::DueOn.lt(today))
        .order_by_asc(directive::Column::DueOn)
        .order_by_asc(directive::Column::Id)
        .limit(most);
    if let Some((due_on, id)) = after {
        select = select.filter(
            Condition::any()
                .add(directive::Column::DueOn.gt(due_on))
                .add(Condition::all().add(directive::Column::DueOn.eq(due_on)).add(directive::Column::Id.gt(id.0))),
        );
    }
    let rows: Vec<(i64, String, NaiveDate, Option<NaiveDate>)> = select.into_tuple().all(conn).await?;
    let leads: Vec<(i64, i64)> = assignment::Entity::find()
        .select_only()
        .columns([assignment::Column::DirectiveId, assignment::Column::BodyId])
        .filter(assignment::Column::Role.eq(AssignmentRole::Lead.as_str()))
        .filter(assignment::Column::DirectiveId.is_in(rows.iter().map(|row| row.0)))
        .into_tuple()
        .all(conn)
        .await?;
    let leads: HashMap<i64, i64> = leads.into_iter().collect();
    Ok(rows
        .into_iter()
        .filter_map(|(id, reference, due_on, resumed_on)| {
            let since = resumed_on.map_or(due_on, |resumed_on| resumed_on.max(due_on));
            Some(Late { directive: DirectiveId(id), reference, due_on, since, lead: BodyId(*leads.get(&id)?) })
        })
        .collect())
}

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
    recipient: &str,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        directive_id: Set(directive.0),
        step: Set(step.as_str().to_owned()),
        due_on: Set(due_on),
        taken_on: Set(today),
        recipient: Set(recipient.to_owned()),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

pub(super) async fn set_mail(
    txn: &DatabaseTransaction,
    directive: DirectiveId,
    (step, due_on): (Step, NaiveDate),
    recipient: &str,
    mail: MailId,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::MailId, Expr::value(mail.0))
        .filter(Column::DirectiveId.eq(directive.0))
        .filter(Column::Step.eq(step.as_str()))
        .filter(Column::DueOn.eq(due_on))
        .filter(Column::Recipient.eq(recipient))
        .exec(txn)
        .await?;
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
