//! Loading a page: its data comes from one server function; what fails becomes a page as well.

mod loaded;

use std::sync::Arc;

use domain::address::escape;
use domain::error::Error;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_location;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::UiError;
use crate::words::use_words;
use loaded::{Key, Loaded, loaded_page};

/// Rung after a form was carried out, so that the page shows what has become of it.
#[derive(Clone, Copy)]
pub struct Reload(RwSignal<u32>);

impl Default for Reload {
    fn default() -> Self {
        Self(RwSignal::new(0))
    }
}

impl Reload {
    pub fn ring(self) {
        self.0.update(|times| *times += 1);
    }

    /// Follows the bell: whoever calls it runs again after each ring.
    pub fn times(self) -> u32 {
        self.0.get()
    }

    /// How often it rang so far.
    pub fn times_untracked(self) -> u32 {
        self.0.get_untracked()
    }
}

/// Loads a page's data for `key` (what the address says) and shows it. The data is loaded on the
/// server for the first page, by the browser afterwards, and again after each form.
pub fn page<K, T, Loading>(
    key: impl Fn() -> K + Send + Sync + 'static,
    load: impl Fn(K) -> Loading + Send + Sync + 'static,
    show: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView
where
    K: PartialEq + Clone + Send + Sync + 'static,
    T: Clone + Serialize + DeserializeOwned + Send + Sync + 'static,
    Loading: Future<Output = Result<T, UiError>> + Send + 'static,
{
    loaded_page(
        Box::new(move || Key::of(key())),
        Box::new(move |key| {
            let loading = key.value::<K>().map(&load);
            Box::pin(async move {
                match loading {
                    Some(loading) => Loaded::of(loading.await),
                    None => Loaded::of::<T>(Err(UiError::Transport)),
                }
            })
        }),
        Arc::new(move |loaded| match loaded.open::<T>() {
            Ok(data) => show(data),
            Err(error) => failure(&error),
        }),
    )
}

/// The document's title: the page's own words before the product's name.
#[component]
pub fn PageTitle(#[prop(into)] text: String) -> impl IntoView {
    view! { <Title text=format!("{text} · Kenes") /> }
}

/// A page in place of one that cannot be shown: what happened and what to do.
pub fn failure(error: &UiError) -> AnyView {
    let words = use_words();
    set_status(error);
    let path = use_location();
    let address = move || format!("{}{}", path.pathname.get_untracked(), path.search.get_untracked());
    let (title, text, action) = match error {
        UiError::Refused(Error::NotFound) => (
            words.say("shell-not-found-title"),
            words.say("shell-not-found"),
            Some(("/".to_owned(), words.say("shell-to-start"))),
        ),
        UiError::Refused(Error::Denied) => (
            words.say("shell-denied-title"),
            words.say("shell-denied-text"),
            Some(("/".to_owned(), words.say("shell-to-start"))),
        ),
        UiError::Refused(Error::SignInNeeded) => (
            words.say("shell-session-ended"),
            words.say("shell-session-ended-text"),
            Some((format!("/sign-in?next={}", escape(&address())), words.say("accounts-sign-in"))),
        ),
        UiError::Transport => {
            (words.say("shell-offline-title"), words.say("shell-offline"), Some((address(), words.say("ui-try-again"))))
        }
        UiError::Refused(_) => {
            (words.say("shell-failed-title"), words.say("shell-failed"), Some((address(), words.say("ui-try-again"))))
        }
    };
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap narrow">
            <div class="head">
                <h1>{title}</h1>
            </div>
            <div class="empty">
                <p>{text}</p>
                {action
                    .map(|(to, label)| {
                        view! {
                            <div class="btns">
                                <a class="btn" href=to rel="external">
                                    {label}
                                </a>
                            </div>
                        }
                    })}
            </div>
        </div>
    }
    .into_any()
}

#[cfg(feature = "ssr")]
fn set_status(error: &UiError) {
    use axum::http::StatusCode;
    let status = match error {
        UiError::Refused(Error::NotFound) => StatusCode::NOT_FOUND,
        UiError::Refused(Error::Denied) => StatusCode::FORBIDDEN,
        UiError::Refused(Error::SignInNeeded) => StatusCode::UNAUTHORIZED,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    };
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(status);
    }
}

#[cfg(not(feature = "ssr"))]
fn set_status(_: &UiError) {}
