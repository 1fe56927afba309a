//! Letters that gather: whom, when, once, and what they hold.

use std::io::Cursor;

use backend::digests::{self, PlannedDigest};
use backend::entities::{assignment, body, digest, mail, mail_attachment};
use backend::mail::outbox::deliver;
use backend::mail::{Carrier, Sender};
use backend::reminders;
use domain::digests::{DigestKind, PreferencesForm};
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId};
use domain::mail::MailKind;
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::life::{decide, listed, now, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    a_body_gets_one_letter_a_day_with_all_that_it_owes_the_most_urgent_first,
    a_letter_that_gathers_is_made_once_however_often_it_is_asked_for,
    a_clock_two_days_ahead_and_back_makes_no_second_letter,
    days_on_which_the_program_was_off_are_made_up_for_by_one_letter,
    a_letter_goes_out_from_its_readers_hour,
    two_bodies_that_share_a_mailbox_get_one_letter_there,
    the_focal_point_has_a_letter_of_its_own_with_what_it_works_on_first,
    the_alternate_is_written_to_while_the_focal_point_is_away,
    whoever_wants_weekly_letters_gets_all_that_is_open_on_the_first_working_day,
    the_link_in_a_letter_ends_such_letters_for_its_reader_alone,
    a_report_on_one_directive_withdraws_the_letter_and_the_rest_is_gathered_anew,
    a_weekly_letter_that_names_what_has_ended_is_gathered_anew,
    an_overdue_list_that_names_what_has_ended_is_gathered_anew,
    the_life_of_a_directive_tells_of_letters_that_gather,
    matter_for_official_use_is_neither_named_nor_counted,
    two_programs_that_plan_at_once_write_one_letter,
    a_co_executor_is_reminded_of_its_own_date_until_it_has_contributed,
    edge_case_37_the_overdue_list_comes_once_a_week_on_its_first_working_day,
    discipline_comes_after_the_quarter_with_the_register_as_a_table,
);

async fn a_body_gets_one_letter_a_day_with_all_that_it_owes_the_most_urgent_first(mut world: World) {
    let health = world.ministry("Health").await;
    world.of_body(health).await;
    for wording in ["by 15 March 2019", "by 1 February 2019", "by 1 April 2019", "by 22 February 2019"] {
        world.directive(health, wording).await;
    }
    remind(&mut world, "2019-02-22").await;
    let letters = letters(&world).await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    let letter = &letters[0];
    assert_eq!((letter.kind.as_str(), letter.subject.as_str()), ("digest", "4 directives await you"));
    let places: Vec<usize> = ["4/2", "4/4", "4/1", "4/3"]
        .iter()
        .map(|number| letter.text.find(&format!("No. {number}.")).unwrap_or_else(|| panic!("{number}")))
        .collect();
    assert!(places.is_sorted(), "{}", letter.text);
    for told in ["Overdue", "21 days overdue", "due today", "https://kenes.example/directives/1"] {
        assert!(letter.text.contains(told), "{told}\n{}", letter.text);
    }
}

async fn a_letter_that_gathers_is_made_once_however_often_it_is_asked_for(mut world: World) {
    two_due(&world).await;
    assert_eq!(remind(&mut world, "2019-02-22").await, 2);
    for _ in 0..2 {
        assert_eq!(remind(&mut world, "2019-02-22").await, 0);
    }
    assert_eq!((letters(&world).await.len(), runs(&world).await.len()), (1, 1));
}

async fn a_clock_two_days_ahead_and_back_makes_no_second_letter(mut world: World) {
    two_due(&world).await;
    // Wednesday, from Monday.
    assert_eq!(remind(&mut world, "2019-02-27").await, 2);
    assert_eq!(remind(&mut world, "2019-02-25").await, 0);
    assert_eq!(remind(&mut world, "2019-02-27").await, 0);
    assert_eq!(letters(&world).await.len(), 1);
    assert_eq!(remind(&mut world, "2019-02-28").await, 2);
}

async fn days_on_which_the_program_was_off_are_made_up_for_by_one_letter(mut world: World) {
    two_due(&world).await;
    remind(&mut world, "2019-02-15").await;
    remind(&mut world, "2019-02-27").await;
    let runs = runs(&world).await;
    assert_eq!(runs.len(), 2);
    assert_eq!((runs[1].from_on, runs[1].to_on), (day("2019-02-16"), day("2019-02-27")));
}

async fn two_bodies_that_share_a_mailbox_get_one_letter_there(mut world: World) {
    let shared = Set(Some("office@kenes.example".to_owned()));
    for short in ["Health", "Education"] {
        let body = world.body(short, |row| row.mailbox = shared.clone()).await;
        world.directive(body, "by 1 March 2019").await;
    }
    assert_eq!(remind(&mut world, "2019-02-22").await, 2);
    assert_eq!(remind(&mut world, "2019-02-25").await, 0);
    let letters = letters(&world).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("4/1") && letters[0].text.contains("4/2"), "{}", letters[0].text);
}

async fn a_letter_goes_out_from_its_readers_hour(mut world: World) {
    two_due(&world).await;
    world.move_to(day("2019-02-22"), "07:00");
    let system = world.system();
    assert_eq!(reminders::plan_by(&system, day("2019-02-22"), 7, false).await.unwrap(), []);
    assert_eq!(reminders::plan_by(&system, day("2019-02-22"), 8, false).await.unwrap().len(), 2);
}

async fn the_focal_point_has_a_letter_of_its_own_with_what_it_works_on_first(mut world: World) {
    let (health, first) = two_due(&world).await;
    let focal = world.of_body(health).await;
    name(&world, health, Some(focal.actor().unwrap().account.0), None).await;
    world.move_to(day("2019-02-20"), "10:00");
    backend::directives::acknowledge(&now(&world, &focal), first).await.unwrap();
    remind(&mut world, "2019-02-22").await;
    let letters = letters(&world).await;
    assert_eq!(letters.len(), 2);
    let own = letters.iter().find(|letter| letter.account_id.is_some()).unwrap();
    let (mine, of_body) = (own.text.find("\nYours\n").unwrap(), own.text.find("\nYour body's\n").unwrap());
    assert!(mine < own.text.find("No. 4/1.").unwrap() && of_body < own.text.find("No. 4/2.").unwrap());
    assert!(own.text.contains("/mail/unsubscribe/") && own.unsubscribe.is_some());
    let office = letters.iter().find(|letter| letter.account_id.is_none()).unwrap();
    assert!(!office.text.contains("Yours") && office.unsubscribe.is_none());
}

async fn the_alternate_is_written_to_while_the_focal_point_is_away(mut world: World) {
    let (health, _) = two_due(&world).await;
    let (focal, alternate) = (world.of_body(health).await, world.of_body(health).await);
    let account = |ctx: &backend::Ctx| ctx.actor().unwrap().account.0;
    name(&world, health, Some(account(&focal)), Some(account(&alternate))).await;
    let away = PreferencesForm {
        frequency: "daily".to_owned(),
        absent_from: "2019-02-20".to_owned(),
        absent_to: "2019-02-24".to_owned(),
        ..PreferencesForm::default()
    };
    digests::change_preferences(&focal, &away).await.unwrap();
    let reader = async |world: &World| letters(world).await.into_iter().rev().find_map(|letter| letter.account_id);
    remind(&mut world, "2019-02-22").await;
    assert_eq!(reader(&world).await, Some(account(&alternate)));
    remind(&mut world, "2019-02-26").await;
    assert_eq!(reader(&world).await, Some(account(&focal)));
}

async fn whoever_wants_weekly_letters_gets_all_that_is_open_on_the_first_working_day(mut world: World) {
    let (health, _) = two_due(&world).await;
    world.directive(health, "by 1 May 2019").await;
    let focal = world.of_body(health).await;
    name(&world, health, Some(focal.actor().unwrap().account.0), None).await;
    let weekly = PreferencesForm { frequency: "weekly".to_owned(), ..PreferencesForm::default() };
    digests::change_preferences(&focal, &weekly).await.unwrap();
    // Monday 25 March 2019 was off.
    assert_eq!(gather(&mut world, "2019-03-25", DigestKind::Own).await, []);
    let planned = gather(&mut world, "2019-03-26", DigestKind::Own).await;
    assert_eq!(planned.iter().map(|digest| digest.up_to).collect::<Vec<_>>(), [day("2019-03-26")]);
    assert_eq!(gather(&mut world, "2019-03-27", DigestKind::Own).await, []);
    let letter = letters(&world).await.pop().unwrap();
    assert_eq!(letter.subject, "3 directives await you");
}

async fn the_link_in_a_letter_ends_such_letters_for_its_reader_alone(mut world: World) {
    let (health, _) = two_due(&world).await;
    let focal = world.of_body(health).await;
    name(&world, health, Some(focal.actor().unwrap().account.0), None).await;
    remind(&mut world, "2019-02-22").await;
    let link = letters(&world).await.into_iter().find_map(|letter| letter.unsubscribe).unwrap();
    let secret = link.rsplit('/').next().unwrap();
    for _ in 0..2 {
        digests::unsubscribe(&world.system(), secret).await.unwrap();
    }
    assert!(digests::unsubscribe(&world.system(), "no such secret").await.is_err());
    remind(&mut world, "2019-02-26").await;
    let later: Vec<_> = letters(&world).await.split_off(2);
    assert_eq!(later.len(), 1);
    assert_eq!(later[0].account_id, None, "the office goes on to be written to");
}

async fn a_report_on_one_directive_withdraws_the_letter_and_the_rest_is_gathered_anew(mut world: World) {
    let (health, first) = two_due(&world).await;
    let lead = world.of_body(health).await;
    remind(&mut world, "2019-02-22").await;
    report_finally(&now(&world, &lead), first).await;
    let rows = letters(&world).await;
    assert_eq!(rows[0].state, "cancelled");
    assert_eq!(remind(&mut world, "2019-02-22").await, 1);
    let rows = letters(&world).await;
    let (first, again) = (&rows[0], rows.iter().rev().find(|letter| letter.kind != "issued").unwrap());
    assert_ne!(first.id, again.id);
    assert!(again.text.contains("4/2") && !again.text.contains("4/1"), "{}", again.text);
}

async fn a_weekly_letter_that_names_what_has_ended_is_gathered_anew(mut world: World) {
    let (health, first) = two_due(&world).await;
    let (focal, leadership) = (world.of_body(health).await, world.leadership().await);
    name(&world, health, Some(focal.actor().unwrap().account.0), None).await;
    let weekly = PreferencesForm { frequency: "weekly".to_owned(), ..PreferencesForm::default() };
    digests::change_preferences(&focal, &weekly).await.unwrap();
    assert_eq!(gather(&mut world, "2019-02-18", DigestKind::Own).await.len(), 1);
    decide(&now(&world, &leadership), first, "cancelled").await;
    assert_eq!(gather(&mut world, "2019-02-19", DigestKind::Own).await.len(), 1);
    let letter = last_of(&world, MailKind::Digest).await;
    assert!(!letter.text.contains("4/1") && letter.text.contains("4/2"), "{}", letter.text);
    assert_eq!(sent_of(&world, &["digest"]).await, [("digest", "cancelled"), ("digest", "sent")].map(owned));
}

async fn an_overdue_list_that_names_what_has_ended_is_gathered_anew(mut world: World) {
    let (_, first) = two_due(&world).await;
    let leadership = world.leadership().await;
    assert_eq!(gather(&mut world, "2019-03-04", DigestKind::OverdueList).await.len(), 1);
    decide(&now(&world, &leadership), first, "cancelled").await;
    assert_eq!(gather(&mut world, "2019-03-04", DigestKind::OverdueList).await.len(), 1);
    let letter = last_of(&world, MailKind::OverdueList).await;
    assert!(!letter.text.contains("4/1") && letter.text.contains("4/2"), "{}", letter.text);
    assert_eq!(
        sent_of(&world, &["overdue_list"]).await,
        [("overdue_list", "cancelled"), ("overdue_list", "sent")].map(owned)
    );
}

async fn the_life_of_a_directive_tells_of_letters_that_gather(mut world: World) {
    let (_, first) = two_due(&world).await;
    let secretariat = world.secretariat().await;
    remind(&mut world, "2019-02-22").await;
    let folder = tempfile::tempdir().unwrap();
    let carrier = Carrier::folder(folder.path(), &Sender::new("Kenes <kenes@kenes.example>")).unwrap();
    deliver(&world.backend, &carrier).await.unwrap();
    let file = backend::directives::file(&now(&world, &secretariat), first).await.unwrap();
    assert!(file.history.iter().any(|event| event.kind == EventKind::MailSent), "{:?}", file.history);
}

async fn matter_for_official_use_is_neither_named_nor_counted(mut world: World) {
    let (health, first) = two_due(&world).await;
    world.of_body(health).await;
    world.set("directive", first.0, "classification", Expr::value("official_use")).await;
    remind(&mut world, "2019-02-22").await;
    let letter = letters(&world).await.pop().unwrap();
    assert_eq!(letter.subject, "One directive awaits you");
    assert!(letter.text.contains("Matter for official use awaits you as well."));
    assert!(!letter.text.contains("4/1") && !letter.html.contains("4/1"));
}

async fn two_programs_that_plan_at_once_write_one_letter(mut world: World) {
    two_due(&world).await;
    world.move_to(day("2019-02-22"), "10:00");
    let (one, other) = (world.system(), world.system());
    let on = day("2019-02-22");
    let (one, other) = tokio::join!(reminders::plan(&one, on, false), reminders::plan(&other, on, false));
    assert_eq!(one.unwrap().len() + other.unwrap().len(), 2);
    assert_eq!((letters(&world).await.len(), runs(&world).await.len()), (1, 1));
}

async fn a_co_executor_is_reminded_of_its_own_date_until_it_has_contributed(mut world: World) {
    let (_, first) = two_due(&world).await;
    let justice = world.ministry("Justice").await;
    world.assign(first, justice, "co_executor").await;
    let parts = assignment::Entity::find().filter(assignment::Column::BodyId.eq(justice.0));
    let part = parts.one(world.backend.db()).await.unwrap().unwrap().id;
    world.set("assignment", part, "internal_due_on", Expr::value(day("2019-02-26"))).await;
    let planned = remind_of(&mut world, "2019-02-25").await;
    let of_justice: Vec<_> = planned.iter().filter(|reminder| reminder.to.starts_with("justice")).collect();
    assert_eq!(of_justice.iter().map(|reminder| reminder.due_on).collect::<Vec<_>>(), [day("2019-02-26")]);
    world.set("assignment", part, "contributed_on", Expr::value(day("2019-02-25"))).await;
    let planned = remind_of(&mut world, "2019-02-26").await;
    assert!(planned.iter().all(|reminder| !reminder.to.starts_with("justice")), "{planned:?}");
}

async fn edge_case_37_the_overdue_list_comes_once_a_week_on_its_first_working_day(mut world: World) {
    two_due(&world).await;
    world.leadership().await;
    // Monday 25 March 2019 was off; the list comes on Tuesday, and no second one after a restart.
    assert_eq!(gather(&mut world, "2019-03-25", DigestKind::OverdueList).await, []);
    assert_eq!(gather(&mut world, "2019-03-26", DigestKind::OverdueList).await.len(), 1);
    for again in ["2019-03-26", "2019-03-27"] {
        assert_eq!(gather(&mut world, again, DigestKind::OverdueList).await, [], "{again}");
    }
    let letter = last_of(&world, MailKind::OverdueList).await;
    assert_eq!(letter.subject, "2 directives are overdue");
    assert!(letter.text.contains("Ministry of Health\n\n* No. 4/1."), "{}", letter.text);
    assert_eq!(letter.unsubscribe, None);
}

async fn discipline_comes_after_the_quarter_with_the_register_as_a_table(mut world: World) {
    let (health, _) = two_due(&world).await;
    world.directive(health, "by 1 March 2020").await;
    let leadership = world.leadership().await;
    assert_eq!(gather(&mut world, "2019-04-01", DigestKind::Discipline).await.len(), 1);
    assert_eq!(gather(&mut world, "2019-04-02", DigestKind::Discipline).await, []);
    let letter = last_of(&world, MailKind::Discipline).await;
    assert!(letter.text.contains("overdue 2"), "{}", letter.text);
    let behind = letter.text.lines().find_map(|line| line.trim().split_once("/directives?")).unwrap().1;
    let fields = behind.split('&').filter_map(|field| field.split_once('='));
    let fields: serde_json::Map<_, _> = fields.map(|(name, value)| (name.to_owned(), value.into())).collect();
    let filter = serde_json::from_value(fields.into()).unwrap();
    let mut behind = listed(&now(&world, &leadership), filter).await;
    behind.sort();
    assert_eq!(behind, ["4/1", "4/2"], "the link leads to exactly what was counted");
    let file = mail_attachment::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!(file.mail_id, letter.id);
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file.content)).unwrap();
    let register = calamine::Reader::worksheet_range(&mut book, "Directives").unwrap();
    let numbers: Vec<String> = register.rows().skip(1).map(|row| row[0].to_string()).collect();
    assert_eq!(numbers, ["4/1", "4/2"]);
}

/// Two directives of one body, due on one day in March; the second is the later.
pub async fn two_due(world: &World) -> (BodyId, DirectiveId) {
    let health = world.ministry("Health").await;
    let first = world.directive(health, "by 1 March 2019").await;
    world.directive(health, "by 1 March 2019").await;
    (health, first)
}

pub async fn remind(world: &mut World, on: &str) -> usize {
    remind_of(world, on).await.len()
}

pub async fn remind_of(world: &mut World, on: &str) -> Vec<reminders::PlannedReminder> {
    world.move_to(day(on), "10:00");
    reminders::plan(&world.system(), day(on), false).await.unwrap()
}

pub async fn gather(world: &mut World, on: &str, kind: DigestKind) -> Vec<PlannedDigest> {
    world.move_to(day(on), "10:00");
    let planned = digests::plan(&world.system(), day(on), 23, false).await.unwrap();
    planned.into_iter().filter(|digest| digest.kind == kind).collect()
}

pub async fn name(world: &World, body: BodyId, focal: Option<i64>, alternate: Option<i64>) {
    let row = body::ActiveModel {
        id: Unchanged(body.0),
        focal_account_id: Set(focal),
        alternate_account_id: Set(alternate),
        ..Default::default()
    };
    body::Entity::update(row).exec(world.backend.db()).await.unwrap();
}

/// What became of letters of these kinds, once what waits was sent.
pub async fn sent_of(world: &World, kinds: &[&str]) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let carrier = Carrier::folder(folder.path(), &Sender::new("Kenes <kenes@kenes.example>")).unwrap();
    deliver(&world.backend, &carrier).await.unwrap();
    let of_kinds = letters(world).await.into_iter().filter(|letter| kinds.contains(&letter.kind.as_str()));
    of_kinds.map(|letter| (letter.kind, letter.state)).collect()
}

pub fn owned((kind, state): (&str, &str)) -> (String, String) {
    (kind.to_owned(), state.to_owned())
}

pub async fn letters(world: &World) -> Vec<mail::Model> {
    mail::Entity::find().order_by_asc(mail::Column::Id).all(world.backend.db()).await.unwrap()
}

pub async fn last_of(world: &World, kind: MailKind) -> mail::Model {
    let found = mail::Entity::find().filter(mail::Column::Kind.eq(kind.as_str()));
    found.order_by_desc(mail::Column::Id).one(world.backend.db()).await.unwrap().unwrap()
}

pub async fn runs(world: &World) -> Vec<digest::Model> {
    digest::Entity::find().order_by_asc(digest::Column::Id).all(world.backend.db()).await.unwrap()
}
