use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, date, date_null, integer, text, text_null};

use crate::tables::{index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// Dates that a version of the calendar would count differently, and what was decided on each; how a
    /// later date was counted.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("recount")
                    .col(big_integer("directive_id"))
                    .col(integer("calendar_version"))
                    .col(date("due_on"))
                    .col(date("proposed_on"))
                    .col(text("state"))
                    .col(text_null("decided_by"))
                    .col(date_null("decided_on"))
                    .foreign_key(reference("recount", "directive_id", "directive").on_delete(ForeignKeyAction::Cascade))
                    .check(one_of("recount", "state", &["proposed", "moved", "left"]))
                    // What is decided was decided by somebody, on a day.
                    .check(named_check(
                        "recount",
                        "decided_on",
                        Expr::col("state")
                            .eq("proposed")
                            .or(Expr::col("decided_on").is_not_null().and(Expr::col("decided_by").is_not_null())),
                    ))
                    .take(),
            )
            .await?;
        manager.create_index(unique("recount", &["directive_id", "calendar_version"])).await?;
        manager.create_index(index("recount", &["state", "calendar_version"])).await?;
        manager.alter_table(Table::alter().table("deadline").add_column(text_null("reckoning")).take()).await
    }
}
