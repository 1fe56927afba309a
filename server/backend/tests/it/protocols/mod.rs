//! The points of a protocol: how they are numbered, and who sees which.

mod signing;

use backend::{Ctx, directives, history, history::Subject, meetings, protocols};
use domain::directives::{Classification, DirectiveForm, DirectiveState};
use domain::error::{Error as Refusal, Problem};
use domain::history::EventKind;
use domain::ids::MeetingId;
use domain::protocols::PointForm;

use crate::forms::{self, issued, refusal, wrong};
use crate::support::{World, both_databases, day};

both_databases!(
    points_are_read_in_the_order_of_their_numbers,
    a_point_without_a_number_takes_the_next_whole_one,
    a_number_stands_once_in_a_protocol,
    a_point_opened_again_says_what_was_typed,
    a_draft_taken_out_of_the_protocol_is_gone,
    a_draft_protocol_is_seen_by_the_secretariat_alone,
    a_body_sees_of_a_signed_protocol_what_concerns_it,
    restricted_matter_is_no_gap_for_whoever_is_not_cleared,
);

async fn prepared(world: &World) -> (Ctx, MeetingId) {
    (world.secretariat().await, world.meeting(day("2018-12-21")).await)
}

async fn numbers(ctx: &Ctx, meeting: MeetingId) -> Vec<String> {
    forms::protocol(ctx, meeting).await.points.into_iter().map(|point| point.number).collect()
}

async fn points_are_read_in_the_order_of_their_numbers(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    for number in ["D", "10", "2.1", "2"] {
        protocols::save_point(&secretariat, forms::point(meeting, number)).await.unwrap();
    }
    assert_eq!(numbers(&secretariat, meeting).await, ["2", "2.1", "10", "D"]);
}

async fn a_point_without_a_number_takes_the_next_whole_one(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    protocols::save_point(&secretariat, forms::point(meeting, "D")).await.unwrap();
    protocols::save_point(&secretariat, forms::point(meeting, "7")).await.unwrap();
    protocols::save_point(&secretariat, forms::point(meeting, "")).await.unwrap();
    assert_eq!(numbers(&secretariat, meeting).await, ["1", "7", "8", "D"]);
}

async fn a_number_stands_once_in_a_protocol(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    protocols::save_point(&secretariat, forms::point(meeting, "1")).await.unwrap();
    let taken = wrong("number", Problem::NumberTaken);
    assert_eq!(refusal(protocols::save_point(&secretariat, forms::point(meeting, "1")).await), taken);
    let directive = DirectiveForm { number: "1".to_owned(), ..forms::directive(meeting, health) };
    assert_eq!(refusal(directives::save_draft(&secretariat, directive).await), taken);
    assert_eq!(numbers(&secretariat, meeting).await, ["1"]);
}

async fn a_point_opened_again_says_what_was_typed(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let item = forms::added(&secretariat, forms::item(meeting, "Наркотики")).await;
    let typed = PointForm { item: item.to_string(), ..forms::point(meeting, "D") };
    protocols::save_point(&secretariat, typed.clone()).await.unwrap();
    let point = forms::protocol(&secretariat, meeting).await.points.remove(0);
    let opened = protocols::point_form(&secretariat, point.id).await.unwrap();
    assert_eq!(opened, PointForm { id: point.id.to_string(), ..typed });

    let noted = PointForm { kind: "noted".to_owned(), number: String::new(), ..opened };
    protocols::save_point(&secretariat, noted).await.unwrap();
    let point = forms::protocol(&secretariat, meeting).await.points.remove(0);
    assert_eq!((point.number.as_str(), point.kind.as_str()), ("D", "noted"));
}

async fn a_draft_taken_out_of_the_protocol_is_gone(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let id = directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let point = forms::protocol(&secretariat, meeting).await.points.remove(0);
    protocols::remove_point(&secretariat, point.id).await.unwrap();
    assert_eq!(refusal(directives::form(&secretariat, meeting, Some(id), None).await), Refusal::NotFound);
    assert!(numbers(&secretariat, meeting).await.is_empty());
    let events = history::of(&secretariat, Subject::Directive(id)).await.unwrap();
    assert_eq!(events[0].kind, EventKind::DraftRemoved);
}

async fn a_draft_protocol_is_seen_by_the_secretariat_alone(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let readers = [world.leadership().await, world.of_body(health).await];
    for reader in &readers {
        assert!(meetings::page(reader, meeting).await.unwrap().protocol.is_none());
    }
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    for reader in &readers {
        assert_eq!(forms::protocol(reader, meeting).await.points.len(), 1);
    }
}

async fn a_body_sees_of_a_signed_protocol_what_concerns_it(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (health, justice, finance) =
        (world.ministry("Health").await, world.ministry("Justice").await, world.ministry("Finance").await);
    protocols::save_point(&secretariat, forms::point(meeting, "D")).await.unwrap();
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let joint = DirectiveForm { co_executors: vec![health.to_string()], ..forms::directive(meeting, justice) };
    directives::save_draft(&secretariat, joint).await.unwrap();
    issued(&secretariat, forms::directive(meeting, justice)).await;

    assert_eq!(numbers(&world.leadership().await, meeting).await, ["1", "2", "3", "D"]);
    assert_eq!(numbers(&world.of_body(health).await, meeting).await, ["1", "2", "D"]);
    assert_eq!(numbers(&world.of_body(justice).await, meeting).await, ["2", "3", "D"]);
    assert_eq!(numbers(&world.of_body(finance).await, meeting).await, ["D"]);
    let point = forms::protocol(&world.of_body(health).await, meeting).await.points.remove(0);
    assert_eq!(point.words.ru.as_deref(), Some("Министерству поручить ускорить систему."));
    assert_eq!(point.force_word.ru.as_deref(), Some("поручить"));
    assert_eq!(point.directive.unwrap().state, DirectiveState::Issued);
}

async fn restricted_matter_is_no_gap_for_whoever_is_not_cleared(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let mut cleared = world.secretariat().await;
    cleared.actor.as_mut().unwrap().cleared = true;
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let restricted = DirectiveForm {
        classification: Classification::OfficialUse.as_str().to_owned(),
        lead: String::new(),
        ..forms::directive(meeting, health)
    };
    let id = directives::save_draft(&cleared, restricted).await.unwrap();

    let seen = forms::protocol(&cleared, meeting).await;
    assert_eq!((seen.points.len(), seen.obstacles.len()), (2, 1));
    let seen_less = forms::protocol(&secretariat, meeting).await;
    assert_eq!((seen_less.points.len(), seen_less.obstacles.len()), (1, 0));
    assert_eq!(refusal(protocols::remove_point(&secretariat, seen.points[1].id).await), Refusal::NotFound);

    let form = directives::form(&cleared, meeting, Some(id), None).await.unwrap().form;
    directives::save_draft(&cleared, DirectiveForm { lead: health.to_string(), ..form }).await.unwrap();
    protocols::sign(&cleared, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    assert_eq!(numbers(&world.of_body(health).await, meeting).await, ["1"]);
    assert_eq!(meetings::list(&world.leadership().await).await.unwrap()[0].directives, 1);
    assert_eq!(meetings::list(&cleared).await.unwrap()[0].directives, 2);
}
