//! What was reported, and what the secretariat said to it.

use domain::directives::{DirectiveFile, DirectiveState};
use domain::reports::{Report, ReportMatter, ReportState};
use language::dates;
use leptos::prelude::*;

use crate::ui::said_text;
use crate::words::use_words;

pub fn reports(file: &DirectiveFile) -> AnyView {
    let words = use_words();
    if file.reports.is_empty() && file.row.state == DirectiveState::Draft {
        return ().into_any();
    }
    let lines: Vec<_> = file.reports.iter().map(report).collect();
    view! {
        <section class="block" id="reports" aria-labelledby="h-reports">
            <div class="block-head">
                <h2 id="h-reports">{words.say("directives-reports")}</h2>
            </div>
            {if lines.is_empty() {
                view! { <p class="quiet">{words.say("directives-no-reports")}</p> }.into_any()
            } else {
                view! { <ol class="life">{lines}</ol> }.into_any()
            }}
        </section>
    }
    .into_any()
}

fn report(report: &Report) -> impl IntoView + use<> {
    let words = use_words();
    let locale = words.locale();
    let heading = words.say_with(
        "reports-heading",
        &[
            (
                "kind",
                report
                    .matter
                    .map_or_else(|| words.report_kind(report.kind), |matter| words.report_matter(matter))
                    .into(),
            ),
            ("n", report.ordinal.to_string().into()),
        ],
    );
    let text = match report.matter {
        Some(ReportMatter::NoChange) => words.say("reports-no-change"),
        _ => report.text.clone(),
    };
    let promised =
        report.promised_on.map(|on| words.say_with("reports-promised", &[("date", dates::day(on, locale).into())]));
    let by = words.say_with(
        "reports-by",
        &[("body", said_text(&report.body.name).into()), ("signed", report.signed_by.as_str().into())],
    );
    let checked = report.checked_on.map(|on| {
        let by = report.checked_by.clone().unwrap_or_default();
        format!("{}: {by}, {}", words.report_state(report.state), dates::day(on, locale))
    });
    let slippage =
        report.slippage_reason.clone().map(|reason| words.say_with("reports-slippage", &[("reason", reason.into())]));
    let answer = report.answer.map(|answer| words.answer(answer));
    let silent = (!report.silent.is_empty()).then(|| silent_co_executors(report));
    view! {
        <li id=format!("report-{}", report.id) class=if report.state == ReportState::Returned { "bad" } else { "" }>
            <time datetime=format!("{}T{}", report.submitted_on, report.submitted_at)>
                {format!("{}, {}", dates::day_short(report.submitted_on, locale), report.submitted_at)}
            </time>
            <span class="dot"></span>
            <div class="what">
                <strong>{heading}</strong>
                {answer.map(|answer| format!(" · {answer}"))}
                {promised.map(|promised| format!(", {promised}"))}
                <span class="by">{by}</span>
                <div class="remark">{text}</div>
                {slippage.map(|slippage| view! { <p class="small">{slippage}</p> })}
                {silent}
                {report
                    .remarks
                    .clone()
                    .map(|remarks| {
                        view! {
                            <p class="small">
                                <b>{words.say("reports-remarks")}</b>
                            </p>
                            <div class="remark">{remarks}</div>
                        }
                    })}
                {checked.map(|checked| view! { <span class="by">{checked}</span> })}
            </div>
        </li>
    }
}

/// The breach is theirs and not the lead's, whose word on them stands beneath.
fn silent_co_executors(report: &Report) -> impl IntoView + use<> {
    let words = use_words();
    let bodies: Vec<String> = report.silent.iter().map(|body| said_text(&body.name)).collect();
    view! {
        <p class="small">
            <b>{words.say_with("reports-silent", &[("bodies", bodies.join(", ").into())])}</b>
        </p>
        {report.silent_note.clone().map(|note| view! { <div class="remark">{note}</div> })}
    }
}
