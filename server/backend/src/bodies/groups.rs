//! Collective addressees and the bodies behind their words, day by day.

use domain::access::Act;
use domain::bodies::{Body, Group, GroupForm, GroupMemberForm, GroupPage};
use domain::error::Problem;
use domain::history::EventKind;
use domain::ids::{GroupId, GroupMemberId};
use domain::locale::Multilingual;
use sea_orm::ConnectionTrait;

use super::queries::{self, all, groups};
use super::record;
use crate::{Ctx, Error, conflict};

/// The editor of a group, or of a new one.
pub async fn group(ctx: &Ctx, id: Option<GroupId>) -> Result<GroupPage, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let (group, form) = match id {
        Some(id) => {
            let group = find(ctx.db(), ctx, id).await?;
            let (version, _) = queries::register::group_version(ctx.db(), id).await?;
            let form = filled(&group, version);
            (Some(group), form)
        }
        None => (None, GroupForm::default()),
    };
    let bodies = all(ctx.db(), actor.council).await?;
    let bodies = bodies.iter().filter(|body| body.assignable_on(ctx.today())).map(Body::named).collect();
    Ok(GroupPage { form, group, bodies })
}

/// Adds a group with its first members, or gives one another name.
pub async fn save_group(ctx: &Ctx, form: GroupForm) -> Result<GroupId, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let draft = form.parse()?;
    let txn = ctx.begin().await?;
    let id = if form.id.trim().is_empty() {
        let known = all(&txn, actor.council).await?;
        let addressable = |id| known.iter().any(|body| body.id == id && body.assignable_on(ctx.today()));
        if !draft.members.iter().all(|member| addressable(*member)) {
            return Err(Error::field("members", Problem::UnknownBody));
        }
        queries::register::insert_group(&txn, ctx, &draft).await?
    } else {
        let group = find(&txn, ctx, form.id.trim().parse().map_err(|_| Error::not_found())?).await?;
        let (version, edited_by) = queries::register::group_version(&txn, group.id).await?;
        if form.version.trim() != version.to_string() {
            conflict::refuse(edited_by.unwrap_or_default(), version, &filled(&group, version), &form)?;
        }
        queries::register::rename_group(&txn, ctx, group.id, version + 1, &draft.name).await?;
        group.id
    };
    record(&txn, ctx, EventKind::GroupEdited, (Vec::new(), vec![draft.name]), None).await?;
    txn.commit().await?;
    Ok(id)
}

/// Adds a member at the end or at a place, or gives one other dates or another place. Directives that
/// named the group before keep the bodies that it meant on their day.
pub async fn save_member(ctx: &Ctx, form: GroupMemberForm) -> Result<GroupId, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let draft = form.parse()?;
    let txn = ctx.begin().await?;
    let group = find(&txn, ctx, draft.group).await?;
    let name = match (draft.id, draft.body) {
        (Some(id), _) => {
            let member = group.members.iter().find(|member| member.id == id).ok_or_else(Error::not_found)?;
            queries::register::update_member(&txn, id, &draft).await?;
            member.body.name.clone()
        }
        (None, Some(body)) => {
            let known = all(&txn, actor.council).await?;
            let body = known.iter().find(|known| known.id == body);
            let body = body.ok_or_else(|| Error::field("body", Problem::UnknownBody))?;
            let last = group.members.iter().map(|member| member.position).max().unwrap_or_default();
            queries::register::insert_member(&txn, group.id, body.id, last + 1, &draft).await?;
            body.name.clone()
        }
        (None, None) => return Err(Error::field("body", Problem::UnknownBody)),
    };
    edited(&txn, ctx, &group, name).await?;
    txn.commit().await?;
    Ok(group.id)
}

/// Takes out a member that was entered by mistake; one that left has a last day.
pub async fn remove_member(ctx: &Ctx, id: GroupMemberId) -> Result<GroupId, Error> {
    ctx.require(Act::KeepBodies)?;
    let txn = ctx.begin().await?;
    let group = queries::register::group_of_member(&txn, id).await?.ok_or_else(Error::not_found)?;
    let group = find(&txn, ctx, group).await?;
    let member = group.members.iter().find(|member| member.id == id).ok_or_else(Error::not_found)?;
    queries::register::remove_member(&txn, id).await?;
    edited(&txn, ctx, &group, member.body.name.clone()).await?;
    txn.commit().await?;
    Ok(group.id)
}

async fn find(conn: &impl ConnectionTrait, ctx: &Ctx, id: GroupId) -> Result<Group, Error> {
    let groups = groups(conn, ctx.actor()?.council).await?;
    groups.into_iter().find(|group| group.id == id).ok_or_else(Error::not_found)
}

async fn edited(
    txn: &sea_orm::DatabaseTransaction,
    ctx: &Ctx,
    group: &Group,
    member: Multilingual,
) -> Result<(), Error> {
    record(txn, ctx, EventKind::GroupEdited, (vec![member], vec![group.name.clone()]), None).await
}

fn filled(group: &Group, version: i32) -> GroupForm {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    GroupForm {
        id: group.id.to_string(),
        version: version.to_string(),
        name_kk: text(&group.name.kk),
        name_ru: text(&group.name.ru),
        name_en: text(&group.name.en),
        members: Vec::new(),
    }
}
