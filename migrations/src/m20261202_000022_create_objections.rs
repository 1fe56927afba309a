use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, date, date_null, text, text_null};

use crate::tables::{index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The day on which a body was named after the issue; absent for those whom the protocol names.
        manager.alter_table(Table::alter().table("assignment").add_column(date_null("assigned_on")).take()).await?;
        manager
            .create_table(
                table("objection")
                    .col(big_integer("directive_id"))
                    .col(big_integer("body_id"))
                    .col(text("state"))
                    .col(text("reason"))
                    .col(text("raised_by"))
                    .col(date("raised_on"))
                    .col(text_null("decided_by"))
                    .col(date_null("decided_on"))
                    .col(text_null("note"))
                    .foreign_key(&mut reference("objection", "directive_id", "directive"))
                    .foreign_key(&mut reference("objection", "body_id", "body"))
                    .check(one_of("objection", "state", &["raised", "upheld", "dismissed"]))
                    // An objection is dismissed with reasons.
                    .check(named_check(
                        "objection",
                        "note",
                        Expr::col("state").ne("dismissed").or(Expr::col("note").is_not_null()),
                    ))
                    .take(),
            )
            .await?;
        manager
            .create_index(
                unique("objection", &["directive_id", "body_id"]).and_where(Expr::col("state").eq("raised")).take(),
            )
            .await?;
        manager.create_index(index("objection", &["directive_id"])).await?;
        manager.create_index(index("objection", &["body_id"])).await?;
        manager.create_index(index("objection", &["state"])).await?;
        Ok(())
    }
}
