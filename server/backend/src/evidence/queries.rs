use domain::evidence::{Evidence, EvidenceKind};
use domain::ids::{BodyId, DirectiveId, EvidenceId, LimbId, ReportId};
use domain::reports::ReportDraft;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder,
};

use super::Kept;
use crate::directives::queries::standing::Standing;
use crate::entities::evidence::{ActiveModel, Column, Entity, Model};
use crate::entities::report;
use crate::error::stored;
use crate::{Ctx, Error};

/// A file and whose it is.
pub struct Paper {
    pub directive: DirectiveId,
    /// The body that submitted it.
    pub body: BodyId,
    pub name: String,
    pub media_type: String,
    pub sha256: String,
    pub storage_key: String,
}

/// A file by its id; references are no files. Whether the actor may read it is the caller's question.
pub async fn paper(conn: &impl ConnectionTrait, id: EvidenceId) -> Result<Option<Paper>, Error> {
    let Some(row) = Entity::find_by_id(id.0).one(conn).await? else { return Ok(None) };
    let Some(report) = report::Entity::find_by_id(row.report_id).one(conn).await? else { return Ok(None) };
    let (Some(media_type), Some(sha256), Some(storage_key)) = (row.media_type, row.sha256, row.storage_key) else {
        return Ok(None);
    };
    let (directive, body) = (DirectiveId(row.directive_id), BodyId(report.body_id));
    Ok(Some(Paper { directive, body, name: row.title, media_type, sha256, storage_key }))
}

/// The evidence on a directive in the order in which it came.
pub(crate) async fn of(ctx: &Ctx, directive: &Standing) -> Result<Vec<Evidence>, Error> {
    let rows =
        Entity::find().filter(Column::DirectiveId.eq(directive.id.0)).order_by_asc(Column::Id).all(ctx.db()).await?;
    rows.into_iter().map(|row| evidence(ctx, row)).collect()
}

/// The files and the reference that came with a report.
pub(crate) async fn insert(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    report: ReportId,
    draft: &ReportDraft,
    files: &[Kept],
) -> Result<(), Error> {
    let row = |kind: EvidenceKind, title: &str| ActiveModel {
        report_id: Set(report.0),
        directive_id: Set(directive.id.0),
        limb_id: Set(draft.limb.map(|limb| limb.0)),
        kind: Set(kind.as_str().to_owned()),
        title: Set(title.to_owned()),
        bytes: Set(0),
        added_at: Set(ctx.now()),
        ..Default::default()
    };
    for file in files {
        let row = ActiveModel {
            media_type: Set(Some(file.media_type.to_owned())),
            bytes: Set(i64::try_from(file.bytes).unwrap_or(i64::MAX)),
            sha256: Set(Some(file.sha256.clone())),
            storage_key: Set(Some(file.storage_key.clone())),
            ..row(EvidenceKind::File, &file.name)
        };
        Entity::insert(row).exec_without_returning(txn).await?;
    }
    if let Some(reference) = &draft.reference {
        Entity::insert(row(EvidenceKind::Reference, reference)).exec_without_returning(txn).await?;
    }
    Ok(())
}

fn evidence(ctx: &Ctx, row: Model) -> Result<Evidence, Error> {
    Ok(Evidence {
        id: EvidenceId(row.id),
        report: ReportId(row.report_id),
        limb: row.limb_id.map(LimbId),
        kind: stored("evidence.kind", &row.kind, EvidenceKind::parse)?,
        title: row.title,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
        sha256: row.sha256,
        added_on: ctx.local(row.added_at).0,
    })
}
