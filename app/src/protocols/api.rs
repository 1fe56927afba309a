use domain::forms::Done;
use domain::ids::PointId;
use domain::protocols::{PointForm, SignForm};
use leptos::prelude::*;

use crate::error::UiError;

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
