use leptos::prelude::*;

/// One part of the draft, with its heading and what to know before writing it.
#[component]
pub fn Part(
    id: &'static str,
    #[prop(into)] title: String,
    #[prop(optional, into)] hint: String,
    children: Children,
) -> impl IntoView {
    let heading = format!("h-{id}");
    view! {
        <section class="block" id=id aria-labelledby=heading>
            <div class="block-head">
                <h2 id=heading.clone()>{title}</h2>
            </div>
            <div class="form">
                {(!hint.is_empty()).then(|| view! { <p class="small quiet">{hint}</p> })} {children()}
            </div>
        </section>
    }
}
