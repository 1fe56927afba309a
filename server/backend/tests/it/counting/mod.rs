//! What a figure counts: under whose name, by which date, and what stands beside it.

mod figures;

use backend::entities::{assignment, directive};
use backend::{Ctx, dashboard, reports};
use chrono::NaiveDate;
use domain::dashboard::{Against, Contributions, Counted, Delivery, Member, OnTime, PeriodFilter, Share, behind};
use domain::directives::{AssignmentRole, DirectiveState};
use domain::ids::{BodyId, DirectiveId};
use domain::reports::ReportForm;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::life::{decide, file, listed, now, put_up, report, report_finally, send_back_to_body};
use crate::support::{World, both_databases, day};

both_databases!(
    a_contribution_is_counted_under_who_owed_it,
    a_silent_co_executor_is_not_held_against_the_lead,
    what_nobody_reported_on_is_not_moving,
    edge_case_24_reported_in_time_and_returned_as_poor_shows_both_days_in_the_figures,
    edge_case_26_what_left_the_count_is_shown_beside_it_and_nothing_due_is_no_rate,
    edge_case_31_a_per_cent_in_the_text_is_no_progress,
);

/// Wednesday; the twelve months began on 1 April 2018.
const TODAY: &str = "2019-03-20";

async fn a_contribution_is_counted_under_who_owed_it(mut world: World) {
    let (lead, health) = led(&world, "Health").await;
    let (helper, silent) = (world.ministry("Justice").await, world.ministry("Finance").await);
    for body in [helper, silent] {
        world.assign(health, body, "co_executor").await;
        set_internal(&world, health, body, Some("2019-02-26"), None).await;
    }
    world.move_to(day("2019-02-27"), "09:00");
    reports::submit(&world.of_body(helper).await, &report(health, "contribution"), Vec::new()).await.unwrap();
    let page = dashboard::dashboard(&world.leadership().await, &PeriodFilter::default()).await.unwrap();
    let of = |body: BodyId| page.contributors.iter().find(|(name, _)| name.id == body).unwrap().1;
    assert_eq!(of(helper), Contributions { late: 1, ..Contributions::default() });
    assert_eq!(of(silent), Contributions { silent: 1, ..Contributions::default() });
    let own = dashboard::my(&world.of_body(silent).await, &PeriodFilter::default()).await.unwrap();
    assert_eq!((own.contributions.silent, own.contributions.share()), (1, Share::Few { part: 0, whole: 1 }));
    let of_lead = dashboard::my(&now(&world, &lead), &PeriodFilter::default()).await.unwrap();
    assert_eq!(of_lead.contributions.share(), Share::NothingDue);
}

async fn a_silent_co_executor_is_not_held_against_the_lead(mut world: World) {
    let (lead, directive) = led(&world, "Health").await;
    let silent = world.ministry("Justice").await;
    world.assign(directive, silent, "co_executor").await;
    set_internal(&world, directive, silent, Some("2019-02-26"), None).await;
    report_finally(&lead, directive).await;
    put_up(&world.secretariat().await, directive).await;
    decide(&world.leadership().await, directive, "done").await;
    world.move_to(day(TODAY), "09:00");
    let page = dashboard::dashboard(&world.leadership().await, &PeriodFilter::default()).await.unwrap();
    assert_eq!(page.rates.current.on_time(), OnTime { in_time: 1, ..OnTime::default() });
    assert_eq!(page.contributors[0].1, Contributions { silent: 1, ..Contributions::default() });
    let silent = behind::contributions(Delivery::Silent, page.period, silent);
    assert_eq!(listed(&world.leadership().await, silent).await, ["4/1"]);
}

async fn what_nobody_reported_on_is_not_moving(mut world: World) {
    let (lead, reported) = led(&world, "Health").await;
    let (_, still) = led(&world, "Justice").await;
    let (_, held) = led(&world, "Finance").await;
    set(&world, held, "state", Some("on_hold")).await;
    world.move_to(day("2019-01-21"), "09:00");
    reports::submit(&now(&world, &lead), &report(reported, "interim"), Vec::new()).await.unwrap();
    let of = async |world: &World| {
        let page = dashboard::dashboard(&world.leadership().await, &PeriodFilter::default()).await.unwrap();
        assert_eq!((page.still_rows.len(), page.still_days), (page.still as usize, 20));
        page.still_rows.into_iter().map(|row| (row.id, row.still_for.unwrap())).collect::<Vec<_>>()
    };
    // Issued on Friday 28 December; the New Year and Christmas are off, 29 December was worked.
    world.move_to(day("2019-01-29"), "09:00");
    assert_eq!(of(&world).await, []);
    world.move_to(day("2019-01-30"), "09:00");
    assert_eq!(of(&world).await, [(still, 20)]);
    // The longest still comes first.
    world.move_to(day("2019-02-18"), "09:00");
    assert_eq!(of(&world).await, [(still, 33), (reported, 20)]);
    let row = file(&world.leadership().await, still).await.row;
    assert_eq!(row.still_for, Some(33));
}

async fn edge_case_24_reported_in_time_and_returned_as_poor_shows_both_days_in_the_figures(mut world: World) {
    let (lead, directive) = led(&world, "Health").await;
    report_finally(&lead, directive).await;
    world.move_to(day(TODAY), "09:00");
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let tally = async |ctx: &Ctx| dashboard::dashboard(ctx, &PeriodFilter::default()).await.unwrap().rates.current;
    // Being checked: in time so far, and not decided.
    assert_eq!((tally(&leadership).await.of(Member::Undecided), tally(&leadership).await.poor()), (1, 0));
    send_back_to_body(&secretariat, directive, "No document.").await;
    assert_eq!((tally(&leadership).await.of(Member::Overdue), tally(&leadership).await.poor()), (1, 1));
    report_finally(&now(&world, &lead), directive).await;
    put_up(&secretariat, directive).await;
    decide(&leadership, directive, "done").await;
    assert_eq!((tally(&leadership).await.of(Member::Late), tally(&leadership).await.poor()), (1, 1));
    let poor = behind::counted(Counted::Poor(Against::CurrentDate), (day("2019-01-01"), day(TODAY)), None);
    assert_eq!(listed(&leadership, poor).await, ["4/1"]);
    let row = directive::Entity::find_by_id(directive.0).one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!((row.first_reported_on, row.reported_on), (Some(day("2019-01-14")), Some(day(TODAY))));
}

async fn edge_case_26_what_left_the_count_is_shown_beside_it_and_nothing_due_is_no_rate(mut world: World) {
    let health = world.ministry("Health").await;
    for (state, how_many) in [("superseded", 2), ("cancelled", 1), ("merged", 1), ("closed_declined", 3)] {
        for _ in 0..how_many {
            let id = world.directive(health, "by 1 February 2019").await;
            set(&world, id, "state", Some(state)).await;
        }
    }
    world.move_to(day(TODAY), "09:00");
    let page = dashboard::dashboard(&world.leadership().await, &PeriodFilter::default()).await.unwrap();
    let left_out = [(Member::Superseded, 2), (Member::Cancelled, 1), (Member::Merged, 1), (Member::Declined, 3)];
    for tally in [page.rates.current, page.rates.first, page.bodies[0].rates.current, page.months[10].rates.current] {
        assert_eq!((tally.on_time().share(), tally.left_out()), (Share::NothingDue, left_out.to_vec()));
    }
    let own = dashboard::my(&world.of_body(health).await, &PeriodFilter::default()).await.unwrap();
    assert_eq!((own.rates.current.on_time().percent(), own.rates.current.left_out()), (None, left_out.to_vec()));
    let empty = PeriodFilter { from: "2018-05-01".to_owned(), to: "2018-05-31".to_owned(), ..PeriodFilter::default() };
    let page = dashboard::dashboard(&world.leadership().await, &empty).await.unwrap();
    assert!(page.rates.is_empty() && page.contributors.is_empty() && page.bodies.is_empty());
}

async fn edge_case_31_a_per_cent_in_the_text_is_no_progress(mut world: World) {
    let (lead, directive) = led(&world, "Health").await;
    set(&world, directive, "expected_en", Some("100 % of registers are ready; crime is down 9 %.")).await;
    let form = ReportForm { text: "Readiness 100%, down 9%.".to_owned(), ..report(directive, "interim") };
    reports::submit(&lead, &form, Vec::new()).await.unwrap();
    world.move_to(day(TODAY), "09:00");
    let page = dashboard::dashboard(&world.leadership().await, &PeriodFilter::default()).await.unwrap();
    assert_eq!(page.rates.current.on_time(), OnTime { overdue: 1, ..OnTime::default() });
    let row = file(&world.leadership().await, directive).await.row;
    assert_eq!((row.state, row.limbs_proven), (DirectiveState::InProgress, 0));
}

async fn led(world: &World, short: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry(short).await;
    (world.of_body(body).await, world.directive(body, "by 1 March 2019").await)
}

/// Dates are told by their form, other values stay words.
async fn set(world: &World, id: DirectiveId, column: &'static str, value: Option<&str>) {
    let value = match value.map(str::parse::<NaiveDate>) {
        Some(Ok(date)) => Expr::value(date),
        Some(Err(_)) => Expr::value(value),
        None => Expr::value(None::<NaiveDate>),
    };
    world.set("directive", id.0, column, value).await;
}

async fn set_internal(
    world: &World,
    id: DirectiveId,
    body: BodyId,
    due_on: Option<&str>,
    contributed_on: Option<&str>,
) {
    let part = assignment::Entity::find()
        .filter(assignment::Column::DirectiveId.eq(id.0))
        .filter(assignment::Column::BodyId.eq(body.0))
        .filter(assignment::Column::Role.eq(AssignmentRole::CoExecutor.as_str()))
        .one(world.backend.db())
        .await
        .unwrap()
        .unwrap();
    world.set("assignment", part.id, "internal_due_on", Expr::value(due_on.map(day))).await;
    world.set("assignment", part.id, "contributed_on", Expr::value(contributed_on.map(day))).await;
}
