use domain::meetings::{MeetingPage, MeetingState};
use domain::protocols::SigningObstacle;
use leptos::prelude::*;

use crate::ui::Icon;
use crate::words::use_words;

/// What must be mended before the signature, what is only pointed out, and the way to sign.
pub fn desk(page: &MeetingPage) -> AnyView {
    let words = use_words();
    let obstacles = obstacles(page);
    let forbidden = obstacles.iter().any(SigningObstacle::forbids);
    let none =
        (obstacles.is_empty() && held(page)).then(|| view! { <p>{words.say("protocols-nothing-in-the-way")}</p> });
    view! {
        <div class="file-desk" id="desk">
            <div class="sticky">
                <section class="desk" aria-labelledby="h-desk">
                    <h2 id="h-desk">{words.say("protocols-before-signing")}</h2>
                    {none}
                    {obstacle_lists(&obstacles)}
                    {way_to_sign(page, forbidden)}
                </section>
            </div>
        </div>
    }
    .into_any()
}

/// What stands in the way; before its first point a protocol has not begun.
pub fn obstacles(page: &MeetingPage) -> Vec<SigningObstacle> {
    page.protocol.as_ref().map_or_else(|| vec![SigningObstacle::NoPoints], |protocol| protocol.obstacles.clone())
}

/// What must be mended, then what is only pointed out.
pub fn obstacle_lists(obstacles: &[SigningObstacle]) -> AnyView {
    let words = use_words();
    let (mend, point_out): (Vec<&SigningObstacle>, Vec<&SigningObstacle>) =
        obstacles.iter().partition(|obstacle| obstacle.forbids());
    view! { {list(&mend, "late", words.say("protocols-to-mend"))} {list(&point_out, "soon", words.say("protocols-pointed-out"))} }
        .into_any()
}

fn list(obstacles: &[&SigningObstacle], tone: &'static str, title: String) -> Option<AnyView> {
    let words = use_words();
    let lines: Vec<_> = obstacles
        .iter()
        .map(|obstacle| {
            view! {
                <li>
                    <span class="time" data-time=tone>
                        <Icon name=tone />
                        <span>{words.signing_obstacle(obstacle)}</span>
                    </span>
                </li>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <p>
                <b>{title}</b>
            </p>
            <ul class="papers">{lines}</ul>
        }
        .into_any()
    })
}

/// Whether the meeting has come so far that its protocol can be signed.
pub fn held(page: &MeetingPage) -> bool {
    matches!(page.meeting.state, MeetingState::Held | MeetingState::ProtocolPending)
}

fn way_to_sign(page: &MeetingPage, forbidden: bool) -> Option<AnyView> {
    let words = use_words();
    let meeting = page.meeting.id;
    if !held(page) {
        return Some(
            view! {
                <p>{words.say("protocols-not-held-yet")}</p>
                <p class="btns">
                    <a class="btn second wide" href=format!("/meetings/{meeting}#desk")>
                        {words.say("protocols-to-the-meeting")}
                    </a>
                </p>
            }
            .into_any(),
        );
    }
    (!forbidden).then(|| {
        view! {
            <p class="btns">
                <a class="btn wide" href=format!("/meetings/{meeting}/protocol/sign")>
                    {words.say("protocols-sign")}
                </a>
            </p>
        }
        .into_any()
    })
}
