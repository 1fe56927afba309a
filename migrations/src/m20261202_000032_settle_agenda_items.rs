use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer_null, text_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What became of an item that the meeting did not consider, and from which meeting an item comes.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            text_null("outcome"),
            text_null("minute"),
            big_integer_null("deferred_to"),
            big_integer_null("carried_from"),
        ] {
            manager.alter_table(Table::alter().table("agenda_item").add_column(column).take()).await?;
        }
        Ok(())
    }
}
