use leptos::prelude::*;

use crate::ui::{Argument, Folded, Form};
use crate::words::use_words;

/// Taking something away: asked once more before it is done, also without script.
#[component]
pub fn Remove(
    /// The address of the server function that takes it away.
    action: &'static str,
    /// The function's argument, and its value.
    argument: &'static str,
    #[prop(into)] id: String,
    /// The words that open the question.
    #[prop(into)]
    label: String,
    /// What goes with it.
    #[prop(into)]
    question: String,
) -> impl IntoView {
    let words = use_words();
    let prefix = format!("remove-{id}-");
    view! {
        <Folded summary=label class="no-print">
            <Form action=action prefix=prefix>
                <Argument name=argument value=id />
                <p>{question}</p>
                <div class="btns">
                    <button class="btn warn slim">{words.say("ui-remove")}</button>
                </div>
            </Form>
        </Folded>
    }
}
