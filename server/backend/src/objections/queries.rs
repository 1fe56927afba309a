use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Actor;
use domain::bodies::Body;
use domain::directives::DirectiveRow;
use domain::ids::{BodyId, ObjectionId};
use domain::objections::{Objection, ObjectionState};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::directives::queries::scope;
use crate::directives::queries::standing::Standing;
use crate::entities::objection::{ActiveModel, Column, Entity, Model};
use crate::entities::{assignment, directive};
use crate::error::stored;
use crate::{Ctx, Error, bodies, directives};

/// All objections on a directive, newest first.
pub(crate) async fn of(
    conn: &impl ConnectionTrait,
    directive: &Standing,
    bodies: &[Body],
) -> Result<Vec<Objection>, Error> {
    let rows =
        Entity::find().filter(Column::DirectiveId.eq(directive.id.0)).order_by_desc(Column::Id).all(conn).await?;
    rows.into_iter().map(|row| objection(row, bodies)).collect()
}

/// Objections that wait for the issuer, the earliest first, with their directives.
pub(crate) async fn waiting(ctx: &Ctx, actor: &Actor, limit: u64) -> Result<Vec<(DirectiveRow, Objection)>, Error> {
    let rows = Entity::find()
        .join(
            JoinType::InnerJoin,
            Entity::belongs_to(directive::Entity).from(Column::DirectiveId).to(directive::Column::Id).into(),
        )
        .filter(Column::State.eq(ObjectionState::Raised.as_str()))
        .filter(scope::open())
        .filter(scope::visible(actor))
        .order_by_asc(Column::RaisedOn)
        .order_by_asc(Column::Id)
        .limit(limit)
        .all(ctx.db())
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let bodies = bodies::all(ctx.db(), actor.council).await?;
    let select = directive::Entity::find().filter(directive::Column::Id.is_in(rows.iter().map(|row| row.directive_id)));
    let known: HashMap<i64, DirectiveRow> =
        directives::rows(ctx.db(), ctx, select).await?.into_iter().map(|row| (row.id.0, row)).collect();
    // Two bodies may object to one directive.
    rows.into_iter()
        .filter_map(|row| Some((known.get(&row.directive_id)?.clone(), row)))
        .map(|(directive, row)| Ok((directive, objection(row, &bodies)?)))
        .collect()
}

/// The day on which the body was told of its part: that of the issue, or of the change that named it.
pub(crate) async fn told_on(
    conn: &impl ConnectionTrait,
    ctx: &Ctx,
    directive: &Standing,
    body: BodyId,
) -> Result<Option<NaiveDate>, Error> {
    let named: Option<Option<NaiveDate>> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::AssignedOn)
        .filter(assignment::Column::DirectiveId.eq(directive.id.0))
        .filter(assignment::Column::BodyId.eq(body.0))
        .into_tuple()
        .one(conn)
        .await?;
    let Some(named) = named else { return Ok(None) };
    if named.is_some() {
        return Ok(named);
    }
    let issued = directive::Entity::find_by_id(directive.id.0).one(conn).await?.and_then(|row| row.issued_at);
    Ok(issued.map(|issued| ctx.local(issued).0))
}

pub(crate) async fn objected_since(
    conn: &impl ConnectionTrait,
    directive: &Standing,
    body: BodyId,
    since: NaiveDate,
) -> Result<bool, Error> {
    let objections = Entity::find()
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::BodyId.eq(body.0))
        .filter(Column::RaisedOn.gte(since));
    Ok(objections.count(conn).await? > 0)
}

pub(crate) async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    body: BodyId,
    reason: &str,
) -> Result<(), Error> {
    let row = ActiveModel {
        directive_id: Set(directive.id.0),
        body_id: Set(body.0),
        state: Set(ObjectionState::Raised.as_str().to_owned()),
        reason: Set(reason.to_owned()),
        raised_by: Set(ctx.actor()?.name.clone()),
        raised_on: Set(ctx.today()),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

pub(crate) async fn settle(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    objection: ObjectionId,
    state: ObjectionState,
    note: &str,
) -> Result<(), Error> {
    let row = ActiveModel {
        id: Unchanged(objection.0),
        state: Set(state.as_str().to_owned()),
        decided_by: Set(Some(ctx.actor()?.name.clone())),
        decided_on: Set(Some(ctx.today())),
        note: Set(Some(note.to_owned())),
        ..Default::default()
    };
    Entity::update(row).exec(txn).await?;
    Ok(())
}

fn objection(row: Model, bodies: &[Body]) -> Result<Objection, Error> {
    Ok(Objection {
        id: ObjectionId(row.id),
        body: bodies.iter().find(|body| body.id.0 == row.body_id).map(Body::named).ok_or_else(Error::not_found)?,
        reason: row.reason,
        raised_on: row.raised_on,
        raised_by: row.raised_by,
        state: stored("objection.state", &row.state, ObjectionState::parse)?,
        decided_on: row.decided_on,
        decided_by: row.decided_by,
        note: row.note,
    })
}
