use chrono::NaiveDate;
use domain::ids::{AccountId, BodyId, CouncilId, DirectiveId, ReportId, ReportLinkId};
use domain::report_links::{ReportLink, ReportLinkDraft, Standing as Now};
use domain::reports::ReportKind;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::directives::queries::standing::Standing;
use crate::entities::report_link::{ActiveModel, Column, Entity, Model};
use crate::entities::{assignment, directive};
use crate::error::stored;
use crate::{Ctx, Error, bodies};

/// A link as it is opened.
pub struct Link {
    pub id: ReportLinkId,
    pub council: CouncilId,
    pub directive: DirectiveId,
    pub body: BodyId,
    /// Who made it.
    pub account: AccountId,
    pub made_by: String,
    pub kind: ReportKind,
    /// For whom it was made.
    pub name: String,
    pub until: NaiveDate,
    pub standing: Now,
}

pub async fn by_token(conn: &impl ConnectionTrait, ctx: &Ctx, token_hash: &str) -> Result<Option<Link>, Error> {
    let Some(row) = Entity::find().filter(Column::TokenHash.eq(token_hash)).one(conn).await? else { return Ok(None) };
    let directive = directive::Entity::find_by_id(row.directive_id).one(conn).await?.ok_or_else(Error::not_found)?;
    Ok(Some(Link {
        id: ReportLinkId(row.id),
        council: CouncilId(directive.council_id),
        directive: DirectiveId(row.directive_id),
        body: BodyId(row.body_id),
        account: AccountId(row.account_id),
        kind: kind(&row)?,
        until: row.expires_on,
        standing: standing(ctx, &row),
        made_by: row.made_by,
        name: row.name,
    }))
}

/// The date by which the body of a link delivers: a co-executor by its own, where it has one.
pub async fn due_on(
    conn: &impl ConnectionTrait,
    link: &Link,
    directive: &Standing,
) -> Result<Option<NaiveDate>, Error> {
    let internal: Option<Option<NaiveDate>> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::InternalDueOn)
        .filter(assignment::Column::DirectiveId.eq(link.directive.0))
        .filter(assignment::Column::BodyId.eq(link.body.0))
        .into_tuple()
        .one(conn)
        .await?;
    Ok(internal.flatten().or(directive.due_on))
}

/// All links on a directive, newest first.
pub async fn of(ctx: &Ctx, directive: &Standing) -> Result<Vec<ReportLink>, Error> {
    let rows =
        Entity::find().filter(Column::DirectiveId.eq(directive.id.0)).order_by_desc(Column::Id).all(ctx.db()).await?;
    let names = bodies::named(ctx.db(), rows.iter().map(|row| BodyId(row.body_id))).await?;
    rows.into_iter()
        .map(|row| {
            Ok(ReportLink {
                id: ReportLinkId(row.id),
                body: names.get(&BodyId(row.body_id)).cloned().ok_or_else(Error::not_found)?,
                kind: kind(&row)?,
                made_on: ctx.local(row.made_at).0,
                standing: standing(ctx, &row),
                made_by: row.made_by,
                name: row.name,
                email: row.email,
            })
        })
        .collect()
}

/// For which body a link on the directive is, and for whom.
pub async fn named(
    conn: &impl ConnectionTrait,
    directive: &Standing,
    link: ReportLinkId,
) -> Result<Option<(BodyId, String)>, Error> {
    let row = Entity::find_by_id(link.0).filter(Column::DirectiveId.eq(directive.id.0)).one(conn).await?;
    Ok(row.map(|row| (BodyId(row.body_id), row.name)))
}

pub async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    draft: &ReportLinkDraft,
    (token_hash, until): (&str, NaiveDate),
) -> Result<(), Error> {
    let actor = ctx.actor()?;
    let row = ActiveModel {
        directive_id: Set(directive.0),
        body_id: Set(draft.body.0),
        account_id: Set(actor.account.0),
        kind: Set(draft.kind.as_str().to_owned()),
        name: Set(draft.name.clone()),
        email: Set(draft.email.clone()),
        token_hash: Set(token_hash.to_owned()),
        made_by: Set(actor.name.clone()),
        made_at: Set(ctx.now()),
        expires_on: Set(until),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

/// Whether the link was there to be revoked.
pub async fn revoke(txn: &DatabaseTransaction, ctx: &Ctx, link: ReportLinkId) -> Result<bool, Error> {
    let revoked = Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(ctx.now()))
        .col_expr(Column::RevokedBy, Expr::value(ctx.actor()?.name.clone()))
        .filter(Column::Id.eq(link.0))
        .filter(Column::UsedAt.is_null())
        .filter(Column::RevokedAt.is_null())
        .exec(txn)
        .await?;
    Ok(revoked.rows_affected == 1)
}

/// Whether the link was there to be used.
pub async fn use_up(txn: &DatabaseTransaction, ctx: &Ctx, link: ReportLinkId, report: ReportId) -> Result<bool, Error> {
    let used = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(ctx.now()))
        .col_expr(Column::ReportId, Expr::value(report.0))
        .filter(Column::Id.eq(link.0))
        .filter(Column::UsedAt.is_null())
        .filter(Column::RevokedAt.is_null())
        .exec(txn)
        .await?;
    Ok(used.rows_affected == 1)
}

fn kind(row: &Model) -> Result<ReportKind, Error> {
    stored("report_link.kind", &row.kind, ReportKind::parse)
}

fn standing(ctx: &Ctx, row: &Model) -> Now {
    let day = |at| ctx.local(at).0;
    Now::of(row.used_at.map(day), row.revoked_at.map(day), row.expires_on, ctx.today())
}
