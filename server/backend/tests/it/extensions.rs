use backend::entities::{mail, reminder};
use backend::{Ctx, extensions, reminders, reports};
use domain::dashboard::PeriodFilter;
use domain::directives::{DeskAct, DirectiveState, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::extensions::{
    EndorsementForm, EndorsementWord, Extension, ExtensionDecisionForm, ExtensionForm, ExtensionState,
};
use domain::history::EventKind;
use domain::ids::DirectiveId;
use domain::reminders::Rule;
use domain::reports::ReportForm;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::life::{
    ask, decide, file, more_time, now, on_more_time, put_up, refusal, report, report_finally, send_back_to_body,
};
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
    the_lead_says_what_its_co_executors_think,
    a_request_remembers_the_date_it_asks_to_move_and_the_day_of_the_notice,
    the_form_says_until_when_more_time_is_to_be_asked_for,
    the_secretariat_advises_once_and_nothing_waits_for_it,
    the_body_does_not_read_the_advice,
    a_further_extension_needs_the_express_consent_of_the_chair,
    the_program_writes_down_once_that_a_request_has_lapsed,
    a_request_decided_in_time_does_not_lapse,
    a_form_opened_before_the_last_step_is_a_conflict_and_keeps_its_words,
    edge_case_22_asked_on_or_after_the_date_is_late_and_may_be_granted,
    edge_case_22_several_in_a_row_with_other_dates_than_asked_keep_the_first_date,
    edge_case_22_a_co_executor_does_not_ask,
    edge_case_24_reported_in_time_and_returned_as_poor_keeps_both_days,
    edge_case_25_reopened_it_counts_again_from_the_first_date,
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
    assert_eq!(backend::dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap().extensions, []);
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
    // The old date is reminded of no more, the new one by its own days.
    assert_eq!(reminders::plan(&world.system(), day("2019-01-21"), false).await.unwrap(), []);
    let anew = reminders::plan(&world.system(), day("2019-02-15"), false).await.unwrap();
    let anew: Vec<_> = anew.iter().map(|reminder| (reminder.rule, reminder.due_on)).collect();
    assert_eq!(anew, [(Rule::Before(10), day("2019-03-01"))]);
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

async fn the_secretariat_advises_once_and_nothing_waits_for_it(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    assert_eq!(file(&secretariat, directive).await.desk, [DeskAct::EndorseExtension]);
    for ctx in [&lead, &leadership] {
        let denied = extensions::endorse(ctx, &advice(directive, &extension, "for")).await;
        assert_eq!(refusal(denied), Refusal::Denied);
    }
    extensions::endorse(&secretariat, &advice(directive, &extension, "against")).await.unwrap();
    let seen = file(&leadership, directive).await;
    let endorsement = seen.extensions[0].endorsement.clone().unwrap();
    assert_eq!((endorsement.word, endorsement.by.as_str()), (EndorsementWord::Against, "Secretariat"));
    assert_eq!((endorsement.reason.as_str(), endorsement.on), ("The tender failed.", day("2019-01-14")));
    assert_eq!(seen.history[0].kind, EventKind::ExtensionEndorsed);
    assert_eq!(file(&secretariat, directive).await.desk, []);
    let again = extensions::endorse(&secretariat, &advice(directive, &extension, "for")).await;
    assert_eq!(refusal(again), Refusal::NotNow(Obstacle::State));
    // The issuer's level is bound by no advice.
    decide_on(&world, directive, &extension, "granted", "").await;
}

async fn the_body_does_not_read_the_advice(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    let secretariat = world.secretariat().await;
    extensions::endorse(&secretariat, &advice(directive, &extension, "against")).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!((file.extensions[0].endorsement.clone(), file.history[0].kind), (None, EventKind::ExtensionAsked));
}

async fn a_further_extension_needs_the_express_consent_of_the_chair(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let first = ask(&lead, directive, "2019-03-01").await;
    decide_on(&world, directive, &first, "granted", "").await;
    let second = ask(&lead, directive, "2019-03-29").await;
    let leadership = world.leadership().await;
    assert!(file(&leadership, directive).await.extension_rules.consent_needed);
    let silent = on_more_time(directive, &second, "granted", "");
    assert_eq!(
        refusal(extensions::decide(&leadership, &silent).await),
        Refusal::field("consent", Problem::ConsentNeeded)
    );
    let express = ExtensionDecisionForm { consent: "on".to_owned(), ..silent };
    extensions::decide(&leadership, &express).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!((file.row.extensions, file.extensions[0].express_consent), (2, true));
    assert!(!file.extensions[1].express_consent);
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

async fn a_form_opened_before_the_last_step_is_a_conflict_and_keeps_its_words(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let seen = async || file(&leadership, directive).await.version.to_string();
    let early = seen().await;
    reports::submit(&lead, &report(directive, "interim"), Vec::new()).await.unwrap();
    let asked = ExtensionForm { version: early.clone(), ..more_time(directive, "2019-03-01") };
    let report_again = ReportForm { version: early.clone(), ..report(directive, "final") };
    let conflicts = [
        ("reason", "Procurement.", refusal(extensions::ask(&lead, &asked).await)),
        ("text", "The order is registered.", refusal(reports::submit(&lead, &report_again, Vec::new()).await)),
    ];
    for (field, yours, refused) in conflicts {
        let Refusal::Conflict(conflict) = refused else { panic!("{refused:?}") };
        assert_eq!((conflict.fields[0].field.as_str(), conflict.fields[0].yours.as_str()), (field, yours));
        assert_eq!(conflict.version.to_string(), seen().await);
    }
    let extension = ask(&lead, directive, "2019-03-01").await;
    let before_advice = seen().await;
    extensions::endorse(&secretariat, &advice(directive, &extension, "against")).await.unwrap();
    let decision =
        ExtensionDecisionForm { version: before_advice, ..on_more_time(directive, &extension, "granted", "") };
    let Refusal::Conflict(conflict) = refusal(extensions::decide(&leadership, &decision).await) else {
        panic!("no conflict")
    };
    // Whoever decides reads the advice that came meanwhile.
    assert_eq!((conflict.by.as_str(), conflict.fields[0].theirs.as_str()), ("Secretariat", "The tender failed."));
    let anew = ExtensionDecisionForm { version: conflict.version.to_string(), ..decision };
    extensions::decide(&leadership, &anew).await.unwrap();
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

async fn edge_case_22_several_in_a_row_with_other_dates_than_asked_keep_the_first_date(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    for (asked, granted) in [("2019-03-01", "2019-02-15"), ("2019-03-29", "2019-03-15"), ("2019-05-31", "2019-05-03")] {
        let extension = ask(&lead, directive, asked).await;
        decide_on(&world, directive, &extension, "granted", granted).await;
    }
    let file = file(&lead, directive).await;
    assert_eq!((file.row.first_due_on, file.row.due_on), (Some(day("2019-02-01")), Some(day("2019-05-03"))));
    assert_eq!(file.row.extensions, 3);
    let numbered: Vec<_> =
        file.extensions.iter().rev().map(|one| (one.ordinal, one.due_on, one.granted_until)).collect();
    let told = |from: &str, to: &str| (Some(day(from)), Some(day(to)));
    let dates = [told("2019-02-01", "2019-02-15"), told("2019-02-15", "2019-03-15"), told("2019-03-15", "2019-05-03")];
    let expected: Vec<_> = (1..).zip(dates).map(|(n, (from, to))| (n, from, to)).collect();
    assert_eq!(numbered, expected);
}

async fn edge_case_22_a_co_executor_does_not_ask(world: World) {
    let (_, directive) = led(&world, "by 1 February 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let helper = world.of_body(helper).await;
    assert!(!file(&helper, directive).await.desk.contains(&DeskAct::AskForMoreTime));
    assert_eq!(refusal(extensions::ask(&helper, &more_time(directive, "2019-03-01")).await), Refusal::Denied);
}

async fn edge_case_24_reported_in_time_and_returned_as_poor_keeps_both_days(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    world.move_to(day("2019-01-31"), "10:00");
    report_finally(&now(&world, &lead), directive).await;
    world.move_to(day("2019-02-04"), "10:00");
    send_back_to_body(&world.secretariat().await, directive, "The order is not registered.").await;
    assert!(file(&now(&world, &lead), directive).await.row.timeliness.is_overdue());
    world.move_to(day("2019-02-08"), "10:00");
    report_finally(&now(&world, &lead), directive).await;
    world.move_to(day("2019-02-12"), "10:00");
    put_up(&world.secretariat().await, directive).await;
    let file = file(&now(&world, &lead), directive).await;
    assert_eq!((file.first_reported_on, file.accepted_on), (Some(day("2019-01-31")), Some(day("2019-02-12"))));
    // The report that stands came a week after the date, whatever the first one promised.
    assert_eq!(file.row.timeliness, Timeliness::ReportedLate { days: 7 });
}

async fn edge_case_25_reopened_it_counts_again_from_the_first_date(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    decide_on(&world, directive, &extension, "granted", "").await;
    report_finally(&lead, directive).await;
    put_up(&world.secretariat().await, directive).await;
    let leadership = world.leadership().await;
    decide(&leadership, directive, "done").await;
    world.move_to(day("2019-02-15"), "10:00");
    decide(&world.leadership().await, directive, "reopen").await;
    let file = file(&now(&world, &lead), directive).await;
    assert_eq!((file.row.due_on, file.row.extensions), (Some(day("2019-02-01")), 1));
    assert_eq!(file.row.timeliness, Timeliness::Overdue { days: 14, working_days: 10 });
    let reopened = &file.history[0].detail;
    assert_eq!((reopened.replaced, reopened.date), (Some(day("2019-03-01")), Some(day("2019-02-01"))));
}

fn advice(directive: DirectiveId, extension: &Extension, word: &str) -> EndorsementForm {
    EndorsementForm {
        directive: directive.to_string(),
        extension: extension.id.to_string(),
        word: word.to_owned(),
        reason: "The tender failed.".to_owned(),
        ..EndorsementForm::default()
    }
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
