use chrono::NaiveDate;
use domain::deadlines::{Instance, Reckoning, Term};
use domain::directives::{AssignmentRole, DirectiveKind, DirectiveState, LimbState, RhythmDraft, Step};
use domain::ids::{BodyId, CouncilId, DirectiveId};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait,
    DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use crate::directives::queries::scope;
use crate::directives::queries::standing::Standing;
use crate::entities::directive::{Column, Entity, Model};
use crate::entities::{assignment, deadline, extension, limb, mail, mail_directive, reminder, report};
use crate::error::stored;
use crate::{Ctx, Error};

/// A recurring directive as its next instance needs it.
pub(super) struct Parent {
    row: Model,
    pub term: Term,
    pub reckoning: Reckoning,
    pub executors: Vec<(BodyId, AssignmentRole)>,
    /// The last day of the latest period for which there is an instance.
    pub made_to: Option<NaiveDate>,
    pub last_ordinal: i32,
    state: DirectiveState,
}

impl Parent {
    /// Nothing new falls due while an event is awaited, nor after the end.
    pub fn is_running(&self) -> bool {
        self.state.is_open() && self.state != DirectiveState::OnHold
    }
}

pub(super) struct NewInstance<'a> {
    pub instance: Instance,
    pub ordinal: i32,
    pub reckoning: &'a Reckoning,
    pub internal_dates: &'a [(BodyId, Option<NaiveDate>)],
}

/// Recurring directives on control of which no instance is still to come, in the order in which they
/// were written, after the one named.
pub(super) async fn without_coming(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    today: NaiveDate,
    after: Option<DirectiveId>,
    most: u64,
) -> Result<Vec<DirectiveId>, Error> {
    let instance = Alias::new("instance");
    let coming = Query::select()
        .expr(Expr::val(1))
        .from_as("directive", instance.clone())
        .and_where(Expr::col((instance.clone(), Column::ParentId)).equals(Column::Id.as_column_ref()))
        .and_where(Expr::col((instance, Column::FirstDueOn)).gt(today))
        .take();
    let kinds = DirectiveKind::ALL.iter().filter(|kind| kind.recurs()).map(|kind| kind.as_str());
    let mut select = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::CouncilId.eq(council.0))
        .filter(scope::open())
        .filter(Column::State.ne(DirectiveState::OnHold.as_str()))
        .filter(Column::DueOn.is_null())
        .filter(Column::Kind.is_in(kinds))
        .filter(Column::ParentId.is_null())
        .filter(Expr::exists(coming).not())
        .order_by_asc(Column::Id)
        .limit(most);
    if let Some(after) = after {
        select = select.filter(Column::Id.gt(after.0));
    }
    let ids: Vec<i64> = select.into_tuple().all(conn).await?;
    Ok(ids.into_iter().map(DirectiveId).collect())
}

pub(super) async fn parent(conn: &impl ConnectionTrait, id: DirectiveId) -> Result<Parent, Error> {
    let row = Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    let made: Option<(Option<NaiveDate>, Option<i32>)> = Entity::find()
        .select_only()
        .column_as(Column::PeriodTo.max(), "made_to")
        .column_as(Column::Ordinal.max(), "last_ordinal")
        .filter(Column::ParentId.eq(id.0))
        .into_tuple()
        .one(conn)
        .await?;
    let (made_to, last_ordinal) = made.unwrap_or_default();
    let executors = assignments(conn, id).await?;
    let reckoning = row.reckoning.as_deref().ok_or_else(Error::not_found)?;
    Ok(Parent {
        term: serde_json::from_str(&row.term)?,
        reckoning: serde_json::from_str(reckoning)?,
        executors: executors
            .iter()
            .map(|row| Ok((BodyId(row.body_id), stored("assignment.role", &row.role, AssignmentRole::parse)?)))
            .collect::<Result<_, Error>>()?,
        made_to,
        last_ordinal: last_ordinal.unwrap_or_default(),
        state: stored("directive.state", &row.state, DirectiveState::parse)?,
        row,
    })
}

/// Writes an instance: the words, limbs and executors of its parent, a number and a date of its own. A
/// parent of which its lead took note needs no second note.
pub(super) async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    parent: &Parent,
    new: NewInstance<'_>,
) -> Result<DirectiveId, Error> {
    let row = &parent.row;
    let issued = DirectiveState::Issued;
    let noted = parent.state != issued;
    let state = if noted { issued.after(Step::Acknowledge)? } else { issued };
    let mut instance = row.clone().into_active_model().reset_all();
    instance.id = NotSet;
    instance.parent_id = Set(Some(row.id));
    instance.period_from = Set(Some(new.instance.period_from));
    instance.period_to = Set(Some(new.instance.period_to));
    instance.ordinal = Set(Some(new.ordinal));
    instance.reference = Set(format!("{}-{}", row.reference, new.ordinal));
    instance.state = Set(state.as_str().to_owned());
    instance.version = Set(1);
    instance.due_on = Set(new.reckoning.due_on);
    instance.first_due_on = Set(new.reckoning.due_on);
    instance.proposed = Set(new.reckoning.proposed);
    instance.reckoning = Set(Some(serde_json::to_string(new.reckoning)?));
    instance.due_set_on = Set(Some(ctx.today()));
    instance.issued_on = Set(Some(ctx.today()));
    instance.issued_at = Set(Some(ctx.now()));
    instance.reported_on = Set(None);
    instance.first_reported_on = Set(None);
    instance.closed_on = Set(None);
    instance.confidence = Set(None);
    instance.last_report_on = Set(None);
    instance.remarks = Set(None);
    instance.extensions = Set(0);
    instance.own_due_on = Set(None);
    instance.held_for = Set(None);
    instance.answer = Set(None);
    instance.answered_on = Set(None);
    instance.answer_due_on = Set(None);
    instance.outcome = Set(None);
    instance.outcome_on = Set(None);
    instance.road_map_due_on = Set(None);
    instance.road_map_on = Set(None);
    instance.changed_at = Set(ctx.now());
    instance.created_at = Set(ctx.now());
    let id = instance.insert(txn).await?.id;
    insert_parts(txn, parent, id, &new).await?;
    let first = deadline::ActiveModel {
        directive_id: Set(id),
        ordinal: Set(0),
        due_on: Set(new.reckoning.due_on),
        reason: Set(new.reckoning.wording.clone()),
        set_by: Set(set_by(txn, row.id).await?),
        set_on: Set(ctx.today()),
        ..Default::default()
    };
    deadline::Entity::insert(first).exec_without_returning(txn).await?;
    Ok(DirectiveId(id))
}

/// The instances of a recurring directive in their order, the latest first.
pub(in crate::directives) async fn of(
    conn: &impl ConnectionTrait,
    parent: &Standing,
) -> Result<Vec<DirectiveId>, Error> {
    let select = Entity::find().filter(Column::ParentId.eq(parent.id.0)).order_by_desc(Column::Ordinal);
    ids(conn, select).await
}

/// The recurring directive of an instance and its other instances, or the instances of a recurring
/// directive.
pub(in crate::directives) async fn relatives(
    conn: &impl ConnectionTrait,
    directive: &Standing,
) -> Result<Vec<DirectiveId>, Error> {
    let family = match directive.parent {
        Some(parent) => Condition::any().add(Column::Id.eq(parent.0)).add(Column::ParentId.eq(parent.0)),
        None if directive.recurs() => Condition::any().add(Column::ParentId.eq(directive.id.0)),
        None => return Ok(Vec::new()),
    };
    let select = Entity::find()
        .filter(family)
        .filter(Column::Id.ne(directive.id.0))
        .filter(scope::awaiting_body())
        .order_by_asc(Column::Id);
    ids(conn, select).await
}

/// Instances whose date is still to come and on which nothing was submitted.
pub(super) async fn coming(
    conn: &impl ConnectionTrait,
    parent: DirectiveId,
    today: NaiveDate,
) -> Result<Vec<DirectiveId>, Error> {
    let reported = report::Entity::find().select_only().column(report::Column::DirectiveId).into_query();
    let asked = extension::Entity::find().select_only().column(extension::Column::DirectiveId).into_query();
    let select = Entity::find()
        .filter(Column::ParentId.eq(parent.0))
        .filter(scope::open())
        .filter(Column::DueOn.gt(today))
        .filter(Column::Id.not_in_subquery(reported))
        .filter(Column::Id.not_in_subquery(asked))
        .order_by_asc(Column::Ordinal);
    ids(conn, select).await
}

pub(super) async fn held(conn: &impl ConnectionTrait, parent: DirectiveId) -> Result<Vec<DirectiveId>, Error> {
    let select = Entity::find()
        .filter(Column::ParentId.eq(parent.0))
        .filter(scope::in_state(DirectiveState::OnHold))
        .order_by_asc(Column::Ordinal);
    ids(conn, select).await
}

/// Removes an instance on which nothing was submitted. Letters that were written about it are its
/// parent's.
pub(super) async fn take_away(
    txn: &DatabaseTransaction,
    parent: DirectiveId,
    instance: DirectiveId,
) -> Result<(), Error> {
    crate::mail::withdraw_for(txn, instance).await?;
    reminder::Entity::delete_many().filter(reminder::Column::DirectiveId.eq(instance.0)).exec(txn).await?;
    mail::Entity::update_many()
        .col_expr(mail::Column::DirectiveId, parent.0.into())
        .filter(mail::Column::DirectiveId.eq(instance.0))
        .exec(txn)
        .await?;
    let naming = mail_directive::Entity::delete_many().filter(mail_directive::Column::DirectiveId.eq(instance.0));
    naming.exec(txn).await?;
    Entity::delete_by_id(instance.0).exec(txn).await?;
    Ok(())
}

/// Gives a recurring directive another term that runs from that day; answers the words it had.
pub(super) async fn set_rhythm(
    txn: &DatabaseTransaction,
    id: DirectiveId,
    draft: &RhythmDraft,
    from: NaiveDate,
) -> Result<String, Error> {
    let Parent { row, mut reckoning, .. } = parent(txn, id).await?;
    let kind = stored("directive.kind", &row.kind, DirectiveKind::parse)?;
    reckoning.basis.starts_on = from;
    reckoning.term = draft.term.clone();
    reckoning.wording.clone_from(&draft.wording);
    let before = row.wording.clone();
    let mut changed = row.into_active_model();
    changed.wording = Set(draft.wording.clone());
    changed.term = Set(serde_json::to_string(&draft.term)?);
    changed.kind = Set(draft.term_kind(kind).as_str().to_owned());
    changed.reckoning = Set(Some(serde_json::to_string(&reckoning)?));
    changed.update(txn).await?;
    Ok(before)
}

/// Periods that ended before that day are not owed any more.
pub(super) async fn run_from(txn: &DatabaseTransaction, id: DirectiveId, from: NaiveDate) -> Result<(), Error> {
    let Parent { row, mut reckoning, .. } = parent(txn, id).await?;
    reckoning.basis.starts_on = from;
    let mut changed = row.into_active_model();
    changed.reckoning = Set(Some(serde_json::to_string(&reckoning)?));
    changed.update(txn).await?;
    Ok(())
}

async fn insert_parts(
    txn: &DatabaseTransaction,
    parent: &Parent,
    instance: i64,
    new: &NewInstance<'_>,
) -> Result<(), Error> {
    let limbs = limb::Entity::find().filter(limb::Column::DirectiveId.eq(parent.row.id)).all(txn).await?;
    for limb in limbs {
        let row = limb::ActiveModel {
            directive_id: Set(instance),
            letter: Set(limb.letter),
            position: Set(limb.position),
            text_kk: Set(limb.text_kk),
            text_ru: Set(limb.text_ru),
            text_en: Set(limb.text_en),
            state: Set(LimbState::Open.as_str().to_owned()),
            ..Default::default()
        };
        limb::Entity::insert(row).exec_without_returning(txn).await?;
    }
    for part in assignments(txn, DirectiveId(parent.row.id)).await? {
        let internal = new.internal_dates.iter().find(|(body, _)| body.0 == part.body_id);
        let row = assignment::ActiveModel {
            directive_id: Set(instance),
            body_id: Set(part.body_id),
            role: Set(part.role),
            position: Set(part.position),
            internal_due_on: Set(internal.and_then(|(_, date)| *date)),
            acknowledged_on: Set(part.acknowledged_on),
            ..Default::default()
        };
        assignment::Entity::insert(row).exec_without_returning(txn).await?;
    }
    Ok(())
}

async fn assignments(conn: &impl ConnectionTrait, directive: DirectiveId) -> Result<Vec<assignment::Model>, Error> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::DirectiveId.eq(directive.0))
        .order_by_asc(assignment::Column::Position)
        .all(conn)
        .await?;
    Ok(rows)
}

/// Who set the dates of the recurring directive: the protocol's signatory.
async fn set_by(conn: &impl ConnectionTrait, parent: i64) -> Result<String, Error> {
    let first = deadline::Entity::find()
        .filter(deadline::Column::DirectiveId.eq(parent))
        .order_by_asc(deadline::Column::Ordinal)
        .one(conn)
        .await?;
    Ok(first.map(|first| first.set_by).unwrap_or_default())
}

async fn ids(conn: &impl ConnectionTrait, select: sea_orm::Select<Entity>) -> Result<Vec<DirectiveId>, Error> {
    crate::directives::queries::rows::ids(conn, select).await
}
