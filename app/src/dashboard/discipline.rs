//! Discipline body by body: of the leads by both dates, and of the co-executors apart from them.

use domain::bodies::BodyName;
use domain::dashboard::{Against, BodyFigures, Contributions, Counted, Delivery, Member, Period, behind};
use leptos::prelude::*;

use super::figure::{figure, share, share_of};
use crate::ui::SaidTitle;
use crate::words::use_words;

/// The leads of whom anything was due, most missed first: a share of few says little of who is worst.
#[component]
pub fn Leads(bodies: Vec<BodyFigures>, period: Period) -> impl IntoView {
    let words = use_words();
    let mut bodies: Vec<_> = bodies.into_iter().filter(|body| !body.rates.is_empty()).collect();
    bodies.sort_by_key(|body| {
        let on_time = body.rates.current.on_time();
        std::cmp::Reverse((on_time.missed(), on_time.due()))
    });
    let empty = bodies.is_empty();
    let rows: Vec<_> = bodies.iter().map(|body| lead(body, period)).collect();
    view! {
        <section class="block" aria-labelledby="h-leads">
            <div class="block-head">
                <h2 id="h-leads">{words.say("dashboard-leads")}</h2>
                <p>{words.say("dashboard-most-missed-first")}</p>
            </div>
            {if empty {
                view! { <p class="quiet">{words.say("dashboard-nothing-was-due")}</p> }.into_any()
            } else {
                view! {
                    <div class="stack">
                        <table class="tbl slim">
                            <caption class="sr">{words.say("dashboard-leads")}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{words.say("dashboard-body")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-closed-in-time")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-closed-late")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-open-overdue")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-by-current")}</th>
                                    <th scope="col" class="num">{words.say("dashboard-by-first")}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
                    .into_any()
            }}
        </section>
    }
}

fn lead(body: &BodyFigures, period: Period) -> AnyView {
    let words = use_words();
    let id = Some(body.body.id);
    let of = |member: Member| {
        let behind = behind::member(Against::CurrentDate, member, period, id);
        figure(body.rates.current.of(member), &behind)
    };
    let by = |against: Against| {
        let behind = behind::counted(Counted::Due(against), period.days(), id);
        share_of(body.rates.against(against).on_time().share(), &behind)
    };
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <SaidTitle text=body.body.name.clone() />
            </th>
            <td class="num" data-label=words.say("dashboard-closed-in-time")>
                {of(Member::InTime)}
            </td>
            <td class="num" data-label=words.say("dashboard-closed-late")>
                {of(Member::Late)}
            </td>
            <td class="num" data-label=words.say("dashboard-open-overdue")>
                {of(Member::Overdue)}
            </td>
            <td class="num" data-label=words.say("dashboard-by-current")>
                <span>{by(Against::CurrentDate)}</span>
            </td>
            <td class="num" data-label=words.say("dashboard-by-first")>
                <span>{by(Against::FirstDate)}</span>
            </td>
        </tr>
    }
    .into_any()
}

/// Who helps is measured by the internal date, and the lead is not measured by who helps.
#[component]
pub fn CoExecutors(contributors: Vec<(BodyName, Contributions)>, period: Period) -> impl IntoView {
    let words = use_words();
    let all = contributors.iter().fold(Contributions::default(), |all, (_, of_body)| all.plus(*of_body));
    let rows: Vec<_> = contributors
        .into_iter()
        .map(|(body, contributions)| {
            let name = view! { <SaidTitle text=body.name.clone() /> }.into_any();
            contributor(name, contributions, |delivery| behind::contributions(delivery, period, body.id))
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="h-co-executors">
            <div class="block-head">
                <h2 id="h-co-executors">{words.say("dashboard-co-executors")}</h2>
                <p>{words.say("dashboard-co-executors-note")}</p>
            </div>
            {if rows.is_empty() {
                view! { <p class="quiet">{words.say("dashboard-no-contribution-was-due")}</p> }.into_any()
            } else {
                view! {
                    <p>{words.say_with("dashboard-contributions-sum", &[("n", all.in_time.into()), ("due", all.due().into())])}</p>
                    {table(words.say("dashboard-body"), rows)}
                }
                    .into_any()
            }}
        </section>
    }
}

/// A body's own contributions.
#[component]
pub fn OwnContributions(body: BodyName, contributions: Contributions, period: Period) -> impl IntoView {
    let words = use_words();
    if contributions.due() == 0 {
        return view! { <p class="quiet">{words.say("dashboard-no-contribution-was-due")}</p> }.into_any();
    }
    let name = view! { <SaidTitle text=body.name /> }.into_any();
    let row = contributor(name, contributions, |delivery| behind::contributions(delivery, period, body.id));
    table(words.say("dashboard-body"), vec![row])
}

fn table(first: String, rows: Vec<AnyView>) -> AnyView {
    let words = use_words();
    view! {
        <div class="stack">
            <table class="tbl slim">
                <caption class="sr">{words.say("dashboard-co-executors")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{first}</th>
                        <th scope="col" class="num">{words.delivery(Delivery::InTime)}</th>
                        <th scope="col" class="num">{words.delivery(Delivery::Late)}</th>
                        <th scope="col" class="num">{words.delivery(Delivery::Silent)}</th>
                        <th scope="col" class="num">{words.say("dashboard-contributed-in-time")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn contributor(
    name: AnyView,
    contributions: Contributions,
    behind: impl Fn(Delivery) -> domain::directives::Filter,
) -> AnyView {
    let words = use_words();
    let cells: Vec<_> = Delivery::ALL
        .iter()
        .map(|delivery| {
            view! {
                <td class="num" data-label=words.delivery(*delivery)>
                    {figure(contributions.of(*delivery), &behind(*delivery))}
                </td>
            }
        })
        .collect();
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                {name}
            </th>
            {cells}
            <td class="num" data-label=words.say("dashboard-contributed-in-time")>
                <span>{share(contributions.share())}</span>
            </td>
        </tr>
    }
    .into_any()
}
