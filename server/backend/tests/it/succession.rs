//! The register as the secretariat keeps it, and what becomes of a body's matters.

use backend::entities::{account, assignment, succession};
use backend::{Ctx, bodies, directives, protocols, reports};
use domain::bodies::{BodyForm, GroupForm, GroupMemberForm, SuccessionForm, SuccessionKind};
use domain::directives::{AssignmentRole, DirectiveState};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::forms;
use crate::life::{decide, file, put_up, refusal, report, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    edge_case_20_a_renamed_body_hands_its_open_matters_over_and_history_keeps_the_old_name,
    edge_case_20_of_two_parts_in_one_directive_the_greater_remains,
    edge_case_20_a_split_body_leaves_each_directive_to_the_successor_named_for_it,
    the_people_of_a_renamed_body_speak_for_its_successor,
    a_group_has_the_successor_as_member_from_its_day,
    a_succession_is_recorded_once_and_by_the_secretariat,
    a_succession_that_is_refused_moves_nothing,
    matters_that_the_secretary_may_not_see_move_as_well,
    a_protocol_signed_after_a_rename_issues_to_the_successor,
    a_body_that_takes_part_in_open_directives_does_not_end_without_a_successor,
    two_corrections_of_one_entry_are_shown_to_the_second,
    a_group_is_kept_with_its_members_their_order_and_their_days,
    the_register_is_kept_by_the_secretariat_alone,
);

async fn edge_case_20_a_renamed_body_hands_its_open_matters_over_and_history_keeps_the_old_name(world: World) {
    let education = world.ministry("Education and Science").await;
    let old = world.of_body(education).await;
    let (open, closed) =
        (world.directive(education, "by 1 March 2019").await, world.directive(education, "by 1 March 2019").await);
    reports::submit(&old, &report(open, "interim"), Vec::new()).await.unwrap();
    let secretariat = world.secretariat().await;
    report_finally(&old, closed).await;
    put_up(&secretariat, closed).await;
    decide(&world.leadership().await, closed, "done").await;

    let page = bodies::succession(&secretariat, education).await.unwrap();
    let moving: Vec<_> = page.open.iter().map(|(row, role)| (row.id, *role)).collect();
    assert_eq!((moving, page.people), (vec![(open, AssignmentRole::Lead)], 1));
    let new = succeed(&secretariat, renamed(education, "Ministry of Education")).await;

    let moved = file(&secretariat, open).await;
    assert_eq!(moved.row.lead.as_ref().map(|lead| lead.id), Some(new));
    assert_eq!(moved.row.state, DirectiveState::InProgress);
    let event = &moved.history[0];
    let bodies_in = event.detail.bodies.as_ref().unwrap();
    assert_eq!((event.kind, event.remark.as_deref()), (EventKind::Succeeded, Some("Decree No. 17")));
    assert_eq!(bodies_in.before[0].en.as_deref(), Some("Ministry of Education and Science"));
    assert_eq!(bodies_in.after[0].en.as_deref(), Some("Ministry of Education"));
    // What was written and what has ended keeps the old name.
    assert_eq!(moved.reports[0].body.id, education);
    assert_eq!(file(&secretariat, closed).await.row.lead.map(|lead| lead.id), Some(education));
    let body = bodies::body(&secretariat, new).await.unwrap();
    let before = &body.predecessors[0];
    assert_eq!((before.kind, before.body.id, before.on), (SuccessionKind::Renamed, education, day("2019-01-14")));
    let ended = bodies::body(&secretariat, education).await.unwrap();
    assert_eq!((ended.body.valid_to, ended.body.successor), (Some(day("2019-01-13")), Some(new)));
    // The successor goes on where the other stopped, and reads what was written before.
    let successor = world.of_body(new).await;
    assert_eq!(file(&successor, open).await.reports.len(), 1);
    report_finally(&successor, open).await;
}

async fn edge_case_20_of_two_parts_in_one_directive_the_greater_remains(world: World) {
    let (industry, trade) = (world.ministry("Industry").await, world.ministry("Trade").await);
    let led = world.directive(industry, "by 1 March 2019").await;
    world.assign(led, trade, "co_executor").await;
    let helped = world.directive(trade, "by 1 March 2019").await;
    world.assign(helped, industry, "co_executor").await;
    let secretariat = world.secretariat().await;
    let merged = SuccessionForm { kind: "merged".to_owned(), successor: trade.to_string(), ..succession(industry) };
    assert_eq!(succeed(&secretariat, merged).await, trade);
    for directive in [led, helped] {
        let parts = assignment::Entity::find().filter(assignment::Column::DirectiveId.eq(directive.0));
        let parts = parts.all(world.backend.db()).await.unwrap();
        assert_eq!(parts.len(), 1, "{directive}");
        assert_eq!((parts[0].body_id, parts[0].role.as_str()), (trade.0, "lead"), "{directive}");
        assert_eq!(file(&secretariat, directive).await.history[0].kind, EventKind::Succeeded);
    }
}

async fn edge_case_20_a_split_body_leaves_each_directive_to_the_successor_named_for_it(world: World) {
    let education = world.ministry("Education and Science").await;
    let (schools, science) = (world.ministry("Schools").await, world.ministry("Science").await);
    let (first, second) =
        (world.directive(education, "by 1 March 2019").await, world.directive(education, "by 1 March 2019").await);
    let person = world.of_body(education).await;
    let secretariat = world.secretariat().await;
    let split = SuccessionForm {
        kind: "split".to_owned(),
        successor: schools.to_string(),
        others: vec![science.to_string()],
        places: vec![format!("{second}:{science}")],
        ..succession(education)
    };
    let foreign = SuccessionForm { places: vec![format!("999:{science}")], ..split.clone() };
    let refused = bodies::succeed(&secretariat, &foreign).await;
    assert_eq!(refusal(refused), Refusal::field("places", Problem::NotAChoice));
    succeed(&secretariat, split).await;
    assert_eq!(lead(&secretariat, first).await, schools);
    assert_eq!(lead(&secretariat, second).await, science);
    // Whose person is whose is not for the register to guess.
    let account = account::Entity::find_by_id(person.actor().unwrap().account.0).one(world.backend.db()).await;
    assert_eq!(account.unwrap().unwrap().body_id, Some(education.0));
    let ended = bodies::body(&secretariat, education).await.unwrap();
    assert_eq!(ended.successors.iter().map(|line| line.body.id).collect::<Vec<_>>(), [schools, science]);
}

async fn the_people_of_a_renamed_body_speak_for_its_successor(world: World) {
    let education = world.ministry("Education and Science").await;
    let person = world.of_body(education).await;
    let new = succeed(&world.secretariat().await, renamed(education, "Ministry of Education")).await;
    let account = account::Entity::find_by_id(person.actor().unwrap().account.0).one(world.backend.db()).await;
    assert_eq!(account.unwrap().unwrap().body_id, Some(new.0));
    let known = bodies::all(world.backend.db(), world.council().await).await.unwrap();
    let successor = known.iter().find(|body| body.id == new).unwrap();
    assert_eq!(successor.mailbox.as_deref(), Some("education.and.science@kenes.example"));
    assert_eq!((successor.valid_from, successor.exists_on(day("2019-01-13"))), (Some(day("2019-01-14")), false));
}

async fn a_group_has_the_successor_as_member_from_its_day(world: World) {
    let (interior, education) = (world.ministry("Interior").await, world.ministry("Education and Science").await);
    world.group("all", &[education, interior]).await;
    let new = succeed(&world.secretariat().await, renamed(education, "Ministry of Education")).await;
    let groups = bodies::groups(world.backend.db(), world.council().await).await.unwrap();
    let on = |date| groups[0].members_on(day(date)).map(|body| body.id).collect::<Vec<_>>();
    assert_eq!(on("2019-01-13"), [education, interior]);
    // In the same place: the first-named still coordinates.
    assert_eq!(on("2019-01-14"), [new, interior]);
}

async fn a_succession_is_recorded_once_and_by_the_secretariat(world: World) {
    let education = world.ministry("Education and Science").await;
    world.directive(education, "by 1 March 2019").await;
    let form = renamed(education, "Ministry of Education");
    for ctx in [world.of_body(education).await, world.leadership().await, world.administrator().await] {
        assert_eq!(refusal(bodies::succeed(&ctx, &form).await), Refusal::Denied);
    }
    let (first, second) = (world.secretariat().await, world.secretariat().await);
    let (one, other) = tokio::join!(bodies::succeed(&first, &form), bodies::succeed(&second, &form));
    let told: Vec<_> = [one, other].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    assert_eq!(told, [Refusal::NotNow(Obstacle::Succeeded)]);
    assert_eq!(succession::Entity::find().count(world.backend.db()).await.unwrap(), 1);
    assert!(bodies::succession(&first, education).await.unwrap().successor.is_some());
}

async fn a_succession_that_is_refused_moves_nothing(world: World) {
    let education = world.ministry("Education and Science").await;
    let later = world.body("Later", |body| body.valid_from = Set(Some(day("2019-06-01")))).await;
    let directive = world.directive(education, "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    let form = SuccessionForm { successor: later.to_string(), ..succession(education) };
    let refused = bodies::succeed(&secretariat, &form).await;
    assert_eq!(refusal(refused), Refusal::field("successor", Problem::UnknownBody));
    let unconfirmed = SuccessionForm { confirmed: String::new(), ..renamed(education, "Ministry of Education") };
    let refused = bodies::succeed(&secretariat, &unconfirmed).await;
    assert_eq!(refusal(refused), Refusal::field("confirmed", Problem::NotConfirmed));
    assert_eq!(lead(&secretariat, directive).await, education);
    assert_eq!(bodies::body(&secretariat, education).await.unwrap().body.valid_to, None);
}

async fn matters_that_the_secretary_may_not_see_move_as_well(world: World) {
    let education = world.ministry("Education and Science").await;
    let restricted = world.directive(education, "by 1 March 2019").await;
    world.set("directive", restricted.0, "classification", sea_orm::sea_query::Expr::value("official_use")).await;
    let secretariat = world.secretariat().await;
    assert!(bodies::succession(&secretariat, education).await.unwrap().open.is_empty());
    let new = succeed(&secretariat, renamed(education, "Ministry of Education")).await;
    assert_eq!(lead(&crate::life::cleared(&secretariat), restricted).await, new);
}

async fn a_protocol_signed_after_a_rename_issues_to_the_successor(world: World) {
    let education = world.ministry("Education and Science").await;
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2019-01-10")).await);
    let id = directives::save_draft(&secretariat, forms::directive(meeting, education)).await.unwrap();
    let new = succeed(&secretariat, renamed(education, "Ministry of Education")).await;
    protocols::sign(&secretariat, forms::signature(meeting, "1", "2019-01-14")).await.unwrap();
    assert_eq!(lead(&secretariat, id).await, new);
    let kinds: Vec<_> = file(&secretariat, id).await.history.iter().take(2).map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Succeeded, EventKind::Issued]);
}

async fn a_body_that_takes_part_in_open_directives_does_not_end_without_a_successor(world: World) {
    let health = world.ministry("Health").await;
    let secretariat = world.secretariat().await;
    let directive = world.directive(health, "by 1 March 2019").await;
    let form = bodies::body(&secretariat, health).await.unwrap().form.unwrap();
    let ended = BodyForm { valid_to: "2019-01-31".to_owned(), ..form };
    let refused = bodies::save(&secretariat, ended.clone()).await;
    assert_eq!(refusal(refused), Refusal::field("valid_to", Problem::StillTakesPart));
    decide(&world.leadership().await, directive, "cancelled").await;
    bodies::save(&secretariat, ended).await.unwrap();
    assert_eq!(bodies::body(&secretariat, health).await.unwrap().body.valid_to, Some(day("2019-01-31")));
}

async fn two_corrections_of_one_entry_are_shown_to_the_second(world: World) {
    let secretariat = world.secretariat().await;
    let new = BodyForm {
        name_en: "Ministry of Culture".to_owned(),
        mailbox: "Culture@kenes.example".to_owned(),
        ..bodies::new_body(&secretariat).await.unwrap().form
    };
    let id = bodies::save(&secretariat, new).await.unwrap();
    let opened = bodies::body(&secretariat, id).await.unwrap();
    assert_eq!(opened.body.mailbox.as_deref(), Some("culture@kenes.example"));
    let form = opened.form.unwrap();
    let first = BodyForm { binding: "direct".to_owned(), ..form.clone() };
    bodies::save(&secretariat, first).await.unwrap();
    let second = BodyForm { binding: "recommend_only".to_owned(), ..form };
    let Refusal::Conflict(conflict) = refusal(bodies::save(&secretariat, second.clone()).await) else {
        panic!("no conflict")
    };
    let field = &conflict.fields[0];
    assert_eq!(
        (conflict.by.as_str(), field.field.as_str(), field.theirs.as_str()),
        ("Secretariat", "binding", "direct")
    );
    let over = BodyForm { version: conflict.version.to_string(), ..second };
    bodies::save(&secretariat, over).await.unwrap();
}

async fn a_group_is_kept_with_its_members_their_order_and_their_days(world: World) {
    let (interior, finance) = (world.ministry("Interior").await, world.ministry("Finance").await);
    let secretariat = world.secretariat().await;
    let form = GroupForm {
        name_en: "authorised agencies".to_owned(),
        members: vec![interior.to_string()],
        ..bodies::group(&secretariat, None).await.unwrap().form
    };
    let group = bodies::save_group(&secretariat, form).await.unwrap();
    let member = GroupMemberForm {
        group: group.to_string(),
        body: finance.to_string(),
        from: "2019-02-01".to_owned(),
        ..GroupMemberForm::default()
    };
    bodies::save_member(&secretariat, member).await.unwrap();
    let members = async || bodies::group(&secretariat, Some(group)).await.unwrap().group.unwrap().members;
    let second = members().await.remove(1);
    assert_eq!((second.body.id, second.position, second.from), (finance, 2, Some(day("2019-02-01"))));
    let first_named = GroupMemberForm {
        group: group.to_string(),
        id: second.id.to_string(),
        position: "1".to_owned(),
        to: "2019-03-01".to_owned(),
        ..GroupMemberForm::default()
    };
    bodies::save_member(&secretariat, first_named).await.unwrap();
    let changed = members().await.into_iter().find(|member| member.id == second.id).unwrap();
    assert_eq!((changed.position, changed.from, changed.to), (1, None, Some(day("2019-03-01"))));
    bodies::remove_member(&secretariat, second.id).await.unwrap();
    assert_eq!(members().await.iter().map(|member| member.body.id).collect::<Vec<_>>(), [interior]);
}

async fn the_register_is_kept_by_the_secretariat_alone(world: World) {
    let health = world.ministry("Health").await;
    let group = world.group("all", &[health]).await;
    for ctx in [world.of_body(health).await, world.leadership().await] {
        assert_eq!(refusal(bodies::save(&ctx, BodyForm::default()).await), Refusal::Denied);
        assert_eq!(refusal(bodies::new_body(&ctx).await), Refusal::Denied);
        assert_eq!(refusal(bodies::group(&ctx, Some(group)).await), Refusal::Denied);
        assert_eq!(refusal(bodies::save_group(&ctx, GroupForm::default()).await), Refusal::Denied);
        assert_eq!(refusal(bodies::save_member(&ctx, GroupMemberForm::default()).await), Refusal::Denied);
        let page = bodies::body(&ctx, health).await.unwrap();
        assert!(page.form.is_none() && page.bodies.is_empty());
    }
}

fn succession(body: BodyId) -> SuccessionForm {
    SuccessionForm {
        body: body.to_string(),
        kind: "renamed".to_owned(),
        on: "2019-01-14".to_owned(),
        act: "Decree No. 17".to_owned(),
        confirmed: "on".to_owned(),
        ..SuccessionForm::default()
    }
}

fn renamed(body: BodyId, name: &str) -> SuccessionForm {
    SuccessionForm { name_en: name.to_owned(), ..succession(body) }
}

async fn succeed(secretariat: &Ctx, form: SuccessionForm) -> BodyId {
    bodies::succeed(secretariat, &form).await.unwrap()
}

async fn lead(ctx: &Ctx, directive: DirectiveId) -> BodyId {
    file(ctx, directive).await.row.lead.unwrap().id
}
