use domain::forms::Done;
use domain::ids::{BodyId, MeetingId, PointId};
use domain::protocols::{
    CorrectionForm, CorrectionFormPage, CorrectionPage, CorrectionSignForm, ExtractPage, PointForm, ProtocolPage,
    SignForm,
};
use leptos::prelude::*;

use crate::error::UiError;

/// The protocol's editor or, once it is signed, the version asked for.
#[server(endpoint = "protocols/page", input = server_fn::codec::GetUrl)]
pub async fn load_protocol(meeting: MeetingId, version: Option<i32>) -> Result<ProtocolPage, UiError> {
    Ok(backend::protocols::page(&crate::request::ctx()?, meeting, version).await?)
}

#[server(endpoint = "protocols/extract", input = server_fn::codec::GetUrl)]
pub async fn load_extract(meeting: MeetingId, body: Option<BodyId>) -> Result<ExtractPage, UiError> {
    Ok(backend::protocols::extract(&crate::request::ctx()?, meeting, body).await?)
}

#[server(endpoint = "protocols/point_form", input = server_fn::codec::GetUrl)]
pub async fn load_point(point: PointId) -> Result<PointForm, UiError> {
    Ok(backend::protocols::point_form(&crate::request::ctx()?, point).await?)
}

#[server(endpoint = "protocols/save_point")]
pub async fn save_point(form: PointForm) -> Result<Done, UiError> {
    let meeting = backend::protocols::save_point(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}/protocol")))
}

/// Removes a point and, with it, the draft of its directive.
#[server(endpoint = "protocols/remove_point")]
pub async fn remove_point(point: PointId) -> Result<Done, UiError> {
    let meeting = backend::protocols::remove_point(&crate::request::ctx()?, point).await?;
    Ok(Done::at(format!("/meetings/{meeting}/protocol")))
}

#[server(endpoint = "protocols/sign")]
pub async fn sign(form: SignForm) -> Result<Done, UiError> {
    let meeting = backend::protocols::sign(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}")))
}

#[server(endpoint = "protocols/correction", input = server_fn::codec::GetUrl)]
pub async fn load_correction(meeting: MeetingId) -> Result<CorrectionPage, UiError> {
    Ok(backend::protocols::correction(&crate::request::ctx()?, meeting).await?)
}

#[server(endpoint = "protocols/correction_form", input = server_fn::codec::GetUrl)]
pub async fn load_corrected_point(meeting: MeetingId, point: PointId) -> Result<CorrectionFormPage, UiError> {
    Ok(backend::protocols::correction_form(&crate::request::ctx()?, meeting, point).await?)
}

#[server(endpoint = "protocols/open_correction")]
pub async fn open_correction(meeting: MeetingId) -> Result<Done, UiError> {
    let meeting = backend::protocols::open_correction(&crate::request::ctx()?, meeting).await?;
    Ok(Done::at(format!("/meetings/{meeting}/protocol/correction")))
}

#[server(endpoint = "protocols/save_correction")]
pub async fn save_correction(form: CorrectionForm) -> Result<Done, UiError> {
    let meeting = backend::protocols::save_correction(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}/protocol/correction")))
}

#[server(endpoint = "protocols/discard_correction")]
pub async fn discard_correction(meeting: MeetingId) -> Result<Done, UiError> {
    let meeting = backend::protocols::discard_correction(&crate::request::ctx()?, meeting).await?;
    Ok(Done::at(format!("/meetings/{meeting}/protocol")))
}

#[server(endpoint = "protocols/sign_correction")]
pub async fn sign_correction(form: CorrectionSignForm) -> Result<Done, UiError> {
    let meeting = backend::protocols::sign_correction(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/meetings/{meeting}/protocol")))
}
