use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, boolean, date, date_null, integer, text, text_null};

use crate::tables::{index, named_check, one_of, reference, table, unique};

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
                table("extension")
                    .col(big_integer("directive_id"))
                    .col(integer("ordinal"))
                    .col(text("state"))
                    .col(text("reason"))
                    .col(date("asked_for"))
                    .col(text("asked_by"))
                    .col(date("asked_on"))
                    .col(boolean("late"))
                    .col(date_null("granted_until"))
                    .col(text_null("decided_by"))
                    .col(date_null("decided_on"))
                    .col(text_null("note"))
                    .foreign_key(&mut reference("extension", "directive_id", "directive"))
                    .check(one_of("extension", "state", &["submitted", "granted", "refused", "withdrawn", "lapsed"]))
                    .check(named_check("extension", "ordinal", Expr::col("ordinal").gte(1)))
                    // What was granted was granted until a day.
                    .check(named_check(
                        "extension",
                        "granted_until",
                        Expr::col("state").ne("granted").or(Expr::col("granted_until").is_not_null()),
                    ))
                    .take(),
            )
            .await?;
        manager
            .create_index(unique("extension", &["directive_id"]).and_where(Expr::col("state").eq("submitted")).take())
            .await?;
        manager.create_index(unique("extension", &["directive_id", "ordinal"])).await?;
        manager.create_index(index("extension", &["state"])).await?;
        Ok(())
    }
}
