use backend::{Ctx, Error, bodies};
use domain::access::Role;
use domain::bodies::ContactsForm;
use domain::error::Error as Refusal;
use domain::ids::BodyId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;

use crate::support::{World, both_databases, day};

both_databases!(
    a_body_stands_in_the_register_while_it_exists,
    a_group_means_the_bodies_of_the_day,
    the_register_counts_what_a_body_leads_and_what_of_it_is_late,
    a_body_counts_only_what_it_may_see,
    restricted_matter_is_counted_for_the_cleared_alone,
    names_are_found_by_identity,
    the_administrator_sees_no_matter_of_the_council,
    whoever_is_written_to_speaks_for_the_body,
    a_newer_choice_of_contacts_is_shown_and_not_lost,
);

async fn a_body_stands_in_the_register_while_it_exists(world: World) {
    let council = world.council().await;
    let health = world.body("Health", |row| row.valid_to = Set(Some(day("2019-06-16")))).await;
    let care = world.body("Healthcare", |row| row.valid_from = Set(Some(day("2019-06-17")))).await;
    let on = async |date| {
        let bodies = bodies::on(world.backend.db(), council, day(date)).await.unwrap();
        bodies.into_iter().map(|body| body.id).collect::<Vec<_>>()
    };
    assert_eq!(on("2019-06-16").await, [health]);
    assert_eq!(on("2019-06-17").await, [care]);
    assert_eq!(bodies::all(world.backend.db(), council).await.unwrap().len(), 2);
}

async fn a_group_means_the_bodies_of_the_day(world: World) {
    let (interior, security) = (world.ministry("Interior").await, world.ministry("Security").await);
    world.group("law enforcement", &[security, interior]).await;
    world.set("body_group_member", 2, "valid_to", Expr::value(day("2019-01-31"))).await;
    let groups = bodies::groups(world.backend.db(), world.council().await).await.unwrap();
    let on = |date| groups[0].members_on(day(date)).map(|body| body.id).collect::<Vec<_>>();
    assert_eq!(on("2019-01-31"), [security, interior]);
    assert_eq!(on("2019-02-01"), [security]);
}

async fn the_register_counts_what_a_body_leads_and_what_of_it_is_late(mut world: World) {
    let (health, education) = (world.ministry("Health").await, world.ministry("Education").await);
    world.directive(health, "by 1 February 2019").await;
    let contributed = world.directive(health, "by 1 March 2019").await;
    world.assign(contributed, education, "co_executor").await;
    let ended = world.directive(health, "by 1 February 2019").await;
    world.set("directive", ended.0, "state", Expr::value("closed_done")).await;
    world.move_to(day("2019-02-04"), "10:00");
    let page = bodies::page(&world.secretariat().await).await.unwrap();
    assert_eq!(counts(&page, health), (2, 1));
    assert_eq!(counts(&page, education), (0, 0));
}

async fn a_body_counts_only_what_it_may_see(mut world: World) {
    let (health, education) = (world.ministry("Health").await, world.ministry("Education").await);
    world.directive(health, "by 1 February 2019").await;
    let shared = world.directive(health, "by 1 February 2019").await;
    world.assign(shared, education, "informed").await;
    world.move_to(day("2019-02-04"), "10:00");
    assert_eq!(counts(&bodies::page(&world.of_body(education).await).await.unwrap(), health), (1, 1));
    assert_eq!(counts(&bodies::page(&world.of_body(health).await).await.unwrap(), health), (2, 2));
}

async fn restricted_matter_is_counted_for_the_cleared_alone(world: World) {
    let health = world.ministry("Health").await;
    let restricted = world.directive(health, "by 1 March 2019").await;
    world.set("directive", restricted.0, "classification", Expr::value("official_use")).await;
    let mut leadership = world.leadership().await;
    assert_eq!(counts(&bodies::page(&leadership).await.unwrap(), health), (0, 0));
    leadership.actor.as_mut().unwrap().cleared = true;
    assert_eq!(counts(&bodies::page(&leadership).await.unwrap(), health), (1, 0));
}

async fn names_are_found_by_identity(world: World) {
    let health = world.ministry("Health").await;
    let names = bodies::named(world.backend.db(), [health, BodyId(99), health]).await.unwrap();
    assert_eq!(names.len(), 1);
    assert_eq!(names[&health].short.en.as_deref(), Some("Health"));
    assert!(bodies::named(world.backend.db(), []).await.unwrap().is_empty());
}

async fn the_administrator_sees_no_matter_of_the_council(world: World) {
    let ctx = world.person("Administrator", Role::Administrator, None).await;
    assert_eq!(bodies::page(&ctx).await.unwrap_err().into_refusal(), Refusal::Denied);
}

fn counts(page: &domain::bodies::BodiesPage, body: BodyId) -> (u32, u32) {
    page.bodies.iter().find(|row| row.body.id == body).map(|row| (row.open, row.overdue)).unwrap()
}

async fn whoever_is_written_to_speaks_for_the_body(world: World) {
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let (own, foreign) = (world.of_body(health).await, world.of_body(justice).await);
    let secretariat = world.secretariat().await;
    let refused = bodies::save_contacts(&secretariat, contacts(health, &foreign, "1")).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::Invalid(_))), "{refused:?}");
    let refused = bodies::save_contacts(&own, contacts(health, &own, "1")).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::Denied)), "{refused:?}");
    bodies::save_contacts(&secretariat, contacts(health, &own, "1")).await.unwrap();
    let part = bodies::body(&secretariat, health).await.unwrap().contacts.unwrap();
    assert_eq!(part.form.focal_point, own.actor().unwrap().account.to_string());
    assert_eq!(part.form.head_mailbox, "head@health.kenes.example");
    assert_eq!(bodies::body(&own, health).await.unwrap().contacts, None);
}

async fn a_newer_choice_of_contacts_is_shown_and_not_lost(world: World) {
    let health = world.ministry("Health").await;
    let (one, other) = (world.of_body(health).await, world.of_body(health).await);
    let secretariat = world.secretariat().await;
    bodies::save_contacts(&secretariat, contacts(health, &one, "1")).await.unwrap();
    let refused = bodies::save_contacts(&secretariat, contacts(health, &other, "1")).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::Conflict(_))), "{refused:?}");
    bodies::save_contacts(&secretariat, contacts(health, &other, "2")).await.unwrap();
}

fn contacts(body: BodyId, focal_point: &Ctx, version: &str) -> ContactsForm {
    ContactsForm {
        body: body.to_string(),
        version: version.to_owned(),
        focal_point: focal_point.actor().unwrap().account.to_string(),
        head_mailbox: "head@health.kenes.example".to_owned(),
        ..ContactsForm::default()
    }
}
