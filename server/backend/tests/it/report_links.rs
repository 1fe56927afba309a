use backend::entities::{assignment, report, report_link};
use backend::{Ctx, councils, report_links};
use domain::councils::{Setting, Settings, SettingsForm};
use domain::directives::{DeskAct, DirectiveState};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::{Event, EventKind};
use domain::ids::{BodyId, DirectiveId};
use domain::report_links::{
    LinkPage, LinkedReport, LinkedReportForm, ReportLink, ReportLinkForm, RevokeLinkForm, Shut, Standing,
};
use domain::reports::ReportKind;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::life::{cleared, decide, file, now, refusal, report_finally, state};
use crate::support::{World, both_databases, day};

both_databases!(
    no_link_is_made_where_the_council_does_not_allow_it,
    a_colleague_reports_once_by_a_link,
    looking_at_a_link_uses_nothing_up,
    of_two_reports_by_one_link_one_is_written,
    a_refused_report_leaves_the_link_as_it_was,
    the_history_names_who_reported_by_which_link,
    only_the_lead_itself_lets_a_colleague_report_finally,
    a_co_executors_link_brings_its_contribution,
    the_secretariat_makes_a_link_for_any_executor,
    who_neither_executes_nor_checks_makes_none,
    a_link_expires_at_the_end_of_the_fourteenth_day,
    a_link_is_revoked_by_its_body_or_the_secretariat,
    matter_for_official_use_is_opened_by_no_link,
    a_link_opens_nothing_once_the_directive_has_ended,
    a_link_opens_nothing_once_the_council_forbids_it_or_its_maker_has_gone,
    a_recurring_directive_is_reported_on_by_its_periods,
    a_late_report_by_a_link_gives_its_reason_too,
    a_body_reads_of_its_own_links_alone,
);

async fn no_link_is_made_where_the_council_does_not_allow_it(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    assert!(!Settings::default().report_links, "links are not allowed at first");
    assert!(!file(&lead, directive).await.desk.contains(&DeskAct::LetReport));
    let refused = report_links::make(&lead, &form(&lead, directive, "interim")).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::LinksNotAllowed));
    allow(&world).await;
    assert!(file(&lead, directive).await.desk.contains(&DeskAct::LetReport));
    assert!(report_links::make(&lead, &form(&lead, directive, "interim")).await.is_ok());
}

async fn a_colleague_reports_once_by_a_link(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    let nobody = world.system();
    report_links::report(&nobody, &linked(&token)).await.unwrap();
    let seen = file(&lead, directive).await;
    let report = &seen.reports[0];
    assert_eq!((report.kind, report.text.as_str()), (ReportKind::Interim, "The order is registered."));
    assert_eq!((report.submitted_by.as_str(), report.body.id), ("A. Colleague", body(&lead)));
    assert_eq!(seen.row.state, DirectiveState::InProgress);
    assert!(matches!(link(&lead, directive).await.standing, Standing::Used { .. }));
    let again = report_links::report(&nobody, &linked(&token)).await;
    assert_eq!(refusal(again), Refusal::NotNow(Obstacle::LinkShut));
    assert_eq!(page(&nobody, &token).await, LinkPage::Shut(Shut::Used { on: day("2019-01-14") }));
}

async fn looking_at_a_link_uses_nothing_up(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    for reader in [world.system(), world.of_body(world.ministry("Culture").await).await, world.system()] {
        let opened = opened(&reader, &token).await;
        assert_eq!((opened.reference.as_str(), opened.due_on), ("4/1", Some(day("2019-03-01"))));
        assert_eq!(opened.words.en.as_deref(), Some("The ministry is tasked to act."));
        assert_eq!((opened.name.as_str(), opened.until), ("A. Colleague", day("2019-01-28")));
    }
    assert!(link(&lead, directive).await.standing.works());
    for unknown in ["", "unknown", &"0".repeat(64)] {
        assert_eq!(page(&world.system(), unknown).await, LinkPage::Unknown);
        let refused = report_links::report(&world.system(), &linked(unknown)).await;
        assert_eq!(refusal(refused), Refusal::NotFound);
    }
}

async fn of_two_reports_by_one_link_one_is_written(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    let nobody = world.system();
    let (first, second) = (linked(&token), linked(&token));
    let answers = tokio::join!(report_links::report(&nobody, &first), report_links::report(&nobody, &second));
    let refused: Vec<_> =
        [answers.0, answers.1].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    assert_eq!(refused, [Refusal::NotNow(Obstacle::LinkShut)]);
    assert_eq!(report::Entity::find().count(world.backend.db()).await.unwrap(), 1);
    // The same form twice is one form.
    let token = made(&lead, directive, "interim").await;
    let once = Ctx { form_key: Some("a form".to_owned()), ..nobody };
    report_links::report(&once, &linked(&token)).await.unwrap();
    assert_eq!(refusal(report_links::report(&once, &linked(&token)).await), Refusal::AlreadyDone);
}

async fn a_refused_report_leaves_the_link_as_it_was(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    let empty = LinkedReportForm { text: String::new(), ..linked(&token) };
    let refused = report_links::report(&world.system(), &empty).await;
    assert_eq!(refusal(refused), Refusal::field("text", Problem::Empty));
    let wrong = LinkedReportForm { limb: "987654".to_owned(), ..linked(&token) };
    let refused = report_links::report(&world.system(), &wrong).await;
    assert_eq!(refusal(refused), Refusal::field("limb", Problem::NotAChoice));
    assert!(link(&lead, directive).await.standing.works());
    assert_eq!(report::Entity::find().count(world.backend.db()).await.unwrap(), 0);
    report_links::report(&world.system(), &linked(&token)).await.unwrap();
}

async fn the_history_names_who_reported_by_which_link(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    let number = link(&lead, directive).await.id.to_string();
    let event = newest(&lead, directive).await;
    assert_eq!((event.kind, event.detail.subject.as_deref()), (EventKind::ReportLinkMade, Some("A. Colleague")));
    assert_eq!(event.detail.date, Some(day("2019-01-28")));
    report_links::report(&world.system(), &linked(&token)).await.unwrap();
    let event = newest(&lead, directive).await;
    assert_eq!((event.kind, event.actor.as_deref()), (EventKind::InterimReported, Some("A. Colleague")));
    let maker = lead.actor().unwrap().name.clone();
    assert_eq!((event.detail.value, event.detail.other_value), (Some(number), Some(maker)));
    assert_eq!(event.body.map(|named| named.id), Some(body(&lead)));
    assert!(backend::history::verify(&lead).await.unwrap().0, "the chain holds");
    let stored = report_link::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    assert!(!stored.token_hash.contains(&token) && stored.report_id.is_some());
}

async fn only_the_lead_itself_lets_a_colleague_report_finally(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    let refused = report_links::make(&secretariat, &ReportLinkForm { ..form(&lead, directive, "final") }).await;
    assert_eq!(refusal(refused), Refusal::field("admits", Problem::NotAChoice));
    let token = made(&lead, directive, "final").await;
    assert_eq!(opened(&world.system(), &token).await.kind, ReportKind::Final);
    report_links::report(&world.system(), &linked(&token)).await.unwrap();
    assert_eq!(state(&lead, directive).await, DirectiveState::Reported);
}

async fn a_co_executors_link_brings_its_contribution(world: World) {
    let (_, directive) = allowed(&world, "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let helper = world.of_body(helper).await;
    for kind in ["interim", "final"] {
        let refused = report_links::make(&helper, &form(&helper, directive, kind)).await;
        assert_eq!(refusal(refused), Refusal::field("admits", Problem::NotAChoice), "{kind}");
    }
    let token = made(&helper, directive, "contribution").await;
    let row = assignment::Entity::find().filter(assignment::Column::BodyId.eq(body(&helper).0));
    let row = row.one(world.backend.db()).await.unwrap().unwrap();
    world.set("assignment", row.id, "internal_due_on", Expr::value(day("2019-02-26"))).await;
    assert_eq!(opened(&world.system(), &token).await.due_on, Some(day("2019-02-26")), "its own date");
    report_links::report(&world.system(), &linked(&token)).await.unwrap();
    let seen = file(&helper, directive).await;
    assert_eq!(seen.reports[0].kind, ReportKind::Contribution);
    assert_eq!((seen.row.state, seen.silent().count()), (DirectiveState::Issued, 0));
}

async fn the_secretariat_makes_a_link_for_any_executor(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let secretariat = world.secretariat().await;
    let seen = file(&secretariat, directive).await;
    assert!(seen.desk.contains(&DeskAct::LetReport));
    let offered: Vec<_> = seen.report_links.admissible.into_iter().map(|(named, kinds)| (named.id, kinds)).collect();
    assert_eq!(offered, [(body(&lead), vec![ReportKind::Interim]), (helper, vec![ReportKind::Contribution])]);
    let (_, token) = report_links::make(&secretariat, &form(&lead, directive, "interim")).await.unwrap();
    report_links::report(&world.system(), &linked(&token)).await.unwrap();
    assert_eq!(file(&lead, directive).await.reports[0].body.id, body(&lead));
}

async fn who_neither_executes_nor_checks_makes_none(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let (informed, foreign) = (world.ministry("Finance").await, world.ministry("Culture").await);
    world.assign(directive, informed, "informed").await;
    let leadership = world.leadership().await;
    let form = form(&lead, directive, "interim");
    assert_eq!(refusal(report_links::make(&leadership, &form).await), Refusal::Denied);
    assert!(!file(&leadership, directive).await.desk.contains(&DeskAct::LetReport));
    let informed = report_links::make(&world.of_body(informed).await, &form).await;
    assert_eq!(refusal(informed), Refusal::NotNow(Obstacle::State));
    assert_eq!(refusal(report_links::make(&world.of_body(foreign).await, &form).await), Refusal::NotFound);
    let incomplete = ReportLinkForm { email: "no address".to_owned(), ..form };
    assert_eq!(refusal(report_links::make(&lead, &incomplete).await), Refusal::field("email", Problem::NotAnEmail));
}

async fn a_link_expires_at_the_end_of_the_fourteenth_day(mut world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let (first, second) = (made(&lead, directive, "interim").await, made(&lead, directive, "interim").await);
    world.move_to(day("2019-01-28"), "23:59");
    report_links::report(&world.system(), &linked(&first)).await.unwrap();
    world.move_to(day("2019-01-29"), "00:00");
    assert_eq!(page(&world.system(), &second).await, LinkPage::Shut(Shut::Expired { on: day("2019-01-28") }));
    let refused = report_links::report(&world.system(), &linked(&second)).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::LinkShut));
}

async fn a_link_is_revoked_by_its_body_or_the_secretariat(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let (helper, secretariat) = (world.of_body(helper).await, world.secretariat().await);
    for revoker in [&lead, &secretariat] {
        let token = made(&lead, directive, "interim").await;
        let form =
            RevokeLinkForm { directive: directive.to_string(), link: link(&lead, directive).await.id.to_string() };
        assert_eq!(refusal(report_links::revoke(&helper, &form).await), Refusal::NotFound);
        assert_eq!(refusal(report_links::revoke(&world.leadership().await, &form).await), Refusal::Denied);
        report_links::revoke(revoker, &form).await.unwrap();
        assert_eq!(newest(&lead, directive).await.kind, EventKind::ReportLinkRevoked);
        let again = report_links::revoke(revoker, &form).await;
        assert_eq!(refusal(again), Refusal::NotNow(Obstacle::LinkShut));
        assert_eq!(page(&world.system(), &token).await, LinkPage::Shut(Shut::Revoked { on: day("2019-01-14") }));
        let refused = report_links::report(&world.system(), &linked(&token)).await;
        assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::LinkShut));
    }
}

async fn matter_for_official_use_is_opened_by_no_link(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    world.set("directive", directive.0, "classification", Expr::value("official_use")).await;
    let account = lead.actor().unwrap().account;
    world.set("account", account.0, "cleared", Expr::value(true)).await;
    let lead = cleared(&lead);
    assert!(!file(&lead, directive).await.desk.contains(&DeskAct::LetReport));
    let refused = report_links::make(&lead, &form(&lead, directive, "interim")).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::State));
    assert_eq!(page(&world.system(), &token).await, LinkPage::Shut(Shut::Closed));
    let refused = report_links::report(&world.system(), &linked(&token)).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::LinkShut));
}

async fn a_link_opens_nothing_once_the_directive_has_ended(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    report_finally(&lead, directive).await;
    assert_eq!(page(&world.system(), &token).await, LinkPage::Shut(Shut::Closed));
    let leadership = world.leadership().await;
    decide(&leadership, directive, "cancelled").await;
    assert_eq!(page(&world.system(), &token).await, LinkPage::Shut(Shut::Closed));
    assert!(link_row(&world).await.used_at.is_none());
}

async fn a_link_opens_nothing_once_the_council_forbids_it_or_its_maker_has_gone(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let token = made(&lead, directive, "interim").await;
    set(&world, "off").await;
    assert_eq!(page(&world.system(), &token).await, LinkPage::Shut(Shut::Closed));
    set(&world, "on").await;
    assert!(matches!(page(&world.system(), &token).await, LinkPage::Open(_)));
    let account = lead.actor().unwrap().account;
    world.set("account", account.0, "disabled_at", Expr::value(world.backend.now())).await;
    assert_eq!(page(&world.system(), &token).await, LinkPage::Shut(Shut::Closed));
}

async fn a_recurring_directive_is_reported_on_by_its_periods(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    world.set("directive", directive.0, "kind", Expr::value("recurring")).await;
    world.set("directive", directive.0, "due_on", Expr::value(Option::<chrono::NaiveDate>::None)).await;
    let refused = report_links::make(&lead, &form(&lead, directive, "interim")).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::OnInstances));
    assert!(!file(&lead, directive).await.desk.contains(&DeskAct::LetReport));
}

async fn a_late_report_by_a_link_gives_its_reason_too(mut world: World) {
    let (lead, directive) = allowed(&world, "by 21 January 2019").await;
    let token = made(&lead, directive, "interim").await;
    world.move_to(day("2019-01-22"), "09:00");
    assert!(opened(&world.system(), &token).await.late);
    let refused = report_links::report(&world.system(), &linked(&token)).await;
    assert_eq!(refusal(refused), Refusal::field("slippage_reason", Problem::SlippageReasonNeeded));
    let form = LinkedReportForm { slippage_reason: "The tender was repeated.".to_owned(), ..linked(&token) };
    report_links::report(&world.system(), &form).await.unwrap();
    assert_eq!(file(&now(&world, &lead), directive).await.reports.len(), 1);
}

async fn a_body_reads_of_its_own_links_alone(world: World) {
    let (lead, directive) = allowed(&world, "by 1 March 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    let helper = world.of_body(helper).await;
    made(&lead, directive, "interim").await;
    made(&helper, directive, "contribution").await;
    for (reader, kind) in [(&lead, ReportKind::Interim), (&helper, ReportKind::Contribution)] {
        let links = file(reader, directive).await.report_links.links;
        assert_eq!(links.iter().map(|link| link.kind).collect::<Vec<_>>(), [kind]);
    }
    assert_eq!(file(&world.secretariat().await, directive).await.report_links.links.len(), 2);
    let told = file(&helper, directive).await.history;
    assert!(told.iter().all(|event| event.kind != EventKind::ReportLinkMade));
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

/// A directive of a council that allows links.
async fn allowed(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let led = led(world, wording).await;
    allow(world).await;
    led
}

async fn allow(world: &World) {
    set(world, "on").await;
}

async fn set(world: &World, answer: &str) {
    let secretariat = world.secretariat().await;
    let page = councils::settings(&secretariat).await.unwrap();
    let mut form =
        SettingsForm { version: page.version.to_string(), confirmed: "on".to_owned(), ..SettingsForm::default() };
    for setting in Setting::ALL {
        let (first, second) = setting.of(&page.settings).fields();
        form.values.insert(setting.as_str().to_owned(), first);
        form.values.insert(setting.unit_field().to_owned(), second);
    }
    form.values.insert("report_links".to_owned(), answer.to_owned());
    councils::change_settings(&secretariat, &form).await.unwrap();
}

fn body(ctx: &Ctx) -> BodyId {
    ctx.actor().unwrap().body.unwrap()
}

/// A link for the body of `executor`.
fn form(executor: &Ctx, directive: DirectiveId, kind: &str) -> ReportLinkForm {
    ReportLinkForm {
        directive: directive.to_string(),
        admits: format!("{}:{kind}", body(executor)),
        name: "A. Colleague".to_owned(),
        email: "colleague@kenes.example".to_owned(),
    }
}

async fn made(maker: &Ctx, directive: DirectiveId, kind: &str) -> String {
    report_links::make(maker, &form(maker, directive, kind)).await.unwrap().1
}

fn linked(token: &str) -> LinkedReportForm {
    LinkedReportForm {
        token: token.to_owned(),
        text: "The order is registered.".to_owned(),
        confidence: "green".to_owned(),
        signed_by: "Vice-Minister".to_owned(),
        ..LinkedReportForm::default()
    }
}

/// The newest link on the directive.
async fn link(ctx: &Ctx, directive: DirectiveId) -> ReportLink {
    file(ctx, directive).await.report_links.links.remove(0)
}

async fn link_row(world: &World) -> report_link::Model {
    report_link::Entity::find().one(world.backend.db()).await.unwrap().unwrap()
}

async fn page(ctx: &Ctx, token: &str) -> LinkPage {
    report_links::page(ctx, token).await.unwrap()
}

async fn opened(ctx: &Ctx, token: &str) -> LinkedReport {
    match page(ctx, token).await {
        LinkPage::Open(linked) => *linked,
        other => panic!("does not open: {other:?}"),
    }
}

async fn newest(ctx: &Ctx, directive: DirectiveId) -> Event {
    file(ctx, directive).await.history.remove(0)
}
