//! A recurring directive has an instance for each period: a directive of its own.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date_null, integer_null};

use crate::tables::unique;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The builder adds no reference together with a column; both databases understand it so.
        let parent = "ALTER TABLE directive ADD COLUMN parent_id bigint REFERENCES directive (id)";
        manager.get_connection().execute_unprepared(parent).await?;
        for mut column in [date_null("period_from"), date_null("period_to"), integer_null("ordinal")] {
            manager.alter_table(Table::alter().table("directive").add_column(&mut column).take()).await?;
        }
        manager.create_index(unique("directive", &["parent_id", "period_to"])).await
    }
}
