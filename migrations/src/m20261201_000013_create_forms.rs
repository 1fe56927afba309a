use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer_null, text, timestamp_with_time_zone};

use crate::tables::{index, reference};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_form_key(manager).await?;
        create_kept_form(manager).await
    }
}

async fn create_form_key(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("form_key")
                .col(text("key").primary_key())
                .col(big_integer_null("account_id"))
                .col(timestamp_with_time_zone("at"))
                .foreign_key(reference("form_key", "account_id", "account").on_delete(ForeignKeyAction::Cascade))
                .take(),
        )
        .await?;
    manager.create_index(index("form_key", &["at"])).await?;
    Ok(())
}

async fn create_kept_form(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            Table::create()
                .table("kept_form")
                .col(text("token_hash").primary_key())
                .col(big_integer_null("account_id"))
                .col(text("content"))
                .col(timestamp_with_time_zone("at"))
                .foreign_key(reference("kept_form", "account_id", "account").on_delete(ForeignKeyAction::Cascade))
                .take(),
        )
        .await?;
    manager.create_index(index("kept_form", &["at"])).await?;
    Ok(())
}
