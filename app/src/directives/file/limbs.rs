//! What has to be proven, part by part, and the papers that prove it.

use domain::directives::{DirectiveFile, DirectiveRow, Limb, LimbState};
use domain::evidence::{Evidence, EvidenceKind, Grade};
use language::{dates, numbers};
use leptos::prelude::*;

use crate::ui::{GradeMark, Icon, Said, TimelinessMark};
use crate::words::use_words;

pub fn limbs(file: &DirectiveFile) -> AnyView {
    let words = use_words();
    let several = file.limbs.len() > 1;
    let title = if several {
        words.say_with("directives-limbs-title", &[("n", file.limbs.len().into())])
    } else {
        words.say("directives-limb-title")
    };
    let limbs: Vec<_> = file.limbs.iter().map(|limb| limb_line(limb, &file.row)).collect();
    let loose = (!file.evidence.is_empty()).then(|| papers(file.evidence.clone()));
    view! {
        <section class="block" id="limbs" aria-labelledby="h-limbs">
            <div class="block-head">
                <h2 id="h-limbs">{title}</h2>
                {several.then(|| view! { <p>{words.say("directives-limbs-note")}</p> })}
            </div>
            <ul class="limbs">{limbs}</ul>
            {loose}
        </section>
    }
    .into_any()
}

fn limb_line(limb: &Limb, row: &DirectiveRow) -> impl IntoView + use<> {
    let words = use_words();
    let tone = match limb.state {
        LimbState::Proven => "done",
        LimbState::Refused => "late",
        LimbState::Open => "none",
    };
    let verified = limb.verified_on.map(|on| match &limb.verified_by {
        Some(by) => format!("{}, {by}", dates::day(on, words.locale())),
        None => dates::day(on, words.locale()),
    });
    let own_date = limb.due_on.map(|due_on| {
        let date = words.say_with("directives-limb-own-date", &[("date", dates::day(due_on, words.locale()).into())]);
        let times = words.say_with("directives-extensions", &[("n", limb.extensions.into())]);
        view! { <span class="when">{format!("{date}, {times}")}</span> }
    });
    let text = if limb.text.is_empty() { row.title.clone() } else { limb.text.clone() };
    let letter = if limb.letter.is_empty() { "·".to_owned() } else { limb.letter.clone() };
    let grade = limb.grade.or_else(|| (!limb.evidence.is_empty()).then_some(Grade::Claimed));
    view! {
        <li class="limb">
            <b>{letter}</b>
            <div>
                <p>
                    <strong>
                        <Said text=text />
                    </strong>
                </p>
                <div class="limb-facts">
                    <GradeMark grade=grade />
                    <span class="time" data-time=tone>
                        <Icon name=tone />
                        {words.limb_state(limb.state)}
                    </span>
                    {verified.map(|verified| view! { <span class="when">{verified}</span> })}
                    {limb.timeliness.map(|timeliness| view! { <TimelinessMark timeliness /> })} {own_date}
                </div>
                {(!limb.evidence.is_empty()).then(|| papers(limb.evidence.clone()))}
            </div>
        </li>
    }
}

/// Papers, each a download with its date, size and fingerprint.
fn papers(evidence: Vec<Evidence>) -> impl IntoView {
    let locale = use_words().locale();
    let lines: Vec<_> = evidence
        .into_iter()
        .map(|paper| {
            let added = dates::day_short(paper.added_on, locale);
            let facts =
                if paper.bytes > 0 { format!("{added}, {}", numbers::file_size(paper.bytes, locale)) } else { added };
            let fingerprint = paper.sha256.map(|sha256| format!("SHA-256 {sha256}"));
            let title = match paper.kind {
                EvidenceKind::File => view! {
                    <a href=format!("/evidence/{}", paper.id) rel="external" title=fingerprint download="">
                        {paper.title}
                    </a>
                }
                .into_any(),
                EvidenceKind::Reference => paper.title.into_any(),
            };
            view! {
                <li>
                    <Icon name="doc" />
                    {title}
                    " "
                    <span class="quiet">{facts}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="papers">{lines}</ul> }
}
