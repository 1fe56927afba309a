use backend::meetings::{self, attendance};
use backend::{Ctx, history, history::Subject, protocols};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::locale::Locale;
use domain::meetings::{AttendanceForm, MeetingForm, MeetingState};

use crate::forms::{self, refusal, wrong};
use crate::support::{World, both_databases, day};

both_databases!(
    a_planned_meeting_shows_others_its_day_and_place_and_not_its_agenda,
    only_the_secretariat_plans_meetings,
    a_number_is_used_once_in_a_year_and_workshops_are_numbered_apart,
    a_new_meeting_is_offered_the_next_number_of_the_year,
    edge_case_42_a_meeting_over_new_year_is_numbered_and_dated_by_its_first_day,
    a_meeting_is_held_on_its_first_day_at_the_earliest,
    a_step_that_does_not_follow_is_refused,
    a_cancelled_meeting_is_not_edited,
    an_edit_over_a_newer_edit_is_shown_both_texts,
    a_form_sent_twice_plans_one_meeting,
    papers_are_due_seven_working_days_before_the_meeting,
    figures_of_a_meeting_hold_what_the_reader_may_see,
    an_office_left_empty_is_the_body_itself_in_all_languages,
    words_of_an_office_left_as_they_are_keep_their_other_languages,
    a_body_that_did_not_exist_on_the_day_did_not_sit,
    what_happens_to_a_meeting_is_in_its_history
);

async fn a_planned_meeting_shows_others_its_day_and_place_and_not_its_agenda(world: World) {
    let secretariat = world.secretariat().await;
    let leadership = world.leadership().await;
    let id = meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    forms::added(&secretariat, forms::item(id, "Наркотики")).await;

    let page = meetings::page(&leadership, id).await.unwrap();
    assert_eq!((page.meeting.starts_on, page.meeting.place.text(Locale::Ru)), (day("2019-04-12"), "Астана"));
    assert!(page.agenda.is_empty() && !page.may_prepare);
    assert_eq!(meetings::list(&leadership).await.unwrap()[0].items, 0);
    assert_eq!(meetings::list(&secretariat).await.unwrap()[0].items, 1);

    for state in [MeetingState::AgendaDraft, MeetingState::AgendaApproved] {
        meetings::move_to(&secretariat, id, state).await.unwrap();
    }
    assert_eq!(meetings::page(&leadership, id).await.unwrap().agenda.len(), 1);
}

async fn only_the_secretariat_plans_meetings(world: World) {
    let ministry = world.ministry("Health").await;
    for ctx in [world.leadership().await, world.of_body(ministry).await, world.administrator().await] {
        assert_eq!(refusal(meetings::save(&ctx, forms::meeting("1", "2019-04-12")).await), Refusal::Denied);
    }
    let nobody = Ctx { actor: None, ..world.leadership().await };
    assert_eq!(refusal(meetings::list(&nobody).await), Refusal::SignInNeeded);
    assert_eq!(refusal(meetings::list(&world.administrator().await).await), Refusal::Denied);
}

async fn a_number_is_used_once_in_a_year_and_workshops_are_numbered_apart(world: World) {
    let secretariat = world.secretariat().await;
    meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    let again = forms::meeting("1", "2019-09-12");
    assert_eq!(refusal(meetings::save(&secretariat, again).await), wrong("number", Problem::NumberTaken));
    let workshop = MeetingForm { kind: "workshop".to_owned(), ..forms::meeting("1", "2019-09-12") };
    assert!(meetings::save(&secretariat, workshop).await.is_ok());
    assert!(meetings::save(&secretariat, forms::meeting("1", "2020-04-12")).await.is_ok());
}

async fn a_new_meeting_is_offered_the_next_number_of_the_year(world: World) {
    let secretariat = world.secretariat().await;
    meetings::save(&secretariat, forms::meeting("9", "2018-12-21")).await.unwrap();
    meetings::save(&secretariat, forms::meeting("2", "2019-04-12")).await.unwrap();
    assert_eq!(meetings::form(&secretariat, None).await.unwrap().form.number, "3");
}

async fn a_meeting_is_held_on_its_first_day_at_the_earliest(mut world: World) {
    let secretariat = world.secretariat().await;
    let id = meetings::save(&secretariat, forms::meeting("1", "2019-01-15")).await.unwrap();
    meetings::move_to(&secretariat, id, MeetingState::AgendaDraft).await.unwrap();
    assert_eq!(
        refusal(meetings::move_to(&secretariat, id, MeetingState::Held).await),
        Refusal::NotNow(Obstacle::State)
    );
    world.move_to(day("2019-01-15"), "09:00");
    assert!(meetings::move_to(&world.secretariat().await, id, MeetingState::Held).await.is_ok());
}

async fn a_step_that_does_not_follow_is_refused(world: World) {
    let secretariat = world.secretariat().await;
    let id = meetings::save(&secretariat, forms::meeting("1", "2018-12-21")).await.unwrap();
    for state in [MeetingState::AgendaApproved, MeetingState::Held, MeetingState::ProtocolPending, MeetingState::Closed]
    {
        assert_eq!(
            refusal(meetings::move_to(&secretariat, id, state).await),
            Refusal::NotNow(Obstacle::State),
            "{state:?}"
        );
    }
}

async fn a_cancelled_meeting_is_not_edited(world: World) {
    let secretariat = world.secretariat().await;
    let id = meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    meetings::move_to(&secretariat, id, MeetingState::Cancelled).await.unwrap();
    let edit = meetings::form(&secretariat, Some(id)).await.unwrap().form;
    assert_eq!(refusal(meetings::save(&secretariat, edit).await), Refusal::NotNow(Obstacle::State));
    assert!(!meetings::page(&secretariat, id).await.unwrap().may_prepare);
}

async fn an_edit_over_a_newer_edit_is_shown_both_texts(world: World) {
    let secretariat = world.secretariat().await;
    let id = meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    let opened = meetings::form(&secretariat, Some(id)).await.unwrap().form;
    let first = MeetingForm { place_ru: "Алматы".to_owned(), ..opened.clone() };
    meetings::save(&secretariat, first).await.unwrap();

    let second = MeetingForm { place_ru: "Шымкент".to_owned(), ..opened };
    let Refusal::Conflict(conflict) = refusal(meetings::save(&secretariat, second.clone()).await) else {
        panic!("no conflict")
    };
    assert_eq!((conflict.by.as_str(), conflict.version, conflict.fields.len()), ("Secretariat", 2, 1));
    let field = &conflict.fields[0];
    assert_eq!((field.field.as_str(), field.theirs.as_str(), field.yours.as_str()), ("place_ru", "Алматы", "Шымкент"));

    let insisting = MeetingForm { version: conflict.version.to_string(), ..second };
    meetings::save(&secretariat, insisting).await.unwrap();
    assert_eq!(meetings::page(&secretariat, id).await.unwrap().meeting.place.text(Locale::Ru), "Шымкент");
}

async fn a_form_sent_twice_plans_one_meeting(world: World) {
    let secretariat = Ctx { form_key: Some("key-of-the-form".to_owned()), ..world.secretariat().await };
    meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    assert_eq!(refusal(meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await), Refusal::AlreadyDone);
    assert_eq!(meetings::list(&secretariat).await.unwrap().len(), 1);
}

async fn papers_are_due_seven_working_days_before_the_meeting(world: World) {
    let secretariat = world.secretariat().await;
    let id = meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    let page = meetings::page(&secretariat, id).await.unwrap();
    assert_eq!((page.papers_due, page.agenda_locks), (Some(day("2019-04-03")), Some(day("2019-04-09"))));
    let held = world.meeting(day("2018-12-21")).await;
    assert_eq!(meetings::page(&secretariat, held).await.unwrap().papers_due, None);
}

async fn figures_of_a_meeting_hold_what_the_reader_may_see(world: World) {
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    world.directive(health, "by 10 January 2019").await;
    world.directive(justice, "by 10 January 2019").await;
    world.directive(justice, "by 1 March 2019").await;
    let figures = async |ctx: Ctx| {
        let row = meetings::list(&ctx).await.unwrap().remove(0);
        (row.directives, row.overdue)
    };
    assert_eq!(figures(world.secretariat().await).await, (3, 2));
    assert_eq!(figures(world.leadership().await).await, (3, 2));
    assert_eq!(figures(world.of_body(health).await).await, (1, 1));
    assert_eq!(figures(world.of_body(justice).await).await, (2, 1));
}

fn member(meeting: domain::ids::MeetingId) -> AttendanceForm {
    AttendanceForm {
        meeting: meeting.to_string(),
        capacity: "member".to_owned(),
        presence: "present".to_owned(),
        ..AttendanceForm::default()
    }
}

async fn an_office_left_empty_is_the_body_itself_in_all_languages(world: World) {
    let secretariat = world.secretariat().await;
    let meeting = world.meeting(day("2018-12-21")).await;
    let health = world.ministry("Health").await;
    // The form, opened again, shows the name as the office; saved so, it still is the name.
    for office in ["", "Ministry of Health"] {
        let form = AttendanceForm { body: health.to_string(), office: office.to_owned(), ..member(meeting) };
        attendance::save(&secretariat, form).await.unwrap();
    }
    for line in meetings::page(&secretariat, meeting).await.unwrap().attendance {
        assert_eq!((line.body, line.office.kk.as_deref()), (Some(health), Some("Ministry of Health")));
    }
}

async fn words_of_an_office_left_as_they_are_keep_their_other_languages(world: World) {
    let in_english = world.secretariat().await;
    let in_russian = Ctx { locale: Locale::Ru, ..in_english.clone() };
    let meeting = world.meeting(day("2018-12-21")).await;
    attendance::save(&in_english, AttendanceForm { office: "Eurojust".to_owned(), ..member(meeting) }).await.unwrap();
    let line = meetings::page(&in_english, meeting).await.unwrap().attendance.remove(0);
    let again = AttendanceForm {
        id: line.id.to_string(),
        office: "Eurojust".to_owned(),
        person: "A. B.".to_owned(),
        ..member(meeting)
    };
    attendance::save(&in_russian, again).await.unwrap();
    let line = meetings::page(&in_english, meeting).await.unwrap().attendance.remove(0);
    assert_eq!((line.office.en.as_deref(), line.office.ru.as_deref()), (Some("Eurojust"), None));
    assert_eq!(line.person.as_deref(), Some("A. B."));

    attendance::remove(&in_english, line.id).await.unwrap();
    assert!(meetings::page(&in_english, meeting).await.unwrap().attendance.is_empty());
}

async fn a_body_that_did_not_exist_on_the_day_did_not_sit(world: World) {
    let secretariat = world.secretariat().await;
    let meeting = world.meeting(day("2018-12-21")).await;
    let later =
        world.body("Science", |body| body.valid_from = sea_orm::ActiveValue::Set(Some(day("2022-06-11")))).await;
    let form = AttendanceForm { body: later.to_string(), ..member(meeting) };
    assert_eq!(refusal(attendance::save(&secretariat, form).await), wrong("body", Problem::UnknownBody));
}

async fn what_happens_to_a_meeting_is_in_its_history(world: World) {
    let secretariat = world.secretariat().await;
    let id = meetings::save(&secretariat, forms::meeting("1", "2019-04-12")).await.unwrap();
    meetings::move_to(&secretariat, id, MeetingState::AgendaDraft).await.unwrap();
    forms::added(&secretariat, forms::item(id, "Наркотики")).await;
    let events = history::of(&secretariat, Subject::Meeting(id)).await.unwrap();
    let kinds: Vec<_> = events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::AgendaEdited, EventKind::MeetingMoved, EventKind::MeetingPlanned]);
    assert_eq!(events[1].detail.value.as_deref(), Some("agenda_draft"));
    assert_eq!(events[0].actor.as_deref(), Some("Secretariat"));
}

async fn edge_case_42_a_meeting_over_new_year_is_numbered_and_dated_by_its_first_day(world: World) {
    let secretariat = world.secretariat().await;
    let over_new_year = MeetingForm { ends_on: "2019-01-01".to_owned(), ..forms::meeting("5", "2018-12-31") };
    let meeting = meetings::save(&secretariat, over_new_year).await.unwrap();
    // The same number is free in the year in which it ended.
    let next = meetings::save(&secretariat, forms::meeting("5", "2019-01-10")).await.unwrap();
    for meeting in [meeting, next] {
        meetings::move_to(&secretariat, meeting, MeetingState::AgendaDraft).await.unwrap();
        meetings::move_to(&secretariat, meeting, MeetingState::Held).await.unwrap();
        protocols::save_point(&secretariat, forms::point(meeting, "1")).await.unwrap();
    }
    let early = protocols::sign(&secretariat, forms::signature(meeting, "5", "2018-12-31")).await;
    assert_eq!(refusal(early), wrong("signed_on", Problem::EndBeforeStart));
    protocols::sign(&secretariat, forms::signature(meeting, "5", "2019-01-03")).await.unwrap();
    let signed = forms::protocol(&secretariat, meeting).await;
    assert_eq!((signed.dated_on, signed.signed_on), (day("2018-12-31"), Some(day("2019-01-03"))));
    // Each year has its own series of protocols.
    protocols::sign(&secretariat, forms::signature(next, "5", "2019-01-14")).await.unwrap();
}
