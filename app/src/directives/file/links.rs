//! The directives with which this one hangs together, each a link.

use std::collections::BTreeMap;

use domain::directives::{DirectiveState, LinkView};
use leptos::prelude::*;

use crate::ui::SaidTitle;
use crate::words::use_words;

/// One fact for each sort of link.
pub fn links(links: &[LinkView]) -> Vec<AnyView> {
    let words = use_words();
    let mut sorts: BTreeMap<_, Vec<LinkView>> = BTreeMap::new();
    for link in links {
        sorts.entry((link.kind, !link.outgoing)).or_default().push(link.clone());
    }
    sorts
        .into_iter()
        .map(|((kind, incoming), links)| {
            let items: Vec<_> = links.into_iter().map(line).collect();
            view! {
                <div>
                    <dt>{words.link(kind, !incoming)}</dt>
                    <dd>
                        <ul>{items}</ul>
                    </dd>
                </div>
            }
            .into_any()
        })
        .collect()
}

fn line(link: LinkView) -> impl IntoView {
    let words = use_words();
    let draft = link.state == DirectiveState::Draft;
    let number = if draft { String::new() } else { format!("№ {} ", link.reference) };
    view! {
        <li>
            <a href=format!("/directives/{}", link.directive)>
                {number} <SaidTitle text=link.title />
            </a>
            <span class="more">{words.directive_state(link.state)}</span>
        </li>
    }
}
