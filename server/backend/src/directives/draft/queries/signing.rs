//! Drafts as the signature takes them: those of a meeting, and what it writes when it issues them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::deadlines::{Reckoning, Term};
use domain::directives::{AssignmentRole, DirectiveKind, DirectiveState, Force, with_number};
use domain::ids::{BodyId, DirectiveId, MeetingId};
use domain::locale::Multilingual;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder,
};

use super::{assignments, role};
use crate::Error;
use crate::deadlines::{Rules, Start};
use crate::entities::{assignment, deadline, directive, limb, protocol_point};
use crate::error::stored;
use crate::protocols::numbering;

/// A draft as the signature needs it.
pub struct Drafted {
    pub id: DirectiveId,
    pub version: i32,
    pub state: DirectiveState,
    /// The point's number.
    pub point: String,
    pub kind: DirectiveKind,
    pub force: Force,
    pub by_agreement: bool,
    /// In the order of the protocol.
    pub assignments: Vec<(BodyId, AssignmentRole)>,
    pub addressee: Multilingual,
    /// In the order of their letters; none for a single action.
    pub limbs: Vec<Multilingual>,
    wording: String,
    term: Term,
    search_text: String,
}

impl Drafted {
    pub fn lead(&self) -> Option<BodyId> {
        self.assignments.iter().find(|(_, role)| *role == AssignmentRole::Lead).map(|(body, _)| *body)
    }

    pub fn reckon(&self, rules: &Rules, start: &Start) -> Reckoning {
        rules.reckon(&self.wording, self.term.clone(), self.force, start)
    }
}

/// What the signature writes into a directive.
pub struct Issue {
    pub state: DirectiveState,
    pub reference: String,
    pub issued_on: NaiveDate,
    pub issued_at: DateTime<Utc>,
    /// Who set the first date.
    pub set_by: String,
    pub reckoning: Reckoning,
    /// The first date; a recurring directive has none.
    pub due_on: Option<NaiveDate>,
    pub road_map_due_on: Option<NaiveDate>,
    /// The co-executors' dates.
    pub internal_dates: Vec<(BodyId, Option<NaiveDate>)>,
}

/// The directives of an unsigned protocol, in the order of its points.
pub async fn of_meeting(conn: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<Drafted>, Error> {
    // Instances stand under no point of their own.
    let rows = directive::Entity::find()
        .filter(directive::Column::MeetingId.eq(meeting.0))
        .filter(directive::Column::ParentId.is_null())
        .all(conn)
        .await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let points = protocol_point::Entity::find()
        .filter(protocol_point::Column::DirectiveId.is_in(ids.iter().copied()))
        .all(conn)
        .await?;
    let assignments = assignments(conn, &ids).await?;
    let limbs = limb::Entity::find()
        .filter(limb::Column::DirectiveId.is_in(ids.iter().copied()))
        .filter(limb::Column::Letter.ne(""))
        .order_by_asc(limb::Column::Position)
        .all(conn)
        .await?;
    let mut drafts = Vec::with_capacity(rows.len());
    for row in rows {
        let point = points.iter().find(|point| point.directive_id == Some(row.id)).ok_or_else(Error::not_found)?;
        let own = assignments.iter().filter(|assignment| assignment.directive_id == row.id);
        drafts.push(Drafted {
            id: DirectiveId(row.id),
            version: row.version,
            state: stored("directive.state", &row.state, DirectiveState::parse)?,
            point: point.number.clone(),
            kind: stored("directive.kind", &row.kind, DirectiveKind::parse)?,
            force: stored("directive.force", &row.force, Force::parse)?,
            by_agreement: row.by_agreement,
            assignments: own
                .map(|assignment| Ok((BodyId(assignment.body_id), role(assignment)?)))
                .collect::<Result<_, Error>>()?,
            addressee: Multilingual { kk: row.addressee_kk, ru: row.addressee_ru, en: row.addressee_en },
            limbs: limbs
                .iter()
                .filter(|limb| limb.directive_id == row.id)
                .cloned()
                .map(|limb| Multilingual { kk: limb.text_kk, ru: limb.text_ru, en: limb.text_en })
                .collect(),
            wording: row.wording,
            term: serde_json::from_str(&row.term)?,
            search_text: row.search_text,
        });
    }
    drafts.sort_by_cached_key(|drafted| numbering::order(&drafted.point));
    Ok(drafts)
}

/// Turns a draft into a directive on control, with its first deadline.
pub async fn issue(txn: &DatabaseTransaction, drafted: &Drafted, issue: Issue) -> Result<(), Error> {
    let due_on = issue.due_on;
    let row = directive::ActiveModel {
        id: Set(drafted.id.0),
        version: Set(drafted.version + 1),
        state: Set(issue.state.as_str().to_owned()),
        search_text: Set(with_number(&drafted.search_text, &issue.reference)),
        reference: Set(issue.reference),
        due_on: Set(due_on),
        first_due_on: Set(due_on),
        proposed: Set(issue.reckoning.proposed),
        reckoning: Set(Some(serde_json::to_string(&issue.reckoning)?)),
        due_set_on: Set(Some(issue.issued_on)),
        issued_on: Set(Some(issue.issued_on)),
        issued_at: Set(Some(issue.issued_at)),
        road_map_due_on: Set(issue.road_map_due_on),
        changed_at: Set(issue.issued_at),
        ..Default::default()
    };
    row.update(txn).await?;
    let first = deadline::ActiveModel {
        directive_id: Set(drafted.id.0),
        ordinal: Set(0),
        due_on: Set(due_on),
        // The reason of the first date is the protocol's own words.
        reason: Set(issue.reckoning.wording),
        set_by: Set(issue.set_by),
        set_on: Set(issue.issued_on),
        ..Default::default()
    };
    first.insert(txn).await?;
    for (body, date) in issue.internal_dates {
        assignment::Entity::update_many()
            .col_expr(assignment::Column::InternalDueOn, date.into())
            .filter(assignment::Column::DirectiveId.eq(drafted.id.0))
            .filter(assignment::Column::BodyId.eq(body.0))
            .exec(txn)
            .await?;
    }
    Ok(())
}
