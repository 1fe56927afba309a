use domain::forms::Done;
use domain::ids::DirectiveId;
use domain::reports::CheckForm;
use leptos::prelude::*;
use leptos::server_fn::codec::{MultipartData, MultipartFormData};

use crate::error::UiError;

/// A report with its files.
#[server(endpoint = "reports/submit", input = MultipartFormData)]
pub async fn submit_report(data: MultipartData) -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    let (form, files) = super::upload::read(data).await?;
    let directive = backend::reports::submit(&ctx, &form, files).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "reports/check")]
pub async fn check_report(form: CheckForm) -> Result<Done, UiError> {
    let directive = backend::reports::check(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "reports/no_change")]
pub async fn report_no_change(directive: DirectiveId) -> Result<Done, UiError> {
    backend::reports::report_no_change(&crate::request::ctx()?, directive).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}
