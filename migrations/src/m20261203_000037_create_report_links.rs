use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, date, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
};

use crate::tables::{index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// Links by which somebody without an account reports once. The secret itself is not kept.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("report_link")
                    .col(big_integer("directive_id"))
                    .col(big_integer("body_id"))
                    .col(big_integer("account_id"))
                    .col(text("kind"))
                    .col(text("name"))
                    .col(text("email"))
                    .col(text("token_hash"))
                    .col(text("made_by"))
                    .col(timestamp_with_time_zone("made_at"))
                    .col(date("expires_on"))
                    .col(timestamp_with_time_zone_null("used_at"))
                    .col(big_integer_null("report_id"))
                    .col(timestamp_with_time_zone_null("revoked_at"))
                    .col(text_null("revoked_by"))
                    .foreign_key(&mut reference("report_link", "directive_id", "directive"))
                    .foreign_key(&mut reference("report_link", "body_id", "body"))
                    .foreign_key(&mut reference("report_link", "account_id", "account"))
                    .foreign_key(&mut reference("report_link", "report_id", "report"))
                    .check(one_of("report_link", "kind", &["interim", "final", "contribution"]))
                    // A link is used up by the report that came with it, and by nothing else.
                    .check(named_check(
                        "report_link",
                        "report_id",
                        Expr::col("used_at").is_null().eq(Expr::col("report_id").is_null()),
                    ))
                    .take(),
            )
            .await?;
        manager.create_index(unique("report_link", &["token_hash"])).await?;
        for column in ["directive_id", "body_id", "account_id", "report_id"] {
            manager.create_index(index("report_link", &[column])).await?;
        }
        Ok(())
    }
}
