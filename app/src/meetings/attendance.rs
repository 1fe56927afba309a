use domain::bodies::BodyName;
use domain::ids::MeetingId;
use domain::meetings::{AgendaPage, Attendance as Line, Capacity, Presence};
use leptos::prelude::*;

use super::api::{RemoveAttendance, SaveAttendance, load_meeting_editor};
use super::rows::Rows;
use super::{Crumbs, Remove, heading, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Form, Hidden, Picks, Select, TextField, address, said_text};
use crate::words::use_words;

/// The editor of the attendance list, a form to each line.
#[component]
pub fn Attendance() -> impl IntoView {
    let meeting = meeting_in_address();
    let rows = Rows::none_yet();
    page(meeting, |meeting| async move { load_meeting_editor(needed(meeting)?).await }, move |data| show(data, rows))
}

fn show(data: AgendaPage, rows: Rows) -> AnyView {
    let words = use_words();
    let meeting = data.page.meeting.clone();
    let title = words.say("meetings-edit-attendance");
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let body = if data.page.may_prepare {
        editor(&data, rows)
    } else {
        view! { <p class="notice">{words.say("meetings-no-longer-open")}</p> }.into_any()
    };
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting here=title.clone() />
            <div class="head">
                <h1>{title}</h1>
                <p class="lede">{words.say("meetings-attendance-lede")}</p>
            </div>
            {body}
        </div>
    }
    .into_any()
}

fn editor(data: &AgendaPage, rows: Rows) -> AnyView {
    let words = use_words();
    let meeting = data.page.meeting.id;
    let lines: Vec<(String, AnyView)> =
        data.page.attendance.iter().map(|line| (line.id.to_string(), edit_line(meeting, line, &data.bodies))).collect();
    let empty = lines.is_empty();
    let bodies = data.bodies.clone();
    view! {
        <section class="block" aria-labelledby="h-lines">
            <div class="block-head">
                <h2 id="h-lines">{words.say("meetings-attendance")}</h2>
            </div>
            {empty.then(|| view! { <p class="quiet">{words.say("meetings-attendance-empty")}</p> })}
            <ol class="limbs">{rows.show("lines", lines)}</ol>
        </section>
        <section class="block" aria-labelledby="h-add">
            <div class="block-head">
                <h2 id="h-add">{words.say("meetings-add-line")}</h2>
            </div>
            <Form action={address::<SaveAttendance>()} prefix="new-">
                <OfficeFields line=None bodies />
                <SeatFields meeting line=None />
                <div class="btns">
                    <button class="btn">{words.say("meetings-add-line")}</button>
                </div>
            </Form>
        </section>
    }
    .into_any()
}

fn edit_line(meeting: MeetingId, line: &Line, bodies: &[BodyName]) -> AnyView {
    let words = use_words();
    let office = said_text(&line.office);
    let (id, position) = (line.id, line.position);
    let (seat, named) = (line.clone(), line.clone());
    let bodies = bodies.to_vec();
    let change = words.say("meetings-change-office");
    let save = words.say("ui-save");
    let remove = words.say_with("meetings-remove-line", &[("office", office.as_str().into())]);
    let of_office = format!(": {office}");
    view! {
        <li class="limb">
            <b>{position.to_string()}</b>
            <div class="flow-s">
                <h3>{office}</h3>
                <Form action={address::<SaveAttendance>()} prefix=format!("line-{id}-")>
                    <Hidden name="id" value=id.to_string() />
                    <SeatFields meeting line=Some(seat) />
                    <details>
                        <summary>{change}</summary>
                        <OfficeFields line=Some(named) bodies />
                    </details>
                    <div class="btns">
                        <button class="btn second slim">{save} <span class="sr">{of_office}</span></button>
                    </div>
                </Form>
                <Remove
                    action={address::<RemoveAttendance>()}
                    argument="attendance"
                    id=id.to_string()
                    label=remove
                    question=words.say("ui-cannot-be-undone")
                />
            </div>
        </li>
    }
    .into_any()
}

/// Whose seat it is: a member body, or an office in words.
#[component]
fn OfficeFields(line: Option<Line>, bodies: Vec<BodyName>) -> impl IntoView {
    let words = use_words();
    let options = bodies.iter().map(|body| (body.id.to_string(), said_text(&body.name))).collect();
    let body = line.as_ref().and_then(|line| line.body).map(|body| body.to_string()).unwrap_or_default();
    let office = line.as_ref().map(|line| said_text(&line.office)).unwrap_or_default();
    view! {
        <div class="form-row">
            <Select
                name="body"
                label=words.say("meetings-line-body")
                options=options
                value=body
                none=words.say("meetings-no-body")
            />
            <TextField
                name="office"
                label=words.say("meetings-office")
                hint=words.say("meetings-office-hint")
                value=office
            />
        </div>
    }
}

/// Who sits there, as what, and whether they were present.
#[component]
fn SeatFields(meeting: MeetingId, line: Option<Line>) -> impl IntoView {
    let words = use_words();
    let capacities = Capacity::ALL.iter().map(|of| (of.as_str().to_owned(), words.capacity(*of))).collect();
    let presences = Presence::ALL.iter().map(|of| (of.as_str().to_owned(), words.presence(*of))).collect();
    let capacity = line.as_ref().map_or(Capacity::Member, |line| line.capacity);
    let presence = line.as_ref().map_or(Presence::NotRecorded, |line| line.presence);
    let typed = |text: Option<String>| text.unwrap_or_default();
    let person = typed(line.as_ref().and_then(|line| line.person.clone()));
    let acting_for = typed(line.as_ref().and_then(|line| line.acting_for.clone()));
    view! {
        <Hidden name="meeting" value=meeting.to_string() />
        <div class="form-row">
            <Picks
                name="presence"
                legend=words.say("meetings-presence")
                options=presences
                value=presence.as_str().to_owned()
            />
            <Select
                name="capacity"
                label=words.say("meetings-capacity")
                options=capacities
                value=capacity.as_str().to_owned()
            />
            <TextField name="person" label=words.say("meetings-person") value=person />
            <TextField name="acting_for" label=words.say("meetings-acting-for-label") value=acting_for />
        </div>
    }
}
