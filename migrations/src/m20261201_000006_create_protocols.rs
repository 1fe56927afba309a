use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, date, date_null, integer, integer_null, text, text_null, timestamp_with_time_zone,
};

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
                table("protocol")
                    .col(big_integer("council_id"))
                    .col(big_integer("meeting_id"))
                    .col(text_null("number"))
                    .col(integer_null("year"))
                    .col(date("dated_on"))
                    .col(date_null("signed_on"))
                    .in_three_languages("signatory")
                    .col(text("state"))
                    .col(integer("version"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut reference("protocol", "council_id", "council"))
                    .foreign_key(&mut reference("protocol", "meeting_id", "meeting"))
                    .check(one_of("protocol", "state", &["draft", "signed"]))
                    // A signed protocol is registered.
                    .check(named_check(
                        "protocol",
                        "signed_on",
                        Expr::col("state").ne("signed").or(Expr::col("number")
                            .is_not_null()
                            .and(Expr::col("year").is_not_null())
                            .and(Expr::col("signed_on").is_not_null())),
                    ))
                    .take(),
            )
            .await?;
        manager.create_index(unique("protocol", &["meeting_id"])).await?;
        manager.create_index(unique("protocol", &["council_id", "year", "number"])).await?;
        Ok(())
    }
}
