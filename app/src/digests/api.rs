use domain::digests::{PreferencesForm, PreferencesPart};
use domain::forms::Done;
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "digests/preferences", input = server_fn::codec::GetUrl)]
pub async fn load_preferences() -> Result<PreferencesPart, UiError> {
    Ok(backend::digests::preferences(&crate::request::ctx()?).await?)
}

#[server(endpoint = "digests/change_preferences")]
pub async fn change_preferences(form: PreferencesForm) -> Result<Done, UiError> {
    backend::digests::change_preferences(&crate::request::ctx()?, &form).await?;
    Ok(Done::at("/account"))
}

/// Needs no sign-in: the link's secret says whose letters end.
#[server(endpoint = "digests/unsubscribe")]
pub async fn unsubscribe(secret: String) -> Result<Done, UiError> {
    backend::digests::unsubscribe(&crate::request::ctx()?, &secret).await?;
    Ok(Done::at(format!("/mail/unsubscribe/{secret}?ended")))
}
