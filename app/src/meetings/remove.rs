use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::ui::{Argument, Form, address};
use crate::words::use_words;

/// Taking something away: asked once more before it is done, also without script.
#[component]
pub fn Remove<Function>(
    /// The server function that takes it away.
    #[prop(optional)]
    _function: std::marker::PhantomData<Function>,
    /// The function's argument.
    argument: &'static str,
    #[prop(into)] id: String,
    /// What is taken away; the label that opens the question.
    #[prop(into)]
    label: String,
    /// What goes with it.
    #[prop(into)]
    question: String,
) -> impl IntoView
where
    Function: ServerFn + 'static,
{
    let words = use_words();
    let prefix = format!("remove-{id}-");
    view! {
        <details class="no-print">
            <summary>{label}</summary>
            <Form action={address::<Function>()} prefix>
                <Argument name=argument value=id />
                <p>{question}</p>
                <div class="btns">
                    <button class="btn warn slim">{words.say("ui-remove")}</button>
                </div>
            </Form>
        </details>
    }
}
