use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, date, date_null, integer, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null,
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
        create_directive(manager).await?;
        create_limb(manager).await?;
        create_assignment(manager).await?;
        create_deadline(manager).await
    }
}

async fn create_directive(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("directive")
                .col(big_integer("council_id"))
                .col(big_integer("meeting_id"))
                .col(big_integer("protocol_id"))
                .col(big_integer_null("item_id"))
                .col(text("reference"))
                .in_three_languages("title")
                .in_three_languages("words")
                .in_three_languages("force_word")
                .col(text("verb"))
                .col(text("force"))
                .col(boolean("by_agreement"))
                .col(text("kind"))
                .col(text("classification"))
                .in_three_languages("addressee")
                .col(big_integer_null("group_id"))
                .col(text("wording"))
                .col(text("term"))
                .in_three_languages("expected")
                .col(text_null("outcome_rests_with"))
                .col(text("search_text"))
                .col(text("state"))
                .col(integer("version"))
                .col(date_null("due_on"))
                .col(date_null("first_due_on"))
                .col(boolean("proposed"))
                .col(text_null("reckoning"))
                .col(date_null("due_set_on"))
                .col(date_null("issued_on"))
                .col(timestamp_with_time_zone_null("issued_at"))
                .col(date_null("reported_on"))
                .col(date_null("first_reported_on"))
                .col(date_null("closed_on"))
                .col(text_null("confidence"))
                .col(date_null("last_report_on"))
                .col(text_null("remarks"))
                .col(integer("extensions"))
                .col(timestamp_with_time_zone("changed_at"))
                .col(timestamp_with_time_zone("created_at"))
                .foreign_key(&mut reference("directive", "council_id", "council"))
                .foreign_key(&mut reference("directive", "meeting_id", "meeting"))
                .foreign_key(&mut reference("directive", "protocol_id", "protocol"))
                .foreign_key(reference("directive", "item_id", "agenda_item").on_delete(ForeignKeyAction::SetNull))
                .foreign_key(&mut reference("directive", "group_id", "body_group"))
                .check(one_of(
                    "directive",
                    "verb",
                    &["directed", "instructed", "tasked", "told_necessary", "asked", "recommended", "proposed"],
                ))
                .check(one_of("directive", "force", &["binding", "request", "recommendation", "proposal"]))
                .check(one_of("directive", "kind", &["one_off", "recurring", "standing", "second_order"]))
                .check(one_of("directive", "classification", &["open", "official_use"]))
                .check(one_of(
                    "directive",
                    "state",
                    &[
                        "draft",
                        "issued",
                        "acknowledged",
                        "in_progress",
                        "reported",
                        "under_review",
                        "returned",
                        "on_hold",
                        "closed_done",
                        "closed_not_done",
                        "closed_declined",
                        "cancelled",
                        "superseded",
                        "merged",
                    ],
                ))
                .check(one_of("directive", "confidence", &["green", "amber", "red"]))
                // What is no draft was issued, and its deadline was reckoned.
                .check(named_check(
                    "directive",
                    "issued_on",
                    Expr::col("state")
                        .eq("draft")
                        .or(Expr::col("issued_on").is_not_null().and(Expr::col("reckoning").is_not_null())),
                ))
                .check(named_check("directive", "extensions", Expr::col("extensions").gte(0)))
                .take(),
        )
        .await?;
    // Registers and figures are answered from these indexes alone: a row holds all its texts and is a
    // hundred times as long.
    for (name, columns) in [
        ("directive_state_idx", ["council_id", "state", "due_on", "reported_on", "classification", "force"].as_slice()),
        ("directive_due_on_idx", &["council_id", "due_on", "state", "reported_on", "classification"]),
        ("directive_first_due_on_idx", &["council_id", "first_due_on", "state", "reported_on", "classification"]),
        ("directive_meeting_id_idx", &["meeting_id", "council_id", "state", "classification"]),
        (
            "directive_closed_on_idx",
            &["council_id", "closed_on", "due_on", "reported_on", "issued_on", "state", "classification"],
        ),
    ] {
        manager.create_index(index("directive", columns).name(name).take()).await?;
    }
    manager.create_index(index("directive", &["council_id", "changed_at"])).await?;
    manager.create_index(index("directive", &["protocol_id"])).await?;
    Ok(())
}

async fn create_limb(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("limb")
                .col(big_integer("directive_id"))
                .col(text("letter"))
                .col(integer("position"))
                .in_three_languages("text")
                .col(text("state"))
                .col(text_null("grade"))
                .col(date_null("verified_on"))
                .col(text_null("verified_by"))
                .col(text_null("note"))
                .foreign_key(reference("limb", "directive_id", "directive").on_delete(ForeignKeyAction::Cascade))
                .check(one_of("limb", "state", &["open", "proven", "refused"]))
                .check(one_of("limb", "grade", &["claimed", "documented", "verified_on_site"]))
                // What is proven is proven to a grade.
                .check(named_check(
                    "limb",
                    "proven",
                    Expr::col("state").ne("proven").or(Expr::col("grade").is_not_null()),
                ))
                .take(),
        )
        .await?;
    manager.create_index(unique("limb", &["directive_id", "letter"])).await?;
    Ok(())
}

async fn create_assignment(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("assignment")
                .col(big_integer("directive_id"))
                .col(big_integer("body_id"))
                .col(text("role"))
                .col(integer("position"))
                .col(date_null("internal_due_on"))
                .col(date_null("acknowledged_on"))
                .foreign_key(reference("assignment", "directive_id", "directive").on_delete(ForeignKeyAction::Cascade))
                .foreign_key(&mut reference("assignment", "body_id", "body"))
                .check(one_of("assignment", "role", &["lead", "co_executor", "informed"]))
                .take(),
        )
        .await?;
    manager
        .create_index(unique("assignment", &["directive_id"]).and_where(Expr::col("role").eq("lead")).take())
        .await?;
    manager.create_index(unique("assignment", &["directive_id", "body_id"])).await?;
    manager.create_index(index("assignment", &["body_id", "role", "directive_id"])).await?;
    manager.create_index(index("assignment", &["directive_id", "role", "body_id"])).await?;
    Ok(())
}

async fn create_deadline(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("deadline")
                .col(big_integer("directive_id"))
                .col(integer("ordinal"))
                .col(date_null("due_on"))
                .col(date_null("asked_for"))
                .col(text("reason"))
                .col(text("set_by"))
                .col(date("set_on"))
                .foreign_key(reference("deadline", "directive_id", "directive").on_delete(ForeignKeyAction::Cascade))
                .check(named_check("deadline", "ordinal", Expr::col("ordinal").gte(0)))
                .take(),
        )
        .await?;
    manager.create_index(unique("deadline", &["directive_id", "ordinal"])).await?;
    Ok(())
}
