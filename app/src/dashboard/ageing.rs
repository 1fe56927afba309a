//! How long what is overdue has stood.

use domain::dashboard::{AGE_CLASSES, BodyFigures, behind};
use domain::ids::BodyId;
use leptos::prelude::*;

use super::figure::figure;
use crate::ui::BodyShort;
use crate::words::use_words;

/// Height of the tallest bar, in pixels.
const HEIGHT: f64 = 110.0;

#[component]
pub fn Ageing(classes: [u32; AGE_CLASSES.len()], bodies: Vec<BodyFigures>) -> impl IntoView {
    let words = use_words();
    let total: u32 = classes.iter().sum();
    let long = classes[4] + classes[5];
    let most = f64::from(classes.iter().copied().max().unwrap_or(0).max(1));
    let bars: Vec<_> = (0u8..)
        .zip(classes)
        .map(|(index, n)| {
            let x = f64::from(index) * 100.0 / 6.0;
            let height = f64::from(n) / most * HEIGHT;
            let top = 130.0 - height;
            let fill = if index >= 4 { "f-late" } else { "f-late-2" };
            let class = AGE_CLASSES[usize::from(index)];
            let tick = match class.to {
                Some(to) => format!("{}–{to}", class.from),
                None => format!("{}+", class.from),
            };
            view! {
                <g>
                    <a href=behind::aged(class, None).address() aria-label=format!("{}: {n}", words.age_class(class))>
                        <rect class=fill x=format!("{:.2}%", x + 1.5) y=format!("{top:.1}") width="13.6%" height=format!("{height:.1}")></rect>
                        <text class="t-strong" x=format!("{:.2}%", x + 8.3) y=format!("{:.1}", top - 5.0) text-anchor="middle">
                            {n.to_string()}
                        </text>
                        <text x=format!("{:.2}%", x + 8.3) y="147" text-anchor="middle">
                            {tick}
                        </text>
                    </a>
                </g>
            }
        })
        .collect();
    let heads: Vec<_> = AGE_CLASSES
        .into_iter()
        .map(|class| view! { <th scope="col" class="num">{words.age_class(class)}</th> })
        .collect();
    let rows: Vec<_> = bodies
        .into_iter()
        .filter(|body| body.overdue > 0)
        .map(|body| {
            let cells = cells(body.ageing, Some(body.body.id));
            view! {
                <tr>
                    <th scope="row">
                        <BodyShort body=body.body />
                    </th>
                    {cells}
                </tr>
            }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-ageing">
            <div class="block-head">
                <h2 id="h-ageing">{words.say("dashboard-how-long")}</h2>
                <p>{words.say("dashboard-in-days")}</p>
            </div>
            {if total == 0 {
                view! { <p class="quiet">{words.say("dashboard-nothing-overdue")}</p> }.into_any()
            } else {
                view! {
                    <figure class="chart">
                        <figcaption>{words.say_with("dashboard-long", &[("n", long.into())])}</figcaption>
                        <svg class="plot" height="152" role="group" aria-label=words.say("dashboard-how-long")>
                            <line class="axis" x1="0" x2="100%" y1="130" y2="130"></line>
                            {bars}
                        </svg>
                        <details>
                            <summary>{words.say("ui-figures-as-table")}</summary>
                            <div class="scroll">
                                <table class="tbl slim">
                                <caption class="sr">{words.say("dashboard-how-long")}</caption>
                                    <thead>
                                        <tr>
                                            <th scope="col">{words.say("dashboard-body")}</th>
                                            {heads}
                                        </tr>
                                    </thead>
                                    <tbody>{rows}</tbody>
                                    <tfoot>
                                        <tr>
                                            <th scope="row">{words.say("dashboard-all-bodies")}</th>
                                            {cells(classes, None)}
                                        </tr>
                                    </tfoot>
                                </table>
                            </div>
                        </details>
                    </figure>
                }
                    .into_any()
            }}
        </section>
    }
}

fn cells(classes: [u32; AGE_CLASSES.len()], lead: Option<BodyId>) -> Vec<AnyView> {
    AGE_CLASSES
        .into_iter()
        .zip(classes)
        .map(|(class, n)| view! { <td class="num">{figure(n, &behind::aged(class, lead))}</td> }.into_any())
        .collect()
}
