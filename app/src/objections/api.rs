use domain::forms::Done;
use domain::objections::{DismissalForm, ObjectionForm};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "objections/raise")]
pub async fn raise_objection(form: ObjectionForm) -> Result<Done, UiError> {
    let directive = backend::objections::raise(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "objections/dismiss")]
pub async fn dismiss_objection(form: DismissalForm) -> Result<Done, UiError> {
    let directive = backend::objections::dismiss(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}
