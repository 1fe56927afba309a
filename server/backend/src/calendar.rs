//! The versions of the working calendar. A published version never changes; a correction is a new one.

use chrono::{DateTime, Utc};
use domain::calendar::{Calendar, KAZAKHSTAN_CSV};
use domain::ids::CouncilId;
use sea_orm::ConnectionTrait;

use crate::Error;

pub(crate) use queries::{latest_version, read};

/// Where the days that are shipped come from.
const SHIPPED: &str = "Kazakhstan, 2011-2027";

/// Publishes the calendar that is shipped as the council's next version.
pub async fn publish_shipped(conn: &impl ConnectionTrait, council: CouncilId, now: DateTime<Utc>) -> Result<(), Error> {
    let version = latest_version(conn, council).await? + 1;
    let calendar = Calendar::from_csv(KAZAKHSTAN_CSV, version)?;
    queries::publish(conn, council, &calendar, SHIPPED, now).await
}

mod queries {
    use chrono::{DateTime, Utc};
    use domain::calendar::{Calendar, Day, DayKind};
    use domain::ids::CouncilId;
    use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

    use crate::Error;
    use crate::entities::{calendar_day, calendar_version};
    use crate::error::stored;

    /// Days written by one statement; SQLite takes some 32,000 values at once.
    const BATCH: usize = 1_000;

    /// 0 where none has been published.
    pub async fn latest_version(conn: &impl ConnectionTrait, council: CouncilId) -> Result<u32, Error> {
        let latest: Option<i32> = calendar_version::Entity::find()
            .select_only()
            .column(calendar_version::Column::Version)
            .filter(calendar_version::Column::CouncilId.eq(council.0))
            .order_by_desc(calendar_version::Column::Version)
            .limit(1)
            .into_tuple()
            .one(conn)
            .await?;
        Ok(latest.map_or(0, i32::unsigned_abs))
    }

    pub async fn read(conn: &impl ConnectionTrait, council: CouncilId, version: u32) -> Result<Calendar, Error> {
        let row = calendar_version::Entity::find()
            .filter(calendar_version::Column::CouncilId.eq(council.0))
            .filter(calendar_version::Column::Version.eq(version.cast_signed()))
            .one(conn)
            .await?;
        let Some(row) = row else { return Ok(Calendar::default()) };
        let days = calendar_day::Entity::find().filter(calendar_day::Column::VersionId.eq(row.id)).all(conn).await?;
        let days = days.into_iter().map(|row| Ok((row.date, day(row)?))).collect::<Result<_, Error>>()?;
        Ok(Calendar { version, days })
    }

    pub async fn publish(
        conn: &impl ConnectionTrait,
        council: CouncilId,
        calendar: &Calendar,
        source: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let row = calendar_version::ActiveModel {
            council_id: Set(council.0),
            version: Set(calendar.version.cast_signed()),
            source: Set(source.to_owned()),
            created_at: Set(now),
            ..Default::default()
        };
        let version_id = calendar_version::Entity::insert(row).exec(conn).await?.last_insert_id;
        let rows: Vec<_> = calendar
            .days
            .iter()
            .map(|(date, day)| calendar_day::ActiveModel {
                version_id: Set(version_id),
                date: Set(*date),
                kind: Set(spelling(day.kind).to_owned()),
                reason: Set(day.reason.clone()),
                estimated: Set(day.estimated),
                five_day_only: Set(day.five_day_only),
                ..Default::default()
            })
            .collect();
        for batch in rows.chunks(BATCH) {
            calendar_day::Entity::insert_many(batch.to_vec()).exec_without_returning(conn).await?;
        }
        Ok(())
    }

    fn day(row: calendar_day::Model) -> Result<Day, Error> {
        let kind = stored("calendar_day.kind", &row.kind, |text| {
            [DayKind::Off, DayKind::Working].into_iter().find(|kind| spelling(*kind) == text)
        })?;
        Ok(Day { kind, reason: row.reason, estimated: row.estimated, five_day_only: row.five_day_only })
    }

    fn spelling(kind: DayKind) -> &'static str {
        match kind {
            DayKind::Off => "off",
            DayKind::Working => "working",
        }
    }
}
