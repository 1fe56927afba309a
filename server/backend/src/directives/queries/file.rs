//! What the case file holds beyond a register's row.

use chrono::NaiveDate;
use domain::bodies::Body;
use domain::deadlines::Reckoning;
use domain::directives::{Assignment, AssignmentRole, DeadlineChange, Verb};
use domain::ids::{AgendaItemId, BodyId};
use domain::locale::Multilingual;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

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
}

pub async fn matter(conn: &impl ConnectionTrait, standing: &Standing) -> Result<Matter, Error> {
    let id = standing.id.0;
    let row = directive::Entity::find_by_id(id).one(conn).await?.ok_or_else(Error::not_found)?;
    let protocol = protocol::Entity::find_by_id(row.protocol_id).one(conn).await?.ok_or_else(Error::not_found)?;
    let point = protocol_point::Entity::find().filter(protocol_point::Column::DirectiveId.eq(id)).one(conn).await?;
    let item = match row.item_id {
        Some(item) => agenda_item::Entity::find_by_id(item).one(conn).await?,
        None => None,
    };
    let group = match row.group_id {
        Some(group) => body_group::Entity::find_by_id(group).one(conn).await?,
        None => None,
    };
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
        group: group.map(|group| Multilingual { kk: group.name_kk, ru: group.name_ru, en: group.name_en }),
        expected: Multilingual { kk: row.expected_kk, ru: row.expected_ru, en: row.expected_en },
        outcome_rests_with: row.outcome_rests_with,
        issued_on: row.issued_on,
        reckoning: row.reckoning.map(|reckoning| serde_json::from_str(&reckoning)).transpose()?,
    })
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
