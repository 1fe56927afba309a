use domain::extensions::{EndorsementForm, ExtensionDecisionForm, ExtensionForm};
use domain::forms::Done;
use domain::ids::ExtensionId;
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "extensions/ask")]
pub async fn ask_for_more_time(form: ExtensionForm) -> Result<Done, UiError> {
    let directive = backend::extensions::ask(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "extensions/endorse")]
pub async fn endorse_extension(form: EndorsementForm) -> Result<Done, UiError> {
    let directive = backend::extensions::endorse(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "extensions/decide")]
pub async fn decide_extension(form: ExtensionDecisionForm) -> Result<Done, UiError> {
    let directive = backend::extensions::decide(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "extensions/withdraw")]
pub async fn withdraw_extension(extension: ExtensionId) -> Result<Done, UiError> {
    let directive = backend::extensions::withdraw(&crate::request::ctx()?, extension).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}
