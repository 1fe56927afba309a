//! Every request for more time on a directive, with what became of it.

use domain::access::Role;
use domain::directives::DirectiveFile;
use domain::extensions::{Extension, ExtensionState};
use language::dates;
use leptos::prelude::*;

use super::api::WithdrawExtension;
use super::request;
use crate::CurrentSession;
use crate::ui::{Argument, Folded, Form, Icon, address};
use crate::words::use_words;

pub fn record(file: &DirectiveFile) -> AnyView {
    let words = use_words();
    if file.extensions.is_empty() {
        return ().into_any();
    }
    let lead = file.row.lead.as_ref().map(|lead| lead.id);
    let leads = file.reader_body.is_some() && file.reader_body == lead;
    let ended = file.closed_on;
    let requests: Vec<_> = file.extensions.iter().map(|request| line(request, ended, leads)).collect();
    view! {
        <section class="block" id="extensions" aria-labelledby="h-extensions">
            <div class="block-head">
                <h2 id="h-extensions">{words.say("extensions-title")}</h2>
                <p>{words.say("extensions-title-note")}</p>
            </div>
            <ul class="requests">{requests}</ul>
        </section>
    }
    .into_any()
}

fn line(request: &Extension, ended: Option<chrono::NaiveDate>, leads: bool) -> impl IntoView + use<> {
    let words = use_words();
    let tone = match request.state {
        ExtensionState::Submitted => "soon",
        ExtensionState::Granted => "done",
        ExtensionState::Refused | ExtensionState::Lapsed => "late",
        ExtensionState::Withdrawn => "none",
    };
    let fact = |label: &str, value: AnyView| {
        view! {
            <div>
                <dt>{words.say(label)}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let asked = view! {
        {by(Some(&request.asked_by), request.asked_on)}
        {request::lateness(request).map(|late| view! { <span class="more">{late}</span> })}
    };
    let withdrawable = leads && request.state == ExtensionState::Submitted;
    view! {
        <li id=format!("extension-{}", request.ordinal)>
            <h3>{request::heading(request)}</h3>
            <p class="time" data-time=tone>
                <Icon name=tone />
                {words.extension_state(request.state)}
            </p>
            <dl class="facts small">
                {fact("extensions-dates", request::dates_asked(request).into_any())}
                {fact("extensions-asked-on", asked.into_any())}
                {fact("extensions-reason", request.reason.clone().into_any())}
                {request
                    .co_executors_word
                    .clone()
                    .map(|word| fact("extensions-co-executors-word", word.into_any()))}
                {advice(request).map(|advice| fact("extensions-advice", advice))}
                {decision(request, ended).map(|decision| fact("extensions-decision", decision))}
            </dl>
            {withdrawable.then(|| view! { <Withdraw request=request.clone() /> })}
        </li>
    }
}

fn by(name: Option<&str>, on: chrono::NaiveDate) -> String {
    let words = use_words();
    let day = dates::day(on, words.locale());
    match name {
        Some(name) => words.say_with("extensions-by", &[("name", name.into()), ("date", day.into())]),
        None => day,
    }
}

/// The secretariat's word. That there is none yet is told to those who may read one.
fn advice(request: &Extension) -> Option<AnyView> {
    let words = use_words();
    let Some(advice) = request.endorsement.clone() else {
        let reads_advice = expect_context::<CurrentSession>().role() != Some(Role::Body);
        return (reads_advice && request.state == ExtensionState::Submitted)
            .then(|| view! { <span class="quiet">{words.say("extensions-no-advice")}</span> }.into_any());
    };
    Some(
        view! {
            {format!("{}: {}", words.endorsement_word(advice.word), advice.reason)}
            <span class="more">{by(Some(&advice.by), advice.on)}</span>
        }
        .into_any(),
    )
}

fn decision(request: &Extension, ended: Option<chrono::NaiveDate>) -> Option<AnyView> {
    let words = use_words();
    let text = match request.state {
        ExtensionState::Submitted => return None,
        ExtensionState::Granted => {
            let until = request.granted_until.map(|until| dates::day(until, words.locale())).unwrap_or_default();
            words.say_with("extensions-granted-until", &[("date", until.into())])
        }
        ExtensionState::Lapsed if ended.is_some() && ended == request.decided_on => {
            words.say("extensions-lapsed-ended")
        }
        ExtensionState::Lapsed => words.say("extensions-lapsed-note"),
        state => words.extension_state(state),
    };
    let signed = request.decided_on.map(|on| by(request.decided_by.as_deref(), on));
    let express = request.express_consent.then(|| words.say("extensions-express"));
    let note = request.note.clone();
    Some(
        view! {
            {text}
            {note.map(|note| view! { <span class="words-in">{note}</span> })}
            {express.map(|express| view! { <span class="more">{express}</span> })}
            {signed.map(|signed| view! { <span class="more">{signed}</span> })}
        }
        .into_any(),
    )
}

/// The lead may take its request back; it is asked once more, since nobody decides on it then.
#[component]
fn Withdraw(request: Extension) -> impl IntoView {
    let words = use_words();
    view! {
        <Folded summary=words.say("extensions-withdraw") class="aside">
            <p class="small">{words.say("extensions-withdraw-text")}</p>
            <Form action={address::<WithdrawExtension>()} prefix="withdraw-">
                <Argument name="extension" value=request.id.to_string() />
                <div class="btns">
                    <button class="btn second">{words.say("extensions-withdraw")}</button>
                </div>
            </Form>
        </Folded>
    }
}
