//! The council and its settings.

mod queries;
mod settings;

use chrono::{DateTime, Utc};
use domain::councils::Settings;
use domain::ids::CouncilId;
use domain::locale::Multilingual;
use sea_orm::ConnectionTrait;

use crate::{Error, calendar};

pub(crate) use queries::settings as with_version;
pub use queries::{by_id, first};
pub use settings::{change_settings, settings};

pub struct NewCouncil {
    pub name: Multilingual,
    /// IANA name.
    pub time_zone: String,
    pub settings: Settings,
}

/// Creates a council with the working calendar that is shipped.
pub async fn create(conn: &impl ConnectionTrait, council: NewCouncil, now: DateTime<Utc>) -> Result<CouncilId, Error> {
    let id = queries::insert(conn, council, now).await?;
    calendar::publish_shipped(conn, id, now).await?;
    Ok(id)
}
