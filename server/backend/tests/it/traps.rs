//! Traps into which other systems fell, each a report of their users.

use backend::escalations;
use domain::digests::DigestKind;
use domain::mail::MailKind;
use domain::reminders::Rule;
use sea_orm::sea_query::Expr;

use crate::digests::{gather, last_of, letters, remind, remind_of, runs, two_due};
use crate::life::{ask, decide, now, on_more_time, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    trap_a_daily_letter_omits_what_waits_for_review,
    trap_due_mail_on_a_day_not_due,
    trap_overdue_with_no_date_set,
    trap_a_report_demanded_the_moment_work_resumes,
    trap_a_new_reviewer_must_acknowledge_the_whole_past,
    trap_moving_a_base_date_breaks_granted_extensions,
    trap_a_holiday_added_late,
);

/// `operately` #1284.
async fn trap_a_daily_letter_omits_what_waits_for_review(mut world: World) {
    let (health, first) = two_due(&world).await;
    let (lead, _secretariat) = (world.of_body(health).await, world.secretariat().await);
    world.move_to(day("2019-02-20"), "10:00");
    report_finally(&now(&world, &lead), first).await;
    gather(&mut world, "2019-02-22", DigestKind::Own).await;
    let letter = letters(&world).await.pop().unwrap();
    assert_eq!(letter.subject, "What awaits the secretariat today");
    assert!(letter.text.contains("Reports to check\n\n* No. 4/1."), "{}", letter.text);
}

/// `OpenProject` #15202.
async fn trap_due_mail_on_a_day_not_due(mut world: World) {
    two_due(&world).await;
    // Ten working days before is 15 February; the next is 22 February.
    for quiet in ["2019-02-14", "2019-02-16", "2019-02-17"] {
        assert_eq!(remind(&mut world, quiet).await, 0, "{quiet}");
    }
    assert_eq!(letters(&world).await.len(), 0);
}

/// Camms, questions and answers 168001681.
async fn trap_overdue_with_no_date_set(mut world: World) {
    let health = world.ministry("Health").await;
    let directive = world.directive(health, "by 1 March 2019").await;
    world.set("directive", directive.0, "due_on", Expr::value(None::<chrono::NaiveDate>)).await;
    assert_eq!(remind(&mut world, "2019-03-12").await, 0);
    assert_eq!(escalations::plan(&world.system(), day("2019-03-12"), false).await.unwrap(), []);
}

/// `operately` #807.
async fn trap_a_report_demanded_the_moment_work_resumes(mut world: World) {
    let health = world.ministry("Health").await;
    let directive = world.directive(health, "by 1 March 2019").await;
    let leadership = world.leadership().await;
    world.move_to(day("2019-02-20"), "10:00");
    decide(&now(&world, &leadership), directive, "hold").await;
    world.move_to(day("2019-04-02"), "10:00");
    decide(&now(&world, &leadership), directive, "resume").await;
    for on in ["2019-04-02", "2019-04-03"] {
        assert_eq!(remind(&mut world, on).await, 0, "{on}");
    }
    assert_eq!(escalations::plan(&world.system(), day("2019-04-02"), false).await.unwrap(), []);
    assert_eq!(remind(&mut world, "2019-04-08").await, 1, "what is overdue is reminded of in the rhythm that stood");
}

/// `operately` #3734.
async fn trap_a_new_reviewer_must_acknowledge_the_whole_past(mut world: World) {
    let (health, first) = two_due(&world).await;
    let (lead, leadership) = (world.of_body(health).await, world.leadership().await);
    world.move_to(day("2019-02-20"), "10:00");
    backend::directives::acknowledge(&now(&world, &lead), first).await.unwrap();
    decide(&now(&world, &leadership), first, "cancelled").await;
    world.move_to(day("2019-02-22"), "09:00");
    world.secretariat().await;
    assert_eq!(gather(&mut world, "2019-02-22", DigestKind::Own).await.len(), 1);
    let run = runs(&world).await.into_iter().find(|run| run.kind == "own").unwrap();
    assert_eq!((run.from_on, run.to_on), (day("2019-02-22"), day("2019-02-22")));
    let letter = last_of(&world, MailKind::Digest).await;
    assert!(!letter.text.contains("4/1") && letter.text.contains("4/2"), "{}", letter.text);
}

/// `doubtfire` #279.
async fn trap_moving_a_base_date_breaks_granted_extensions(mut world: World) {
    let health = world.ministry("Health").await;
    let directive = world.directive(health, "by 1 March 2019").await;
    let (lead, leadership, secretariat) =
        (world.of_body(health).await, world.leadership().await, world.secretariat().await);
    world.move_to(day("2019-02-11"), "10:00");
    let extension = ask(&now(&world, &lead), directive, "2019-03-20").await;
    let form = on_more_time(directive, &extension, "granted", "");
    backend::extensions::decide(&now(&world, &leadership), &form).await.unwrap();
    crate::calendar::free(&now(&world, &secretariat), "2019-03-01").await;
    assert_eq!(remind(&mut world, "2019-03-01").await, 0);
    let planned = remind_of(&mut world, "2019-03-13").await;
    assert_eq!(planned.iter().map(|reminder| reminder.due_on).collect::<Vec<_>>(), [day("2019-03-20")]);
}

/// `Alaveteli` #7292.
async fn trap_a_holiday_added_late(mut world: World) {
    let health = world.ministry("Health").await;
    let secretariat = world.secretariat().await;
    world.directive(health, "by 1 March 2019").await;
    // Three working days before is 26 February; with the 27th off it is the 25th.
    crate::calendar::free(&now(&world, &secretariat), "2019-02-27").await;
    let planned = remind_of(&mut world, "2019-02-25").await;
    assert_eq!(planned.iter().map(|reminder| reminder.rule).collect::<Vec<_>>(), [Rule::Before(3)]);
}
