//! The texts of a protocol that were signed, and the correction that is drawn up. The text that stands
//! is kept in points and directives; a version is written down beside it once it is to be corrected.

use std::collections::HashMap;

use domain::ids::{PointId, ProtocolId};
use domain::locale::Multilingual;
use domain::protocols::{PointText, ProtocolState, Signature, Version, VersionPoint};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder,
};

use super::{PointRow, Protocol, points};
use crate::Error;
use crate::entities::{directive, limb, protocol, protocol_point, protocol_version, protocol_version_point};
use crate::error::stored;

/// A version that is written down.
pub struct Written {
    pub id: i64,
    pub version: Version,
}

/// The first first. Empty where nothing was ever corrected.
pub async fn versions(conn: &impl ConnectionTrait, protocol: ProtocolId) -> Result<Vec<Written>, Error> {
    let rows = protocol_version::Entity::find()
        .filter(protocol_version::Column::ProtocolId.eq(protocol.0))
        .order_by_asc(protocol_version::Column::Version)
        .all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            let version = Version {
                version: row.version,
                state: stored("protocol_version.state", &row.state, ProtocolState::parse)?,
                number: row.number,
                signed_on: row.signed_on,
                signatory: Multilingual { kk: row.signatory_kk, ru: row.signatory_ru, en: row.signatory_en },
                reason: row.reason,
            };
            Ok(Written { id: row.id, version })
        })
        .collect()
}

/// The points as a version words them, in the order of their numbers.
pub async fn texts(
    conn: &impl ConnectionTrait,
    protocol: ProtocolId,
    version: &Written,
) -> Result<Vec<VersionPoint>, Error> {
    let rows = protocol_version_point::Entity::find()
        .filter(protocol_version_point::Column::VersionId.eq(version.id))
        .all(conn)
        .await?;
    let mut rows: HashMap<i64, _> = rows.into_iter().map(|row| (row.point_id, row)).collect();
    let mut texts = Vec::with_capacity(rows.len());
    for point in points(conn, protocol).await? {
        if let Some(row) = rows.remove(&point.id.0) {
            texts.push(worded(point, serde_json::from_str(&row.text)?, row.revision));
        }
    }
    Ok(texts)
}

/// The points as they stand.
pub async fn standing_texts(conn: &impl ConnectionTrait, protocol: ProtocolId) -> Result<Vec<VersionPoint>, Error> {
    let directives = directive::Entity::find().filter(directive::Column::ProtocolId.eq(protocol.0)).all(conn).await?;
    let limbs = limb::Entity::find()
        .filter(limb::Column::DirectiveId.is_in(directives.iter().map(|directive| directive.id)))
        .filter(limb::Column::Letter.ne(""))
        .order_by_asc(limb::Column::Position)
        .all(conn)
        .await?;
    let mut directives: HashMap<i64, _> = directives.into_iter().map(|directive| (directive.id, directive)).collect();
    let mut texts = Vec::new();
    for point in points(conn, protocol).await? {
        let mut text =
            PointText { words: point.words.clone(), force_word: point.force_word.clone(), ..PointText::default() };
        if let Some(row) = point.directive.and_then(|directive| directives.remove(&directive.0)) {
            let own = limbs.iter().filter(|limb| limb.directive_id == row.id).cloned();
            text.limbs =
                own.map(|limb| Multilingual { kk: limb.text_kk, ru: limb.text_ru, en: limb.text_en }).collect();
            text.title = Multilingual { kk: row.title_kk, ru: row.title_ru, en: row.title_en };
            text.addressee = Multilingual { kk: row.addressee_kk, ru: row.addressee_ru, en: row.addressee_en };
            text.term = row.wording;
        }
        texts.push(worded(point, text, 1));
    }
    Ok(texts)
}

/// Writes a version down beside the text that stands.
pub async fn insert_version(
    txn: &DatabaseTransaction,
    protocol: ProtocolId,
    version: &Version,
    texts: &[VersionPoint],
) -> Result<(), Error> {
    let signatory = version.signatory.clone();
    let row = protocol_version::ActiveModel {
        protocol_id: Set(protocol.0),
        version: Set(version.version),
        state: Set(version.state.as_str().to_owned()),
        number: Set(version.number.clone()),
        signed_on: Set(version.signed_on),
        signatory_kk: Set(signatory.kk),
        signatory_ru: Set(signatory.ru),
        signatory_en: Set(signatory.en),
        reason: Set(version.reason.clone()),
        ..Default::default()
    };
    let id = row.insert(txn).await?.id;
    for text in texts {
        let row = protocol_version_point::ActiveModel {
            version_id: Set(id),
            point_id: Set(text.point.0),
            text: Set(serde_json::to_string(&text.text)?),
            revision: Set(1),
            ..Default::default()
        };
        row.insert(txn).await?;
    }
    Ok(())
}

/// Words a point of a correction anew.
pub async fn update_text(
    txn: &DatabaseTransaction,
    version: &Written,
    standing: &VersionPoint,
    text: &PointText,
) -> Result<(), Error> {
    protocol_version_point::Entity::update_many()
        .col_expr(protocol_version_point::Column::Text, serde_json::to_string(text)?.into())
        .col_expr(protocol_version_point::Column::Revision, (standing.revision + 1).into())
        .filter(protocol_version_point::Column::VersionId.eq(version.id))
        .filter(protocol_version_point::Column::PointId.eq(standing.point.0))
        .exec(txn)
        .await?;
    Ok(())
}

/// The table lets the texts go with the version.
pub async fn remove_version(txn: &DatabaseTransaction, version: &Written) -> Result<(), Error> {
    protocol_version::Entity::delete_by_id(version.id).exec(txn).await?;
    Ok(())
}

/// Signs a correction, which is the version that stands from now on.
pub async fn sign_version(
    txn: &DatabaseTransaction,
    protocol: &Protocol,
    version: &Written,
    signature: &Signature,
    reason: &str,
) -> Result<(), Error> {
    let signatory = signature.signatory.clone();
    let row = protocol_version::ActiveModel {
        id: Set(version.id),
        state: Set(ProtocolState::Signed.as_str().to_owned()),
        number: Set(Some(signature.number.clone())),
        signed_on: Set(Some(signature.signed_on)),
        signatory_kk: Set(signatory.kk),
        signatory_ru: Set(signatory.ru),
        signatory_en: Set(signatory.en),
        reason: Set(Some(reason.to_owned())),
        ..Default::default()
    };
    row.update(txn).await?;
    let row =
        protocol::ActiveModel { id: Set(protocol.id.0), version: Set(version.version.version), ..Default::default() };
    row.update(txn).await?;
    Ok(())
}

/// Words a point that is no directive as its correction says.
pub async fn rewrite_point(txn: &DatabaseTransaction, point: PointId, text: &PointText) -> Result<(), Error> {
    let words = text.words.clone();
    let row = protocol_point::ActiveModel {
        id: Set(point.0),
        words_kk: Set(words.kk),
        words_ru: Set(words.ru),
        words_en: Set(words.en),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
}

fn worded(point: PointRow, text: PointText, revision: i32) -> VersionPoint {
    VersionPoint { point: point.id, number: point.number, kind: point.kind, directive: point.directive, text, revision }
}
