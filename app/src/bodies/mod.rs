//! The register of bodies and groups.

pub mod api;
mod body;
mod contacts;
mod edit;
mod group;
mod list;
mod succession;

pub use body::{Body, NewBody};
pub use group::EditGroup;
pub use list::Bodies;
pub use succession::Succession;

use leptos::prelude::*;

use crate::ui;
use crate::words::use_words;

/// The way from the register to this page, over a body where the page is about one.
#[component]
fn Crumbs(#[prop(optional)] over: Option<(String, String)>, #[prop(into)] here: String) -> impl IntoView {
    let way = std::iter::once(("/bodies".to_owned(), use_words().say("bodies-title"))).chain(over).collect();
    view! {
        <ui::Crumbs way here />
    }
}
