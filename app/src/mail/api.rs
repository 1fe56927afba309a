use domain::forms::Done;
use domain::ids::MailId;
use domain::mail::{AgainForm, MailFilter, MailPage, MailsPage, Sample, SampleFilter};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "mail/page", input = server_fn::codec::GetUrl)]
pub async fn load_mails(filter: MailFilter) -> Result<MailsPage, UiError> {
    Ok(backend::mail::list(&crate::request::ctx()?, &filter).await?)
}

#[server(endpoint = "mail/text", input = server_fn::codec::GetUrl)]
pub async fn load_mail(mail: MailId) -> Result<MailPage, UiError> {
    Ok(backend::mail::page(&crate::request::ctx()?, mail).await?)
}

#[server(endpoint = "mail/retry")]
pub async fn retry(mail: MailId) -> Result<Done, UiError> {
    backend::mail::retry(&crate::request::ctx()?, mail).await?;
    Ok(Done::at(format!("/mail/{mail}")))
}

#[server(endpoint = "mail/send_again")]
pub async fn send_again(form: AgainForm) -> Result<Done, UiError> {
    let copy = backend::mail::send_again(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/mail/{copy}")))
}

#[server(endpoint = "mail/sample", input = server_fn::codec::GetUrl)]
pub async fn load_sample(filter: SampleFilter) -> Result<Sample, UiError> {
    Ok(backend::mail::sample(&crate::request::ctx()?, &filter).await?)
}
