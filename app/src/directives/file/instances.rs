//! The periods of a recurring directive, each with its date and state.

use domain::directives::{DirectiveFile, DirectiveRow};
use language::dates;
use leptos::prelude::*;

use crate::ui::TimelinessMark;
use crate::words::use_words;

pub fn instances(file: &DirectiveFile) -> AnyView {
    if !file.row.recurs {
        return ().into_any();
    }
    let words = use_words();
    let rhythm = words.say_with("ui-quoted", &[("text", file.wording.as_str().into())]);
    let rows: Vec<_> = file.instances.iter().cloned().map(line).collect();
    view! {
        <section class="block" id="deadline" aria-labelledby="h-instances">
            <div class="block-head">
                <h2 id="h-instances">{words.say("directives-instances")}</h2>
                <p>{words.say("directives-instances-note")}</p>
            </div>
            <div class="flow">
                <p>
                    <b>{words.say("directives-rhythm")} ": "</b>
                    {rhythm}
                </p>
                <div class="stack-late">
                    <table class="tbl">
                        <caption class="sr">{words.say("directives-instances")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say("directives-number")}</th>
                                <th scope="col">{words.say("directives-period")}</th>
                                <th scope="col">{words.say("directives-timeliness")}</th>
                                <th scope="col">{words.say("directives-state")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        </section>
    }
    .into_any()
}

fn line(row: DirectiveRow) -> impl IntoView {
    let words = use_words();
    let period = row.period.map(|(from, to)| dates::span(from, to, words.locale()));
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <a href=format!("/directives/{}", row.id)>
                    <span class="no">{row.reference}</span>
                </a>
            </th>
            <td data-label=words.say("directives-period")>{period}</td>
            <td data-label=words.say("directives-timeliness")>
                <div>
                    <TimelinessMark timeliness=row.timeliness due_on=row.due_on />
                </div>
            </td>
            <td data-label=words.say("directives-state")>
                <span class="state">{words.directive_state(row.state)}</span>
            </td>
        </tr>
    }
}
