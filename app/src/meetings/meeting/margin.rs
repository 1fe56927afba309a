use domain::meetings::MeetingPage;
use domain::protocols::ProtocolState;
use language::dates;
use leptos::prelude::*;

use super::findings::findings_title;
use crate::words::use_words;

/// The mark of the protocol, the days of preparation, and the contents.
pub fn margin(data: &MeetingPage) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let contents = [
        ("#agenda", words.say("meetings-agenda"), !data.agenda.is_empty()),
        ("#findings", findings_title(data.meeting.kind), data.agenda.iter().any(|item| !item.findings.is_empty())),
        ("#points", words.say("meetings-decided"), data.protocol.is_some() && data.meeting.kind.issues_directives()),
        ("#attendance", words.say("meetings-attendance"), !data.attendance.is_empty()),
    ]
    .into_iter()
    .filter(|(_, _, shown)| *shown)
    .map(|(href, label, _)| {
        view! {
            <a href=href rel="external">
                {label}
            </a>
        }
    })
    .collect::<Vec<_>>();
    let days =
        [(words.say("meetings-papers-due"), data.papers_due), (words.say("meetings-agenda-locks"), data.agenda_locks)]
            .into_iter()
            .filter_map(|(label, date)| Some((label, date?)))
            .map(|(label, date)| {
                view! {
                    <div>
                        <dt>{label}</dt>
                        <dd>{dates::day(date, locale)}</dd>
                    </div>
                }
            })
            .collect::<Vec<_>>();
    view! {
        <div class="file-margin">
            {stamp(data)} {(!days.is_empty()).then(|| view! { <dl class="facts small narrow">{days}</dl> })}
            {data
                .may_prepare
                .then(|| {
                    view! {
                        <p class="no-print">
                            <a class="btn to-desk wide" href="#desk" rel="external">
                                {words.say("meetings-prepare")}
                            </a>
                        </p>
                    }
                })}
            {(!contents.is_empty())
                .then(|| {
                    view! {
                        <nav class="contents" aria-label=words.say("ui-on-this-page")>
                            {contents}
                        </nav>
                    }
                })}
        </div>
    }
    .into_any()
}

/// The protocol's state where the reader may see one, else the meeting's.
pub fn stamp(page: &MeetingPage) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let (top, word, since) = match &page.protocol {
        Some(protocol) => {
            let top = match &protocol.number {
                Some(number) => words.say_with("meetings-protocol-number", &[("number", number.as_str().into())]),
                None => words.say("meetings-protocol"),
            };
            let since = match (protocol.state, protocol.signed_on) {
                (ProtocolState::Signed, Some(on)) => {
                    let dated = words
                        .say_with("meetings-protocol-dated", &[("date", dates::day(protocol.dated_on, locale).into())]);
                    view! {
                        <time datetime=on.to_string()>{dates::day(on, locale)}</time>
                        <br />
                        {dated}
                    }
                    .into_any()
                }
                _ => words.say("meetings-protocol-secretariat-only").into_any(),
            };
            (top, words.protocol_state(protocol.state), since)
        }
        None => (
            words.meeting_kind(page.meeting.kind),
            words.meeting_state(page.meeting.state),
            dates::span(page.meeting.starts_on, page.meeting.ends_on, locale).into_any(),
        ),
    };
    view! {
        <div class="stamp" data-time="none">
            <span class="stamp-top">{top}</span>
            <span class="stamp-word">{word}</span>
            <span class="stamp-date">{since}</span>
        </div>
    }
    .into_any()
}
