use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date_null, integer, text_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [
            ("limb", date_null("due_on")),
            ("limb", integer("extensions").default(0).take()),
            // The directive's own date, where the date that counts is one of a limb.
            ("directive", date_null("own_due_on")),
            // The letter of the only limb that a request or a change of date is about.
            ("extension", text_null("limb_letter")),
            ("deadline", text_null("limb_letter")),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        Ok(())
    }
}
