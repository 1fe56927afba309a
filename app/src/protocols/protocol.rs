use leptos::prelude::*;

#[component]
pub fn Protocol() -> impl IntoView {}
