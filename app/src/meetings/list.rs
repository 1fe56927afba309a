use leptos::prelude::*;

#[component]
pub fn Meetings() -> impl IntoView {}
