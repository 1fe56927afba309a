use domain::directives::{DirectiveRow, DirectiveState, Timeliness};
use domain::ids::MeetingId;
use domain::meetings::{AgendaItem, MeetingPage};
use domain::protocols::{Point, ProtocolState, ProtocolView};
use language::dates;
use leptos::prelude::*;

use super::findings::item_title;
use crate::directives::Quotation;
use crate::ui::{ForceMark, SaidTitle, TimelinessMark, moved, said_text};
use crate::words::use_words;

/// What was decided, point by point, in the words of the protocol.
pub fn points(data: &MeetingPage) -> Option<AnyView> {
    let words = use_words();
    let protocol = data.protocol.as_ref().filter(|protocol| !protocol.points.is_empty())?;
    let groups: Vec<_> =
        data.agenda.iter().map(Some).chain(std::iter::once(None)).filter_map(|item| of_item(item, protocol)).collect();
    Some(
        view! {
            <section class="block" id="points" aria-labelledby="h-points">
                <div class="block-head">
                    <h2 id="h-points">{words.say("meetings-decided")}</h2>
                    <p>{words.say("meetings-decided-note")}</p>
                </div>
                {notice(protocol)}
                {signed_text(data.meeting.id, protocol)}
                {groups}
            </section>
        }
        .into_any(),
    )
}

/// The way to the signed text, and whether it was corrected.
fn signed_text(meeting: MeetingId, protocol: &ProtocolView) -> Option<AnyView> {
    let words = use_words();
    let corrected = protocol.corrected.as_ref().map(|version| {
        let on = version.signed_on.map(|on| dates::day(on, words.locale())).unwrap_or_default();
        let values = [("n", version.version.to_string().into()), ("date", on.into())];
        view! { <p class="notice">{words.say_with("meetings-protocol-corrected", &values)}</p> }
    });
    (protocol.state == ProtocolState::Signed).then(|| {
        view! {
            {corrected}
            <p class="small no-print">
                <a href=format!("/meetings/{meeting}/protocol")>{words.say("meetings-protocol-text")}</a>
                " · "
                <a href=format!("/meetings/{meeting}/protocol/extract")>{words.say("protocols-extract")}</a>
            </p>
        }
        .into_any()
    })
}

/// Said where no directive has a date of its own, or where nothing is signed yet.
fn notice(protocol: &ProtocolView) -> Option<AnyView> {
    let words = use_words();
    let mut rows = protocol.points.iter().filter_map(|point| point.directive.as_ref()).peekable();
    if protocol.state == ProtocolState::Draft {
        return Some(view! { <p class="notice soon">{words.say("meetings-points-draft")}</p> }.into_any());
    }
    let all_proposed = rows.peek().is_some() && rows.all(|row| row.proposed);
    all_proposed.then(|| view! { <p class="notice">{words.say("meetings-all-dates-proposed")}</p> }.into_any())
}

/// The points under an item, or those under none.
fn of_item(item: Option<&AgendaItem>, protocol: &ProtocolView) -> Option<AnyView> {
    let words = use_words();
    let points: Vec<_> =
        protocol.points.iter().filter(|point| point.item == item.map(|item| item.id)).map(line).collect();
    let title = match item {
        Some(item) => item_title(item.position, &item.title).into_any(),
        None => words.say("meetings-without-item").into_any(),
    };
    (!points.is_empty()).then(|| {
        view! {
            <h3 class="points-h">{title}</h3>
            <ol class="points">{points}</ol>
        }
        .into_any()
    })
}

fn line(point: &Point) -> impl IntoView + use<> {
    view! {
        <li id=format!("p{}", point.number)>
            <b>{point.number.clone()}</b>
            <div>
                {point_words(point)} {point.directive.as_ref().map(addressees)}
            </div>
            <div class="point-facts">
                {match &point.directive {
                    Some(row) if row.state == DirectiveState::Draft => draft_facts(row),
                    Some(row) => facts(row),
                    None => kind(point),
                }}
            </div>
        </li>
    }
}

/// The words of a point, the word that carries the force underlined by its weight.
pub fn point_words(point: &Point) -> impl IntoView + use<> {
    let shown = point.words.shown(use_words().locale()).map(|shown| shown.locale.as_str());
    let force = point.directive.as_ref().map(|row| row.force.as_str());
    view! {
        <p class="point-words" lang=shown data-force=force>
            <Quotation text=point.words.clone() force_word=point.force_word.clone() />
        </p>
    }
}

/// Who leads, with whom; the addressee in the words of the source; the limbs.
pub fn addressees(row: &DirectiveRow) -> AnyView {
    let words = use_words();
    let with = (!row.co_executors.is_empty()).then(|| {
        let names: Vec<String> = row.co_executors.iter().map(|body| said_text(&body.name)).collect();
        words.say_with("meetings-with", &[("names", names.join(", ").into())])
    });
    let lead = match row.lead.clone() {
        Some(lead) => view! {
            <strong>
                <SaidTitle text=lead.name />
            </strong>
        }
        .into_any(),
        None => words.say("meetings-no-lead").into_any(),
    };
    let addressee = (!row.addressee.is_empty()).then(|| {
        let text = words.say_with("meetings-in-the-source", &[("addressee", said_text(&row.addressee).into())]);
        view! { <p class="small quiet">{text}</p> }
    });
    let limbs = (row.limbs > 1).then(|| {
        let text =
            words.say_with("meetings-limbs-proven", &[("proven", row.limbs_proven.into()), ("n", row.limbs.into())]);
        view! { <p class="small quiet">{text}</p> }
    });
    view! {
        <p class="lead">{lead} {with.map(|with| format!(", {with}"))}</p>
        {addressee}
        {limbs}
    }
    .into_any()
}

fn facts(row: &DirectiveRow) -> AnyView {
    let number = format!("№ {}", row.reference);
    let title = said_text(&row.title);
    let due_on = row.due_on.filter(|_| row.timeliness != Timeliness::NoDate);
    view! {
        <ForceMark force=row.force />
        <div>
            <TimelinessMark timeliness=row.timeliness due_on=due_on moved=due_on.and_then(|_| moved(row)) />
        </div>
        <a href=format!("/directives/{}", row.id)>{number} <span class="sr">{format!(": {title}")}</span></a>
    }
    .into_any()
}

/// The weight of the word, and when it will fall due if the protocol is signed on the day expected.
pub fn draft_facts(row: &DirectiveRow) -> AnyView {
    let words = use_words();
    let due = match row.due_on {
        Some(due) => words.say_with("meetings-due", &[("date", dates::day(due, words.locale()).into())]),
        None => words.timeliness(Timeliness::NoDate),
    };
    let proposed = row.proposed.then(|| words.say("meetings-date-proposed"));
    view! {
        <ForceMark force=row.force />
        <div>
            {due}
            {proposed.map(|proposed| view! { <span class="when">{proposed}</span> })}
        </div>
    }
    .into_any()
}

/// What a point that is no directive does.
fn kind(point: &Point) -> AnyView {
    let words = use_words();
    view! {
        <span class="force" data-force="decision">
            {words.point_kind(point.kind)}
        </span>
        <span class="quiet">{words.say("meetings-nothing-to-control")}</span>
    }
    .into_any()
}
