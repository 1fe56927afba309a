use chrono::{DateTime, Utc};
use domain::councils::{Council, Settings};
use domain::ids::CouncilId;
use domain::locale::Multilingual;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, Unchanged};

use super::NewCouncil;
use crate::Error;
use crate::entities::council::{ActiveModel, Column, Entity, Model};

/// The council that was created first; most installations have no other.
pub async fn first(conn: &impl ConnectionTrait) -> Result<Option<Council>, Error> {
    Entity::find().order_by_asc(Column::Id).one(conn).await?.map(council).transpose()
}

pub async fn by_id(conn: &impl ConnectionTrait, id: CouncilId) -> Result<Option<Council>, Error> {
    Entity::find_by_id(id.0).one(conn).await?.map(council).transpose()
}

pub async fn insert(conn: &impl ConnectionTrait, council: NewCouncil, now: DateTime<Utc>) -> Result<CouncilId, Error> {
    let row = ActiveModel {
        name_kk: Set(council.name.kk),
        name_ru: Set(council.name.ru),
        name_en: Set(council.name.en),
        time_zone: Set(council.time_zone),
        settings: Set(serde_json::to_string(&council.settings)?),
        created_at: Set(now),
        ..Default::default()
    };
    Ok(CouncilId(Entity::insert(row).exec(conn).await?.last_insert_id))
}

/// The settings with their version.
pub async fn settings(conn: &impl ConnectionTrait, id: CouncilId) -> Result<(Settings, i32), Error> {
    let row = Entity::find_by_id(id.0).one(conn).await?.ok_or_else(Error::not_found)?;
    Ok((serde_json::from_str(&row.settings)?, row.version))
}

pub async fn set_settings(
    conn: &impl ConnectionTrait,
    id: CouncilId,
    settings: &Settings,
    version: i32,
) -> Result<(), Error> {
    let row = ActiveModel {
        id: Unchanged(id.0),
        settings: Set(serde_json::to_string(settings)?),
        version: Set(version),
        ..Default::default()
    };
    row.update(conn).await?;
    Ok(())
}

fn council(row: Model) -> Result<Council, Error> {
    Ok(Council {
        id: CouncilId(row.id),
        name: Multilingual { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
        time_zone: row.time_zone,
        settings: serde_json::from_str(&row.settings)?,
    })
}
