use std::collections::HashMap;

use domain::access::Role;
use domain::bodies::BodyName;
use domain::history::{Event, EventKind};
use domain::ids::{BodyId, CouncilId};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Line, Link, Subject};
use crate::entities::account;
use crate::entities::history::{ActiveModel, Column, Entity, Model};
use crate::error::stored;
use crate::{Ctx, Error, bodies};

/// Lines read at once when the chain is verified.
const BATCH: u64 = 1_000;

pub async fn last_hash(conn: &impl ConnectionTrait, council: CouncilId) -> Result<Option<String>, Error> {
    let last = Entity::find()
        .select_only()
        .column(Column::Hash)
        .filter(Column::CouncilId.eq(council.0))
        .order_by_desc(Column::Id)
        .limit(1)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(last)
}

/// Lines with the hash before each and its own.
pub async fn append(conn: &impl ConnectionTrait, links: Vec<(Line, String, String)>) -> Result<(), Error> {
    let rows = links.into_iter().map(|(line, previous_hash, hash)| ActiveModel {
        council_id: Set(line.council_id),
        subject_kind: Set(line.subject_kind),
        subject_id: Set(line.subject_id),
        kind: Set(line.kind),
        at: Set(line.at),
        account_id: Set(line.account_id),
        actor: Set(line.actor),
        role: Set(line.role),
        detail: Set(line.detail),
        remark: Set(line.remark),
        previous_hash: Set(previous_hash),
        hash: Set(hash),
        ..Default::default()
    });
    Entity::insert_many(rows).exec_without_returning(conn).await?;
    Ok(())
}

pub async fn of(ctx: &Ctx, subject: Subject) -> Result<Vec<Event>, Error> {
    let (kind, id) = subject.key();
    let rows = Entity::find()
        .filter(Column::SubjectKind.eq(kind))
        .filter(Column::SubjectId.eq(id))
        .order_by_desc(Column::Id)
        .all(ctx.db())
        .await?;
    let spoke_for = spoke_for(ctx, rows.iter().filter_map(|row| row.account_id)).await?;
    rows.into_iter().map(|row| event(ctx, row, &spoke_for)).collect()
}

/// The bodies for which accounts speak.
async fn spoke_for(ctx: &Ctx, accounts: impl Iterator<Item = i64>) -> Result<HashMap<i64, BodyName>, Error> {
    let mut ids: Vec<i64> = accounts.collect();
    ids.sort_unstable();
    ids.dedup();
    let of_accounts: Vec<(i64, i64)> = account::Entity::find()
        .select_only()
        .columns([account::Column::Id, account::Column::BodyId])
        .filter(account::Column::Id.is_in(ids))
        .filter(account::Column::BodyId.is_not_null())
        .into_tuple()
        .all(ctx.db())
        .await?;
    let bodies = bodies::named(ctx.db(), of_accounts.iter().map(|(_, body)| BodyId(*body))).await?;
    let named = |(account, body)| bodies.get(&BodyId(body)).map(|name| (account, name.clone()));
    Ok(of_accounts.into_iter().filter_map(named).collect())
}

pub async fn latest(ctx: &Ctx, council: CouncilId, kind: EventKind, most: u64) -> Result<Vec<Event>, Error> {
    let rows = Entity::find()
        .filter(Column::CouncilId.eq(council.0))
        .filter(Column::Kind.eq(kind.as_str()))
        .order_by_desc(Column::Id)
        .limit(most)
        .all(ctx.db())
        .await?;
    let spoke_for = spoke_for(ctx, rows.iter().filter_map(|row| row.account_id)).await?;
    rows.into_iter().map(|row| event(ctx, row, &spoke_for)).collect()
}

pub async fn links_after(conn: &impl ConnectionTrait, council: CouncilId, id: i64) -> Result<Vec<Link>, Error> {
    let rows = Entity::find()
        .filter(Column::CouncilId.eq(council.0))
        .filter(Column::Id.gt(id))
        .order_by_asc(Column::Id)
        .limit(BATCH)
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(link).collect())
}

fn event(ctx: &Ctx, row: Model, spoke_for: &HashMap<i64, BodyName>) -> Result<Event, Error> {
    let (on, at) = ctx.local(row.at);
    Ok(Event {
        kind: stored("history.kind", &row.kind, EventKind::parse)?,
        on,
        at,
        body: row.account_id.and_then(|account| spoke_for.get(&account).cloned()),
        actor: row.actor,
        role: row.role.map(|role| stored("history.role", &role, Role::parse)).transpose()?,
        detail: serde_json::from_str(&row.detail)?,
        remark: row.remark,
    })
}

fn link(row: Model) -> Link {
    Link {
        id: row.id,
        line: Line {
            council_id: row.council_id,
            subject_kind: row.subject_kind,
            subject_id: row.subject_id,
            kind: row.kind,
            at: row.at,
            account_id: row.account_id,
            actor: row.actor,
            role: row.role,
            detail: row.detail,
            remark: row.remark,
        },
        previous_hash: row.previous_hash,
        hash: row.hash,
    }
}
