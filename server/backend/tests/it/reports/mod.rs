//! Reports: who reports, when it is in time, and the files that come with one.

mod checks;

use backend::{Ctx, reports};
use domain::directives::{Confidence, DirectiveState, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::evidence::{EvidenceKind, FILES_MAX};
use domain::history::EventKind;
use domain::ids::DirectiveId;
use domain::reports::{Answer, ReportForm, ReportKind, ReportState, Upload};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::life::{decide, file, now, put_up, refusal, report, report_finally, send_back_to_body, state};
use crate::support::{World, both_databases, day};

both_databases!(
    a_final_report_in_time_takes_the_directive_out_of_the_bodys_hands,
    interim_information_stops_no_clock,
    only_the_lead_reports_finally,
    a_contribution_changes_nothing_of_the_directive,
    the_first_contribution_is_remembered_through_a_return_and_a_reopening,
    a_late_report_gives_its_reason,
    a_recommendation_is_answered_in_the_final_report,
    a_report_late_in_the_evening_of_the_day_is_in_time,
    a_report_sent_twice_is_one_report,
    a_report_names_a_limb_of_its_own_directive,
    a_file_is_kept_with_its_hash_under_a_key_that_says_nothing,
    a_refused_report_leaves_no_file_behind,
    a_file_of_a_forbidden_kind_and_one_file_too_many_are_told_at_once,
    edge_case_23_the_day_ends_at_midnight_in_the_councils_zone_also_when_its_clock_is_changed,
);

async fn a_final_report_in_time_takes_the_directive_out_of_the_bodys_hands(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    report_finally(&lead, directive).await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.state, file.row.timeliness), (DirectiveState::Reported, Timeliness::ReportedInTime));
    assert_eq!((file.row.confidence, file.row.last_report_on), (Some(Confidence::Green), Some(day("2019-01-14"))));
    assert_eq!((file.desk, file.reports[0].ordinal, file.reports[0].state), (vec![], 1, ReportState::Submitted));
    assert_eq!(file.history[0].kind, EventKind::FinalReported);
    // Whoever reports has taken note.
    assert_eq!(file.assignments[0].acknowledged_on, Some(day("2019-01-14")));
    let again = reports::submit(&lead, &report(directive, "final"), Vec::new()).await;
    assert_eq!(refusal(again), Refusal::NotNow(Obstacle::State));
}

async fn interim_information_stops_no_clock(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    reports::submit(&lead, &report(directive, "interim"), Vec::new()).await.unwrap();
    reports::submit(&lead, &report(directive, "interim"), Vec::new()).await.unwrap();
    world.move_to(day("2019-02-04"), "09:00");
    let file = file(&now(&world, &lead), directive).await;
    assert_eq!((file.row.state, file.row.timeliness.is_overdue()), (DirectiveState::InProgress, true));
    assert_eq!(file.reports.iter().map(|report| report.ordinal).collect::<Vec<_>>(), [2, 1]);
}

async fn only_the_lead_reports_finally(world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    let (helper, informed) = (world.ministry("Justice").await, world.ministry("Finance").await);
    world.assign(directive, helper, "co_executor").await;
    world.assign(directive, informed, "informed").await;
    let helper = world.of_body(helper).await;
    for kind in ["final", "interim"] {
        let refused = reports::submit(&helper, &report(directive, kind), Vec::new()).await;
        assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::LeadOnly), "{kind}");
    }
    for ctx in [world.of_body(informed).await, world.secretariat().await, world.leadership().await] {
        let refused = reports::submit(&ctx, &report(directive, "contribution"), Vec::new()).await;
        assert_eq!(refusal(refused), Refusal::Denied);
    }
}

async fn a_contribution_changes_nothing_of_the_directive(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let form = ReportForm { confidence: "red".to_owned(), ..report(directive, "contribution") };
    reports::submit(&world.of_body(helper).await, &form, Vec::new()).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!((file.row.state, file.row.confidence, file.row.last_report_on), (DirectiveState::Issued, None, None));
    assert_eq!((file.reports.len(), file.reports[0].kind), (1, ReportKind::Contribution));
    let own = reports::submit(&lead, &report(directive, "contribution"), Vec::new()).await;
    assert_eq!(refusal(own), Refusal::field("kind", Problem::NotAChoice));
}

async fn the_first_contribution_is_remembered_through_a_return_and_a_reopening(mut world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (helper, silent) = (world.ministry("Justice").await, world.ministry("Finance").await);
    for body in [helper, silent] {
        world.assign(directive, body, "co_executor").await;
    }
    let helper = world.of_body(helper).await;
    for on in ["2019-01-15", "2019-01-16"] {
        world.move_to(day(on), "09:00");
        reports::submit(&now(&world, &helper), &report(directive, "contribution"), Vec::new()).await.unwrap();
    }
    let contributed = async |ctx: &Ctx| {
        file(ctx, directive).await.assignments.into_iter().map(|part| part.contributed_on).collect::<Vec<_>>()
    };
    let once = [None, Some(day("2019-01-15")), None];
    assert_eq!(contributed(&lead).await, once);
    let (lead, secretariat) = (now(&world, &lead), world.secretariat().await);
    report_finally(&lead, directive).await;
    send_back_to_body(&secretariat, directive, "No document.").await;
    assert_eq!(contributed(&lead).await, once);
    report_finally(&lead, directive).await;
    put_up(&secretariat, directive).await;
    decide(&world.leadership().await, directive, "done").await;
    decide(&world.leadership().await, directive, "reopen").await;
    assert_eq!(contributed(&lead).await, once);
}

async fn a_late_report_gives_its_reason(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    world.move_to(day("2019-02-05"), "09:00");
    let lead = now(&world, &lead);
    let silent = reports::submit(&lead, &report(directive, "final"), Vec::new()).await;
    assert_eq!(refusal(silent), Refusal::field("slippage_reason", Problem::SlippageReasonNeeded));
    report_finally(&lead, directive).await;
    assert_eq!(file(&lead, directive).await.row.timeliness, Timeliness::ReportedLate { days: 4 });
}

async fn a_recommendation_is_answered_in_the_final_report(world: World) {
    let (lead, directive) = recommended(&world).await;
    let silent = reports::submit(&lead, &report(directive, "final"), Vec::new()).await;
    assert_eq!(refusal(silent), Refusal::field("answer", Problem::NotAChoice));
    let form = ReportForm { answer: "accepted_in_part".to_owned(), ..report(directive, "final") };
    reports::submit(&lead, &form, Vec::new()).await.unwrap();
    assert_eq!(file(&lead, directive).await.reports[0].answer, Some(Answer::AcceptedInPart));
}

async fn a_report_late_in_the_evening_of_the_day_is_in_time(mut world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    // In Almaty it is still the day itself, in London it is the evening, and a server may stand anywhere.
    world.move_to(day("2019-02-01"), "23:59");
    let lead = now(&world, &lead);
    reports::submit(&lead, &report(directive, "final"), Vec::new()).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!(file.row.timeliness, Timeliness::ReportedInTime);
    assert_eq!((file.reports[0].submitted_on, file.reports[0].submitted_at.as_str()), (day("2019-02-01"), "23:59"));
}

async fn a_report_sent_twice_is_one_report(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let lead = Ctx { form_key: Some("key".to_owned()), ..lead };
    let interim = report(directive, "interim");
    let (first, second) =
        tokio::join!(reports::submit(&lead, &interim, vec![order()]), reports::submit(&lead, &interim, vec![order()]));
    let refused =
        [first, second].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect::<Vec<_>>();
    assert_eq!(refused, [Refusal::AlreadyDone]);
    assert_eq!((file(&lead, directive).await.reports.len(), files(&world)), (1, 1));
}

async fn a_report_names_a_limb_of_its_own_directive(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (_, other) = led(&world, "by 1 March 2019").await;
    let limb = |file: domain::directives::DirectiveFile| file.limbs[0].id.to_string();
    let foreign =
        ReportForm { limb: limb(file(&world.secretariat().await, other).await), ..report(directive, "interim") };
    let refused = reports::submit(&lead, &foreign, Vec::new()).await;
    assert_eq!(refusal(refused), Refusal::field("limb", Problem::NotAChoice));
    let own = ReportForm {
        limb: limb(file(&lead, directive).await),
        reference: "Order 107/НҚ".to_owned(),
        ..report(directive, "interim")
    };
    reports::submit(&lead, &own, vec![order()]).await.unwrap();
    let file = file(&lead, directive).await;
    let kinds: Vec<_> = file.limbs[0].evidence.iter().map(|paper| paper.kind).collect();
    assert_eq!((kinds, file.evidence.len()), (vec![EvidenceKind::File, EvidenceKind::Reference], 0));
}

async fn a_file_is_kept_with_its_hash_under_a_key_that_says_nothing(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let upload = Upload { name: "..\\secret/приказ.pdf".to_owned(), ..order() };
    reports::submit(&lead, &report(directive, "interim"), vec![upload]).await.unwrap();
    let paper = file(&lead, directive).await.evidence.remove(0);
    assert_eq!((paper.title.as_str(), paper.bytes), ("приказ.pdf", 14));
    assert_eq!(paper.sha256.as_deref(), Some("ffb254549aa70e1ec01bb0e6be8ef76f2b553cf9507993a6db590a662e3717c4"));
    let row = backend::entities::evidence::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    let key = row.storage_key.unwrap();
    assert!(!key.contains("приказ") && !key.contains(&directive.to_string().repeat(8)), "{key}");
    assert_eq!(world.backend.files().get(&key).await.unwrap(), order().content);
}

async fn a_refused_report_leaves_no_file_behind(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let (_, other) = led(&world, "by 1 March 2019").await;
    let limb = file(&world.secretariat().await, other).await.limbs[0].id;
    let form = ReportForm { limb: limb.to_string(), ..report(directive, "final") };
    reports::submit(&lead, &form, vec![order()]).await.unwrap_err();
    assert_eq!(files(&world), 0);
    assert_eq!(backend::entities::report::Entity::find().count(world.backend.db()).await.unwrap(), 0);
    assert_eq!(state(&lead, directive).await, DirectiveState::Issued);
}

async fn a_file_of_a_forbidden_kind_and_one_file_too_many_are_told_at_once(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let mut uploads = vec![order(); FILES_MAX as usize];
    uploads.push(Upload { name: "run.exe".to_owned(), content: b"MZ".to_vec() });
    let Refusal::Invalid(errors) = refusal(reports::submit(&lead, &report(directive, "final"), uploads).await) else {
        panic!("accepted")
    };
    let problems: Vec<_> = errors.into_iter().map(|error| error.problem).collect();
    assert_eq!(problems, [Problem::TooManyFiles { max: FILES_MAX }, Problem::FileTypeForbidden]);
    assert_eq!(files(&world), 0);
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

async fn recommended(world: &World) -> (Ctx, DirectiveId) {
    let (lead, directive) = led(world, "by 1 March 2019").await;
    world.set("directive", directive.0, "force", Expr::value("recommendation")).await;
    (lead, directive)
}

fn order() -> Upload {
    Upload { name: "order.pdf".to_owned(), content: b"%PDF-1.7 order".to_vec() }
}

/// Files in the folder, whosever they are.
fn files(world: &World) -> usize {
    let folder = world.folder.path().join("files").join("evidence");
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

/// Almaty was six hours ahead of UTC until the end of February 2024, and five since: at midnight its clock was
/// put back by an hour.
async fn edge_case_23_the_day_ends_at_midnight_in_the_councils_zone_also_when_its_clock_is_changed(mut world: World) {
    let health = world.ministry("Health").await;
    let lead = world.of_body(health).await;
    let cases = [
        ("by 1 March 2019", "2019-03-01T17:59:59Z", "2019-03-01", Timeliness::ReportedInTime),
        ("by 1 March 2019", "2019-03-01T18:00:00Z", "2019-03-02", Timeliness::ReportedLate { days: 1 }),
        ("by 29 February 2024", "2024-02-29T18:30:00Z", "2024-02-29", Timeliness::ReportedInTime),
        ("by 29 February 2024", "2024-02-29T19:00:00Z", "2024-03-01", Timeliness::ReportedLate { days: 1 }),
        ("by 1 March 2024", "2024-03-01T18:59:59Z", "2024-03-01", Timeliness::ReportedInTime),
        ("by 1 March 2024", "2024-03-01T19:00:00Z", "2024-03-02", Timeliness::ReportedLate { days: 1 }),
    ];
    for (wording, instant, today, timeliness) in cases {
        let directive = world.directive(health, wording).await;
        world.backend = world.backend.at(instant.parse().unwrap());
        let lead = now(&world, &lead);
        assert_eq!(lead.today(), day(today), "{instant}");
        report_finally(&lead, directive).await;
        let file = file(&lead, directive).await;
        assert_eq!((file.row.timeliness, file.row.last_report_on), (timeliness, Some(day(today))), "{instant}");
    }
}
