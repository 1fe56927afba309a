use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Actor;
use domain::directives::DirectiveRow;
use domain::extensions::{Extension, ExtensionDraft, ExtensionState};
use domain::ids::{DirectiveId, ExtensionId};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};

use crate::directives::queries::rows::count;
use crate::directives::queries::scope;
use crate::directives::queries::standing::Standing;
use crate::entities::directive;
use crate::entities::extension::{ActiveModel, Column, Entity, Model};
use crate::error::stored;
use crate::{Ctx, Error, directives};

/// All requests on a directive, newest first.
pub(crate) async fn of(
    conn: &impl ConnectionTrait,
    directive: &Standing,
    today: NaiveDate,
) -> Result<Vec<Extension>, Error> {
    let rows =
        Entity::find().filter(Column::DirectiveId.eq(directive.id.0)).order_by_desc(Column::Ordinal).all(conn).await?;
    rows.into_iter()
        .map(|row| {
            let extension = extension(row)?;
            let state =
                if lapsed(&extension, directive.due_on, today) { ExtensionState::Lapsed } else { extension.state };
            Ok(Extension { state, ..extension })
        })
        .collect()
}

/// Requests that wait for a decision, the earliest first, with their directives.
pub(crate) async fn waiting(ctx: &Ctx, actor: &Actor, limit: u64) -> Result<Vec<(DirectiveRow, Extension)>, Error> {
    let rows = still_waiting(actor, ctx.today())
        .order_by_asc(Column::AskedOn)
        .order_by_asc(Column::Id)
        .limit(limit)
        .all(ctx.db())
        .await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.directive_id).collect();
    let select = directive::Entity::find().filter(directive::Column::Id.is_in(ids));
    let mut directives: HashMap<i64, DirectiveRow> =
        directives::rows(ctx.db(), ctx, select).await?.into_iter().map(|row| (row.id.0, row)).collect();
    rows.into_iter()
        .filter_map(|row| directives.remove(&row.directive_id).map(|directive| Ok((directive, extension(row)?))))
        .collect()
}

/// How many requests wait for a decision.
pub(crate) async fn count_waiting(ctx: &Ctx, actor: &Actor) -> Result<u32, Error> {
    let waiting = still_waiting(actor, ctx.today()).count(ctx.db()).await?;
    Ok(count(i64::try_from(waiting).unwrap_or(i64::MAX)))
}

pub(crate) async fn directive_of(
    conn: &impl ConnectionTrait,
    extension: ExtensionId,
) -> Result<Option<DirectiveId>, Error> {
    let row = Entity::find_by_id(extension.0).one(conn).await?;
    Ok(row.map(|row| DirectiveId(row.directive_id)))
}

pub(crate) async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    draft: &ExtensionDraft,
    late: bool,
) -> Result<(), Error> {
    let last: Option<Option<i32>> = Entity::find()
        .select_only()
        .column_as(Column::Ordinal.max(), "ordinal")
        .filter(Column::DirectiveId.eq(directive.id.0))
        .into_tuple()
        .one(txn)
        .await?;
    let row = ActiveModel {
        directive_id: Set(directive.id.0),
        ordinal: Set(last.flatten().unwrap_or_default() + 1),
        state: Set(ExtensionState::Submitted.as_str().to_owned()),
        reason: Set(draft.reason.clone()),
        asked_for: Set(draft.asked_for),
        asked_by: Set(ctx.actor()?.name.clone()),
        asked_on: Set(ctx.today()),
        late: Set(late),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

/// Writes down the issuer's decision.
pub(crate) async fn settle(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    extension: ExtensionId,
    state: ExtensionState,
    until: Option<NaiveDate>,
    note: Option<&str>,
) -> Result<(), Error> {
    let row = ActiveModel {
        id: Unchanged(extension.0),
        state: Set(state.as_str().to_owned()),
        granted_until: Set(until),
        decided_by: Set(Some(ctx.actor()?.name.clone())),
        decided_on: Set(Some(ctx.today())),
        note: Set(note.map(ToOwned::to_owned)),
        ..Default::default()
    };
    Entity::update(row).exec(txn).await?;
    Ok(())
}

pub(crate) async fn withdraw(txn: &DatabaseTransaction, extension: ExtensionId) -> Result<(), Error> {
    let row = ActiveModel {
        id: Unchanged(extension.0),
        state: Set(ExtensionState::Withdrawn.as_str().to_owned()),
        ..Default::default()
    };
    Entity::update(row).exec(txn).await?;
    Ok(())
}

/// A request that nobody decided in time is no longer one.
pub(crate) async fn lapse(txn: &DatabaseTransaction, directive: &Standing) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::State, ExtensionState::Lapsed.as_str().into())
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::State.eq(ExtensionState::Submitted.as_str()))
        .exec(txn)
        .await?;
    Ok(())
}

/// The date passed before a decision. A request made after the date has nothing to be overtaken by.
fn lapsed(extension: &Extension, due_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    extension.state == ExtensionState::Submitted
        && due_on.is_some_and(|due_on| extension.asked_on <= due_on && due_on < today)
}

/// Requests that are neither decided nor lapsed, on directives that the actor sees; the twin of [`lapsed`].
fn still_waiting(actor: &Actor, today: NaiveDate) -> Select<Entity> {
    let asked_after_the_date =
        Expr::col(Column::AskedOn.as_column_ref()).gt(Expr::col(directive::Column::DueOn.as_column_ref()));
    Entity::find()
        .join(
            JoinType::InnerJoin,
            Entity::belongs_to(directive::Entity).from(Column::DirectiveId).to(directive::Column::Id).into(),
        )
        .filter(Column::State.eq(ExtensionState::Submitted.as_str()))
        .filter(Condition::any().add(directive::Column::DueOn.gte(today)).add(asked_after_the_date))
        .filter(scope::open())
        .filter(scope::visible(actor))
}

fn extension(row: Model) -> Result<Extension, Error> {
    Ok(Extension {
        id: ExtensionId(row.id),
        ordinal: row.ordinal,
        state: stored("extension.state", &row.state, ExtensionState::parse)?,
        reason: row.reason,
        asked_for: row.asked_for,
        asked_on: row.asked_on,
        asked_by: row.asked_by,
        late: row.late,
        granted_until: row.granted_until,
        decided_on: row.decided_on,
        decided_by: row.decided_by,
        note: row.note,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, day).unwrap()
    }

    #[test]
    fn a_request_lapses_when_the_date_passes_and_not_where_it_came_after_the_date() {
        let asked = |asked_on| Extension {
            id: ExtensionId(1),
            ordinal: 1,
            state: ExtensionState::Submitted,
            reason: String::new(),
            asked_for: day(29),
            asked_on,
            asked_by: String::new(),
            late: false,
            granted_until: None,
            decided_on: None,
            decided_by: None,
            note: None,
        };
        assert!(!lapsed(&asked(day(5)), Some(day(12)), day(12)));
        assert!(lapsed(&asked(day(5)), Some(day(12)), day(13)));
        assert!(!lapsed(&asked(day(14)), Some(day(12)), day(15)));
    }
}
