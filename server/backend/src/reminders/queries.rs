use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::directives::{AssignmentRole, DirectiveState};
use domain::ids::{BodyId, CouncilId, DirectiveId, MailId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::PlannedReminder;
use crate::entities::{assignment, directive, reminder};

/// A directive that has a date and is its body's move.
pub(super) struct Awaiting {
    pub directive: DirectiveId,
    pub reference: String,
    pub due_on: NaiveDate,
    /// The day on which that date was set, or on which the directive was issued.
    pub since: NaiveDate,
    pub lead: BodyId,
}

/// Identity, reference, date, the day on which it was set, the day of issue.
type Row = (i64, String, NaiveDate, Option<NaiveDate>, Option<NaiveDate>);

/// Directives due up to the horizon, the longest overdue first, after the one named.
pub(super) async fn awaiting<C: ConnectionTrait>(
    conn: &C,
    council: CouncilId,
    horizon: NaiveDate,
    after: Option<(NaiveDate, DirectiveId)>,
    most: u64,
) -> Result<Vec<Awaiting>, DbErr> {
    let states = DirectiveState::ALL.iter().filter(|state| state.awaits_body()).map(|state| state.as_str());
    let mut select = directive::Entity::find()
        .select_only()
        .columns([
            directive::Column::Id,
            directive::Column::Reference,
            directive::Column::DueOn,
            directive::Column::DueSetOn,
            directive::Column::IssuedOn,
        ])
        .filter(directive::Column::CouncilId.eq(council.0))
        .filter(directive::Column::State.is_in(states))
        .filter(directive::Column::DueOn.lte(horizon))
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
    let rows: Vec<Row> = select.into_tuple().all(conn).await?;
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
        .filter_map(|(id, reference, due_on, due_set_on, issued_on)| {
            let since = due_set_on.or(issued_on)?;
            Some(Awaiting { directive: DirectiveId(id), reference, due_on, since, lead: BodyId(*leads.get(&id)?) })
        })
        .collect())
}

/// The reminders that exist of these directives.
pub(super) async fn planned<C: ConnectionTrait>(conn: &C, directives: &[DirectiveId]) -> Result<super::Known, DbErr> {
    let rows: Vec<(i64, String, String, NaiveDate)> = reminder::Entity::find()
        .select_only()
        .columns([
            reminder::Column::DirectiveId,
            reminder::Column::Recipient,
            reminder::Column::Rule,
            reminder::Column::DueOn,
        ])
        .filter(reminder::Column::DirectiveId.is_in(directives.iter().map(|directive| directive.0)))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, to, rule, due_on)| (DirectiveId(id), to, rule, due_on)).collect::<HashSet<_>>())
}

pub(super) async fn insert<C: ConnectionTrait>(
    conn: &C,
    planned: &PlannedReminder,
    today: NaiveDate,
    mail: MailId,
) -> Result<(), DbErr> {
    let row = reminder::ActiveModel {
        directive_id: Set(planned.directive.0),
        recipient: Set(planned.to.clone()),
        rule: Set(planned.rule.key()),
        due_on: Set(planned.due_on),
        planned_on: Set(today),
        mail_id: Set(mail.0),
        ..Default::default()
    };
    reminder::Entity::insert(row).exec_without_returning(conn).await?;
    Ok(())
}
