use leptos::prelude::*;

#[component]
pub fn EditMeeting() -> impl IntoView {}
