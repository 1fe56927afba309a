//! Corrections of a signed protocol.

use backend::entities::{directive, mail, report};
use backend::{Ctx, extensions, history, history::Subject, meetings, protocols};
use domain::directives::{DirectiveForm, Filter, View};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId, MeetingId};
use domain::mail::{CORRECTED, MailState};
use domain::protocols::{
    CorrectionForm, CorrectionPage, CorrectionSignForm, ProtocolPage, ProtocolRecord, differences,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::forms::{self, issued, refusal, wrong};
use crate::life::{ask, file, listed, now, on_more_time, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    edge_case_41_a_corrected_protocol_stands_beside_the_signed_text_which_stays_readable,
    edge_case_41_open_directives_take_the_corrected_words_and_lose_no_report,
    edge_case_41_a_corrected_term_moves_the_date_that_followed_from_the_first_words,
    edge_case_41_a_date_granted_since_is_not_taken_back,
    edge_case_41_what_has_ended_takes_the_words_and_neither_date_nor_mail,
    edge_case_41_until_its_signature_a_correction_is_nobodys_business,
    a_correction_is_opened_once_and_can_be_given_up,
    a_correction_is_signed_with_a_reason_after_the_text_that_stands_and_only_where_it_corrects,
    a_correction_may_keep_the_protocols_number_and_takes_no_others,
    two_editors_of_one_point_are_told_of_each_other,
    whoever_signs_has_seen_the_last_edit,
    corrected_words_are_found_and_the_number_too,
    a_second_correction_stands_beside_the_first,
);

/// A protocol of two points, the second a directive to Health by 1 March 2019, signed on 28 December.
struct Signed {
    secretariat: Ctx,
    meeting: MeetingId,
    health: BodyId,
    directive: DirectiveId,
}

async fn signed(world: &World) -> Signed {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let health = world.ministry("Health").await;
    protocols::save_point(&secretariat, forms::point(meeting, "1")).await.unwrap();
    let form = DirectiveForm {
        term: "by 1 March 2019".to_owned(),
        limbs_ru: "первое\nвторое".to_owned(),
        ..forms::directive(meeting, health)
    };
    let directive = issued(&secretariat, form).await;
    Signed { secretariat, meeting, health, directive }
}

impl Signed {
    /// Words the directive's point as `change` says.
    async fn reword(&self, change: impl FnOnce(&mut CorrectionForm)) {
        protocols::open_correction(&self.secretariat, self.meeting).await.unwrap();
        let mut form = self.form(1).await;
        change(&mut form);
        protocols::save_correction(&self.secretariat, form).await.unwrap();
    }

    /// The form of a point of the correction, by its place.
    async fn form(&self, index: usize) -> CorrectionForm {
        let point = self.page().await.points[index].1.point;
        protocols::correction_form(&self.secretariat, self.meeting, point).await.unwrap().form
    }

    async fn page(&self) -> CorrectionPage {
        protocols::correction(&self.secretariat, self.meeting).await.unwrap()
    }

    async fn signature(&self) -> CorrectionSignForm {
        CorrectionSignForm {
            meeting: self.meeting.to_string(),
            version: self.page().await.seen.to_string(),
            number: "4".to_owned(),
            signed_on: "2019-01-14".to_owned(),
            signatory_ru: "Первый заместитель".to_owned(),
            reason: "The date was misprinted.".to_owned(),
            confirmed: "on".to_owned(),
            ..CorrectionSignForm::default()
        }
    }

    async fn sign(&self) {
        protocols::sign_correction(&self.secretariat, self.signature().await).await.unwrap();
    }

    async fn record(&self, ctx: &Ctx, version: Option<i32>) -> ProtocolRecord {
        match protocols::page(ctx, self.meeting, version).await.unwrap() {
            ProtocolPage::Signed(record) => *record,
            ProtocolPage::Draft(_) => panic!("the protocol is signed"),
        }
    }
}

async fn row(world: &World, id: DirectiveId) -> directive::Model {
    directive::Entity::find_by_id(id.0).one(world.backend.db()).await.unwrap().unwrap()
}

/// To whom the correction was mailed.
async fn told(world: &World) -> Vec<mail::Model> {
    let letters = mail::Entity::find().filter(mail::Column::Rule.eq(CORRECTED)).order_by_asc(mail::Column::Id);
    letters.all(world.backend.db()).await.unwrap()
}

async fn edge_case_41_a_corrected_protocol_stands_beside_the_signed_text_which_stays_readable(world: World) {
    let signed = signed(&world).await;
    let lead = world.of_body(signed.health).await;
    signed.reword(|form| "Министерству поручить завершить систему.".clone_into(&mut form.words_ru)).await;
    signed.sign().await;

    for reader in [&signed.secretariat, &lead, &world.leadership().await] {
        let stands = signed.record(reader, None).await;
        let versions: Vec<_> = stands
            .versions
            .iter()
            .map(|version| (version.version, version.signed_on, version.signatory.ru.as_deref()))
            .collect();
        assert_eq!(
            versions,
            [
                (2, Some(day("2019-01-14")), Some("Первый заместитель")),
                (1, Some(day("2018-12-28")), Some("Генеральный Прокурор")),
            ]
        );
        assert_eq!((stands.shown, stands.versions[0].reason.as_deref()), (2, Some("The date was misprinted.")));
        let changed = differences(&stands.before[1].text, &stands.points[1].text);
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0].before, "Министерству поручить ускорить систему.");
        assert_eq!(changed[0].after, "Министерству поручить завершить систему.");
        let first = signed.record(reader, Some(1)).await;
        assert_eq!(first.points[1].text.words.ru.as_deref(), Some("Министерству поручить ускорить систему."));
        assert!(first.before.is_empty());
        assert_eq!(refusal(protocols::page(reader, signed.meeting, Some(3)).await), Refusal::NotFound);
    }
    let view = forms::protocol(&lead, signed.meeting).await;
    assert_eq!((view.version, view.corrected.map(|version| version.version)), (2, Some(2)));
    let life = history::of(&signed.secretariat, Subject::Meeting(signed.meeting)).await.unwrap();
    assert_eq!(life[0].kind, EventKind::ProtocolCorrected);
}

async fn edge_case_41_open_directives_take_the_corrected_words_and_lose_no_report(world: World) {
    let signed = signed(&world).await;
    let lead = world.of_body(signed.health).await;
    report_finally(&lead, signed.directive).await;
    let before = row(&world, signed.directive).await;
    signed
        .reword(|form| {
            "Система учёта".clone_into(&mut form.title_ru);
            "первое\nтретье".clone_into(&mut form.limbs_ru);
        })
        .await;
    signed.sign().await;

    let after = row(&world, signed.directive).await;
    assert_eq!(after.title_ru.as_deref(), Some("Система учёта"));
    assert_eq!((&after.state, &after.reference), (&before.state, &before.reference));
    assert_eq!(
        (after.due_on, after.first_due_on, after.reported_on),
        (before.due_on, before.first_due_on, before.reported_on)
    );
    assert_eq!(report::Entity::find().count(world.backend.db()).await.unwrap(), 1);
    let seen = file(&lead, signed.directive).await;
    assert_eq!((seen.reports.len(), seen.limbs[1].text.ru.as_deref()), (1, Some("третье")));
    let letters = told(&world).await;
    assert_eq!(letters.iter().map(|letter| letter.to_address.as_str()).collect::<Vec<_>>(), ["health@kenes.example"]);
    assert!(letters[0].text.contains("The date was misprinted."), "{}", letters[0].text);
    let corrected = seen.history.iter().find(|event| event.kind == EventKind::ProtocolCorrected).unwrap();
    assert_eq!(corrected.remark.as_deref(), Some("The date was misprinted."));
}

async fn edge_case_41_a_corrected_term_moves_the_date_that_followed_from_the_first_words(world: World) {
    let signed = signed(&world).await;
    signed.reword(|form| "by 29 March 2019".clone_into(&mut form.term)).await;
    signed.sign().await;
    let after = row(&world, signed.directive).await;
    assert_eq!((after.due_on, after.first_due_on), (Some(day("2019-03-29")), Some(day("2019-03-01"))));
    assert_eq!(after.wording, "by 29 March 2019");
    let seen = file(&signed.secretariat, signed.directive).await;
    let change = &seen.deadline.unwrap().changes[0];
    assert_eq!((change.due_on, change.reason.as_str()), (Some(day("2019-03-29")), "The date was misprinted."));
    let event = seen.history.iter().find(|event| event.kind == EventKind::ProtocolCorrected).unwrap();
    assert_eq!((event.detail.date, event.detail.other_date), (Some(day("2019-03-29")), Some(day("2019-03-01"))));

    // The date was counted and not decided, so another correction may count it again.
    signed.reword(|form| "by 19 April 2019".clone_into(&mut form.term)).await;
    signed.sign().await;
    let again = row(&world, signed.directive).await;
    assert_eq!((again.due_on, again.first_due_on), (Some(day("2019-04-19")), Some(day("2019-03-01"))));
}

async fn edge_case_41_a_date_granted_since_is_not_taken_back(world: World) {
    let signed = signed(&world).await;
    let extension = ask(&world.of_body(signed.health).await, signed.directive, "2019-04-26").await;
    let form = on_more_time(signed.directive, &extension, "granted", "");
    extensions::decide(&world.leadership().await, &form).await.unwrap();
    signed.reword(|form| "by 29 March 2019".clone_into(&mut form.term)).await;
    signed.sign().await;
    let after = row(&world, signed.directive).await;
    assert_eq!((after.due_on, after.extensions), (Some(day("2019-04-26")), 1));
    assert_eq!(file(&signed.secretariat, signed.directive).await.deadline.unwrap().changes.len(), 1);
}

async fn edge_case_41_what_has_ended_takes_the_words_and_neither_date_nor_mail(world: World) {
    let signed = signed(&world).await;
    crate::life::decide(&world.leadership().await, signed.directive, "cancelled").await;
    signed.reword(|form| "by 29 March 2019".clone_into(&mut form.term)).await;
    signed.sign().await;
    let after = row(&world, signed.directive).await;
    assert_eq!((after.wording.as_str(), after.due_on), ("by 29 March 2019", Some(day("2019-03-01"))));
    assert_eq!(told(&world).await.len(), 0);
}

async fn edge_case_41_until_its_signature_a_correction_is_nobodys_business(world: World) {
    let signed = signed(&world).await;
    signed.reword(|form| "Министерству поручить завершить систему.".clone_into(&mut form.words_ru)).await;
    let (lead, leadership) = (world.of_body(signed.health).await, world.leadership().await);
    for reader in [&lead, &leadership] {
        let seen = signed.record(reader, None).await;
        assert_eq!((seen.shown, seen.versions.len(), seen.correction), (1, 1, false));
        assert_eq!(refusal(protocols::page(reader, signed.meeting, Some(2)).await), Refusal::NotFound);
        assert_eq!(refusal(protocols::correction(reader, signed.meeting).await), Refusal::Denied);
        assert_eq!(refusal(protocols::open_correction(reader, signed.meeting).await), Refusal::Denied);
        assert_eq!(refusal(protocols::sign_correction(reader, signed.signature().await).await), Refusal::Denied);
    }
    assert!(signed.record(&signed.secretariat, None).await.correction);
    assert_eq!(
        row(&world, signed.directive).await.words_ru.as_deref(),
        Some("Министерству поручить ускорить систему.")
    );
    assert_eq!(told(&world).await.len(), 0);
}

async fn a_correction_is_opened_once_and_can_be_given_up(world: World) {
    let signed = signed(&world).await;
    signed.reword(|form| "Система учёта".clone_into(&mut form.title_ru)).await;
    protocols::open_correction(&signed.secretariat, signed.meeting).await.unwrap();
    assert_eq!(signed.page().await.points[1].1.text.title.ru.as_deref(), Some("Система учёта"));
    protocols::discard_correction(&signed.secretariat, signed.meeting).await.unwrap();
    let refused = protocols::correction(&signed.secretariat, signed.meeting).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::State));
    assert_eq!(signed.record(&signed.secretariat, None).await.versions.len(), 1);

    let unsigned = world.meeting(day("2019-01-11")).await;
    let refused = protocols::open_correction(&signed.secretariat, unsigned).await;
    assert_eq!(refusal(refused), Refusal::NotNow(Obstacle::State));
}

async fn a_correction_is_signed_with_a_reason_after_the_text_that_stands_and_only_where_it_corrects(world: World) {
    let signed = signed(&world).await;
    protocols::open_correction(&signed.secretariat, signed.meeting).await.unwrap();
    let sign = async |form: CorrectionSignForm| protocols::sign_correction(&signed.secretariat, form).await;
    let form = signed.signature().await;
    assert_eq!(refusal(sign(form.clone()).await), Refusal::NotNow(Obstacle::NothingCorrected));
    let early = CorrectionSignForm { signed_on: "2018-12-27".to_owned(), ..form.clone() };
    assert_eq!(refusal(sign(early).await), wrong("signed_on", Problem::EndBeforeStart));
    let silent = CorrectionSignForm { reason: " ".to_owned(), ..form.clone() };
    assert_eq!(refusal(sign(silent).await), wrong("reason", Problem::Empty));
    let unconfirmed = CorrectionSignForm { confirmed: String::new(), ..form };
    assert_eq!(refusal(sign(unconfirmed).await), wrong("confirmed", Problem::NotConfirmed));
}

async fn a_correction_may_keep_the_protocols_number_and_takes_no_others(world: World) {
    let signed = signed(&world).await;
    let other = world.meeting(day("2018-12-24")).await;
    protocols::save_point(&signed.secretariat, forms::point(other, "1")).await.unwrap();
    protocols::sign(&signed.secretariat, forms::signature(other, "5/НҚ", "2019-01-14")).await.unwrap();
    signed.reword(|form| "Система учёта".clone_into(&mut form.title_ru)).await;
    let form = CorrectionSignForm { number: "5/HK".to_owned(), ..signed.signature().await };
    let refused = protocols::sign_correction(&signed.secretariat, form).await;
    assert_eq!(refusal(refused), wrong("number", Problem::NumberTaken));
    signed.sign().await;
    assert_eq!(row(&world, signed.directive).await.reference, "4/2");
}

async fn two_editors_of_one_point_are_told_of_each_other(world: World) {
    let signed = signed(&world).await;
    protocols::open_correction(&signed.secretariat, signed.meeting).await.unwrap();
    let (mine, theirs) = (signed.form(1).await, signed.form(1).await);
    let theirs = CorrectionForm { title_ru: "Их название".to_owned(), ..theirs };
    protocols::save_correction(&world.person("D. Imanova", domain::access::Role::Secretariat, None).await, theirs)
        .await
        .unwrap();
    let mine = CorrectionForm { title_ru: "Моё название".to_owned(), ..mine };
    let Refusal::Conflict(conflict) = refusal(protocols::save_correction(&signed.secretariat, mine.clone()).await)
    else {
        panic!("no conflict")
    };
    assert_eq!((conflict.by.as_str(), conflict.version), ("D. Imanova", 2));
    assert_eq!(
        (conflict.fields[0].theirs.as_str(), conflict.fields[0].yours.as_str()),
        ("Их название", "Моё название")
    );
    let again = CorrectionForm { version: "2".to_owned(), ..mine };
    protocols::save_correction(&signed.secretariat, again).await.unwrap();
    assert_eq!(signed.form(1).await.title_ru, "Моё название");
}

async fn whoever_signs_has_seen_the_last_edit(world: World) {
    let signed = signed(&world).await;
    signed.reword(|form| "Система учёта".clone_into(&mut form.title_ru)).await;
    let form = signed.signature().await;
    let decided = CorrectionForm { words_ru: "Утвердить план.".to_owned(), ..signed.form(0).await };
    protocols::save_correction(&signed.secretariat, decided).await.unwrap();
    let refused = refusal(protocols::sign_correction(&signed.secretariat, form).await);
    assert!(matches!(refused, Refusal::Conflict(_)), "{refused:?}");
    assert_eq!(signed.record(&signed.secretariat, None).await.versions.len(), 1);
    signed.sign().await;
    let stands = signed.record(&signed.secretariat, None).await;
    assert_eq!(stands.points[0].text.words.ru.as_deref(), Some("Утвердить план."));
}

async fn corrected_words_are_found_and_the_number_too(world: World) {
    let signed = signed(&world).await;
    signed.reword(|form| "Реестр".clone_into(&mut form.title_ru)).await;
    signed.sign().await;
    for (q, found) in [("реестр", 1), ("информационная", 0), ("№ 4/2", 1)] {
        let filter = Filter { q: q.to_owned(), view: View::All.as_str().to_owned(), ..Filter::default() };
        assert_eq!(listed(&signed.secretariat, filter).await.len(), found, "{q}");
    }
}

async fn a_second_correction_stands_beside_the_first(mut world: World) {
    let mut signed = signed(&world).await;
    signed.reword(|form| "Второе".clone_into(&mut form.title_ru)).await;
    signed.sign().await;
    world.move_to(day("2019-01-15"), "10:00");
    signed.secretariat = now(&world, &signed.secretariat);
    signed.reword(|form| "Третье".clone_into(&mut form.title_ru)).await;
    signed.sign().await;
    let titles: Vec<_> =
        [signed.record(&signed.secretariat, Some(2)).await, signed.record(&signed.secretariat, None).await]
            .map(|record| {
                (record.shown, record.before[1].text.title.ru.clone(), record.points[1].text.title.ru.clone())
            })
            .into();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(titles, [(2, text("Информационная система"), text("Второе")), (3, text("Второе"), text("Третье"))]);
    let page = meetings::page(&signed.secretariat, signed.meeting).await.unwrap();
    assert_eq!(page.protocol.unwrap().version, 3);
    assert_eq!(told(&world).await.len(), 2);
    assert!(told(&world).await.iter().all(|letter| letter.state == MailState::Created.as_str()));
}
