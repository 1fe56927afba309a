use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

use crate::tables::{index, one_of, reference, table, unique};

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
                table("directive_link")
                    .col(big_integer("from_id"))
                    .col(big_integer("to_id"))
                    .col(text("kind"))
                    .foreign_key(
                        reference("directive_link", "from_id", "directive").on_delete(ForeignKeyAction::Cascade),
                    )
                    .foreign_key(reference("directive_link", "to_id", "directive").on_delete(ForeignKeyAction::Cascade))
                    .check(one_of("directive_link", "kind", &["carries_out", "supersedes", "merged_into", "refers_to"]))
                    .take(),
            )
            .await?;
        manager.create_index(unique("directive_link", &["from_id", "to_id", "kind"])).await?;
        manager.create_index(index("directive_link", &["to_id"])).await
    }
}
