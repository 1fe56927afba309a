mod versions;

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::error::Problem;
use domain::ids::{AgendaItemId, BodyId, CouncilId, DirectiveId, MeetingId, PointId, ProtocolId};
use domain::locale::Multilingual;
use domain::meetings::Meeting;
use domain::protocols::{PointDraft, PointKind, ProtocolState, Signature};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};

use super::numbering;
use crate::Error;
use crate::entities::{assignment, directive, protocol, protocol_point, protocol_version};
use crate::error::{stored, unique};

pub use versions::{
    Written, insert_version, remove_version, rewrite_point, sign_version, standing_texts, texts, update_text, versions,
};

pub struct Protocol {
    pub id: ProtocolId,
    pub number: Option<String>,
    pub dated_on: NaiveDate,
    pub signed_on: Option<NaiveDate>,
    pub signatory: Multilingual,
    pub state: ProtocolState,
    pub version: i32,
}

/// A point with its words, which for a directive are the directive's.
pub struct PointRow {
    pub id: PointId,
    pub meeting: MeetingId,
    pub protocol: ProtocolId,
    pub number: String,
    pub item: Option<AgendaItemId>,
    pub kind: PointKind,
    pub words: Multilingual,
    pub force_word: Multilingual,
    pub directive: Option<DirectiveId>,
}

pub async fn of_meeting(conn: &impl ConnectionTrait, meeting: MeetingId) -> Result<Option<Protocol>, Error> {
    let row = protocol::Entity::find().filter(protocol::Column::MeetingId.eq(meeting.0)).one(conn).await?;
    row.map(|row| {
        Ok(Protocol {
            id: ProtocolId(row.id),
            number: row.number,
            dated_on: row.dated_on,
            signed_on: row.signed_on,
            signatory: Multilingual { kk: row.signatory_kk, ru: row.signatory_ru, en: row.signatory_en },
            state: stored("protocol.state", &row.state, ProtocolState::parse)?,
            version: row.version,
        })
    })
    .transpose()
}

/// Whether anything has been written into a protocol of the meeting.
pub async fn begun(conn: &impl ConnectionTrait, meeting: MeetingId) -> Result<bool, Error> {
    Ok(protocol::Entity::find().filter(protocol::Column::MeetingId.eq(meeting.0)).count(conn).await? > 0)
}

/// The protocol bears the meeting's date [K94]: it follows a meeting that is put off.
pub async fn redate(txn: &DatabaseTransaction, meeting: &Meeting) -> Result<(), Error> {
    protocol::Entity::update_many()
        .col_expr(protocol::Column::DatedOn, meeting.starts_on.into())
        .filter(protocol::Column::MeetingId.eq(meeting.id.0))
        .exec(txn)
        .await?;
    Ok(())
}

pub async fn insert(
    txn: &DatabaseTransaction,
    council: CouncilId,
    meeting: &Meeting,
    now: DateTime<Utc>,
) -> Result<ProtocolId, Error> {
    let row = protocol::ActiveModel {
        council_id: Set(council.0),
        meeting_id: Set(meeting.id.0),
        dated_on: Set(meeting.starts_on),
        state: Set(ProtocolState::Draft.as_str().to_owned()),
        version: Set(1),
        created_at: Set(now),
        ..Default::default()
    };
    Ok(ProtocolId(row.insert(txn).await?.id))
}

/// The numbers of the council's other protocols of that year, and of their corrections.
pub async fn other_numbers(conn: &impl ConnectionTrait, protocol: &Protocol) -> Result<Vec<String>, Error> {
    let row = protocol::Entity::find_by_id(protocol.id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    let others: Vec<(i64, Option<String>)> = protocol::Entity::find()
        .select_only()
        .columns([protocol::Column::Id, protocol::Column::Number])
        .filter(protocol::Column::CouncilId.eq(row.council_id))
        .filter(protocol::Column::Year.eq(protocol.dated_on.year()))
        .filter(protocol::Column::Id.ne(protocol.id.0))
        .into_tuple()
        .all(conn)
        .await?;
    let corrections: Vec<Option<String>> = protocol_version::Entity::find()
        .select_only()
        .column(protocol_version::Column::Number)
        .filter(protocol_version::Column::ProtocolId.is_in(others.iter().map(|(id, _)| *id)))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(others.into_iter().map(|(_, number)| number).chain(corrections).flatten().collect())
}

/// Which bodies have a part in which directives of the protocol.
pub async fn parts(conn: &impl ConnectionTrait, protocol: ProtocolId) -> Result<Vec<(DirectiveId, BodyId)>, Error> {
    let of_protocol = directives(protocol).select_only().column(directive::Column::Id).into_query();
    let parts: Vec<(i64, i64)> = assignment::Entity::find()
        .select_only()
        .columns([assignment::Column::DirectiveId, assignment::Column::BodyId])
        .filter(assignment::Column::DirectiveId.in_subquery(of_protocol))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(parts.into_iter().map(|(directive, body)| (DirectiveId(directive), BodyId(body))).collect())
}

/// Numbers are unique in the council and the year of the meeting.
pub async fn sign(txn: &DatabaseTransaction, protocol: &Protocol, signature: &Signature) -> Result<(), Error> {
    let signatory = signature.signatory.clone();
    let row = protocol::ActiveModel {
        id: Set(protocol.id.0),
        number: Set(Some(signature.number.clone())),
        year: Set(Some(protocol.dated_on.year())),
        signed_on: Set(Some(signature.signed_on)),
        signatory_kk: Set(signatory.kk),
        signatory_ru: Set(signatory.ru),
        signatory_en: Set(signatory.en),
        state: Set(ProtocolState::Signed.as_str().to_owned()),
        ..Default::default()
    };
    row.update(txn).await.map_err(number_taken)?;
    Ok(())
}

/// In the order of their numbers.
pub async fn points(conn: &impl ConnectionTrait, protocol: ProtocolId) -> Result<Vec<PointRow>, Error> {
    let rows =
        protocol_point::Entity::find().filter(protocol_point::Column::ProtocolId.eq(protocol.0)).all(conn).await?;
    let mut points = with_words(conn, rows).await?;
    points.sort_by_cached_key(|point| numbering::order(&point.number));
    Ok(points)
}

pub async fn point(conn: &impl ConnectionTrait, id: PointId) -> Result<PointRow, Error> {
    let row = protocol_point::Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    with_words(conn, vec![row]).await?.pop().ok_or_else(Error::not_found)
}

pub async fn numbers(conn: &impl ConnectionTrait, protocol: ProtocolId) -> Result<Vec<(PointId, String)>, Error> {
    let numbers: Vec<(i64, String)> = protocol_point::Entity::find()
        .select_only()
        .columns([protocol_point::Column::Id, protocol_point::Column::Number])
        .filter(protocol_point::Column::ProtocolId.eq(protocol.0))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(numbers.into_iter().map(|(id, number)| (PointId(id), number)).collect())
}

/// Whether a point of the protocol rests on this item of the agenda.
pub async fn rests_on(conn: &impl ConnectionTrait, item: AgendaItemId) -> Result<bool, Error> {
    Ok(protocol_point::Entity::find().filter(protocol_point::Column::ItemId.eq(item.0)).count(conn).await? > 0)
}

/// The directives under the protocol's points; the instances of a recurring one stand under none.
pub fn directives(protocol: ProtocolId) -> Select<directive::Entity> {
    directive::Entity::find()
        .filter(directive::Column::ProtocolId.eq(protocol.0))
        .filter(directive::Column::ParentId.is_null())
}

pub async fn insert_point(
    txn: &DatabaseTransaction,
    protocol: ProtocolId,
    number: &str,
    draft: &PointDraft,
) -> Result<(), Error> {
    insert_row(txn, protocol, described(number, draft)).await
}

pub async fn update_point(
    txn: &DatabaseTransaction,
    id: PointId,
    number: &str,
    draft: &PointDraft,
) -> Result<(), Error> {
    protocol_point::ActiveModel { id: Set(id.0), ..described(number, draft) }.update(txn).await?;
    Ok(())
}

/// The point under which a directive stands.
pub async fn insert_directive_point(
    txn: &DatabaseTransaction,
    protocol: ProtocolId,
    number: &str,
    item: Option<AgendaItemId>,
    directive: DirectiveId,
) -> Result<(), Error> {
    let row = protocol_point::ActiveModel {
        item_id: Set(item.map(|item| item.0)),
        number: Set(number.to_owned()),
        kind: Set(PointKind::Directive.as_str().to_owned()),
        directive_id: Set(Some(directive.0)),
        ..Default::default()
    };
    insert_row(txn, protocol, row).await
}

pub async fn update_directive_point(
    txn: &DatabaseTransaction,
    id: PointId,
    number: &str,
    item: Option<AgendaItemId>,
) -> Result<(), Error> {
    let row = protocol_point::ActiveModel {
        id: Set(id.0),
        item_id: Set(item.map(|item| item.0)),
        number: Set(number.to_owned()),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
}

pub async fn remove_point(txn: &DatabaseTransaction, id: PointId) -> Result<(), Error> {
    protocol_point::Entity::delete_by_id(id.0).exec(txn).await?;
    Ok(())
}

/// `position` keeps the order in which points were written; they are read by their numbers.
async fn insert_row(
    txn: &DatabaseTransaction,
    protocol: ProtocolId,
    row: protocol_point::ActiveModel,
) -> Result<(), Error> {
    let last: Option<Option<i32>> = protocol_point::Entity::find()
        .select_only()
        .column_as(protocol_point::Column::Position.max(), "position")
        .filter(protocol_point::Column::ProtocolId.eq(protocol.0))
        .into_tuple()
        .one(txn)
        .await?;
    let row = protocol_point::ActiveModel {
        protocol_id: Set(protocol.0),
        position: Set(last.flatten().unwrap_or(0) + 1),
        ..row
    };
    row.insert(txn).await?;
    Ok(())
}

fn described(number: &str, draft: &PointDraft) -> protocol_point::ActiveModel {
    let words = draft.words.clone();
    protocol_point::ActiveModel {
        item_id: Set(draft.item.map(|item| item.0)),
        number: Set(number.to_owned()),
        kind: Set(draft.kind.as_str().to_owned()),
        words_kk: Set(words.kk),
        words_ru: Set(words.ru),
        words_en: Set(words.en),
        ..Default::default()
    }
}

fn number_taken(err: DbErr) -> Error {
    if unique(&err, "protocol_council_id_year_number_key") {
        Error::field("number", Problem::NumberTaken)
    } else {
        err.into()
    }
}

async fn with_words(conn: &impl ConnectionTrait, rows: Vec<protocol_point::Model>) -> Result<Vec<PointRow>, Error> {
    let protocols = protocol::Entity::find()
        .filter(protocol::Column::Id.is_in(rows.iter().map(|row| row.protocol_id)))
        .all(conn)
        .await?;
    let meetings: HashMap<i64, i64> =
        protocols.into_iter().map(|protocol| (protocol.id, protocol.meeting_id)).collect();
    let directives = directive::Entity::find()
        .filter(directive::Column::Id.is_in(rows.iter().filter_map(|row| row.directive_id)))
        .all(conn)
        .await?;
    let mut directives: HashMap<i64, _> = directives.into_iter().map(|directive| (directive.id, directive)).collect();
    rows.into_iter()
        .map(|row| {
            let mut words = Multilingual { kk: row.words_kk, ru: row.words_ru, en: row.words_en };
            let mut force_word = Multilingual::default();
            if let Some(directive) = row.directive_id.and_then(|directive| directives.remove(&directive)) {
                words = Multilingual { kk: directive.words_kk, ru: directive.words_ru, en: directive.words_en };
                force_word = Multilingual {
                    kk: directive.force_word_kk,
                    ru: directive.force_word_ru,
                    en: directive.force_word_en,
                };
            }
            Ok(PointRow {
                id: PointId(row.id),
                meeting: MeetingId(meetings.get(&row.protocol_id).copied().ok_or_else(Error::not_found)?),
                protocol: ProtocolId(row.protocol_id),
                number: row.number,
                item: row.item_id.map(AgendaItemId),
                kind: stored("protocol_point.kind", &row.kind, PointKind::parse)?,
                words,
                force_word,
                directive: row.directive_id.map(DirectiveId),
            })
        })
        .collect()
}
