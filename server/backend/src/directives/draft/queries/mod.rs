//! Drafts in the database: as a form fills them and as they are kept.

mod signing;

use chrono::{DateTime, Utc};
use domain::access::Actor;
use domain::deadlines::Reckoning;
use domain::directives::{
    AssignmentRole, DirectiveDraft, DirectiveForm, DirectiveState, LimbState, LinkKind, search_text,
};
use domain::ids::{CouncilId, DirectiveId, MeetingId, PointId, ProtocolId};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder,
};

use crate::Error;
use crate::directives::queries::links;
use crate::directives::visible;
use crate::entities::{assignment, directive, limb, protocol_point};
use crate::error::stored;

pub use signing::{Drafted, Issue, issue, of_meeting};

/// A draft as its form would be filled today.
pub struct StandingDraft {
    pub id: DirectiveId,
    pub version: i32,
    pub state: DirectiveState,
    pub meeting: MeetingId,
    pub point: PointId,
    pub form: DirectiveForm,
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
