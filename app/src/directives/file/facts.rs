//! Force, addressee and executors.

use domain::directives::{AssignmentRole, Classification, DirectiveFile};
use language::dates;
use leptos::prelude::*;

use super::links::links;
use crate::CurrentSession;
use crate::ui::{ForceMark, Said, SaidTitle, said_text};
use crate::words::use_words;

#[component]
pub fn Facts(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let row = file.row;
    let by_role = |role: AssignmentRole| file.assignments.iter().filter(move |assignment| assignment.role == role);
    let lead: Vec<_> = by_role(AssignmentRole::Lead)
        .map(|assignment| {
            let acknowledged = assignment
                .acknowledged_on
                .map(|on| words.say_with("directives-acknowledged", &[("on", dates::on_day(on, locale).into())]));
            view! {
                <strong>
                    <SaidTitle text=assignment.body.name.clone() />
                </strong>
                {acknowledged.map(|text| view! { <span class="more">{text}</span> })}
            }
        })
        .collect();
    let no_lead = lead.is_empty().then(|| words.say("directives-no-lead"));
    let co_executors: Vec<_> = by_role(AssignmentRole::CoExecutor)
        .map(|assignment| {
            let internal = assignment
                .internal_due_on
                .map(|date| words.say_with("directives-internal-date", &[("date", dates::day(date, locale).into())]));
            let contributed = assignment
                .contributed_on
                .map(|on| words.say_with("directives-contributed", &[("on", dates::on_day(on, locale).into())]));
            view! {
                <li>
                    <SaidTitle text=assignment.body.name.clone() />
                    {internal.map(|text| view! { <span class="more">{text}</span> })}
                    {contributed.map(|text| view! { <span class="more">{text}</span> })}
                </li>
            }
        })
        .collect();
    let informed: Vec<_> = by_role(AssignmentRole::Informed)
        .map(|assignment| view! { <li><SaidTitle text=assignment.body.name.clone() /></li> })
        .collect();
    let force_note = {
        let word = words.verb(file.verb);
        if file.cannot_be_bound.is_empty() {
            word
        } else {
            let bodies: Vec<String> = file.cannot_be_bound.iter().map(|body| said_text(&body.name)).collect();
            words.say_with("directives-cannot-be-bound", &[("word", word.into()), ("bodies", bodies.join(", ").into())])
        }
    };
    let agreement = file.by_agreement.then(|| words.say("directives-by-agreement"));
    let addressee = (!row.addressee.is_empty()).then(|| {
        let group =
            file.group.clone().map(|group| words.say_with("directives-group", &[("group", said_text(&group).into())]));
        view! {
            <div>
                <dt>{words.say("directives-addressee")}</dt>
                <dd>
                    <Said text=row.addressee.clone() />
                    {group.map(|group| view! { <span class="more">{group}</span> })}
                </dd>
            </div>
        }
    });
    let fact = |label: String, value: AnyView| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let road_map = row.road_map.map(|map| {
        let text = match map.submitted_on {
            Some(on) => words.say_with("directives-road-map-submitted", &[("date", dates::day(on, locale).into())]),
            None => words.say_with("directives-road-map-owed", &[("date", dates::day(map.due_on, locale).into())]),
        };
        let today = expect_context::<CurrentSession>().get().map(|session| session.today);
        let late = today
            .filter(|_| map.submitted_on.is_some() || row.state.is_open())
            .and_then(|today| map.days_late(today))
            .map(|days| {
                view! {
                    <span class="time" data-time="late">
                        {words.say_with(
                            if map.is_owed() { "directives-timeliness-overdue" } else { "directives-days-late" },
                            &[("n", days.into())],
                        )}
                    </span>
                }
            });
        fact(words.say("directives-road-map"), view! { {text} " " {late} }.into_any())
    });
    let outcome = file.outcome_rests_with.is_some().then(|| {
        let text = match &file.outcome {
            Some(outcome) => format!("{}: {}", dates::day(outcome.on, locale), outcome.text),
            None => words.say("directives-outcome-unknown"),
        };
        fact(words.say("directives-outcome"), text.into_any())
    });
    let created_group = file
        .created_group
        .clone()
        .map(|group| fact(words.say("directives-created-group"), view! { <SaidTitle text=group /> }.into_any()));
    let links = links(&file.links);
    let restricted = row.classification == Classification::OfficialUse;
    view! {
        <section class="block">
            <dl class="facts">
                <div>
                    <dt>{words.say("directives-force")}</dt>
                    <dd>
                        <ForceMark force=row.force />
                        <span class="more">{force_note} {agreement.map(|text| format!(", {text}"))}</span>
                    </dd>
                </div>
                {addressee}
                <div>
                    <dt>{words.assignment_role(AssignmentRole::Lead)}</dt>
                    <dd>{lead} {no_lead}</dd>
                </div>
                {(!co_executors.is_empty())
                    .then(|| fact(words.say("directives-co-executors"), view! { <ul>{co_executors}</ul> }.into_any()))}
                {(!informed.is_empty())
                    .then(|| fact(words.assignment_role(AssignmentRole::Informed), view! { <ul>{informed}</ul> }.into_any()))}
                {(!file.expected.is_empty())
                    .then(|| fact(words.say("directives-expected"), view! { <Said text=file.expected.clone() /> }.into_any()))}
                {file
                    .outcome_rests_with
                    .clone()
                    .map(|body| fact(words.say("directives-outcome-rests-with"), body.into_any()))}
                {outcome} {road_map} {created_group} {links}
                {restricted
                    .then(|| {
                        fact(words.say("directives-classification"), words.classification(row.classification).into_any())
                    })}
            </dl>
        </section>
    }
}
