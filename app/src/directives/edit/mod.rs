use leptos::prelude::*;

#[component]
pub fn EditDirective() -> impl IntoView {}
