//! SQL on the register of bodies and groups.

pub(super) mod contacts;
pub(super) mod register;
pub(super) mod succession;

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Actor;
use domain::bodies::{BindingScope, Body, BodyKind, BodyName, Group, GroupMember, Standing};
use domain::calendar::Week;
use domain::directives::AssignmentRole;
use domain::ids::{BodyId, CouncilId, GroupId, GroupMemberId};
use domain::locale::Multilingual;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};

use crate::entities::{assignment, body, body_group, body_group_member, directive};
use crate::error::stored;
use crate::{Error, directives};

/// All bodies that ever were, in the order of the register.
pub async fn all(conn: &impl ConnectionTrait, council: CouncilId) -> Result<Vec<Body>, Error> {
    let rows = body::Entity::find()
        .filter(body::Column::CouncilId.eq(council.0))
        .order_by_asc(body::Column::Position)
        .order_by_asc(body::Column::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(body).collect()
}

/// The bodies that existed on that day, in the order of the register.
pub async fn on(conn: &impl ConnectionTrait, council: CouncilId, date: NaiveDate) -> Result<Vec<Body>, Error> {
    let mut bodies = all(conn, council).await?;
    bodies.retain(|body| body.exists_on(date));
    Ok(bodies)
}

/// The names of these bodies; who is not there does not exist.
pub async fn named(
    conn: &impl ConnectionTrait,
    bodies: impl IntoIterator<Item = BodyId>,
) -> Result<HashMap<BodyId, BodyName>, Error> {
    let mut ids: Vec<i64> = bodies.into_iter().map(|body| body.0).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = body::Entity::find().filter(body::Column::Id.is_in(ids)).all(conn).await?;
    Ok(rows.into_iter().map(|row| (BodyId(row.id), name(&row))).collect())
}

/// The council's groups with all members, past ones too.
pub async fn groups(conn: &impl ConnectionTrait, council: CouncilId) -> Result<Vec<Group>, Error> {
    let groups = body_group::Entity::find()
        .filter(body_group::Column::CouncilId.eq(council.0))
        .order_by_asc(body_group::Column::Id)
        .all(conn)
        .await?;
    let members = body_group_member::Entity::find()
        .filter(body_group_member::Column::GroupId.is_in(groups.iter().map(|group| group.id)))
        .order_by_asc(body_group_member::Column::Position)
        .order_by_asc(body_group_member::Column::Id)
        .all(conn)
        .await?;
    let names = named(conn, members.iter().map(|member| BodyId(member.body_id))).await?;
    let mut members_of: HashMap<i64, Vec<GroupMember>> = HashMap::new();
    for member in members {
        if let Some(body) = names.get(&BodyId(member.body_id)) {
            let member_from_to = GroupMember {
                id: GroupMemberId(member.id),
                position: member.position,
                body: body.clone(),
                from: member.valid_from,
                to: member.valid_to,
            };
            members_of.entry(member.group_id).or_default().push(member_from_to);
        }
    }
    Ok(groups
        .into_iter()
        .map(|group| Group {
            id: GroupId(group.id),
            name: Multilingual { kk: group.name_kk, ru: group.name_ru, en: group.name_en },
            members: members_of.remove(&group.id).unwrap_or_default(),
        })
        .collect())
}

/// For each body how many directives on control it leads, and how many of these are overdue, among
/// those that the actor may see.
pub async fn owed(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    today: NaiveDate,
) -> Result<HashMap<BodyId, (u32, u32)>, Error> {
    let mut owed: HashMap<BodyId, (u32, u32)> = HashMap::new();
    for (body, open) in led(conn, actor, Condition::all()).await? {
        owed.entry(body).or_default().0 = open;
    }
    for (body, overdue) in led(conn, actor, directives::overdue(today)).await? {
        owed.entry(body).or_default().1 = overdue;
    }
    Ok(owed)
}

async fn led(conn: &impl ConnectionTrait, actor: &Actor, only: Condition) -> Result<Vec<(BodyId, u32)>, Error> {
    let counts: Vec<(i64, i64)> = directive::Entity::find()
        .select_only()
        .column(assignment::Column::BodyId)
        .column_as(directive::Column::Id.count(), "directives")
        .join(
            JoinType::InnerJoin,
            directive::Entity::belongs_to(assignment::Entity)
                .from(directive::Column::Id)
                .to(assignment::Column::DirectiveId)
                .into(),
        )
        .filter(assignment::Column::Role.eq(AssignmentRole::Lead.as_str()))
        .filter(directives::open())
        .filter(directives::visible(actor))
        .filter(only)
        .group_by(assignment::Column::BodyId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(counts.into_iter().map(|(body, count)| (BodyId(body), u32::try_from(count).unwrap_or(u32::MAX))).collect())
}

fn body(row: body::Model) -> Result<Body, Error> {
    let BodyName { id, name, short } = name(&row);
    Ok(Body {
        id,
        kind: stored("body.kind", &row.kind, BodyKind::parse)?,
        name,
        short,
        standing: stored("body.standing", &row.standing, Standing::parse)?,
        binding: stored("body.binding", &row.binding, BindingScope::parse)?,
        week: stored("body.week", &row.week, week)?,
        mailbox: row.mailbox,
        parent: row.parent_id.map(BodyId),
        valid_from: row.valid_from,
        valid_to: row.valid_to,
        successor: row.successor_id.map(BodyId),
    })
}

fn name(row: &body::Model) -> BodyName {
    BodyName {
        id: BodyId(row.id),
        name: Multilingual { kk: row.name_kk.clone(), ru: row.name_ru.clone(), en: row.name_en.clone() },
        short: Multilingual { kk: row.short_kk.clone(), ru: row.short_ru.clone(), en: row.short_en.clone() },
    }
}

fn week(text: &str) -> Option<Week> {
    match text {
        "five" => Some(Week::Five),
        "six" => Some(Week::Six),
        _ => None,
    }
}
