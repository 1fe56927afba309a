use domain::forms::Done;
use domain::report_links::{LinkPage, LinkedReportForm, ReportLinkForm, RevokeLinkForm};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "report_links/make")]
pub async fn make_report_link(form: ReportLinkForm) -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    let (directive, token) = backend::report_links::make(&ctx, &form).await?;
    crate::request::hand_over(&ctx, &format!("directive-{directive}"), &token);
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "report_links/revoke")]
pub async fn revoke_report_link(form: RevokeLinkForm) -> Result<Done, UiError> {
    let directive = backend::report_links::revoke(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

/// What a link opens, whoever holds it.
#[server(endpoint = "report_links/page", input = server_fn::codec::GetUrl)]
pub async fn load_link(token: String) -> Result<LinkPage, UiError> {
    Ok(backend::report_links::page(&crate::request::ctx()?, &token).await?)
}

#[server(endpoint = "report_links/report")]
pub async fn report_by_link(form: LinkedReportForm) -> Result<Done, UiError> {
    backend::report_links::report(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/report/{}", form.token.trim())))
}
