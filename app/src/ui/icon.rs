use leptos::prelude::*;

/// A drawing from `style/symbols.svg`; the word beside it tells all.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="ico" aria-hidden="true">
            <use href=format!("#i-{name}")></use>
        </svg>
    }
}
