use domain::bodies::BodyName;
use leptos::prelude::*;

use super::SaidTitle;

/// A body's full name.
#[component]
pub fn BodyLink(body: BodyName) -> impl IntoView {
    let href = format!("/directives?body={}", body.id);
    view! {
        <a href=href>
            <SaidTitle text=body.name />
        </a>
    }
}

/// A body's short name, the full one on hovering.
#[component]
pub fn BodyShort(body: BodyName) -> impl IntoView {
    let full = super::said_text(&body.name);
    let text = if body.short.is_empty() { body.name } else { body.short };
    view! {
        <abbr title=full>
            <SaidTitle text />
        </abbr>
    }
}
