//! Who sees what, proven through every use case that reads or changes a directive.

use backend::entities::mail as mail_rows;
use backend::{Ctx, bodies, dashboard, directives, evidence, extensions, meetings, reports};
use domain::dashboard::PeriodFilter;
use domain::directives::{Filter, View};
use domain::error::Error as Refusal;
use domain::ids::{DirectiveId, EvidenceId};
use domain::reports::{ReportForm, Upload};
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;

use crate::life::{
    ask, checked, cleared, decision, file, listed, more_time, on_more_time, put_up, refusal, report, report_finally,
};
use crate::support::{World, both_databases, day};

both_databases!(
    a_foreign_ministry_sees_nothing_by_any_use_case,
    a_foreign_ministry_cannot_tell_what_exists_from_what_does_not,
    a_draft_exists_for_the_secretariat_alone,
    restricted_matter_appears_in_no_list_no_search_and_no_count,
    whoever_is_cleared_sees_restricted_matter_counted,
    restricted_matter_is_not_found_by_its_address,
    edge_case_38_a_restricted_title_leaks_through_no_subject_file_name_count_search_or_history,
    another_council_sees_nothing,
    nobody_signed_in_and_the_administrator_see_nothing,
    a_body_account_without_a_body_sees_nothing,
);

async fn a_foreign_ministry_sees_nothing_by_any_use_case(world: World) {
    let (_, directive) = led(&world).await;
    let foreign = foreign(&world).await;
    let page = directives::list(&foreign, &view(View::All)).await.unwrap();
    assert_eq!((page.rows.len(), page.total, page.meetings.len()), (0, 0, 0));
    assert!(page.views.iter().all(|(_, count)| *count == 0));
    assert_eq!(listed(&foreign, Filter { q: "Directive".to_owned(), ..view(View::All) }).await, [""; 0]);
    let my = dashboard::my(&foreign, &PeriodFilter::default()).await.unwrap();
    assert_eq!((my.owed.len(), my.contributes.len(), my.on_control, my.overdue), (0, 0, 0, 0));
    assert!(bodies::page(&foreign).await.unwrap().bodies.iter().all(|row| row.open == 0 && row.overdue == 0));
    assert!(meetings::list(&foreign).await.unwrap().iter().all(|row| row.directives == 0 && row.overdue == 0));
    let none = directives::rows(world.backend.db(), &foreign, EntityTrait::find());
    assert_eq!(none.await.unwrap(), []);
    not_found_by_id(&world, &foreign, directive).await;
}

async fn a_foreign_ministry_cannot_tell_what_exists_from_what_does_not(world: World) {
    led(&world).await;
    not_found_by_id(&world, &foreign(&world).await, DirectiveId(999_999)).await;
}

async fn a_draft_exists_for_the_secretariat_alone(world: World) {
    let (lead, directive) = led(&world).await;
    set(&world, directive, "state", "draft").await;
    let leadership = world.leadership().await;
    for ctx in [&lead, &leadership] {
        assert_eq!(refusal(directives::file(ctx, directive).await), Refusal::NotFound);
        for one in [View::Draft, View::All] {
            assert_eq!(listed(ctx, view(one)).await, [""; 0]);
        }
    }
    let page = dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap();
    assert_eq!((page.on_control, page.bodies.len()), (0, 0));
    let secretariat = world.secretariat().await;
    assert_eq!(listed(&secretariat, view(View::Draft)).await, ["4/1"]);
    assert_eq!(dashboard::dashboard(&secretariat, &PeriodFilter::default()).await.unwrap().on_control, 0);
    file(&secretariat, directive).await;
}

async fn restricted_matter_appears_in_no_list_no_search_and_no_count(mut world: World) {
    let restricted = restricted_in_every_state(&mut world).await;
    let body = restricted.lead.actor.as_ref().unwrap().body.unwrap();
    for ctx in [world.secretariat().await, world.leadership().await, world.of_body(body).await] {
        for one in View::ALL {
            let page = directives::list(&ctx, &view(*one)).await.unwrap();
            assert_eq!((page.rows.len(), page.total, page.meetings.len()), (0, 0, 0), "{one:?}");
            assert!(page.views.iter().all(|(_, count)| *count == 0));
        }
        assert_eq!(listed(&ctx, Filter { q: "Directive".to_owned(), ..view(View::All) }).await, [""; 0]);
        assert!(bodies::page(&ctx).await.unwrap().bodies.iter().all(|row| row.open == 0 && row.overdue == 0));
        assert!(meetings::list(&ctx).await.unwrap().iter().all(|row| row.directives == 0 && row.overdue == 0));
    }
    let page = dashboard::dashboard(&world.leadership().await, &PeriodFilter::default()).await.unwrap();
    assert_eq!(
        (page.on_control, page.overdue, page.overdue_month_ago, page.soon, page.without_date, page.to_check),
        (0, 0, 0, 0, 0, 0)
    );
    assert_eq!((page.to_close.len(), page.extensions.len(), page.worst.len(), page.bodies.len()), (0, 0, 0, 0));
    assert_eq!((page.rates.current.total(), page.rates.first.total(), page.ageing), (0, 0, [0; 6]));
    assert!(
        page.months.iter().all(|month| month.overdue_short + month.overdue_long + month.rates.current.total() == 0)
    );
    assert!(page.coming.iter().all(|day| day.due.is_empty()));
    let today = dashboard::today(&world.secretariat().await).await.unwrap();
    assert_eq!((today.to_check.len(), today.silent.len(), today.soon.len()), (0, 0, 0));
    assert_eq!((today.overdue, today.extensions, today.to_close), (0, 0, 0));
    let my = dashboard::my(&world.of_body(body).await, &PeriodFilter::default()).await.unwrap();
    assert_eq!(
        (my.owed.len(), my.submitted.len(), my.on_control, my.overdue, my.rates.current.total()),
        (0, 0, 0, 0, 0)
    );
}

async fn whoever_is_cleared_sees_restricted_matter_counted(mut world: World) {
    restricted_in_every_state(&mut world).await;
    let page = dashboard::dashboard(&cleared(&world.leadership().await), &PeriodFilter::default()).await.unwrap();
    assert_eq!((page.on_control, page.overdue, page.to_check, page.rates.current.on_time().due()), (4, 2, 1, 3));
    assert_eq!((page.to_close.len(), page.extensions.len()), (1, 1));
    assert_eq!(listed(&cleared(&world.secretariat().await), view(View::All)).await.len(), 5);
}

async fn restricted_matter_is_not_found_by_its_address(mut world: World) {
    let restricted = restricted_in_every_state(&mut world).await;
    for ctx in [world.leadership().await, world.secretariat().await] {
        assert_eq!(refusal(directives::file(&ctx, restricted.reported).await), Refusal::NotFound);
        assert_eq!(refusal(evidence::open(&ctx, restricted.paper).await), Refusal::NotFound);
    }
    let secretariat = world.secretariat().await;
    let form = checked(&cleared(&secretariat), restricted.reported, "put_up", "documented").await;
    assert_eq!(refusal(reports::check(&secretariat, &form).await), Refusal::NotFound);
    let leadership = world.leadership().await;
    let form = decision(&cleared(&leadership), restricted.reported, "hold").await;
    assert_eq!(refusal(directives::decide(&leadership, &form).await), Refusal::NotFound);
    let opened = evidence::open(&cleared(&leadership), restricted.paper).await.unwrap();
    assert_eq!(opened.name, "order.pdf");
}

async fn another_council_sees_nothing(world: World) {
    let (_, directive) = led(&world).await;
    let council = backend::councils::NewCouncil {
        name: domain::locale::Multilingual::new("", "", "Another council"),
        time_zone: "Asia/Almaty".to_owned(),
        settings: domain::councils::Settings::default(),
    };
    let council = backend::councils::create(world.backend.db(), council, world.backend.now()).await.unwrap();
    for mut ctx in [world.secretariat().await, world.leadership().await] {
        ctx.actor.as_mut().unwrap().council = council;
        assert_eq!(refusal(directives::file(&ctx, directive).await), Refusal::NotFound);
        assert_eq!(listed(&ctx, view(View::All)).await, [""; 0]);
        assert_eq!(dashboard::dashboard(&ctx, &PeriodFilter::default()).await.unwrap().on_control, 0);
    }
}

async fn nobody_signed_in_and_the_administrator_see_nothing(world: World) {
    let (_, directive) = led(&world).await;
    for (ctx, told) in [(world.system(), Refusal::SignInNeeded), (world.administrator().await, Refusal::Denied)] {
        assert_eq!(refusal(directives::list(&ctx, &Filter::default()).await), told);
        assert_eq!(refusal(directives::file(&ctx, directive).await), told);
        assert_eq!(refusal(directives::acknowledge(&ctx, directive).await), told);
        assert_eq!(refusal(reports::submit(&ctx, &report(directive, "final"), Vec::new()).await), told);
        assert_eq!(refusal(extensions::ask(&ctx, &more_time(directive, "2019-03-29")).await), told);
        assert_eq!(refusal(evidence::open(&ctx, EvidenceId(1)).await), told);
        assert_eq!(refusal(dashboard::my(&ctx, &PeriodFilter::default()).await), told);
    }
}

async fn a_body_account_without_a_body_sees_nothing(world: World) {
    let (mut lead, directive) = led(&world).await;
    lead.actor.as_mut().unwrap().body = None;
    assert_eq!(listed(&lead, view(View::All)).await, [""; 0]);
    assert_eq!(refusal(directives::file(&lead, directive).await), Refusal::NotFound);
    assert_eq!(refusal(dashboard::my(&lead, &PeriodFilter::default()).await), Refusal::Denied);
}

/// Every use case of a body that names a directive, an extension or a paper, asked by one that it is
/// not for. What exists and what does not are answered alike.
async fn not_found_by_id(world: &World, foreign: &Ctx, directive: DirectiveId) {
    let lead = world.ministry("Education").await;
    let lead = (world.of_body(lead).await, world.directive(lead, "by 1 March 2019").await);
    let extension = ask(&lead.0, lead.1, "2019-03-29").await;
    let paper = paper(&lead.0, lead.1).await;
    let told = [
        refusal(directives::file(foreign, directive).await),
        refusal(directives::acknowledge(foreign, directive).await),
        refusal(reports::submit(foreign, &report(directive, "final"), Vec::new()).await),
        refusal(
            reports::submit(foreign, &ReportForm { text: String::new(), ..report(directive, "interim") }, Vec::new())
                .await,
        ),
        refusal(extensions::ask(foreign, &more_time(directive, "2019-03-29")).await),
        refusal(extensions::withdraw(foreign, extension.id).await),
        refusal(evidence::open(foreign, paper).await),
    ];
    assert!(told.iter().all(|told| *told == Refusal::NotFound), "{told:?}");
    // Kinds of work that are never a body's are denied before anything is looked for.
    let check = checked(&world.secretariat().await, lead.1, "return", "").await;
    let decided = decision(&world.leadership().await, lead.1, "hold").await;
    let told = [
        refusal(reports::check(foreign, &check).await),
        refusal(directives::decide(foreign, &decided).await),
        refusal(extensions::decide(foreign, &on_more_time(lead.1, &extension, "granted", "")).await),
    ];
    assert!(told.iter().all(|told| *told == Refusal::Denied), "{told:?}");
}

struct Restricted {
    lead: Ctx,
    reported: DirectiveId,
    paper: EvidenceId,
}

/// Five directives for official use that would stand in every list and count of the first weeks of
/// February: reported, waiting for the issuer, overdue with more time asked, coming, and done.
async fn restricted_in_every_state(world: &mut World) -> Restricted {
    let (lead, reported) = led(world).await;
    let lead = cleared(&lead);
    let body = lead.actor.as_ref().unwrap().body.unwrap();
    let mut of_body = Vec::new();
    for wording in ["by 1 February 2019", "by 1 February 2019", "by 15 February 2019", "by 25 January 2019"] {
        of_body.push(world.directive(body, wording).await);
    }
    for directive in of_body.iter().chain([&reported]) {
        set(world, *directive, "classification", "official_use").await;
    }
    let paper = paper(&lead, reported).await;
    for directive in [reported, of_body[0], of_body[3]] {
        report_finally(&lead, directive).await;
    }
    let secretariat = cleared(&world.secretariat().await);
    put_up(&secretariat, of_body[0]).await;
    put_up(&secretariat, of_body[3]).await;
    crate::life::decide(&cleared(&world.leadership().await), of_body[3], "done").await;
    world.set("directive", of_body[0].0, "reported_on", Expr::value(day("2019-02-02"))).await;
    world.move_to(day("2019-02-04"), "09:00");
    ask(&crate::life::now(world, &lead), of_body[1], "2019-03-29").await;
    Restricted { lead, reported, paper }
}

async fn paper(ctx: &Ctx, directive: DirectiveId) -> EvidenceId {
    let order = Upload { name: "order.pdf".to_owned(), content: b"%PDF-1.7".to_vec() };
    reports::submit(ctx, &report(directive, "interim"), vec![order]).await.unwrap();
    file(ctx, directive).await.evidence.remove(0).id
}

async fn led(world: &World) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, "by 1 March 2019").await)
}

async fn foreign(world: &World) -> Ctx {
    let body = world.ministry("Culture").await;
    world.of_body(body).await
}

async fn set(world: &World, directive: DirectiveId, column: &'static str, value: &str) {
    world.set("directive", directive.0, column, Expr::value(value)).await;
}

fn view(view: View) -> Filter {
    Filter { view: view.as_str().to_owned(), ..Filter::default() }
}

async fn edge_case_38_a_restricted_title_leaks_through_no_subject_file_name_count_search_or_history(mut world: World) {
    const TITLE: &str = "Operation Nightfall";
    let restricted = restricted_in_every_state(&mut world).await;
    for directive in 1..=5 {
        world.set("directive", directive, "title_en", Expr::value(TITLE)).await;
        world.set("directive", directive, "search_text", Expr::value(TITLE.to_lowercase())).await;
    }
    world.move_to(day("2019-02-05"), "09:00");
    backend::reminders::plan(&world.system(), day("2019-02-05"), false).await.unwrap();
    let letters = mail_rows::Entity::find().all(world.backend.db()).await.unwrap();
    assert!(!letters.is_empty());
    for letter in letters {
        for told in [&letter.subject, &letter.text, &letter.html, &letter.key, &letter.message_id] {
            assert!(!told.contains("Nightfall") && !told.contains("4/"), "{told}");
        }
    }
    let body = restricted.lead.actor.as_ref().unwrap().body.unwrap();
    for ctx in [world.secretariat().await, world.leadership().await, world.of_body(body).await] {
        assert_eq!(listed(&ctx, Filter { q: "nightfall".to_owned(), ..view(View::All) }).await, [""; 0]);
        assert_eq!(
            directives::list(&ctx, &view(View::All)).await.unwrap().views.iter().map(|(_, n)| n).sum::<u32>(),
            0
        );
        // Neither the file nor its name.
        assert_eq!(refusal(evidence::open(&ctx, restricted.paper).await), Refusal::NotFound);
        assert_eq!(refusal(directives::file(&ctx, restricted.reported).await), Refusal::NotFound);
    }
    // The history keeps who did what, and no words of the matter.
    for directive in 1..=5 {
        let system = world.system();
        let life = backend::history::of(&system, backend::history::Subject::Directive(DirectiveId(directive)));
        assert!(!format!("{:?}", life.await.unwrap()).contains("Nightfall"));
    }
    let listed = backend::mail::list(&world.secretariat().await, &domain::mail::MailFilter::default()).await.unwrap();
    assert!(listed.rows.iter().all(|row| row.reference.is_none() && row.directive.is_none()));
}
