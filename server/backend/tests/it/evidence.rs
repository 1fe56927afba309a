use backend::{Ctx, evidence, reports};
use domain::error::Error as Refusal;
use domain::ids::{DirectiveId, EvidenceId};
use domain::reports::{ReportForm, Upload};

use crate::life::{file, refusal, report};
use crate::support::{World, both_databases};

both_databases!(
    whoever_checks_and_whoever_decides_opens_what_a_body_sent,
    the_lead_opens_a_contribution_and_another_co_executor_does_not,
    a_foreign_body_the_informed_and_the_administrator_open_nothing,
    a_reference_is_no_file,
    a_file_that_was_changed_on_the_disk_is_not_handed_out,
    a_file_that_is_gone_is_not_taken_for_one_that_never_was,
);

async fn whoever_checks_and_whoever_decides_opens_what_a_body_sent(world: World) {
    let (lead, directive) = led(&world).await;
    let paper = send(&lead, directive, "interim").await;
    for ctx in [&lead, &world.secretariat().await, &world.leadership().await] {
        let opened = evidence::open(ctx, paper).await.unwrap();
        assert_eq!((opened.name.as_str(), opened.media_type.as_str()), ("приказ.pdf", "application/pdf"));
        assert_eq!(opened.content, b"%PDF-1.7 order");
    }
}

async fn the_lead_opens_a_contribution_and_another_co_executor_does_not(world: World) {
    let (lead, directive) = led(&world).await;
    let (first, second) = (world.ministry("Justice").await, world.ministry("Finance").await);
    world.assign(directive, first, "co_executor").await;
    world.assign(directive, second, "co_executor").await;
    let (first, second) = (world.of_body(first).await, world.of_body(second).await);
    let contribution = send(&first, directive, "contribution").await;
    let consolidated = send(&lead, directive, "interim").await;
    for (ctx, paper) in [(&lead, contribution), (&first, contribution), (&first, consolidated), (&second, consolidated)]
    {
        evidence::open(ctx, paper).await.unwrap();
    }
    assert_eq!(refusal(evidence::open(&second, contribution).await), Refusal::NotFound);
    // What cannot be opened is not shown either.
    let seen = file(&second, directive).await;
    assert_eq!((seen.reports.len(), seen.evidence.len()), (1, 1));
}

async fn a_foreign_body_the_informed_and_the_administrator_open_nothing(world: World) {
    let (lead, directive) = led(&world).await;
    let informed = world.ministry("Finance").await;
    world.assign(directive, informed, "informed").await;
    let paper = send(&lead, directive, "interim").await;
    let foreign = world.ministry("Culture").await;
    for ctx in [world.of_body(foreign).await, world.of_body(informed).await] {
        assert_eq!(refusal(evidence::open(&ctx, paper).await), Refusal::NotFound);
        assert_eq!(refusal(evidence::open(&ctx, EvidenceId(999_999)).await), Refusal::NotFound);
    }
    assert_eq!(refusal(evidence::open(&world.administrator().await, paper).await), Refusal::Denied);
    assert_eq!(refusal(evidence::open(&world.system(), paper).await), Refusal::SignInNeeded);
    let seen = file(&world.of_body(informed).await, directive).await;
    assert_eq!((seen.reports.len(), seen.evidence.len()), (0, 0));
}

async fn a_reference_is_no_file(world: World) {
    let (lead, directive) = led(&world).await;
    let form = ReportForm { reference: "Order 107/НҚ of 11 January 2019".to_owned(), ..report(directive, "interim") };
    reports::submit(&lead, &form, Vec::new()).await.unwrap();
    let reference = file(&lead, directive).await.evidence.remove(0);
    assert_eq!((reference.bytes, reference.sha256), (0, None));
    assert_eq!(refusal(evidence::open(&lead, reference.id).await), Refusal::NotFound);
}

async fn a_file_that_was_changed_on_the_disk_is_not_handed_out(world: World) {
    let (lead, directive) = led(&world).await;
    let paper = send(&lead, directive, "interim").await;
    std::fs::write(stored(&world), b"%PDF-1.7 forged").unwrap();
    assert_eq!(refusal(evidence::open(&lead, paper).await), Refusal::Unavailable);
}

async fn a_file_that_is_gone_is_not_taken_for_one_that_never_was(world: World) {
    let (lead, directive) = led(&world).await;
    let paper = send(&lead, directive, "interim").await;
    std::fs::remove_file(stored(&world)).unwrap();
    assert_eq!(refusal(evidence::open(&lead, paper).await), Refusal::Unavailable);
}

async fn led(world: &World) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, "by 1 March 2019").await)
}

/// Reports with one file and answers it as evidence.
async fn send(ctx: &Ctx, directive: DirectiveId, kind: &str) -> EvidenceId {
    let order = Upload { name: "приказ.pdf".to_owned(), content: b"%PDF-1.7 order".to_vec() };
    reports::submit(ctx, &report(directive, kind), vec![order]).await.unwrap();
    file(ctx, directive).await.evidence.last().unwrap().id
}

/// The only file that is stored.
fn stored(world: &World) -> std::path::PathBuf {
    let folder = world.folder.path().join("files").join("evidence");
    std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path()
}
