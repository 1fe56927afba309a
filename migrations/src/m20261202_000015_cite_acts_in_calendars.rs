use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text_null;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// The act on which a day rests; where a version comes from and who published it. Versions published
    /// before came with the program.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in
            [("calendar_day", "act"), ("calendar_version", "origin"), ("calendar_version", "published_by")]
        {
            manager.alter_table(Table::alter().table(table).add_column(text_null(column)).take()).await?;
        }
        Ok(())
    }
}
