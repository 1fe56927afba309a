use backend::{Ctx, deadlines, directives, meetings};
use domain::bodies::BindingScope;
use domain::deadlines::TermProblem;
use domain::directives::{Classification, DirectiveForm, DirectiveState, Force, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::ids::{BodyId, DirectiveId, MeetingId};
use domain::meetings::{MeetingForm, MeetingState};
use sea_orm::ActiveValue::Set;

use crate::forms::{self, refusal, wrong};
use crate::support::{World, both_databases, day};

both_databases!(
    a_group_means_its_members_on_the_meetings_day_and_the_first_named_leads,
    of_a_group_those_picked_execute,
    a_group_without_members_on_that_day_is_refused,
    a_guest_or_a_body_that_is_no_more_cannot_be_addressed,
    a_directive_of_another_meetings_item_is_refused,
    a_workshop_issues_no_directives,
    edge_case_10_a_verb_in_the_record_of_a_workshop_issues_nothing,
    edge_case_11_where_the_verb_is_left_out_its_force_is_chosen_and_no_word_is_underlined,
    edge_case_11_where_the_addressee_is_left_out_nothing_is_signed,
    edge_case_28_a_protocol_bears_the_meetings_date_and_counts_its_own_points,
    a_meeting_with_drafts_does_not_become_a_workshop,
    a_draft_opened_again_says_what_was_typed,
    an_edit_over_a_newer_edit_names_the_bodies_of_both,
    a_restricted_draft_is_written_and_seen_by_the_cleared_alone,
    a_draft_is_nobodys_but_the_secretariats,
    a_drafts_term_is_counted_from_the_expected_signature,
    a_meeting_put_off_counts_its_drafts_anew,
    a_term_explains_itself_while_it_is_typed,
    the_first_draft_of_a_meeting_that_was_held_makes_it_wait_for_its_protocol
);

async fn prepared(world: &World) -> (Ctx, MeetingId) {
    (world.secretariat().await, world.meeting(day("2018-12-21")).await)
}

async fn standing(ctx: &Ctx, meeting: MeetingId, id: DirectiveId) -> DirectiveForm {
    directives::form(ctx, meeting, Some(id), None).await.unwrap().form
}

fn nobody_named(meeting: MeetingId) -> DirectiveForm {
    DirectiveForm { lead: String::new(), ..forms::directive(meeting, BodyId(0)) }
}

async fn a_group_means_its_members_on_the_meetings_day_and_the_first_named_leads(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (interior, finance) = (world.ministry("Interior").await, world.ministry("Finance").await);
    let later = world.body("Monitoring", |body| body.valid_from = Set(Some(day("2021-01-28")))).await;
    let group = world.group("Law enforcement agencies", &[interior, later, finance]).await;

    let form = DirectiveForm { group: group.to_string(), ..nobody_named(meeting) };
    let id = directives::save_draft(&secretariat, form).await.unwrap();
    let draft = standing(&secretariat, meeting, id).await;
    assert_eq!((draft.lead, draft.co_executors), (interior.to_string(), vec![finance.to_string()]));
    assert_eq!(draft.addressee_en, "Law enforcement agencies");

    let words = "law enforcement and special agencies".to_owned();
    let form = DirectiveForm { group: group.to_string(), addressee_en: words.clone(), ..nobody_named(meeting) };
    let id = directives::save_draft(&secretariat, form).await.unwrap();
    assert_eq!(standing(&secretariat, meeting, id).await.addressee_en, words);
}

async fn of_a_group_those_picked_execute(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (interior, finance, justice) =
        (world.ministry("Interior").await, world.ministry("Finance").await, world.ministry("Justice").await);
    let group = world.group("Authorised agencies", &[interior, finance, justice]).await;
    let picked = DirectiveForm { group: group.to_string(), ..forms::directive(meeting, finance) };

    let id = directives::save_draft(&secretariat, picked.clone()).await.unwrap();
    let draft = standing(&secretariat, meeting, id).await;
    assert_eq!(
        (draft.lead, draft.co_executors),
        (finance.to_string(), vec![interior.to_string(), justice.to_string()])
    );

    let two = DirectiveForm { co_executors: vec![justice.to_string()], ..picked };
    let id = directives::save_draft(&secretariat, two).await.unwrap();
    assert_eq!(standing(&secretariat, meeting, id).await.co_executors, [justice.to_string()]);
}

async fn a_group_without_members_on_that_day_is_refused(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let later = world.body("Monitoring", |body| body.valid_from = Set(Some(day("2021-01-28")))).await;
    let group = world.group("Financial monitoring", &[later]).await;
    let form = DirectiveForm { group: group.to_string(), ..nobody_named(meeting) };
    assert_eq!(refusal(directives::save_draft(&secretariat, form.clone()).await), wrong("group", Problem::EmptyGroup));
    let unknown = DirectiveForm { group: "999".to_owned(), ..form };
    assert_eq!(refusal(directives::save_draft(&secretariat, unknown).await), wrong("group", Problem::UnknownGroup));
}

async fn a_guest_or_a_body_that_is_no_more_cannot_be_addressed(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let guest = world.body("Guests", |body| body.binding = Set(BindingScope::NotAddressable.as_str().to_owned())).await;
    let past = world.body("Culture", |body| body.valid_to = Set(Some(day("2018-12-20")))).await;
    for body in [guest, past, BodyId(999)] {
        let refused = directives::save_draft(&secretariat, forms::directive(meeting, body)).await;
        assert_eq!(refusal(refused), wrong("lead", Problem::UnknownBody));
        let helper = DirectiveForm { co_executors: vec![body.to_string()], ..forms::directive(meeting, health) };
        assert_eq!(
            refusal(directives::save_draft(&secretariat, helper).await),
            wrong("co_executors", Problem::UnknownBody)
        );
    }
    let offered = directives::form(&secretariat, meeting, None, None).await.unwrap().bodies;
    assert_eq!(offered.iter().map(|body| body.id).collect::<Vec<_>>(), [health]);
}

async fn a_directive_of_another_meetings_item_is_refused(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let other = world.meeting(day("2019-01-11")).await;
    let item = forms::added(&secretariat, forms::item(other, "Наркотики")).await;
    let form = DirectiveForm { item: item.to_string(), ..forms::directive(meeting, health) };
    assert_eq!(refusal(directives::save_draft(&secretariat, form).await), wrong("item", Problem::NotAChoice));
}

async fn a_workshop_issues_no_directives(world: World) {
    let secretariat = world.secretariat().await;
    let health = world.ministry("Health").await;
    let workshop = MeetingForm { kind: "workshop".to_owned(), ..forms::meeting("1", "2014-05-13") };
    let meeting = meetings::save(&secretariat, workshop).await.unwrap();
    let refused = directives::save_draft(&secretariat, forms::directive(meeting, health)).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::State));
}

async fn a_meeting_with_drafts_does_not_become_a_workshop(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let form = meetings::form(&secretariat, Some(meeting)).await.unwrap().form;
    let workshop = MeetingForm { kind: "workshop".to_owned(), ..form };
    assert_eq!(refusal(meetings::save(&secretariat, workshop).await), wrong("kind", Problem::NotAChoice));
}

async fn a_draft_opened_again_says_what_was_typed(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (health, justice, finance) =
        (world.ministry("Health").await, world.ministry("Justice").await, world.ministry("Finance").await);
    let item = forms::added(&secretariat, forms::item(meeting, "Наркотики")).await;
    let typed = DirectiveForm {
        item: item.to_string(),
        number: "3.1".to_owned(),
        by_agreement: "on".to_owned(),
        addressee_ru: "органы пограничного контроля".to_owned(),
        co_executors: vec![justice.to_string()],
        informed: vec![finance.to_string()],
        limbs_kk: "бірінші\nекінші".to_owned(),
        limbs_ru: "первое\nвторое".to_owned(),
        term: "до 1 марта 2019 года".to_owned(),
        expected_ru: "Приказ".to_owned(),
        outcome_rests_with: "Правительство".to_owned(),
        ..forms::directive(meeting, health)
    };
    let id = directives::save_draft(&secretariat, typed.clone()).await.unwrap();
    let expected = DirectiveForm { id: id.to_string(), version: "1".to_owned(), ..typed.clone() };
    assert_eq!(standing(&secretariat, meeting, id).await, expected);

    let changed = DirectiveForm { limbs_kk: String::new(), limbs_ru: String::new(), number: String::new(), ..expected };
    directives::save_draft(&secretariat, changed.clone()).await.unwrap();
    let kept = DirectiveForm { version: "2".to_owned(), number: "3.1".to_owned(), ..changed };
    assert_eq!(standing(&secretariat, meeting, id).await, kept);
}

async fn an_edit_over_a_newer_edit_names_the_bodies_of_both(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let id = directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let opened = standing(&secretariat, meeting, id).await;
    directives::save_draft(&secretariat, DirectiveForm { lead: justice.to_string(), ..opened.clone() }).await.unwrap();

    let mine = DirectiveForm { term: "10 рабочих дней".to_owned(), ..opened };
    let Refusal::Conflict(conflict) = refusal(directives::save_draft(&secretariat, mine).await) else {
        panic!("no conflict")
    };
    let fields: Vec<_> = conflict
        .fields
        .iter()
        .map(|field| (field.field.as_str(), field.theirs.as_str(), field.yours.as_str()))
        .collect();
    assert_eq!(fields, [("lead", "Ministry of Justice", "Ministry of Health"), ("term", "", "10 рабочих дней")]);
    assert_eq!((conflict.by.as_str(), conflict.version), ("Secretariat", 2));
}

async fn a_restricted_draft_is_written_and_seen_by_the_cleared_alone(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let mut cleared = world.secretariat().await;
    cleared.actor.as_mut().unwrap().cleared = true;
    let restricted = DirectiveForm {
        classification: Classification::OfficialUse.as_str().to_owned(),
        ..forms::directive(meeting, health)
    };
    let refused = directives::save_draft(&secretariat, restricted.clone()).await;
    assert_eq!(refusal(refused), wrong("classification", Problem::NotAChoice));

    let id = directives::save_draft(&cleared, restricted).await.unwrap();
    let edit = standing(&cleared, meeting, id).await;
    assert_eq!(refusal(directives::form(&secretariat, meeting, Some(id), None).await), Refusal::NotFound);
    let declassified = DirectiveForm { classification: "open".to_owned(), ..edit };
    assert_eq!(refusal(directives::save_draft(&secretariat, declassified).await), Refusal::NotFound);
}

async fn a_draft_is_nobodys_but_the_secretariats(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    for ctx in [world.leadership().await, world.of_body(health).await] {
        assert_eq!(refusal(directives::save_draft(&ctx, forms::directive(meeting, health)).await), Refusal::Denied);
        assert_eq!(refusal(directives::form(&ctx, meeting, None, None).await), Refusal::Denied);
        assert_eq!(refusal(deadlines::explain(&ctx, "", meeting, Force::Binding).await), Refusal::Denied);
        assert_eq!(meetings::list(&ctx).await.unwrap()[0].directives, 0);
        assert!(meetings::page(&ctx, meeting).await.unwrap().protocol.is_none());
    }
}

async fn a_drafts_term_is_counted_from_the_expected_signature(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let view = forms::protocol(&secretariat, meeting).await;
    // Five working days after Friday, 21 December 2018, is Friday, the 28th.
    assert_eq!(view.expected_signature, day("2018-12-28"));
    let row = view.points[0].directive.clone().unwrap();
    assert_eq!((row.due_on, row.proposed, row.first_due_on), (Some(day("2019-01-28")), true, None));
    assert_eq!((row.state, row.timeliness), (DirectiveState::Draft, Timeliness::NoDate));
}

async fn a_meeting_put_off_counts_its_drafts_anew(world: World) {
    let secretariat = world.secretariat().await;
    let health = world.ministry("Health").await;
    let meeting = meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let due_on = async || forms::protocol(&secretariat, meeting).await.points[0].directive.clone().unwrap().due_on;
    // 19 May is a Sunday.
    assert_eq!(due_on().await, Some(day("2019-05-17")));

    let form = meetings::form(&secretariat, Some(meeting)).await.unwrap().form;
    let put_off = MeetingForm { starts_on: "2019-06-14".to_owned(), ends_on: String::new(), ..form };
    meetings::save(&secretariat, put_off).await.unwrap();
    let view = forms::protocol(&secretariat, meeting).await;
    assert_eq!((view.dated_on, view.expected_signature), (day("2019-06-14"), day("2019-06-21")));
    assert_eq!(due_on().await, Some(day("2019-07-19")));
}

async fn a_term_explains_itself_while_it_is_typed(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (reckoning, weeks) =
        deadlines::explain(&secretariat, "10 working days", meeting, Force::Binding).await.unwrap();
    assert_eq!((reckoning.wording.as_str(), reckoning.basis.starts_on), ("10 working days", day("2018-12-28")));
    assert!(reckoning.basis.expected && !reckoning.proposed && !weeks.is_empty());
    // The Saturday of 29 December 2018 was worked; the first days of January and the 7th were not.
    assert_eq!(reckoning.due_on, Some(day("2019-01-16")));

    let (answer, _) = deadlines::explain(&secretariat, "", meeting, Force::Recommendation).await.unwrap();
    assert_eq!((answer.due_on, answer.proposed), (reckoning.due_on, true));
    let refused = deadlines::explain(&secretariat, "when the stars align twice over", meeting, Force::Binding).await;
    assert_eq!(refusal(refused), wrong("term", Problem::Term(TermProblem::NotUnderstood)));
    let (from_meeting, _) =
        deadlines::explain(&secretariat, "10 working days from the meeting", meeting, Force::Binding).await.unwrap();
    assert_eq!((from_meeting.basis.starts_on, from_meeting.basis.expected), (day("2018-12-21"), false));
}

async fn the_first_draft_of_a_meeting_that_was_held_makes_it_wait_for_its_protocol(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    directives::save_draft(&secretariat, forms::directive(meeting, health)).await.unwrap();
    let page = meetings::page(&secretariat, meeting).await.unwrap();
    assert_eq!(page.meeting.state, MeetingState::ProtocolPending);
}

/// "Directed 140 orders to other countries" means that they were sent.
async fn edge_case_10_a_verb_in_the_record_of_a_workshop_issues_nothing(world: World) {
    let secretariat = world.secretariat().await;
    let workshop = MeetingForm { kind: "workshop".to_owned(), ..forms::meeting("1", "2014-10-02") };
    let meeting = meetings::save(&secretariat, workshop).await.unwrap();
    let form = DirectiveForm {
        words_ru: "Направлено 140 поручений в другие страны.".to_owned(),
        force_word_ru: "Направлено".to_owned(),
        verb: "directed".to_owned(),
        ..forms::directive(meeting, world.ministry("Interior").await)
    };
    let refused = directives::save_draft(&secretariat, form).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::State));
    assert!(meetings::page(&secretariat, meeting).await.unwrap().protocol.is_none());
}

/// "…, and the Ministry of Education to review …" carries the verb of the line before it.
async fn edge_case_11_where_the_verb_is_left_out_its_force_is_chosen_and_no_word_is_underlined(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let education = world.ministry("Education").await;
    let form = DirectiveForm {
        words_ru: "Министерству образования — пересмотреть профилактику.".to_owned(),
        force_word_ru: String::new(),
        verb: "recommended".to_owned(),
        ..forms::directive(meeting, education)
    };
    let id = forms::issued(&secretariat, form).await;
    let row = crate::life::file(&secretariat, id).await;
    assert_eq!((row.row.force, row.force_word.is_empty()), (Force::Recommendation, true));
}

async fn edge_case_11_where_the_addressee_is_left_out_nothing_is_signed(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let form = DirectiveForm {
        words_ru: "Поручить ускорить систему.".to_owned(),
        force_word_ru: "Поручить".to_owned(),
        ..nobody_named(meeting)
    };
    directives::save_draft(&secretariat, form).await.unwrap();
    let refused = backend::protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::DirectiveIncomplete));
}

/// The communique on the meeting of 21 December 2018 appeared on 28 January 2019: neither that day nor
/// the number of points that it announces is taken over.
async fn edge_case_28_a_protocol_bears_the_meetings_date_and_counts_its_own_points(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    forms::issued(&secretariat, forms::directive(meeting, world.ministry("Health").await)).await;
    let protocol = forms::protocol(&secretariat, meeting).await;
    assert_eq!((protocol.dated_on, protocol.signed_on), (day("2018-12-21"), Some(day("2018-12-28"))));
    assert_eq!(protocol.points.len(), 1);
}
