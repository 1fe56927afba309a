//! More time for one limb alone: which date counts then.

use backend::entities::{directive, limb, mail};
use backend::{Ctx, extensions, reminders, reports};
use domain::dashboard::PeriodFilter;
use domain::directives::{DirectiveFile, DirectiveState, LimbState, Timeliness};
use domain::error::{Error as Refusal, Problem};
use domain::extensions::{Extension, ExtensionDecisionForm, ExtensionForm, ExtensionState};
use domain::ids::DirectiveId;
use domain::reminders::Rule;
use domain::reports::CheckForm;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::life::{decide, file, more_time, now, on_more_time, put_up, refusal, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    a_limb_may_have_a_later_date_and_the_directive_keeps_its_own,
    a_limb_that_is_proven_or_unknown_is_not_asked_for,
    the_directive_is_overdue_for_the_limb_whose_date_has_passed_and_for_no_other,
    once_the_others_are_proven_the_limbs_own_date_counts,
    a_limb_refused_after_all_brings_the_directives_date_back,
    more_time_for_the_whole_reaches_every_limb,
    the_reminders_follow_the_date_that_counts,
    a_request_for_a_limb_lapses_by_the_limbs_date,
    reopening_takes_the_limbs_dates_back,
    edge_case_22_the_date_of_one_limb_is_changed_alone,
);

async fn a_limb_may_have_a_later_date_and_the_directive_keeps_its_own(world: World) {
    let (lead, directive) = two_limbs(&world).await;
    granted(&world, &lead, directive, "b", "2019-03-29").await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.row.extensions), (Some(day("2019-02-01")), 1));
    let [a, b] = &file.limbs[..] else { panic!("two limbs") };
    assert_eq!((a.due_on, a.extensions, b.due_on, b.extensions), (None, 0, Some(day("2019-03-29")), 1));
    let change = &file.deadline.unwrap().changes[0];
    assert_eq!((change.limb.as_deref(), change.due_on), (Some("b"), Some(day("2019-03-29"))));
    assert_eq!(file.extensions[0].limb.as_deref(), Some("b"));
    assert_eq!(file.history[0].detail.subject.as_deref(), Some("b"));
}

async fn a_limb_that_is_proven_or_unknown_is_not_asked_for(world: World) {
    let (lead, directive) = two_limbs(&world).await;
    prove_a_alone(&world, &lead, directive).await;
    for letter in ["a", "c"] {
        let form = for_limb(directive, letter, "2019-03-29");
        let refused = extensions::ask(&lead, &form).await;
        assert_eq!(refusal(refused), Refusal::field("limb", Problem::NotAChoice), "{letter}");
    }
    let offered: Vec<_> =
        file(&lead, directive).await.extension_rules.askable.into_iter().map(|part| part.limb).collect();
    assert_eq!(offered, [None, Some("b".to_owned())]);
}

async fn the_directive_is_overdue_for_the_limb_whose_date_has_passed_and_for_no_other(mut world: World) {
    let (lead, directive) = two_limbs(&world).await;
    granted(&world, &lead, directive, "b", "2019-03-29").await;
    world.move_to(day("2019-02-04"), "10:00");
    let file = file(&now(&world, &lead), directive).await;
    assert_eq!(file.row.timeliness, Timeliness::Overdue { days: 3, working_days: 1 });
    let [a, b] = &file.limbs[..] else { panic!("two limbs") };
    assert_eq!(a.timeliness, Some(file.row.timeliness));
    assert!(matches!(b.timeliness, Some(Timeliness::Ahead { .. })));
}

async fn once_the_others_are_proven_the_limbs_own_date_counts(mut world: World) {
    let (lead, directive) = two_limbs(&world).await;
    granted(&world, &lead, directive, "b", "2019-03-29").await;
    prove_a_alone(&world, &lead, directive).await;
    world.move_to(day("2019-02-04"), "10:00");
    let seen = file(&now(&world, &lead), directive).await;
    assert_eq!((seen.row.due_on, seen.own_due_on), (Some(day("2019-03-29")), Some(day("2019-02-01"))));
    assert_eq!((seen.row.state, seen.row.timeliness.is_overdue()), (DirectiveState::Returned, false));
    // Reported by the limb's date it is done in time, by the first date it is not.
    world.move_to(day("2019-03-20"), "10:00");
    report_finally(&now(&world, &lead), directive).await;
    put_up(&world.secretariat().await, directive).await;
    decide(&world.leadership().await, directive, "done").await;
    let row = file(&now(&world, &lead), directive).await.row;
    assert_eq!((row.timeliness, row.first_due_on), (Timeliness::DoneInTime, Some(day("2019-02-01"))));
}

async fn a_limb_refused_after_all_brings_the_directives_date_back(world: World) {
    let (lead, directive) = two_limbs(&world).await;
    granted(&world, &lead, directive, "b", "2019-03-29").await;
    prove_a_alone(&world, &lead, directive).await;
    report_finally(&lead, directive).await;
    let file_now = file(&lead, directive).await;
    let form = verdict(&file_now, "return", ["refused", "refused"]);
    reports::check(&world.secretariat().await, &form).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.own_due_on), (Some(day("2019-02-01")), None));
}

async fn more_time_for_the_whole_reaches_every_limb(world: World) {
    let (lead, directive) = two_limbs(&world).await;
    granted(&world, &lead, directive, "b", "2019-03-15").await;
    granted(&world, &lead, directive, "", "2019-03-29").await;
    let before = file(&lead, directive).await;
    assert_eq!((before.row.due_on, before.row.extensions), (Some(day("2019-03-29")), 2));
    prove_a_alone(&world, &lead, directive).await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.own_due_on), (Some(day("2019-03-29")), None));
}

async fn the_reminders_follow_the_date_that_counts(world: World) {
    let (lead, directive) = two_limbs(&world).await;
    let planned = async |today: &str| {
        let planned = reminders::plan(&world.system(), day(today), false).await.unwrap();
        planned.into_iter().map(|reminder| (reminder.rule, reminder.due_on)).collect::<Vec<_>>()
    };
    granted(&world, &lead, directive, "b", "2019-03-29").await;
    assert_eq!(planned("2019-01-18").await, [(Rule::Before(10), day("2019-02-01"))]);
    let waiting = async || {
        let mails = mail::Entity::find().filter(mail::Column::Kind.eq("reminder"));
        mails.one(world.backend.db()).await.unwrap().unwrap().state
    };
    assert_eq!(waiting().await, "created");
    prove_a_alone(&world, &lead, directive).await;
    assert_eq!(waiting().await, "cancelled");
    assert_eq!(planned("2019-02-01").await, []);
    assert_eq!(planned("2019-03-27").await, [(Rule::Before(3), day("2019-03-29"))]);
}

async fn a_request_for_a_limb_lapses_by_the_limbs_date(mut world: World) {
    let (lead, directive) = two_limbs(&world).await;
    granted(&world, &lead, directive, "b", "2019-03-29").await;
    extensions::ask(&lead, &for_limb(directive, "b", "2019-05-03")).await.unwrap();
    // The directive's own date passes, the limb's stands: the request still waits.
    world.move_to(day("2019-02-04"), "10:00");
    assert_eq!(extensions::lapse(&world.system(), day("2019-02-04")).await.unwrap(), 0);
    assert_eq!(file(&now(&world, &lead), directive).await.extensions[0].state, ExtensionState::Submitted);
    let leadership = world.leadership().await;
    assert_eq!(backend::dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap().extensions.len(), 1);
    world.move_to(day("2019-03-30"), "10:00");
    assert_eq!(file(&now(&world, &lead), directive).await.extensions[0].state, ExtensionState::Lapsed);
    assert_eq!(extensions::lapse(&world.system(), day("2019-03-30")).await.unwrap(), 1);
}

async fn reopening_takes_the_limbs_dates_back(world: World) {
    let (lead, directive) = two_limbs(&world).await;
    granted(&world, &lead, directive, "b", "2019-03-29").await;
    report_finally(&lead, directive).await;
    put_up(&world.secretariat().await, directive).await;
    let leadership = world.leadership().await;
    decide(&leadership, directive, "done").await;
    decide(&leadership, directive, "reopen").await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.own_due_on), (Some(day("2019-02-01")), None));
    assert!(file.limbs.iter().all(|limb| limb.due_on.is_none() && limb.state == LimbState::Open));
    // That more time was granted once is not forgotten.
    assert_eq!((file.row.extensions, file.limbs[1].extensions), (1, 1));
}

async fn edge_case_22_the_date_of_one_limb_is_changed_alone(world: World) {
    let (lead, directive) = two_limbs(&world).await;
    // Another date than asked, and a second one for the same limb.
    let extension = asked(&lead, &for_limb(directive, "b", "2019-04-30")).await;
    grant(&world, directive, &extension, "2019-03-29").await;
    granted(&world, &lead, directive, "b", "2019-04-12").await;
    let file = file(&lead, directive).await;
    assert_eq!((file.limbs[1].due_on, file.limbs[1].extensions), (Some(day("2019-04-12")), 2));
    assert_eq!((file.limbs[0].due_on, file.row.due_on), (None, Some(day("2019-02-01"))));
    assert_eq!(file.extensions[0].due_on, Some(day("2019-03-29")));
    let row = directive::Entity::find_by_id(directive.0).one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!((row.first_due_on, row.due_set_on), (Some(day("2019-02-01")), Some(day("2018-12-28"))));
}

/// A directive due on 1 February 2019 with two limbs, and its lead.
async fn two_limbs(world: &World) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    let directive = world.directive(body, "by 1 February 2019").await;
    let first = limb::Entity::find()
        .filter(limb::Column::DirectiveId.eq(directive.0))
        .one(world.backend.db())
        .await
        .unwrap()
        .unwrap();
    world.set("limb", first.id, "letter", Expr::value("a")).await;
    let row = limb::ActiveModel {
        directive_id: Set(directive.0),
        letter: Set("b".to_owned()),
        position: Set(2),
        state: Set("open".to_owned()),
        ..Default::default()
    };
    limb::Entity::insert(row).exec(world.backend.db()).await.unwrap();
    (world.of_body(body).await, directive)
}

fn for_limb(directive: DirectiveId, letter: &str, until: &str) -> ExtensionForm {
    ExtensionForm { limb: letter.to_owned(), ..more_time(directive, until) }
}

async fn asked(lead: &Ctx, form: &ExtensionForm) -> Extension {
    let directive = extensions::ask(lead, form).await.unwrap();
    file(lead, directive).await.extensions.remove(0)
}

async fn granted(world: &World, lead: &Ctx, directive: DirectiveId, letter: &str, until: &str) {
    let extension = asked(lead, &for_limb(directive, letter, until)).await;
    grant(world, directive, &extension, until).await;
}

async fn grant(world: &World, directive: DirectiveId, extension: &Extension, until: &str) {
    let form = on_more_time(directive, extension, "granted", until);
    let form = ExtensionDecisionForm { consent: "on".to_owned(), ..form };
    extensions::decide(&world.leadership().await, &form).await.unwrap();
}

/// The lead reports; the report is returned, with limb (a) found proven.
async fn prove_a_alone(world: &World, lead: &Ctx, directive: DirectiveId) {
    report_finally(lead, directive).await;
    let form = verdict(&file(lead, directive).await, "return", ["documented", "refused"]);
    reports::check(&world.secretariat().await, &form).await.unwrap();
}

fn verdict(file: &DirectiveFile, verdict: &str, found: [&str; 2]) -> CheckForm {
    CheckForm {
        directive: file.row.id.to_string(),
        version: file.version.to_string(),
        limbs: file.limbs.iter().zip(found).map(|(limb, found)| format!("{}:{found}", limb.id)).collect(),
        remarks: "Part (b) is missing.".to_owned(),
        verdict: verdict.to_owned(),
    }
}
