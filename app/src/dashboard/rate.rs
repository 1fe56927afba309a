//! The on-time rate with its formula under it, in words and with its members a click away.

use domain::dashboard::{Against, Counted, FEW, Member, Period, Rates, Share, Tally, behind};
use domain::ids::BodyId;
use leptos::prelude::*;

use super::figure::share;
use crate::words::use_words;

/// By the current and by the first date: the gap between them is what moved dates hide.
#[component]
pub fn Rate(rates: Rates, period: Period, lead: Option<BodyId>) -> impl IntoView {
    let words = use_words();
    if rates.is_empty() {
        return view! { <p class="quiet">{words.say("dashboard-nothing-was-due")}</p> }.into_any();
    }
    let by: Vec<_> = Against::ALL.iter().map(|against| rate(*against, rates.against(*against), period, lead)).collect();
    view! {
        <dl class="rates">{by}</dl>
        <p class="small quiet">{words.say_with("dashboard-rate-rule", &[("few", FEW.into())])}</p>
    }
    .into_any()
}

fn rate(against: Against, tally: Tally, period: Period, lead: Option<BodyId>) -> AnyView {
    let words = use_words();
    let on_time = tally.on_time();
    let link = |of: Member| {
        let href = behind::member(against, of, period, lead).address();
        let (n, word) = (tally.of(of), words.member(of));
        if n == 0 {
            return view! { <span>{word} " " <b>"0"</b></span> }.into_any();
        }
        view! { <a href=href>{word} " " <b>{n.to_string()}</b></a> }.into_any()
    };
    let [in_time, late, overdue] = Member::COUNTED;
    let result = (on_time.share() != Share::NothingDue).then(|| {
        let all = behind::counted(Counted::Due(against), period.days(), lead).address();
        let share = match on_time.percent() {
            Some(percent) if on_time.due() >= FEW => format!(" ≈ {percent} %"),
            _ => String::new(),
        };
        view! {
            " = "
            <a href=all>
                <b>{on_time.in_time.to_string()} " / " {on_time.due().to_string()}</b>
            </a>
            {share}
        }
    });
    let left_out: Vec<_> = tally.left_out().into_iter().map(|(of, _)| view! { <li>{link(of)}</li> }).collect();
    let left_out = (!left_out.is_empty()).then(|| {
        view! {
            <p>{words.say("dashboard-left-out")}</p>
            <ul>{left_out}</ul>
        }
    });
    let undecided = (tally.of(Member::Undecided) > 0).then(|| {
        view! {
            <p>{words.say("dashboard-not-counted-yet")}</p>
            <ul>
                <li>{link(Member::Undecided)}</li>
            </ul>
        }
    });
    let poor = (tally.poor() > 0).then(|| {
        let href = behind::counted(Counted::Poor(against), period.days(), lead).address();
        view! {
            <p>
                <a href=href>{words.say_with("dashboard-poor", &[("n", tally.poor().into())])}</a>
            </p>
        }
    });
    view! {
        <div>
            <dt>{words.against(against)}</dt>
            <dd class="fig">{share(on_time.share())}</dd>
            <dd class="formula">
                {link(in_time)} " / (" {link(in_time)} " + " {link(late)} " + " {link(overdue)} ")" {result}
            </dd>
            <dd class="aside">{poor} {undecided} {left_out}</dd>
        </div>
    }
    .into_any()
}
