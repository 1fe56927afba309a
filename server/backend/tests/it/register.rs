#![allow(clippy::assigning_clones, reason = "a filter is filled in field by field, as its form is")]
use backend::entities::directive;
use backend::{Ctx, directives, protocols};
use domain::directives::{AssignmentRole, DirectiveForm, Filter, Timeliness, View};
use domain::ids::{BodyId, DirectiveId};
use domain::locale::Multilingual;
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::forms;
use crate::life::{file, listed, now};
use crate::support::{World, both_databases, day};

both_databases!(
    a_word_is_found_in_every_language_whatever_its_case,
    signs_with_a_meaning_to_the_database_are_looked_for_as_they_stand,
    a_number_is_found_in_capitals_of_any_alphabet,
    edge_case_29_a_number_is_found_in_either_alphabet_and_ten_comes_after_two,
    every_filter_narrows_the_register,
    the_views_are_counted_under_the_other_filters,
    the_views_hold_what_their_counts_say,
    what_counts_as_on_time_can_be_looked_up,
    a_page_holds_fifty_and_a_page_too_far_is_the_last,
    numbers_are_ordered_as_numbers,
    the_register_is_ordered_by_lead_or_by_the_latest_change,
    a_body_is_shown_under_the_directives_it_contributes_to,
);

async fn a_word_is_found_in_every_language_whatever_its_case(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    led(&world, "Justice", "by 1 March 2019").await;
    let title = Multilingual::new("Есірткіге қарсы күрес", "Учёт наркозависимых", "Register of addicts");
    let addressee = Multilingual::new("", "Минздрав", "");
    let text = domain::directives::search_text(&title, &Multilingual::default(), &addressee);
    world.set("directive", directive.0, "search_text", Expr::value(text)).await;
    for words in ["есірткі", "ЕСІРТКІГЕ ҚАРСЫ", "учет", "УЧЁТ нарко", "REGISTER", "минздрав", "4/1"]
    {
        assert_eq!(listed(&lead, filter(|filter| filter.q = words.to_owned())).await, ["4/1"], "{words}");
    }
    assert_eq!(listed(&lead, filter(|filter| filter.q = "прокурор".to_owned())).await, [""; 0]);
}

async fn signs_with_a_meaning_to_the_database_are_looked_for_as_they_stand(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    let (_, other) = led_by(&world, lead.actor.as_ref().unwrap().body.unwrap(), "by 1 March 2019").await;
    for (id, text) in [(directive, r"raise to 100 % by a_b\c 'quoted'"), (other, "raise to 1000 by aXb")] {
        world.set("directive", id.0, "search_text", Expr::value(text)).await;
    }
    for words in ["100 %", "a_b", r"b\c", "'quoted'"] {
        assert_eq!(listed(&lead, filter(|filter| filter.q = words.to_owned())).await, ["4/1"], "{words}");
    }
    assert_eq!(listed(&lead, filter(|filter| filter.q = "'; drop table directive; --".to_owned())).await, [""; 0]);
}

async fn a_number_is_found_in_capitals_of_any_alphabet(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    world.set("directive", directive.0, "reference", Expr::value("107-НҚ/1")).await;
    for number in ["107-НҚ", "107-нқ", "нқ/1"] {
        assert_eq!(listed(&lead, filter(|filter| filter.q = number.to_owned())).await, ["107-НҚ/1"], "{number}");
    }
}

async fn every_filter_narrows_the_register(world: World) {
    let (health, one) = led(&world, "Health", "by 1 March 2019").await;
    let (_, two) = led(&world, "Justice", "by 29 March 2019").await;
    world.set("directive", two.0, "force", Expr::value("request")).await;
    world.set("directive", one.0, "state", Expr::value("acknowledged")).await;
    let leadership = world.leadership().await;
    let health = health.actor.unwrap().body.unwrap();
    let meeting = file(&leadership, one).await.row.meeting;
    let cases: [(Filter, &[&str]); 9] = [
        (filter(|filter| filter.body = health.to_string()), &["4/1"]),
        (filter(|filter| filter.force = "request".to_owned()), &["4/2"]),
        (filter(|filter| filter.state = "acknowledged".to_owned()), &["4/1"]),
        (filter(|filter| filter.state = "closed_done".to_owned()), &[]),
        (filter(|filter| filter.due_from = "2019-03-02".to_owned()), &["4/2"]),
        (filter(|filter| filter.due_to = "2019-03-01".to_owned()), &["4/1"]),
        (filter(|filter| filter.meeting = meeting.to_string()), &["4/1", "4/2"]),
        (filter(|filter| filter.meeting = "999999".to_owned()), &[]),
        (filter(|filter| (filter.force, filter.body) = ("request".to_owned(), health.to_string())), &[]),
    ];
    for (filter, expected) in cases {
        assert_eq!(listed(&leadership, filter.clone()).await, expected, "{filter:?}");
    }
    let page = directives::list(&leadership, &Filter::default()).await.unwrap();
    assert_eq!(page.meetings, [(meeting, day("2018-12-21"), "1".to_owned())]);
    assert_eq!(page.bodies.len(), 2);
}

async fn the_views_are_counted_under_the_other_filters(mut world: World) {
    let (health, _) = every_view(&mut world).await;
    let leadership = world.leadership().await;
    let counts = |page: domain::directives::DirectivesPage| page.views;
    let all = counts(directives::list(&leadership, &Filter::default()).await.unwrap());
    let expected = [
        (View::Open, 6),
        (View::Overdue, 2),
        (View::Soon, 1),
        (View::ToCheck, 1),
        (View::ToClose, 1),
        (View::Returned, 1),
        (View::Still, 4),
        (View::Closed, 1),
        (View::All, 7),
    ];
    assert_eq!(all, expected);
    let of_health = directives::list(&leadership, &filter(|filter| filter.body = health.to_string())).await.unwrap();
    assert_eq!(of_health.views.iter().find(|(view, _)| *view == View::Open), Some(&(View::Open, 5)));
    let secretariat = counts(directives::list(&world.secretariat().await, &Filter::default()).await.unwrap());
    assert!(secretariat.contains(&(View::Draft, 1)) && secretariat.contains(&(View::All, 8)));
}

async fn the_views_hold_what_their_counts_say(mut world: World) {
    every_view(&mut world).await;
    for ctx in [world.secretariat().await, world.leadership().await] {
        for (one, count) in directives::list(&ctx, &Filter::default()).await.unwrap().views {
            let page = directives::list(&ctx, &view(one)).await.unwrap();
            assert_eq!((page.rows.len(), page.total), (count as usize, count), "{one:?}");
            // What the database counts is what the rule says of each row.
            let overdue = page.rows.iter().filter(|row| row.timeliness.is_overdue()).count();
            assert!(one != View::Overdue || overdue == page.rows.len());
            let soon = page.rows.iter().filter(|row| matches!(row.timeliness, Timeliness::Soon { .. })).count();
            assert!(one != View::Soon || soon == page.rows.len());
        }
    }
}

async fn what_counts_as_on_time_can_be_looked_up(world: World) {
    let leadership = world.leadership().await;
    for (first_due, due, reported) in [
        ("2019-01-10", "2019-01-10", "2019-01-10"),
        ("2019-01-08", "2019-01-10", "2019-01-09"),
        ("2019-01-08", "2019-01-10", "2019-01-11"),
    ] {
        let (_, directive) = led(&world, "Health", "by 1 March 2019").await;
        world.set("directive", directive.0, "state", Expr::value("closed_done")).await;
        for (column, date) in [("first_due_on", first_due), ("due_on", due), ("reported_on", reported)] {
            world.set("directive", directive.0, column, Expr::value(day(date))).await;
        }
    }
    let (_, not_done) = led(&world, "Health", "by 1 March 2019").await;
    world.set("directive", not_done.0, "state", Expr::value("closed_not_done")).await;
    let counted = |counted: &str| filter(|filter| filter.counted = counted.to_owned());
    assert_eq!(listed(&leadership, counted("in_time")).await, ["4/1", "4/2"]);
    assert_eq!(listed(&leadership, counted("late")).await, ["4/3", "4/4"]);
    assert_eq!(listed(&leadership, counted("first_in_time")).await, ["4/1"]);
    // With the rate by the first date the filter's days are first dates.
    let until = Filter { due_to: "2019-01-09".to_owned(), ..counted("first_in_time") };
    assert_eq!(listed(&leadership, until).await, [""; 0]);
}

async fn a_page_holds_fifty_and_a_page_too_far_is_the_last(world: World) {
    let body = world.ministry("Health").await;
    for _ in 0..53 {
        world.directive(body, "by 1 March 2019").await;
    }
    let leadership = world.leadership().await;
    let page = async |page: &str| {
        directives::list(&leadership, &filter(|filter| filter.page = page.to_owned())).await.unwrap()
    };
    let first = page("1").await;
    assert_eq!((first.rows.len(), first.total, first.page, first.pages), (50, 53, 1, 2));
    for far in ["2", "99", "4294967295"] {
        let last = page(far).await;
        assert_eq!((last.rows.len(), last.page), (3, 2), "{far}");
    }
    for wrong in ["0", "-1", "two", ""] {
        assert_eq!(page(wrong).await.page, 1, "{wrong}");
    }
}

async fn numbers_are_ordered_as_numbers(world: World) {
    let body = world.ministry("Health").await;
    for _ in 0..11 {
        world.directive(body, "by 1 March 2019").await;
    }
    // The meeting was recorded after the others and held before them.
    let earlier = world.meeting(day("2018-09-28")).await;
    world.set("directive", 4, "meeting_id", Expr::value(earlier.0)).await;
    let sorted = listed(&world.leadership().await, filter(|filter| filter.sort = "reference".to_owned())).await;
    assert_eq!(sorted, ["4/1", "4/2", "4/3", "4/5", "4/6", "4/7", "4/8", "4/9", "4/10", "4/11", "4/4"]);
}

async fn the_register_is_ordered_by_lead_or_by_the_latest_change(mut world: World) {
    use sea_orm::ActiveValue::Set;
    let last = world.body("Health", |row| row.position = Set(9)).await;
    let first = world.body("Justice", |row| row.position = Set(3)).await;
    let (lead, _) = led_by(&world, last, "by 1 February 2019").await;
    led_by(&world, first, "by 1 March 2019").await;
    led_by(&world, first, "after the law enters into force").await;
    let leadership = world.leadership().await;
    let by = |sort: &str| filter(|filter| filter.sort = sort.to_owned());
    // What has no date comes last.
    assert_eq!(listed(&leadership, by("due")).await, ["4/1", "4/2", "4/3"]);
    assert_eq!(listed(&leadership, by("lead")).await, ["4/2", "4/3", "4/1"]);
    world.move_to(day("2019-01-15"), "09:00");
    directives::acknowledge(&now(&world, &lead), DirectiveId(1)).await.unwrap();
    assert_eq!(listed(&leadership, by("changed")).await[0], "4/1");
}

async fn a_body_is_shown_under_the_directives_it_contributes_to(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    let (helper, informed) = (world.ministry("Justice").await, world.ministry("Finance").await);
    world.assign(directive, informed, "informed").await;
    world.assign(directive, helper, "co_executor").await;
    let row = file(&lead, directive).await.row;
    assert_eq!(row.lead.map(|body| body.id), lead.actor.as_ref().unwrap().body);
    assert_eq!(row.co_executors.iter().map(|body| body.id).collect::<Vec<_>>(), [helper]);
    let roles: Vec<_> =
        file(&lead, directive).await.assignments.into_iter().map(|assignment| assignment.role).collect();
    assert_eq!(roles, [AssignmentRole::Lead, AssignmentRole::CoExecutor, AssignmentRole::Informed]);
    let leadership = world.leadership().await;
    let of = |body: BodyId| filter(|filter| filter.body = body.to_string());
    assert_eq!(listed(&leadership, of(helper)).await, ["4/1"]);
    assert_eq!(listed(&leadership, of(informed)).await, [""; 0]);
}

/// Eight directives, one in each place of the register: seven of them led by the first body, and on 4
/// February two are overdue.
async fn every_view(world: &mut World) -> (BodyId, BodyId) {
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    for (state, due_on, reported_on) in [
        ("in_progress", "2019-02-01", None),
        ("issued", "2019-02-18", None),
        ("reported", "2019-02-01", Some("2019-02-01")),
        ("under_review", "2019-02-01", Some("2019-02-02")),
        ("returned", "2019-03-29", None),
        ("closed_done", "2019-02-01", Some("2019-02-01")),
        ("draft", "2019-02-01", None),
    ] {
        let directive = world.directive(health, "by 1 March 2019").await.0;
        world.set("directive", directive, "state", Expr::value(state)).await;
        world.set("directive", directive, "due_on", Expr::value(day(due_on))).await;
        world.set("directive", directive, "reported_on", Expr::value(reported_on.map(day))).await;
    }
    let far = world.directive(justice, "by 28 June 2019").await;
    assert_eq!(directive::Entity::find().count(world.backend.db()).await.unwrap(), 8, "{far}");
    world.move_to(day("2019-02-04"), "09:00");
    (health, justice)
}

async fn led(world: &World, short: &str, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry(short).await;
    led_by(world, body, wording).await
}

async fn led_by(world: &World, body: BodyId, wording: &str) -> (Ctx, DirectiveId) {
    (world.of_body(body).await, world.directive(body, wording).await)
}

fn filter(change: impl FnOnce(&mut Filter)) -> Filter {
    let mut filter = Filter::default();
    change(&mut filter);
    filter
}

fn view(view: View) -> Filter {
    filter(|filter| filter.view = view.as_str().to_owned())
}

async fn edge_case_29_a_number_is_found_in_either_alphabet_and_ten_comes_after_two(world: World) {
    let secretariat = world.secretariat().await;
    let (health, meeting) = (world.ministry("Health").await, world.meeting(day("2018-12-21")).await);
    for number in ["2", "10"] {
        let form = DirectiveForm { number: number.to_owned(), ..forms::directive(meeting, health) };
        directives::save_draft(&secretariat, form).await.unwrap();
    }
    protocols::sign(&secretariat, forms::signature(meeting, "107/НҚ", "2018-12-28")).await.unwrap();
    for typed in ["107/НҚ", "107/нқ", "№ 107/НҚ", "№107/НҚ", "N 107/НҚ", "No. 107/HK", "no.107/hk/2"] {
        let found = listed(&secretariat, filter(|filter| filter.q = typed.to_owned())).await;
        assert!(found.contains(&"107/НҚ/2".to_owned()), "{typed}: {found:?}");
    }
    assert_eq!(listed(&secretariat, filter(|filter| filter.q = "107/ОД".to_owned())).await, [""; 0]);
    let sorted = listed(&secretariat, filter(|filter| filter.sort = "reference".to_owned())).await;
    assert_eq!(sorted, ["107/НҚ/2", "107/НҚ/10"]);
}
