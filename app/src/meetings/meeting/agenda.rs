use domain::meetings::{AgendaItem, MeetingPage, Rapporteur};
use domain::protocols::Point;
use leptos::prelude::*;

use super::super::agenda::{carried_from, settled};
use super::ledger::numbers_of;
use crate::ui::{Said, SaidTitle};
use crate::words::use_words;

/// The questions in their order, who reports, the time given, and the points that came of each.
pub fn agenda(data: &MeetingPage) -> AnyView {
    let words = use_words();
    if data.agenda.is_empty() {
        let text =
            if data.may_prepare { words.say("meetings-agenda-empty") } else { words.say("meetings-agenda-not-yet") };
        return view! {
            <section class="block" id="agenda" aria-labelledby="h-agenda">
                <div class="block-head">
                    <h2 id="h-agenda">{words.say("meetings-agenda")}</h2>
                </div>
                <p class="quiet">{text}</p>
            </section>
        }
        .into_any();
    }
    let total: i32 = data.agenda.iter().filter_map(|item| item.minutes).sum();
    let total = (total > 0).then(|| words.say_with("meetings-minutes-in-all", &[("n", total.into())]));
    let points: &[Point] = data.protocol.as_ref().map_or(&[], |protocol| &protocol.points);
    let items: Vec<_> = data.agenda.iter().map(|item| line(item, points)).collect();
    view! {
        <section class="block" id="agenda" aria-labelledby="h-agenda">
            <div class="block-head">
                <h2 id="h-agenda">{words.say("meetings-agenda")}</h2>
                {total.map(|total| view! { <p>{total}</p> })}
            </div>
            <ol class="agenda">{items}</ol>
        </section>
    }
    .into_any()
}

fn line(item: &AgendaItem, points: &[Point]) -> impl IntoView + use<> {
    let words = use_words();
    let numbers: Vec<&str> =
        points.iter().filter(|point| point.item == Some(item.id)).map(|point| point.number.as_str()).collect();
    let minutes = item.minutes.map(|minutes| words.say_with("meetings-minutes", &[("n", minutes.into())]));
    view! {
        <li>
            <div>
                <h3>
                    <Said text=item.title.clone() />
                </h3>
                {speakers(&item.rapporteurs)}
                {carried_from(item)}
                {item.settled.as_ref().map(settled)}
            </div>
            <p class="minutes">{minutes.map(|minutes| view! { <b>{minutes}</b> })} {numbers_of(&numbers)}</p>
        </li>
    }
}

fn speakers(rapporteurs: &[Rapporteur]) -> Option<AnyView> {
    let words = use_words();
    let names = |co_rapporteur: bool| {
        rapporteurs
            .iter()
            .filter(|rapporteur| rapporteur.co_rapporteur == co_rapporteur)
            .enumerate()
            .map(|(index, rapporteur)| {
                view! {
                    {(index > 0).then_some(", ")}
                    <SaidTitle text=rapporteur.body.name.clone() />
                }
            })
            .collect::<Vec<_>>()
    };
    let (first, others) = (names(false), names(true));
    (!rapporteurs.is_empty()).then(|| {
        let both = !first.is_empty() && !others.is_empty();
        view! {
            <p class="speakers">
                {(!first.is_empty()).then(|| view! { {first} " " <span>{words.say("meetings-reports")}</span> })}
                {both.then_some("; ")}
                {(!others.is_empty()).then(|| view! { {others} " " <span>{words.say("meetings-co-reports")}</span> })}
            </p>
        }
        .into_any()
    })
}
