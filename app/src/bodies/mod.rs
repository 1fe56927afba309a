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

use crate::words::use_words;

/// The way from the register to this page, over a body where the page is about one.
#[component]
fn Crumbs(#[prop(optional)] over: Option<(String, String)>, #[prop(into)] here: String) -> impl IntoView {
    let words = use_words();
    view! {
        <nav class="crumbs" aria-label=words.say("ui-path")>
            <ol>
                <li>
                    <a href="/bodies">{words.say("bodies-title")}</a>
                </li>
                {over
                    .map(|(href, name)| {
                        view! {
                            <li>
                                <a href=href>{name}</a>
                            </li>
                        }
                    })}
                <li aria-current="page">{here}</li>
            </ol>
        </nav>
    }
}
