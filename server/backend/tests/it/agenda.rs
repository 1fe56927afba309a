use backend::meetings::{self, agenda, findings};
use backend::{Ctx, protocols};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::ids::{AgendaItemId, MeetingId};
use domain::locale::{Locale, Multilingual};
use domain::meetings::{AgendaItemForm, FindingForm, ItemOutcome, MeetingState, SettleItemForm};
use domain::protocols::PointForm;
use sea_orm::sea_query::Expr;

use crate::forms::{self, refusal, titles, wrong};
use crate::support::{World, both_databases, day};

both_databases!(
    items_stay_numbered_without_gaps_when_one_is_moved_or_taken_off,
    an_item_moved_beyond_an_end_stands_at_that_end,
    two_items_added_at_once_stand_one_after_the_other,
    an_item_under_a_point_of_the_protocol_is_not_taken_off,
    an_edit_of_an_item_over_a_newer_edit_is_shown_both_texts,
    moving_an_item_is_no_edit_of_its_words,
    a_rapporteur_existed_on_the_day,
    an_item_is_edited_only_through_its_own_meeting,
    a_finding_keeps_the_languages_in_which_it_was_not_retyped,
    findings_go_with_their_item,
    others_edit_nothing,
    the_editor_shows_what_is_still_open_most_urgent_first,
    edge_case_34_an_agreed_agenda_loses_items_by_the_meetings_minute_alone,
    edge_case_34_an_item_put_off_stands_on_both_agendas,
    edge_case_34_what_was_not_considered_carries_no_points,
);

async fn three_items(world: &World) -> (Ctx, MeetingId, Vec<AgendaItemId>) {
    let secretariat = world.secretariat().await;
    let meeting = world.meeting(day("2018-12-21")).await;
    let mut items = Vec::new();
    for title in ["A", "B", "C"] {
        items.push(forms::added(&secretariat, forms::item(meeting, title)).await);
    }
    (secretariat, meeting, items)
}

async fn order(ctx: &Ctx, meeting: MeetingId) -> Vec<(i32, String)> {
    titles(ctx, meeting).await.into_iter().map(|(position, title, _)| (position, title)).collect()
}

fn numbered(titles: &[&str]) -> Vec<(i32, String)> {
    (1..).zip(titles).map(|(position, title)| (position, (*title).to_owned())).collect()
}

async fn items_stay_numbered_without_gaps_when_one_is_moved_or_taken_off(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    agenda::move_item(&secretariat, items[2], 1).await.unwrap();
    assert_eq!(order(&secretariat, meeting).await, numbered(&["C", "A", "B"]));
    agenda::remove_item(&secretariat, items[0]).await.unwrap();
    assert_eq!(order(&secretariat, meeting).await, numbered(&["C", "B"]));
    forms::added(&secretariat, forms::item(meeting, "D")).await;
    assert_eq!(order(&secretariat, meeting).await, numbered(&["C", "B", "D"]));
}

async fn an_item_moved_beyond_an_end_stands_at_that_end(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    agenda::move_item(&secretariat, items[0], 99).await.unwrap();
    assert_eq!(order(&secretariat, meeting).await, numbered(&["B", "C", "A"]));
    agenda::move_item(&secretariat, items[0], i32::MIN).await.unwrap();
    assert_eq!(order(&secretariat, meeting).await, numbered(&["A", "B", "C"]));
}

async fn two_items_added_at_once_stand_one_after_the_other(world: World) {
    let (secretariat, meeting, _) = three_items(&world).await;
    let add = || agenda::save_item(&secretariat, forms::item(meeting, "D"));
    let (first, second) = tokio::join!(add(), add());
    first.unwrap();
    second.unwrap();
    assert_eq!(order(&secretariat, meeting).await, numbered(&["A", "B", "C", "D", "D"]));
}

async fn an_item_under_a_point_of_the_protocol_is_not_taken_off(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    let point = PointForm { item: items[1].to_string(), ..forms::point(meeting, "1") };
    protocols::save_point(&secretariat, point).await.unwrap();
    assert_eq!(refusal(agenda::remove_item(&secretariat, items[1]).await), Refusal::NotNow(Obstacle::State));
    assert!(agenda::remove_item(&secretariat, items[0]).await.is_ok());
}

async fn an_edit_of_an_item_over_a_newer_edit_is_shown_both_texts(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    let edit = |title: &str| AgendaItemForm {
        id: items[0].to_string(),
        version: "1".to_owned(),
        ..forms::item(meeting, title)
    };
    agenda::save_item(&secretariat, edit("theirs")).await.unwrap();
    let Refusal::Conflict(conflict) = refusal(agenda::save_item(&secretariat, edit("yours")).await) else {
        panic!("no conflict")
    };
    assert_eq!(conflict.by, "Secretariat");
    let field = &conflict.fields[0];
    assert_eq!((field.field.as_str(), field.theirs.as_str(), field.yours.as_str()), ("title_ru", "theirs", "yours"));
}

async fn moving_an_item_is_no_edit_of_its_words(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    agenda::move_item(&secretariat, items[0], 3).await.unwrap();
    let edit = AgendaItemForm { id: items[0].to_string(), version: "1".to_owned(), ..forms::item(meeting, "new") };
    agenda::save_item(&secretariat, edit).await.unwrap();
    assert_eq!(order(&secretariat, meeting).await, numbered(&["B", "C", "new"]));
}

async fn a_rapporteur_existed_on_the_day(world: World) {
    let secretariat = world.secretariat().await;
    let meeting = world.meeting(day("2018-12-21")).await;
    let past = world.body("Culture", |body| body.valid_to = sea_orm::ActiveValue::Set(Some(day("2018-12-20")))).await;
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let form = |first: String, second: String| AgendaItemForm {
        rapporteur: first,
        co_rapporteurs: vec![second],
        ..forms::item(meeting, "Наркотики")
    };
    let with_past = form(health.to_string(), past.to_string());
    assert_eq!(
        refusal(agenda::save_item(&secretariat, with_past).await),
        wrong("co_rapporteurs", Problem::UnknownBody)
    );
    agenda::save_item(&secretariat, form(health.to_string(), justice.to_string())).await.unwrap();
    let item = meetings::page(&secretariat, meeting).await.unwrap().agenda.remove(0);
    let rapporteurs: Vec<_> = item.rapporteurs.iter().map(|found| (found.body.id, found.co_rapporteur)).collect();
    assert_eq!(rapporteurs, [(health, false), (justice, true)]);
}

async fn an_item_is_edited_only_through_its_own_meeting(world: World) {
    let (secretariat, _, items) = three_items(&world).await;
    let other = world.meeting(day("2019-01-11")).await;
    let edit = AgendaItemForm { id: items[0].to_string(), version: "1".to_owned(), ..forms::item(other, "new") };
    assert_eq!(refusal(agenda::save_item(&secretariat, edit).await), Refusal::NotFound);
    assert_eq!(refusal(agenda::remove_item(&secretariat, AgendaItemId(999)).await), Refusal::NotFound);
}

fn seized(item: AgendaItemId) -> FindingForm {
    FindingForm {
        item: item.to_string(),
        label_ru: "Изъято наркотиков".to_owned(),
        value: "97".to_owned(),
        unit: "т".to_owned(),
        ..FindingForm::default()
    }
}

async fn a_finding_keeps_the_languages_in_which_it_was_not_retyped(world: World) {
    let (in_english, meeting, items) = three_items(&world).await;
    let in_russian = Ctx { locale: Locale::Ru, ..in_english.clone() };
    findings::save(&in_russian, seized(items[0])).await.unwrap();
    let finding = async || meetings::page(&in_english, meeting).await.unwrap().agenda.remove(0).findings.remove(0);
    let id = finding().await.id.to_string();
    // In English the Russian unit is shown for want of another; sent back unchanged it stays Russian.
    findings::save(&in_english, FindingForm { id: id.clone(), value: "98".to_owned(), ..seized(items[0]) })
        .await
        .unwrap();
    let standing = finding().await;
    assert_eq!(standing.unit, Multilingual::new("", "т", ""));
    assert_eq!(standing.value, Multilingual::new("", "", "98"));
    findings::remove(&in_english, standing.id).await.unwrap();
    assert!(meetings::page(&in_english, meeting).await.unwrap().agenda[0].findings.is_empty());
}

async fn findings_go_with_their_item(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    findings::save(&secretariat, seized(items[0])).await.unwrap();
    agenda::remove_item(&secretariat, items[0]).await.unwrap();
    assert_eq!(order(&secretariat, meeting).await, numbered(&["B", "C"]));
    assert_eq!(refusal(findings::save(&secretariat, seized(items[0])).await), Refusal::NotFound);
}

async fn others_edit_nothing(world: World) {
    let (_, meeting, items) = three_items(&world).await;
    let health = world.ministry("Health").await;
    for ctx in [world.leadership().await, world.of_body(health).await, world.administrator().await] {
        assert_eq!(refusal(agenda::save_item(&ctx, forms::item(meeting, "new")).await), Refusal::Denied);
        assert_eq!(refusal(agenda::move_item(&ctx, items[0], 2).await), Refusal::Denied);
        assert_eq!(refusal(agenda::remove_item(&ctx, items[0]).await), Refusal::Denied);
        assert_eq!(refusal(findings::save(&ctx, seized(items[0])).await), Refusal::Denied);
        assert_eq!(refusal(meetings::editor(&ctx, meeting).await), Refusal::Denied);
        assert_eq!(refusal(protocols::save_point(&ctx, forms::point(meeting, "1")).await), Refusal::Denied);
    }
}

async fn the_editor_shows_what_is_still_open_most_urgent_first(world: World) {
    let secretariat = world.secretariat().await;
    let health = world.ministry("Health").await;
    let later = world.directive(health, "by 1 March 2019").await;
    let sooner = world.directive(health, "by 1 February 2019").await;
    let meeting = meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    meetings::move_to(&secretariat, meeting, MeetingState::AgendaDraft).await.unwrap();
    let editor = meetings::editor(&secretariat, meeting).await.unwrap();
    assert_eq!(editor.still_open.iter().map(|row| row.id).collect::<Vec<_>>(), [sooner, later]);
    assert_eq!(editor.bodies.iter().map(|body| body.id).collect::<Vec<_>>(), [health]);
}

async fn edge_case_34_an_agreed_agenda_loses_items_by_the_meetings_minute_alone(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    let state = async |state: &str| world.set("meeting", meeting.0, "state", Expr::value(state)).await;
    let settle = async |item: AgendaItemId, outcome: &str, minute: &str| {
        agenda::settle_item(&secretariat, settlement(item, outcome, "", minute)).await
    };
    state("agenda_draft").await;
    let early = settle(items[0], "withdrawn", "The paper came late.").await;
    assert_eq!(refusal(early), Refusal::NotNow(Obstacle::State), "it is simply taken off");
    agenda::remove_item(&secretariat, items[2]).await.unwrap();

    state("agenda_approved").await;
    assert_eq!(refusal(agenda::remove_item(&secretariat, items[0]).await), Refusal::NotNow(Obstacle::State));
    assert_eq!(refusal(settle(items[0], "withdrawn", " ").await), wrong("minute", Problem::Empty));
    settle(items[0], "withdrawn", "The paper came late.").await.unwrap();
    assert_eq!(refusal(settle(items[0], "withdrawn", "Again.").await), Refusal::NotNow(Obstacle::State));
    // An unplanned item may still be taken in.
    forms::added(&secretariat, forms::item(meeting, "D")).await;
    assert_eq!(order(&secretariat, meeting).await, numbered(&["A", "B", "D"]));
    let settled = meetings::page(&secretariat, meeting).await.unwrap().agenda.remove(0).settled.unwrap();
    assert_eq!((settled.outcome, settled.minute.as_str()), (ItemOutcome::Withdrawn, "The paper came late."));
}

async fn edge_case_34_an_item_put_off_stands_on_both_agendas(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    let later = meetings::save(&secretariat, forms::meeting("9", "2019-04-12")).await.unwrap();
    let earlier = world.meeting(day("2018-09-28")).await;
    forms::added(&secretariat, forms::item(later, "B")).await;
    assert_eq!(meetings::editor(&secretariat, meeting).await.unwrap().later.len(), 1);
    for (to, problem) in [(String::new(), Problem::NotAChoice), (earlier.to_string(), Problem::NotAChoice)] {
        let refused = agenda::settle_item(&secretariat, settlement(items[1], "deferred", &to, "No time."));
        assert_eq!(refusal(refused.await), wrong("to", problem));
    }
    let put_off = settlement(items[1], "deferred", &later.to_string(), "No time.");
    agenda::settle_item(&secretariat, put_off).await.unwrap();
    let here = meetings::page(&secretariat, meeting).await.unwrap().agenda.remove(1).settled.unwrap();
    assert_eq!((here.outcome, here.to), (ItemOutcome::Deferred, Some((later, day("2019-04-12")))));
    // The same topic stands there twice: the one that was planned, and the one that was put off.
    let there = meetings::page(&secretariat, later).await.unwrap().agenda;
    assert_eq!(there.iter().map(|item| item.title.ru.as_deref()).collect::<Vec<_>>(), [Some("B"), Some("B")]);
    assert_eq!(
        there.iter().map(|item| item.carried_from).collect::<Vec<_>>(),
        [None, Some((meeting, day("2018-12-21")))]
    );
}

async fn edge_case_34_what_was_not_considered_carries_no_points(world: World) {
    let (secretariat, meeting, items) = three_items(&world).await;
    let on = |item: AgendaItemId| PointForm { item: item.to_string(), ..forms::point(meeting, "") };
    protocols::save_point(&secretariat, on(items[0])).await.unwrap();
    let decided = agenda::settle_item(&secretariat, settlement(items[0], "withdrawn", "", "No time."));
    assert_eq!(refusal(decided.await), Refusal::NotNow(Obstacle::State));
    agenda::settle_item(&secretariat, settlement(items[1], "withdrawn", "", "No time.")).await.unwrap();
    assert_eq!(refusal(protocols::save_point(&secretariat, on(items[1])).await), wrong("item", Problem::NotAChoice));
}

fn settlement(item: AgendaItemId, outcome: &str, to: &str, minute: &str) -> SettleItemForm {
    SettleItemForm { item: item.to_string(), outcome: outcome.to_owned(), to: to.to_owned(), minute: minute.to_owned() }
}
