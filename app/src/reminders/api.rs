use domain::ids::DirectiveId;
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "reminders/preview", input = server_fn::codec::GetUrl)]
pub async fn load_letters(directive: DirectiveId) -> Result<domain::reminders::Letters, UiError> {
    Ok(backend::reminders::preview(&crate::request::ctx()?, directive).await?)
}
