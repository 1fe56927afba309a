use domain::feeds::{Feed, FeedOf};
use domain::forms::Done;
use leptos::prelude::*;

use crate::error::UiError;

/// The feeds that the reader may have. A link that was made a moment ago is shown with its secret, once.
#[server(endpoint = "feeds/list", input = server_fn::codec::GetUrl)]
pub async fn load_feeds() -> Result<Vec<Feed>, UiError> {
    let ctx = crate::request::ctx()?;
    let mut feeds = backend::feeds::feeds(&ctx).await?;
    for feed in &mut feeds {
        let token = crate::request::handed_over(&ctx, feed.of.as_str());
        feed.address = token.map(|token| backend::feeds::address(&ctx.backend, &token));
    }
    Ok(feeds)
}

#[server(endpoint = "feeds/make")]
pub async fn make_feed(of: FeedOf) -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    let token = backend::feeds::make(&ctx, of).await?;
    crate::request::hand_over(&ctx, of.as_str(), &token);
    Ok(Done::at("/account#calendar"))
}

#[server(endpoint = "feeds/revoke")]
pub async fn revoke_feed(of: FeedOf) -> Result<Done, UiError> {
    backend::feeds::revoke(&crate::request::ctx()?, of).await?;
    Ok(Done::at("/account#calendar"))
}
