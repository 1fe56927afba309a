use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null,
};

use crate::tables::{index, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// Secret links to calendar feeds: of a person, or with a body, of that body. The secret itself is
    /// not kept.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("feed")
                    .col(big_integer("account_id"))
                    .col(big_integer_null("body_id"))
                    .col(text("token_hash"))
                    .col(timestamp_with_time_zone("made_at"))
                    .col(timestamp_with_time_zone_null("used_at"))
                    .col(timestamp_with_time_zone_null("revoked_at"))
                    .foreign_key(&mut reference("feed", "account_id", "account"))
                    .foreign_key(&mut reference("feed", "body_id", "body"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("feed", &["token_hash"])).await?;
        // One link that works for the person, and one for the body.
        let in_force = || Expr::col("revoked_at").is_null();
        manager
            .create_index(
                unique("feed", &["account_id"]).and_where(in_force()).and_where(Expr::col("body_id").is_null()).take(),
            )
            .await?;
        manager.create_index(unique("feed", &["body_id"]).and_where(in_force()).take()).await?;
        manager.create_index(index("feed", &["account_id"])).await?;
        manager.create_index(index("feed", &["body_id"])).await
    }
}
