use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, date_null, integer, text, text_null, timestamp_with_time_zone,
};

use crate::tables::{index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_report(manager).await?;
        create_evidence(manager).await
    }
}

async fn create_report(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("report")
                .col(big_integer("directive_id"))
                .col(big_integer("body_id"))
                .col(text("kind"))
                .col(integer("ordinal"))
                .col(text("state"))
                .col(text("text"))
                .col(text_null("answer"))
                .col(text("confidence"))
                .col(text_null("slippage_reason"))
                .col(text("signed_by"))
                .col(timestamp_with_time_zone("submitted_at"))
                .col(text("submitted_by"))
                .col(text_null("remarks"))
                .col(text_null("checked_by"))
                .col(date_null("checked_on"))
                .foreign_key(&mut reference("report", "directive_id", "directive"))
                .foreign_key(&mut reference("report", "body_id", "body"))
                .check(one_of("report", "kind", &["interim", "final", "contribution"]))
                .check(one_of("report", "state", &["submitted", "accepted", "returned"]))
                .check(one_of("report", "answer", &["accepted", "accepted_in_part", "declined"]))
                .check(one_of("report", "confidence", &["green", "amber", "red"]))
                .check(named_check("report", "ordinal", Expr::col("ordinal").gte(1)))
                // A report is returned with remarks.
                .check(named_check(
                    "report",
                    "remarks",
                    Expr::col("state").ne("returned").or(Expr::col("remarks").is_not_null()),
                ))
                .take(),
        )
        .await?;
    manager.create_index(unique("report", &["directive_id", "body_id", "kind", "ordinal"])).await?;
    manager.create_index(index("report", &["body_id"])).await?;
    Ok(())
}

async fn create_evidence(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("evidence")
                .col(big_integer("report_id"))
                .col(big_integer("directive_id"))
                .col(big_integer_null("limb_id"))
                .col(text("kind"))
                .col(text("title"))
                .col(text_null("media_type"))
                .col(big_integer("bytes"))
                .col(text_null("sha256"))
                .col(text_null("storage_key"))
                .col(timestamp_with_time_zone("added_at"))
                .foreign_key(&mut reference("evidence", "report_id", "report"))
                .foreign_key(&mut reference("evidence", "directive_id", "directive"))
                .foreign_key(&mut reference("evidence", "limb_id", "limb"))
                .check(one_of("evidence", "kind", &["file", "reference"]))
                // A file is kept somewhere and can be checked against its hash.
                .check(named_check(
                    "evidence",
                    "file",
                    Expr::col("kind").ne("file").or(Expr::col("media_type")
                        .is_not_null()
                        .and(Expr::col("sha256").is_not_null())
                        .and(Expr::col("storage_key").is_not_null())),
                ))
                .check(named_check("evidence", "bytes", Expr::col("bytes").gte(0)))
                .take(),
        )
        .await?;
    manager.create_index(index("evidence", &["report_id"])).await?;
    manager.create_index(index("evidence", &["directive_id"])).await?;
    Ok(())
}
