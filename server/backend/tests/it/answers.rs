//! Recommendations, requests and proposals: what is answered, what is then owed, what others decide.

use backend::{Ctx, directives, reports};
use domain::directives::{
    DecisionForm, DeskAct, DirectiveForm, DirectiveState, Filter, LimbState, OutcomeForm, Timeliness,
};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId};
use domain::reports::{Answer, CheckForm, ReportForm};
use sea_orm::sea_query::Expr;

use crate::forms::{self, issued, wrong};
use crate::life::{checked, decide, decision, file, listed, now, put_up, refusal, report, state};
use crate::support::{World, both_databases, day};

both_databases!(
    what_was_accepted_is_tracked_to_the_day_the_body_names,
    what_was_accepted_and_is_done_closes_at_once,
    edge_case_18_a_declined_recommendation_is_not_overdue_and_closes_as_declined,
    edge_case_18_a_recommendation_with_a_date_keeps_it_as_its_first_date,
    a_recommendation_without_a_word_shows_as_not_answered,
    an_answer_that_was_sent_back_is_none,
    only_an_accepting_answer_is_tracked_and_to_a_day_that_has_not_passed,
    edge_case_17_the_bodys_part_closes_apart_from_the_outcome_that_rests_with_a_third_body,
);

async fn recommended(world: &World, term: &str) -> (Ctx, BodyId, DirectiveId) {
    let secretariat = world.secretariat().await;
    let health = world.ministry("Health").await;
    let meeting = world.meeting(day("2018-12-21")).await;
    let form = DirectiveForm {
        verb: "recommended".to_owned(),
        term: term.to_owned(),
        outcome_rests_with: "Government".to_owned(),
        ..forms::directive(meeting, health)
    };
    let id = issued(&secretariat, form).await;
    (world.of_body(health).await, health, id)
}

async fn answer(lead: &Ctx, directive: DirectiveId, answer: &str, promised_on: &str) {
    let form =
        ReportForm { answer: answer.to_owned(), promised_on: promised_on.to_owned(), ..report(directive, "final") };
    reports::submit(lead, &form, Vec::new()).await.unwrap();
}

/// The answer is put before the issuer, with nothing found proven.
async fn put_before_the_issuer(world: &World, directive: DirectiveId) {
    let secretariat = world.secretariat().await;
    let form = CheckForm { limbs: Vec::new(), ..checked(&secretariat, directive, "put_up", "").await };
    reports::check(&secretariat, &form).await.unwrap();
}

async fn track(leadership: &Ctx, directive: DirectiveId, until: &str) -> Result<DirectiveId, backend::Error> {
    let form = DecisionForm { until: until.to_owned(), ..decision(leadership, directive, "track").await };
    directives::decide(leadership, &form).await
}

async fn what_was_accepted_is_tracked_to_the_day_the_body_names(mut world: World) {
    let (lead, _, id) = recommended(&world, "").await;
    // Ten working days after 28 December 2018.
    assert_eq!(file(&lead, id).await.row.due_on, Some(day("2019-01-16")));
    answer(&lead, id, "accepted", "2019-05-20").await;
    put_before_the_issuer(&world, id).await;
    let leadership = world.leadership().await;
    let open = file(&leadership, id).await;
    assert_eq!((open.promised_on, open.limbs[0].state), (Some(day("2019-05-20")), LimbState::Open));
    let done = directives::decide(&leadership, &decision(&leadership, id, "done").await).await;
    assert_eq!(refusal(done), Refusal::NotNow(Obstacle::LimbsOpen));
    track(&leadership, id, "2019-05-20").await.unwrap();

    let tracked = file(&lead, id).await;
    assert_eq!((tracked.row.state, tracked.row.due_on), (DirectiveState::InProgress, Some(day("2019-05-20"))));
    // The first date of carrying it out; the answer's own date stays beside it.
    assert_eq!((tracked.row.first_due_on, tracked.row.extensions), (Some(day("2019-05-20")), 0));
    let answered = tracked.answered.unwrap();
    assert_eq!(
        (answered.answer, answered.on, answered.due_on),
        (Answer::Accepted, day("2019-01-14"), Some(day("2019-01-16")))
    );
    assert_eq!(tracked.history[0].kind, EventKind::Tracked);

    // The second report answers for the execution and repeats no answer.
    world.move_to(day("2019-05-17"), "10:00");
    reports::submit(&now(&world, &lead), &report(id, "final"), Vec::new()).await.unwrap();
    put_up(&world.secretariat().await, id).await;
    let leadership = world.leadership().await;
    decide(&leadership, id, "done").await;
    assert_eq!(file(&leadership, id).await.row.timeliness, Timeliness::DoneInTime);
    let counted = Filter { counted: "first_in_time".to_owned(), ..Filter::default() };
    assert_eq!(listed(&leadership, counted).await, ["4/1"]);
}

async fn what_was_accepted_and_is_done_closes_at_once(world: World) {
    let (lead, _, id) = recommended(&world, "").await;
    answer(&lead, id, "accepted", "").await;
    put_up(&world.secretariat().await, id).await;
    decide(&world.leadership().await, id, "done").await;
    let file = file(&lead, id).await;
    assert_eq!((file.row.state, file.row.answer), (DirectiveState::ClosedDone, Some(Answer::Accepted)));
}

async fn edge_case_18_a_declined_recommendation_is_not_overdue_and_closes_as_declined(mut world: World) {
    let (lead, _, id) = recommended(&world, "").await;
    answer(&lead, id, "declined", "").await;
    world.move_to(day("2019-04-01"), "10:00");
    let leadership = world.leadership().await;
    assert_eq!(file(&leadership, id).await.row.timeliness, Timeliness::ReportedInTime);
    put_before_the_issuer(&world, id).await;
    decide(&leadership, id, "declined").await;
    let closed = file(&leadership, id).await;
    assert_eq!((closed.row.state, closed.row.timeliness), (DirectiveState::ClosedDeclined, Timeliness::Ended));
    assert!(closed.row.state.leaves_the_count());
    // Opened again, it is to be answered again.
    decide(&leadership, id, "reopen").await;
    assert!(file(&leadership, id).await.row.is_unanswered());
}

async fn edge_case_18_a_recommendation_with_a_date_keeps_it_as_its_first_date(world: World) {
    let (lead, _, id) = recommended(&world, "by 22 June 2019").await;
    let row = file(&lead, id).await.row;
    assert_eq!((row.due_on, row.proposed), (Some(day("2019-06-21")), false));
    answer(&lead, id, "accepted_in_part", "").await;
    put_before_the_issuer(&world, id).await;
    track(&world.leadership().await, id, "2019-07-01").await.unwrap();
    let row = file(&lead, id).await.row;
    assert_eq!((row.due_on, row.first_due_on), (Some(day("2019-07-01")), Some(day("2019-06-21"))));
}

async fn a_recommendation_without_a_word_shows_as_not_answered(mut world: World) {
    let (lead, _, id) = recommended(&world, "").await;
    assert!(file(&lead, id).await.row.is_unanswered());
    world.move_to(day("2019-01-21"), "10:00");
    let row = file(&now(&world, &lead), id).await.row;
    assert!(row.is_unanswered() && row.timeliness.is_overdue());
    reports::submit(
        &now(&world, &lead),
        &ReportForm { answer: "accepted".to_owned(), slippage_reason: "Leave.".to_owned(), ..report(id, "final") },
        Vec::new(),
    )
    .await
    .unwrap();
    assert!(!file(&now(&world, &lead), id).await.row.is_unanswered());
}

async fn an_answer_that_was_sent_back_is_none(world: World) {
    let (lead, _, id) = recommended(&world, "").await;
    answer(&lead, id, "declined", "").await;
    crate::life::send_back_to_body(&world.secretariat().await, id, "Give the reasons.").await;
    assert!(file(&lead, id).await.row.is_unanswered());
    let silent = reports::submit(&lead, &report(id, "final"), Vec::new()).await;
    assert_eq!(refusal(silent), wrong("answer", Problem::NotAChoice));
}

async fn only_an_accepting_answer_is_tracked_and_to_a_day_that_has_not_passed(world: World) {
    let (lead, _, id) = recommended(&world, "").await;
    answer(&lead, id, "declined", "").await;
    put_before_the_issuer(&world, id).await;
    let leadership = world.leadership().await;
    assert_eq!(refusal(track(&leadership, id, "2019-05-20").await), Refusal::NotNow(Obstacle::State));
    assert_eq!(refusal(track(&leadership, id, "2019-01-11").await), wrong("until", Problem::DateInPast));
}

async fn edge_case_17_the_bodys_part_closes_apart_from_the_outcome_that_rests_with_a_third_body(mut world: World) {
    let (lead, _, id) = recommended(&world, "").await;
    answer(&lead, id, "accepted", "").await;
    put_up(&world.secretariat().await, id).await;
    decide(&world.leadership().await, id, "done").await;
    let closed = file(&lead, id).await;
    assert_eq!((closed.row.state, closed.outcome), (DirectiveState::ClosedDone, None));
    assert_eq!(closed.outcome_rests_with.as_deref(), Some("Government"));

    world.move_to(day("2019-06-03"), "10:00");
    let secretariat = world.secretariat().await;
    assert_eq!(file(&secretariat, id).await.desk, [DeskAct::NoteOutcome]);
    let form = OutcomeForm {
        directive: id.to_string(),
        version: file(&secretariat, id).await.version.to_string(),
        text: "The programme was adopted.".to_owned(),
        on: "2019-05-31".to_owned(),
    };
    for ctx in [&now(&world, &lead), &world.leadership().await] {
        assert_eq!(refusal(directives::note_outcome(ctx, &form).await), Refusal::Denied);
    }
    directives::note_outcome(&secretariat, &form).await.unwrap();
    assert!(matches!(refusal(directives::note_outcome(&secretariat, &form).await), Refusal::Conflict(_)));
    let noted = file(&now(&world, &lead), id).await;
    assert_eq!(noted.row.state, DirectiveState::ClosedDone);
    assert_eq!(noted.outcome.unwrap().text, "The programme was adopted.");
    assert_eq!(state(&secretariat, id).await, DirectiveState::ClosedDone);
    // A directive whose outcome rests with nobody else has none to be noted.
    world.set("directive", id.0, "outcome_rests_with", Expr::value(Option::<String>::None)).await;
    let form = OutcomeForm { version: file(&secretariat, id).await.version.to_string(), ..form };
    assert_eq!(refusal(directives::note_outcome(&secretariat, &form).await), Refusal::NotNow(Obstacle::State));
}
