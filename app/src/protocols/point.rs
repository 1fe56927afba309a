use leptos::prelude::*;

#[component]
pub fn EditPoint() -> impl IntoView {}
