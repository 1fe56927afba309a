use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Actor;
use domain::directives::DirectiveRow;
use domain::extensions::{Endorsement, EndorsementDraft, EndorsementWord, Extension, ExtensionDraft, ExtensionState};
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
            let present = if extension.limb.is_some() { extension.due_on } else { directive.due_on };
            let state = if lapsed(&extension, present, today) { ExtensionState::Lapsed } else { extension.state };
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
        limb_letter: Set(draft.asked.limb.clone()),
        reason: Set(draft.reason.clone()),
        co_executors_word: Set(draft.co_executors_word.clone()),
        due_on: Set(Some(draft.asked.due_on)),
        asked_for: Set(draft.asked_for),
        asked_by: Set(ctx.actor()?.name.clone()),
        asked_on: Set(ctx.today()),
        late: Set(draft.asked.late),
        notice_until: Set(Some(draft.asked.notice_until)),
        express_consent: Set(false),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

/// What the issuer's level decided.
pub(crate) struct Settlement<'a> {
    pub state: ExtensionState,
    pub until: Option<NaiveDate>,
    pub express_consent: bool,
    pub note: Option<&'a str>,
}

/// Writes down the issuer's decision.
pub(crate) async fn settle(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    extension: ExtensionId,
    settlement: Settlement<'_>,
) -> Result<(), Error> {
    let row = ActiveModel {
        id: Unchanged(extension.0),
        state: Set(settlement.state.as_str().to_owned()),
        granted_until: Set(settlement.until),
        express_consent: Set(settlement.express_consent),
        decided_by: Set(Some(ctx.actor()?.name.clone())),
        decided_on: Set(Some(ctx.today())),
        note: Set(settlement.note.map(ToOwned::to_owned)),
        ..Default::default()
    };
    Entity::update(row).exec(txn).await?;
    Ok(())
}

/// Writes down the secretariat's word.
pub(crate) async fn endorse(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    extension: ExtensionId,
    draft: &EndorsementDraft,
) -> Result<(), Error> {
    let row = ActiveModel {
        id: Unchanged(extension.0),
        endorsement: Set(Some(draft.word.as_str().to_owned())),
        endorsement_reason: Set(Some(draft.reason.clone())),
        endorsed_by: Set(Some(ctx.actor()?.name.clone())),
        endorsed_on: Set(Some(ctx.today())),
        ..Default::default()
    };
    Entity::update(row).exec(txn).await?;
    Ok(())
}

/// A request ends without a decision.
pub(crate) async fn end(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    extension: ExtensionId,
    state: ExtensionState,
) -> Result<(), Error> {
    let row = ActiveModel {
        id: Unchanged(extension.0),
        state: Set(state.as_str().to_owned()),
        decided_on: Set(Some(ctx.today())),
        ..Default::default()
    };
    Entity::update(row).exec(txn).await?;
    Ok(())
}

/// The request lapses, if it still waits.
pub(crate) async fn lapse(txn: &DatabaseTransaction, ctx: &Ctx, extension: ExtensionId) -> Result<bool, Error> {
    let done = Entity::update_many()
        .col_expr(Column::State, ExtensionState::Lapsed.as_str().into())
        .col_expr(Column::DecidedOn, ctx.today().into())
        .filter(Column::Id.eq(extension.0))
        .filter(Column::State.eq(ExtensionState::Submitted.as_str()))
        .exec(txn)
        .await?;
    Ok(done.rows_affected > 0)
}

/// The request that nobody has decided or withdrawn.
pub(crate) async fn submitted(conn: &impl ConnectionTrait, directive: &Standing) -> Result<Option<Extension>, Error> {
    Entity::find()
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::State.eq(ExtensionState::Submitted.as_str()))
        .one(conn)
        .await?
        .map(extension)
        .transpose()
}

/// Requests that the date has overtaken and of which nobody has said so yet, on whose directives they are.
pub(crate) async fn overtaken(
    conn: &impl ConnectionTrait,
    today: NaiveDate,
    most: u64,
) -> Result<Vec<(DirectiveId, Extension)>, Error> {
    let rows = submitted_on_directives()
        .filter(present_date().lt(today))
        .filter(Expr::col(Column::AskedOn.as_column_ref()).lte(present_date()))
        .order_by_asc(Column::AskedOn)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(conn)
        .await?;
    rows.into_iter().map(|row| Ok((DirectiveId(row.directive_id), extension(row)?))).collect()
}

/// The date that a request asks to move: a limb's own, or the one that counts for the directive.
fn present_date() -> Expr {
    Expr::expr(
        Expr::case(Column::LimbLetter.is_not_null(), Expr::col(Column::DueOn.as_column_ref()))
            .finally(Expr::col(directive::Column::DueOn.as_column_ref())),
    )
}

/// The date passed before a decision. A request made after the date has nothing to be overtaken by.
fn lapsed(extension: &Extension, due_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    extension.state == ExtensionState::Submitted
        && due_on.is_some_and(|due_on| extension.asked_on <= due_on && due_on < today)
}

/// Requests that are neither decided nor lapsed, on directives that the actor sees; the twin of [`lapsed`].
fn still_waiting(actor: &Actor, today: NaiveDate) -> Select<Entity> {
    let asked_after_the_date = Expr::col(Column::AskedOn.as_column_ref()).gt(present_date());
    submitted_on_directives()
        .filter(Condition::any().add(present_date().gte(today)).add(asked_after_the_date))
        .filter(scope::open())
        .filter(scope::visible(actor))
}

fn submitted_on_directives() -> Select<Entity> {
    Entity::find()
        .join(
            JoinType::InnerJoin,
            Entity::belongs_to(directive::Entity).from(Column::DirectiveId).to(directive::Column::Id).into(),
        )
        .filter(Column::State.eq(ExtensionState::Submitted.as_str()))
}

fn extension(row: Model) -> Result<Extension, Error> {
    let endorsement = match (row.endorsement, row.endorsement_reason, row.endorsed_by, row.endorsed_on) {
        (Some(word), Some(reason), Some(by), Some(on)) => {
            let word = stored("extension.endorsement", &word, EndorsementWord::parse)?;
            Some(Endorsement { word, reason, by, on })
        }
        _ => None,
    };
    Ok(Extension {
        id: ExtensionId(row.id),
        ordinal: row.ordinal,
        state: stored("extension.state", &row.state, ExtensionState::parse)?,
        limb: row.limb_letter,
        reason: row.reason,
        co_executors_word: row.co_executors_word,
        due_on: row.due_on,
        asked_for: row.asked_for,
        asked_on: row.asked_on,
        asked_by: row.asked_by,
        late: row.late,
        notice_until: row.notice_until,
        endorsement,
        granted_until: row.granted_until,
        express_consent: row.express_consent,
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
            limb: None,
            reason: String::new(),
            co_executors_word: None,
            due_on: Some(day(12)),
            asked_for: day(29),
            asked_on,
            asked_by: String::new(),
            late: false,
            notice_until: None,
            endorsement: None,
            granted_until: None,
            express_consent: false,
            decided_on: None,
            decided_by: None,
            note: None,
        };
        assert!(!lapsed(&asked(day(5)), Some(day(12)), day(12)));
        assert!(lapsed(&asked(day(5)), Some(day(12)), day(13)));
        assert!(!lapsed(&asked(day(14)), Some(day(12)), day(15)));
    }
}
