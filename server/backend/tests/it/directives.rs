use backend::entities::mail;
use backend::{Ctx, directives};
use domain::directives::desk::Present;
use domain::directives::{DecisionForm, DeskAct, DirectiveState, Filter, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::DirectiveId;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::life::{
    ask, decide, decision, file, listed, now, on_more_time, put_up, refusal, report_finally, send_back_to_body, state,
};
use crate::support::{World, both_databases, day};

both_databases!(
    the_leads_word_moves_the_directive_on_and_a_co_executors_does_not,
    the_informed_take_note_of_nothing,
    only_the_issuers_level_closes,
    closing_tells_the_bodies_by_mail,
    a_directive_closed_late_stays_late,
    a_sent_back_directive_is_checked_once_more,
    what_is_on_hold_is_never_overdue,
    a_directive_may_be_cancelled_from_any_open_state_with_a_reason,
    a_binding_directive_cannot_be_declined,
    a_reopened_directive_counts_from_the_first_date_and_is_proven_anew,
    of_two_decisions_at_once_one_counts,
    a_decision_over_a_newer_step_shows_both_words,
    the_case_file_explains_its_deadline,
    the_days_are_counted_until_the_report_and_not_beyond,
    the_desk_offers_what_the_reader_may_do_now,
);

async fn the_leads_word_moves_the_directive_on_and_a_co_executors_does_not(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let helper = world.of_body(helper).await;
    directives::acknowledge(&helper, directive).await.unwrap();
    assert_eq!(state(&lead, directive).await, DirectiveState::Issued);
    directives::acknowledge(&lead, directive).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!(file.row.state, DirectiveState::Acknowledged);
    assert!(file.assignments.iter().all(|assignment| assignment.acknowledged_on == Some(day("2019-01-14"))));
    assert_eq!(file.history.iter().map(|event| event.kind).collect::<Vec<_>>(), [EventKind::Acknowledged; 2]);
    for ctx in [&lead, &helper] {
        assert_eq!(refusal(directives::acknowledge(ctx, directive).await), Refusal::NotNow(Obstacle::State));
    }
}

async fn the_informed_take_note_of_nothing(world: World) {
    let (_, directive) = led(&world, "Health", "by 1 March 2019").await;
    let informed = world.ministry("Finance").await;
    world.assign(directive, informed, "informed").await;
    for ctx in [world.of_body(informed).await, world.secretariat().await, world.leadership().await] {
        assert_eq!(refusal(directives::acknowledge(&ctx, directive).await), Refusal::Denied);
    }
}

async fn only_the_issuers_level_closes(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let early = directives::decide(&leadership, &decision(&leadership, directive, "done").await).await;
    assert_eq!(refusal(early), Refusal::NotNow(Obstacle::NoReport));
    put_up(&secretariat, directive).await;
    for ctx in [&lead, &secretariat, &world.administrator().await] {
        let form = decision(&leadership, directive, "done").await;
        assert_eq!(refusal(directives::decide(ctx, &form).await), Refusal::Denied);
    }
    decide(&leadership, directive, "done").await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.state, file.row.timeliness), (DirectiveState::ClosedDone, Timeliness::DoneInTime));
    assert_eq!((file.closed_on, file.history[0].kind), (Some(day("2019-01-14")), EventKind::ClosedDone));
    assert_eq!(file.history[0].remark.as_deref(), Some("As discussed."));
}

async fn closing_tells_the_bodies_by_mail(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    put_up(&world.secretariat().await, directive).await;
    decide(&world.leadership().await, directive, "done").await;
    let closed = mail::Entity::find().filter(mail::Column::Kind.eq("closed")).count(world.backend.db()).await.unwrap();
    assert_eq!(closed, 1);
}

async fn a_directive_closed_late_stays_late(mut world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 February 2019").await;
    world.move_to(day("2019-02-04"), "09:00");
    report_finally(&now(&world, &lead), directive).await;
    put_up(&world.secretariat().await, directive).await;
    world.move_to(day("2019-03-04"), "09:00");
    let leadership = world.leadership().await;
    assert_eq!(file(&leadership, directive).await.row.timeliness, Timeliness::ReportedLate { days: 3 });
    decide(&leadership, directive, "done").await;
    assert_eq!(file(&leadership, directive).await.row.timeliness, Timeliness::DoneLate { days: 3 });
}

async fn a_sent_back_directive_is_checked_once_more(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    put_up(&secretariat, directive).await;
    let silent = DecisionForm { remark: " ".to_owned(), ..decision(&leadership, directive, "send_back").await };
    assert_eq!(refusal(directives::decide(&leadership, &silent).await), Refusal::field("remark", Problem::Empty));
    decide(&leadership, directive, "send_back").await;
    assert_eq!(state(&leadership, directive).await, DirectiveState::Reported);
    // What the issuer writes to the secretariat is not for the body.
    assert!(file(&secretariat, directive).await.history.iter().any(|event| event.kind == EventKind::SentBack));
    assert!(file(&lead, directive).await.history.iter().all(|event| event.kind != EventKind::SentBack));
    send_back_to_body(&secretariat, directive, "The chair asks for the register's number.").await;
    assert_eq!(state(&lead, directive).await, DirectiveState::Returned);
}

async fn what_is_on_hold_is_never_overdue(mut world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 February 2019").await;
    decide(&world.leadership().await, directive, "hold").await;
    world.move_to(day("2019-03-04"), "09:00");
    let leadership = world.leadership().await;
    assert_eq!(file(&leadership, directive).await.row.timeliness, Timeliness::OnHold);
    assert_eq!(listed(&leadership, overdue()).await, [""; 0]);
    decide(&leadership, directive, "resume").await;
    assert!(file(&now(&world, &lead), directive).await.row.timeliness.is_overdue());
    assert_eq!(listed(&leadership, overdue()).await, ["4/1"]);
}

async fn a_directive_may_be_cancelled_from_any_open_state_with_a_reason(world: World) {
    let leadership = world.leadership().await;
    for state in DirectiveState::ALL.iter().filter(|state| state.is_open()) {
        let (_, directive) = led(&world, "Health", "by 1 March 2019").await;
        world.set("directive", directive.0, "state", Expr::value(state.as_str())).await;
        let silent = DecisionForm { remark: String::new(), ..decision(&leadership, directive, "cancelled").await };
        assert_eq!(refusal(directives::decide(&leadership, &silent).await), Refusal::field("remark", Problem::Empty));
        decide(&leadership, directive, "cancelled").await;
        assert_eq!(file(&leadership, directive).await.row.timeliness, Timeliness::Ended, "{state:?}");
    }
}

async fn a_binding_directive_cannot_be_declined(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    put_up(&world.secretariat().await, directive).await;
    let leadership = world.leadership().await;
    let declined = directives::decide(&leadership, &decision(&leadership, directive, "declined").await).await;
    assert_eq!(refusal(declined), Refusal::NotNow(Obstacle::State));
    assert_eq!(state(&leadership, directive).await, DirectiveState::UnderReview);
}

async fn a_reopened_directive_counts_from_the_first_date_and_is_proven_anew(mut world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 February 2019").await;
    let leadership = world.leadership().await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    backend::extensions::decide(&leadership, &on_more_time(directive, &extension, "granted", "")).await.unwrap();
    report_finally(&lead, directive).await;
    put_up(&world.secretariat().await, directive).await;
    decide(&leadership, directive, "done").await;
    world.move_to(day("2019-02-11"), "09:00");
    decide(&now(&world, &leadership), directive, "reopen").await;
    let file = file(&now(&world, &lead), directive).await;
    assert_eq!((file.row.state, file.closed_on, file.row.limbs_proven), (DirectiveState::InProgress, None, 0));
    assert_eq!(file.row.timeliness, Timeliness::Overdue { days: 10, working_days: 6 });
    let dates: Vec<_> =
        file.deadline.unwrap().changes.into_iter().map(|change| (change.due_on, change.reason)).collect();
    assert_eq!(dates[0].0, Some(day("2019-03-01")));
    assert_eq!(dates[1], (Some(day("2019-02-01")), "As discussed.".to_owned()));
}

async fn of_two_decisions_at_once_one_counts(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    put_up(&world.secretariat().await, directive).await;
    let (first, second) = (world.leadership().await, world.leadership().await);
    let (done, back) = (decision(&first, directive, "done").await, decision(&second, directive, "send_back").await);
    let (done, back) = tokio::join!(directives::decide(&first, &done), directives::decide(&second, &back));
    let refused: Vec<_> = [done, back].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    assert!(matches!(refused.as_slice(), [Refusal::NotNow(_)]), "{refused:?}");
    let decided = [EventKind::ClosedDone, EventKind::SentBack];
    let history = file(&first, directive).await.history;
    assert_eq!(history.iter().filter(|event| decided.contains(&event.kind)).count(), 1);
}

async fn a_decision_over_a_newer_step_shows_both_words(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    let leadership = world.leadership().await;
    let opened_early = decision(&leadership, directive, "hold").await;
    ask(&lead, directive, "2019-03-29").await;
    let refused = directives::decide(&leadership, &opened_early).await;
    let Refusal::Conflict(conflict) = refusal(refused) else { panic!("no conflict") };
    assert_eq!((conflict.by.as_str(), conflict.version), (lead.actor.as_ref().unwrap().name.as_str(), 2));
    assert_eq!(
        (conflict.fields[0].theirs.as_str(), conflict.fields[0].yours.as_str()),
        ("Procurement.", "As discussed.")
    );
    let knowing = DecisionForm { version: conflict.version.to_string(), ..opened_early };
    directives::decide(&leadership, &knowing).await.unwrap();
    assert_eq!(state(&leadership, directive).await, DirectiveState::OnHold);
}

async fn the_case_file_explains_its_deadline(world: World) {
    let (lead, directive) = led(&world, "Health", "within one month").await;
    let file = file(&lead, directive).await;
    let deadline = file.deadline.unwrap();
    assert_eq!((deadline.first.wording.as_str(), deadline.counted_from), ("within one month", Some(day("2018-12-28"))));
    assert_eq!(
        (deadline.due_on, file.row.due_on, file.row.first_due_on),
        (Some(day("2019-01-28")), deadline.due_on, deadline.due_on)
    );
    assert!(deadline.changes.is_empty() && !deadline.days.is_empty());
    assert_eq!(
        (file.protocol_number.as_deref(), file.point_number.as_str(), file.row.reference.as_str()),
        (Some("4"), "1", "4/1")
    );
    assert_eq!((file.row.meeting_on, file.reader_body), (day("2018-12-21"), lead.actor.unwrap().body));
}

async fn the_days_are_counted_until_the_report_and_not_beyond(mut world: World) {
    use domain::deadlines::CellKind;
    let (lead, directive) = led(&world, "Health", "by 1 February 2019").await;
    report_finally(&lead, directive).await;
    world.move_to(day("2019-03-04"), "09:00");
    let days = file(&now(&world, &lead), directive).await.deadline.unwrap().days;
    let cells = days.iter().flat_map(|week| &week.cells);
    assert_eq!(cells.filter(|cell| matches!(cell.kind, CellKind::Overdue(_))).count(), 0);
}

async fn the_desk_offers_what_the_reader_may_do_now(world: World) {
    let (lead, directive) = led(&world, "Health", "by 1 March 2019").await;
    let desk = file(&lead, directive).await.desk;
    assert!(desk.contains(&DeskAct::Acknowledge) && desk.contains(&DeskAct::AskForMoreTime));
    directives::acknowledge(&lead, directive).await.unwrap();
    ask(&lead, directive, "2019-03-29").await;
    let present =
        Present { acknowledged: true, dated: true, more_time_asked: true, may_object: true, ..Present::default() };
    let file = file(&lead, directive).await;
    let scope = domain::access::DirectiveScope {
        state: file.row.state,
        classification: file.row.classification,
        lead: lead.actor.as_ref().unwrap().body,
        co_executors: Vec::new(),
        informed: Vec::new(),
    };
    assert_eq!(file.desk, domain::directives::desk::desk(lead.actor.as_ref().unwrap(), &scope, present));
    let leadership = crate::life::file(&world.leadership().await, directive).await;
    assert_eq!(leadership.desk, [DeskAct::DecideExtension, DeskAct::ChangeExecutors, DeskAct::Hold, DeskAct::End]);
}

async fn led(world: &World, short: &str, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry(short).await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

fn overdue() -> Filter {
    Filter { view: "overdue".to_owned(), ..Filter::default() }
}
