//! Opening the database and beginning to write in it.

use std::time::Duration;

use migrations::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// How long a statement waits for another writer, and a request for a free connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// One lock for all writers of a PostgreSQL database; the number means nothing.
const POSTGRES_WRITERS_TURN: &str = "SET LOCAL lock_timeout = '5s'; SELECT pg_advisory_xact_lock(7305514)";

/// Opens `sqlite:<path>` (made where it is missing) or `postgres://…`.
pub(crate) async fn open(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(8)
        .acquire_timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    options.map_sqlx_sqlite_opts(|options| {
        options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(PATIENCE)
            .foreign_keys(true)
    });
    Database::connect(options).await
}

pub(crate) async fn migrate(db: &DatabaseConnection) -> Result<(), DbErr> {
    Migrator::up(db, None).await
}

/// Whether the first migration has run.
pub(crate) async fn has_tables(db: &DatabaseConnection) -> Result<bool, DbErr> {
    migrations::has_table(db, "council").await
}

/// Begins a transaction that writes. Writers wait their turn, on both databases alike: what a rule
/// read inside the transaction still holds when it commits, and the history's chain never forks.
pub(crate) async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    if db.get_database_backend() == DbBackend::Sqlite {
        // A transaction that begins with reading could not become a writing one while another writes.
        let immediate = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        return db.begin_with_options(immediate).await;
    }
    let txn = db.begin().await?;
    txn.execute_unprepared(POSTGRES_WRITERS_TURN).await?;
    Ok(txn)
}

/// Begins a transaction that takes rows nobody else holds. On PostgreSQL it passes over what is locked, so
/// it need not wait for its turn; on SQLite whoever writes is alone.
pub(crate) async fn begin_beside(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    if db.get_database_backend() == DbBackend::Sqlite { begin(db).await } else { db.begin().await }
}

/// The database's name as the administrator reads it.
pub(crate) fn name(db: &DatabaseConnection) -> &'static str {
    match db.get_database_backend() {
        DbBackend::Sqlite => "SQLite",
        _ => "PostgreSQL",
    }
}
