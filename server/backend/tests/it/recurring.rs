use backend::entities::{directive, mail};
use backend::{Ctx, dashboard, directives, reminders, reports};
use chrono::NaiveDate;
use domain::dashboard::PeriodFilter;
use domain::deadlines::{StartEvent, Step};
use domain::digests::{DigestKind, PreferencesForm};
use domain::directives::{DecisionForm, DeskAct, DirectiveForm, DirectiveKind, DirectiveState, Filter, RhythmForm};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::{DirectiveId, MeetingId};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::forms::{self, issued, wrong};
use crate::life::{ask, decide, decision, file, listed, now, put_up, refusal, report, report_finally, state};
use crate::support::{World, both_databases, day};

both_databases!(
    a_recurring_directive_has_no_date_and_its_next_period_an_instance,
    edge_case_35_a_program_that_slept_three_months_makes_three_instances,
    making_instances_again_makes_none,
    an_instance_says_how_its_date_came_about,
    an_instance_is_reported_closed_and_counted_by_itself,
    a_recurring_directive_is_reported_on_by_its_instances,
    taking_note_of_a_recurring_directive_or_of_an_instance_is_one_note,
    another_rhythm_makes_what_is_to_come_anew_and_keeps_what_was_reported,
    a_rhythm_changes_whatever_letters_have_named,
    only_the_issuer_changes_the_rhythm_and_over_no_newer_step,
    an_ended_recurring_directive_takes_what_is_to_come_with_it_and_leaves_what_is_past,
    what_passes_while_a_recurring_directive_is_on_hold_is_not_owed,
    a_co_executors_date_lies_before_each_instances,
    an_instance_is_reminded_of_and_its_making_is_no_mail,
    a_meeting_counts_a_recurring_directive_once,
);

async fn recurring(world: &World, term: &str) -> (Ctx, DirectiveId) {
    let secretariat = world.secretariat().await;
    let health = world.ministry("Health").await;
    let meeting = world.meeting(day("2018-12-21")).await;
    let form = DirectiveForm { term: term.to_owned(), ..forms::directive(meeting, health) };
    let id = issued(&secretariat, form).await;
    (world.of_body(health).await, id)
}

/// The instances in their order.
async fn instances(world: &World, parent: DirectiveId) -> Vec<directive::Model> {
    directive::Entity::find()
        .filter(directive::Column::ParentId.eq(parent.0))
        .order_by_asc(directive::Column::PeriodTo)
        .all(world.backend.db())
        .await
        .unwrap()
}

async fn dates(world: &World, parent: DirectiveId) -> Vec<(String, String, Option<NaiveDate>)> {
    let instances = instances(world, parent).await;
    instances.into_iter().map(|row| (row.reference, row.state, row.due_on)).collect()
}

fn issued_on(reference: &str, due_on: &str) -> (String, String, Option<NaiveDate>) {
    (reference.to_owned(), "issued".to_owned(), Some(day(due_on)))
}

async fn rhythm(ctx: &Ctx, directive: DirectiveId, term: &str) -> RhythmForm {
    RhythmForm {
        directive: directive.to_string(),
        version: file(ctx, directive).await.version.to_string(),
        term: term.to_owned(),
        reason: "Monthly figures change little.".to_owned(),
    }
}

async fn a_recurring_directive_has_no_date_and_its_next_period_an_instance(world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    let of_parent = file(&lead, parent).await;
    assert_eq!((of_parent.row.kind, of_parent.row.due_on), (DirectiveKind::Recurring, None));
    assert!(of_parent.row.recurs && of_parent.deadline.is_none() && !of_parent.row.timeliness.is_overdue());
    // Sunday, 20 January 2019.
    assert_eq!(dates(&world, parent).await, [issued_on("4/1-1", "2019-01-18")]);
    let instance = of_parent.instances[0].clone();
    assert_eq!(instance.period, Some((day("2018-12-01"), day("2018-12-31"))));
    let of_instance = file(&lead, instance.id).await;
    assert_eq!(of_instance.parent, Some((parent, "4/1".to_owned())));
    assert_eq!((of_instance.words.clone(), of_instance.limbs.len()), (of_parent.words, of_parent.limbs.len()));
    assert_eq!((of_instance.point_number.as_str(), of_instance.row.extensions), ("1", 0));
}

async fn edge_case_35_a_program_that_slept_three_months_makes_three_instances(mut world: World) {
    let (_, parent) = recurring(&world, "monthly, by the 20th").await;
    world.move_to(day("2019-03-25"), "07:00");
    assert_eq!(directives::make_due(&world.system()).await.unwrap(), 3);
    let expected = [
        issued_on("4/1-1", "2019-01-18"),
        issued_on("4/1-2", "2019-02-20"),
        issued_on("4/1-3", "2019-03-20"),
        issued_on("4/1-4", "2019-04-19"),
    ];
    assert_eq!(dates(&world, parent).await, expected);
    let overdue = Filter { view: "overdue".to_owned(), ..Filter::default() };
    let mut late = listed(&world.leadership().await, overdue).await;
    late.sort();
    assert_eq!(late, ["4/1-1", "4/1-2", "4/1-3"]);
}

async fn making_instances_again_makes_none(mut world: World) {
    // Signed for 28 December on 14 January: the date of 10 January had come by then.
    let (_, parent) = recurring(&world, "quarterly").await;
    for (today, made) in [("2019-04-09", 0), ("2019-04-10", 1), ("2019-04-10", 0), ("2019-07-09", 0), ("2019-07-10", 1)]
    {
        world.move_to(day(today), "07:00");
        assert_eq!(directives::make_due(&world.system()).await.unwrap(), made, "{today}");
    }
    assert_eq!(instances(&world, parent).await.len(), 4);
}

async fn an_instance_says_how_its_date_came_about(mut world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    world.move_to(day("2019-02-25"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    let latest = file(&now(&world, &lead), parent).await.instances[0].id;
    let deadline = file(&now(&world, &lead), latest).await.deadline.unwrap();
    assert!(matches!(deadline.first.steps[0], Step::Occurrence { reached, .. } if reached == day("2019-03-20")));
    assert_eq!(
        (deadline.first.basis.start, deadline.first.wording.as_str()),
        (StartEvent::Signature, "monthly, by the 20th")
    );
    // The days are those after the period.
    assert_eq!((deadline.due_on, deadline.counted_from), (Some(day("2019-03-20")), Some(day("2019-02-28"))));
}

async fn an_instance_is_reported_closed_and_counted_by_itself(world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    let instance = file(&lead, parent).await.instances[0].id;
    report_finally(&lead, instance).await;
    put_up(&world.secretariat().await, instance).await;
    let leadership = world.leadership().await;
    decide(&leadership, instance, "done").await;
    assert_eq!(state(&lead, instance).await, DirectiveState::ClosedDone);
    assert_eq!(state(&lead, parent).await, DirectiveState::Issued);
    let in_time = Filter { counted: "in_time".to_owned(), ..Filter::default() };
    assert_eq!(listed(&leadership, in_time).await, ["4/1-1"]);
}

async fn a_recurring_directive_is_reported_on_by_its_instances(world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    for kind in ["final", "interim"] {
        let refused = reports::submit(&lead, &report(parent, kind), Vec::new()).await;
        assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::OnInstances), "{kind}");
    }
    assert_eq!(file(&lead, parent).await.desk, [DeskAct::Acknowledge]);
    let owed: Vec<_> = dashboard::my(&lead, &PeriodFilter::default())
        .await
        .unwrap()
        .owed
        .into_iter()
        .map(|row| row.reference)
        .collect();
    assert_eq!(owed, ["4/1-1"]);
}

async fn taking_note_of_a_recurring_directive_or_of_an_instance_is_one_note(mut world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    let instance = file(&lead, parent).await.instances[0].id;
    directives::acknowledge(&lead, instance).await.unwrap();
    for id in [parent, instance] {
        assert_eq!(state(&lead, id).await, DirectiveState::Acknowledged);
    }
    world.move_to(day("2019-01-21"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    let next = file(&now(&world, &lead), parent).await.instances[0].clone();
    assert_eq!((next.reference.as_str(), next.state), ("4/1-2", DirectiveState::Acknowledged));
}

async fn a_rhythm_changes_whatever_letters_have_named(mut world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    let leadership = world.leadership().await;
    let body = lead.actor().unwrap().body.unwrap();
    crate::digests::name(&world, body, Some(lead.actor().unwrap().account.0), None).await;
    let weekly = PreferencesForm { frequency: "weekly".to_owned(), ..PreferencesForm::default() };
    backend::digests::change_preferences(&lead, &weekly).await.unwrap();
    crate::digests::gather(&mut world, "2019-01-14", DigestKind::Own).await;
    let letters = crate::digests::letters(&world).await;
    assert!(letters.iter().any(|letter| letter.kind == "digest" && letter.text.contains("4/1-1")));
    directives::change_rhythm(&leadership, &rhythm(&leadership, parent, "quarterly, by the 15th").await).await.unwrap();
    assert_eq!(file(&leadership, parent).await.wording, "quarterly, by the 15th");
}

async fn another_rhythm_makes_what_is_to_come_anew_and_keeps_what_was_reported(mut world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    world.move_to(day("2019-03-25"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    let leadership = world.leadership().await;
    directives::change_rhythm(&leadership, &rhythm(&leadership, parent, "quarterly, by the 15th").await).await.unwrap();
    // The first quarter ended after the last period that stays, which is February.
    let expected = [
        issued_on("4/1-1", "2019-01-18"),
        issued_on("4/1-2", "2019-02-20"),
        issued_on("4/1-3", "2019-03-20"),
        issued_on("4/1-4", "2019-04-15"),
    ];
    assert_eq!(dates(&world, parent).await, expected);
    let of_parent = file(&leadership, parent).await;
    assert_eq!(of_parent.wording, "quarterly, by the 15th");
    let event = of_parent.history[0].clone();
    assert_eq!((event.kind, event.detail.value.as_deref()), (EventKind::RhythmChanged, Some("monthly, by the 20th")));

    // What was reported on stays, and its period is not owed a second time.
    let next = of_parent.instances[0].id;
    reports::submit(&now(&world, &lead), &report(next, "interim"), Vec::new()).await.unwrap();
    directives::change_rhythm(&leadership, &rhythm(&leadership, parent, "monthly, by the 10th").await).await.unwrap();
    let references: Vec<_> = instances(&world, parent).await.into_iter().map(|row| row.reference).collect();
    assert_eq!(references, ["4/1-1", "4/1-2", "4/1-3", "4/1-4"]);
    // Once its date has come, the next one is that of April; 9 and 10 May 2019 were days off.
    world.move_to(day("2019-04-15"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    assert_eq!(instances(&world, parent).await.last().unwrap().due_on, Some(day("2019-05-08")));
}

async fn only_the_issuer_changes_the_rhythm_and_over_no_newer_step(world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    let leadership = world.leadership().await;
    let form = rhythm(&leadership, parent, "quarterly").await;
    for ctx in [&lead, &world.secretariat().await] {
        assert_eq!(refusal(directives::change_rhythm(ctx, &form).await), Refusal::Denied);
    }
    let once = RhythmForm { term: "by 1 March 2019".to_owned(), ..form.clone() };
    assert_eq!(refusal(directives::change_rhythm(&leadership, &once).await), wrong("term", Problem::RhythmMissing));
    directives::acknowledge(&lead, parent).await.unwrap();
    assert!(matches!(refusal(directives::change_rhythm(&leadership, &form).await), Refusal::Conflict(_)));
    // A period has no rhythm of its own.
    let instance = file(&leadership, parent).await.instances[0].id;
    let form = rhythm(&leadership, instance, "quarterly").await;
    assert_eq!(refusal(directives::change_rhythm(&leadership, &form).await), Refusal::NotNow(Obstacle::State));
}

async fn an_ended_recurring_directive_takes_what_is_to_come_with_it_and_leaves_what_is_past(mut world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    world.move_to(day("2019-02-25"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    let leadership = world.leadership().await;
    decide(&leadership, parent, "cancelled").await;
    let states: Vec<_> = instances(&world, parent).await.into_iter().map(|row| row.state).collect();
    assert_eq!(states, ["issued", "issued", "cancelled"]);
    let cancelled = file(&leadership, parent).await.instances[0].id;
    let event = file(&leadership, cancelled).await.history[0].clone();
    assert_eq!((event.kind, event.remark.as_deref()), (EventKind::Cancelled, Some("As discussed.")));
    world.move_to(day("2019-06-25"), "07:00");
    assert_eq!(directives::make_due(&world.system()).await.unwrap(), 0);
    assert_eq!(dashboard::my(&now(&world, &lead), &PeriodFilter::default()).await.unwrap().overdue, 2);
}

async fn what_passes_while_a_recurring_directive_is_on_hold_is_not_owed(mut world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    let leadership = world.leadership().await;
    decide(&leadership, parent, "hold").await;
    let instance = file(&lead, parent).await.instances[0].clone();
    assert_eq!(
        (instance.state, instance.held_for.as_deref()),
        (DirectiveState::OnHold, Some("The Government adopts the programme"))
    );
    world.move_to(day("2019-04-25"), "07:00");
    assert_eq!(directives::make_due(&world.system()).await.unwrap(), 0);
    let leadership = world.leadership().await;
    let form = DecisionForm { remark: String::new(), ..decision(&leadership, parent, "resume").await };
    directives::decide(&leadership, &form).await.unwrap();
    directives::make_due(&world.system()).await.unwrap();
    let expected = [
        ("4/1-1".to_owned(), "cancelled".to_owned(), Some(day("2019-01-18"))),
        ("4/1-2".to_owned(), "acknowledged".to_owned(), Some(day("2019-05-20"))),
    ];
    assert_eq!(dates(&world, parent).await, expected);
}

async fn a_co_executors_date_lies_before_each_instances(mut world: World) {
    let secretariat = world.secretariat().await;
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let meeting: MeetingId = world.meeting(day("2018-12-21")).await;
    let form = DirectiveForm {
        term: "quarterly, by the 20th".to_owned(),
        co_executors: vec![justice.to_string()],
        ..forms::directive(meeting, health)
    };
    let parent = issued(&secretariat, form).await;
    world.move_to(day("2019-02-25"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    let secretariat = world.secretariat().await;
    for instance in file(&secretariat, parent).await.instances {
        let assignments = file(&secretariat, instance.id).await.assignments;
        let internal = assignments.iter().find(|part| part.body.id == justice).unwrap().internal_due_on;
        assert!(internal.unwrap() < instance.due_on.unwrap(), "{}", instance.reference);
    }
}

async fn an_instance_is_reminded_of_and_its_making_is_no_mail(mut world: World) {
    let (lead, parent) = recurring(&world, "monthly, by the 20th").await;
    let mails = async |world: &World| mail::Entity::find().count(world.backend.db()).await.unwrap();
    // The lead was told of the directive once.
    assert_eq!(mails(&world).await, 1);
    world.move_to(day("2019-01-21"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    assert_eq!(mails(&world).await, 1);
    let planned = reminders::plan(&world.system(), day("2019-01-21"), false).await.unwrap();
    assert_eq!(planned.iter().map(|reminder| reminder.reference.as_str()).collect::<Vec<_>>(), ["4/1-1"]);
    // A request for more time concerns one period alone.
    let next = file(&now(&world, &lead), parent).await.instances[0].id;
    assert_eq!(ask(&now(&world, &lead), next, "2019-03-01").await.ordinal, 1);
}

async fn a_meeting_counts_a_recurring_directive_once(mut world: World) {
    recurring(&world, "monthly, by the 20th").await;
    world.move_to(day("2019-03-25"), "07:00");
    directives::make_due(&world.system()).await.unwrap();
    let secretariat = world.secretariat().await;
    let row = backend::meetings::list(&secretariat).await.unwrap().remove(0);
    assert_eq!((row.directives, row.overdue), (1, 3));
}
