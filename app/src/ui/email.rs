use leptos::prelude::*;

/// An electronic address; a line too short for it breaks after its sign and not within a word.
#[component]
pub fn EmailAddress(#[prop(into)] address: String) -> impl IntoView {
    match address.split_once('@') {
        Some((mailbox, host)) => view! {
            {format!("{mailbox}@")}
            <wbr />
            {host.to_owned()}
        }
        .into_any(),
        None => address.into_any(),
    }
}
