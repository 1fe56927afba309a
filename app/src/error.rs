//! What a page learns when a request fails.

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// `domain`'s error, or a failure on the way to the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UiError {
    Refused(domain::error::Error),
    /// No connection, or an answer that was not understood. Details are in the log, not on the page.
    Transport,
}

impl FromServerFnError for UiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            // Arguments that cannot be read were not typed into our forms.
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => {
                UiError::Refused(domain::error::Error::NotFound)
            }
            _ => UiError::Transport,
        }
    }
}

impl From<domain::error::Error> for UiError {
    fn from(error: domain::error::Error) -> Self {
        UiError::Refused(error)
    }
}

#[cfg(feature = "ssr")]
impl From<backend::Error> for UiError {
    fn from(error: backend::Error) -> Self {
        UiError::Refused(error.into_refusal())
    }
}
