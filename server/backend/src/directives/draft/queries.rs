use chrono::{DateTime, NaiveDate, Utc};
use domain::access::Actor;
use domain::deadlines::{Reckoning, Term};
use domain::directives::{
    AssignmentRole, DirectiveDraft, DirectiveForm, DirectiveKind, DirectiveState, Force, LimbState, LinkKind,
    search_text, with_number,
};
use domain::ids::{BodyId, CouncilId, DirectiveId, MeetingId, PointId, ProtocolId};
use domain::locale::Multilingual;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder,
};

use crate::Error;
use crate::deadlines::{Rules, Start};
use crate::directives::queries::links;
use crate::directives::visible;
use crate::entities::{assignment, deadline, directive, limb, protocol_point};
use crate::error::stored;
use crate::protocols::numbering;

/// A draft as its form would be filled today.
pub struct StandingDraft {
    pub id: DirectiveId,
    pub version: i32,
    pub state: DirectiveState,
    pub meeting: MeetingId,
    pub point: PointId,
    pub form: DirectiveForm,
}

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

/// The directive as a form, if the actor may see it.
pub async fn draft(conn: &impl ConnectionTrait, actor: &Actor, id: DirectiveId) -> Result<StandingDraft, Error> {
    let row =
        directive::Entity::find_by_id(id.0).filter(visible(actor)).one(conn).await?.ok_or_else(Error::not_found)?;
    let point = protocol_point::Entity::find().filter(protocol_point::Column::DirectiveId.eq(id.0)).one(conn).await?;
    let point = point.ok_or_else(Error::not_found)?;
    let limbs = limb::Entity::find()
        .filter(limb::Column::DirectiveId.eq(id.0))
        .filter(limb::Column::Letter.ne(""))
        .order_by_asc(limb::Column::Position)
        .all(conn)
        .await?;
    let assignments = assignments(conn, &[id.0]).await?;
    Ok(StandingDraft {
        id,
        version: row.version,
        state: stored("directive.state", &row.state, DirectiveState::parse)?,
        meeting: MeetingId(row.meeting_id),
        point: PointId(point.id),
        form: DirectiveForm {
            carries_out: links::numbers(conn, id, LinkKind::CarriesOut).await?,
            supersedes: links::numbers(conn, id, LinkKind::Supersedes).await?,
            refers_to: links::numbers(conn, id, LinkKind::RefersTo).await?,
            ..filled(row, point.number, &limbs, &assignments)?
        },
    })
}

/// Answers "not found" where the actor may not see the directive.
pub async fn check_visible(conn: &impl ConnectionTrait, actor: &Actor, id: DirectiveId) -> Result<(), Error> {
    let seen = directive::Entity::find_by_id(id.0).filter(visible(actor)).count(conn).await?;
    if seen == 0 { Err(Error::not_found()) } else { Ok(()) }
}

/// Whether anything is drafted for the meeting.
pub async fn any_of(conn: &impl ConnectionTrait, meeting: MeetingId) -> Result<bool, Error> {
    Ok(directive::Entity::find().filter(directive::Column::MeetingId.eq(meeting.0)).count(conn).await? > 0)
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

/// Writes a new draft with its limbs and assignments.
pub async fn insert(
    txn: &DatabaseTransaction,
    council: CouncilId,
    meeting: MeetingId,
    protocol: ProtocolId,
    draft: &DirectiveDraft,
    reckoning: &Reckoning,
    now: DateTime<Utc>,
) -> Result<DirectiveId, Error> {
    let row = directive::ActiveModel {
        council_id: Set(council.0),
        meeting_id: Set(meeting.0),
        protocol_id: Set(protocol.0),
        // It has none before the protocol has its number.
        reference: Set(String::new()),
        state: Set(DirectiveState::Draft.as_str().to_owned()),
        version: Set(1),
        extensions: Set(0),
        created_at: Set(now),
        ..described(draft, reckoning, now)?
    };
    let id = DirectiveId(row.insert(txn).await?.id);
    insert_parts(txn, id, draft).await?;
    Ok(id)
}

pub async fn update(
    txn: &DatabaseTransaction,
    standing: &StandingDraft,
    draft: &DirectiveDraft,
    reckoning: &Reckoning,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let id = standing.id;
    let row = directive::ActiveModel {
        id: Set(id.0),
        version: Set(standing.version + 1),
        ..described(draft, reckoning, now)?
    };
    row.update(txn).await?;
    limb::Entity::delete_many().filter(limb::Column::DirectiveId.eq(id.0)).exec(txn).await?;
    assignment::Entity::delete_many().filter(assignment::Column::DirectiveId.eq(id.0)).exec(txn).await?;
    insert_parts(txn, id, draft).await
}

/// The table lets limbs and assignments go with the directive.
pub async fn remove(txn: &DatabaseTransaction, id: DirectiveId) -> Result<(), Error> {
    directive::Entity::delete_by_id(id.0).exec(txn).await?;
    Ok(())
}

/// The date that a draft will have if the protocol is signed when expected.
pub async fn set_expected_date(txn: &DatabaseTransaction, id: DirectiveId, reckoning: &Reckoning) -> Result<(), Error> {
    let row = directive::ActiveModel {
        id: Set(id.0),
        due_on: Set(reckoning.due_on),
        proposed: Set(reckoning.proposed),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
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

async fn assignments(conn: &impl ConnectionTrait, directives: &[i64]) -> Result<Vec<assignment::Model>, Error> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::DirectiveId.is_in(directives.iter().copied()))
        .order_by_asc(assignment::Column::Position)
        .all(conn)
        .await?;
    Ok(rows)
}

fn role(row: &assignment::Model) -> Result<AssignmentRole, Error> {
    stored("assignment.role", &row.role, AssignmentRole::parse)
}

/// A directive of a single action has one limb without a letter.
async fn insert_parts(txn: &DatabaseTransaction, id: DirectiveId, draft: &DirectiveDraft) -> Result<(), Error> {
    let open = || limb::ActiveModel {
        directive_id: Set(id.0),
        letter: Set(String::new()),
        position: Set(1),
        state: Set(LimbState::Open.as_str().to_owned()),
        ..Default::default()
    };
    if draft.limbs.is_empty() {
        open().insert(txn).await?;
    }
    for (position, limb) in (1..).zip(draft.limbs.clone()) {
        let row = limb::ActiveModel {
            letter: Set(limb.letter),
            position: Set(position),
            text_kk: Set(limb.text.kk),
            text_ru: Set(limb.text.ru),
            text_en: Set(limb.text.en),
            ..open()
        };
        row.insert(txn).await?;
    }
    let lead = draft.lead.iter().map(|body| (body, AssignmentRole::Lead));
    let co_executors = draft.co_executors.iter().map(|body| (body, AssignmentRole::CoExecutor));
    let informed = draft.informed.iter().map(|body| (body, AssignmentRole::Informed));
    for (position, (body, role)) in (1..).zip(lead.chain(co_executors).chain(informed)) {
        let row = assignment::ActiveModel {
            directive_id: Set(id.0),
            body_id: Set(body.0),
            role: Set(role.as_str().to_owned()),
            position: Set(position),
            ..Default::default()
        };
        row.insert(txn).await?;
    }
    Ok(())
}

fn described(
    draft: &DirectiveDraft,
    reckoning: &Reckoning,
    now: DateTime<Utc>,
) -> Result<directive::ActiveModel, Error> {
    let (title, words, force_word) = (draft.title.clone(), draft.words.clone(), draft.force_word.clone());
    let (addressee, expected) = (draft.addressee.clone(), draft.expected.clone());
    Ok(directive::ActiveModel {
        item_id: Set(draft.item.map(|item| item.0)),
        title_kk: Set(title.kk),
        title_ru: Set(title.ru),
        title_en: Set(title.en),
        words_kk: Set(words.kk),
        words_ru: Set(words.ru),
        words_en: Set(words.en),
        force_word_kk: Set(force_word.kk),
        force_word_ru: Set(force_word.ru),
        force_word_en: Set(force_word.en),
        verb: Set(draft.verb.as_str().to_owned()),
        force: Set(draft.force.as_str().to_owned()),
        by_agreement: Set(draft.by_agreement),
        kind: Set(draft.kind.as_str().to_owned()),
        classification: Set(draft.classification.as_str().to_owned()),
        addressee_kk: Set(addressee.kk),
        addressee_ru: Set(addressee.ru),
        addressee_en: Set(addressee.en),
        group_id: Set(draft.group.map(|group| group.0)),
        wording: Set(draft.wording.clone()),
        term: Set(serde_json::to_string(&draft.term)?),
        expected_kk: Set(expected.kk),
        expected_ru: Set(expected.ru),
        expected_en: Set(expected.en),
        outcome_rests_with: Set(draft.outcome_rests_with.clone()),
        search_text: Set(search_text(&draft.title, &draft.words, &draft.addressee)),
        due_on: Set(reckoning.due_on),
        proposed: Set(reckoning.proposed),
        changed_at: Set(now),
        ..Default::default()
    })
}

fn filled(
    row: directive::Model,
    number: String,
    limbs: &[limb::Model],
    assignments: &[assignment::Model],
) -> Result<DirectiveForm, Error> {
    let text = Option::unwrap_or_default;
    let lines = |text: fn(&limb::Model) -> Option<&String>| {
        limbs.iter().filter_map(text).cloned().collect::<Vec<_>>().join("\n")
    };
    let mut form = DirectiveForm {
        meeting: row.meeting_id.to_string(),
        id: row.id.to_string(),
        version: row.version.to_string(),
        item: row.item_id.map(|item| item.to_string()).unwrap_or_default(),
        number,
        title_kk: text(row.title_kk),
        title_ru: text(row.title_ru),
        title_en: text(row.title_en),
        words_kk: text(row.words_kk),
        words_ru: text(row.words_ru),
        words_en: text(row.words_en),
        force_word_kk: text(row.force_word_kk),
        force_word_ru: text(row.force_word_ru),
        force_word_en: text(row.force_word_en),
        verb: row.verb,
        by_agreement: if row.by_agreement { "on".to_owned() } else { String::new() },
        kind: row.kind,
        classification: row.classification,
        addressee_kk: text(row.addressee_kk),
        addressee_ru: text(row.addressee_ru),
        addressee_en: text(row.addressee_en),
        group: row.group_id.map(|group| group.to_string()).unwrap_or_default(),
        limbs_kk: lines(|limb| limb.text_kk.as_ref()),
        limbs_ru: lines(|limb| limb.text_ru.as_ref()),
        limbs_en: lines(|limb| limb.text_en.as_ref()),
        term: row.wording,
        expected_kk: text(row.expected_kk),
        expected_ru: text(row.expected_ru),
        expected_en: text(row.expected_en),
        outcome_rests_with: text(row.outcome_rests_with),
        ..DirectiveForm::default()
    };
    for assignment in assignments {
        let body = assignment.body_id.to_string();
        match role(assignment)? {
            AssignmentRole::Lead => form.lead = body,
            AssignmentRole::CoExecutor => form.co_executors.push(body),
            AssignmentRole::Informed => form.informed.push(body),
        }
    }
    Ok(form)
}
