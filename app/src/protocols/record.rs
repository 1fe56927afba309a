use domain::protocols::{Difference, ProtocolRecord, TextPart, Version, VersionPoint, differences};
use language::{Words, dates};
use leptos::prelude::*;

use super::api::OpenCorrection;
use crate::directives::Quotation;
use crate::meetings::{Crumbs, heading};
use crate::page::PageTitle;
use crate::ui::{Argument, Form, address, said_text};
use crate::words::{language_name, use_words};

/// A signed protocol: the text of one version, and what a correction changed in it.
pub fn record(record: ProtocolRecord) -> AnyView {
    let words = use_words();
    let meeting = record.meeting.clone();
    let title = words.say_with("protocols-number-of", &[("number", record.number.as_str().into())]);
    let name = heading(meeting.kind, meeting.starts_on, meeting.ends_on);
    let class = if record.may_correct { "file" } else { "file no-desk" };
    let points: Vec<_> = record.points.iter().map(|point| line(point, &record)).collect();
    let empty = points.is_empty().then(|| view! { <p class="quiet">{words.say("protocols-nothing-for-you")}</p> });
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs meeting=meeting.clone() here=words.say("protocols-title") />
            <div class=class>
                <div class="file-margin">{stamp(&record)}</div>
                <div class="file-sheet">
                    <p class="small quiet">{name}</p>
                    <h1>{title}</h1>
                    {standing(&record)}
                    {versions(&record)}
                    <section class="block" aria-labelledby="h-text">
                        <div class="block-head">
                            <h2 id="h-text">{words.say("protocols-text")}</h2>
                            <p class="no-print">
                                <a href=format!("/meetings/{}/protocol/extract", meeting.id)>
                                    {words.say("protocols-extract")}
                                </a>
                            </p>
                        </div>
                        {empty}
                        <ol class="points">{points}</ol>
                    </section>
                </div>
                {record.may_correct.then(|| desk(&record))}
            </div>
        </div>
    }
    .into_any()
}

fn shown(record: &ProtocolRecord) -> Option<&Version> {
    record.versions.iter().find(|version| version.version == record.shown)
}

fn stamp(record: &ProtocolRecord) -> AnyView {
    let words = use_words();
    let locale = words.locale();
    let version = shown(record);
    let number = version.and_then(|version| version.number.clone()).unwrap_or_else(|| record.number.clone());
    let on = version.and_then(|version| version.signed_on);
    let dated = words.say_with("meetings-protocol-dated", &[("date", dates::day(record.dated_on, locale).into())]);
    view! {
        <div class="stamp" data-time="none">
            <span class="stamp-top">{words.say_with("meetings-protocol-number", &[("number", number.as_str().into())])}</span>
            <span class="stamp-word">{words.say_with("protocols-version", &[("n", record.shown.to_string().into())])}</span>
            <span class="stamp-date">
                {on
                    .map(|on| {
                        view! {
                            <time datetime=on.to_string()>{dates::day(on, locale)}</time>
                            <br />
                        }
                    })} {dated}
            </span>
        </div>
    }
    .into_any()
}

/// Whether the text shown is the one that stands.
fn standing(record: &ProtocolRecord) -> Option<AnyView> {
    let words = use_words();
    let latest = record.versions.first().map(|version| version.version)?;
    if latest == 1 {
        return None;
    }
    let text = if record.shown == latest {
        words.say("protocols-text-stands")
    } else {
        words.say_with("protocols-text-replaced", &[("n", latest.to_string().into())])
    };
    let class = if record.shown == latest { "notice" } else { "notice soon" };
    Some(
        view! {
            <div class="block">
                <p class=class>{text}</p>
            </div>
        }
        .into_any(),
    )
}

/// The versions to choose from; one that was never corrected has no others.
fn versions(record: &ProtocolRecord) -> Option<AnyView> {
    let words = use_words();
    let rows: Vec<_> = record.versions.iter().map(|version| row(record, version)).collect();
    (rows.len() > 1).then(|| {
        view! {
            <section class="block" aria-labelledby="h-versions">
                <div class="block-head">
                    <h2 id="h-versions">{words.say("protocols-versions")}</h2>
                </div>
                <div class="stack-late">
                    <table class="tbl slim">
                        <caption class="sr">{words.say("protocols-versions")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.say("protocols-version-heading")}</th>
                                <th scope="col">{words.say("protocols-signed")}</th>
                                <th scope="col">{words.say("protocols-reason")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    })
}

fn row(record: &ProtocolRecord, version: &Version) -> impl IntoView + use<> {
    let words = use_words();
    let here = version.version == record.shown;
    let name = words.say_with("protocols-version", &[("n", version.version.to_string().into())]);
    let href = format!("/meetings/{}/protocol?version={}", record.meeting.id, version.version);
    let number = version.number.as_ref().map(|number| format!("№ {number}"));
    let on = version.signed_on.map(|on| dates::day(on, words.locale()));
    let signed: Vec<String> = on.into_iter().chain([said_text(&version.signatory)]).collect();
    let reason = version.reason.clone().unwrap_or_else(|| words.say("protocols-first-text"));
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <span>
                    {if here {
                        view! { <strong aria-current="true">{name}</strong> }.into_any()
                    } else {
                        view! { <a href=href>{name}</a> }.into_any()
                    }}
                    {number.map(|number| view! { <span class="sub">{number}</span> })}
                </span>
            </th>
            <td data-label=words.say("protocols-signed")>{signed.join(", ")}</td>
            <td data-label=words.say("protocols-reason")>{reason}</td>
        </tr>
    }
}

fn line(point: &VersionPoint, record: &ProtocolRecord) -> impl IntoView + use<> {
    let words = use_words();
    let before = record.before.iter().find(|before| before.point == point.point);
    let changed = before.map(|before| differences(&before.text, &point.text)).unwrap_or_default();
    let title = (!point.text.title.is_empty()).then(|| said_text(&point.text.title));
    let term = Some(point.text.term.clone()).filter(|term| !term.is_empty());
    view! {
        <li id=format!("p{}", point.number)>
            <b>{point.number.clone()}</b>
            <div>
                {title.map(|title| view! { <p class="small quiet">{title}</p> })}
                {point_text(point)}
                {term
                    .map(|term| {
                        view! { <p class="lead">{words.say_with("protocols-term", &[("term", term.into())])}</p> }
                    })}
                {(!changed.is_empty()).then(|| beside(&changed, record.shown - 1, record.shown))}
            </div>
            <div class="point-facts">
                {match point.directive {
                    Some(directive) => {
                        view! { <a href=format!("/directives/{directive}")>{words.say("protocols-to-the-directive")}</a> }
                            .into_any()
                    }
                    None => {
                        view! {
                            <span class="force" data-force="decision">
                                {words.point_kind(point.kind)}
                            </span>
                        }
                            .into_any()
                    }
                }}
            </div>
        </li>
    }
}

/// The words of a version's point, in the reader's language.
pub fn point_text(point: &VersionPoint) -> AnyView {
    let locale = use_words().locale();
    let shown = point.text.words.shown(locale).map(|shown| shown.locale.as_str());
    let limbs: Vec<_> = ('a'..='z')
        .zip(&point.text.limbs)
        .map(|(letter, limb)| view! { <li>{format!("({letter}) {}", said_text(limb))}</li> })
        .collect();
    view! {
        <p class="point-words" lang=shown>
            <Quotation text=point.text.words.clone() force_word=point.text.force_word.clone() />
        </p>
        {(!limbs.is_empty()).then(|| view! { <ul class="small">{limbs}</ul> })}
    }
    .into_any()
}

/// What two versions say differently, side by side.
pub fn beside(changed: &[Difference], before: i32, after: i32) -> AnyView {
    let words = use_words();
    let version = |n: i32| words.say_with("protocols-version", &[("n", n.to_string().into())]);
    let rows: Vec<_> = changed
        .iter()
        .map(|found| {
            let lang = found.locale.map(domain::locale::Locale::as_str);
            let parts = found.parts();
            let missing = |text: &str| text.is_empty().then(|| words.say("protocols-no-text"));
            let (begin, end) = (parts.begin.to_owned(), parts.end.to_owned());
            let (gone, come) = (parts.before.to_owned(), parts.after.to_owned());
            let gone = (!gone.is_empty()).then(|| view! { <del>{gone}</del> });
            let come = (!come.is_empty()).then(|| view! { <ins>{come}</ins> });
            view! {
                <p class="small quiet">{part(&words, found)}</p>
                <div class="compare">
                    <div>
                        <h3>{version(before)}</h3>
                        <p class="words-in" lang=lang>
                            {missing(&found.before)} {begin.clone()} {gone} {end.clone()}
                        </p>
                    </div>
                    <div>
                        <h3>{version(after)}</h3>
                        <p class="words-in" lang=lang>
                            {missing(&found.after)} {begin} {come} {end}
                        </p>
                    </div>
                </div>
            }
        })
        .collect();
    view! { <div class="flow-s">{rows}</div> }.into_any()
}

/// "Words, Russian".
fn part(words: &Words, found: &Difference) -> String {
    let part = match found.part {
        TextPart::Words => words.say("protocols-part-words"),
        TextPart::Title => words.say("protocols-part-title"),
        TextPart::ForceWord => words.say("protocols-part-force-word"),
        TextPart::Addressee => words.say("protocols-part-addressee"),
        TextPart::Limb => words.say_with("protocols-part-limb", &[("letter", found.letter.as_str().into())]),
        TextPart::Term => words.say("protocols-part-term"),
    };
    match found.locale {
        Some(locale) => {
            words.say_with("ui-in-language", &[("label", part.into()), ("language", language_name(locale).into())])
        }
        None => part,
    }
}

/// The secretariat puts right what is wrong in the text.
fn desk(record: &ProtocolRecord) -> AnyView {
    let words = use_words();
    let meeting = record.meeting.id;
    let way = if record.correction {
        view! {
            <p class="btns">
                <a class="btn wide" href=format!("/meetings/{meeting}/protocol/correction")>
                    {words.say("protocols-correct-continue")}
                </a>
            </p>
        }
        .into_any()
    } else {
        let begin = words.say("protocols-correct-begin");
        view! {
            <Form action={address::<OpenCorrection>()}>
                <Argument name="meeting" value=meeting.to_string() />
                <div class="btns">
                    <button class="btn second wide">{begin}</button>
                </div>
            </Form>
        }
        .into_any()
    };
    view! {
        <div class="file-desk" id="desk">
            <div class="sticky">
                <section class="desk" aria-labelledby="h-desk">
                    <h2 id="h-desk">{words.say("protocols-correct")}</h2>
                    <p>{words.say("protocols-correct-text")}</p>
                    {way}
                </section>
            </div>
        </div>
    }
    .into_any()
}
