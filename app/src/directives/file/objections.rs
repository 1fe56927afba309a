//! Who objected to being an executor, and what the issuer said to it.

use domain::directives::DirectiveFile;
use domain::objections::{Objection, ObjectionState};
use language::dates;
use leptos::prelude::*;

use crate::ui::said_text;
use crate::words::use_words;

pub fn objections(file: &DirectiveFile) -> Option<AnyView> {
    let words = use_words();
    let lines: Vec<_> = file.objections.iter().map(objection).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="block" id="objections" aria-labelledby="h-objections">
                <div class="block-head">
                    <h2 id="h-objections">{words.say("objections-title")}</h2>
                    <p>{words.say("objections-note")}</p>
                </div>
                <ol class="life">{lines}</ol>
            </section>
        }
        .into_any()
    })
}

fn objection(objection: &Objection) -> impl IntoView + use<> {
    let words = use_words();
    let locale = words.locale();
    let decided = objection.decided_on.map(|on| {
        let by = objection.decided_by.clone().unwrap_or_default();
        format!("{}: {by}, {}", words.objection_state(objection.state), dates::day(on, locale))
    });
    view! {
        <li class=if objection.state == ObjectionState::Raised { "big" } else { "" }>
            <time datetime=objection.raised_on.to_string()>{dates::day_short(objection.raised_on, locale)}</time>
            <span class="dot"></span>
            <div class="what">
                <strong>{said_text(&objection.body.name)}</strong>
                <span class="by">{objection.raised_by.clone()}</span>
                <div class="remark">{objection.reason.clone()}</div>
                {match decided {
                    Some(decided) => {
                        view! {
                            {objection.note.clone().map(|note| view! { <div class="remark">{note}</div> })}
                            <span class="by">{decided}</span>
                        }
                            .into_any()
                    }
                    None => view! { <span class="by">{words.objection_state(objection.state)}</span> }.into_any(),
                }}
            </div>
        </li>
    }
}
