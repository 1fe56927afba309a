use std::collections::HashMap;

use domain::ids::{AgendaItemId, FindingId};
use domain::locale::Multilingual;
use domain::meetings::{Finding, FindingDraft};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder,
};

use crate::Error;
use crate::entities::finding::{ActiveModel, Column, Entity, Model};

/// The findings of each of these items, in their order.
pub async fn findings(
    conn: &impl ConnectionTrait,
    items: &[AgendaItemId],
) -> Result<HashMap<AgendaItemId, Vec<Finding>>, Error> {
    let rows = Entity::find()
        .filter(Column::ItemId.is_in(items.iter().map(|item| item.0)))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(conn)
        .await?;
    let mut findings: HashMap<AgendaItemId, Vec<Finding>> = HashMap::new();
    for row in rows {
        findings.entry(AgendaItemId(row.item_id)).or_default().push(finding_of(row));
    }
    Ok(findings)
}

/// The item that a finding belongs to; whose meeting that is, the caller asks.
pub async fn item_of_finding(conn: &impl ConnectionTrait, id: FindingId) -> Result<AgendaItemId, Error> {
    let row = Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    Ok(AgendaItemId(row.item_id))
}

pub async fn insert_finding(
    txn: &DatabaseTransaction,
    item: AgendaItemId,
    position: i32,
    draft: FindingDraft,
) -> Result<(), Error> {
    ActiveModel { item_id: Set(item.0), position: Set(position), ..described(draft) }.insert(txn).await?;
    Ok(())
}

pub async fn update_finding(txn: &DatabaseTransaction, id: FindingId, draft: FindingDraft) -> Result<(), Error> {
    ActiveModel { id: Set(id.0), ..described(draft) }.update(txn).await?;
    Ok(())
}

pub async fn remove_finding(txn: &DatabaseTransaction, id: FindingId) -> Result<(), Error> {
    Entity::delete_by_id(id.0).exec(txn).await?;
    Ok(())
}

fn described(draft: FindingDraft) -> ActiveModel {
    ActiveModel {
        label_kk: Set(draft.label.kk),
        label_ru: Set(draft.label.ru),
        label_en: Set(draft.label.en),
        value_kk: Set(draft.value.kk),
        value_ru: Set(draft.value.ru),
        value_en: Set(draft.value.en),
        unit_kk: Set(draft.unit.kk),
        unit_ru: Set(draft.unit.ru),
        unit_en: Set(draft.unit.en),
        period_kk: Set(draft.period.kk),
        period_ru: Set(draft.period.ru),
        period_en: Set(draft.period.en),
        is_change: Set(draft.is_change),
        ..Default::default()
    }
}

fn finding_of(row: Model) -> Finding {
    Finding {
        id: FindingId(row.id),
        position: row.position,
        label: Multilingual { kk: row.label_kk, ru: row.label_ru, en: row.label_en },
        value: Multilingual { kk: row.value_kk, ru: row.value_ru, en: row.value_en },
        unit: Multilingual { kk: row.unit_kk, ru: row.unit_ru, en: row.unit_en },
        period: Multilingual { kk: row.period_kk, ru: row.period_ru, en: row.period_en },
        is_change: row.is_change,
    }
}
