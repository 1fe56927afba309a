use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, text_null, timestamp_with_time_zone};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("job_run")
                    .col(text("name").primary_key())
                    .col(timestamp_with_time_zone("started_at"))
                    .col(big_integer("milliseconds"))
                    .col(big_integer("handled"))
                    .col(text_null("failure"))
                    .take(),
            )
            .await?;
        Ok(())
    }
}
