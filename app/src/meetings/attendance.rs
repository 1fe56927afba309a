use leptos::prelude::*;

#[component]
pub fn Attendance() -> impl IntoView {}
