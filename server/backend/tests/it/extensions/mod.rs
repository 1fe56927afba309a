//! More time: who asks for it, until when, and what has become of a request that nobody decided.

mod decisions;

use backend::{Ctx, extensions};
use domain::dashboard::PeriodFilter;
use domain::directives::{DeskAct, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::extensions::{Extension, ExtensionDecisionForm, ExtensionForm, ExtensionState};
use domain::history::EventKind;
use domain::ids::DirectiveId;

use crate::life::{ask, decide, file, more_time, now, on_more_time, refusal, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    asking_stops_no_clock_and_moves_no_date,
    only_the_lead_asks,
    a_second_request_waits_for_the_first,
    a_request_within_the_notice_is_marked_late,
    a_request_overtaken_by_the_date_has_lapsed,
    a_request_made_after_the_date_still_waits,
    a_withdrawn_request_makes_room_for_another,
    no_time_is_asked_for_while_the_report_is_being_checked_or_without_a_date,
    an_ended_directive_has_no_request_waiting,
    the_lead_says_what_its_co_executors_think,
    a_request_remembers_the_date_it_asks_to_move_and_the_day_of_the_notice,
    the_form_says_until_when_more_time_is_to_be_asked_for,
    the_program_writes_down_once_that_a_request_has_lapsed,
    a_request_decided_in_time_does_not_lapse,
    edge_case_22_asked_on_or_after_the_date_is_late_and_may_be_granted,
    edge_case_22_a_co_executor_does_not_ask,
);

async fn asking_stops_no_clock_and_moves_no_date(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    ask(&lead, directive, "2019-03-01").await;
    world.move_to(day("2019-02-04"), "09:00");
    let file = file(&now(&world, &lead), directive).await;
    assert_eq!(file.row.timeliness, Timeliness::Overdue { days: 3, working_days: 1 });
    assert_eq!((file.row.due_on, file.row.extensions), (Some(day("2019-02-01")), 0));
    assert_eq!(
        (file.history[0].kind, file.history[0].detail.date),
        (EventKind::ExtensionAsked, Some(day("2019-03-01")))
    );
}

async fn only_the_lead_asks(world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    for ctx in [world.of_body(helper).await, world.secretariat().await, world.leadership().await] {
        assert_eq!(refusal(extensions::ask(&ctx, &more_time(directive, "2019-03-29")).await), Refusal::Denied);
    }
}

async fn a_second_request_waits_for_the_first(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (first, second) = (more_time(directive, "2019-03-15"), more_time(directive, "2019-03-29"));
    let (first, second) = tokio::join!(extensions::ask(&lead, &first), extensions::ask(&lead, &second));
    let refused: Vec<_> =
        [first, second].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    assert_eq!(refused, [Refusal::NotNow(Obstacle::ExtensionPending)]);
    assert_eq!(file(&lead, directive).await.extensions.len(), 1);
}

async fn a_request_within_the_notice_is_marked_late(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    // Friday 1 February is the third working day after Tuesday 29 January.
    for (today, late) in [("2019-01-29", false), ("2019-01-30", true), ("2019-02-01", true)] {
        world.move_to(day(today), "09:00");
        let lead = now(&world, &lead);
        let extension = ask(&lead, directive, "2019-03-01").await;
        assert_eq!(extension.late, late, "{today}");
        extensions::withdraw(&lead, extension.id).await.unwrap();
    }
}

async fn a_request_overtaken_by_the_date_has_lapsed(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    world.move_to(day("2019-02-02"), "00:01");
    let lead = now(&world, &lead);
    assert_eq!(file(&lead, directive).await.extensions[0].state, ExtensionState::Lapsed);
    let leadership = world.leadership().await;
    let late = extensions::decide(&leadership, &on_more_time(directive, &extension, "granted", "")).await;
    assert_eq!(refusal(late), Refusal::NotNow(Obstacle::State));
    // The body may ask again, late this time.
    let again = ask(&lead, directive, "2019-03-01").await;
    assert_eq!((again.ordinal, again.late, again.state), (2, true, ExtensionState::Submitted));
    assert_eq!(file(&lead, directive).await.extensions[1].state, ExtensionState::Lapsed);
}

async fn a_request_made_after_the_date_still_waits(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    world.move_to(day("2019-02-04"), "09:00");
    let extension = ask(&now(&world, &lead), directive, "2019-03-01").await;
    world.move_to(day("2019-02-05"), "09:00");
    decide_on(&world, directive, &extension, "granted", "").await;
    assert!(!file(&now(&world, &lead), directive).await.row.timeliness.is_overdue());
}

async fn a_withdrawn_request_makes_room_for_another(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let extension = ask(&lead, directive, "2019-03-15").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    assert_eq!(refusal(extensions::withdraw(&world.of_body(helper).await, extension.id).await), Refusal::Denied);
    extensions::withdraw(&lead, extension.id).await.unwrap();
    assert_eq!(refusal(extensions::withdraw(&lead, extension.id).await), Refusal::NotNow(Obstacle::State));
    let file = file(&lead, directive).await;
    assert_eq!(
        (file.extensions[0].state, file.history[0].kind),
        (ExtensionState::Withdrawn, EventKind::ExtensionWithdrawn)
    );
    ask(&lead, directive, "2019-03-29").await;
}

async fn no_time_is_asked_for_while_the_report_is_being_checked_or_without_a_date(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let (other, undated) = led(&world, "after the law enters into force").await;
    for (ctx, id) in [(&lead, directive), (&other, undated)] {
        assert_eq!(refusal(extensions::ask(ctx, &more_time(id, "2019-03-29")).await), Refusal::NotNow(Obstacle::State));
    }
}

async fn an_ended_directive_has_no_request_waiting(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    ask(&lead, directive, "2019-03-29").await;
    let leadership = world.leadership().await;
    decide(&leadership, directive, "cancelled").await;
    assert_eq!(file(&leadership, directive).await.extensions[0].state, ExtensionState::Lapsed);
    assert_eq!(backend::dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap().extensions, []);
}

async fn the_lead_says_what_its_co_executors_think(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let silent = ExtensionForm { co_executors_word: String::new(), ..more_time(directive, "2019-03-29") };
    assert_eq!(refusal(extensions::ask(&lead, &silent).await), Refusal::field("co_executors_word", Problem::Empty));
    let extension = ask(&lead, directive, "2019-03-29").await;
    assert_eq!(extension.co_executors_word.as_deref(), Some("All agree."));
}

async fn a_request_remembers_the_date_it_asks_to_move_and_the_day_of_the_notice(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    assert_eq!((extension.due_on, extension.notice_until), (Some(day("2019-02-01")), Some(day("2019-01-29"))));
    decide_on(&world, directive, &extension, "granted", "2019-02-15").await;
    let file = file(&lead, directive).await;
    assert_eq!(file.extensions[0].due_on, Some(day("2019-02-01")));
    let granted = &file.history[0].detail;
    assert_eq!(
        (granted.replaced, granted.date, granted.other_date),
        (Some(day("2019-02-01")), Some(day("2019-02-15")), Some(day("2019-03-01")))
    );
}

async fn the_form_says_until_when_more_time_is_to_be_asked_for(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    for (today, late) in [("2019-01-29", false), ("2019-01-30", true)] {
        world.move_to(day(today), "09:00");
        let rules = file(&now(&world, &lead), directive).await.extension_rules;
        let whole = &rules.askable[0];
        assert_eq!((whole.notice_until, whole.late), (day("2019-01-29"), late), "{today}");
        assert_eq!((rules.notice_days, rules.askable.len()), (3, 1));
    }
}

async fn the_program_writes_down_once_that_a_request_has_lapsed(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    assert_eq!(extensions::lapse(&world.system(), day("2019-02-01")).await.unwrap(), 0);
    world.move_to(day("2019-02-02"), "00:01");
    let system = world.system();
    let (first, second) =
        tokio::join!(extensions::lapse(&system, day("2019-02-02")), extensions::lapse(&system, day("2019-02-02")));
    assert_eq!(first.unwrap() + second.unwrap(), 1);
    assert_eq!(extensions::lapse(&system, day("2019-02-03")).await.unwrap(), 0);
    let file = file(&now(&world, &lead), directive).await;
    let lapsed = &file.extensions[0];
    assert_eq!((lapsed.id, lapsed.state), (extension.id, ExtensionState::Lapsed));
    assert_eq!((lapsed.decided_on, lapsed.decided_by.as_deref()), (Some(day("2019-02-02")), None));
    assert!(file.row.timeliness.is_overdue());
    assert_eq!((file.history[0].kind, file.history[0].actor.as_deref()), (EventKind::ExtensionLapsed, None));
}

async fn a_request_decided_in_time_does_not_lapse(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    decide_on(&world, directive, &extension, "refused", "").await;
    let (other, later) = led(&world, "by 1 March 2019").await;
    ask(&other, later, "2019-03-29").await;
    assert_eq!(extensions::lapse(&world.system(), day("2019-02-10")).await.unwrap(), 0);
    assert_eq!(file(&lead, directive).await.extensions[0].state, ExtensionState::Refused);
}

async fn edge_case_22_asked_on_or_after_the_date_is_late_and_may_be_granted(mut world: World) {
    for (today, until) in [("2019-02-01", "2019-02-15"), ("2019-02-05", "2019-02-20")] {
        world.move_to(day("2019-01-14"), "10:00");
        let (lead, directive) = led(&world, "by 1 February 2019").await;
        world.move_to(day(today), "18:00");
        let extension = ask(&now(&world, &lead), directive, until).await;
        assert!(extension.late, "{today}");
        decide_on(&world, directive, &extension, "granted", "").await;
        let row = file(&now(&world, &lead), directive).await.row;
        assert_eq!((row.due_on, row.timeliness.is_overdue()), (Some(day(until)), false), "{today}");
    }
}

async fn edge_case_22_a_co_executor_does_not_ask(world: World) {
    let (_, directive) = led(&world, "by 1 February 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let helper = world.of_body(helper).await;
    assert!(!file(&helper, directive).await.desk.contains(&DeskAct::AskForMoreTime));
    assert_eq!(refusal(extensions::ask(&helper, &more_time(directive, "2019-03-01")).await), Refusal::Denied);
}

/// The chair consents expressly wherever that is asked for.
async fn decide_on(world: &World, directive: DirectiveId, extension: &Extension, decision: &str, until: &str) {
    let leadership = world.leadership().await;
    let form = on_more_time(directive, extension, decision, until);
    let form = ExtensionDecisionForm { consent: "on".to_owned(), ..form };
    extensions::decide(&leadership, &form).await.unwrap();
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}
