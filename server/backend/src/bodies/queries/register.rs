//! Writing to the register.

use domain::bodies::{BodyDraft, GroupDraft, GroupMemberDraft};
use domain::calendar::Week;
use domain::ids::{BodyId, GroupId, GroupMemberId};
use domain::locale::Multilingual;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
};

use crate::entities::{body, body_group, body_group_member};
use crate::{Ctx, Error};

/// The version that stands, and who made it.
pub async fn version(conn: &impl ConnectionTrait, id: BodyId) -> Result<(i32, Option<String>), Error> {
    let row = body::Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    Ok((row.version, row.edited_by))
}

/// Adds a body at the end of the register, or in the place of the one that it follows.
pub async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    draft: &BodyDraft,
    follows: Option<BodyId>,
) -> Result<BodyId, Error> {
    let council = ctx.actor()?.council.0;
    let position: Option<i32> = match follows {
        Some(before) => body::Entity::find_by_id(before.0).one(txn).await?.map(|row| row.position),
        None => body::Entity::find()
            .select_only()
            .column_as(body::Column::Position.max(), "position")
            .filter(body::Column::CouncilId.eq(council))
            .into_tuple::<Option<i32>>()
            .one(txn)
            .await?
            .flatten()
            .map(|last| last + 1),
    };
    let row = body::ActiveModel {
        council_id: Set(council),
        position: Set(position.unwrap_or(1)),
        version: Set(1),
        ..described(draft, ctx)?
    };
    Ok(BodyId(body::Entity::insert(row).exec(txn).await?.last_insert_id))
}

pub async fn update(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    id: BodyId,
    version: i32,
    draft: &BodyDraft,
) -> Result<(), Error> {
    let row = body::ActiveModel { id: Unchanged(id.0), version: Set(version), ..described(draft, ctx)? };
    body::Entity::update(row).exec(txn).await?;
    Ok(())
}

pub async fn group_version(conn: &impl ConnectionTrait, id: GroupId) -> Result<(i32, Option<String>), Error> {
    let row = body_group::Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    Ok((row.version, row.edited_by))
}

/// Adds a group; its first members belong to it without a first day.
pub async fn insert_group(txn: &DatabaseTransaction, ctx: &Ctx, draft: &GroupDraft) -> Result<GroupId, Error> {
    let row = body_group::ActiveModel {
        council_id: Set(ctx.actor()?.council.0),
        version: Set(1),
        ..named(&draft.name, ctx)?
    };
    let group = GroupId(body_group::Entity::insert(row).exec(txn).await?.last_insert_id);
    for (position, member) in (1..).zip(&draft.members) {
        let row = body_group_member::ActiveModel {
            group_id: Set(group.0),
            body_id: Set(member.0),
            position: Set(position),
            ..Default::default()
        };
        body_group_member::Entity::insert(row).exec_without_returning(txn).await?;
    }
    Ok(group)
}

pub async fn rename_group(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    id: GroupId,
    version: i32,
    name: &Multilingual,
) -> Result<(), Error> {
    let row = body_group::ActiveModel { id: Unchanged(id.0), version: Set(version), ..named(name, ctx)? };
    body_group::Entity::update(row).exec(txn).await?;
    Ok(())
}

pub async fn insert_member(
    txn: &DatabaseTransaction,
    group: GroupId,
    body: BodyId,
    last: i32,
    draft: &GroupMemberDraft,
) -> Result<(), Error> {
    let row = body_group_member::ActiveModel {
        group_id: Set(group.0),
        body_id: Set(body.0),
        position: Set(draft.position.unwrap_or(last)),
        valid_from: Set(draft.from),
        valid_to: Set(draft.to),
        ..Default::default()
    };
    body_group_member::Entity::insert(row).exec_without_returning(txn).await?;
    Ok(())
}

pub async fn update_member(
    txn: &DatabaseTransaction,
    id: GroupMemberId,
    draft: &GroupMemberDraft,
) -> Result<(), Error> {
    let mut row = body_group_member::ActiveModel {
        id: Unchanged(id.0),
        valid_from: Set(draft.from),
        valid_to: Set(draft.to),
        ..Default::default()
    };
    if let Some(position) = draft.position {
        row.position = Set(position);
    }
    body_group_member::Entity::update(row).exec(txn).await?;
    Ok(())
}

pub async fn group_of_member(conn: &impl ConnectionTrait, id: GroupMemberId) -> Result<Option<GroupId>, Error> {
    let row = body_group_member::Entity::find_by_id(id.0).one(conn).await?;
    Ok(row.map(|row| GroupId(row.group_id)))
}

pub async fn remove_member(txn: &DatabaseTransaction, id: GroupMemberId) -> Result<(), Error> {
    body_group_member::Entity::delete_by_id(id.0).exec(txn).await?;
    Ok(())
}

fn described(draft: &BodyDraft, ctx: &Ctx) -> Result<body::ActiveModel, Error> {
    let (name, short) = (draft.name.clone(), draft.short.clone());
    let week = match draft.week {
        Week::Five => "five",
        Week::Six => "six",
    };
    Ok(body::ActiveModel {
        kind: Set(draft.kind.as_str().to_owned()),
        name_kk: Set(name.kk),
        name_ru: Set(name.ru),
        name_en: Set(name.en),
        short_kk: Set(short.kk),
        short_ru: Set(short.ru),
        short_en: Set(short.en),
        standing: Set(draft.standing.as_str().to_owned()),
        binding: Set(draft.binding.as_str().to_owned()),
        week: Set(week.to_owned()),
        mailbox: Set(draft.mailbox.clone()),
        parent_id: Set(draft.parent.map(|parent| parent.0)),
        valid_from: Set(draft.valid_from),
        valid_to: Set(draft.valid_to),
        edited_by: Set(Some(ctx.actor()?.name.clone())),
        ..Default::default()
    })
}

fn named(name: &Multilingual, ctx: &Ctx) -> Result<body_group::ActiveModel, Error> {
    let name = name.clone();
    Ok(body_group::ActiveModel {
        name_kk: Set(name.kk),
        name_ru: Set(name.ru),
        name_en: Set(name.en),
        edited_by: Set(Some(ctx.actor()?.name.clone())),
        ..Default::default()
    })
}
