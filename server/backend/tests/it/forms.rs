//! What the secretariat types when it prepares a meeting. A test changes the field it is about.

use backend::meetings::agenda;
use backend::{Ctx, Error, directives, protocols};
use domain::directives::DirectiveForm;
use domain::error::{Error as Refusal, Problem};
use domain::ids::{AgendaItemId, BodyId, DirectiveId, MeetingId};
use domain::meetings::{AgendaItemForm, MeetingForm};
use domain::protocols::{PointForm, ProtocolView, SignForm};

/// An ordinary meeting in Astana on that day.
pub fn meeting(number: &str, starts_on: &str) -> MeetingForm {
    MeetingForm {
        number: number.to_owned(),
        kind: "ordinary".to_owned(),
        starts_on: starts_on.to_owned(),
        language: "ru".to_owned(),
        place_ru: "Астана".to_owned(),
        ..MeetingForm::default()
    }
}

pub fn item(meeting: MeetingId, title: &str) -> AgendaItemForm {
    AgendaItemForm { meeting: meeting.to_string(), title_ru: title.to_owned(), ..AgendaItemForm::default() }
}

/// Something decided, in both official languages.
pub fn point(meeting: MeetingId, number: &str) -> PointForm {
    PointForm {
        meeting: meeting.to_string(),
        number: number.to_owned(),
        kind: "decided".to_owned(),
        words_kk: "Жұмыс жоспары бекітілсін.".to_owned(),
        words_ru: "Утвердить план работы.".to_owned(),
        ..PointForm::default()
    }
}

/// A binding directive without a date, in both official languages.
pub fn directive(meeting: MeetingId, lead: BodyId) -> DirectiveForm {
    DirectiveForm {
        meeting: meeting.to_string(),
        title_ru: "Информационная система".to_owned(),
        words_kk: "Министрлікке жүйені жеделдету тапсырылсын.".to_owned(),
        words_ru: "Министерству поручить ускорить систему.".to_owned(),
        force_word_ru: "поручить".to_owned(),
        verb: "tasked".to_owned(),
        kind: "one_off".to_owned(),
        classification: "open".to_owned(),
        lead: lead.to_string(),
        ..DirectiveForm::default()
    }
}

pub fn signature(meeting: MeetingId, number: &str, signed_on: &str) -> SignForm {
    SignForm {
        meeting: meeting.to_string(),
        number: number.to_owned(),
        signed_on: signed_on.to_owned(),
        signatory_ru: "Генеральный Прокурор".to_owned(),
        confirmed: "on".to_owned(),
        ..SignForm::default()
    }
}

/// Drafts a directive and signs the protocol that then holds it, on 28 December 2018.
pub async fn issued(secretariat: &Ctx, form: DirectiveForm) -> DirectiveId {
    let meeting = form.meeting.parse().unwrap();
    let id = directives::save_draft(secretariat, form).await.unwrap();
    protocols::sign(secretariat, signature(meeting, "4", "2018-12-28")).await.unwrap();
    id
}

/// The agenda's items in their order, by title.
pub async fn titles(ctx: &Ctx, meeting: MeetingId) -> Vec<(i32, String, AgendaItemId)> {
    let page = backend::meetings::page(ctx, meeting).await.unwrap();
    page.agenda.into_iter().map(|item| (item.position, item.title.ru.unwrap_or_default(), item.id)).collect()
}

/// Adds an item and answers its id.
pub async fn added(ctx: &Ctx, form: AgendaItemForm) -> AgendaItemId {
    let meeting = agenda::save_item(ctx, form).await.unwrap();
    titles(ctx, meeting).await.pop().unwrap().2
}

pub async fn protocol(ctx: &Ctx, meeting: MeetingId) -> ProtocolView {
    backend::meetings::page(ctx, meeting).await.unwrap().protocol.unwrap()
}

/// What the person is told who was refused.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> Refusal {
    result.unwrap_err().into_refusal()
}

pub fn wrong(field: &str, problem: Problem) -> Refusal {
    Refusal::field(field, problem)
}
