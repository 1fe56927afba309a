use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, text};

use crate::tables::{InThreeLanguages, named_check, one_of, reference, table, unique};

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
                table("protocol_point")
                    .col(big_integer("protocol_id"))
                    .col(big_integer_null("item_id"))
                    .col(text("number"))
                    .col(integer("position"))
                    .col(text("kind"))
                    .in_three_languages("words")
                    .col(big_integer_null("directive_id"))
                    .foreign_key(&mut reference("protocol_point", "protocol_id", "protocol"))
                    .foreign_key(
                        reference("protocol_point", "item_id", "agenda_item").on_delete(ForeignKeyAction::SetNull),
                    )
                    .foreign_key(&mut reference("protocol_point", "directive_id", "directive"))
                    .check(one_of("protocol_point", "kind", &["noted", "decided", "directive"]))
                    // A point of the kind "directive" carries one, no other does.
                    .check(named_check(
                        "protocol_point",
                        "directive_id",
                        Expr::col("kind").eq("directive").eq(Expr::col("directive_id").is_not_null()),
                    ))
                    .take(),
            )
            .await?;
        manager.create_index(unique("protocol_point", &["protocol_id", "number"])).await?;
        manager.create_index(unique("protocol_point", &["directive_id"])).await?;
        Ok(())
    }
}
