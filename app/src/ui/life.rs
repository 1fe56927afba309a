use domain::history::Event;
use language::dates;
use leptos::prelude::*;

use crate::words::use_words;

/// The life of a thing, newest first.
#[component]
pub fn Life(events: Vec<Event>) -> impl IntoView {
    let words = use_words();
    let lines: Vec<_> = events
        .into_iter()
        .map(|event| {
            let class = if event.kind.is_automatic() {
                "auto"
            } else if event.kind.is_setback() {
                "bad"
            } else if event.kind.is_decision() {
                "big"
            } else {
                ""
            };
            let by = event.actor.clone().map(|actor| match event.role {
                Some(role) => format!("{actor} · {}", words.role(role)),
                None => actor,
            });
            let automatic = event.kind.is_automatic();
            let text = words.history_event(&event);
            view! {
                <li class=class>
                    <time datetime=format!("{}T{}", event.on, event.at)>
                        {format!("{}, {}", dates::day_short(event.on, words.locale()), event.at)}
                    </time>
                    <span class="dot"></span>
                    <div class="what">
                        {if automatic { text.into_any() } else { view! { <strong>{text}</strong> }.into_any() }}
                        {by.map(|by| view! { <span class="by">{by}</span> })}
                        {event.remark.map(|remark| view! { <div class="remark">{remark}</div> })}
                    </div>
                </li>
            }
        })
        .collect();
    view! { <ol class="life">{lines}</ol> }
}
