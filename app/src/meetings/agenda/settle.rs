use chrono::NaiveDate;
use domain::ids::MeetingId;
use domain::meetings::{AgendaItem, ItemOutcome, Settled};
use language::dates;
use leptos::prelude::*;

use super::super::api::SettleAgendaItem;
use crate::ui::{Choices, Folded, Form, Hidden, Select, TextArea, address};
use crate::words::use_words;

/// Once the agenda is agreed the meeting itself puts an item off or withdraws it, with a minute.
#[component]
pub fn SettleItem(item: AgendaItem, later: Vec<(MeetingId, NaiveDate, String)>) -> impl IntoView {
    let words = use_words();
    let id = item.id;
    let options: Vec<(String, String)> = later
        .iter()
        .map(|(meeting, on, number)| (meeting.to_string(), format!("№ {number}, {}", dates::day(*on, words.locale()))))
        .collect();
    // Without a later meeting there is none to put it off to.
    let outcomes: Vec<_> = ItemOutcome::ALL
        .iter()
        .filter(|outcome| **outcome != ItemOutcome::Deferred || !options.is_empty())
        .map(|outcome| (outcome.as_str().to_owned(), words.item_outcome(*outcome), String::new()))
        .collect();
    let chosen = outcomes.first().map(|(value, ..)| value.clone()).unwrap_or_default();
    view! {
        <Folded summary=words.say_with("meetings-settle-item", &[("n", item.position.to_string().into())])>
            <Form action={address::<SettleAgendaItem>()} prefix=format!("settle-{id}-")>
                <Hidden name="item" value=id.to_string() />
                <p>{words.say("meetings-settle-text")}</p>
                <Choices name="outcome" legend=words.say("meetings-settle-outcome") options=outcomes value=chosen />
                {(!options.is_empty())
                    .then(|| {
                        view! {
                            <Select
                                name="to"
                                label=words.say("meetings-settle-to")
                                options=options
                                none=words.say("meetings-settle-to-none")
                            />
                        }
                    })}
                <TextArea name="minute" label=words.say("meetings-settle-minute") rows=2 required=true />
                <div class="btns">
                    <button class="btn second slim">{words.say("meetings-settle")}</button>
                </div>
            </Form>
        </Folded>
    }
}

/// What became of an item that was not considered.
pub fn settled(settled: &Settled) -> AnyView {
    let words = use_words();
    let text = match settled.to {
        Some((meeting, on)) => {
            let day = dates::day(on, words.locale());
            let text = words.say("meetings-deferred-to");
            view! {
                {text}
                " "
                <a href=format!("/meetings/{meeting}")>{day}</a>
                ". "
                {settled.minute.clone()}
            }
            .into_any()
        }
        None => view! { {words.item_outcome(settled.outcome)} ". " {settled.minute.clone()} }.into_any(),
    };
    view! { <p class="notice soon">{text}</p> }.into_any()
}

/// From which meeting an item comes.
pub fn carried_from(item: &AgendaItem) -> Option<AnyView> {
    let words = use_words();
    let (meeting, on) = item.carried_from?;
    let day = dates::day(on, words.locale());
    Some(
        view! {
            <p class="small quiet">
                {words.say("meetings-carried-from")} " " <a href=format!("/meetings/{meeting}")>{day}</a>
            </p>
        }
        .into_any(),
    )
}
