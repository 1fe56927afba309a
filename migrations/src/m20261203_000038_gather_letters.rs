use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, binary, date, date_null, integer_null, text, text_null, timestamp_with_time_zone,
};

use crate::tables::{index, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Who is written to in a body, how often somebody wants the letter that gathers, the runs that were
/// made, the steps of the ladder that were taken, and files that go with a mail.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in [
            "ALTER TABLE body ADD COLUMN focal_account_id bigint REFERENCES account (id)",
            "ALTER TABLE body ADD COLUMN alternate_account_id bigint REFERENCES account (id)",
            "ALTER TABLE body ADD COLUMN head_mailbox text",
            "ALTER TABLE account ADD COLUMN digest text NOT NULL DEFAULT 'daily'",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        for mut column in
            [integer_null("digest_hour"), date_null("absent_from"), date_null("absent_to"), text_null("unsubscribe")]
        {
            manager.alter_table(Table::alter().table("account").add_column(&mut column).take()).await?;
        }
        // The day on which work was taken up again: nobody is told to be late by what passed before.
        let mut resumed = date_null("resumed_on");
        manager.alter_table(Table::alter().table("directive").add_column(&mut resumed).take()).await?;
        manager.create_index(unique("account", &["unsubscribe"])).await?;
        manager.create_index(index("body", &["focal_account_id"])).await?;
        manager.create_index(index("body", &["alternate_account_id"])).await?;
        create_digest(manager).await?;
        create_escalation(manager).await?;
        create_mail_attachment(manager).await
    }
}

async fn create_digest(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("digest")
                .col(big_integer("council_id"))
                .col(text("recipient"))
                .col(text("kind"))
                .col(date("from_on"))
                .col(date("to_on"))
                .col(big_integer_null("mail_id"))
                .col(timestamp_with_time_zone("planned_at"))
                .foreign_key(&mut reference("digest", "council_id", "council"))
                .foreign_key(&mut reference("digest", "mail_id", "mail"))
                .check(one_of("digest", "kind", &["own", "overdue_list", "discipline"]))
                .take(),
        )
        .await?;
    manager.create_index(unique("digest", &["council_id", "recipient", "kind", "to_on"])).await?;
    manager.create_index(index("digest", &["mail_id"])).await
}

async fn create_escalation(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("escalation")
                .col(big_integer("directive_id"))
                .col(text("step"))
                .col(date("due_on"))
                .col(date("taken_on"))
                .col(text("recipient"))
                .col(big_integer_null("mail_id"))
                .foreign_key(&mut reference("escalation", "directive_id", "directive"))
                .foreign_key(&mut reference("escalation", "mail_id", "mail"))
                .check(one_of("escalation", "step", &["focal_point", "alternate", "head", "chair"]))
                .take(),
        )
        .await?;
    manager.create_index(unique("escalation", &["directive_id", "due_on", "step", "recipient"])).await?;
    manager.create_index(index("escalation", &["mail_id"])).await
}

async fn create_mail_attachment(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("mail_attachment")
                .col(big_integer("mail_id"))
                .col(text("name"))
                .col(text("media_type"))
                .col(binary("content"))
                .foreign_key(reference("mail_attachment", "mail_id", "mail").on_delete(ForeignKeyAction::Cascade))
                .take(),
        )
        .await?;
    manager.create_index(index("mail_attachment", &["mail_id"])).await
}
