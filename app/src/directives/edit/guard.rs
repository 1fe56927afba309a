use leptos::ev::BeforeUnloadEvent;
use leptos::prelude::*;

/// Asks before a page is left on which something typed was not sent.
#[component]
pub fn Guard(children: Children) -> impl IntoView {
    let unsent = StoredValue::new(false);
    Effect::new(move |_| {
        let listener = window_event_listener(leptos::ev::beforeunload, move |event: BeforeUnloadEvent| {
            if unsent.try_get_value().unwrap_or_default() {
                event.prevent_default();
            }
        });
        on_cleanup(move || listener.remove());
    });
    view! {
        <div
            on:input=move |_| unsent.set_value(true)
            on:change=move |_| unsent.set_value(true)
            on:submit=move |_| unsent.set_value(false)
        >
            {children()}
        </div>
    }
}
