//! What loads and shows a page, whatever its data are: compiled once. What depends on the type of the
//! data is kept as small as can be, because it is compiled for each page, and the browser loads all of it.

use std::any::Any;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::server::codee::{Decoder, Encoder};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Reload;
use crate::error::UiError;

pub(super) type Loading = Pin<Box<dyn Future<Output = Loaded> + Send>>;

/// Loads what `load` brings for `key`, again whenever it changes or a form was carried out, and shows it.
pub(super) fn loaded_page(
    key: Box<dyn Fn() -> Key + Send + Sync>,
    load: Box<dyn Fn(Key) -> Loading + Send + Sync>,
    show: Arc<dyn Fn(Loaded) -> AnyView + Send + Sync>,
) -> AnyView {
    let reload = expect_context::<Reload>();
    let data =
        Resource::<Loaded, AsText>::new_with_options(move || (key(), reload.times()), move |(key, _)| load(key), false);
    view! {
        <Transition fallback=|| view! { <div class="wrap" aria-busy="true"></div> }>
            {move || {
                let show = show.clone();
                Suspend::new(async move { show(data.await) })
            }}
        </Transition>
    }
    .into_any()
}

/// What the address says, of any type.
#[derive(Clone)]
pub(super) struct Key {
    value: Arc<dyn Any + Send + Sync>,
    same: fn(&dyn Any, &dyn Any) -> bool,
}

impl Key {
    pub fn of<K: PartialEq + Send + Sync + 'static>(value: K) -> Key {
        let same = |one: &dyn Any, other: &dyn Any| one.downcast_ref::<K>() == other.downcast_ref::<K>();
        Key { value: Arc::new(value), same }
    }

    pub fn value<K: Clone + 'static>(&self) -> Option<K> {
        self.value.downcast_ref().cloned()
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(&*self.value, &*other.value)
    }
}

/// A page's data of any type, or why there are none.
#[derive(Clone)]
pub(super) enum Loaded {
    Value {
        value: Arc<dyn Any + Send + Sync>,
        #[cfg(feature = "ssr")]
        write: fn(&dyn Any) -> String,
    },
    /// As it came with the first page: JSON of the value.
    Text(Arc<str>),
}

impl Loaded {
    pub fn of<T: Serialize + Send + Sync + 'static>(value: Result<T, UiError>) -> Loaded {
        Loaded::Value {
            value: Arc::new(value),
            #[cfg(feature = "ssr")]
            write: |value| {
                let value = value.downcast_ref::<Result<T, UiError>>();
                serde_json::to_string(&value).unwrap_or_else(|failure| {
                    leptos::logging::error!("the page's data cannot be written: {failure}");
                    String::new()
                })
            },
        }
    }

    pub fn open<T: Clone + DeserializeOwned + 'static>(self) -> Result<T, UiError> {
        match self {
            Loaded::Value { value, .. } => value.downcast_ref().cloned().unwrap_or(Err(UiError::Transport)),
            // Read as the answers of server functions are: two ways of reading would be twice the code.
            Loaded::Text(text) => serde_json::from_slice(text.as_bytes()).unwrap_or_else(|failure| {
                leptos::logging::error!("the page's data cannot be read: {failure}");
                Err(UiError::Transport)
            }),
        }
    }
}

/// How a page's data travel with the page.
struct AsText;

impl Encoder<Loaded> for AsText {
    type Error = Infallible;
    type Encoded = String;

    fn encode(loaded: &Loaded) -> Result<String, Infallible> {
        Ok(match loaded {
            #[cfg(feature = "ssr")]
            Loaded::Value { value, write } => write(&**value),
            // The browser sends no pages.
            #[cfg(not(feature = "ssr"))]
            Loaded::Value { .. } => String::new(),
            Loaded::Text(text) => text.to_string(),
        })
    }
}

impl Decoder<Loaded> for AsText {
    type Error = Infallible;
    type Encoded = str;

    fn decode(text: &str) -> Result<Loaded, Infallible> {
        Ok(Loaded::Text(text.into()))
    }
}
