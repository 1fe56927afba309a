use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, date, integer, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null,
};
use sea_orm_migration::sea_orm::DbBackend;

use crate::tables::{index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

const KINDS: [&str; 12] = [
    "issued",
    "returned",
    "closed",
    "reminder",
    "extension_decided",
    "date_moved",
    "executors_changed",
    "objection_decided",
    "escalation",
    "digest",
    "overdue_list",
    "discipline",
];

/// Mail of more kinds, to people as to mailboxes: which template wrote it, whom it is for, of which mail
/// it is another copy and why, how it may be unsubscribed from, when it came back.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        match manager.get_database_backend() {
            DbBackend::Sqlite => build_anew(manager).await?,
            _ => alter(manager).await?,
        }
        manager.create_index(index("mail", &["account_id"])).await?;
        manager.create_index(index("mail", &["message_id"])).await
    }
}

async fn alter(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let kinds = KINDS.map(|kind| format!("'{kind}'")).join(", ");
    for statement in [
        "ALTER TABLE mail DROP CONSTRAINT mail_kind_check".to_owned(),
        format!("ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK (kind IN ({kinds}))"),
        "ALTER TABLE mail ADD COLUMN template text NOT NULL DEFAULT ''".to_owned(),
        "ALTER TABLE mail ADD COLUMN account_id bigint CONSTRAINT mail_account_id_fkey REFERENCES account (id)"
            .to_owned(),
        "ALTER TABLE mail ADD COLUMN again_of bigint CONSTRAINT mail_again_of_fkey REFERENCES mail (id)".to_owned(),
        "ALTER TABLE mail ADD COLUMN again_because text".to_owned(),
        "ALTER TABLE mail ADD COLUMN unsubscribe text".to_owned(),
        "ALTER TABLE mail ADD COLUMN bounced_at timestamp with time zone".to_owned(),
    ] {
        manager.get_connection().execute_unprepared(&statement).await?;
    }
    Ok(())
}

/// SQLite cannot change what a column may hold: the table is built anew, and with it those that refer
/// to it, for a table that is referred to cannot be dropped without them.
async fn build_anew(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    for statement in [
        "ALTER TABLE mail RENAME TO mail_before",
        "DROP INDEX mail_key_key",
        "DROP INDEX mail_state_next_attempt_at_idx",
        "DROP INDEX mail_directive_id_idx",
        "DROP INDEX mail_council_id_created_at_idx",
        "ALTER TABLE mail_attempt RENAME TO mail_attempt_before",
        "DROP INDEX mail_attempt_mail_id_idx",
        "ALTER TABLE reminder RENAME TO reminder_before",
        "DROP INDEX reminder_directive_id_recipient_rule_due_on_key",
        "DROP INDEX reminder_mail_id_idx",
    ] {
        db.execute_unprepared(statement).await?;
    }
    create_mail(manager).await?;
    create_mail_attempt(manager).await?;
    create_reminder(manager).await?;
    for (table, columns) in [
        (
            "mail",
            "id, council_id, key, kind, rule, directive_id, to_address, to_name, locale, subject, text, html, \
             message_id, state, attempts, created_at, next_attempt_at, leased_until, sent_at, last_answer",
        ),
        ("mail_attempt", "id, mail_id, at, succeeded, answer"),
        ("reminder", "id, directive_id, recipient, rule, due_on, planned_on, mail_id"),
    ] {
        let copy = format!("INSERT INTO {table} ({columns}) SELECT {columns} FROM {table}_before");
        db.execute_unprepared(&copy).await?;
    }
    for table in ["mail_attempt_before", "reminder_before", "mail_before"] {
        db.execute_unprepared(&format!("DROP TABLE {table}")).await?;
    }
    Ok(())
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
                .col(text("template").default(""))
                .col(big_integer_null("account_id"))
                .col(big_integer_null("again_of"))
                .col(text_null("again_because"))
                .col(text_null("unsubscribe"))
                .col(timestamp_with_time_zone_null("bounced_at"))
                .foreign_key(&mut reference("mail", "council_id", "council"))
                .foreign_key(&mut reference("mail", "directive_id", "directive"))
                .foreign_key(&mut reference("mail", "account_id", "account"))
                .foreign_key(&mut reference("mail", "again_of", "mail"))
                .check(one_of("mail", "kind", &KINDS))
                .check(one_of("mail", "locale", &["kk", "ru", "en"]))
                .check(one_of(
                    "mail",
                    "state",
                    &["created", "sending", "sent", "temporary_failure", "permanent_failure", "cancelled"],
                ))
                .check(named_check("mail", "attempts", Expr::col("attempts").gte(0)))
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
    manager.create_index(index("mail", &["council_id", "created_at"])).await
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
    manager.create_index(index("mail_attempt", &["mail_id"])).await
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
    manager.create_index(index("reminder", &["mail_id"])).await
}
