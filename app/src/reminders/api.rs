use domain::ids::DirectiveId;
use domain::reminders::{Letters, Trial, TrialFilter};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "reminders/preview", input = server_fn::codec::GetUrl)]
pub async fn load_letters(directive: DirectiveId) -> Result<Letters, UiError> {
    Ok(backend::reminders::preview(&crate::request::ctx()?, directive).await?)
}

#[server(endpoint = "reminders/trial", input = server_fn::codec::GetUrl)]
pub async fn load_trial(filter: TrialFilter) -> Result<Trial, UiError> {
    Ok(backend::reminders::trial(&crate::request::ctx()?, &filter).await?)
}
