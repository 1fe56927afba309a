//! Extracts from a signed protocol: what concerns one body, and nothing else.

use backend::{Ctx, directives, protocols};
use domain::directives::{Classification, DirectiveForm};
use domain::error::Error as Refusal;
use domain::ids::BodyId;
use domain::protocols::ProtocolPage;

use crate::forms::{self, issued, refusal};
use crate::life::cleared;
use crate::support::{World, both_databases, day};

both_databases!(
    edge_case_39_a_body_gets_an_extract_with_its_own_points_and_no_others,
    edge_case_39_restricted_points_are_in_no_extract_of_the_uncleared,
);

async fn edge_case_39_a_body_gets_an_extract_with_its_own_points_and_no_others(world: World) {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let (health, justice, finance, culture) = (
        world.ministry("Health").await,
        world.ministry("Justice").await,
        world.ministry("Finance").await,
        world.ministry("Culture").await,
    );
    protocols::save_point(&secretariat, forms::point(meeting, "D")).await.unwrap();
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let joint = DirectiveForm {
        co_executors: vec![health.to_string()],
        informed: vec![finance.to_string()],
        ..forms::directive(meeting, justice)
    };
    directives::save_draft(&secretariat, joint).await.unwrap();
    let refused = protocols::extract(&secretariat, meeting, Some(health)).await;
    assert_eq!(refusal(refused), Refusal::NotFound, "a draft is not extracted from");
    issued(&secretariat, forms::directive(meeting, justice)).await;

    let numbers = async |ctx: &Ctx, body: Option<BodyId>| {
        let extract = protocols::extract(ctx, meeting, body).await.unwrap();
        extract.points.into_iter().map(|point| point.number).collect::<Vec<_>>()
    };
    for (body, points) in [(health, vec!["1", "2"]), (justice, vec!["2", "3"]), (finance, vec!["2"])] {
        assert_eq!(numbers(&secretariat, Some(body)).await, points);
        assert_eq!(numbers(&world.leadership().await, Some(body)).await, points);
        let own = world.of_body(body).await;
        assert_eq!((numbers(&own, None).await, numbers(&own, Some(body)).await), (vec_of(&points), vec_of(&points)));
    }
    let foreign = world.of_body(culture).await;
    assert_eq!(numbers(&foreign, None).await, [""; 0]);
    assert_eq!(refusal(protocols::extract(&foreign, meeting, Some(health)).await), Refusal::NotFound);
    assert_eq!(refusal(protocols::extract(&secretariat, meeting, Some(culture)).await), Refusal::NotFound);
    let offered = protocols::extract(&secretariat, meeting, None).await.unwrap();
    assert_eq!((offered.bodies.len(), offered.points.len(), offered.body), (3, 0, None));
    assert_eq!(protocols::extract(&foreign, meeting, None).await.unwrap().bodies, []);
}

async fn edge_case_39_restricted_points_are_in_no_extract_of_the_uncleared(world: World) {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let restricted = DirectiveForm {
        classification: Classification::OfficialUse.as_str().to_owned(),
        ..forms::directive(meeting, justice)
    };
    directives::save_draft(&cleared(&secretariat), restricted).await.unwrap();
    issued(&secretariat, forms::directive(meeting, health)).await;
    let bodies = async |ctx: &Ctx| {
        let extract = protocols::extract(ctx, meeting, None).await.unwrap();
        extract.bodies.into_iter().map(|body| body.id).collect::<Vec<_>>()
    };
    assert_eq!(bodies(&secretariat).await, [health]);
    assert_eq!(bodies(&cleared(&secretariat)).await, [health, justice]);
    assert_eq!(refusal(protocols::extract(&secretariat, meeting, Some(justice)).await), Refusal::NotFound);
    let own = world.of_body(justice).await;
    assert_eq!(protocols::extract(&own, meeting, None).await.unwrap().points, []);
    assert_eq!(protocols::extract(&cleared(&own), meeting, None).await.unwrap().points.len(), 1);
    // Nor do earlier versions of the text show it.
    protocols::open_correction(&secretariat, meeting).await.unwrap();
    assert_eq!(protocols::correction(&secretariat, meeting).await.unwrap().points.len(), 1);
    let ProtocolPage::Signed(record) = protocols::page(&own, meeting, None).await.unwrap() else { panic!("unsigned") };
    assert_eq!(record.points, []);
}

fn vec_of(points: &[&str]) -> Vec<String> {
    points.iter().map(|point| (*point).to_owned()).collect()
}
