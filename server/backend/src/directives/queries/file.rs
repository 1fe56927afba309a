//! What the case file holds beyond a register's row.

use chrono::NaiveDate;
use domain::bodies::Body;
use domain::deadlines::Reckoning;
use domain::directives::{Assignment, AssignmentRole, DeadlineChange, Outcome, Verb};
use domain::ids::{AgendaItemId, BodyId, DirectiveId, GroupId};
use domain::locale::Multilingual;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, Unchanged,
};

use super::standing::Standing;
use crate::Error;
use crate::entities::{agenda_item, assignment, body_group, deadline, directive, protocol, protocol_point};
use crate::error::stored;

/// The words of a directive and where they stand.
pub struct Matter {
    pub protocol_number: Option<String>,
    pub point_number: String,
    pub item: Option<(AgendaItemId, i32, Multilingual)>,
    pub words: Multilingual,
    pub force_word: Multilingual,
    pub verb: Verb,
    pub by_agreement: bool,
    pub group: Option<Multilingual>,
    pub expected: Multilingual,
    pub outcome_rests_with: Option<String>,
    pub issued_on: Option<NaiveDate>,
    /// How the first date came about; absent while it is not counted.
    pub reckoning: Option<Reckoning>,
    /// The deadline's words as they hold now.
    pub wording: String,
    /// The recurring directive of an instance.
    pub parent: Option<(DirectiveId, String)>,
    /// The last day of an instance's period.
    pub period_to: Option<NaiveDate>,
    pub created_group: Option<Multilingual>,
    pub outcome: Option<Outcome>,
}

pub async fn matter(conn: &impl ConnectionTrait, standing: &Standing) -> Result<Matter, Error> {
    let id = standing.id.0;
    let row = directive::Entity::find_by_id(id).one(conn).await?.ok_or_else(Error::not_found)?;
    let protocol = protocol::Entity::find_by_id(row.protocol_id).one(conn).await?.ok_or_else(Error::not_found)?;
    // An instance stands under the point of its recurring directive.
    let pointed = row.parent_id.unwrap_or(id);
    let point =
        protocol_point::Entity::find().filter(protocol_point::Column::DirectiveId.eq(pointed)).one(conn).await?;
    let parent = match row.parent_id {
        Some(parent) => directive::Entity::find_by_id(parent).one(conn).await?,
        None => None,
    };
    let item = match row.item_id {
        Some(item) => agenda_item::Entity::find_by_id(item).one(conn).await?,
        None => None,
    };
    let created_group = group(conn, row.created_group_id).await?;
    Ok(Matter {
        protocol_number: protocol.number,
        point_number: point.map(|point| point.number).unwrap_or_default(),
        item: item.map(|item| {
            let title = Multilingual { kk: item.title_kk, ru: item.title_ru, en: item.title_en };
            (AgendaItemId(item.id), item.position, title)
        }),
        words: Multilingual { kk: row.words_kk, ru: row.words_ru, en: row.words_en },
        force_word: Multilingual { kk: row.force_word_kk, ru: row.force_word_ru, en: row.force_word_en },
        verb: stored("directive.verb", &row.verb, Verb::parse)?,
        by_agreement: row.by_agreement,
        group: group(conn, row.group_id).await?,
        expected: Multilingual { kk: row.expected_kk, ru: row.expected_ru, en: row.expected_en },
        outcome_rests_with: row.outcome_rests_with,
        issued_on: row.issued_on,
        reckoning: row.reckoning.map(|reckoning| serde_json::from_str(&reckoning)).transpose()?,
        wording: row.wording,
        parent: parent.map(|parent| (DirectiveId(parent.id), parent.reference)),
        period_to: row.period_to,
        created_group,
        outcome: row.outcome.zip(row.outcome_on).map(|(text, on)| Outcome { text, on }),
    })
}

/// Notes the group that a directive of the second order asked for.
pub async fn set_created_group(txn: &DatabaseTransaction, id: DirectiveId, group: GroupId) -> Result<(), Error> {
    let row =
        directive::ActiveModel { id: Unchanged(id.0), created_group_id: Set(Some(group.0)), ..Default::default() };
    row.update(txn).await?;
    Ok(())
}

/// Notes what a third body decided; a later note replaces an earlier one, which stays in the history.
pub async fn set_outcome(txn: &DatabaseTransaction, id: DirectiveId, outcome: &Outcome) -> Result<(), Error> {
    let row = directive::ActiveModel {
        id: Unchanged(id.0),
        outcome: Set(Some(outcome.text.clone())),
        outcome_on: Set(Some(outcome.on)),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
}

async fn group(conn: &impl ConnectionTrait, id: Option<i64>) -> Result<Option<Multilingual>, Error> {
    let Some(id) = id else { return Ok(None) };
    let group = body_group::Entity::find_by_id(id).one(conn).await?;
    Ok(group.map(|group| Multilingual { kk: group.name_kk, ru: group.name_ru, en: group.name_en }))
}

/// Who does what: the lead, the co-executors, the informed, in the order of the protocol.
pub async fn assignments(
    conn: &impl ConnectionTrait,
    standing: &Standing,
    bodies: &[Body],
) -> Result<Vec<Assignment>, Error> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::DirectiveId.eq(standing.id.0))
        .order_by_asc(assignment::Column::Position)
        .order_by_asc(assignment::Column::Id)
        .all(conn)
        .await?;
    let mut assignments = Vec::with_capacity(rows.len());
    for row in rows {
        let body = bodies.iter().find(|body| body.id == BodyId(row.body_id)).ok_or_else(Error::not_found)?;
        assignments.push(Assignment {
            body: body.named(),
            role: stored("assignment.role", &row.role, AssignmentRole::parse)?,
            internal_due_on: row.internal_due_on,
            acknowledged_on: row.acknowledged_on,
            contributed_on: row.contributed_on,
        });
    }
    assignments.sort_by_key(|assignment| assignment.role);
    Ok(assignments)
}

/// The dates that replaced the first one, in order.
pub async fn deadline_changes(conn: &impl ConnectionTrait, standing: &Standing) -> Result<Vec<DeadlineChange>, Error> {
    let rows = deadline::Entity::find()
        .filter(deadline::Column::DirectiveId.eq(standing.id.0))
        .filter(deadline::Column::Ordinal.gt(0))
        .order_by_asc(deadline::Column::Ordinal)
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(DeadlineChange {
                ordinal: row.ordinal,
                limb: row.limb_letter,
                due_on: row.due_on,
                asked_for: row.asked_for,
                reason: row.reason,
                by: row.set_by,
                on: row.set_on,
                reckoning: row.reckoning.map(|reckoning| serde_json::from_str(&reckoning)).transpose()?,
            })
        })
        .collect()
}
