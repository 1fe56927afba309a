//! The world of a test: a database of its own, migrated and empty, a folder for files, a clock that
//! stands still, and builders that put into it what the test is not about.
//!
//! A test is an `async fn(World)`. `both_databases!` runs it on SQLite and on PostgreSQL.

mod builders;
mod databases;

use backend::{Backend, Clock, Settings};
use chrono::{NaiveDate, NaiveTime};
use domain::ids::{CouncilId, ProtocolId};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use tempfile::TempDir;
use tokio::sync::OnceCell;

pub use databases::{on_postgres, on_sqlite};

/// Runs each test on both databases: `both_databases!(first_rule, second_rule);` once in a file.
/// PostgreSQL is the server in `KENES_TEST_POSTGRES_URL`; without it only SQLite runs, and it is said.
macro_rules! both_databases {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $test() {
                crate::support::on_sqlite(super::$test).await;
            })+
        }

        mod postgres {
            $(#[tokio::test]
            async fn $test() {
                crate::support::on_postgres(super::$test).await;
            })+
        }
    };
}
pub(crate) use both_databases;

pub struct World {
    pub backend: Backend,
    pub folder: TempDir,
    council: OnceCell<CouncilId>,
    protocol: OnceCell<ProtocolId>,
}

impl World {
    /// It is ten in the morning of Monday, 14 January 2019, in Almaty.
    async fn open(database_url: String, folder: TempDir) -> World {
        let settings = Settings {
            database_url,
            files: folder.path().join("files").to_str().unwrap().to_owned(),
            public_url: "https://kenes.example".to_owned(),
            demonstration: false,
            clock: Clock::System,
        };
        let backend = Backend::open(&settings).await.unwrap();
        let mut world = World { backend, folder, council: OnceCell::new(), protocol: OnceCell::new() };
        world.move_to(day("2019-01-14"), "10:00");
        world
    }

    /// Moves the clock. A context made before keeps the time it was made at.
    pub fn move_to(&mut self, day: NaiveDate, time: &str) {
        let time = NaiveTime::parse_from_str(time, "%H:%M").unwrap();
        let local = day.and_time(time).and_local_timezone(self.backend.time_zone()).unwrap();
        self.backend = self.backend.at(local.to_utc());
    }

    /// Sets one column of one row past all rules: `set("directive", id, "state", Expr::value("reported"))`.
    pub async fn set(&self, table: &'static str, id: i64, column: &'static str, value: Expr) {
        let update = Query::update().table(table).value(column, value).and_where(Expr::col("id").eq(id)).take();
        let done = self.backend.db().execute(&update).await.unwrap();
        assert_eq!(done.rows_affected(), 1, "{table} {id}");
    }
}

/// `day("2019-03-01")`
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
