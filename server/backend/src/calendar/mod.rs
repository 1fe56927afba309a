//! The versions of the working calendar. A published version never changes; a correction is a new one, and
//! what it would do to dates that stand is proposed and never done.

mod edit;
mod import;
mod page;
mod queries;
mod recounts;

use chrono::{DateTime, Utc};
use domain::calendar::{Calendar, KAZAKHSTAN_CSV, Origin};
use domain::history::{EventDetail, EventKind};
use domain::ids::CouncilId;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::history::{self, Subject};
use crate::{Ctx, Error};

pub use edit::save_day;
pub use import::{import_page, publish_import, read_table};
pub use page::{export, page};
pub(crate) use queries::{latest_version, read};
pub use recounts::{recounts, settle, waiting};

/// Where the days that are shipped come from.
const SHIPPED: &str = "Kazakhstan, 2011-2027";

/// What has become of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// The version that stands; the one before where nothing was changed.
    pub version: u32,
    /// Dates that it would move, and that wait for a word.
    pub recounts: u32,
}

/// Publishes the calendar that is shipped as the council's next version.
pub async fn publish_shipped(conn: &impl ConnectionTrait, council: CouncilId, now: DateTime<Utc>) -> Result<(), Error> {
    let version = latest_version(conn, council).await? + 1;
    let calendar = Calendar::from_csv(KAZAKHSTAN_CSV, version)?;
    queries::publish(conn, council, &calendar, (Origin::Shipped, SHIPPED, None), now).await
}

/// Publishes the next version, and proposes the dates that it would count differently.
async fn publish(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    calendar: &Calendar,
    origin: Origin,
    source: &str,
) -> Result<Published, Error> {
    let actor = ctx.actor()?;
    queries::publish(txn, actor.council, calendar, (origin, source, Some(&actor.name)), ctx.now()).await?;
    let detail = EventDetail {
        subject: Some(origin.as_str().to_owned()),
        value: Some(calendar.version.to_string()),
        ..EventDetail::default()
    };
    history::record(txn, ctx, Subject::Account(actor.account), EventKind::CalendarPublished, detail, Some(source))
        .await?;
    let recounts = recounts::propose(txn, actor.council, calendar).await?;
    Ok(Published { version: calendar.version, recounts })
}
