use backend::{Ctx, dashboard};
use chrono::NaiveDate;
use domain::dashboard::{DashboardPage, MyPage, OnTime, PeriodFilter, TodayPage};
use domain::directives::{DirectiveState, Timeliness, View};
use domain::error::Error as Refusal;
use domain::ids::{BodyId, DirectiveId};
use sea_orm::sea_query::Expr;

use crate::life::{ask, file, now, put_up, refusal, report_finally, send_back_to_body};
use crate::support::{World, both_databases, day};

both_databases!(
    nothing_due_is_no_rate_and_no_division_by_nought,
    figures_open_the_directives_behind_them,
    each_body_is_counted_once_under_its_lead,
    the_rate_counts_open_overdue_directives_and_leaves_out_what_was_cancelled,
    a_moved_date_shows_in_the_rate_by_the_first_date,
    what_is_due_today_is_not_counted_against_a_body,
    the_trend_tells_what_was_overdue_at_each_months_end,
    a_month_ago_counts_what_has_been_closed_since,
    ageing_holds_every_overdue_directive_once,
    the_worst_are_the_longest_overdue,
    three_weeks_are_shown_with_their_days_off_and_reasons,
    what_waits_for_the_issuer_is_on_the_dashboard,
    the_secretariat_sees_what_to_do_today,
    a_body_sees_what_it_owes,
    each_reader_has_a_page_of_its_own,
);

async fn nothing_due_is_no_rate_and_no_division_by_nought(world: World) {
    world.ministry("Health").await;
    let page = leadership(&world).await;
    assert_eq!(
        (page.on_control, page.overdue, page.rates.current.on_time().percent(), page.bodies.len()),
        (0, 0, None, 0)
    );
    assert_eq!(page.months.len(), 12);
    assert!(page.months.iter().all(
        |month| month.rates.current.on_time().percent().is_none() && month.overdue_short + month.overdue_long == 0
    ));
}

async fn figures_open_the_directives_behind_them(mut world: World) {
    let health = world.ministry("Health").await;
    let (lead, _) = led_by(&world, health, "by 1 February 2019").await;
    let (_, reported) = led_by(&world, health, "by 1 February 2019").await;
    led_by(&world, health, "by 15 February 2019").await;
    led_by(&world, health, "by 28 June 2019").await;
    led_by(&world, health, "after the law enters into force").await;
    let (_, held) = led_by(&world, health, "by 1 February 2019").await;
    set(&world, held, "state", Expr::value("on_hold")).await;
    report_finally(&lead, reported).await;
    world.move_to(day("2019-02-04"), "09:00");
    let page = leadership(&world).await;
    assert_eq!((page.on_control, page.overdue, page.soon, page.without_date, page.to_check), (6, 1, 1, 2, 1));
    let of_health = &page.bodies[0];
    assert_eq!((of_health.overdue, of_health.soon, of_health.ahead), (1, 1, 1));
    assert_eq!((of_health.with_secretariat, of_health.no_date, of_health.total()), (1, 2, 6));
    // The register counts the same.
    let views = backend::directives::list(&world.leadership().await, &domain::directives::Filter::default())
        .await
        .unwrap()
        .views;
    for (view, count) in [(View::Open, 6), (View::Overdue, 1), (View::Soon, 1), (View::ToCheck, 1)] {
        assert!(views.contains(&(view, count)), "{view:?}");
    }
}

async fn each_body_is_counted_once_under_its_lead(world: World) {
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let (_, directive) = led_by(&world, health, "by 1 March 2019").await;
    world.assign(directive, justice, "co_executor").await;
    let page = leadership(&world).await;
    assert_eq!(page.bodies.iter().map(|row| (row.body.id, row.total())).collect::<Vec<_>>(), [(health, 1)]);
    assert_eq!(page.on_control, 1);
}

async fn the_rate_counts_open_overdue_directives_and_leaves_out_what_was_cancelled(mut world: World) {
    let health = world.ministry("Health").await;
    for (state, reported_on) in [
        ("closed_done", Some("2019-01-31")),
        ("closed_done", Some("2019-02-01")),
        ("closed_done", Some("2019-02-02")),
        ("closed_not_done", None),
        ("in_progress", None),
        ("on_hold", None),
        ("cancelled", None),
        ("superseded", None),
        ("merged", None),
        ("closed_declined", Some("2019-01-31")),
    ] {
        let (_, directive) = led_by(&world, health, "by 1 February 2019").await;
        set(&world, directive, "state", Expr::value(state)).await;
        set(&world, directive, "reported_on", Expr::value(reported_on.map(day))).await;
    }
    world.move_to(day("2019-02-20"), "09:00");
    let page = leadership(&world).await;
    let expected = OnTime { in_time: 2, late: 2, overdue: 1 };
    assert_eq!((page.rates.current.on_time(), page.rates.current.on_time().percent()), (expected, Some(40)));
    assert_eq!((page.bodies[0].rates.current.on_time(), page.months[11].rates.current.on_time()), (expected, expected));
    assert_eq!(page.period.days(), (day("2018-03-01"), day("2019-02-20")));
}

async fn a_moved_date_shows_in_the_rate_by_the_first_date(mut world: World) {
    let health = world.ministry("Health").await;
    let (_, moved) = led_by(&world, health, "by 1 February 2019").await;
    set(&world, moved, "due_on", Expr::value(day("2019-03-01"))).await;
    set(&world, moved, "state", Expr::value("closed_done")).await;
    set(&world, moved, "reported_on", Expr::value(day("2019-03-01"))).await;
    world.move_to(day("2019-03-04"), "09:00");
    let page = leadership(&world).await;
    assert_eq!(page.rates.current.on_time(), OnTime { in_time: 1, late: 0, overdue: 0 });
    assert_eq!(page.rates.first.on_time(), OnTime { in_time: 0, late: 1, overdue: 0 });
    // Each rate counts in the month of its own date.
    assert_eq!((page.months[11].rates.current.on_time().due(), page.months[10].rates.first.on_time().due()), (1, 1));
}

async fn what_is_due_today_is_not_counted_against_a_body(mut world: World) {
    let health = world.ministry("Health").await;
    led_by(&world, health, "by 1 February 2019").await;
    world.move_to(day("2019-02-01"), "23:59");
    assert_eq!(leadership(&world).await.rates.current.on_time().percent(), None);
    world.move_to(day("2019-02-02"), "00:00");
    assert_eq!(leadership(&world).await.rates.current.on_time().percent(), Some(0));
}

async fn the_trend_tells_what_was_overdue_at_each_months_end(mut world: World) {
    let health = world.ministry("Health").await;
    // Overdue from 16 January on; closed on 20 February. Overdue since 1 February. In time. Never in time.
    for (due_on, reported_on, closed_on) in [
        ("2019-01-15", Some("2019-02-18"), Some("2019-02-20")),
        ("2019-01-31", None, None),
        ("2019-01-15", Some("2019-01-15"), Some("2019-02-20")),
        ("2019-01-15", None, Some("2019-03-01")),
    ] {
        let (_, directive) = led_by(&world, health, "by 1 February 2019").await;
        let state = if closed_on.is_none() {
            "in_progress"
        } else if reported_on.is_none() {
            "closed_not_done"
        } else {
            "closed_done"
        };
        set(&world, directive, "state", Expr::value(state)).await;
        for (column, date) in [("due_on", Some(due_on)), ("reported_on", reported_on), ("closed_on", closed_on)] {
            set(&world, directive, column, Expr::value(date.map(day))).await;
        }
    }
    world.move_to(day("2019-03-20"), "09:00");
    let months = leadership(&world).await.months;
    let of = |month: &str| {
        let month = months.iter().find(|figures| figures.month == day(month)).unwrap();
        (month.overdue_short, month.overdue_long)
    };
    assert_eq!(of("2018-12-01"), (0, 0));
    // What is due on the last day of January is not overdue on it.
    assert_eq!(of("2019-01-01"), (2, 0));
    // Forty-four and twenty-eight days.
    assert_eq!(of("2019-02-01"), (1, 1));
    // Today, not the month's end that is to come.
    assert_eq!(of("2019-03-01"), (0, 1));
}

async fn a_month_ago_counts_what_has_been_closed_since(mut world: World) {
    let health = world.ministry("Health").await;
    let (lead, directive) = led_by(&world, health, "by 1 February 2019").await;
    world.move_to(day("2019-03-01"), "09:00");
    report_finally(&now(&world, &lead), directive).await;
    put_up(&world.secretariat().await, directive).await;
    crate::life::decide(&world.leadership().await, directive, "done").await;
    world.move_to(day("2019-03-20"), "09:00");
    let page = leadership(&world).await;
    assert_eq!((page.overdue, page.overdue_month_ago), (0, 1));
}

async fn ageing_holds_every_overdue_directive_once(mut world: World) {
    let health = world.ministry("Health").await;
    for due_on in ["2019-03-19", "2019-03-15", "2019-03-14", "2019-02-28", "2019-01-30", "2019-01-18", "2019-01-18"] {
        let (_, directive) = led_by(&world, health, "by 1 March 2019").await;
        set(&world, directive, "due_on", Expr::value(day(due_on))).await;
    }
    // Fifty days late when the report came; the count stopped then.
    let (_, reported) = led_by(&world, health, "by 1 March 2019").await;
    set(&world, reported, "state", Expr::value("reported")).await;
    set(&world, reported, "due_on", Expr::value(day("2019-01-18"))).await;
    set(&world, reported, "reported_on", Expr::value(day("2019-03-09"))).await;
    world.move_to(day("2019-03-20"), "09:00");
    let page = leadership(&world).await;
    assert_eq!(page.ageing, [2, 1, 1, 0, 2, 2]);
    assert_eq!(page.ageing.iter().sum::<u32>(), page.overdue);
}

async fn the_worst_are_the_longest_overdue(mut world: World) {
    let health = world.ministry("Health").await;
    for number in 0..12 {
        let (_, directive) = led_by(&world, health, "by 1 March 2019").await;
        set(&world, directive, "due_on", Expr::value(day("2019-03-01") - chrono::Days::new(number))).await;
    }
    let (_, reported) = led_by(&world, health, "by 1 March 2019").await;
    set(&world, reported, "state", Expr::value("reported")).await;
    set(&world, reported, "due_on", Expr::value(day("2019-01-15"))).await;
    set(&world, reported, "reported_on", Expr::value(day("2019-02-10"))).await;
    world.move_to(day("2019-03-10"), "09:00");
    let worst = leadership(&world).await.worst;
    let days: Vec<i64> = worst
        .iter()
        .map(|row| match row.timeliness {
            Timeliness::Overdue { days, .. } | Timeliness::ReportedLate { days } => days,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(days, [26, 20, 19, 18, 17, 16, 15, 14, 13, 12]);
    assert_eq!(worst[0].state, DirectiveState::Reported);
}

async fn three_weeks_are_shown_with_their_days_off_and_reasons(mut world: World) {
    let health = world.ministry("Health").await;
    let (lead, done) = led_by(&world, health, "by 20 March 2019").await;
    led_by(&world, health, "by 20 March 2019").await;
    led_by(&world, health, "by 7 April 2019").await;
    led_by(&world, health, "by 8 April 2019").await;
    report_finally(&lead, done).await;
    world.move_to(day("2019-03-19"), "09:00");
    let coming = leadership(&world).await.coming;
    assert_eq!((coming.len(), coming[0].date, coming[20].date), (21, day("2019-03-18"), day("2019-04-07")));
    let on = |date: &str| coming.iter().find(|one| one.date == day(date)).unwrap();
    assert_eq!(on("2019-03-20").due.iter().map(|row| row.reference.as_str()).collect::<Vec<_>>(), ["4/2"]);
    assert_eq!(on("2019-03-20").off, None);
    // Nauryz, and a plain Sunday.
    assert!(on("2019-03-21").off.as_ref().is_some_and(|reason| !reason.is_empty()));
    assert_eq!(on("2019-03-31").off.as_deref(), Some(""));
    // What was reported has left the body's hands, and 8 April is a week too far.
    assert_eq!(coming.iter().map(|one| one.due.len()).sum::<usize>(), 2);
}

async fn what_waits_for_the_issuer_is_on_the_dashboard(world: World) {
    let health = world.ministry("Health").await;
    let (lead, to_close) = led_by(&world, health, "by 1 March 2019").await;
    report_finally(&lead, to_close).await;
    put_up(&world.secretariat().await, to_close).await;
    let (_, asked) = led_by(&world, health, "by 1 March 2019").await;
    let extension = ask(&lead, asked, "2019-03-29").await;
    let page = leadership(&world).await;
    assert_eq!(page.to_close.iter().map(|row| row.id).collect::<Vec<_>>(), [to_close]);
    assert_eq!(page.extensions.len(), 1);
    assert_eq!((page.extensions[0].0.id, &page.extensions[0].1), (asked, &extension));
    assert_eq!(page.soon_until, day("2019-01-28"));
}

async fn the_secretariat_sees_what_to_do_today(mut world: World) {
    let health = world.ministry("Health").await;
    let (lead, first) = led_by(&world, health, "by 1 March 2019").await;
    let (_, second) = led_by(&world, health, "by 1 March 2019").await;
    let (_, silent) = led_by(&world, health, "by 25 January 2019").await;
    report_finally(&lead, second).await;
    world.move_to(day("2019-01-15"), "09:00");
    report_finally(&now(&world, &lead), first).await;
    ask(&now(&world, &lead), silent, "2019-02-15").await;
    let planned = world.meeting(day("2019-03-29")).await;
    world.set("meeting", planned.0, "state", Expr::value("agenda_draft")).await;
    let page: TodayPage = dashboard::today(&world.secretariat().await).await.unwrap();
    assert_eq!(ids(&page.to_check), [second, first]);
    assert_eq!((ids(&page.silent), ids(&page.soon)), (vec![silent], vec![silent]));
    assert_eq!((page.overdue, page.extensions, page.to_close), (0, 1, 0));
    assert!(page.meetings.iter().any(|meeting| meeting.id == planned));
    assert_eq!(page.failed_mail, []);
}

async fn a_body_sees_what_it_owes(mut world: World) {
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let (lead, owed) = led_by(&world, health, "by 1 March 2019").await;
    let (_, sooner) = led_by(&world, health, "by 1 February 2019").await;
    let (_, returned) = led_by(&world, health, "by 1 March 2019").await;
    let (_, submitted) = led_by(&world, health, "by 1 March 2019").await;
    let (_, shared) = led_by(&world, justice, "by 15 March 2019").await;
    let (_, told) = led_by(&world, justice, "by 15 March 2019").await;
    world.assign(shared, health, "co_executor").await;
    world.assign(told, health, "informed").await;
    for directive in [returned, submitted] {
        report_finally(&lead, directive).await;
    }
    send_back_to_body(&world.secretariat().await, returned, "No document.").await;
    world.move_to(day("2019-02-04"), "09:00");
    let page: MyPage = dashboard::my(&now(&world, &lead), &PeriodFilter::default()).await.unwrap();
    assert_eq!(
        (ids(&page.owed), ids(&page.returned), ids(&page.submitted)),
        (vec![sooner, owed], vec![returned], vec![submitted])
    );
    assert_eq!(page.contributes.iter().map(|(row, due_on)| (row.id, *due_on)).collect::<Vec<_>>(), [(shared, None)]);
    // What it leads; what it contributes to is another's.
    assert_eq!((page.body.id, page.on_control, page.overdue, page.soon), (health, 4, 1, 0));
    assert_eq!(page.rates.current.on_time(), OnTime { in_time: 0, late: 0, overdue: 1 });
    assert_eq!(page.returned[0].remarks.as_deref(), Some("No document."));
}

async fn each_reader_has_a_page_of_its_own(world: World) {
    let health = world.ministry("Health").await;
    let body = world.of_body(health).await;
    let (secretariat, leadership, administrator) =
        (world.secretariat().await, world.leadership().await, world.administrator().await);
    for ctx in [&body, &administrator] {
        assert_eq!(refusal(dashboard::dashboard(ctx, &PeriodFilter::default()).await), Refusal::Denied);
    }
    for ctx in [&body, &leadership, &administrator] {
        assert_eq!(refusal(dashboard::today(ctx).await), Refusal::Denied);
    }
    for ctx in [&secretariat, &leadership, &administrator] {
        assert_eq!(refusal(dashboard::my(ctx, &PeriodFilter::default()).await), Refusal::Denied);
    }
    assert_eq!(refusal(dashboard::dashboard(&world.system(), &PeriodFilter::default()).await), Refusal::SignInNeeded);
    dashboard::dashboard(&secretariat, &PeriodFilter::default()).await.unwrap();
}

async fn leadership(world: &World) -> DashboardPage {
    dashboard::dashboard(&world.leadership().await, &PeriodFilter::default()).await.unwrap()
}

async fn led_by(world: &World, body: BodyId, wording: &str) -> (Ctx, DirectiveId) {
    let directive = world.directive(body, wording).await;
    let lead = world.of_body(body).await;
    let due_on: Option<NaiveDate> = file(&lead, directive).await.row.due_on;
    assert_eq!(due_on.is_none(), wording.starts_with("after"), "{wording}");
    (lead, directive)
}

async fn set(world: &World, directive: DirectiveId, column: &'static str, value: Expr) {
    world.set("directive", directive.0, column, value).await;
}

fn ids(rows: &[domain::directives::DirectiveRow]) -> Vec<DirectiveId> {
    rows.iter().map(|row| row.id).collect()
}
