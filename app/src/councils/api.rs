use domain::councils::{SettingsForm, SettingsPage};
use domain::forms::Done;
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "councils/settings", input = server_fn::codec::GetUrl)]
pub async fn load_settings() -> Result<SettingsPage, UiError> {
    Ok(backend::councils::settings(&crate::request::ctx()?).await?)
}

#[server(endpoint = "councils/change_settings")]
pub async fn change_settings(form: SettingsForm) -> Result<Done, UiError> {
    backend::councils::change_settings(&crate::request::ctx()?, &form).await?;
    Ok(Done::at("/settings"))
}
