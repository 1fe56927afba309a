//! The signature of a protocol: what it needs, what is pointed out before it, and what it sets going for good.

use backend::entities::{assignment, deadline, directive, mail};
use backend::meetings::{agenda, attendance, findings};
use backend::{directives, history, history::Subject, meetings, protocols};
use domain::deadlines::Reckoning;
use domain::directives::DirectiveForm;
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::{AgendaItemId, DirectiveId};
use domain::meetings::{AttendanceForm, FindingForm, MeetingState};
use domain::protocols::{Discord, ProtocolState, SignForm, SigningObstacle};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::prepared;
use crate::forms::{self, issued, refusal, wrong};
use crate::support::{World, both_databases, day};

both_databases!(
    a_protocol_is_signed_only_when_it_holds_points_that_somebody_leads,
    a_protocol_is_signed_only_after_the_meeting_and_with_a_confirmation,
    the_signature_issues_the_directives_and_counts_their_terms_from_its_day,
    a_recommendation_without_a_date_is_answered_in_ten_working_days,
    a_term_from_receipt_is_counted_from_the_day_the_addressee_was_told,
    a_co_executor_delivers_three_working_days_before_the_lead,
    nothing_is_mailed_before_the_signature,
    a_number_is_used_once_in_the_councils_year,
    edge_case_29_a_number_that_differs_by_look_alikes_is_taken,
    edge_case_32_a_meeting_without_quorum_is_pointed_out_before_the_signature,
    edge_case_40_languages_that_say_different_things_are_pointed_out_and_do_not_forbid,
    signed_text_is_immutable,
    what_is_doubtful_is_pointed_out_and_does_not_forbid,
    edge_case_9_a_protocol_signed_weeks_later_ages_its_directives_from_the_signature_or_as_their_words_say,
);

async fn row(world: &World, id: DirectiveId) -> directive::Model {
    directive::Entity::find_by_id(id.0).one(world.backend.db()).await.unwrap().unwrap()
}

async fn a_protocol_is_signed_only_when_it_holds_points_that_somebody_leads(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let sign = async || protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await;
    assert_eq!(refusal(sign().await), Refusal::NotNow(Obstacle::ProtocolEmpty));

    let leaderless = DirectiveForm { lead: String::new(), ..forms::directive(meeting, health) };
    let id = directives::save_draft(&secretariat, leaderless).await.unwrap();
    assert_eq!(refusal(sign().await), Refusal::NotNow(Obstacle::DirectiveIncomplete));
    let obstacles = forms::protocol(&secretariat, meeting).await.obstacles;
    assert_eq!(obstacles, [SigningObstacle::NoLead { point: "1".to_owned() }]);

    let led = DirectiveForm { id: id.to_string(), version: "1".to_owned(), ..forms::directive(meeting, health) };
    directives::save_draft(&secretariat, led).await.unwrap();
    assert!(sign().await.is_ok());
}

async fn a_protocol_is_signed_only_after_the_meeting_and_with_a_confirmation(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    protocols::save_point(&secretariat, forms::point(meeting, "D")).await.unwrap();
    let refused = async |form: SignForm| refusal(protocols::sign(&secretariat, form).await);
    let early = forms::signature(meeting, "4", "2018-12-20");
    assert_eq!(refused(early).await, wrong("signed_on", Problem::EndBeforeStart));
    let unconfirmed = SignForm { confirmed: String::new(), ..forms::signature(meeting, "4", "2018-12-28") };
    assert_eq!(refused(unconfirmed).await, wrong("confirmed", Problem::NotConfirmed));

    let ahead = meetings::save(&secretariat, forms::meeting("9", "2019-04-12")).await.unwrap();
    protocols::save_point(&secretariat, forms::point(ahead, "D")).await.unwrap();
    assert_eq!(refused(forms::signature(ahead, "4", "2019-01-14")).await, Refusal::NotNow(Obstacle::State));
}

async fn the_signature_issues_the_directives_and_counts_their_terms_from_its_day(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let form = DirectiveForm { number: "9".to_owned(), ..forms::directive(meeting, health) };
    let id = directives::save_draft(&secretariat, form).await.unwrap();
    // Signed two weeks after the meeting and not, as expected, one.
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2019-01-09")).await.unwrap();

    let directive = row(&world, id).await;
    assert_eq!((directive.state.as_str(), directive.reference.as_str()), ("issued", "4/9"));
    // One month, since the protocol gives no date; 9 February 2019 is a Saturday.
    assert_eq!((directive.due_on, directive.first_due_on), (Some(day("2019-02-08")), Some(day("2019-02-08"))));
    assert!(directive.proposed);
    assert_eq!((directive.issued_on, directive.due_set_on), (Some(day("2019-01-09")), Some(day("2019-01-09"))));
    let reckoning: Reckoning = serde_json::from_str(&directive.reckoning.unwrap()).unwrap();
    assert!(!reckoning.basis.expected);
    assert_eq!(reckoning.due_on, Some(day("2019-02-08")));

    let deadlines =
        deadline::Entity::find().filter(deadline::Column::DirectiveId.eq(id.0)).all(world.backend.db()).await.unwrap();
    assert_eq!(deadlines.len(), 1);
    assert_eq!((deadlines[0].ordinal, deadlines[0].due_on), (0, Some(day("2019-02-08"))));
    assert_eq!(deadlines[0].set_by, "Генеральный Прокурор");

    let page = meetings::page(&secretariat, meeting).await.unwrap();
    assert_eq!((page.meeting.state, page.may_prepare), (MeetingState::Closed, false));
    let view = page.protocol.unwrap();
    assert_eq!(
        (view.state, view.number.as_deref(), view.dated_on),
        (ProtocolState::Signed, Some("4"), day("2018-12-21"))
    );
    let events = history::of(&secretariat, Subject::Directive(id)).await.unwrap();
    assert!(events.iter().any(|event| event.kind == EventKind::Issued && event.detail.date == directive.due_on));
    let events = history::of(&secretariat, Subject::Meeting(meeting)).await.unwrap();
    assert!(
        events
            .iter()
            .any(|event| event.kind == EventKind::ProtocolSigned && event.detail.subject.as_deref() == Some("4"))
    );
}

async fn a_recommendation_without_a_date_is_answered_in_ten_working_days(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let form = DirectiveForm { verb: "recommended".to_owned(), ..forms::directive(meeting, health) };
    let id = issued(&secretariat, form).await;
    // Saturday the 29th was worked in place of Monday the 31st; 1, 2 and 7 January are holidays.
    assert_eq!(row(&world, id).await.due_on, Some(day("2019-01-16")));
}

async fn a_term_from_receipt_is_counted_from_the_day_the_addressee_was_told(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let form =
        DirectiveForm { term: "within 3 working days of receipt".to_owned(), ..forms::directive(meeting, health) };
    // The signature of 28 December is recorded on 14 January, and only then the mail goes out.
    let id = issued(&secretariat, form).await;
    assert_eq!(row(&world, id).await.due_on, Some(day("2019-01-17")));
}

async fn a_co_executor_delivers_three_working_days_before_the_lead(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let form = DirectiveForm {
        term: "by 1 March 2019".to_owned(),
        co_executors: vec![justice.to_string()],
        ..forms::directive(meeting, health)
    };
    let id = issued(&secretariat, form).await;
    let assignments = assignment::Entity::find()
        .filter(assignment::Column::DirectiveId.eq(id.0))
        .all(world.backend.db())
        .await
        .unwrap();
    let of = |body: domain::ids::BodyId| assignments.iter().find(|row| row.body_id == body.0).unwrap();
    assert_eq!((of(health).internal_due_on, of(justice).internal_due_on), (None, Some(day("2019-02-26"))));
}

async fn nothing_is_mailed_before_the_signature(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let (health, justice) = (world.ministry("Health").await, world.ministry("Justice").await);
    let form = DirectiveForm { co_executors: vec![justice.to_string()], ..forms::directive(meeting, health) };
    directives::save_draft(&secretariat, form).await.unwrap();
    let mails = async || mail::Entity::find().count(world.backend.db()).await.unwrap();
    assert_eq!(mails().await, 0);
    let unconfirmed = SignForm { confirmed: String::new(), ..forms::signature(meeting, "4", "2018-12-28") };
    refusal(protocols::sign(&secretariat, unconfirmed).await);
    assert_eq!(mails().await, 0);
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    assert_eq!(mails().await, 2);
}

async fn a_number_is_used_once_in_the_councils_year(world: World) {
    let (secretariat, first) = prepared(&world).await;
    let second = world.meeting(day("2018-12-24")).await;
    let next_year = world.meeting(day("2019-01-11")).await;
    for meeting in [first, second, next_year] {
        protocols::save_point(&secretariat, forms::point(meeting, "D")).await.unwrap();
    }
    protocols::sign(&secretariat, forms::signature(first, "107/ОД", "2018-12-28")).await.unwrap();
    let refused = protocols::sign(&secretariat, forms::signature(second, "107/ОД", "2019-01-14")).await;
    assert_eq!(refusal(refused), wrong("number", Problem::NumberTaken));
    assert_eq!(meetings::page(&secretariat, second).await.unwrap().meeting.state, MeetingState::ProtocolPending);
    assert!(protocols::sign(&secretariat, forms::signature(next_year, "107/ОД", "2019-01-14")).await.is_ok());
}

async fn signed_text_is_immutable(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let item = forms::added(&secretariat, forms::item(meeting, "Наркотики")).await;
    let finding = FindingForm {
        item: item.to_string(),
        label_ru: "Изъято".to_owned(),
        value: "97".to_owned(),
        ..FindingForm::default()
    };
    findings::save(&secretariat, finding.clone()).await.unwrap();
    let line = AttendanceForm {
        meeting: meeting.to_string(),
        office: "Eurojust".to_owned(),
        capacity: "foreign_guest".to_owned(),
        presence: "present".to_owned(),
        ..AttendanceForm::default()
    };
    attendance::save(&secretariat, line.clone()).await.unwrap();
    let id = issued(&secretariat, forms::directive(meeting, health)).await;
    let page = meetings::page(&secretariat, meeting).await.unwrap();
    let point = page.protocol.unwrap().points.remove(0).id;

    let signed = Refusal::NotNow(Obstacle::Signed);
    let edit = DirectiveForm { id: id.to_string(), version: "2".to_owned(), ..forms::directive(meeting, health) };
    let meeting_form = meetings::form(&secretariat, Some(meeting)).await.unwrap().form;
    assert_eq!(refusal(directives::save_draft(&secretariat, edit).await), signed);
    assert_eq!(refusal(directives::save_draft(&secretariat, forms::directive(meeting, health)).await), signed);
    assert_eq!(refusal(protocols::save_point(&secretariat, forms::point(meeting, "D")).await), signed);
    assert_eq!(refusal(protocols::remove_point(&secretariat, point).await), signed);
    assert_eq!(refusal(protocols::sign(&secretariat, forms::signature(meeting, "5", "2018-12-28")).await), signed);
    assert_eq!(refusal(meetings::save(&secretariat, meeting_form).await), signed);
    assert_eq!(refusal(agenda::save_item(&secretariat, forms::item(meeting, "new")).await), signed);
    assert_eq!(refusal(agenda::move_item(&secretariat, item, 1).await), signed);
    assert_eq!(refusal(agenda::remove_item(&secretariat, item).await), signed);
    assert_eq!(refusal(findings::save(&secretariat, finding).await), signed);
    assert_eq!(refusal(findings::remove(&secretariat, page.agenda[0].findings[0].id).await), signed);
    assert_eq!(refusal(attendance::save(&secretariat, line).await), signed);
    assert_eq!(refusal(attendance::remove(&secretariat, page.attendance[0].id).await), signed);
    assert_eq!(
        refusal(directives::form(&secretariat, meeting, Some(id), None::<AgendaItemId>).await),
        Refusal::NotFound
    );
}

async fn what_is_doubtful_is_pointed_out_and_does_not_forbid(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    let health = world.ministry("Health").await;
    let court =
        world.body("Courts", |body| body.binding = sea_orm::ActiveValue::Set("recommend_only".to_owned())).await;
    let past = DirectiveForm { term: "by 24 December 2018".to_owned(), ..forms::directive(meeting, health) };
    directives::save_draft(&secretariat, past).await.unwrap();
    let short = DirectiveForm { term: "by 29 December 2018".to_owned(), ..forms::directive(meeting, health) };
    directives::save_draft(&secretariat, short).await.unwrap();
    directives::save_draft(&secretariat, forms::directive(meeting, court)).await.unwrap();
    let russian_only = DirectiveForm { words_kk: String::new(), ..forms::directive(meeting, health) };
    directives::save_draft(&secretariat, russian_only).await.unwrap();

    let point = |number: &str| number.to_owned();
    let obstacles = forms::protocol(&secretariat, meeting).await.obstacles;
    let expected = [
        SigningObstacle::DatePast { point: point("1"), due_on: day("2018-12-24") },
        SigningObstacle::TooShort { point: point("2"), due_on: day("2018-12-29") },
        SigningObstacle::CannotBeBound { point: point("3") },
        SigningObstacle::LanguageMissing { point: point("4") },
    ];
    assert_eq!(obstacles, expected);
    assert!(protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.is_ok());
}

async fn edge_case_9_a_protocol_signed_weeks_later_ages_its_directives_from_the_signature_or_as_their_words_say(
    world: World,
) {
    let (secretariat, health) = (world.secretariat().await, world.ministry("Health").await);
    let meeting = world.meeting(day("2018-12-03")).await;
    let mut issued = Vec::new();
    for term in ["20 working days", "within 30 working days of the meeting", "in the first half of 2019"] {
        let form = DirectiveForm { term: term.to_owned(), ..forms::directive(meeting, health) };
        issued.push(directives::save_draft(&secretariat, form).await.unwrap());
    }
    // The date counted from the meeting has hardly any days left when the protocol is signed.
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2019-01-14")).await.unwrap();
    let mut dates = Vec::new();
    for directive in issued {
        let reckoning: Reckoning =
            serde_json::from_str(row(&world, directive).await.reckoning.as_deref().unwrap()).unwrap();
        dates.push((reckoning.basis.starts_on, reckoning.due_on.unwrap()));
    }
    let (signed, met) = (day("2019-01-14"), day("2018-12-03"));
    assert_eq!(dates, [(signed, day("2019-02-11")), (met, day("2019-01-21")), (signed, day("2019-06-28"))]);
}

async fn edge_case_29_a_number_that_differs_by_look_alikes_is_taken(world: World) {
    let (secretariat, first) = prepared(&world).await;
    let second = world.meeting(day("2018-12-24")).await;
    for meeting in [first, second] {
        protocols::save_point(&secretariat, forms::point(meeting, "А")).await.unwrap();
    }
    let latin = protocols::save_point(&secretariat, forms::point(first, "A")).await;
    assert_eq!(refusal(latin), wrong("number", Problem::NumberTaken));
    protocols::sign(&secretariat, forms::signature(first, "107/НҚ", "2018-12-28")).await.unwrap();
    for taken in ["107/HK", "№ 107/НҚ", "107/нқ"] {
        let refused = protocols::sign(&secretariat, forms::signature(second, taken, "2018-12-28")).await;
        assert_eq!(refusal(refused), wrong("number", Problem::NumberTaken), "{taken}");
    }
    protocols::sign(&secretariat, forms::signature(second, "107/ОД", "2018-12-28")).await.unwrap();
}

async fn edge_case_32_a_meeting_without_quorum_is_pointed_out_before_the_signature(world: World) {
    let (secretariat, meeting) = prepared(&world).await;
    protocols::save_point(&secretariat, forms::point(meeting, "1")).await.unwrap();
    assert_eq!(meetings::page(&secretariat, meeting).await.unwrap().quorum, None);
    let sat = async |office: &str, capacity: &str, presence: &str| {
        let line = AttendanceForm {
            meeting: meeting.to_string(),
            office: office.to_owned(),
            capacity: capacity.to_owned(),
            presence: presence.to_owned(),
            ..AttendanceForm::default()
        };
        attendance::save(&secretariat, line).await.unwrap();
    };
    sat("Prosecutor General", "chair", "present").await;
    sat("Minister of Health", "member", "absent").await;
    sat("Eurojust", "foreign_guest", "present").await;
    let page = meetings::page(&secretariat, meeting).await.unwrap();
    let quorum = page.quorum.unwrap();
    assert_eq!((quorum.seats, quorum.present, quorum.needed), (2, 1, 2));
    assert_eq!(page.protocol.unwrap().obstacles, [SigningObstacle::NoQuorum { present: 1, needed: 2 }]);
    sat("Minister of Justice", "member", "present").await;
    assert!(forms::protocol(&secretariat, meeting).await.obstacles.is_empty());
}

async fn edge_case_40_languages_that_say_different_things_are_pointed_out_and_do_not_forbid(world: World) {
    use sea_orm::ActiveValue::Set;
    let (secretariat, meeting) = prepared(&world).await;
    let health = world
        .body("Health", |body| {
            (body.short_kk, body.short_ru) = (Set(Some("ДСМ".to_owned())), Set(Some("МЗ".to_owned())));
        })
        .await;
    world
        .body("Interior", |body| {
            (body.short_kk, body.short_ru) = (Set(Some("ІІМ".to_owned())), Set(Some("МВД".to_owned())));
        })
        .await;
    let form = DirectiveForm {
        words_kk: "ДСМ-ге 2019 жылғы 1 мамырға дейін жүйені жеделдету тапсырылсын.".to_owned(),
        words_ru: "МВД поручить ускорить систему до 1 марта 2019 года.".to_owned(),
        limbs_kk: "бір\nекі".to_owned(),
        limbs_ru: "один".to_owned(),
        term: "by 1 March 2019".to_owned(),
        ..forms::directive(meeting, health)
    };
    directives::save_draft(&secretariat, form).await.unwrap();
    let differ = |discord| SigningObstacle::LanguagesDiffer { point: "1".to_owned(), discord };
    let obstacles = forms::protocol(&secretariat, meeting).await.obstacles;
    assert_eq!(obstacles, [Discord::Dates, Discord::Addressee, Discord::Limbs].map(differ));
    assert!(protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.is_ok());
}
