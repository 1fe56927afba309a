use domain::jobs::SystemPage;
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "system/page", input = server_fn::codec::GetUrl)]
pub async fn load_system() -> Result<SystemPage, UiError> {
    Ok(backend::jobs::system_page(&crate::request::ctx()?).await?)
}
