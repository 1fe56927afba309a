use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::{AgendaItemId, BodyId, CouncilId, MeetingId};
use domain::locale::Multilingual;
use domain::meetings::{AgendaItem, AgendaItemDraft, Finding, ItemOutcome, Rapporteur, SettleItemDraft, Settled};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, JoinType,
    QueryFilter, QueryOrder, QuerySelect,
};

use crate::entities::agenda_item::{ActiveModel, Column, Entity, Model};
use crate::entities::{agenda_rapporteur, meeting};
use crate::error::stored;
use crate::{Error, bodies};

/// The items in their order, with rapporteurs and findings.
pub async fn agenda(conn: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<AgendaItem>, Error> {
    let rows = Entity::find().filter(Column::MeetingId.eq(meeting.0)).order_by_asc(Column::Position).all(conn).await?;
    with_parts(conn, rows).await
}

/// An item of a meeting of the council, and which meeting that is.
pub async fn item(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    id: AgendaItemId,
) -> Result<(MeetingId, AgendaItem), Error> {
    let row = Entity::find_by_id(id.0)
        .join(
            JoinType::InnerJoin,
            Entity::belongs_to(meeting::Entity).from(Column::MeetingId).to(meeting::Column::Id).into(),
        )
        .filter(meeting::Column::CouncilId.eq(council.0))
        .one(conn)
        .await?
        .ok_or_else(Error::not_found)?;
    let meeting = MeetingId(row.meeting_id);
    let item = with_parts(conn, vec![row]).await?.pop().ok_or_else(Error::not_found)?;
    Ok((meeting, item))
}

/// Adds the item at this position, which must be free.
pub async fn insert_item(
    txn: &DatabaseTransaction,
    meeting: MeetingId,
    position: i32,
    draft: AgendaItemDraft,
) -> Result<AgendaItemId, Error> {
    let row = ActiveModel { meeting_id: Set(meeting.0), position: Set(position), version: Set(1), ..described(&draft) };
    let id = AgendaItemId(row.insert(txn).await?.id);
    insert_rapporteurs(txn, id, &draft).await?;
    Ok(id)
}

pub async fn update_item(
    txn: &DatabaseTransaction,
    standing: &AgendaItem,
    draft: AgendaItemDraft,
) -> Result<(), Error> {
    let row = ActiveModel { id: Set(standing.id.0), version: Set(standing.version + 1), ..described(&draft) };
    row.update(txn).await?;
    agenda_rapporteur::Entity::delete_many()
        .filter(agenda_rapporteur::Column::ItemId.eq(standing.id.0))
        .exec(txn)
        .await?;
    insert_rapporteurs(txn, standing.id, &draft).await
}

/// The table lets rapporteurs and findings go with the item.
pub async fn remove_item(txn: &DatabaseTransaction, id: AgendaItemId) -> Result<(), Error> {
    Entity::delete_by_id(id.0).exec(txn).await?;
    Ok(())
}

/// Numbers the items 1, 2, … in this order.
pub async fn order_items(txn: &DatabaseTransaction, items: &[AgendaItem]) -> Result<(), Error> {
    for (position, item) in (1..).zip(items) {
        if item.position != position {
            ActiveModel { id: Set(item.id.0), position: Set(position), ..Default::default() }.update(txn).await?;
        }
    }
    Ok(())
}

async fn insert_rapporteurs(
    txn: &DatabaseTransaction,
    item: AgendaItemId,
    draft: &AgendaItemDraft,
) -> Result<(), Error> {
    let first = draft.rapporteur.iter().map(|body| (body, false));
    let others = draft.co_rapporteurs.iter().map(|body| (body, true));
    for (position, (body, co)) in (1..).zip(first.chain(others)) {
        let row = agenda_rapporteur::ActiveModel {
            item_id: Set(item.0),
            body_id: Set(body.0),
            co: Set(co),
            position: Set(position),
            ..Default::default()
        };
        row.insert(txn).await?;
    }
    Ok(())
}

/// Writes down that the meeting did not consider the item.
pub async fn settle(txn: &DatabaseTransaction, id: AgendaItemId, draft: &SettleItemDraft) -> Result<(), Error> {
    let row = ActiveModel {
        id: Set(id.0),
        outcome: Set(Some(draft.outcome.as_str().to_owned())),
        minute: Set(Some(draft.minute.clone())),
        deferred_to: Set(draft.to.map(|meeting| meeting.0)),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
}

/// Puts an item at the end of another meeting's agenda, with those who report on it.
pub async fn carry_over(
    txn: &DatabaseTransaction,
    item: &AgendaItem,
    (from, to): (MeetingId, MeetingId),
) -> Result<(), Error> {
    let position = agenda(txn, to).await?.last().map_or(1, |last| last.position + 1);
    let named = |co: bool| {
        item.rapporteurs.iter().filter(move |rapporteur| rapporteur.co_rapporteur == co).map(|found| found.body.id)
    };
    let draft = AgendaItemDraft {
        title: item.title.clone(),
        minutes: item.minutes,
        rapporteur: named(false).next(),
        co_rapporteurs: named(true).collect(),
    };
    let id = insert_item(txn, to, position, draft).await?;
    ActiveModel { id: Set(id.0), carried_from: Set(Some(from.0)), ..Default::default() }.update(txn).await?;
    Ok(())
}

async fn with_parts(conn: &impl ConnectionTrait, rows: Vec<Model>) -> Result<Vec<AgendaItem>, Error> {
    let ids: Vec<AgendaItemId> = rows.iter().map(|row| AgendaItemId(row.id)).collect();
    let mut rapporteurs = rapporteurs(conn, &ids).await?;
    let mut findings: HashMap<AgendaItemId, Vec<Finding>> = super::findings(conn, &ids).await?;
    let others = rows.iter().flat_map(|row| [row.deferred_to, row.carried_from]).flatten();
    let others: HashMap<i64, NaiveDate> = meeting::Entity::find()
        .select_only()
        .columns([meeting::Column::Id, meeting::Column::StartsOn])
        .filter(meeting::Column::Id.is_in(others))
        .into_tuple::<(i64, NaiveDate)>()
        .all(conn)
        .await?
        .into_iter()
        .collect();
    let named = |id: Option<i64>| id.and_then(|id| others.get(&id).map(|on| (MeetingId(id), *on)));
    rows.into_iter()
        .map(|row| {
            let id = AgendaItemId(row.id);
            let settled = match row.outcome {
                Some(outcome) => Some(Settled {
                    outcome: stored("agenda_item.outcome", &outcome, ItemOutcome::parse)?,
                    minute: row.minute.unwrap_or_default(),
                    to: named(row.deferred_to),
                }),
                None => None,
            };
            Ok(AgendaItem {
                settled,
                carried_from: named(row.carried_from),
                id,
                position: row.position,
                title: Multilingual { kk: row.title_kk, ru: row.title_ru, en: row.title_en },
                minutes: row.minutes,
                rapporteurs: rapporteurs.remove(&id).unwrap_or_default(),
                findings: findings.remove(&id).unwrap_or_default(),
                version: row.version,
            })
        })
        .collect()
}

async fn rapporteurs(
    conn: &impl ConnectionTrait,
    items: &[AgendaItemId],
) -> Result<HashMap<AgendaItemId, Vec<Rapporteur>>, Error> {
    let rows = agenda_rapporteur::Entity::find()
        .filter(agenda_rapporteur::Column::ItemId.is_in(items.iter().map(|item| item.0)))
        .order_by_asc(agenda_rapporteur::Column::Position)
        .all(conn)
        .await?;
    let names = bodies::named(conn, rows.iter().map(|row| BodyId(row.body_id))).await?;
    let mut rapporteurs: HashMap<AgendaItemId, Vec<Rapporteur>> = HashMap::new();
    for row in rows {
        if let Some(body) = names.get(&BodyId(row.body_id)) {
            let rapporteur = Rapporteur { body: body.clone(), co_rapporteur: row.co };
            rapporteurs.entry(AgendaItemId(row.item_id)).or_default().push(rapporteur);
        }
    }
    Ok(rapporteurs)
}

fn described(draft: &AgendaItemDraft) -> ActiveModel {
    let title = draft.title.clone();
    ActiveModel {
        title_kk: Set(title.kk),
        title_ru: Set(title.ru),
        title_en: Set(title.en),
        minutes: Set(draft.minutes),
        ..Default::default()
    }
}
