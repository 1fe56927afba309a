use backend::{Ctx, directives, objections};
use domain::dashboard::PeriodFilter;
use domain::directives::{DeskAct, ExecutorsForm, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId};
use domain::objections::{DismissalForm, ObjectionForm, ObjectionState};

use crate::life::{decide, file, now, refusal, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    an_objection_stops_no_clock_and_waits_for_the_issuer,
    an_objection_is_made_within_the_days_and_once,
    only_whoever_executes_objects,
    the_issuer_dismisses_with_reasons_and_nobody_else_does,
    other_executors_uphold_the_objection_of_whoever_is_let_go,
    whoever_is_named_later_has_its_own_days,
    an_objection_on_an_ended_directive_waits_no_longer,
    of_an_objection_the_others_read_no_paper,
);

async fn an_objection_stops_no_clock_and_waits_for_the_issuer(mut world: World) {
    let (lead, directive) = led(&world, "by 21 January 2019").await;
    assert_eq!(file(&lead, directive).await.objects_until, Some(day("2019-01-15")));
    objections::raise(&lead, &objection(directive)).await.unwrap();
    let (leadership, secretariat) = (world.leadership().await, world.secretariat().await);
    let seen = file(&leadership, directive).await;
    assert_eq!((seen.desk[0], seen.objections[0].state), (DeskAct::DecideObjection, ObjectionState::Raised));
    assert_eq!(
        (seen.history[0].kind, seen.history[0].remark.as_deref()),
        (EventKind::ObjectionRaised, Some("The courts are not ours."))
    );
    let waiting = backend::dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap().objections;
    assert_eq!(waiting.iter().map(|(row, _)| row.id).collect::<Vec<_>>(), [directive]);
    assert_eq!(backend::dashboard::today(&secretariat).await.unwrap().objections.len(), 1);
    world.move_to(day("2019-01-22"), "09:00");
    let late = file(&now(&world, &lead), directive).await;
    assert_eq!(late.row.timeliness, Timeliness::Overdue { days: 1, working_days: 1 });
}

async fn an_objection_is_made_within_the_days_and_once(mut world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let empty = ObjectionForm { reason: String::new(), ..objection(directive) };
    assert_eq!(refusal(objections::raise(&lead, &empty).await), Refusal::field("reason", Problem::Empty));
    // Told on Monday, 14 January: one working day is left.
    world.move_to(day("2019-01-15"), "23:59");
    let last_day = now(&world, &lead);
    assert!(file(&last_day, directive).await.desk.contains(&DeskAct::Object));
    objections::raise(&last_day, &objection(directive)).await.unwrap();
    let again = objections::raise(&last_day, &objection(directive)).await;
    assert_eq!(refusal(again), Refusal::NotNow(Obstacle::ObjectionClosed));
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    world.move_to(day("2019-01-16"), "00:01");
    let helper = world.of_body(helper).await;
    assert!(!file(&helper, directive).await.desk.contains(&DeskAct::Object));
    let late = objections::raise(&helper, &objection(directive)).await;
    assert_eq!(refusal(late), Refusal::NotNow(Obstacle::ObjectionClosed));
}

async fn only_whoever_executes_objects(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (informed, foreign) = (world.ministry("Finance").await, world.ministry("Culture").await);
    world.assign(directive, informed, "informed").await;
    for ctx in [world.of_body(informed).await, world.secretariat().await, world.leadership().await] {
        assert_eq!(refusal(objections::raise(&ctx, &objection(directive)).await), Refusal::Denied);
    }
    let foreign = objections::raise(&world.of_body(foreign).await, &objection(directive)).await;
    assert_eq!(refusal(foreign), Refusal::NotFound);
    report_finally(&lead, directive).await;
    let reported = objections::raise(&lead, &objection(directive)).await;
    assert_eq!(refusal(reported), Refusal::NotNow(Obstacle::State));
}

async fn the_issuer_dismisses_with_reasons_and_nobody_else_does(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    objections::raise(&lead, &objection(directive)).await.unwrap();
    let (leadership, secretariat) = (world.leadership().await, world.secretariat().await);
    let form = dismissal(&leadership, directive).await;
    for ctx in [&lead, &secretariat] {
        assert_eq!(refusal(objections::dismiss(ctx, &form).await), Refusal::Denied);
    }
    let silent = DismissalForm { note: String::new(), ..form.clone() };
    assert_eq!(refusal(objections::dismiss(&leadership, &silent).await), Refusal::field("note", Problem::Empty));
    objections::dismiss(&leadership, &form).await.unwrap();
    let seen = file(&lead, directive).await;
    assert_eq!(
        (seen.objections[0].state, seen.objections[0].note.as_deref(), seen.objections[0].decided_by.as_deref()),
        (ObjectionState::Dismissed, Some("The law names you."), Some("Leadership"))
    );
    assert_eq!(seen.history[0].kind, EventKind::ObjectionDismissed);
    assert_eq!(seen.row.lead.map(|body| body.id), lead.actor().unwrap().body);
    let again = objections::dismiss(&leadership, &form).await;
    assert_eq!(refusal(again), Refusal::NotNow(Obstacle::State));
    assert!(backend::dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap().objections.is_empty());
}

async fn other_executors_uphold_the_objection_of_whoever_is_let_go(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (helper, finance) = (world.ministry("Justice").await, world.ministry("Finance").await);
    world.assign(directive, helper, "co_executor").await;
    for ctx in [&lead, &world.of_body(helper).await] {
        objections::raise(ctx, &objection(directive)).await.unwrap();
    }
    let leadership = world.leadership().await;
    assert_eq!(directives::executors(&leadership, directive).await.unwrap().objections.len(), 2);
    name(&leadership, directive, finance, &[helper]).await;
    let seen = file(&leadership, directive).await;
    let states: Vec<_> = seen.objections.iter().map(|objection| (objection.body.id, objection.state)).collect();
    let first = lead.actor().unwrap().body.unwrap();
    assert_eq!(states, [(helper, ObjectionState::Raised), (first, ObjectionState::Upheld)]);
    assert_eq!(seen.objections[1].note.as_deref(), Some("As asked."));
    assert_eq!(
        seen.history.iter().take(2).map(|event| event.kind).collect::<Vec<_>>(),
        [EventKind::ObjectionUpheld, EventKind::ExecutorsChanged]
    );
}

async fn whoever_is_named_later_has_its_own_days(mut world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    let finance = world.ministry("Finance").await;
    world.move_to(day("2019-02-01"), "10:00");
    name(&world.leadership().await, directive, finance, &[]).await;
    let finance = world.of_body(finance).await;
    // Named on a Friday.
    assert_eq!(file(&finance, directive).await.objects_until, Some(day("2019-02-04")));
    objections::raise(&finance, &objection(directive)).await.unwrap();
}

async fn an_objection_on_an_ended_directive_waits_no_longer(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    objections::raise(&lead, &objection(directive)).await.unwrap();
    let leadership = world.leadership().await;
    let form = dismissal(&leadership, directive).await;
    decide(&leadership, directive, "cancelled").await;
    assert!(backend::dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap().objections.is_empty());
    assert_eq!(refusal(objections::dismiss(&leadership, &form).await), Refusal::NotNow(Obstacle::State));
}

async fn of_an_objection_the_others_read_no_paper(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (first, second) = (world.ministry("Justice").await, world.ministry("Finance").await);
    for body in [first, second] {
        world.assign(directive, body, "co_executor").await;
    }
    objections::raise(&world.of_body(first).await, &objection(directive)).await.unwrap();
    assert_eq!(file(&lead, directive).await.objections.len(), 1);
    assert_eq!(file(&world.of_body(first).await, directive).await.objections.len(), 1);
    assert!(file(&world.of_body(second).await, directive).await.objections.is_empty());
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

fn objection(directive: DirectiveId) -> ObjectionForm {
    ObjectionForm { directive: directive.to_string(), reason: "The courts are not ours.".to_owned() }
}

async fn dismissal(leadership: &Ctx, directive: DirectiveId) -> DismissalForm {
    DismissalForm {
        directive: directive.to_string(),
        objection: file(leadership, directive).await.objections[0].id.to_string(),
        note: "The law names you.".to_owned(),
    }
}

async fn name(leadership: &Ctx, directive: DirectiveId, lead: BodyId, co_executors: &[BodyId]) {
    let form = ExecutorsForm {
        directive: directive.to_string(),
        version: file(leadership, directive).await.version.to_string(),
        lead: lead.to_string(),
        co_executors: co_executors.iter().map(BodyId::to_string).collect(),
        reason: "As asked.".to_owned(),
    };
    directives::change_executors(leadership, &form).await.unwrap();
}
