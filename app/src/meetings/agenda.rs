use leptos::prelude::*;

#[component]
pub fn Agenda() -> impl IntoView {}
