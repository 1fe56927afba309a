use domain::ids::MeetingId;
use domain::meetings::{MeetingPage, MeetingState};
use domain::protocols::ProtocolState;
use leptos::prelude::*;

use super::super::api::MoveMeeting;
use crate::CurrentSession;
use crate::ui::{Argument, Folded, Form, address};
use crate::words::use_words;

/// What the secretariat may do: take the meeting a step further, or open one of its editors.
pub fn desk(data: &MeetingPage) -> AnyView {
    let words = use_words();
    view! {
        <div class="file-desk" id="desk">
            <div class="sticky">
                <section class="desk" aria-labelledby="h-desk">
                    <h2 id="h-desk">{words.meeting_state(data.meeting.state)}</h2>
                    {next_step(data)}
                </section>
                <section class="aside" aria-labelledby="h-editors">
                    <h2 id="h-editors">{words.say("meetings-prepare")}</h2>
                    {editors(data)}
                </section>
            </div>
        </div>
    }
    .into_any()
}

fn next_step(data: &MeetingPage) -> AnyView {
    let words = use_words();
    let meeting = &data.meeting;
    let id = meeting.id;
    let today = expect_context::<CurrentSession>().get().map(|session| session.today);
    // A meeting is held on its first day at the earliest.
    let too_early =
        |state: MeetingState| state == MeetingState::Held && today.is_some_and(|today| today < meeting.starts_on);
    let (steps, ends): (Vec<MeetingState>, Vec<MeetingState>) = meeting
        .state
        .next()
        .iter()
        .copied()
        .filter(|state| !too_early(*state))
        .partition(|state| !matches!(state, MeetingState::Postponed | MeetingState::Cancelled));
    if steps.is_empty() && ends.is_empty() {
        return to_the_protocol(data);
    }
    let buttons: Vec<_> = steps.into_iter().enumerate().map(|(index, state)| button(state, index == 0)).collect();
    view! {
        <p>{words.say("meetings-next-step")}</p>
        <Form action={address::<MoveMeeting>()} prefix="move-">
            <Argument name="meeting" value=id.to_string() />
            <div class="btns">{buttons}</div>
        </Form>
        {(!ends.is_empty()).then(|| put_off(id, ends))}
    }
    .into_any()
}

fn button(state: MeetingState, first: bool) -> impl IntoView {
    let class = if first { "btn wide" } else { "btn second wide" };
    view! {
        <button class=class name="state" value=state.as_str()>
            {step_words(state)}
        </button>
    }
}

/// Not holding the meeting is asked once more.
fn put_off(meeting: MeetingId, ends: Vec<MeetingState>) -> AnyView {
    let words = use_words();
    let buttons: Vec<_> = ends
        .into_iter()
        .map(|state| {
            let class = if state == MeetingState::Cancelled { "btn warn wide" } else { "btn second wide" };
            view! {
                <button class=class name="state" value=state.as_str()>
                    {step_words(state)}
                </button>
            }
        })
        .collect();
    let text = words.say("meetings-put-off-text");
    view! {
        <Folded summary=words.say("meetings-put-off")>
            <Form action={address::<MoveMeeting>()} prefix="put-off-">
                <Argument name="meeting" value=meeting.to_string() />
                <p>{text}</p>
                <div class="btns">{buttons}</div>
            </Form>
        </Folded>
    }
    .into_any()
}

/// Once the meeting was held, the protocol leads it.
fn to_the_protocol(data: &MeetingPage) -> AnyView {
    let words = use_words();
    if !data.meeting.kind.issues_directives() {
        return view! { <p>{words.say("meetings-workshop-issues-nothing")}</p> }.into_any();
    }
    let drafted = data.protocol.as_ref().is_some_and(|protocol| protocol.state == ProtocolState::Draft);
    let label = if drafted { words.say("meetings-go-on-with-protocol") } else { words.say("meetings-begin-protocol") };
    view! {
        <p>{words.say("meetings-protocol-next")}</p>
        <p class="btns">
            <a class="btn wide" href=format!("/meetings/{}/protocol", data.meeting.id)>
                {label}
            </a>
        </p>
    }
    .into_any()
}

fn editors(data: &MeetingPage) -> AnyView {
    let words = use_words();
    let link = |page: &str, label: String| {
        view! {
            <li>
                <a href=format!("/meetings/{}/{page}", data.meeting.id)>{label}</a>
            </li>
        }
    };
    view! {
        <ul>
            {link("edit", words.say("meetings-edit"))} {link("agenda", words.say("meetings-edit-agenda"))}
            {link("findings", words.say("meetings-edit-findings"))} {link("attendance", words.say("meetings-edit-attendance"))}
            {data.meeting.kind.issues_directives().then(|| link("protocol", words.say("meetings-edit-protocol")))}
        </ul>
    }
    .into_any()
}

/// The words of the button that leads to a state.
fn step_words(state: MeetingState) -> String {
    let words = use_words();
    match state {
        MeetingState::AgendaDraft => words.say("meetings-to-agenda-draft"),
        MeetingState::AgendaApproved => words.say("meetings-to-agenda-approved"),
        MeetingState::Held => words.say("meetings-to-held"),
        MeetingState::Postponed => words.say("meetings-to-postponed"),
        MeetingState::Cancelled => words.say("meetings-to-cancelled"),
        // Set by the protocol alone; no button leads here.
        MeetingState::Planned | MeetingState::ProtocolPending | MeetingState::Closed => words.meeting_state(state),
    }
}
