use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, boolean, date, integer, text, timestamp_with_time_zone};

use crate::tables::{one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_calendar_version(manager).await?;
        create_calendar_day(manager).await
    }
}

async fn create_calendar_version(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("calendar_version")
                .col(big_integer("council_id"))
                .col(integer("version"))
                .col(text("source"))
                .col(timestamp_with_time_zone("created_at"))
                .foreign_key(&mut reference("calendar_version", "council_id", "council"))
                .take(),
        )
        .await?;
    manager.create_index(unique("calendar_version", &["council_id", "version"])).await?;
    Ok(())
}

async fn create_calendar_day(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("calendar_day")
                .col(big_integer("version_id"))
                .col(date("date"))
                .col(text("kind"))
                .col(text("reason"))
                .col(boolean("estimated"))
                .col(boolean("five_day_only"))
                .foreign_key(
                    reference("calendar_day", "version_id", "calendar_version").on_delete(ForeignKeyAction::Cascade),
                )
                .check(one_of("calendar_day", "kind", &["off", "working"]))
                .take(),
        )
        .await?;
    manager.create_index(unique("calendar_day", &["version_id", "date"])).await?;
    Ok(())
}
