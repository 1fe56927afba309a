use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date_null, text_null};

use crate::tables::one_of;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            text_null("co_executors_word"),
            // The date that stood, and the last day of the notice, when the request was made.
            date_null("due_on"),
            date_null("notice_until"),
            text_null("endorsement").check(one_of("extension", "endorsement", &["for", "against"])).take(),
            text_null("endorsement_reason"),
            text_null("endorsed_by"),
            date_null("endorsed_on"),
            boolean("express_consent").default(false).take(),
        ] {
            manager.alter_table(Table::alter().table("extension").add_column(column).take()).await?;
        }
        Ok(())
    }
}
