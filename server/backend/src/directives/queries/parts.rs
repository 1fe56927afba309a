//! Who takes part in a directive, when that changes after the issue.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::bodies::greater;
use domain::directives::AssignmentRole;
use domain::ids::{BodyId, CouncilId, DirectiveId};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
};

use super::scope;
use super::standing::Standing;
use crate::Error;
use crate::entities::assignment::{ActiveModel, Column, Entity, Model};
use crate::entities::directive;
use crate::error::stored;

/// Gives each body its part, in this order. Answers who executes from now on in another part than
/// before: they are told, and have taken note of nothing yet.
pub(crate) async fn reassign(
    txn: &DatabaseTransaction,
    standing: &Standing,
    parts: &[(BodyId, AssignmentRole)],
    today: NaiveDate,
) -> Result<Vec<(BodyId, AssignmentRole)>, Error> {
    let before = Entity::find().filter(Column::DirectiveId.eq(standing.id.0)).all(txn).await?;
    // Two bodies may change places, and never do two lead.
    Entity::update_many()
        .col_expr(Column::Role, AssignmentRole::Informed.as_str().into())
        .filter(Column::DirectiveId.eq(standing.id.0))
        .exec(txn)
        .await?;
    let mut new = Vec::new();
    for (position, (body, role)) in (1..).zip(parts.iter().copied()) {
        let known = before.iter().find(|row| row.body_id == body.0);
        let same = known.is_some_and(|row| row.role == role.as_str());
        let mut row =
            ActiveModel { role: Set(role.as_str().to_owned()), position: Set(position), ..Default::default() };
        if !same {
            row.internal_due_on = Set(None);
        }
        if !same && role != AssignmentRole::Informed {
            row.acknowledged_on = Set(None);
            row.assigned_on = Set(Some(today));
            new.push((body, role));
        }
        if let Some(known) = known {
            Entity::update(ActiveModel { id: Unchanged(known.id), ..row }).exec(txn).await?;
        } else {
            let row = ActiveModel { directive_id: Set(standing.id.0), body_id: Set(body.0), ..row };
            Entity::insert(row).exec_without_returning(txn).await?;
        }
    }
    Ok(new)
}

/// Who leads each of the directives.
pub(crate) async fn leads(
    conn: &impl ConnectionTrait,
    directives: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, BodyId>, Error> {
    let leads: Vec<(i64, i64)> = Entity::find()
        .select_only()
        .columns([Column::DirectiveId, Column::BodyId])
        .filter(Column::Role.eq(AssignmentRole::Lead.as_str()))
        .filter(Column::DirectiveId.is_in(directives))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(leads.into_iter().map(|(directive, body)| (directive, BodyId(body))).collect())
}

/// The directives on control in which a body takes part. No reader's right narrows them: what a body
/// owes does not stay with nobody because somebody may not see it.
pub(crate) async fn of_body(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    body: BodyId,
) -> Result<Vec<(DirectiveId, AssignmentRole)>, Error> {
    let rows: Vec<(i64, String)> = Entity::find()
        .select_only()
        .columns([Column::DirectiveId, Column::Role])
        .join(
            JoinType::InnerJoin,
            Entity::belongs_to(directive::Entity).from(Column::DirectiveId).to(directive::Column::Id).into(),
        )
        .filter(Column::BodyId.eq(body.0))
        .filter(directive::Column::CouncilId.eq(council.0))
        .filter(scope::open())
        .order_by_asc(Column::DirectiveId)
        .into_tuple()
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|(directive, role)| Ok((DirectiveId(directive), stored("assignment.role", &role, AssignmentRole::parse)?)))
        .collect()
}

/// The bodies that take part in one directive.
pub(crate) async fn of_directive(conn: &impl ConnectionTrait, directive: DirectiveId) -> Result<Vec<BodyId>, Error> {
    let bodies: Vec<i64> = Entity::find()
        .select_only()
        .column(Column::BodyId)
        .filter(Column::DirectiveId.eq(directive.0))
        .order_by_asc(Column::Position)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(bodies.into_iter().map(BodyId).collect())
}

/// One body takes another's place with all that was done in it. Where it takes part already, the
/// greater part remains.
pub(crate) async fn hand_over(
    txn: &DatabaseTransaction,
    directive: DirectiveId,
    from: BodyId,
    to: BodyId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let part_of = async |body: BodyId| {
        Entity::find().filter(Column::DirectiveId.eq(directive.0)).filter(Column::BodyId.eq(body.0)).one(txn).await
    };
    let Some(left) = part_of(from).await? else { return Ok(()) };
    match part_of(to).await? {
        None => {
            let row = ActiveModel { id: Unchanged(left.id), body_id: Set(to.0), ..Default::default() };
            Entity::update(row).exec(txn).await?;
        }
        Some(own) => {
            Entity::delete_by_id(left.id).exec(txn).await?;
            Entity::update(joined(&left, &own)?).exec(txn).await?;
        }
    }
    directive::Entity::update_many()
        .col_expr(directive::Column::Version, Expr::col(directive::Column::Version).add(1))
        .col_expr(directive::Column::ChangedAt, now.into())
        .filter(directive::Column::Id.eq(directive.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// Two parts in one directive become one: the greater, with what was delivered in either.
fn joined(left: &Model, own: &Model) -> Result<ActiveModel, Error> {
    let role = |row: &Model| stored("assignment.role", &row.role, AssignmentRole::parse);
    let greater_role = greater(role(left)?, role(own)?);
    let of_role = if role(own)? == greater_role { own } else { left };
    Ok(ActiveModel {
        id: Unchanged(own.id),
        role: Set(greater_role.as_str().to_owned()),
        position: Set(of_role.position),
        internal_due_on: Set(of_role.internal_due_on),
        acknowledged_on: Set(of_role.acknowledged_on),
        assigned_on: Set(of_role.assigned_on),
        contributed_on: Set(left.contributed_on.into_iter().chain(own.contributed_on).min()),
        ..Default::default()
    })
}
