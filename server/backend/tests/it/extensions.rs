use backend::entities::{mail, reminder};
use backend::{Ctx, extensions, reminders, reports};
use domain::directives::{DirectiveState, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::extensions::{Extension, ExtensionState};
use domain::history::EventKind;
use domain::ids::DirectiveId;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::life::{ask, decide, file, more_time, now, on_more_time, refusal, report, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    asking_stops_no_clock_and_moves_no_date,
    only_the_lead_asks,
    a_second_request_waits_for_the_first,
    a_request_within_the_notice_is_marked_late,
    a_granted_request_moves_the_date_and_keeps_the_first,
    another_date_than_asked_may_be_granted,
    a_refused_request_keeps_the_date_and_its_reason,
    only_the_issuers_level_decides,
    a_request_overtaken_by_the_date_has_lapsed,
    a_request_made_after_the_date_still_waits,
    a_withdrawn_request_makes_room_for_another,
    a_request_on_another_directive_is_not_found,
    no_time_is_asked_for_while_the_report_is_being_checked_or_without_a_date,
    an_ended_directive_has_no_request_waiting,
    co_executors_get_their_new_dates_with_the_lead,
    reminders_of_the_old_date_are_withdrawn,
    of_two_decisions_on_one_request_one_counts,
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

async fn a_granted_request_moves_the_date_and_keeps_the_first(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    decide_on(&world, directive, &extension, "granted", "").await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.row.first_due_on), (Some(day("2019-03-01")), Some(day("2019-02-01"))));
    assert_eq!((file.row.extensions, file.extensions[0].state), (1, ExtensionState::Granted));
    assert_eq!(file.extensions[0].decided_by.as_deref(), Some("Leadership"));
    let deadline = file.deadline.unwrap();
    let change = &deadline.changes[0];
    assert_eq!(
        (deadline.first.due_on, change.ordinal, change.due_on),
        (Some(day("2019-02-01")), 1, Some(day("2019-03-01")))
    );
    assert_eq!(
        (change.reason.as_str(), change.by.as_str(), change.on),
        ("Procurement.", "Leadership", day("2019-01-14"))
    );
    assert_eq!(file.history[0].kind, EventKind::ExtensionGranted);
    let row =
        backend::entities::directive::Entity::find_by_id(directive.0).one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!(row.due_set_on, Some(day("2019-01-14")));
    let letters =
        mail::Entity::find().filter(mail::Column::Kind.eq("extension_decided")).count(world.backend.db()).await;
    assert_eq!(letters.unwrap(), 1);
}

async fn another_date_than_asked_may_be_granted(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-29").await;
    let earlier = on_more_time(directive, &extension, "granted", "2019-01-31");
    let leadership = world.leadership().await;
    assert_eq!(
        refusal(extensions::decide(&leadership, &earlier).await),
        Refusal::field("until", Problem::EndBeforeStart)
    );
    decide_on(&world, directive, &extension, "granted", "2019-02-15").await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.extensions[0].asked_for), (Some(day("2019-02-15")), day("2019-03-29")));
    assert_eq!(file.deadline.unwrap().changes[0].asked_for, Some(day("2019-03-29")));
}

async fn a_refused_request_keeps_the_date_and_its_reason(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-29").await;
    decide_on(&world, directive, &extension, "refused", "").await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.row.extensions), (Some(day("2019-02-01")), 0));
    assert_eq!(
        (file.extensions[0].state, file.extensions[0].note.as_deref()),
        (ExtensionState::Refused, Some("The chair agrees."))
    );
    assert!(file.deadline.unwrap().changes.is_empty());
    // The next request counts on.
    assert_eq!(ask(&lead, directive, "2019-03-15").await.ordinal, 2);
}

async fn only_the_issuers_level_decides(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    let form = on_more_time(directive, &extension, "granted", "");
    for ctx in [lead, world.secretariat().await, world.administrator().await] {
        assert_eq!(refusal(extensions::decide(&ctx, &form).await), Refusal::Denied);
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

async fn a_request_on_another_directive_is_not_found(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (_, other) = led(&world, "by 1 March 2019").await;
    let extension = ask(&lead, directive, "2019-03-29").await;
    let leadership = world.leadership().await;
    let astray = extensions::decide(&leadership, &on_more_time(other, &extension, "granted", "")).await;
    assert_eq!(refusal(astray), Refusal::NotFound);
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
    assert_eq!(backend::dashboard::dashboard(&leadership).await.unwrap().extensions, []);
}

async fn co_executors_get_their_new_dates_with_the_lead(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    decide_on(&world, directive, &extension, "granted", "").await;
    let helper = &file(&lead, directive).await.assignments[1];
    // Three working days before Friday, 1 March.
    assert_eq!(helper.internal_due_on, Some(day("2019-02-26")));
}

async fn reminders_of_the_old_date_are_withdrawn(world: World) {
    let (lead, directive) = led(&world, "by 28 January 2019").await;
    let planned = reminders::plan(&world.system(), day("2019-01-14"), false).await.unwrap();
    assert_eq!(planned.len(), 1);
    let extension = ask(&lead, directive, "2019-03-01").await;
    decide_on(&world, directive, &extension, "granted", "").await;
    let planned = reminder::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    let letter = mail::Entity::find_by_id(planned.mail_id).one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!(letter.state, "cancelled");
}

async fn of_two_decisions_on_one_request_one_counts(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    let (first, second) = (world.leadership().await, world.leadership().await);
    let granted = on_more_time(directive, &extension, "granted", "");
    let refused = on_more_time(directive, &extension, "refused", "");
    let (granted, refused) = tokio::join!(extensions::decide(&first, &granted), extensions::decide(&second, &refused));
    let told: Vec<_> =
        [granted, refused].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    assert_eq!(told, [Refusal::NotNow(Obstacle::State)]);
    // A report after the decision works on the date that came of it.
    reports::submit(&lead, &report(directive, "final"), Vec::new()).await.unwrap();
    assert_eq!(file(&lead, directive).await.row.state, DirectiveState::Reported);
}

async fn decide_on(world: &World, directive: DirectiveId, extension: &Extension, decision: &str, until: &str) {
    let leadership = world.leadership().await;
    extensions::decide(&leadership, &on_more_time(directive, extension, decision, until)).await.unwrap();
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}
