//! Road maps, and interim information that says that nothing has changed.

use backend::{Ctx, dashboard, directives, reports};
use domain::dashboard::PeriodFilter;
use domain::directives::{DeskAct, DirectiveForm, DirectiveState, RoadMap};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::DirectiveId;
use domain::reports::{ReportForm, ReportMatter, Upload};

use crate::forms::{self, issued, wrong};
use crate::life::{file, now, refusal, report, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    a_long_directive_of_two_bodies_asks_for_a_road_map,
    a_road_map_is_a_paper_and_closes_nothing,
    a_road_map_that_does_not_come_is_told_as_late,
    a_road_map_is_submitted_by_the_lead_where_one_is_owed,
    nothing_changed_is_said_with_one_click_and_keeps_the_last_word,
    nothing_changed_is_not_said_first_nor_once_late,
);

async fn long(world: &World, term: &str) -> (Ctx, Ctx, DirectiveId) {
    let secretariat = world.secretariat().await;
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let meeting = world.meeting(day("2018-12-21")).await;
    let form = DirectiveForm {
        term: term.to_owned(),
        co_executors: vec![justice.to_string()],
        ..forms::directive(meeting, health)
    };
    let id = issued(&secretariat, form).await;
    (world.of_body(health).await, world.of_body(justice).await, id)
}

fn road_map(directive: DirectiveId) -> ReportForm {
    ReportForm {
        matter: "road_map".to_owned(),
        reference: "Plan No. 12".to_owned(),
        confidence: "amber".to_owned(),
        ..report(directive, "interim")
    }
}

async fn a_long_directive_of_two_bodies_asks_for_a_road_map(world: World) {
    let (lead, helper, id) = long(&world, "by 1 August 2019").await;
    let open = file(&lead, id).await;
    // Ten working days after 28 December 2018.
    assert_eq!(open.row.road_map, Some(RoadMap { due_on: day("2019-01-16"), submitted_on: None }));
    assert!(open.desk.contains(&DeskAct::SubmitRoadMap));
    assert!(!file(&helper, id).await.desk.contains(&DeskAct::SubmitRoadMap));
    let owed = dashboard::my(&lead, &PeriodFilter::default()).await.unwrap().road_maps;
    assert_eq!(owed.iter().map(|row| row.id).collect::<Vec<_>>(), [id]);
    assert!(dashboard::my(&helper, &PeriodFilter::default()).await.unwrap().road_maps.is_empty());
}

async fn a_road_map_is_a_paper_and_closes_nothing(world: World) {
    let (lead, _, id) = long(&world, "by 1 August 2019").await;
    let bare = ReportForm { reference: String::new(), ..road_map(id) };
    assert_eq!(refusal(reports::submit(&lead, &bare, Vec::new()).await), wrong("files", Problem::NoEvidence));
    let plan = Upload { name: "plan.csv".to_owned(), content: b"step;date\n1;2019-02-01\n".to_vec() };
    reports::submit(&lead, &bare, vec![plan]).await.unwrap();
    let file = file(&lead, id).await;
    assert_eq!(file.row.road_map.unwrap().submitted_on, Some(day("2019-01-14")));
    assert_eq!((file.row.state, file.row.due_on), (DirectiveState::InProgress, Some(day("2019-08-01"))));
    assert_eq!(
        (file.reports[0].matter, file.history[0].kind),
        (Some(ReportMatter::RoadMap), EventKind::RoadMapSubmitted)
    );
    assert_eq!(file.evidence[0].title, "plan.csv");
    assert!(!file.desk.contains(&DeskAct::SubmitRoadMap));
    assert!(dashboard::my(&lead, &PeriodFilter::default()).await.unwrap().road_maps.is_empty());
}

async fn a_road_map_that_does_not_come_is_told_as_late(mut world: World) {
    let (_, _, id) = long(&world, "by 1 August 2019").await;
    let late = async |world: &World| dashboard::today(&world.secretariat().await).await.unwrap().road_maps_late;
    world.move_to(day("2019-01-16"), "10:00");
    assert!(late(&world).await.is_empty());
    world.move_to(day("2019-01-17"), "10:00");
    assert_eq!(late(&world).await.iter().map(|row| row.id).collect::<Vec<_>>(), [id]);
    // A late road map does not make the directive late.
    assert!(!file(&world.secretariat().await, id).await.row.timeliness.is_overdue());
}

async fn a_road_map_is_submitted_by_the_lead_where_one_is_owed(world: World) {
    let (lead, helper, id) = long(&world, "by 1 August 2019").await;
    assert_eq!(refusal(reports::submit(&helper, &road_map(id), Vec::new()).await), Refusal::NotNow(Obstacle::LeadOnly));
    let final_map = ReportForm { kind: "final".to_owned(), ..road_map(id) };
    assert_eq!(refusal(reports::submit(&lead, &final_map, Vec::new()).await), wrong("kind", Problem::NotAChoice));
    reports::submit(&lead, &road_map(id), Vec::new()).await.unwrap();
    assert_eq!(refusal(reports::submit(&lead, &road_map(id), Vec::new()).await), Refusal::NotNow(Obstacle::State));
}

async fn nothing_changed_is_said_with_one_click_and_keeps_the_last_word(mut world: World) {
    let (lead, helper, id) = long(&world, "by 1 March 2019").await;
    let amber = ReportForm { confidence: "amber".to_owned(), ..report(id, "interim") };
    reports::submit(&lead, &amber, Vec::new()).await.unwrap();
    world.move_to(day("2019-02-04"), "10:00");
    let lead = now(&world, &lead);
    assert!(file(&lead, id).await.desk.contains(&DeskAct::ReportNoChange));
    assert_eq!(refusal(reports::report_no_change(&now(&world, &helper), id).await), Refusal::Denied);
    reports::report_no_change(&lead, id).await.unwrap();
    let file = file(&lead, id).await;
    let unchanged = &file.reports[0];
    assert_eq!((unchanged.matter, unchanged.ordinal), (Some(ReportMatter::NoChange), 2));
    assert_eq!(Some(unchanged.confidence), file.row.confidence);
    assert_eq!((file.row.last_report_on, file.history[0].kind), (Some(day("2019-02-04")), EventKind::NoChangeReported));
    assert_eq!(file.row.state, DirectiveState::InProgress);
}

async fn nothing_changed_is_not_said_first_nor_once_late(mut world: World) {
    let (lead, _, id) = long(&world, "by 1 March 2019").await;
    assert_eq!(refusal(reports::report_no_change(&lead, id).await), Refusal::NotNow(Obstacle::NoReport));
    reports::submit(&lead, &report(id, "interim"), Vec::new()).await.unwrap();
    world.move_to(day("2019-03-04"), "10:00");
    let lead = now(&world, &lead);
    assert_eq!(refusal(reports::report_no_change(&lead, id).await), Refusal::NotNow(Obstacle::ReasonDue));
    assert!(!file(&lead, id).await.desk.contains(&DeskAct::ReportNoChange));
    report_finally(&lead, id).await;
    directives::file(&lead, id).await.unwrap();
}
