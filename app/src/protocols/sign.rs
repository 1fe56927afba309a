use leptos::prelude::*;

#[component]
pub fn Sign() -> impl IntoView {}
