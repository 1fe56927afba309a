use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text_null};

use crate::tables::{index, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("report").add_column(text_null("silent_note")).take()).await?;
        manager
            .create_table(
                table("silent_co_executor")
                    .col(big_integer("report_id"))
                    .col(big_integer("body_id"))
                    .foreign_key(
                        reference("silent_co_executor", "report_id", "report").on_delete(ForeignKeyAction::Cascade),
                    )
                    .foreign_key(&mut reference("silent_co_executor", "body_id", "body"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("silent_co_executor", &["report_id", "body_id"])).await?;
        manager.create_index(index("silent_co_executor", &["body_id"])).await?;
        Ok(())
    }
}
