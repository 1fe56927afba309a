//! Every figure leads to exactly the directives that it counted, and counts as the rules do.

use backend::entities::{assignment, directive};
use backend::{Ctx, dashboard, directives, reports};
use chrono::NaiveDate;
use domain::dashboard::{
    AGE_CLASSES, Against, Contributions, Counted, Delivery, LONG_DELAY, Member, OnTime, Period, PeriodFilter, Rates,
    SHORT_DELAY, Share, Tally, behind, is_poor,
};
use domain::directives::{AssignmentRole, DirectiveState, Filter, TimeClass, View};
use domain::ids::{BodyId, DirectiveId};
use domain::reports::ReportForm;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::life::{cleared, decide, file, listed, now, put_up, report, report_finally, send_back_to_body};
use crate::support::{World, both_databases, day};

both_databases!(
    every_figure_of_the_dashboard_leads_to_exactly_what_it_counted,
    every_figure_of_a_bodys_page_leads_to_exactly_what_it_counted,
    the_database_counts_as_the_rules_do,
    a_period_is_chosen_in_the_address,
    a_contribution_is_counted_under_who_owed_it,
    a_silent_co_executor_is_not_held_against_the_lead,
    what_nobody_reported_on_is_not_moving,
    edge_case_24_reported_in_time_and_returned_as_poor_shows_both_days_in_the_figures,
    edge_case_26_what_left_the_count_is_shown_beside_it_and_nothing_due_is_no_rate,
    edge_case_31_a_per_cent_in_the_text_is_no_progress,
);

/// Wednesday; the twelve months began on 1 April 2018.
const TODAY: &str = "2019-03-20";

async fn every_figure_of_the_dashboard_leads_to_exactly_what_it_counted(mut world: World) {
    all_cases(&mut world).await;
    let uncleared = world.leadership().await;
    for ctx in [cleared(&uncleared), uncleared, world.secretariat().await] {
        for period in ["twelve_months", "last_quarter", "quarter"] {
            let filter = PeriodFilter { period: period.to_owned(), ..PeriodFilter::default() };
            let page = dashboard::dashboard(&ctx, &filter).await.unwrap();
            let period = page.period;
            for (n, behind) in [
                (page.overdue, behind::view(View::Overdue, None)),
                (page.overdue_month_ago, behind::overdue_at(day("2019-02-20"), None)),
                (page.soon, behind::view(View::Soon, None)),
                (page.on_control, behind::view(View::Open, None)),
                (page.without_date, behind::standing(TimeClass::NoDate, None)),
                (page.to_check, behind::view(View::ToCheck, None)),
                (page.to_close_count, behind::view(View::ToClose, None)),
                (page.still, behind::view(View::Still, None)),
            ] {
                leads_to(&ctx, n, behind).await;
            }
            rates_lead_to(&ctx, page.rates, period, None).await;
            ages_lead_to(&ctx, page.ageing, None).await;
            assert_eq!(page.ageing.iter().sum::<u32>(), page.overdue);
            for body in &page.bodies {
                let lead = Some(body.body.id);
                for (n, behind) in [
                    (body.overdue, behind::standing(TimeClass::Overdue, lead)),
                    (body.soon, behind::standing(TimeClass::Soon, lead)),
                    (body.ahead, behind::standing(TimeClass::Ahead, lead)),
                    (body.with_secretariat, behind::standing(TimeClass::Reported, lead)),
                    (body.no_date, behind::standing(TimeClass::NoDate, lead)),
                    (body.total(), behind::view(View::Open, lead)),
                ] {
                    leads_to(&ctx, n, behind).await;
                }
                rates_lead_to(&ctx, body.rates, period, lead).await;
                ages_lead_to(&ctx, body.ageing, lead).await;
                assert_eq!(body.ageing.iter().sum::<u32>(), body.overdue);
            }
            for (body, contributions) in &page.contributors {
                contributions_lead_to(&ctx, *contributions, period, body.id).await;
            }
            for month in &page.months {
                leads_to(&ctx, month.overdue_short, behind::overdue_at(month.end, Some(SHORT_DELAY))).await;
                leads_to(&ctx, month.overdue_long, behind::overdue_at(month.end, Some(LONG_DELAY))).await;
                for against in Against::ALL {
                    let due = behind::counted(Counted::Due(*against), (month.month, month.end), None);
                    leads_to(&ctx, month.rates.against(*against).on_time().due(), due).await;
                }
            }
            // A part is the sum of its bodies.
            let sum = page.bodies.iter().fold(Tally::default(), |sum, body| sum.plus(body.rates.current));
            assert_eq!(sum, page.rates.current);
        }
    }
}

async fn every_figure_of_a_bodys_page_leads_to_exactly_what_it_counted(mut world: World) {
    for body in all_cases(&mut world).await {
        let ctx = world.of_body(body).await;
        let page = dashboard::my(&ctx, &PeriodFilter::default()).await.unwrap();
        for (n, view) in [
            (page.overdue, View::Overdue),
            (page.returned_count, View::Returned),
            (page.soon, View::Soon),
            (page.on_control, View::Open),
        ] {
            leads_to(&ctx, n, behind::view(view, Some(body))).await;
        }
        rates_lead_to(&ctx, page.rates, page.period, Some(body)).await;
        contributions_lead_to(&ctx, page.contributions, page.period, body).await;
        assert!(page.contributions.due() > 0);
    }
}

async fn the_database_counts_as_the_rules_do(mut world: World) {
    all_cases(&mut world).await;
    let ctx = cleared(&world.leadership().await);
    let page = dashboard::dashboard(&ctx, &PeriodFilter::default()).await.unwrap();
    let today = day(TODAY);
    let rows = directive::Entity::find().all(world.backend.db()).await.unwrap();
    for against in Against::ALL {
        let mut expected = Tally::default();
        for row in &rows {
            let due_on = if *against == Against::FirstDate { row.first_due_on } else { row.due_on };
            let state = DirectiveState::parse(&row.state).unwrap();
            let Some(member) = Member::of(state, due_on, row.reported_on, today) else { continue };
            let due_on = due_on.unwrap();
            if due_on < page.period.from || due_on > page.period.to {
                continue;
            }
            expected.add(member, 1);
            expected.add_poor(u32::from(is_poor(member, due_on, row.first_reported_on)));
        }
        assert_eq!(page.rates.against(*against), expected, "{against:?}");
        for member in Member::ALL {
            assert!(expected.of(*member) > 0, "the world has no {member:?} by {against:?}");
        }
        assert!(expected.poor() > 0);
    }

    let mut expected = Contributions::default();
    let parts = assignment::Entity::find().filter(assignment::Column::Role.eq("co_executor"));
    for part in parts.all(world.backend.db()).await.unwrap() {
        if part.internal_due_on.is_none_or(|due_on| due_on > today) {
            continue;
        }
        let state = rows.iter().find(|row| row.id == part.directive_id).map(|row| row.state.as_str()).unwrap();
        let state = DirectiveState::parse(state).unwrap();
        match Delivery::of(state, part.internal_due_on, part.contributed_on, today) {
            Some(Delivery::InTime) => expected.in_time += 1,
            Some(Delivery::Late) => expected.late += 1,
            Some(Delivery::Silent) => expected.silent += 1,
            None => {}
        }
    }
    let sum = page.contributors.iter().fold(Contributions::default(), |sum, (_, of_body)| sum.plus(*of_body));
    assert_eq!(sum, expected);
    assert!(Delivery::ALL.iter().all(|delivery| expected.of(*delivery) > 0));

    // What a row says of itself is what the filter found it by.
    for time in TimeClass::ALL {
        let page = directives::list(&ctx, &behind::standing(*time, None)).await.unwrap();
        assert!(page.total > 0, "{time:?}");
        assert!(page.rows.iter().all(|row| row.timeliness.class() == Some(*time)), "{time:?}");
    }
    let every = directives::list(&ctx, &behind::view(View::Open, None)).await.unwrap();
    let still = directives::list(&ctx, &behind::view(View::Still, None)).await.unwrap();
    assert!(still.rows.iter().all(|row| row.still_for.is_some_and(|days| days >= 20)));
    let marked = every.rows.iter().filter(|row| row.still_for.is_some()).count();
    assert!(marked > 0 && marked <= still.total as usize);
}

async fn a_period_is_chosen_in_the_address(mut world: World) {
    let health = world.ministry("Health").await;
    for due_on in ["2018-12-31", "2019-01-01", "2019-03-31", "2019-04-01"] {
        let id = world.directive(health, "by 1 March 2019").await;
        set(&world, id, "due_on", Some(due_on)).await;
    }
    world.move_to(day("2019-05-15"), "09:00");
    let ctx = world.leadership().await;
    for (period, from, to, due) in [
        ("", "", "", 4),
        ("quarter", "", "", 1),
        ("last_quarter", "", "", 2),
        ("half_year", "", "", 3),
        ("last_half_year", "", "", 1),
        ("", "2018-12-31", "2019-01-01", 2),
        // From a day on, until today.
        ("quarter", "2019-03-31", "", 2),
    ] {
        let filter = PeriodFilter { period: period.to_owned(), from: from.to_owned(), to: to.to_owned() };
        let page = dashboard::dashboard(&ctx, &filter).await.unwrap();
        // What was due in a period that has ended is measured by what has become of it today.
        assert_eq!(page.rates.current.on_time(), OnTime { overdue: due, ..OnTime::default() }, "{filter:?}");
        rates_lead_to(&ctx, page.rates, page.period, None).await;
    }
}

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

/// The register shows as many as the figure says.
async fn leads_to(ctx: &Ctx, n: u32, behind: Filter) {
    let page = directives::list(ctx, &behind).await.unwrap();
    assert_eq!((page.total, page.rows.len()), (n, n.min(50) as usize), "{behind:?}");
}

async fn rates_lead_to(ctx: &Ctx, rates: Rates, period: Period, lead: Option<BodyId>) {
    for against in Against::ALL {
        let tally = rates.against(*against);
        for member in Member::ALL {
            leads_to(ctx, tally.of(*member), behind::member(*against, *member, period, lead)).await;
        }
        let counted = |counted| behind::counted(counted, period.days(), lead);
        leads_to(ctx, tally.on_time().due(), counted(Counted::Due(*against))).await;
        leads_to(ctx, tally.poor(), counted(Counted::Poor(*against))).await;
    }
}

async fn ages_lead_to(ctx: &Ctx, ageing: [u32; AGE_CLASSES.len()], lead: Option<BodyId>) {
    for (class, n) in AGE_CLASSES.into_iter().zip(ageing) {
        leads_to(ctx, n, behind::aged(class, lead)).await;
    }
}

async fn contributions_lead_to(ctx: &Ctx, contributions: Contributions, period: Period, body: BodyId) {
    for delivery in Delivery::ALL {
        leads_to(ctx, contributions.of(*delivery), behind::contributions(*delivery, period, body)).await;
    }
}

/// Each state with each sort of dates, led by two bodies in turn, each with two co-executors; some for
/// official use. It is [`TODAY`].
async fn all_cases(world: &mut World) -> [BodyId; 3] {
    let bodies = [world.ministry("Health").await, world.ministry("Justice").await, world.ministry("Finance").await];
    let dates = [
        // First date, date, day of the report that stands, day of the first report.
        (Some("2019-02-01"), Some("2019-02-01"), None, None),
        (Some("2019-02-01"), Some("2019-02-01"), Some("2019-02-01"), Some("2019-02-01")),
        (Some("2019-02-01"), Some("2019-02-01"), Some("2019-02-20"), Some("2019-01-30")),
        (Some("2019-02-01"), Some("2019-03-18"), Some("2019-03-01"), Some("2019-01-31")),
        (Some("2019-03-20"), Some("2019-03-20"), None, None),
        (Some("2019-03-01"), Some("2019-03-25"), None, None),
        (Some("2019-02-01"), Some("2019-06-10"), None, None),
        (Some("2018-11-30"), Some("2018-11-30"), None, Some("2018-11-29")),
        (None, None, None, None),
    ];
    let mut number = 0;
    for state in DirectiveState::ALL {
        for (first, due, reported, first_reported) in dates {
            let id = world.directive(bodies[number % 2], "by 1 March 2019").await;
            set(world, id, "state", Some(state.as_str())).await;
            set(world, id, "first_due_on", first).await;
            set(world, id, "due_on", due).await;
            set(world, id, "issued_on", Some(if number % 3 == 0 { "2018-10-01" } else { "2019-03-11" })).await;
            // Whoever has the move has no report that stands.
            let reported = reported.filter(|_| !state.awaits_body());
            set(world, id, "reported_on", reported).await;
            set(world, id, "first_reported_on", first_reported).await;
            set(world, id, "last_report_on", first_reported.filter(|_| number % 2 == 0)).await;
            set(world, id, "closed_on", state.is_ended().then_some("2019-03-05")).await;
            if number % 7 == 0 {
                set(world, id, "classification", Some("official_use")).await;
            }
            for (nth, body) in bodies.iter().enumerate().filter(|(nth, _)| *nth != number % 2) {
                world.assign(id, *body, "co_executor").await;
                let contributed = ["2019-01-25", "2019-01-30", ""][(number + nth) % 3];
                let internal = due.map(|due| (day(due) - chrono::Days::new(4)).to_string());
                set_internal(world, id, *body, internal.as_deref(), Some(contributed).filter(|on| !on.is_empty()))
                    .await;
            }
            number += 1;
        }
    }
    world.move_to(day(TODAY), "09:00");
    bodies
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
