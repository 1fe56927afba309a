use backend::entities::directive_link;
use backend::{Ctx, directives};
use domain::directives::{
    Classification, DecisionForm, DirectiveForm, DirectiveState, GroupForm, LinkKind, LinkView, Timeliness,
};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::evidence::Grade;
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId, MeetingId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::forms::{self, wrong};
use crate::life::{cleared, decision, file, refusal, state};
use crate::support::{World, both_databases, day};

both_databases!(
    edge_case_16_a_directive_to_draft_a_directive_closes_with_its_signature,
    a_child_signed_after_the_date_closes_its_parent_late,
    edge_case_16_a_directive_to_create_a_group_closes_when_the_group_is_named,
    a_draft_names_only_directives_that_fit,
    a_directive_that_is_superseded_by_another_leaves_control_with_its_signature,
    superseding_and_merging_name_their_directive,
    edge_case_16_a_matter_is_not_handed_on_in_a_ring,
    what_another_may_not_see_is_no_directive_to_name,
    a_number_borne_twice_is_asked_for_with_its_year,
    a_draft_taken_out_names_nothing_any_more,
);

/// A directive of protocol 4 that asks for a directive or a group, by 1 March 2019.
async fn second_order(world: &World, lead: BodyId) -> DirectiveId {
    let id = world.directive(lead, "by 1 March 2019").await;
    world.set("directive", id.0, "kind", Expr::value("second_order")).await;
    id
}

async fn draft(world: &World, lead: BodyId) -> (Ctx, MeetingId, DirectiveForm) {
    let meeting = world.meeting(day("2019-01-10")).await;
    (world.secretariat().await, meeting, forms::directive(meeting, lead))
}

async fn sign(secretariat: &Ctx, meeting: MeetingId, on: &str) {
    backend::protocols::sign(secretariat, forms::signature(meeting, "5", on)).await.unwrap();
}

fn ends(links: &[LinkView]) -> Vec<(LinkKind, bool, &str)> {
    links.iter().map(|link| (link.kind, link.outgoing, link.reference.as_str())).collect()
}

async fn edge_case_16_a_directive_to_draft_a_directive_closes_with_its_signature(world: World) {
    let office = world.ministry("Justice").await;
    let parent = second_order(&world, office).await;
    let (secretariat, meeting, form) = draft(&world, world.ministry("Health").await).await;
    let form = DirectiveForm { carries_out: "4/1".to_owned(), ..form };
    let child = directives::save_draft(&secretariat, form).await.unwrap();
    let opened = directives::form(&secretariat, meeting, Some(child), None).await.unwrap().form;
    assert_eq!(opened.carries_out, "4/1 (2018)");
    assert_eq!(state(&secretariat, parent).await, DirectiveState::Issued);

    sign(&secretariat, meeting, "2019-01-14").await;
    let of_parent = file(&world.of_body(office).await, parent).await;
    assert_eq!((of_parent.row.state, of_parent.row.timeliness), (DirectiveState::ClosedDone, Timeliness::DoneInTime));
    assert_eq!(of_parent.closed_on, Some(day("2019-01-14")));
    assert_eq!(of_parent.limbs[0].grade, Some(Grade::Documented));
    let event = of_parent.history.iter().find(|event| event.kind == EventKind::CarriedOut).unwrap();
    assert_eq!(event.detail.subject.as_deref(), Some("5/1"));
    // The body of the child is no business of the parent's, so the other end is not shown to it.
    assert!(of_parent.links.is_empty());
    assert_eq!(ends(&file(&secretariat, parent).await.links), [(LinkKind::CarriesOut, false, "5/1")]);
    assert_eq!(ends(&file(&secretariat, child).await.links), [(LinkKind::CarriesOut, true, "4/1")]);
}

async fn a_child_signed_after_the_date_closes_its_parent_late(mut world: World) {
    let parent = second_order(&world, world.ministry("Justice").await).await;
    world.move_to(day("2019-03-11"), "10:00");
    let (secretariat, meeting, form) = draft(&world, world.ministry("Health").await).await;
    let form = DirectiveForm { carries_out: "4/1".to_owned(), ..form };
    directives::save_draft(&secretariat, form).await.unwrap();
    sign(&secretariat, meeting, "2019-03-04").await;
    assert_eq!(file(&secretariat, parent).await.row.timeliness, Timeliness::DoneLate { days: 3 });
}

async fn edge_case_16_a_directive_to_create_a_group_closes_when_the_group_is_named(world: World) {
    let office = world.ministry("Justice").await;
    let parent = second_order(&world, office).await;
    let plain = world.directive(office, "by 1 March 2019").await;
    let group = world.group("Working group on borders", &[office]).await;
    let leadership = world.leadership().await;
    let form = async |id: DirectiveId, group: &str| GroupForm {
        directive: id.to_string(),
        version: file(&leadership, id).await.version.to_string(),
        group: group.to_owned(),
    };
    let named = form(parent, &group.to_string()).await;
    assert_eq!(refusal(directives::name_group(&world.secretariat().await, &named).await), Refusal::Denied);
    let unknown = form(parent, "987").await;
    assert_eq!(refusal(directives::name_group(&leadership, &unknown).await), wrong("group", Problem::UnknownGroup));
    let elsewhere = form(plain, &group.to_string()).await;
    assert_eq!(refusal(directives::name_group(&leadership, &elsewhere).await), Refusal::NotNow(Obstacle::State));

    directives::name_group(&leadership, &named).await.unwrap();
    let file = file(&leadership, parent).await;
    assert_eq!((file.row.state, file.row.limbs_proven), (DirectiveState::ClosedDone, 1));
    assert_eq!(file.created_group.unwrap().en.as_deref(), Some("Working group on borders"));
    assert_eq!(file.history.iter().filter(|event| event.kind == EventKind::CarriedOut).count(), 1);
}

async fn a_draft_names_only_directives_that_fit(world: World) {
    let justice = world.ministry("Justice").await;
    let plain = world.directive(justice, "by 1 March 2019").await;
    let ended = second_order(&world, justice).await;
    world.set("directive", ended.0, "state", Expr::value("cancelled")).await;
    let (secretariat, _, form) = draft(&world, world.ministry("Health").await).await;
    let refused = async |form: DirectiveForm| refusal(directives::save_draft(&secretariat, form).await);
    let carries_out = |number: &str| DirectiveForm { carries_out: number.to_owned(), ..form.clone() };
    assert_eq!(refused(carries_out("4/1")).await, wrong("carries_out", Problem::NotSecondOrder));
    assert_eq!(refused(carries_out("4/2")).await, wrong("carries_out", Problem::DirectiveEnded));
    assert_eq!(refused(carries_out("4/9")).await, wrong("carries_out", Problem::UnknownDirective));
    assert_eq!(refused(carries_out("4/1, 4/2")).await, wrong("carries_out", Problem::OneNumber));
    let supersedes = DirectiveForm { supersedes: "4/2".to_owned(), ..form.clone() };
    assert_eq!(refused(supersedes).await, wrong("supersedes", Problem::DirectiveEnded));
    // Whoever carries out earlier directives may well name one that has ended.
    let refers = DirectiveForm { refers_to: "4/2\n№ 4/1 (2018)".to_owned(), ..form.clone() };
    let id = directives::save_draft(&secretariat, refers).await.unwrap();
    let links = file(&secretariat, id).await.links;
    assert_eq!(ends(&links), [(LinkKind::RefersTo, true, "4/2"), (LinkKind::RefersTo, true, "4/1")]);
    assert_eq!(ends(&file(&secretariat, plain).await.links), [(LinkKind::RefersTo, false, "")]);
}

async fn a_directive_that_is_superseded_by_another_leaves_control_with_its_signature(world: World) {
    let health = world.ministry("Health").await;
    let (first, second) =
        (world.directive(health, "by 1 March 2019").await, world.directive(health, "by 1 April 2019").await);
    let (secretariat, meeting, form) = draft(&world, health).await;
    let form = DirectiveForm { supersedes: "4/1\n4/2".to_owned(), ..form };
    directives::save_draft(&secretariat, form).await.unwrap();
    // It ends in another way before the new one is signed, and stays so.
    world.set("directive", second.0, "state", Expr::value("closed_not_done")).await;
    sign(&secretariat, meeting, "2019-01-14").await;
    let of_first = file(&secretariat, first).await;
    assert_eq!((of_first.row.state, of_first.row.timeliness), (DirectiveState::Superseded, Timeliness::Ended));
    assert_eq!(of_first.history.iter().filter(|event| event.kind == EventKind::Superseded).count(), 1);
    assert_eq!(ends(&of_first.links), [(LinkKind::Supersedes, false, "5/1")]);
    assert_eq!(state(&secretariat, second).await, DirectiveState::ClosedNotDone);
}

async fn superseding_and_merging_name_their_directive(world: World) {
    let health = world.ministry("Health").await;
    for ending in ["superseded", "merged"] {
        let (old, new) =
            (world.directive(health, "by 1 March 2019").await, world.directive(health, "by 1 April 2019").await);
        let leadership = world.leadership().await;
        let number = file(&leadership, new).await.row.reference;
        let form = DecisionForm { target: number.clone(), ..decision(&leadership, old, ending).await };
        let decided = async |form: &DecisionForm| refusal(directives::decide(&leadership, form).await);
        let nowhere = DecisionForm { target: "7/7".to_owned(), ..form.clone() };
        assert_eq!(decided(&nowhere).await, wrong("target", Problem::UnknownDirective), "{ending}");
        let hasty = DecisionForm { confirmed: String::new(), ..form.clone() };
        assert_eq!(decided(&hasty).await, wrong("confirmed", Problem::NotConfirmed), "{ending}");
        directives::decide(&leadership, &form).await.unwrap();
        let (of_old, of_new) = (file(&leadership, old).await, file(&leadership, new).await);
        assert!(of_old.row.state.leaves_the_count(), "{ending}");
        assert_eq!(of_old.history[0].detail.subject, Some(number), "{ending}");
        assert_eq!((of_old.links[0].directive, of_new.links[0].directive), (new, old), "{ending}");
        assert_eq!(of_old.links[0].outgoing, ending == "merged");
        // What has ended takes nothing over.
        let late = DecisionForm { target: of_old.row.reference, ..decision(&leadership, new, "merged").await };
        assert_eq!(decided(&late).await, wrong("target", Problem::DirectiveEnded), "{ending}");
    }
}

async fn edge_case_16_a_matter_is_not_handed_on_in_a_ring(world: World) {
    let health = world.ministry("Health").await;
    let (first, second) =
        (world.directive(health, "by 1 March 2019").await, world.directive(health, "by 1 April 2019").await);
    let leadership = world.leadership().await;
    let into = async |id: DirectiveId, target: &str| DecisionForm {
        target: target.to_owned(),
        ..decision(&leadership, id, "superseded").await
    };
    let itself = into(first, "4/1").await;
    assert_eq!(refusal(directives::decide(&leadership, &itself).await), wrong("target", Problem::LinkLoop));
    directives::decide(&leadership, &into(first, "4/2").await).await.unwrap();
    let back = into(second, "4/1").await;
    assert_eq!(refusal(directives::decide(&leadership, &back).await), wrong("target", Problem::LinkLoop));
    assert_eq!(state(&leadership, second).await, DirectiveState::Issued);
}

async fn what_another_may_not_see_is_no_directive_to_name(world: World) {
    let health = world.ministry("Health").await;
    let (old, restricted) =
        (world.directive(health, "by 1 March 2019").await, world.directive(health, "by 1 April 2019").await);
    let mark = Expr::value(Classification::OfficialUse.as_str());
    world.set("directive", restricted.0, "classification", mark).await;
    let leadership = world.leadership().await;
    let form = DecisionForm { target: "4/2".to_owned(), ..decision(&leadership, old, "merged").await };
    let refused = refusal(directives::decide(&leadership, &form).await);
    assert_eq!(refused, wrong("target", Problem::UnknownDirective));
    directives::decide(&cleared(&leadership), &form).await.unwrap();
    assert!(file(&leadership, old).await.links.is_empty());
    assert_eq!(file(&cleared(&leadership), old).await.links.len(), 1);
}

async fn a_number_borne_twice_is_asked_for_with_its_year(world: World) {
    let health = world.ministry("Health").await;
    let (_, other) =
        (world.directive(health, "by 1 March 2019").await, world.directive(health, "by 1 April 2019").await);
    world.set("directive", other.0, "reference", Expr::value("4/1")).await;
    let next_year = world.meeting(day("2019-01-10")).await;
    world.set("directive", other.0, "meeting_id", Expr::value(next_year.0)).await;
    let third = world.directive(health, "by 1 May 2019").await;
    let leadership = world.leadership().await;
    let form = DecisionForm { target: "4/1".to_owned(), ..decision(&leadership, third, "merged").await };
    let refused = refusal(directives::decide(&leadership, &form).await);
    assert_eq!(refused, wrong("target", Problem::SeveralDirectives));
    let named = DecisionForm { target: "4/1 (2019)".to_owned(), ..form };
    directives::decide(&leadership, &named).await.unwrap();
    assert_eq!(file(&leadership, third).await.links[0].directive, other);
}

async fn a_draft_taken_out_names_nothing_any_more(world: World) {
    let health = world.ministry("Health").await;
    world.directive(health, "by 1 March 2019").await;
    let (secretariat, meeting, form) = draft(&world, health).await;
    directives::save_draft(&secretariat, DirectiveForm { supersedes: "4/1".to_owned(), ..form }).await.unwrap();
    let point = forms::protocol(&secretariat, meeting).await.points.remove(0);
    backend::protocols::remove_point(&secretariat, point.id).await.unwrap();
    assert_eq!(directive_link::Entity::find().count(world.backend.db()).await.unwrap(), 0);
}
