use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, date_null, integer, text, text_null};

use crate::tables::{InThreeLanguages, index, named_check, one_of, reference, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_body(manager).await?;
        create_body_group(manager).await?;
        create_body_group_member(manager).await
    }
}

async fn create_body(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("body")
                .col(big_integer("council_id"))
                .col(text("kind"))
                .in_three_languages("name")
                .in_three_languages("short")
                .col(text("standing"))
                .col(text("binding"))
                .col(text("week"))
                .col(text_null("mailbox"))
                .col(big_integer_null("parent_id"))
                .col(date_null("valid_from"))
                .col(date_null("valid_to"))
                .col(big_integer_null("successor_id"))
                .col(integer("position"))
                .foreign_key(&mut reference("body", "council_id", "council"))
                .foreign_key(&mut reference("body", "parent_id", "body"))
                .foreign_key(&mut reference("body", "successor_id", "body"))
                .check(one_of(
                    "body",
                    "kind",
                    &["ministry", "agency", "special_agency", "committee", "akimat", "court", "own_office", "outside"],
                ))
                .check(one_of("body", "standing", &["chair", "member", "invited", "none"]))
                .check(one_of("body", "binding", &["direct", "by_agreement", "recommend_only", "not_addressable"]))
                .check(one_of("body", "week", &["five", "six"]))
                .check(named_check("body", "valid_to", Expr::col("valid_to").gte(Expr::col("valid_from"))))
                .take(),
        )
        .await?;
    manager.create_index(index("body", &["council_id", "position"])).await?;
    Ok(())
}

async fn create_body_group(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("body_group")
                .col(big_integer("council_id"))
                .in_three_languages("name")
                .foreign_key(&mut reference("body_group", "council_id", "council"))
                .take(),
        )
        .await?;
    manager.create_index(index("body_group", &["council_id"])).await?;
    Ok(())
}

async fn create_body_group_member(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("body_group_member")
                .col(big_integer("group_id"))
                .col(big_integer("body_id"))
                .col(integer("position"))
                .col(date_null("valid_from"))
                .col(date_null("valid_to"))
                .foreign_key(
                    reference("body_group_member", "group_id", "body_group").on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(&mut reference("body_group_member", "body_id", "body"))
                .check(named_check("body_group_member", "valid_to", Expr::col("valid_to").gte(Expr::col("valid_from"))))
                .take(),
        )
        .await?;
    manager.create_index(index("body_group_member", &["group_id", "position"])).await?;
    manager.create_index(index("body_group_member", &["body_id"])).await?;
    Ok(())
}
