//! What is awaited while a directive is on hold, the group that was created, the answer to a
//! recommendation and what a third body decided.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date_null, text_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let group = "ALTER TABLE directive ADD COLUMN created_group_id bigint REFERENCES body_group (id)";
        manager.get_connection().execute_unprepared(group).await?;
        let columns = [
            ("directive", text_null("held_for")),
            ("directive", text_null("answer")),
            ("directive", date_null("answered_on")),
            ("directive", date_null("answer_due_on")),
            ("directive", text_null("outcome")),
            ("directive", date_null("outcome_on")),
            ("report", date_null("promised_on")),
        ];
        for (table, mut column) in columns {
            manager.alter_table(Table::alter().table(table).add_column(&mut column).take()).await?;
        }
        Ok(())
    }
}
