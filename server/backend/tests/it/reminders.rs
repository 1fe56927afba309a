//! Reminders: whom, when, once.

use backend::entities::{mail as mail_rows, reminder};
use backend::reminders::{PlannedReminder, plan};
use domain::ids::DirectiveId;
use domain::mail::{MailKind, MailState};
use domain::reminders::Rule;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::life::{ask, decide, now, on_more_time, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    a_rule_is_planned_once_however_often_it_is_asked_for,
    a_dry_run_tells_what_would_be_planned_and_writes_nothing,
    the_longest_overdue_comes_first,
    whoever_has_reported_or_waits_for_an_event_is_not_reminded,
    a_report_withdraws_the_reminder_that_has_not_gone_out,
    a_moved_date_withdraws_the_old_reminder_and_is_reminded_of_anew,
    an_ended_directive_withdraws_its_reminders,
    the_letter_says_how_many_working_days_are_left_and_which_days_are_off,
    the_letter_on_an_overdue_directive_counts_the_days,
    the_lead_alone_is_reminded,
    a_body_without_a_mailbox_keeps_nobody_else_from_being_reminded,
    nothing_is_planned_on_a_day_off,
    edge_case_36_a_reminder_waits_for_the_working_day_and_goes_out_once,
    edge_case_36_a_dissolved_body_is_not_written_to_and_the_secretariat_is_told,
);

async fn a_rule_is_planned_once_however_often_it_is_asked_for(mut world: World) {
    let directive = due_on_1_march(&world).await;
    let planned = on(&mut world, "2019-02-22").await;
    let reminder = PlannedReminder {
        directive,
        reference: "4/1".to_owned(),
        to: "health@kenes.example".to_owned(),
        rule: Rule::Before(5),
        due_on: day("2019-03-01"),
    };
    assert_eq!(planned, [reminder]);
    assert_eq!(on(&mut world, "2019-02-22").await, []);
    assert_eq!(on(&mut world, "2019-02-25").await, []);
    let next = on(&mut world, "2019-02-26").await;
    assert_eq!(next[0].rule, Rule::Before(3));
    assert_eq!(letters(&world).await.len(), 2);
}

async fn a_dry_run_tells_what_would_be_planned_and_writes_nothing(mut world: World) {
    due_on_1_march(&world).await;
    world.move_to(day("2019-02-22"), "09:00");
    for _ in 0..2 {
        assert_eq!(plan(&world.system(), day("2019-02-22"), true).await.unwrap().len(), 1);
    }
    assert_eq!(letters(&world).await.len(), 0);
    assert_eq!(reminder::Entity::find().count(world.backend.db()).await.unwrap(), 0);
}

async fn the_longest_overdue_comes_first(mut world: World) {
    let health = world.ministry("Health").await;
    for wording in ["by 15 March 2019", "by 1 February 2019", "by 1 March 2019"] {
        world.directive(health, wording).await;
    }
    let order: Vec<String> = on(&mut world, "2019-03-04").await.into_iter().map(|planned| planned.reference).collect();
    assert_eq!(order, ["4/2", "4/3", "4/1"]);
}

async fn whoever_has_reported_or_waits_for_an_event_is_not_reminded(mut world: World) {
    let directive = due_on_1_march(&world).await;
    for state in ["draft", "reported", "under_review", "on_hold", "closed_done", "cancelled"] {
        world.set("directive", directive.0, "state", Expr::value(state)).await;
        assert_eq!(on(&mut world, "2019-02-22").await, [], "{state}");
    }
    for state in ["issued", "acknowledged", "in_progress", "returned"] {
        world.set("directive", directive.0, "state", Expr::value(state)).await;
        let planned = plan(&world.system(), day("2019-02-22"), true).await.unwrap();
        assert_eq!(planned.len(), 1, "{state}");
    }
}

async fn a_report_withdraws_the_reminder_that_has_not_gone_out(mut world: World) {
    let health = world.ministry("Health").await;
    let lead = world.of_body(health).await;
    let directive = world.directive(health, "by 1 March 2019").await;
    on(&mut world, "2019-02-22").await;
    report_finally(&now(&world, &lead), directive).await;
    assert_eq!(letters(&world).await, [MailState::Cancelled]);
}

async fn a_moved_date_withdraws_the_old_reminder_and_is_reminded_of_anew(mut world: World) {
    let health = world.ministry("Health").await;
    let (lead, leadership) = (world.of_body(health).await, world.leadership().await);
    let directive = world.directive(health, "by 1 March 2019").await;
    on(&mut world, "2019-02-22").await;
    let extension = ask(&now(&world, &lead), directive, "2019-03-20").await;
    let form = on_more_time(directive, &extension, "granted", "");
    backend::extensions::decide(&now(&world, &leadership), &form).await.unwrap();
    assert_eq!(letters(&world).await, [MailState::Cancelled]);

    assert_eq!(on(&mut world, "2019-03-01").await, []);
    let planned = on(&mut world, "2019-03-13").await;
    assert_eq!((planned[0].rule, planned[0].due_on), (Rule::Before(5), day("2019-03-20")));
}

async fn an_ended_directive_withdraws_its_reminders(mut world: World) {
    let directive = due_on_1_march(&world).await;
    let leadership = world.leadership().await;
    on(&mut world, "2019-02-22").await;
    decide(&now(&world, &leadership), directive, "cancelled").await;
    assert_eq!(letters(&world).await, [MailState::Cancelled]);
}

async fn the_letter_says_how_many_working_days_are_left_and_which_days_are_off(mut world: World) {
    let health = world.ministry("Health").await;
    world.of_body(health).await;
    world.directive(health, "by 27 March 2019").await;
    on(&mut world, "2019-03-18").await;
    let letter = last(&world).await;
    assert_eq!(letter.subject, "No. 4/1. 4 working days remain until the deadline");
    for part in [
        "Deadline: Wednesday, 27 March 2019",
        "Days off until then: 21–22 March 2019; 25 March 2019",
        "Last report: none",
        "at least 3 working days before the date",
        "Reminders go out before the date, on the day itself and while it is past, as the council has set",
    ] {
        assert!(letter.text.contains(part), "{part}\n{}", letter.text);
    }
}

async fn the_letter_on_an_overdue_directive_counts_the_days(mut world: World) {
    let health = world.ministry("Health").await;
    world.of_body(health).await;
    world.directive(health, "by 1 March 2019").await;
    assert_eq!(on(&mut world, "2019-03-12").await[0].rule, Rule::Overdue { time: 1 });
    let letter = last(&world).await;
    assert_eq!(letter.subject, "No. 4/1. The directive is 11 days overdue");
    assert!(letter.text.contains("give the reason for the delay"));
    assert_eq!(letter.rule.as_deref(), Some("overdue_1"));
}

async fn the_lead_alone_is_reminded(mut world: World) {
    let directive = due_on_1_march(&world).await;
    world.assign(directive, world.ministry("Education").await, "co_executor").await;
    let planned = on(&mut world, "2019-02-22").await;
    assert_eq!(planned.iter().map(|planned| planned.to.as_str()).collect::<Vec<_>>(), ["health@kenes.example"]);
}

async fn a_body_without_a_mailbox_keeps_nobody_else_from_being_reminded(mut world: World) {
    let silent = world.body("Silent", |row| row.mailbox = Set(None)).await;
    world.directive(silent, "by 1 March 2019").await;
    due_on_1_march(&world).await;
    assert_eq!(on(&mut world, "2019-02-22").await.len(), 1);
}

async fn nothing_is_planned_on_a_day_off(mut world: World) {
    due_on_1_march(&world).await;
    assert_eq!(on(&mut world, "2019-02-23").await, []);
}

async fn due_on_1_march(world: &World) -> DirectiveId {
    let health = world.ministry("Health").await;
    world.directive(health, "by 1 March 2019").await
}

/// Plans on that day, in the morning.
async fn on(world: &mut World, date: &str) -> Vec<PlannedReminder> {
    world.move_to(day(date), "09:00");
    plan(&world.system(), day(date), false).await.unwrap()
}

/// How it stands with each reminder's mail.
async fn letters(world: &World) -> Vec<MailState> {
    let reminders = mail_rows::Entity::find().filter(mail_rows::Column::Kind.eq(MailKind::Reminder.as_str()));
    let rows = reminders.order_by_asc(mail_rows::Column::Id).all(world.backend.db()).await.unwrap();
    rows.iter().map(|row| MailState::parse(&row.state).unwrap()).collect()
}

async fn last(world: &World) -> mail_rows::Model {
    let newest = mail_rows::Entity::find().order_by_desc(mail_rows::Column::Id);
    newest.one(world.backend.db()).await.unwrap().unwrap()
}

/// 8 March is a holiday, and in 2019 a Friday: the weekly reminder of that day goes out on Monday.
async fn edge_case_36_a_reminder_waits_for_the_working_day_and_goes_out_once(mut world: World) {
    let health = world.ministry("Health").await;
    world.directive(health, "by 28 February 2019").await;
    assert_eq!(on(&mut world, "2019-03-01").await[0].rule, Rule::Overdue { time: 0 });
    for day_off in ["2019-03-08", "2019-03-09", "2019-03-10"] {
        assert_eq!(on(&mut world, day_off).await, [], "{day_off}");
    }
    assert_eq!(on(&mut world, "2019-03-11").await[0].rule, Rule::Overdue { time: 1 });
    // Asked again after a restart, nothing is planned twice.
    assert_eq!(on(&mut world, "2019-03-11").await, []);
    assert_eq!(letters(&world).await.len(), 2);
}

async fn edge_case_36_a_dissolved_body_is_not_written_to_and_the_secretariat_is_told(mut world: World) {
    let dissolved = world.body("Old", |row| row.valid_to = Set(Some(day("2019-01-10")))).await;
    world.directive(dissolved, "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    for _ in 0..2 {
        assert_eq!(on(&mut world, "2019-02-22").await, [], "nobody is reminded");
    }
    assert_eq!(letters(&world).await, [MailState::PermanentFailure]);
    let failed = backend::dashboard::today(&now(&world, &secretariat)).await.unwrap().failed_mail;
    assert_eq!((failed.len(), failed[0].to.as_str()), (1, ""));
    assert_eq!(failed[0].last_answer.as_deref(), Some("dissolved"));
}
