//! The tables: what they refuse, on both databases alike, and that the entities fit them.

mod catalog;
mod one_of_each;
mod spellings;

use backend::entities;
use backend::error::unique;
use backend::history::{self, Subject};
use backend::{Ctx, Error};
use domain::error::Error as Refusal;
use domain::history::{EventDetail, EventKind};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, Iterable, QuerySelect, SqlErr};

use crate::support::{World, both_databases, on_sqlite};

both_databases!(
    entities_have_the_columns_of_their_tables,
    a_column_holds_the_spellings_of_the_domain_and_no_other,
    every_check_refuses_what_it_is_there_for,
    every_key_refuses_a_second_row,
    every_reference_refuses_what_does_not_exist,
    a_workshop_has_a_number_in_a_series_of_its_own,
    a_directive_may_have_several_bodies_but_one_lead,
    what_others_refer_to_is_not_deleted,
    the_parts_of_a_thing_are_deleted_with_it,
    a_migrated_database_is_migrated_again_without_change,
    a_transaction_waits_for_the_one_that_writes,
    who_waits_too_long_for_another_writer_is_told_to_come_back,
    a_database_that_cannot_be_used_is_told_as_unavailable,
);

/// Rules beyond spellings: what is set in every row of the table, and the check that refuses it.
const CHECKS: &[(&str, &str, &str)] = &[
    ("body", "valid_from = '2019-01-02', valid_to = '2019-01-01'", "body_valid_to_check"),
    ("body_group_member", "valid_from = '2019-01-02', valid_to = '2019-01-01'", "body_group_member_valid_to_check"),
    ("account", "role = 'body', body_id = NULL", "account_body_id_check"),
    ("meeting", "starts_on = '2019-01-02', ends_on = '2019-01-01'", "meeting_ends_on_check"),
    ("agenda_item", "minutes = 0", "agenda_item_minutes_check"),
    ("attendance", "capacity = 'acting', acting_for = NULL", "attendance_acting_for_check"),
    ("protocol", "state = 'signed', signed_on = NULL", "protocol_signed_on_check"),
    ("protocol_version", "version = 0, reason = 'A slip'", "protocol_version_version_check"),
    ("protocol_version", "state = 'signed', signed_on = NULL", "protocol_version_signed_on_check"),
    ("directive", "state = 'issued', issued_on = NULL", "directive_issued_on_check"),
    ("directive", "extensions = -1", "directive_extensions_check"),
    ("limb", "state = 'proven', grade = NULL", "limb_proven_check"),
    ("deadline", "ordinal = -1", "deadline_ordinal_check"),
    ("recount", "state = 'moved', decided_on = NULL", "recount_decided_on_check"),
    ("protocol_point", "kind = 'noted'", "protocol_point_directive_id_check"),
    ("report", "ordinal = 0", "report_ordinal_check"),
    ("report", "state = 'returned', remarks = NULL", "report_remarks_check"),
    ("report_link", "used_at = made_at, report_id = NULL", "report_link_report_id_check"),
    ("evidence", "kind = 'file', storage_key = NULL", "evidence_file_check"),
    ("evidence", "bytes = -1", "evidence_bytes_check"),
    ("extension", "ordinal = 0", "extension_ordinal_check"),
    ("extension", "state = 'granted', granted_until = NULL", "extension_granted_until_check"),
    ("objection", "state = 'dismissed', note = NULL", "objection_note_check"),
    ("mail", "attempts = -1", "mail_attempts_check"),
    ("mail", "state = 'sent', sent_at = NULL", "mail_sent_at_check"),
];

/// A table, how a copy of one of its rows differs from it, and the key that refuses the copy.
type Key = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// The keys of all tables.
const KEYS: &[Key] = &[
    ("account", &[("unsubscribe", "NULL")], "account_email_key"),
    ("account", &[("email", "'another'")], "account_unsubscribe_key"),
    ("session", &[], "session_token_hash_key"),
    ("feed", &[("revoked_at", "made_at")], "feed_token_hash_key"),
    ("feed", &[("token_hash", "'another'")], "feed_account_id_key"),
    ("feed", &[("token_hash", "'another'"), ("body_id", "(SELECT max(body_id) FROM feed)")], "feed_body_id_key"),
    ("calendar_version", &[], "calendar_version_council_id_version_key"),
    ("calendar_day", &[], "calendar_day_version_id_date_key"),
    ("meeting", &[], "meeting_council_id_year_number_key"),
    ("agenda_rapporteur", &[], "agenda_rapporteur_item_id_body_id_key"),
    ("protocol", &[("number", "'another'")], "protocol_meeting_id_key"),
    ("protocol", &[("meeting_id", "(SELECT max(id) FROM meeting)")], "protocol_council_id_year_number_key"),
    (
        "directive",
        &[
            ("parent_id", "(SELECT max(parent_id) FROM directive)"),
            ("period_to", "(SELECT max(period_to) FROM directive)"),
        ],
        "directive_parent_id_period_to_key",
    ),
    ("directive_link", &[], "directive_link_from_id_to_id_kind_key"),
    ("protocol_version", &[], "protocol_version_protocol_id_version_key"),
    ("protocol_version_point", &[], "protocol_version_point_version_id_point_id_key"),
    ("limb", &[], "limb_directive_id_letter_key"),
    ("assignment", &[("role", "'informed'")], "assignment_directive_id_body_id_key"),
    ("assignment", &[("body_id", "(SELECT max(id) FROM body)")], "assignment_directive_id_key"),
    ("deadline", &[], "deadline_directive_id_ordinal_key"),
    ("recount", &[], "recount_directive_id_calendar_version_key"),
    ("protocol_point", &[("kind", "'noted'"), ("directive_id", "NULL")], "protocol_point_protocol_id_number_key"),
    ("protocol_point", &[("number", "'another'")], "protocol_point_directive_id_key"),
    ("report", &[], "report_directive_id_body_id_kind_ordinal_key"),
    ("extension", &[("state", "'withdrawn'")], "extension_directive_id_ordinal_key"),
    ("extension", &[("ordinal", "2")], "extension_directive_id_key"),
    ("report_link", &[], "report_link_token_hash_key"),
    ("silent_co_executor", &[], "silent_co_executor_report_id_body_id_key"),
    ("objection", &[], "objection_directive_id_body_id_key"),
    ("succession", &[], "succession_predecessor_id_successor_id_key"),
    ("history", &[("previous_hash", "'another'")], "history_hash_key"),
    ("history", &[("hash", "'another'")], "history_council_id_previous_hash_key"),
    ("mail", &[], "mail_key_key"),
    ("mail_directive", &[], "mail_directive_mail_id_directive_id_key"),
    ("digest", &[], "digest_council_id_recipient_kind_to_on_key"),
    ("escalation", &[], "escalation_directive_id_due_on_step_recipient_key"),
    ("reminder", &[], "reminder_directive_id_recipient_rule_due_on_key"),
];

async fn entities_have_the_columns_of_their_tables(world: World) {
    one_of_each::fill(&world).await;
    let mut tables = Vec::new();
    macro_rules! fits {
        ($($entity:ident),+ $(,)?) => {$(
            let row = entities::$entity::Entity::find().limit(1).one(world.backend.db()).await;
            assert!(row.unwrap().is_some(), "no row of {} was read", stringify!($entity));
            let mut columns: Vec<String> = entities::$entity::Column::iter().map(|column| sea_orm::IdenStatic::as_str(&column).to_owned()).collect();
            columns.sort();
            assert_eq!(catalog::columns(&world, stringify!($entity)).await, columns, "{}", stringify!($entity));
            tables.push(stringify!($entity).to_owned());
        )+};
    }
    fits!(
        account,
        agenda_item,
        agenda_rapporteur,
        assignment,
        attendance,
        body,
        body_group,
        body_group_member,
        calendar_day,
        calendar_import,
        calendar_version,
        council,
        deadline,
        digest,
        directive,
        directive_link,
        escalation,
        evidence,
        extension,
        feed,
        finding,
        form_key,
        history,
        job_run,
        kept_form,
        limb,
        mail,
        mail_attachment,
        mail_attempt,
        mail_directive,
        meeting,
        objection,
        person,
        protocol,
        protocol_point,
        protocol_version,
        protocol_version_point,
        recount,
        reminder,
        report,
        report_link,
        session,
        sign_in_failure,
        silent_co_executor,
        succession,
    );
    tables.push("seaql_migrations".to_owned());
    tables.sort();
    assert_eq!(catalog::tables(&world).await, tables);
}

async fn a_column_holds_the_spellings_of_the_domain_and_no_other(world: World) {
    one_of_each::fill(&world).await;
    for (table, column, spellings) in spellings::all() {
        let check = format!("{table}_{column}_check");
        assert_eq!(catalog::spellings_of(&world, table, &check).await, spellings, "{check}");
        // A point that is no directive breaks another rule too, so the rule of directives is left out.
        let among = if table == "protocol_point" { "directive_id IS NULL" } else { "1 = 1" };
        let refused = change(&world, table, &format!("{column} = 'no such word'"), among).await;
        assert!(refused.unwrap_err().to_string().contains(&check), "{check}");
    }
}

async fn every_check_refuses_what_it_is_there_for(world: World) {
    one_of_each::fill(&world).await;
    let mut names: Vec<String> =
        spellings::all().into_iter().map(|(table, column, _)| format!("{table}_{column}_check")).collect();
    for (table, set, check) in CHECKS {
        let among = if *table == "protocol_point" { "directive_id IS NOT NULL" } else { "1 = 1" };
        let refused = change(&world, table, set, among).await.unwrap_err();
        assert!(refused.to_string().contains(check), "{check}: {refused}");
        names.push((*check).to_owned());
    }
    names.sort();
    assert_eq!(catalog::checks(&world).await, names);
}

async fn every_key_refuses_a_second_row(world: World) {
    one_of_each::fill(&world).await;
    for (table, differs, key) in KEYS {
        let refused = copy(&world, table, differs).await.unwrap_err();
        assert!(unique(&refused, key), "{key}: {refused}");
        let others = KEYS.iter().filter(|(_, _, other)| other != key);
        assert_eq!(others.filter(|(_, _, other)| unique(&refused, other)).count(), 0, "{refused}");
    }
    let mut names: Vec<String> = KEYS.iter().map(|(_, _, key)| (*key).to_owned()).collect();
    names.sort();
    assert_eq!(catalog::keys(&world).await, names);
}

async fn every_reference_refuses_what_does_not_exist(world: World) {
    one_of_each::fill(&world).await;
    let references = catalog::references(&world).await;
    assert_eq!(references.len(), 83);
    for (table, column) in references {
        let among = match table.as_str() {
            // A point that is no directive may not refer to one at all.
            "protocol_point" => "kind = 'directive'",
            // Two feeds may not be of one body.
            "feed" => "body_id IS NOT NULL",
            _ => "1 = 1",
        };
        let refused = change(&world, &table, &format!("{column} = 987654321"), among).await.unwrap_err();
        assert!(
            matches!(refused.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_))),
            "{table}.{column}: {refused}"
        );
    }
}

async fn a_workshop_has_a_number_in_a_series_of_its_own(world: World) {
    one_of_each::fill(&world).await;
    copy(&world, "meeting", &[("kind", "'workshop'")]).await.unwrap();
    let refused = copy(&world, "meeting", &[("kind", "'workshop'")]).await.unwrap_err();
    assert!(unique(&refused, "meeting_council_id_year_number_key"));
    copy(&world, "meeting", &[("year", "2019")]).await.unwrap();
}

async fn a_directive_may_have_several_bodies_but_one_lead(world: World) {
    let directive = world.directive(world.ministry("Health").await, "by 1 March 2019").await;
    for (short, role) in [("Education", "co_executor"), ("Interior", "co_executor"), ("Justice", "informed")] {
        world.assign(directive, world.ministry(short).await, role).await;
    }
    let refused = change(&world, "assignment", "role = 'lead'", "role = 'informed'").await.unwrap_err();
    assert!(unique(&refused, "assignment_directive_id_key"));
}

async fn what_others_refer_to_is_not_deleted(world: World) {
    one_of_each::fill(&world).await;
    for table in ["council", "body", "person", "meeting", "protocol", "report", "mail"] {
        let refused = world.backend.db().execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap_err();
        assert!(matches!(refused.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_))), "{table}: {refused}");
    }
}

async fn the_parts_of_a_thing_are_deleted_with_it(world: World) {
    let directive = world.directive(world.ministry("Health").await, "by 1 March 2019").await;
    for delete in ["DELETE FROM protocol_point".to_owned(), format!("DELETE FROM directive WHERE id = {directive}")] {
        world.backend.db().execute_unprepared(&delete).await.unwrap();
    }
    assert!(entities::limb::Entity::find().one(world.backend.db()).await.unwrap().is_none());
    assert!(entities::assignment::Entity::find().one(world.backend.db()).await.unwrap().is_none());
    assert!(entities::deadline::Entity::find().one(world.backend.db()).await.unwrap().is_none());
}

async fn a_migrated_database_is_migrated_again_without_change(world: World) {
    let before = catalog::tables(&world).await;
    world.backend.migrate().await.unwrap();
    assert_eq!(catalog::tables(&world).await, before);
}

async fn a_transaction_waits_for_the_one_that_writes(world: World) {
    world.council().await;
    let first = world.backend.begin().await.unwrap();
    let backend = world.backend.clone();
    let second = tokio::spawn(async move {
        let txn = backend.begin().await.unwrap();
        entities::council::Entity::find().one(&txn).await.unwrap().unwrap().time_zone
    });
    let set = entities::council::ActiveModel {
        id: Set(world.council().await.0),
        time_zone: Set("Asia/Qyzylorda".to_owned()),
        ..Default::default()
    };
    entities::council::Entity::update(set).exec(&first).await.unwrap();
    // The second has had every chance to go on too early.
    tokio::task::yield_now().await;
    first.commit().await.unwrap();
    assert_eq!(second.await.unwrap(), "Asia/Qyzylorda");
}

async fn who_waits_too_long_for_another_writer_is_told_to_come_back(world: World) {
    let ctx = world.secretariat().await;
    let first = world.backend.begin().await.unwrap();
    let failure = ctx.begin().await.unwrap_err();
    assert!(matches!(failure, Error::Database(_)), "{failure:?}");
    assert_eq!(failure.into_refusal(), Refusal::Unavailable);
    // Pages can be read all the while.
    ctx.council().await.unwrap();
    drop(first);
    ctx.begin().await.unwrap();
}

async fn a_database_that_cannot_be_used_is_told_as_unavailable(world: World) {
    let ctx: Ctx = world.secretariat().await;
    world.backend.db().clone().close().await.unwrap();
    for failure in [ctx.begin().await.unwrap_err(), ctx.council().await.unwrap_err()] {
        assert!(matches!(failure, Error::Database(_)), "{failure:?}");
        assert_eq!(failure.into_refusal(), Refusal::Unavailable);
    }
}

/// PostgreSQL has no bound that a test could set without filling the disk.
#[tokio::test]
async fn when_the_disk_is_full_nothing_is_half_written() {
    on_sqlite(async |world| {
        let ctx = world.secretariat().await;
        let subject = Subject::Account(ctx.actor().unwrap().account);
        let txn = ctx.begin().await.unwrap();
        txn.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let failure = loop {
            let remark = "A remark. ".repeat(500);
            let recorded =
                history::record(&txn, &ctx, subject, EventKind::SignedIn, EventDetail::default(), Some(&remark)).await;
            if let Err(failure) = recorded {
                break failure;
            }
        };
        assert!(matches!(failure, Error::Database(_)), "{failure:?}");
        assert_eq!(failure.into_refusal(), Refusal::Unavailable);
        drop(txn);
        assert!(history::of(&ctx, subject).await.unwrap().is_empty());
    })
    .await;
}

async fn change(world: &World, table: &str, set: &str, among: &str) -> Result<(), sea_orm::DbErr> {
    let update = format!("UPDATE {table} SET {set} WHERE {among}");
    let changed = world.backend.db().execute_unprepared(&update).await?;
    assert_ne!(changed.rows_affected(), 0, "no row to try it on: {update}");
    Ok(())
}

/// Copies the table's first row, with some columns set otherwise.
async fn copy(world: &World, table: &str, differs: &[(&str, &str)]) -> Result<(), sea_orm::DbErr> {
    let mut columns = catalog::columns(world, table).await;
    columns.retain(|column| column != "id");
    let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    let value = |column: &String| {
        differs
            .iter()
            .find(|(name, _)| name == column)
            .map_or(format!("\"{column}\""), |(_, value)| (*value).to_owned())
    };
    let values = columns.iter().map(value).collect::<Vec<_>>().join(", ");
    let insert =
        format!("INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE id = (SELECT min(id) FROM {table})");
    world.backend.db().execute_unprepared(&insert).await.map(|_| ())
}
