//! A figure that leads to the directives behind it, and a share as it is said.

use domain::dashboard::Share;
use domain::directives::Filter;
use leptos::prelude::*;

use crate::words::use_words;

/// The number, a link to exactly what it counts; nought leads nowhere.
pub fn figure(n: u32, behind: &Filter) -> AnyView {
    if n == 0 {
        return view! { <span class="quiet">"0"</span> }.into_any();
    }
    view! { <a href=behind.address()>{n.to_string()}</a> }.into_any()
}

/// "82 %", "3 of 4" where they are few, and in words where nothing was due.
pub fn share(share: Share) -> AnyView {
    let words = use_words();
    match share {
        Share::NothingDue => view! { <small class="quiet">{words.say("dashboard-share-nothing")}</small> }.into_any(),
        Share::Few { part, whole } => view! {
            {part.to_string()}
            <small>" " {words.say_with("dashboard-share-of", &[("n", whole.into())])}</small>
        }
        .into_any(),
        Share::Percent(percent) => view! {
            {percent.to_string()}
            <small>" %"</small>
        }
        .into_any(),
    }
}

/// The share, a link to all of which it is the share.
pub fn share_of(said: Share, behind: &Filter) -> AnyView {
    if said == Share::NothingDue {
        return share(said);
    }
    view! { <a href=behind.address()>{share(said)}</a> }.into_any()
}
