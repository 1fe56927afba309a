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
mod m20261202_000015_cite_acts_in_calendars;
mod m20261202_000016_create_calendar_imports;
mod m20261202_000017_create_recounts;
mod m20261202_000018_count_changes_of_settings;
mod m20261202_000019_endorse_extensions;
mod m20261202_000020_date_limbs_apart;
mod m20261202_000021_name_silent_co_executors;
mod m20261202_000022_create_objections;
mod m20261202_000023_create_successions;
mod m20261202_000024_add_instances;
mod m20261202_000025_create_directive_links;
mod m20261202_000026_add_ends_and_answers;
mod m20261202_000027_add_road_maps;
mod m20261202_000028_add_contributed_on;
mod m20261202_000029_widen_indexes_of_figures;
mod m20261202_000030_fold_search_texts;
mod m20261202_000031_create_protocol_versions;
mod m20261202_000032_settle_agenda_items;
mod m20261203_000033_widen_mail;
mod m20261203_000034_tell_attempts_apart;
mod m20261203_000036_create_feeds;
mod m20261203_000037_create_report_links;
mod m20261203_000038_gather_letters;
mod m20261204_000039_answer_letters;
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
            Box::new(m20261202_000015_cite_acts_in_calendars::Migration),
            Box::new(m20261202_000016_create_calendar_imports::Migration),
            Box::new(m20261202_000017_create_recounts::Migration),
            Box::new(m20261202_000018_count_changes_of_settings::Migration),
            Box::new(m20261202_000019_endorse_extensions::Migration),
            Box::new(m20261202_000020_date_limbs_apart::Migration),
            Box::new(m20261202_000021_name_silent_co_executors::Migration),
            Box::new(m20261202_000022_create_objections::Migration),
            Box::new(m20261202_000023_create_successions::Migration),
            Box::new(m20261202_000024_add_instances::Migration),
            Box::new(m20261202_000025_create_directive_links::Migration),
            Box::new(m20261202_000026_add_ends_and_answers::Migration),
            Box::new(m20261202_000027_add_road_maps::Migration),
            Box::new(m20261202_000028_add_contributed_on::Migration),
            Box::new(m20261202_000029_widen_indexes_of_figures::Migration),
            Box::new(m20261202_000030_fold_search_texts::Migration),
            Box::new(m20261202_000031_create_protocol_versions::Migration),
            Box::new(m20261202_000032_settle_agenda_items::Migration),
            Box::new(m20261203_000033_widen_mail::Migration),
            Box::new(m20261203_000034_tell_attempts_apart::Migration),
            Box::new(m20261203_000036_create_feeds::Migration),
            Box::new(m20261203_000037_create_report_links::Migration),
            Box::new(m20261203_000038_gather_letters::Migration),
            Box::new(m20261204_000039_answer_letters::Migration),
        ]
    }
}

pub async fn has_table(db: &sea_orm::DatabaseConnection, table: &str) -> Result<bool, DbErr> {
    SchemaManager::new(db).has_table(table).await
}
