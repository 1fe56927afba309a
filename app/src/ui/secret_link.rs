use leptos::prelude::*;

/// A link that is shown once, to be copied: a field that can be selected and not changed.
#[component]
pub fn SecretLink(id: &'static str, #[prop(into)] label: String, address: String) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input id=id type="text" readonly autocomplete="off" spellcheck="false" value=address />
        </div>
    }
}
