use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, text, text_null, timestamp_with_time_zone};

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
                table("history")
                    .col(big_integer("council_id"))
                    .col(text("subject_kind"))
                    .col(big_integer("subject_id"))
                    .col(text("kind"))
                    .col(timestamp_with_time_zone("at"))
                    .col(big_integer_null("account_id"))
                    .col(text_null("actor"))
                    .col(text_null("role"))
                    .col(text("detail"))
                    .col(text_null("remark"))
                    .col(text("previous_hash"))
                    .col(text("hash"))
                    .foreign_key(&mut reference("history", "council_id", "council"))
                    .foreign_key(&mut reference("history", "account_id", "account"))
                    .check(one_of("history", "subject_kind", &["meeting", "protocol", "directive", "account"]))
                    .check(one_of("history", "role", &["secretariat", "body", "leadership", "administrator"]))
                    .take(),
            )
            .await?;
        manager.create_index(unique("history", &["hash"])).await?;
        manager.create_index(unique("history", &["council_id", "previous_hash"])).await?;
        manager.create_index(index("history", &["subject_kind", "subject_id"])).await?;
        Ok(())
    }
}
