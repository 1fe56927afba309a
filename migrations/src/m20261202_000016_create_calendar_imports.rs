use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, timestamp_with_time_zone};

use crate::tables::{one_of, reference, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// Tables that were sent and wait for a word.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("calendar_import")
                    .col(big_integer("council_id"))
                    .col(text("days"))
                    .col(text("extent"))
                    .col(text("source"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut reference("calendar_import", "council_id", "council"))
                    .check(one_of("calendar_import", "extent", &["named", "whole"]))
                    .take(),
            )
            .await
    }
}
