use domain::ids::MeetingId;
use domain::meetings::Meeting;
use domain::protocols::{CorrectionPage, VersionPoint, differences};
use leptos::prelude::*;

use super::api::{DiscardCorrection, SignCorrection, load_correction};
use super::record::{beside, point_text};
use crate::CurrentSession;
use crate::meetings::{Crumbs, Remove, heading, meeting_in_address, needed};
use crate::page::{PageTitle, page};
use crate::ui::{Checkbox, Form, Hidden, TextArea, TextField, ThreeFields, Version, address, said_text};
use crate::words::use_words;

/// A correction being drawn up: every point as it stands and as it shall be, and the way to sign it.
#[component]
pub fn Correction() -> impl IntoView {
    let meeting = meeting_in_address();
    page(meeting, |meeting| async move { load_correction(needed(meeting)?).await }, show)
}

fn show(data: CorrectionPage) -> AnyView {
    let words = use_words();
    let meeting = data.meeting.clone();
    let title = words.say_with("protocols-correction-of", &[("number", data.number.as_str().into())]);
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let points: Vec<_> =
        data.points.iter().map(|(before, after)| line(meeting.id, data.version, before, after)).collect();
    let changed = data.points.iter().filter(|(before, after)| before.text != after.text).count();
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting=meeting.clone() here=words.say("protocols-correction") />
            <div class="file">
                <div class="file-margin">
                    <div class="stamp" data-time="none">
                        <span class="stamp-top">{words.say("protocols-correction")}</span>
                        <span class="stamp-word">
                            {words.say_with("protocols-version", &[("n", data.version.to_string().into())])}
                        </span>
                        <span class="stamp-date">{words.say("meetings-protocol-secretariat-only")}</span>
                    </div>
                </div>
                <div class="file-sheet">
                    <p class="small quiet">{name}</p>
                    <h1>{title}</h1>
                    <div class="block">
                        <p class="notice">{words.say("protocols-correction-lede")}</p>
                    </div>
                    <section class="block" aria-labelledby="h-points">
                        <div class="block-head">
                            <h2 id="h-points">{words.say("protocols-text")}</h2>
                        </div>
                        <ol class="points">{points}</ol>
                    </section>
                    {if changed == 0 {
                        view! { <p class="notice soon">{words.say("protocols-nothing-corrected")}</p> }.into_any()
                    } else {
                        signature(&data)
                    }}
                </div>
                {desk(&meeting, changed)}
            </div>
        </div>
    }
    .into_any()
}

fn line(meeting: MeetingId, version: i32, before: &VersionPoint, after: &VersionPoint) -> AnyView {
    let words = use_words();
    let number = after.number.clone();
    let changed = differences(&before.text, &after.text);
    let edit = format!("/meetings/{meeting}/protocol/correction/{}", after.point);
    let of_point = words.say_with("protocols-point", &[("number", number.as_str().into())]);
    let state = if changed.is_empty() { words.say("protocols-unchanged") } else { words.say("protocols-changed") };
    let title = (!after.text.title.is_empty()).then(|| said_text(&after.text.title));
    let id = format!("p{number}");
    view! {
        <li id=id>
            <b>{number}</b>
            <div>
                {title.map(|title| view! { <p class="small quiet">{title}</p> })}
                {if changed.is_empty() { point_text(after) } else { beside(&changed, version - 1, version) }}
            </div>
            <div class="point-facts">
                <span class="quiet">{state}</span>
                <a href=edit>
                    {words.say("protocols-correct-verb")}
                    <span class="sr">{format!(": {of_point}")}</span>
                </a>
            </div>
        </li>
    }
    .into_any()
}

fn signature(data: &CorrectionPage) -> AnyView {
    let words = use_words();
    let (meeting, seen) = (data.meeting.id.to_string(), data.seen);
    let (standing_number, signatory) = (data.number.clone(), data.signatory.clone());
    let today = expect_context::<CurrentSession>().get().map(|session| session.today.to_string()).unwrap_or_default();
    view! {
        <section class="block" id="sign" aria-labelledby="h-sign">
            <div class="block-head">
                <h2 id="h-sign">{words.say("protocols-correction-sign")}</h2>
            </div>
            <ul class="follows">
                <li>{words.say("protocols-correction-follows-text")}</li>
                <li>{words.say("protocols-correction-follows-work")}</li>
                <li>{words.say("protocols-correction-follows-dates")}</li>
                <li>{words.say("protocols-correction-follows-mails")}</li>
            </ul>
            <Form action={address::<SignCorrection>()} prefix="sign-">
                <Hidden name="meeting" value=meeting />
                <Version value=seen />
                <TextArea
                    name="reason"
                    label=words.say("protocols-reason")
                    hint=words.say("protocols-reason-hint")
                    rows=2
                    required=true
                />
                <div class="form-row">
                    <TextField
                        name="number"
                        label=words.say("protocols-correction-number")
                        hint=words.say("protocols-correction-number-hint")
                        value=standing_number
                        width="w-8"
                        required=true
                    />
                    <TextField
                        name="signed_on"
                        label=words.say("protocols-signed-on")
                        hint=words.say("protocols-correction-signed-on-hint")
                        kind="date"
                        value=today
                        width="w-20"
                        required=true
                    />
                </div>
                <ThreeFields
                    names=["signatory_kk", "signatory_ru", "signatory_en"]
                    label=words.say("protocols-signatory")
                    value=signatory
                />
                <p class="final">{words.say("protocols-sign-final")}</p>
                <Checkbox name="confirmed" label=words.say("protocols-correction-confirm") />
                <div class="btns">
                    <button class="btn">{words.say("protocols-correction-sign")}</button>
                </div>
            </Form>
        </section>
    }
    .into_any()
}

fn desk(meeting: &Meeting, changed: usize) -> AnyView {
    let words = use_words();
    let corrected = words.say_with("protocols-corrected-points", &[("n", changed.into())]);
    view! {
        <div class="file-desk" id="desk">
            <div class="sticky">
                <section class="desk" aria-labelledby="h-desk">
                    <h2 id="h-desk">{words.say("protocols-correction")}</h2>
                    <p>{corrected}</p>
                    {(changed > 0)
                        .then(|| {
                            view! {
                                <p class="btns">
                                    <a class="btn wide" href="#sign" rel="external">
                                        {words.say("protocols-correction-to-sign")}
                                    </a>
                                </p>
                            }
                        })}
                    <Remove
                        action={address::<DiscardCorrection>()}
                        argument="meeting"
                        id=meeting.id.to_string()
                        label=words.say("protocols-correction-discard")
                        question=words.say("protocols-correction-discard-text")
                    />
                </section>
            </div>
        </div>
    }
    .into_any()
}
