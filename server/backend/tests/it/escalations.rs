//! The ladder: step by step, once, until somebody reports.

use backend::entities::{body, escalation, mail};
use backend::escalations::{PlannedEscalation, plan};
use domain::escalations::Step;
use domain::history::EventKind;
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::{EntityTrait, QueryOrder};

use crate::life::{ask, decide, now, on_more_time, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    each_step_tells_somebody_higher_and_is_taken_once,
    a_dry_run_takes_no_step,
    a_report_stops_the_ladder,
    a_new_date_begins_the_ladder_anew,
    a_body_that_named_nobody_is_written_to_at_its_mailbox_and_the_missing_head_is_told,
    a_step_stands_in_the_life_of_the_directive,
);

async fn each_step_tells_somebody_higher_and_is_taken_once(mut world: World) {
    let health = world.ministry("Health").await;
    let (focal, alternate) = (world.of_body(health).await, world.of_body(health).await);
    let leadership = world.leadership().await;
    let account = |ctx: &backend::Ctx| ctx.actor().unwrap().account.0;
    let row = body::ActiveModel {
        id: Unchanged(health.0),
        focal_account_id: Set(Some(account(&focal))),
        alternate_account_id: Set(Some(account(&alternate))),
        head_mailbox: Set(Some("head@health.kenes.example".to_owned())),
        ..Default::default()
    };
    body::Entity::update(row).exec(world.backend.db()).await.unwrap();
    world.directive(health, "by 28 January 2019").await;
    let mut steps = Vec::new();
    for on in
        ["2019-01-28", "2019-01-29", "2019-01-29", "2019-01-31", "2019-02-02", "2019-02-04", "2019-02-11", "2019-03-01"]
    {
        for step in take(&mut world, on).await {
            steps.push((on, step.step));
        }
    }
    assert_eq!(
        steps,
        [
            ("2019-01-29", Step::FocalPoint),
            ("2019-01-31", Step::Alternate),
            ("2019-02-04", Step::Head),
            ("2019-02-11", Step::Chair),
        ]
    );
    let letters = mail::Entity::find().order_by_asc(mail::Column::Id).all(world.backend.db()).await.unwrap();
    let accounts: Vec<Option<i64>> = letters.iter().map(|letter| letter.account_id).collect();
    assert_eq!(accounts, [Some(account(&focal)), Some(account(&alternate)), None, Some(account(&leadership))]);
    assert_eq!(letters[2].to_address, "head@health.kenes.example");
    let mut subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
    subjects.dedup();
    assert_eq!(subjects.len(), 4, "each step has words of its own: {subjects:?}");
    assert!(letters[3].text.contains("10 working days have passed since the date"), "{}", letters[3].text);
}

async fn a_dry_run_takes_no_step(mut world: World) {
    let health = world.ministry("Health").await;
    world.directive(health, "by 28 January 2019").await;
    world.move_to(day("2019-01-29"), "10:00");
    for _ in 0..2 {
        assert_eq!(plan(&world.system(), day("2019-01-29"), true).await.unwrap().len(), 1);
    }
    assert_eq!(taken(&world).await, []);
}

async fn a_report_stops_the_ladder(mut world: World) {
    let health = world.ministry("Health").await;
    let lead = world.of_body(health).await;
    let directive = world.directive(health, "by 28 January 2019").await;
    take(&mut world, "2019-01-29").await;
    report_finally(&now(&world, &lead), directive).await;
    assert_eq!(take(&mut world, "2019-02-04").await, []);
    assert_eq!(taken(&world).await.len(), 1);
    let letter = mail::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!(letter.state, "cancelled", "what was not sent yet is withdrawn");
}

async fn a_new_date_begins_the_ladder_anew(mut world: World) {
    let health = world.ministry("Health").await;
    let (lead, leadership) = (world.of_body(health).await, world.leadership().await);
    let directive = world.directive(health, "by 28 January 2019").await;
    take(&mut world, "2019-02-04").await;
    let extension = ask(&now(&world, &lead), directive, "2019-03-01").await;
    let form = on_more_time(directive, &extension, "granted", "");
    backend::extensions::decide(&now(&world, &leadership), &form).await.unwrap();
    assert_eq!(take(&mut world, "2019-02-28").await, []);
    let steps = take(&mut world, "2019-03-04").await;
    assert_eq!(steps.iter().map(|step| step.step).collect::<Vec<_>>(), [Step::FocalPoint]);
    decide(&now(&world, &leadership), directive, "cancelled").await;
    assert_eq!(take(&mut world, "2019-04-01").await, []);
}

async fn a_body_that_named_nobody_is_written_to_at_its_mailbox_and_the_missing_head_is_told(mut world: World) {
    let health = world.ministry("Health").await;
    world.directive(health, "by 28 January 2019").await;
    let steps = take(&mut world, "2019-01-29").await;
    assert_eq!(steps[0].to, "health@kenes.example");
    take(&mut world, "2019-02-04").await;
    let letters = mail::Entity::find().order_by_desc(mail::Column::Id).all(world.backend.db()).await.unwrap();
    assert_eq!(letters[0].state, "permanent_failure");
    assert_eq!(letters[0].last_answer.as_deref(), Some("no_head_mailbox"));
}

async fn a_step_stands_in_the_life_of_the_directive(mut world: World) {
    let health = world.ministry("Health").await;
    let lead = world.of_body(health).await;
    let directive = world.directive(health, "by 28 January 2019").await;
    take(&mut world, "2019-01-29").await;
    let file = backend::directives::file(&now(&world, &lead), directive).await.unwrap();
    let line = &file.history[0];
    assert_eq!((line.kind, line.detail.subject.as_deref()), (EventKind::Escalated, Some("focal_point")));
}

async fn take(world: &mut World, on: &str) -> Vec<PlannedEscalation> {
    world.move_to(day(on), "10:00");
    plan(&world.system(), day(on), false).await.unwrap()
}

async fn taken(world: &World) -> Vec<escalation::Model> {
    escalation::Entity::find().all(world.backend.db()).await.unwrap()
}
