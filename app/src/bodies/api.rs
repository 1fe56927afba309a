use domain::bodies::BodiesPage;
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "bodies/page", input = server_fn::codec::GetUrl)]
pub async fn load_bodies() -> Result<BodiesPage, UiError> {
    Ok(backend::bodies::page(&crate::request::ctx()?).await?)
}
