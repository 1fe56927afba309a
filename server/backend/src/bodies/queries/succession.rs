//! Who followed whom.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::bodies::{BodyName, SuccessionDraft, SuccessionKind, SuccessionLine};
use domain::ids::{BodyId, CouncilId, DirectiveId};
use domain::objections::ObjectionState;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};

use crate::entities::{body, body_group_member, objection, succession};
use crate::error::stored;
use crate::{Ctx, Error};

/// One body followed another.
pub struct Line {
    pub predecessor: BodyId,
    pub successor: BodyId,
    pub kind: SuccessionKind,
    pub on: NaiveDate,
    pub act: Option<String>,
}

impl Line {
    pub fn seen_from_successor(&self, names: &HashMap<BodyId, BodyName>) -> Option<SuccessionLine> {
        self.showing(self.predecessor, names)
    }

    pub fn seen_from_predecessor(&self, names: &HashMap<BodyId, BodyName>) -> Option<SuccessionLine> {
        self.showing(self.successor, names)
    }

    fn showing(&self, body: BodyId, names: &HashMap<BodyId, BodyName>) -> Option<SuccessionLine> {
        let body = names.get(&body)?.clone();
        Some(SuccessionLine { kind: self.kind, body, on: self.on, act: self.act.clone() })
    }
}

/// All successions of the council, the latest first.
pub async fn all(conn: &impl ConnectionTrait, council: CouncilId) -> Result<Vec<Line>, Error> {
    let rows = succession::Entity::find()
        .filter(succession::Column::CouncilId.eq(council.0))
        .order_by_desc(succession::Column::BeginsOn)
        .order_by_asc(succession::Column::Id)
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Line {
                predecessor: BodyId(row.predecessor_id),
                successor: BodyId(row.successor_id),
                kind: stored("succession.kind", &row.kind, SuccessionKind::parse)?,
                on: row.begins_on,
                act: row.act,
            })
        })
        .collect()
}

/// Those whom a body follows, and those before them, in the order of the list.
pub fn before(successions: &[Line], body: BodyId) -> Vec<&Line> {
    let mut line_of_descent = vec![body];
    let mut next = 0;
    while let Some(successor) = line_of_descent.get(next).copied() {
        next += 1;
        for line in successions.iter().filter(|line| line.successor == successor) {
            if !line_of_descent.contains(&line.predecessor) {
                line_of_descent.push(line.predecessor);
            }
        }
    }
    successions.iter().filter(|line| line_of_descent.contains(&line.successor) && line.predecessor != body).collect()
}

/// The body's last day and its first successor; what is part of it becomes part of that one.
pub async fn end(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    id: BodyId,
    last_day: NaiveDate,
    successor: BodyId,
) -> Result<(), Error> {
    body::Entity::update_many()
        .col_expr(body::Column::ValidTo, last_day.into())
        .col_expr(body::Column::SuccessorId, successor.0.into())
        .col_expr(body::Column::Version, Expr::col(body::Column::Version).add(1))
        .col_expr(body::Column::EditedBy, ctx.actor()?.name.clone().into())
        .filter(body::Column::Id.eq(id.0))
        .exec(txn)
        .await?;
    body::Entity::update_many()
        .col_expr(body::Column::ParentId, successor.0.into())
        .filter(body::Column::ParentId.eq(id.0))
        .filter(body::Column::Id.ne(successor.0))
        .filter(body::Column::ValidTo.is_null())
        .exec(txn)
        .await?;
    Ok(())
}

pub async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    (predecessor, successor): (BodyId, BodyId),
    draft: &SuccessionDraft,
) -> Result<(), Error> {
    let row = succession::ActiveModel {
        council_id: Set(ctx.actor()?.council.0),
        predecessor_id: Set(predecessor.0),
        successor_id: Set(successor.0),
        kind: Set(draft.kind.as_str().to_owned()),
        begins_on: Set(draft.on),
        act: Set(draft.act.clone()),
        recorded_by: Set(ctx.actor()?.name.clone()),
        recorded_at: Set(ctx.now()),
        ..Default::default()
    };
    succession::Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

/// From its first day a successor stands in each group where the body stood, in the same place.
pub async fn replace_in_groups(
    txn: &DatabaseTransaction,
    body: BodyId,
    successors: &[BodyId],
    last_day: NaiveDate,
    first_day: NaiveDate,
) -> Result<(), Error> {
    let still = Condition::any()
        .add(body_group_member::Column::ValidTo.is_null())
        .add(body_group_member::Column::ValidTo.gte(first_day));
    let places = body_group_member::Entity::find()
        .filter(body_group_member::Column::BodyId.eq(body.0))
        .filter(still.clone())
        .all(txn)
        .await?;
    for place in places {
        // Whoever was to become a member later never was one.
        if place.valid_from.is_some_and(|from| from > last_day) {
            body_group_member::Entity::delete_by_id(place.id).exec(txn).await?;
        } else {
            let ended = body_group_member::ActiveModel {
                id: Unchanged(place.id),
                valid_to: Set(Some(last_day)),
                ..Default::default()
            };
            body_group_member::Entity::update(ended).exec(txn).await?;
        }
        for successor in successors {
            let stands = body_group_member::Entity::find()
                .filter(body_group_member::Column::GroupId.eq(place.group_id))
                .filter(body_group_member::Column::BodyId.eq(successor.0))
                .filter(still.clone());
            if stands.count(txn).await? > 0 {
                continue;
            }
            let row = body_group_member::ActiveModel {
                group_id: Set(place.group_id),
                body_id: Set(successor.0),
                position: Set(place.position),
                valid_from: Set(Some(place.valid_from.map_or(first_day, |from| std::cmp::max(from, first_day)))),
                valid_to: Set(place.valid_to),
                ..Default::default()
            };
            body_group_member::Entity::insert(row).exec_without_returning(txn).await?;
        }
    }
    Ok(())
}

/// An objection that waits is the successor's, unless it has objected itself.
pub async fn move_objections(
    txn: &DatabaseTransaction,
    directive: DirectiveId,
    from: BodyId,
    to: BodyId,
) -> Result<(), Error> {
    let waiting = |body: BodyId| {
        Condition::all()
            .add(objection::Column::DirectiveId.eq(directive.0))
            .add(objection::Column::State.eq(ObjectionState::Raised.as_str()))
            .add(objection::Column::BodyId.eq(body.0))
    };
    if objection::Entity::find().filter(waiting(to)).count(txn).await? == 0 {
        objection::Entity::update_many()
            .col_expr(objection::Column::BodyId, to.0.into())
            .filter(waiting(from))
            .exec(txn)
            .await?;
    }
    Ok(())
}
