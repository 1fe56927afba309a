use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, date, integer, text, text_null, timestamp_with_time_zone};

use crate::tables::{index, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for register in ["body", "body_group"] {
            for column in [integer("version").default(1).take(), text_null("edited_by").take()] {
                manager.alter_table(Table::alter().table(register).add_column(column).take()).await?;
            }
        }
        manager
            .create_table(
                table("succession")
                    .col(big_integer("council_id"))
                    .col(big_integer("predecessor_id"))
                    .col(big_integer("successor_id"))
                    .col(text("kind"))
                    .col(date("begins_on"))
                    .col(text_null("act"))
                    .col(text("recorded_by"))
                    .col(timestamp_with_time_zone("recorded_at"))
                    .foreign_key(&mut reference("succession", "council_id", "council"))
                    .foreign_key(&mut reference("succession", "predecessor_id", "body"))
                    .foreign_key(&mut reference("succession", "successor_id", "body"))
                    .check(one_of("succession", "kind", &["renamed", "merged", "split"]))
                    .take(),
            )
            .await?;
        manager.create_index(unique("succession", &["predecessor_id", "successor_id"])).await?;
        manager.create_index(index("succession", &["council_id"])).await?;
        manager.create_index(index("succession", &["successor_id"])).await?;
        Ok(())
    }
}
