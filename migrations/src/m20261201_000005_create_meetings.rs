use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, boolean, date, integer, integer_null, text, text_null};

use crate::tables::{InThreeLanguages, index, named_check, one_of, reference, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_meeting(manager).await?;
        create_agenda_item(manager).await?;
        create_agenda_rapporteur(manager).await?;
        create_finding(manager).await?;
        create_attendance(manager).await
    }
}

async fn create_meeting(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("meeting")
                .col(big_integer("council_id"))
                .col(text("number"))
                .col(integer("year"))
                .col(text("kind"))
                .col(text("state"))
                .in_three_languages("title")
                .col(date("starts_on"))
                .col(date("ends_on"))
                .in_three_languages("place")
                .col(text("language"))
                .in_three_languages("chair")
                .in_three_languages("note")
                .col(integer("version"))
                .foreign_key(&mut reference("meeting", "council_id", "council"))
                .check(one_of(
                    "meeting",
                    "kind",
                    &["ordinary", "extended", "extraordinary", "field", "absentee", "workshop"],
                ))
                .check(one_of(
                    "meeting",
                    "state",
                    &[
                        "planned",
                        "agenda_draft",
                        "agenda_approved",
                        "held",
                        "protocol_pending",
                        "closed",
                        "postponed",
                        "cancelled",
                    ],
                ))
                .check(one_of("meeting", "language", &["kk", "ru", "en"]))
                .check(named_check("meeting", "ends_on", Expr::col("ends_on").gte(Expr::col("starts_on"))))
                .take(),
        )
        .await?;
    // Workshops are numbered apart. The builder has no index of an expression on SQLite.
    let number_in_its_series = r#"CREATE UNIQUE INDEX "meeting_council_id_year_number_key"
        ON "meeting" ("council_id", "year", "number", ("kind" = 'workshop'))"#;
    manager.get_connection().execute_unprepared(number_in_its_series).await?;
    manager.create_index(index("meeting", &["council_id", "starts_on"])).await?;
    Ok(())
}

async fn create_agenda_item(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("agenda_item")
                .col(big_integer("meeting_id"))
                .col(integer("position"))
                .in_three_languages("title")
                .col(integer_null("minutes"))
                .col(integer("version"))
                .foreign_key(&mut reference("agenda_item", "meeting_id", "meeting"))
                .check(named_check("agenda_item", "minutes", Expr::col("minutes").between(1, 600)))
                .take(),
        )
        .await?;
    manager.create_index(index("agenda_item", &["meeting_id", "position"])).await?;
    Ok(())
}

async fn create_agenda_rapporteur(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("agenda_rapporteur")
                .col(big_integer("item_id"))
                .col(big_integer("body_id"))
                .col(boolean("co"))
                .col(integer("position"))
                .foreign_key(
                    reference("agenda_rapporteur", "item_id", "agenda_item").on_delete(ForeignKeyAction::Cascade),
                )
                .foreign_key(&mut reference("agenda_rapporteur", "body_id", "body"))
                .take(),
        )
        .await?;
    manager.create_index(unique("agenda_rapporteur", &["item_id", "body_id"])).await?;
    manager.create_index(index("agenda_rapporteur", &["body_id"])).await?;
    Ok(())
}

async fn create_finding(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("finding")
                .col(big_integer("item_id"))
                .col(integer("position"))
                .in_three_languages("label")
                .in_three_languages("value")
                .in_three_languages("unit")
                .in_three_languages("period")
                .col(boolean("is_change"))
                .foreign_key(reference("finding", "item_id", "agenda_item").on_delete(ForeignKeyAction::Cascade))
                .take(),
        )
        .await?;
    manager.create_index(index("finding", &["item_id", "position"])).await?;
    Ok(())
}

async fn create_attendance(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("attendance")
                .col(big_integer("meeting_id"))
                .col(integer("position"))
                .in_three_languages("office")
                .col(text_null("person"))
                .col(big_integer_null("body_id"))
                .col(text("capacity"))
                .col(text_null("acting_for"))
                .col(text("presence"))
                .foreign_key(reference("attendance", "meeting_id", "meeting").on_delete(ForeignKeyAction::Cascade))
                .foreign_key(&mut reference("attendance", "body_id", "body"))
                .check(one_of("attendance", "capacity", &["chair", "member", "acting", "invited", "foreign_guest"]))
                .check(one_of("attendance", "presence", &["not_recorded", "present", "absent"]))
                // An acting member sits for somebody.
                .check(named_check(
                    "attendance",
                    "acting_for",
                    Expr::col("capacity").ne("acting").or(Expr::col("acting_for").is_not_null()),
                ))
                .take(),
        )
        .await?;
    manager.create_index(index("attendance", &["meeting_id", "position"])).await?;
    Ok(())
}
