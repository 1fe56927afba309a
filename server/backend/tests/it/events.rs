//! Directives that wait for an event, and the date that follows from it.

use backend::{Ctx, directives, reminders};
use domain::deadlines::{Applied, StartEvent};
use domain::directives::{DeskAct, DirectiveState, EventForm, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::DirectiveId;

use crate::life::{decide, file, refusal};
use crate::support::{World, both_databases, day};

both_databases!(
    a_directive_that_waits_for_an_event_has_no_date_until_it_is_recorded,
    the_date_counted_from_an_event_explains_itself,
    without_a_term_the_councils_default_runs_from_the_event,
    an_event_is_recorded_once_and_only_where_one_is_awaited,
    only_the_secretariat_records_an_event,
    a_directive_on_hold_for_an_event_goes_on_when_it_has_happened,
    a_record_that_comes_late_makes_nobody_late,
    of_two_records_at_once_one_counts,
    reminders_follow_the_date_of_the_event,
);

const WORDING: &str = "after the Government adopts the programme";

fn event(directive: DirectiveId, term: &str) -> EventForm {
    EventForm {
        directive: directive.to_string(),
        version: "1".to_owned(),
        happened_on: "2019-01-10".to_owned(),
        words: "The programme was adopted.".to_owned(),
        shown_by: "Resolution No. 5 of 10 January 2019".to_owned(),
        term: term.to_owned(),
    }
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

async fn a_directive_that_waits_for_an_event_has_no_date_until_it_is_recorded(world: World) {
    let (lead, directive) = led(&world, WORDING).await;
    assert_eq!(file(&lead, directive).await.row.timeliness, Timeliness::NoDate);
    let secretariat = world.secretariat().await;
    assert_eq!(file(&secretariat, directive).await.desk, [DeskAct::RecordEvent]);
    directives::record_event(&secretariat, &event(directive, "within one month")).await.unwrap();

    let file = file(&lead, directive).await;
    let due_on = Some(day("2019-02-08"));
    // 10 February is a Sunday: the date moves back to Friday, and is the first one that the directive has.
    assert_eq!((file.row.due_on, file.row.first_due_on, file.row.extensions), (due_on, due_on, 0));
    let line = &file.history[0];
    assert_eq!((line.kind, line.detail.date), (EventKind::EventHappened, due_on));
    assert_eq!(line.detail.other_date, Some(day("2019-01-10")));
    assert_eq!(line.remark.as_deref(), Some("The programme was adopted.\nResolution No. 5 of 10 January 2019"));
}

async fn the_date_counted_from_an_event_explains_itself(world: World) {
    let (lead, directive) = led(&world, WORDING).await;
    let secretariat = world.secretariat().await;
    directives::record_event(&secretariat, &event(directive, "10 рабочих дней")).await.unwrap();
    let deadline = file(&lead, directive).await.deadline.unwrap();
    assert_eq!((deadline.first.due_on, deadline.first.wording.as_str()), (None, WORDING));
    let counted = deadline.changes[0].reckoning.as_ref().unwrap();
    assert_eq!((counted.basis.start, counted.basis.starts_on), (StartEvent::Event, day("2019-01-10")));
    assert_eq!((counted.wording.as_str(), counted.due_on), ("10 рабочих дней", Some(day("2019-01-24"))));
    // The days under the deadline are counted from the event.
    assert_eq!(deadline.counted_from, Some(day("2019-01-10")));
    assert!(!deadline.days.is_empty());
}

async fn without_a_term_the_councils_default_runs_from_the_event(world: World) {
    let (lead, directive) = led(&world, WORDING).await;
    directives::record_event(&world.secretariat().await, &event(directive, "")).await.unwrap();
    let deadline = file(&lead, directive).await.deadline.unwrap();
    let counted = deadline.changes[0].reckoning.as_ref().unwrap();
    assert_eq!((counted.applied, counted.due_on), (Applied::DefaultTerm, Some(day("2019-02-08"))));
}

async fn an_event_is_recorded_once_and_only_where_one_is_awaited(world: World) {
    let (lead, directive) = led(&world, WORDING).await;
    let dated = world.directive(lead.actor().unwrap().body.unwrap(), "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    let refused = Refusal::NotNow(Obstacle::State);
    assert_eq!(refusal(directives::record_event(&secretariat, &event(dated, "10 days")).await), refused);
    let none = Refusal::field("term", Problem::NoDateFollows);
    assert_eq!(refusal(directives::record_event(&secretariat, &event(directive, "monthly")).await), none);
    directives::record_event(&secretariat, &event(directive, "one month")).await.unwrap();
    let again = EventForm { version: "2".to_owned(), ..event(directive, "one month") };
    assert_eq!(refusal(directives::record_event(&secretariat, &again).await), refused);
}

async fn only_the_secretariat_records_an_event(world: World) {
    let (lead, directive) = led(&world, WORDING).await;
    for ctx in [lead, world.leadership().await, world.administrator().await] {
        assert_eq!(refusal(directives::record_event(&ctx, &event(directive, "10 days")).await), Refusal::Denied);
    }
}

async fn a_directive_on_hold_for_an_event_goes_on_when_it_has_happened(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    decide(&leadership, directive, "hold").await;
    let held = file(&secretariat, directive).await;
    assert!(held.desk.contains(&DeskAct::RecordEvent), "{:?}", held.desk);
    let form = EventForm { version: held.version.to_string(), ..event(directive, "до 1 апреля 2019 года") };
    directives::record_event(&secretariat, &form).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!((file.row.state, file.row.extensions), (DirectiveState::InProgress, 0));
    // The first date never disappears.
    assert_eq!((file.row.due_on, file.row.first_due_on), (Some(day("2019-04-01")), Some(day("2019-02-01"))));
}

async fn a_record_that_comes_late_makes_nobody_late(world: World) {
    let (lead, directive) = led(&world, WORDING).await;
    let secretariat = world.secretariat().await;
    let past = Refusal::field("term", Problem::DeadlinePast);
    assert_eq!(refusal(directives::record_event(&secretariat, &event(directive, "one day")).await), past);
    let tomorrow = EventForm { happened_on: "2019-01-15".to_owned(), ..event(directive, "one month") };
    let future = Refusal::field("happened_on", Problem::DateInFuture);
    assert_eq!(refusal(directives::record_event(&secretariat, &tomorrow).await), future);
    assert_eq!(file(&lead, directive).await.row.due_on, None);
}

async fn of_two_records_at_once_one_counts(world: World) {
    let (lead, directive) = led(&world, WORDING).await;
    let (first, second) = (world.secretariat().await, world.secretariat().await);
    let (month, week) = (event(directive, "one month"), event(directive, "two weeks"));
    let (month, week) =
        tokio::join!(directives::record_event(&first, &month), directives::record_event(&second, &week));
    let told: Vec<_> = [month, week].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    assert_eq!(told, [Refusal::NotNow(Obstacle::State)]);
    assert_eq!(file(&lead, directive).await.deadline.unwrap().changes.len(), 1);
}

async fn reminders_follow_the_date_of_the_event(world: World) {
    let (_, directive) = led(&world, WORDING).await;
    let planned = async |on: &str| reminders::plan(&world.system(), day(on), true).await.unwrap().len();
    assert_eq!(planned("2019-02-08").await, 0);
    directives::record_event(&world.secretariat().await, &event(directive, "one month")).await.unwrap();
    assert_eq!(planned("2019-02-08").await, 1);
}
