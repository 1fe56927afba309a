use domain::meetings::{Attendance, Capacity, MeetingPage, Presence, Quorum};
use leptos::prelude::*;

use crate::ui::Said;
use crate::words::use_words;

/// Who sat at the meeting. Guests from abroad stand in a list of their own.
pub fn attendance(data: &MeetingPage) -> Option<AnyView> {
    let words = use_words();
    let (guests, others): (Vec<&Attendance>, Vec<&Attendance>) =
        data.attendance.iter().partition(|line| line.capacity == Capacity::ForeignGuest);
    let seats = others.iter().filter(|line| line.capacity != Capacity::Invited);
    let present = seats.clone().filter(|line| line.presence == Presence::Present).count();
    let recorded = data.attendance.iter().any(|line| line.presence != Presence::NotRecorded);
    let note = (recorded && seats.clone().count() > 0).then(|| {
        words.say_with("meetings-members-present", &[("present", present.into()), ("n", seats.count().into())])
    });
    let own = (!others.is_empty()).then(|| table(&others, words.say("meetings-attendance")));
    let guests = (!guests.is_empty()).then(|| {
        view! {
            <h3 class="points-h">{words.say("meetings-foreign-guests")}</h3>
            {table(&guests, words.say("meetings-foreign-guests"))}
        }
    });
    (!data.attendance.is_empty()).then(|| {
        view! {
            <section class="block" id="attendance" aria-labelledby="h-attendance">
                <div class="block-head">
                    <h2 id="h-attendance">{words.say("meetings-attendance")}</h2>
                    {note.map(|note| view! { <p>{note}</p> })}
                </div>
                {data.quorum.map(quorum)}
                {own}
                {guests}
            </section>
        }
        .into_any()
    })
}

/// Whether enough sat to decide, and what a decision needs.
fn quorum(quorum: Quorum) -> AnyView {
    let words = use_words();
    let counted = words.say_with(
        "meetings-quorum",
        &[
            ("present", quorum.present.into()),
            ("n", quorum.seats.into()),
            ("needed", quorum.needed.into()),
            ("votes", quorum.votes.into()),
        ],
    );
    let class = if quorum.reached() { "small quiet" } else { "notice soon" };
    let missing = (!quorum.reached()).then(|| format!("{} ", words.say("meetings-no-quorum")));
    let chair = (!quorum.chaired).then(|| format!(" {}", words.say("meetings-no-chair")));
    view! { <p class=class>{missing} {counted} {chair}</p> }.into_any()
}

fn table(lines: &[&Attendance], caption: String) -> impl IntoView + use<> {
    let words = use_words();
    let lines: Vec<_> = lines.iter().map(|line| row(line)).collect();
    view! {
        <div class="stack-late">
            <table class="tbl slim">
                <caption class="sr">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("meetings-office")}</th>
                        <th scope="col">{words.say("meetings-capacity")}</th>
                        <th scope="col">{words.say("meetings-presence")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
}

fn row(line: &Attendance) -> impl IntoView + use<> {
    let words = use_words();
    let acting_for = line
        .acting_for
        .as_ref()
        .map(|member| words.say_with("meetings-acting-for", &[("member", member.as_str().into())]));
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <span>
                    <Said text=line.office.clone() />
                    {line.person.clone().map(|person| view! { <span class="sub">{person}</span> })}
                </span>
            </th>
            <td data-label=words.say("meetings-capacity")>
                <span>
                    {words.capacity(line.capacity)}
                    {acting_for.map(|acting_for| view! { <span class="sub">{acting_for}</span> })}
                </span>
            </td>
            <td data-label=words.say("meetings-presence")>{words.presence(line.presence)}</td>
        </tr>
    }
}
