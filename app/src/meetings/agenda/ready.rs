use domain::locale::Locale;
use domain::meetings::AgendaPage;
use leptos::prelude::*;

use crate::ui::{Icon, SaidTitle, TimelinessMark, moved};
use crate::words::use_words;

/// What is still missing, and which directives of earlier meetings are still open.
pub fn desk(data: &AgendaPage) -> AnyView {
    let words = use_words();
    let agenda = &data.page.agenda;
    let all = |wanted: &dyn Fn(&domain::meetings::AgendaItem) -> bool| !agenda.is_empty() && agenda.iter().all(wanted);
    let wanted = [
        (
            all(&|item| item.rapporteurs.iter().any(|speaker| !speaker.co_rapporteur)),
            words.say("meetings-each-rapporteur"),
        ),
        (all(&|item| item.minutes.is_some()), words.say("meetings-each-minutes")),
        (all(&|item| item.title.get(Locale::Kk).is_some()), words.say("meetings-each-in-kazakh")),
        (all(&|item| item.title.get(Locale::Ru).is_some()), words.say("meetings-each-in-russian")),
        (!data.page.attendance.is_empty(), words.say("meetings-attendance-begun")),
    ];
    let done = wanted.iter().filter(|(done, _)| *done).count();
    let summary = words.say_with("meetings-ready", &[("done", done.into()), ("n", wanted.len().into())]);
    let lines = wanted.map(|(done, text)| {
        let tone = if done { "done" } else { "soon" };
        let missing = (!done).then(|| words.say("meetings-missing"));
        view! {
            <li>
                <span class="time" data-time=tone>
                    <Icon name=tone />
                    <span>{text} {missing.map(|missing| view! { <span class="sr">{format!(": {missing}")}</span> })}</span>
                </span>
            </li>
        }
    });
    view! {
        <div class="file-desk">
            <div class="sticky">
                <section class="desk" aria-labelledby="h-ready">
                    <h2 id="h-ready">{words.say("meetings-before-agenda")}</h2>
                    <p>{summary}</p>
                    <ul class="papers">{lines}</ul>
                </section>
                {still_open(data)}
            </div>
        </div>
    }
    .into_any()
}

fn still_open(data: &AgendaPage) -> Option<AnyView> {
    let words = use_words();
    let lines: Vec<_> = data
        .still_open
        .iter()
        .map(|row| {
            view! {
                <li>
                    <a href=format!("/directives/{}", row.id)>
                        {row.reference.clone()} " " <SaidTitle text=row.title.clone() />
                    </a>
                    <br />
                    <TimelinessMark timeliness=row.timeliness due_on=row.due_on moved=moved(row) />
                </li>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="aside" aria-labelledby="h-open">
                <h2 id="h-open">{words.say("meetings-still-open")}</h2>
                <ul>{lines}</ul>
            </section>
        }
        .into_any()
    })
}
