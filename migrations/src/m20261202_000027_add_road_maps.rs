//! The road map that a long directive of several bodies asks for, and interim information that says
//! nothing new.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date_null, text_null};

use crate::tables::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            ("directive", date_null("road_map_due_on")),
            ("directive", date_null("road_map_on")),
            ("report", text_null("matter")),
        ];
        for (table, mut column) in columns {
            manager.alter_table(Table::alter().table(table).add_column(&mut column).take()).await?;
        }
        manager.create_index(index("directive", &["council_id", "road_map_due_on"])).await
    }
}
