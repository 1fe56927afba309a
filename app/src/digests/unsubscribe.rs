use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use super::api::Unsubscribe as End;
use crate::page::PageTitle;
use crate::ui::{Argument, Form, address};
use crate::words::use_words;

/// Where the link in a letter that gathers leads: opening it changes nothing, since mail programs open
/// links by themselves; the button does.
#[component]
pub fn Unsubscribe() -> impl IntoView {
    let words = use_words();
    let params = use_params_map();
    let query = use_query_map();
    let secret = params.with_untracked(|params| params.get("secret").unwrap_or_default());
    let ended = move || query.with(|query| query.get("ended").is_some());
    let title = words.say("digests-unsubscribe");
    let after = words.say("digests-unsubscribed");
    let before = words.say("digests-unsubscribe-text");
    view! {
        <PageTitle text=title.clone() />
        <div class="wrap narrow">
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">{move || if ended() { after.clone() } else { before.clone() }}</p>
            </div>
            {move || {
                let secret = secret.clone();
                (!ended())
                    .then(|| {
                        view! {
                            <Form action={address::<End>()}>
                                <Argument name="secret" value=secret />
                                <div class="btns">
                                    <button class="btn">{use_words().say("digests-unsubscribe-do")}</button>
                                </div>
                            </Form>
                        }
                    })
            }}
        </div>
    }
}
