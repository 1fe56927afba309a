use domain::forms::Done;
use domain::ids::{AgendaItemId, AttendanceId, FindingId, MeetingId};
use domain::meetings::{
    AgendaItemForm, AgendaPage, AttendanceForm, FindingForm, MeetingForm, MeetingFormPage, MeetingPage, MeetingRow,
    MeetingState, SettleItemForm,
};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "meetings/list", input = server_fn::codec::GetUrl)]
pub async fn load_meetings() -> Result<Vec<MeetingRow>, UiError> {
    Ok(backend::meetings::list(&crate::request::ctx()?).await?)
}

#[server(endpoint = "meetings/page", input = server_fn::codec::GetUrl)]
pub async fn load_meeting(meeting: MeetingId) -> Result<MeetingPage, UiError> {
    Ok(backend::meetings::page(&crate::request::ctx()?, meeting).await?)
}

/// What the editors of agenda, attendance, findings and protocol show.
#[server(endpoint = "meetings/editor", input = server_fn::codec::GetUrl)]
pub async fn load_meeting_editor(meeting: MeetingId) -> Result<AgendaPage, UiError> {
    Ok(backend::meetings::editor(&crate::request::ctx()?, meeting).await?)
}

#[server(endpoint = "meetings/form", input = server_fn::codec::GetUrl)]
pub async fn load_meeting_form(meeting: Option<MeetingId>) -> Result<MeetingFormPage, UiError> {
    Ok(backend::meetings::form(&crate::request::ctx()?, meeting).await?)
}

#[server(endpoint = "meetings/save")]
pub async fn save_meeting(form: MeetingForm) -> Result<Done, UiError> {
    let meeting = backend::meetings::save(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}")))
}

#[server(endpoint = "meetings/move_to")]
pub async fn move_meeting(meeting: MeetingId, state: MeetingState) -> Result<Done, UiError> {
    backend::meetings::move_to(&crate::request::ctx()?, meeting, state).await?;
    Ok(Done::at(format!("/meetings/{meeting}")))
}

#[server(endpoint = "agenda/save_item")]
pub async fn save_agenda_item(form: AgendaItemForm) -> Result<Done, UiError> {
    let meeting = backend::meetings::agenda::save_item(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}/agenda")))
}

#[server(endpoint = "agenda/remove_item")]
pub async fn remove_agenda_item(item: AgendaItemId) -> Result<Done, UiError> {
    let meeting = backend::meetings::agenda::remove_item(&crate::request::ctx()?, item).await?;
    Ok(Done::at(format!("/meetings/{meeting}/agenda")))
}

/// The meeting puts an item off, or withdraws it.
#[server(endpoint = "agenda/settle_item")]
pub async fn settle_agenda_item(form: SettleItemForm) -> Result<Done, UiError> {
    let meeting = backend::meetings::agenda::settle_item(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}/agenda")))
}

/// Moves an item to a place in the order, from 1.
#[server(endpoint = "agenda/move_item")]
pub async fn move_agenda_item(item: AgendaItemId, to: i32) -> Result<Done, UiError> {
    let meeting = backend::meetings::agenda::move_item(&crate::request::ctx()?, item, to).await?;
    Ok(Done::at(format!("/meetings/{meeting}/agenda")))
}

#[server(endpoint = "findings/save")]
pub async fn save_finding(form: FindingForm) -> Result<Done, UiError> {
    let meeting = backend::meetings::findings::save(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}/findings")))
}

#[server(endpoint = "findings/remove")]
pub async fn remove_finding(finding: FindingId) -> Result<Done, UiError> {
    let meeting = backend::meetings::findings::remove(&crate::request::ctx()?, finding).await?;
    Ok(Done::at(format!("/meetings/{meeting}/findings")))
}

#[server(endpoint = "attendance/save")]
pub async fn save_attendance(form: AttendanceForm) -> Result<Done, UiError> {
    let meeting = backend::meetings::attendance::save(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}/attendance")))
}

#[server(endpoint = "attendance/remove")]
pub async fn remove_attendance(attendance: AttendanceId) -> Result<Done, UiError> {
    let meeting = backend::meetings::attendance::remove(&crate::request::ctx()?, attendance).await?;
    Ok(Done::at(format!("/meetings/{meeting}/attendance")))
}
