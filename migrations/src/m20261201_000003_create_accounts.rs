use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
};

use crate::tables::{InThreeLanguages, index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_person(manager).await?;
        create_account(manager).await?;
        create_session(manager).await?;
        create_sign_in_failure(manager).await
    }
}

async fn create_person(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("person")
                .col(big_integer("council_id"))
                .col(big_integer_null("body_id"))
                .col(text("name"))
                .in_three_languages("post")
                .col(text_null("email"))
                .foreign_key(&mut reference("person", "council_id", "council"))
                .foreign_key(&mut reference("person", "body_id", "body"))
                .take(),
        )
        .await?;
    manager.create_index(index("person", &["council_id"])).await?;
    Ok(())
}

async fn create_account(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("account")
                .col(big_integer("council_id"))
                .col(big_integer("person_id"))
                .col(text("email"))
                .col(text("password_hash"))
                .col(text("role"))
                .col(big_integer_null("body_id"))
                .col(text("locale"))
                .col(boolean("cleared"))
                .col(timestamp_with_time_zone_null("disabled_at"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone_null("last_seen_at"))
                .foreign_key(&mut reference("account", "council_id", "council"))
                .foreign_key(&mut reference("account", "person_id", "person"))
                .foreign_key(&mut reference("account", "body_id", "body"))
                .check(one_of("account", "role", &["secretariat", "body", "leadership", "administrator"]))
                .check(one_of("account", "locale", &["kk", "ru", "en"]))
                // Whoever speaks for a body has one.
                .check(named_check(
                    "account",
                    "body_id",
                    Expr::col("role").ne("body").or(Expr::col("body_id").is_not_null()),
                ))
                .take(),
        )
        .await?;
    manager.create_index(unique("account", &["email"])).await?;
    manager.create_index(index("account", &["council_id"])).await?;
    Ok(())
}

async fn create_session(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("session")
                .col(text("token_hash"))
                .col(big_integer("account_id"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone("seen_at"))
                .foreign_key(reference("session", "account_id", "account").on_delete(ForeignKeyAction::Cascade))
                .take(),
        )
        .await?;
    manager.create_index(unique("session", &["token_hash"])).await?;
    manager.create_index(index("session", &["account_id"])).await?;
    Ok(())
}

async fn create_sign_in_failure(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(table("sign_in_failure").col(text("email")).col(timestamp_with_time_zone("at")).take())
        .await?;
    manager.create_index(index("sign_in_failure", &["email", "at"])).await?;
    Ok(())
}
