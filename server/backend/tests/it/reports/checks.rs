//! A report checked by the secretariat: limb by limb, returned with remarks, or put up for closing.

use backend::{directives, reports};
use domain::directives::{DirectiveState, LimbState, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::evidence::Grade;
use domain::history::EventKind;
use domain::ids::DirectiveId;
use domain::reports::{CheckForm, ReportForm, ReportState};
use sea_orm::EntityTrait;

use super::{led, recommended};
use crate::life::{
    checked, decide, decision, file, now, put_up, refusal, report, report_finally, send_back_to_body, state,
};
use crate::support::{World, both_databases, day};

both_databases!(
    a_returned_report_in_time_does_not_count_and_is_remembered,
    a_directive_is_put_up_only_when_every_limb_is_proven,
    edge_case_15_two_actions_in_one_sentence_are_proven_apart_each_by_its_own_evidence,
    a_declined_recommendation_has_nothing_to_prove,
    a_refused_limb_is_looked_at_again_with_the_next_report,
    a_finding_on_another_directives_limb_is_no_choice,
    a_check_over_a_newer_state_shows_both_remarks,
    of_two_checks_at_once_one_counts,
    a_reader_of_the_register_sees_the_remarks_while_the_directive_is_returned,
    edge_case_24_reported_in_time_and_returned_as_poor_keeps_both_days,
);

async fn a_returned_report_in_time_does_not_count_and_is_remembered(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    report_finally(&lead, directive).await;
    world.move_to(day("2019-02-04"), "09:00");
    let secretariat = world.secretariat().await;
    send_back_to_body(&secretariat, directive, "The order is not registered.").await;
    let file = file(&now(&world, &lead), directive).await;
    assert_eq!((file.row.state, file.row.timeliness.is_overdue()), (DirectiveState::Returned, true));
    assert_eq!(file.reports[0].state, ReportState::Returned);
    assert_eq!(file.reports[0].remarks.as_deref(), Some("The order is not registered."));
    assert_eq!(file.history[0].remark.as_deref(), Some("The order is not registered."));
    let row =
        backend::entities::directive::Entity::find_by_id(directive.0).one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!((row.reported_on, row.first_reported_on), (None, Some(day("2019-01-14"))));
}

async fn a_directive_is_put_up_only_when_every_limb_is_proven(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    add_limb(&world, directive, "b").await;
    report_finally(&lead, directive).await;
    let secretariat = world.secretariat().await;
    let full = checked(&secretariat, directive, "put_up", "verified_on_site").await;
    let half = CheckForm { limbs: vec![full.limbs[0].clone()], ..full.clone() };
    assert_eq!(refusal(reports::check(&secretariat, &half).await), Refusal::NotNow(Obstacle::LimbsOpen));
    // What was refused was not half written.
    assert_eq!(file(&secretariat, directive).await.row.limbs_proven, 0);
    reports::check(&secretariat, &full).await.unwrap();
    let file = file(&secretariat, directive).await;
    assert_eq!((file.row.state, file.row.limbs, file.row.limbs_proven), (DirectiveState::UnderReview, 2, 2));
    assert_eq!((file.limbs[1].state, file.limbs[1].grade), (LimbState::Proven, Some(Grade::VerifiedOnSite)));
    assert_eq!(
        (file.limbs[1].verified_by.as_deref(), file.limbs[1].verified_on),
        (Some("Secretariat"), Some(day("2019-01-14")))
    );
    let kinds: Vec<_> = file.history.iter().take(3).map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::PutUpForClosing, EventKind::LimbProven, EventKind::LimbProven]);
    assert_eq!(file.history[1].detail.value.as_deref(), Some("verified_on_site"));
}

async fn edge_case_15_two_actions_in_one_sentence_are_proven_apart_each_by_its_own_evidence(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    add_limb(&world, directive, "b").await;
    let limbs: Vec<_> = file(&lead, directive).await.limbs.iter().map(|limb| limb.id).collect();
    for (limb, act) in [(limbs[0], "Order No. 12"), (limbs[1], "Order No. 13")] {
        let form = ReportForm {
            limb: limb.to_string(),
            reference: act.to_owned(),
            ..report(directive, if limb == limbs[0] { "interim" } else { "final" })
        };
        reports::submit(&lead, &form, Vec::new()).await.unwrap();
    }
    let secretariat = world.secretariat().await;
    let form = CheckForm {
        limbs: vec![format!("{}:documented", limbs[0]), format!("{}:refused", limbs[1])],
        ..checked(&secretariat, directive, "return", "").await
    };
    reports::check(&secretariat, &form).await.unwrap();
    let found: Vec<_> = file(&lead, directive)
        .await
        .limbs
        .into_iter()
        .map(|limb| (limb.state, limb.evidence.into_iter().map(|paper| paper.title).collect::<Vec<_>>()))
        .collect();
    let expected =
        [(LimbState::Proven, vec!["Order No. 12".to_owned()]), (LimbState::Refused, vec!["Order No. 13".to_owned()])];
    assert_eq!(found, expected);
}

async fn a_declined_recommendation_has_nothing_to_prove(world: World) {
    let (lead, directive) = recommended(&world).await;
    let form = ReportForm { answer: "declined".to_owned(), ..report(directive, "final") };
    reports::submit(&lead, &form, Vec::new()).await.unwrap();
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    reports::check(&secretariat, &checked(&secretariat, directive, "put_up", "").await).await.unwrap();
    let done = directives::decide(&leadership, &decision(&leadership, directive, "done").await).await;
    assert_eq!(refusal(done), Refusal::NotNow(Obstacle::LimbsOpen));
    decide(&leadership, directive, "declined").await;
    let row = file(&leadership, directive).await.row;
    assert_eq!((row.state, row.timeliness), (DirectiveState::ClosedDeclined, Timeliness::Ended));
}

async fn a_refused_limb_is_looked_at_again_with_the_next_report(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let secretariat = world.secretariat().await;
    send_back_to_body(&secretariat, directive, "No document.").await;
    assert_eq!(file(&lead, directive).await.limbs[0].state, LimbState::Refused);
    report_finally(&lead, directive).await;
    let file = file(&lead, directive).await;
    assert_eq!((file.limbs[0].state, file.reports[0].ordinal, file.row.remarks), (LimbState::Open, 2, None));
}

async fn a_finding_on_another_directives_limb_is_no_choice(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (_, other) = led(&world, "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let secretariat = world.secretariat().await;
    let foreign = checked(&secretariat, other, "put_up", "documented").await;
    let form = CheckForm { limbs: foreign.limbs, ..checked(&secretariat, directive, "put_up", "documented").await };
    assert_eq!(refusal(reports::check(&secretariat, &form).await), Refusal::field("limbs", Problem::NotAChoice));
}

async fn a_check_over_a_newer_state_shows_both_remarks(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let opened_early = checked(&secretariat, directive, "return", "refused").await;
    put_up(&secretariat, directive).await;
    decide(&leadership, directive, "send_back").await;
    let Refusal::Conflict(conflict) = refusal(reports::check(&secretariat, &opened_early).await) else {
        panic!("no conflict")
    };
    assert_eq!((conflict.by.as_str(), conflict.fields[0].field.as_str()), ("Leadership", "remarks"));
    assert_eq!((conflict.fields[0].theirs.as_str(), conflict.fields[0].yours.as_str()), ("As discussed.", "Read."));
    let anew = CheckForm { version: conflict.version.to_string(), ..opened_early };
    reports::check(&secretariat, &anew).await.unwrap();
    assert_eq!(state(&secretariat, directive).await, DirectiveState::Returned);
}

async fn of_two_checks_at_once_one_counts(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let secretariat = world.secretariat().await;
    let back = checked(&secretariat, directive, "return", "refused").await;
    let up = checked(&secretariat, directive, "put_up", "documented").await;
    let (first, second) = tokio::join!(reports::check(&secretariat, &back), reports::check(&secretariat, &up));
    let refused =
        [first, second].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect::<Vec<_>>();
    assert_eq!(refused, [Refusal::NotNow(Obstacle::State)]);
}

async fn a_reader_of_the_register_sees_the_remarks_while_the_directive_is_returned(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let informed = world.ministry("Finance").await;
    world.assign(directive, informed, "informed").await;
    report_finally(&lead, directive).await;
    send_back_to_body(&world.secretariat().await, directive, "No document.").await;
    assert_eq!(file(&lead, directive).await.row.remarks.as_deref(), Some("No document."));
    assert_eq!(file(&world.of_body(informed).await, directive).await.row.remarks, None);
    report_finally(&lead, directive).await;
    assert_eq!(file(&lead, directive).await.row.remarks, None);
}

async fn add_limb(world: &World, directive: DirectiveId, letter: &str) {
    use sea_orm::ActiveValue::Set;
    let row = backend::entities::limb::ActiveModel {
        directive_id: Set(directive.0),
        letter: Set(letter.to_owned()),
        position: Set(2),
        state: Set("open".to_owned()),
        ..Default::default()
    };
    backend::entities::limb::Entity::insert(row).exec(world.backend.db()).await.unwrap();
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
