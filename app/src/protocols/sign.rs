use domain::directives::DirectiveRow;
use domain::meetings::{AgendaPage, MeetingPage};
use domain::protocols::{ProtocolState, SigningObstacle};
use leptos::prelude::*;

use super::api::Sign as SignFn;
use super::ready::{held, obstacle_lists, obstacles};
use crate::CurrentSession;
use crate::meetings::api::load_meeting_editor;
use crate::meetings::{Crumbs, heading, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Checkbox, Form, Hidden, TextField, ThreeFields, address, said_text};
use crate::words::use_words;

/// The question before the signature: what it sets going, and that it cannot be undone.
#[component]
pub fn Sign() -> impl IntoView {
    let meeting = meeting_in_address();
    page(meeting, |meeting| async move { load_meeting_editor(needed(meeting)?).await }, show)
}

fn show(data: AgendaPage) -> AnyView {
    let words = use_words();
    let page = data.page;
    let title = words.say("protocols-sign");
    let name = heading(page.meeting.kind, page.meeting.starts_on, page.meeting.ends_on);
    let obstacles = obstacles(&page);
    let signed = page.protocol.as_ref().is_some_and(|protocol| protocol.state == ProtocolState::Signed);
    let possible = held(&page) && !signed && !obstacles.iter().any(SigningObstacle::forbids);
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting=page.meeting.clone() here=title />
            <section class="confirm" aria-labelledby="h-sign">
                <h1 id="h-sign">{words.say("protocols-sign-question")}</h1>
                <p>{name}</p>
                {if possible { question(&page, &obstacles) } else { not_now(&page, &obstacles, signed) }}
            </section>
        </div>
    }
    .into_any()
}

fn question(page: &MeetingPage, obstacles: &[SigningObstacle]) -> AnyView {
    let words = use_words();
    view! {
        {follows(page)}
        {(!obstacles.is_empty()).then(|| view! { <div class="notice soon">{obstacle_lists(obstacles)}</div> })}
        <p class="final">{words.say("protocols-sign-final")}</p>
        {signature(page)}
    }
    .into_any()
}

/// What the signature sets going.
fn follows(page: &MeetingPage) -> AnyView {
    let words = use_words();
    let rows: Vec<&DirectiveRow> = page
        .protocol
        .iter()
        .flat_map(|protocol| &protocol.points)
        .filter_map(|point| point.directive.as_ref())
        .collect();
    let mut leads: Vec<String> = Vec::new();
    for lead in rows.iter().filter_map(|row| row.lead.as_ref()) {
        let name = said_text(&lead.name);
        if !leads.contains(&name) {
            leads.push(name);
        }
    }
    let proposed = rows.iter().filter(|row| row.proposed).count();
    let issued = (!rows.is_empty()).then(|| {
        let issued = words.say_with("protocols-follows-issued", &[("n", rows.len().into())]);
        let led = words.say_with("protocols-follows-leads", &[("names", leads.join(", ").into())]);
        view! {
            <li>{issued}</li>
            <li>{led}</li>
            <li>{words.say("protocols-follows-dates")}</li>
            {(proposed > 0)
                .then(|| view! { <li>{words.say_with("protocols-follows-proposed", &[("n", proposed.into())])}</li> })}
            <li>{words.say("protocols-follows-mails")}</li>
        }
    });
    view! {
        <ul class="follows">
            {issued} <li>{words.say("protocols-follows-closed")}</li>
        </ul>
    }
    .into_any()
}

fn signature(page: &MeetingPage) -> AnyView {
    let words = use_words();
    let meeting = page.meeting.clone();
    let today = expect_context::<CurrentSession>().get().map(|session| session.today.to_string()).unwrap_or_default();
    view! {
        <Form action={address::<SignFn>()}>
            <Hidden name="meeting" value=meeting.id.to_string() />
            <div class="form-row">
                <TextField
                    name="number"
                    label=words.say("protocols-number")
                    hint=words.say("protocols-number-hint")
                    value=meeting.number.clone()
                    width="w-8"
                    required=true
                />
                <TextField
                    name="signed_on"
                    label=words.say("protocols-signed-on")
                    hint=words.say("protocols-signed-on-hint")
                    kind="date"
                    value=today
                    width="w-20"
                    required=true
                />
            </div>
            <ThreeFields
                names=["signatory_kk", "signatory_ru", "signatory_en"]
                label=words.say("protocols-signatory")
                value=meeting.chair.clone()
            />
            <Checkbox name="confirmed" label=words.say("protocols-confirm") />
            <div class="btns">
                <button class="btn">{words.say("protocols-sign")}</button>
                <a class="btn second" href=format!("/meetings/{}/protocol", meeting.id)>
                    {words.say("protocols-back-to-draft")}
                </a>
            </div>
        </Form>
    }
    .into_any()
}

fn not_now(page: &MeetingPage, obstacles: &[SigningObstacle], signed: bool) -> AnyView {
    let words = use_words();
    let meeting = page.meeting.id;
    let (reason, back, label) = if signed {
        (words.say("protocols-closed"), format!("/meetings/{meeting}"), words.say("protocols-to-the-meeting"))
    } else if held(page) {
        (
            words.say("protocols-cannot-be-signed"),
            format!("/meetings/{meeting}/protocol"),
            words.say("protocols-back-to-draft"),
        )
    } else {
        (words.say("protocols-not-held-yet"), format!("/meetings/{meeting}"), words.say("protocols-to-the-meeting"))
    };
    view! {
        <div class="notice soon">
            <p>{reason}</p>
            {(!signed).then(|| obstacle_lists(obstacles))}
            <div class="btns">
                <a class="btn second slim" href=back>
                    {label}
                </a>
            </div>
        </div>
    }
    .into_any()
}
