use std::collections::HashMap;

use domain::access::Actor;
use domain::directives::{DirectiveKind, DirectiveState, Link, LinkKind, LinkView, Numbered};
use domain::error::Problem;
use domain::ids::DirectiveId;
use domain::locale::Multilingual;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, JoinType, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::scope::visible;
use crate::Error;
use crate::entities::directive_link::{ActiveModel, Column, Entity, Model};
use crate::entities::{directive, meeting};
use crate::error::stored;

/// A directive found by its number.
pub struct Found {
    pub id: DirectiveId,
    pub reference: String,
    pub kind: DirectiveKind,
    pub state: DirectiveState,
}

/// The issued directive of that number, if the actor may see it. A number is unique in a year; without
/// one it must be borne by a single directive.
pub async fn find(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    number: &Numbered,
) -> Result<Result<Found, Problem>, Error> {
    let mut select = directive::Entity::find()
        .filter(visible(actor))
        .filter(directive::Column::State.ne(DirectiveState::Draft.as_str()))
        .filter(directive::Column::Reference.eq(&number.reference))
        .limit(2);
    if let Some(year) = number.year {
        let of_meeting =
            directive::Entity::belongs_to(meeting::Entity).from(directive::Column::MeetingId).to(meeting::Column::Id);
        select = select.join(JoinType::InnerJoin, of_meeting.into()).filter(meeting::Column::Year.eq(year));
    }
    let mut rows = select.all(conn).await?;
    let Some(row) = rows.pop() else { return Ok(Err(Problem::UnknownDirective)) };
    if !rows.is_empty() {
        return Ok(Err(Problem::SeveralDirectives));
    }
    Ok(Ok(Found {
        id: DirectiveId(row.id),
        reference: row.reference,
        kind: stored("directive.kind", &row.kind, DirectiveKind::parse)?,
        state: stored("directive.state", &row.state, DirectiveState::parse)?,
    }))
}

pub async fn all(conn: &impl ConnectionTrait) -> Result<Vec<Link>, Error> {
    Entity::find().all(conn).await?.iter().map(link).collect()
}

/// What the directive says of others, in the order in which it was said.
pub async fn from(conn: &impl ConnectionTrait, id: DirectiveId) -> Result<Vec<Link>, Error> {
    let rows = Entity::find().filter(Column::FromId.eq(id.0)).order_by_asc(Column::Id).all(conn).await?;
    rows.iter().map(link).collect()
}

pub async fn insert(txn: &DatabaseTransaction, link: Link) -> Result<(), Error> {
    let row = ActiveModel {
        from_id: Set(link.from.0),
        to_id: Set(link.to.0),
        kind: Set(link.kind.as_str().to_owned()),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

pub async fn remove_from(txn: &DatabaseTransaction, id: DirectiveId) -> Result<(), Error> {
    Entity::delete_many().filter(Column::FromId.eq(id.0)).exec(txn).await?;
    Ok(())
}

/// The numbers that a draft names, a line each, with the year that makes each the only one.
pub async fn numbers(conn: &impl ConnectionTrait, id: DirectiveId, kind: LinkKind) -> Result<String, Error> {
    let named = from(conn, id).await?.into_iter().filter(|link| link.kind == kind).map(|link| link.to.0);
    let of_meeting =
        directive::Entity::belongs_to(meeting::Entity).from(directive::Column::MeetingId).to(meeting::Column::Id);
    let numbers: Vec<(String, i32)> = directive::Entity::find()
        .select_only()
        .column(directive::Column::Reference)
        .column(meeting::Column::Year)
        .join(JoinType::InnerJoin, of_meeting.into())
        .filter(directive::Column::Id.is_in(named))
        .order_by_asc(directive::Column::Id)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(numbers.into_iter().map(|(reference, year)| format!("{reference} ({year})")).collect::<Vec<_>>().join("\n"))
}

/// The links of a directive whose other end the actor may see.
pub async fn views(conn: &impl ConnectionTrait, actor: &Actor, id: DirectiveId) -> Result<Vec<LinkView>, Error> {
    let either = Condition::any().add(Column::FromId.eq(id.0)).add(Column::ToId.eq(id.0));
    let links: Vec<Link> = Entity::find()
        .filter(either)
        .order_by_asc(Column::Id)
        .all(conn)
        .await?
        .iter()
        .map(link)
        .collect::<Result<_, _>>()?;
    let other = |link: &Link| if link.from == id { link.to } else { link.from };
    let rows = directive::Entity::find()
        .filter(directive::Column::Id.is_in(links.iter().map(|link| other(link).0)))
        .filter(visible(actor))
        .all(conn)
        .await?;
    let rows: HashMap<i64, directive::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let seen = links.iter().filter_map(|link| Some((link, rows.get(&other(link).0)?)));
    seen.map(|(link, row)| {
        Ok(LinkView {
            kind: link.kind,
            outgoing: link.from == id,
            directive: DirectiveId(row.id),
            reference: row.reference.clone(),
            title: Multilingual { kk: row.title_kk.clone(), ru: row.title_ru.clone(), en: row.title_en.clone() },
            state: stored("directive.state", &row.state, DirectiveState::parse)?,
        })
    })
    .collect()
}

fn link(row: &Model) -> Result<Link, Error> {
    Ok(Link {
        from: DirectiveId(row.from_id),
        to: DirectiveId(row.to_id),
        kind: stored("directive_link.kind", &row.kind, LinkKind::parse)?,
    })
}
