use leptos::prelude::*;

use crate::words::use_words;

/// The way to this page: addresses with their names, and what the page itself is called.
#[component]
pub fn Crumbs(way: Vec<(String, String)>, #[prop(into)] here: String) -> impl IntoView {
    let way: Vec<_> = way
        .into_iter()
        .map(|(href, name)| {
            view! {
                <li>
                    <a href=href>{name}</a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="crumbs" aria-label=use_words().say("ui-path")>
            <ol>{way} <li aria-current="page">{here}</li></ol>
        </nav>
    }
}
