//! Every figure leads to exactly the directives that it counted, and counts as the rules do.

use backend::entities::{assignment, directive};
use backend::{Ctx, dashboard, directives};
use domain::dashboard::{
    AGE_CLASSES, Against, Contributions, Counted, Delivery, LONG_DELAY, Member, OnTime, Period, PeriodFilter, Rates,
    SHORT_DELAY, Tally, behind, is_poor,
};
use domain::directives::{DirectiveState, Filter, TimeClass, View};
use domain::ids::BodyId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{TODAY, set, set_internal};
use crate::life::cleared;
use crate::support::{World, both_databases, day};

both_databases!(
    every_figure_of_the_dashboard_leads_to_exactly_what_it_counted,
    every_figure_of_a_bodys_page_leads_to_exactly_what_it_counted,
    the_database_counts_as_the_rules_do,
    a_period_is_chosen_in_the_address,
);

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
