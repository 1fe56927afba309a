//! A request for more time decided: the secretariat advises, the issuer's level decides, the first date stays.

use backend::entities::{mail, reminder};
use backend::{extensions, reminders, reports};
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

use super::{decide_on, led};
use crate::life::{ask, decide, file, more_time, now, on_more_time, put_up, refusal, report, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    a_granted_request_moves_the_date_and_keeps_the_first,
    another_date_than_asked_may_be_granted,
    a_refused_request_keeps_the_date_and_its_reason,
    only_the_issuers_level_decides,
    a_request_on_another_directive_is_not_found,
    co_executors_get_their_new_dates_with_the_lead,
    reminders_of_the_old_date_are_withdrawn,
    of_two_decisions_on_one_request_one_counts,
    the_secretariat_advises_once_and_nothing_waits_for_it,
    the_body_does_not_read_the_advice,
    a_further_extension_needs_the_express_consent_of_the_chair,
    a_form_opened_before_the_last_step_is_a_conflict_and_keeps_its_words,
    edge_case_22_several_in_a_row_with_other_dates_than_asked_keep_the_first_date,
    edge_case_25_reopened_it_counts_again_from_the_first_date,
);

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

async fn a_request_on_another_directive_is_not_found(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (_, other) = led(&world, "by 1 March 2019").await;
    let extension = ask(&lead, directive, "2019-03-29").await;
    let leadership = world.leadership().await;
    let astray = extensions::decide(&leadership, &on_more_time(other, &extension, "granted", "")).await;
    assert_eq!(refusal(astray), Refusal::NotFound);
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
