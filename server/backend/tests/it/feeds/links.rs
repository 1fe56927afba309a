//! The secret link by which a calendar reads a feed: made anew, revoked, and of no use once its maker has no right.

use backend::{Ctx, feeds};
use domain::error::Error as Refusal;
use domain::feeds::{Feed, FeedOf};
use domain::history::EventKind;
use sea_orm::sea_query::Expr;

use super::{due_dates, led, parsed};
use crate::life::refusal;
use crate::support::{World, both_databases, day};

both_databases!(
    a_new_link_takes_the_place_of_the_old,
    a_revoked_or_unknown_link_and_one_of_a_closed_account_find_nothing,
    the_link_of_a_body_is_its_offices_and_goes_with_its_maker,
    an_administrator_has_no_feed,
    the_page_tells_when_a_calendar_read_last,
);

async fn a_new_link_takes_the_place_of_the_old(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let old = feeds::make(&lead, FeedOf::Person).await.unwrap();
    let new = feeds::make(&lead, FeedOf::Person).await.unwrap();
    assert_eq!(refusal(feeds::read(&world.backend, &old).await), Refusal::NotFound);
    assert_eq!(due_dates(&parsed(&feeds::read(&world.backend, &new).await.unwrap().text))[0].0, directive);
    assert!(old.len() == 64 && old != new);
    let account = lead.actor().unwrap().account;
    let told = backend::history::of(&lead, backend::history::Subject::Account(account)).await.unwrap();
    assert_eq!(told.iter().filter(|event| event.kind == EventKind::FeedMade).count(), 2);
}

async fn a_revoked_or_unknown_link_and_one_of_a_closed_account_find_nothing(world: World) {
    let (lead, _) = led(&world, "by 1 March 2019").await;
    let token = feeds::make(&lead, FeedOf::Person).await.unwrap();
    let other = feeds::make(&lead, FeedOf::Body).await.unwrap();
    feeds::revoke(&lead, FeedOf::Person).await.unwrap();
    feeds::revoke(&lead, FeedOf::Person).await.unwrap();
    for unknown in [token.as_str(), "", "nothing of the kind"] {
        assert_eq!(refusal(feeds::read(&world.backend, unknown).await), Refusal::NotFound, "{unknown}");
    }
    assert!(link(&lead, FeedOf::Person).await.link.unwrap().revoked_on.is_some());
    assert!(feeds::read(&world.backend, &other).await.is_ok(), "the other link is another");
    let account = lead.actor().unwrap().account;
    world.set("account", account.0, "disabled_at", Expr::value(world.backend.now())).await;
    assert_eq!(refusal(feeds::read(&world.backend, &other).await), Refusal::NotFound);
}

async fn the_link_of_a_body_is_its_offices_and_goes_with_its_maker(world: World) {
    let health = world.ministry("Health").await;
    let (first, second) = (world.of_body(health).await, world.of_body(health).await);
    let token = feeds::make(&first, FeedOf::Body).await.unwrap();
    let seen = link(&second, FeedOf::Body).await.link.unwrap();
    assert_eq!((seen.made_by, seen.revoked_on), (first.actor().unwrap().name.clone(), None));
    // Whoever made it speaks for another body now, and takes the link along to nowhere.
    let elsewhere = world.ministry("Justice").await;
    world.set("account", first.actor().unwrap().account.0, "body_id", Expr::value(elsewhere.0)).await;
    assert_eq!(refusal(feeds::read(&world.backend, &token).await), Refusal::NotFound);
    let anew = feeds::make(&second, FeedOf::Body).await.unwrap();
    assert!(feeds::read(&world.backend, &anew).await.is_ok());
    assert!(feeds::make(&world.leadership().await, FeedOf::Body).await.is_err());
}

async fn an_administrator_has_no_feed(world: World) {
    let administrator = world.administrator().await;
    assert!(feeds::feeds(&administrator).await.unwrap().is_empty());
    assert_eq!(refusal(feeds::make(&administrator, FeedOf::Person).await), Refusal::Denied);
    // Nor by a link from the time when the account was another's.
    let secretariat = world.secretariat().await;
    let token = feeds::make(&secretariat, FeedOf::Person).await.unwrap();
    let account = secretariat.actor().unwrap().account;
    world.set("account", account.0, "role", Expr::value("administrator")).await;
    assert_eq!(refusal(feeds::read(&world.backend, &token).await), Refusal::NotFound);
}

async fn the_page_tells_when_a_calendar_read_last(mut world: World) {
    let (lead, _) = led(&world, "by 1 March 2019").await;
    assert_eq!(link(&lead, FeedOf::Person).await.link, None);
    let token = feeds::make(&lead, FeedOf::Person).await.unwrap();
    assert_eq!(link(&lead, FeedOf::Person).await.link.unwrap().used_on, None);
    for (today, time) in [("2019-01-15", "23:50"), ("2019-01-16", "00:10"), ("2019-01-16", "00:50")] {
        world.move_to(day(today), time);
        feeds::read(&world.backend, &token).await.unwrap();
    }
    // Not every reading is written down, but one an hour is.
    assert_eq!(link(&lead, FeedOf::Person).await.link.unwrap().used_on, Some(day("2019-01-16")));
}

async fn link(ctx: &Ctx, of: FeedOf) -> Feed {
    let feeds = feeds::feeds(ctx).await.unwrap();
    feeds.into_iter().find(|feed| feed.of == of).unwrap()
}
