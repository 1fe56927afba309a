use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, date, integer, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null,
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
        create_mail(manager).await?;
        create_mail_attempt(manager).await?;
        create_reminder(manager).await
    }
}

async fn create_mail(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("mail")
                .col(big_integer("council_id"))
                .col(text("key"))
                .col(text("kind"))
                .col(text_null("rule"))
                .col(big_integer_null("directive_id"))
                .col(text("to_address"))
                .col(text_null("to_name"))
                .col(text("locale"))
                .col(text("subject"))
                .col(text("text"))
                .col(text("html"))
                .col(text("message_id"))
                .col(text("state"))
                .col(integer("attempts"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone_null("next_attempt_at"))
                .col(timestamp_with_time_zone_null("leased_until"))
                .col(timestamp_with_time_zone_null("sent_at"))
                .col(text_null("last_answer"))
                .foreign_key(&mut reference("mail", "council_id", "council"))
                .foreign_key(&mut reference("mail", "directive_id", "directive"))
                .check(one_of("mail", "kind", &["issued", "returned", "closed", "reminder", "extension_decided"]))
                .check(one_of("mail", "locale", &["kk", "ru", "en"]))
                .check(one_of(
                    "mail",
                    "state",
                    &["created", "sending", "sent", "temporary_failure", "permanent_failure", "cancelled"],
                ))
                .check(named_check("mail", "attempts", Expr::col("attempts").gte(0)))
                // What was sent was sent at some time.
                .check(named_check(
                    "mail",
                    "sent_at",
                    Expr::col("state").ne("sent").or(Expr::col("sent_at").is_not_null()),
                ))
                .take(),
        )
        .await?;
    manager.create_index(unique("mail", &["key"])).await?;
    manager.create_index(index("mail", &["state", "next_attempt_at"])).await?;
    manager.create_index(index("mail", &["directive_id"])).await?;
    manager.create_index(index("mail", &["council_id", "created_at"])).await?;
    Ok(())
}

async fn create_mail_attempt(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("mail_attempt")
                .col(big_integer("mail_id"))
                .col(timestamp_with_time_zone("at"))
                .col(boolean("succeeded"))
                .col(text("answer"))
                .foreign_key(reference("mail_attempt", "mail_id", "mail").on_delete(ForeignKeyAction::Cascade))
                .take(),
        )
        .await?;
    manager.create_index(index("mail_attempt", &["mail_id"])).await?;
    Ok(())
}

async fn create_reminder(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("reminder")
                .col(big_integer("directive_id"))
                .col(text("recipient"))
                .col(text("rule"))
                .col(date("due_on"))
                .col(date("planned_on"))
                .col(big_integer("mail_id"))
                .foreign_key(&mut reference("reminder", "directive_id", "directive"))
                .foreign_key(&mut reference("reminder", "mail_id", "mail"))
                .take(),
        )
        .await?;
    manager.create_index(unique("reminder", &["directive_id", "recipient", "rule", "due_on"])).await?;
    manager.create_index(index("reminder", &["mail_id"])).await?;
    Ok(())
}
