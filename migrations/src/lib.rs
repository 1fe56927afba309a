//! The tables, the same on SQLite and PostgreSQL. A migration is frozen history: it never changes
//! once it has been released, and it knows nothing of today's entities or rules.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

mod m20261201_000001_create_councils;
mod m20261201_000002_create_bodies;
mod m20261201_000003_create_accounts;
mod m20261201_000004_create_calendars;
mod m20261201_000005_create_meetings;
mod m20261201_000006_create_protocols;
mod m20261201_000007_create_directives;
mod m20261201_000008_create_protocol_points;
mod m20261201_000009_create_reports;
mod m20261201_000010_create_extensions;
mod m20261201_000011_create_history;
mod m20261201_000012_create_mail;
mod m20261201_000013_create_forms;
mod m20261201_000014_create_job_runs;
mod m20261202_000035_add_contributed_on;
mod m20261202_000036_widen_indexes_of_figures;
mod tables;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261201_000001_create_councils::Migration),
            Box::new(m20261201_000002_create_bodies::Migration),
            Box::new(m20261201_000003_create_accounts::Migration),
            Box::new(m20261201_000004_create_calendars::Migration),
            Box::new(m20261201_000005_create_meetings::Migration),
            Box::new(m20261201_000006_create_protocols::Migration),
            Box::new(m20261201_000007_create_directives::Migration),
            Box::new(m20261201_000008_create_protocol_points::Migration),
            Box::new(m20261201_000009_create_reports::Migration),
            Box::new(m20261201_000010_create_extensions::Migration),
            Box::new(m20261201_000011_create_history::Migration),
            Box::new(m20261201_000012_create_mail::Migration),
            Box::new(m20261201_000013_create_forms::Migration),
            Box::new(m20261201_000014_create_job_runs::Migration),
            Box::new(m20261202_000035_add_contributed_on::Migration),
            Box::new(m20261202_000036_widen_indexes_of_figures::Migration),
        ]
    }
}

pub async fn has_table(db: &sea_orm::DatabaseConnection, table: &str) -> Result<bool, DbErr> {
    SchemaManager::new(db).has_table(table).await
}
