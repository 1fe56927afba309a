//! What does not move: nobody has reported for the working days that the council has set.

use domain::dashboard::behind;
use domain::directives::{DirectiveRow, View};
use leptos::prelude::*;

use crate::directives::DirectiveTable;
use crate::words::use_words;

/// Directives, never people: it asks what stands in the way, not who is slow.
#[component]
pub fn Still(count: u32, days: u32, rows: Vec<DirectiveRow>) -> impl IntoView {
    let words = use_words();
    let title = words.say("dashboard-still");
    view! {
        <section class="block" aria-labelledby="h-still">
            <div class="block-head">
                <h2 id="h-still">{title.clone()}</h2>
                <p>
                    {words.say_with("dashboard-still-note", &[("days", days.into())])}
                    {(count > 0)
                        .then(|| {
                            view! {
                                " · "
                                <a href=behind::view(View::Still, None).address()>
                                    {words.say_with("dashboard-still-count", &[("n", count.into())])}
                                </a>
                            }
                        })}
                </p>
            </div>
            {if rows.is_empty() {
                view! { <p class="quiet">{words.say("dashboard-all-move")}</p> }.into_any()
            } else {
                view! { <DirectiveTable rows caption=title /> }.into_any()
            }}
        </section>
    }
}
