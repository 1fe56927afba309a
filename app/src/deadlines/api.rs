use domain::deadlines::{Reckoning, WeekRow};
use domain::directives::Force;
use domain::ids::MeetingId;
use leptos::prelude::*;

use crate::error::UiError;

/// What a term means, while it is being typed.
#[server(endpoint = "deadlines/explain", input = server_fn::codec::GetUrl)]
pub async fn explain(wording: String, meeting: MeetingId, force: Force) -> Result<(Reckoning, Vec<WeekRow>), UiError> {
    Ok(backend::deadlines::explain(&crate::request::ctx()?, &wording, meeting, force).await?)
}
