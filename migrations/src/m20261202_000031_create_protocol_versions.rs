use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, date_null, integer, text, text_null};

use crate::tables::{InThreeLanguages, index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_protocol_version(manager).await?;
        create_protocol_version_point(manager).await
    }
}

async fn create_protocol_version(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("protocol_version")
                .col(big_integer("protocol_id"))
                .col(integer("version"))
                .col(text("state"))
                .col(text_null("number"))
                .col(date_null("signed_on"))
                .in_three_languages("signatory")
                .col(text_null("reason"))
                .foreign_key(&mut reference("protocol_version", "protocol_id", "protocol"))
                .check(one_of("protocol_version", "state", &["draft", "signed"]))
                .check(named_check("protocol_version", "version", Expr::col("version").gte(1)))
                // What is signed is registered, and what corrects says why.
                .check(named_check(
                    "protocol_version",
                    "signed_on",
                    Expr::col("state").ne("signed").or(Expr::col("number")
                        .is_not_null()
                        .and(Expr::col("signed_on").is_not_null())
                        .and(Expr::col("version").eq(1).or(Expr::col("reason").is_not_null()))),
                ))
                .take(),
        )
        .await?;
    manager.create_index(unique("protocol_version", &["protocol_id", "version"])).await?;
    Ok(())
}

async fn create_protocol_version_point(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("protocol_version_point")
                .col(big_integer("version_id"))
                .col(big_integer("point_id"))
                .col(text("text"))
                .col(integer("revision"))
                .foreign_key(
                    reference("protocol_version_point", "version_id", "protocol_version")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(&mut reference("protocol_version_point", "point_id", "protocol_point"))
                .take(),
        )
        .await?;
    manager.create_index(unique("protocol_version_point", &["version_id", "point_id"])).await?;
    manager.create_index(index("protocol_version_point", &["point_id"])).await?;
    Ok(())
}
