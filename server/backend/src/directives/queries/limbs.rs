//! The actions of a directive, proven one by one.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::directives::{Limb, LimbState};
use domain::evidence::{Evidence, Grade};
use domain::ids::LimbId;
use domain::locale::Multilingual;
use domain::reports::LimbFinding;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::standing::Standing;
use crate::entities::limb::{Column, Entity, Model};
use crate::error::stored;
use crate::{Ctx, Error};

/// The limbs in order, each with the evidence that names it.
pub(crate) async fn limbs(
    conn: &impl ConnectionTrait,
    directive: &Standing,
    evidence: &[Evidence],
) -> Result<Vec<Limb>, Error> {
    let rows = Entity::find()
        .filter(Column::DirectiveId.eq(directive.id.0))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(conn)
        .await?;
    let mut of_limb: HashMap<LimbId, Vec<Evidence>> = HashMap::new();
    for paper in evidence {
        if let Some(limb) = paper.limb {
            of_limb.entry(limb).or_default().push(paper.clone());
        }
    }
    rows.into_iter().map(|row| limb(row, &mut of_limb)).collect()
}

pub(crate) async fn all_proven(conn: &impl ConnectionTrait, directive: &Standing) -> Result<bool, Error> {
    let open = Entity::find()
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::State.ne(LimbState::Proven.as_str()))
        .count(conn)
        .await?;
    Ok(open == 0)
}

/// The own dates of the limbs that are not proven yet.
pub(crate) async fn unproven_dates(
    conn: &impl ConnectionTrait,
    directive: &Standing,
) -> Result<Vec<Option<NaiveDate>>, Error> {
    Ok(Entity::find()
        .select_only()
        .column(Column::DueOn)
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::State.ne(LimbState::Proven.as_str()))
        .into_tuple()
        .all(conn)
        .await?)
}

/// Writes down that more time was granted for one limb alone.
pub(crate) async fn set_date(
    txn: &DatabaseTransaction,
    directive: &Standing,
    letter: &str,
    until: NaiveDate,
) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::DueOn, until.into())
        .col_expr(Column::Extensions, Expr::col(Column::Extensions).add(1))
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::Letter.eq(letter))
        .exec(txn)
        .await?;
    Ok(())
}

/// Writes down what the secretariat found.
pub(crate) async fn find(txn: &DatabaseTransaction, ctx: &Ctx, finding: LimbFinding) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::State, finding.state.as_str().into())
        .col_expr(Column::Grade, finding.grade.map(Grade::as_str).into())
        .col_expr(Column::VerifiedOn, ctx.today().into())
        .col_expr(Column::VerifiedBy, ctx.actor()?.name.clone().into())
        .filter(Column::Id.eq(finding.limb.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// What was not yet proven is proven by something other than a report.
pub(crate) async fn prove_all(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    grade: Grade,
) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::State, LimbState::Proven.as_str().into())
        .col_expr(Column::Grade, grade.as_str().into())
        .col_expr(Column::VerifiedOn, ctx.today().into())
        .col_expr(Column::VerifiedBy, ctx.actor()?.name.clone().into())
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::State.ne(LimbState::Proven.as_str()))
        .exec(txn)
        .await?;
    Ok(())
}

/// A new final report answers for what was refused: it is to be looked at again.
pub(crate) async fn take_up_refused(txn: &DatabaseTransaction, directive: &Standing) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::State, LimbState::Open.as_str().into())
        .filter(Column::DirectiveId.eq(directive.id.0))
        .filter(Column::State.eq(LimbState::Refused.as_str()))
        .exec(txn)
        .await?;
    Ok(())
}

/// Nothing counts as proven any more, and no limb has a date of its own.
pub(crate) async fn open_again(txn: &DatabaseTransaction, directive: &Standing) -> Result<(), Error> {
    let nothing = || Expr::value(Option::<String>::None);
    Entity::update_many()
        .col_expr(Column::State, LimbState::Open.as_str().into())
        .col_expr(Column::Grade, nothing())
        .col_expr(Column::VerifiedOn, Expr::value(Option::<NaiveDate>::None))
        .col_expr(Column::DueOn, Expr::value(Option::<NaiveDate>::None))
        .col_expr(Column::VerifiedBy, nothing())
        .filter(Column::DirectiveId.eq(directive.id.0))
        .exec(txn)
        .await?;
    Ok(())
}

fn limb(row: Model, evidence: &mut HashMap<LimbId, Vec<Evidence>>) -> Result<Limb, Error> {
    let id = LimbId(row.id);
    Ok(Limb {
        id,
        letter: row.letter,
        text: Multilingual { kk: row.text_kk, ru: row.text_ru, en: row.text_en },
        state: stored("limb.state", &row.state, LimbState::parse)?,
        grade: row.grade.map(|grade| stored("limb.grade", &grade, Grade::parse)).transpose()?,
        verified_on: row.verified_on,
        verified_by: row.verified_by,
        due_on: row.due_on,
        extensions: super::rows::count(i64::from(row.extensions)),
        // Measured by whoever knows the day and the calendar.
        timeliness: None,
        evidence: evidence.remove(&id).unwrap_or_default(),
    })
}
