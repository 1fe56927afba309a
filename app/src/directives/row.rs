//! A line of a register, wherever directives are listed.

use domain::directives::{AssignmentRole, Classification, DirectiveRow, DirectiveState};
use language::dates;
use leptos::prelude::*;

use crate::ui::{BodyShort, ConfidenceMark, ForceMark, SaidTitle, TimelinessMark};
use crate::words::use_words;

/// A table of directives; the caption says which.
#[component]
pub fn DirectiveTable(rows: Vec<DirectiveRow>, #[prop(into)] caption: String) -> impl IntoView {
    let words = use_words();
    let rows: Vec<_> = rows.into_iter().map(line).collect();
    view! {
        <div class="stack-early">
            <table class="tbl">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("directives-number")}</th>
                        <th scope="col">{words.say("directives-directive")}</th>
                        <th scope="col">{words.assignment_role(AssignmentRole::Lead)}</th>
                        <th scope="col">{words.say("directives-timeliness")}</th>
                        <th scope="col">{words.say("deadlines-first-date")}</th>
                        <th scope="col">{words.say("directives-state")}</th>
                        <th scope="col">{words.say("directives-confidence")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn line(row: DirectiveRow) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let href = format!("/directives/{}", row.id);
    let with = (!row.co_executors.is_empty()).then(|| {
        let names: Vec<String> = row
            .co_executors
            .iter()
            .map(|body| if body.short.is_empty() { body.name.text(locale) } else { body.short.text(locale) }.to_owned())
            .collect();
        words.say_with("directives-with", &[("names", names.join(", ").into())])
    });
    let first = match row.first_due_on {
        Some(date) => {
            let proposed = row.proposed.then(|| words.say("directives-proposed"));
            let extensions =
                (row.extensions > 0).then(|| words.say_with("directives-extensions", &[("n", row.extensions.into())]));
            view! {
                <span>
                    {dates::day_short(date, locale)} {proposed.map(|text| view! { <span class="sub">{text}</span> })}
                    {extensions.map(|text| view! { <span class="sub">{text}</span> })}
                </span>
            }
            .into_any()
        }
        None => view! { <span class="quiet">{words.say("directives-timeliness-no-date")}</span> }.into_any(),
    };
    let limbs = (row.limbs > 1).then(|| {
        words.say_with("directives-limbs-proven", &[("proven", row.limbs_proven.into()), ("n", row.limbs.into())])
    });
    let still = row.still_for.map(|days| words.say_with("directives-still-for", &[("n", days.into())]));
    let restricted = (row.classification == Classification::OfficialUse)
        .then(|| view! { <span class="tag">{words.classification(Classification::OfficialUse)}</span> });
    let open = row.state.is_open();
    let reference =
        if row.reference.is_empty() { words.directive_state(DirectiveState::Draft) } else { row.reference.clone() };
    let period = row
        .period
        .map(|(from, to)| words.say_with("directives-period-of", &[("period", dates::span(from, to, locale).into())]));
    let sort = match &period {
        Some(period) => Some(period.clone()),
        None => row.recurs.then(|| words.say("directives-by-periods")),
    };
    let note = match &row.held_for {
        Some(event) => Some(words.say_with("directives-awaiting", &[("event", event.as_str().into())])),
        None => row.is_unanswered().then(|| words.say("directives-not-answered")),
    };
    view! {
        <tr>
            <td class="lead-cell">
                <span class="no">{reference}</span>
            </td>
            <th scope="row" class="lead-cell">
                <a class="title" href=href>
                    <SaidTitle text=row.title />
                </a>
                <span class="sub">
                    <ForceMark force=row.force />
                    " "
                    {restricted}
                    " "
                    {sort}
                </span>
            </th>
            <td data-label=words.assignment_role(AssignmentRole::Lead)>
                <span>
                    {match row.lead {
                        Some(lead) => view! { <BodyShort body=lead /> }.into_any(),
                        None => view! { <span class="quiet">{words.say("directives-no-lead")}</span> }.into_any(),
                    }} {with.map(|with| view! { <span class="sub">{with}</span> })}
                </span>
            </td>
            <td data-label=words.say("directives-timeliness")>
                <div>
                    <TimelinessMark timeliness=row.timeliness due_on=row.due_on />
                </div>
            </td>
            <td data-label=words.say("deadlines-first-date")>{first}</td>
            <td data-label=words.say("directives-state")>
                <span class="state">{words.directive_state(row.state)} {limbs.map(|limbs| view! { <small>{limbs}</small> })}
                    {note.map(|note| view! { <small>{note}</small> })} {still.map(|still| view! { <small>{still}</small> })}</span>
            </td>
            <td data-label=words.say("directives-confidence")>
                {open.then(|| view! { <ConfidenceMark confidence=row.confidence /> })}
            </td>
        </tr>
    }
}
