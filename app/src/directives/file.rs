//! The case file: margin, sheet, desk.

use domain::directives::{AssignmentRole, DirectiveFile, DirectiveRow, DirectiveState, Limb, LimbState};
use domain::error::Error;
use domain::evidence::Evidence;
use domain::ids::DirectiveId;
use domain::reports::{Report, ReportState};
use language::{dates, numbers};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::WordsOfSource;
use super::api::load_directive;
use super::desk::Desk;
use crate::deadlines::Reckoned;
use crate::error::UiError;
use crate::page::{PageTitle, page};
use crate::ui::{ConfidenceMark, ForceMark, GradeMark, Icon, Life, Said, SaidTitle, said_text};
use crate::words::use_words;

/// Why this date, what is proven, what happened, what do I decide now?
#[component]
pub fn Directive() -> impl IntoView {
    let params = use_params_map();
    let directive = move || {
        params.with(|params| params.get("directive").and_then(|directive| directive.parse::<DirectiveId>().ok()))
    };
    page(
        directive,
        |directive| async move {
            match directive {
                Some(directive) => load_directive(directive).await,
                None => Err(UiError::Refused(Error::NotFound)),
            }
        },
        show,
    )
}

fn show(file: DirectiveFile) -> AnyView {
    let words = use_words();
    let row = file.row.clone();
    let number = if row.reference.is_empty() {
        words.directive_state(DirectiveState::Draft)
    } else {
        format!("№ {}", row.reference)
    };
    let title = format!("{number} · {}", said_text(&row.title));
    let has_desk = !file.desk.is_empty();
    let meeting_on = dates::of_day(row.meeting_on, words.locale());
    let over = {
        let meeting = words.say_with("directives-of-meeting", &[("date", meeting_on.into())]);
        let item = file.item.as_ref().map(|(_, position, title)| {
            words.say_with("directives-of-item", &[("n", (*position).into()), ("title", said_text(title).into())])
        });
        std::iter::once(meeting).chain(item).collect::<Vec<_>>().join(" · ")
    };
    let source = match &file.protocol_number {
        Some(number) => words.say_with(
            "directives-source",
            &[("protocol", number.as_str().into()), ("point", file.point_number.as_str().into())],
        ),
        None => words.say("directives-source-draft"),
    };
    view! {
        <PageTitle text=title />
        <div class="wrap">
            <nav class="crumbs" aria-label=words.say("ui-path")>
                <ol>
                    <li>
                        <a href="/directives">{words.say("shell-directives")}</a>
                    </li>
                    <li>
                        <a href=format!("/meetings/{}", row.meeting)>
                            {words.say_with("directives-of-meeting", &[("date", dates::of_day(row.meeting_on, words.locale()).into())])}
                        </a>
                    </li>
                    <li aria-current="page">{number.clone()}</li>
                </ol>
            </nav>
            <div class=if has_desk { "file early-desk" } else { "file no-desk" }>
                <Margin file=file.clone() />
                <div class="file-sheet">
                    <p class="small quiet">{format!("{number} · {over}")}</p>
                    <h1>
                        <SaidTitle text=row.title.clone() />
                    </h1>
                    <WordsOfSource text=file.words.clone() force_word=file.force_word.clone() source />
                    <Facts file=file.clone() />
                    {deadline(&file)}
                    {limbs(&file)}
                    {reports(&file)}
                    <section class="block" id="life" aria-labelledby="h-life">
                        <div class="block-head">
                            <h2 id="h-life">{words.say("directives-life")}</h2>
                            <p>{words.say("directives-newest-first")}</p>
                        </div>
                        <Life events=file.history.clone() />
                    </section>
                </div>
                {has_desk.then(|| view! { <Desk file=file.clone() /> })}
            </div>
        </div>
    }
    .into_any()
}

/// The control mark, upper left as on a controlled paper, and the two other facts.
#[component]
fn Margin(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let row = file.row;
    let top = match file.issued_on {
        Some(on) => words.say_with("directives-on-control-since", &[("date", dates::day_short(on, locale).into())]),
        None => words.say("directives-not-on-control"),
    };
    let due = row.due_on.map(|due| {
        view! {
            <time datetime=due.to_string()>{dates::day(due, locale)}</time>
        }
    });
    let first = row.first_due_on.filter(|first| Some(*first) != row.due_on).map(|first| {
        view! {
            <br />
            {words.say_with("directives-first-date-was", &[("date", dates::day_short(first, locale).into())])}
        }
    });
    let main_act = file.desk.first().map(|act| words.desk_act(*act));
    view! {
        <div class="file-margin">
            <div class="stamp" data-time=row.timeliness.tone()>
                <span class="stamp-top">{top}</span>
                <span class="stamp-word">{words.timeliness_word(row.timeliness)}</span>
                {words.timeliness_days(row.timeliness).map(|days| view! { <span class="stamp-days">{days}</span> })}
                <span class="stamp-date">{due} {first}</span>
            </div>
            <dl class="facts small narrow">
                <div>
                    <dt>{words.say("directives-state")}</dt>
                    <dd>{words.directive_state(row.state)}</dd>
                </div>
                {row
                    .state
                    .is_open()
                    .then(|| {
                        view! {
                            <div>
                                <dt>{words.say("directives-confidence")}</dt>
                                <dd>
                                    <ConfidenceMark confidence=row.confidence />
                                </dd>
                            </div>
                        }
                    })}
            </dl>
            {main_act
                .map(|act| {
                    view! {
                        <p class="no-print">
                            <a class="btn to-desk wide" href="#desk" rel="external">
                                {act}
                            </a>
                        </p>
                    }
                })}
            <nav class="contents" aria-label=words.say("ui-on-this-page")>
                <a href="#words" rel="external">
                    {words.say("directives-words")}
                </a>
                <a href="#deadline" rel="external">
                    {words.say("directives-deadline")}
                </a>
                <a href="#limbs" rel="external">
                    {words.say("directives-limbs")}
                </a>
                <a href="#life" rel="external">
                    {words.say("directives-life")}
                </a>
            </nav>
        </div>
    }
}

#[component]
fn Facts(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let locale = words.locale();
    let row = file.row;
    let by_role = |role: AssignmentRole| file.assignments.iter().filter(move |assignment| assignment.role == role);
    let lead: Vec<_> = by_role(AssignmentRole::Lead)
        .map(|assignment| {
            let acknowledged = assignment
                .acknowledged_on
                .map(|on| words.say_with("directives-acknowledged", &[("on", dates::on_day(on, locale).into())]));
            view! {
                <strong>
                    <SaidTitle text=assignment.body.name.clone() />
                </strong>
                {acknowledged.map(|text| view! { <span class="more">{text}</span> })}
            }
        })
        .collect();
    let no_lead = lead.is_empty().then(|| words.say("directives-no-lead"));
    let co_executors: Vec<_> = by_role(AssignmentRole::CoExecutor)
        .map(|assignment| {
            let internal = assignment
                .internal_due_on
                .map(|date| words.say_with("directives-internal-date", &[("date", dates::day(date, locale).into())]));
            view! {
                <li>
                    <SaidTitle text=assignment.body.name.clone() />
                    {internal.map(|text| view! { <span class="more">{text}</span> })}
                </li>
            }
        })
        .collect();
    let informed: Vec<_> = by_role(AssignmentRole::Informed)
        .map(|assignment| view! { <li><SaidTitle text=assignment.body.name.clone() /></li> })
        .collect();
    let force_note = {
        let word = words.verb(file.verb);
        if file.cannot_be_bound { words.say_with("directives-cannot-be-bound", &[("word", word.into())]) } else { word }
    };
    let agreement = file.by_agreement.then(|| words.say("directives-by-agreement"));
    let addressee = (!row.addressee.is_empty()).then(|| {
        let group =
            file.group.clone().map(|group| words.say_with("directives-group", &[("group", said_text(&group).into())]));
        view! {
            <div>
                <dt>{words.say("directives-addressee")}</dt>
                <dd>
                    <Said text=row.addressee.clone() />
                    {group.map(|group| view! { <span class="more">{group}</span> })}
                </dd>
            </div>
        }
    });
    let fact = |label: String, value: AnyView| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let restricted = row.classification == domain::directives::Classification::OfficialUse;
    view! {
        <section class="block">
            <dl class="facts">
                <div>
                    <dt>{words.say("directives-force")}</dt>
                    <dd>
                        <ForceMark force=row.force />
                        <span class="more">{force_note} {agreement.map(|text| format!(", {text}"))}</span>
                    </dd>
                </div>
                {addressee}
                <div>
                    <dt>{words.assignment_role(AssignmentRole::Lead)}</dt>
                    <dd>{lead} {no_lead}</dd>
                </div>
                {(!co_executors.is_empty())
                    .then(|| fact(words.say("directives-co-executors"), view! { <ul>{co_executors}</ul> }.into_any()))}
                {(!informed.is_empty())
                    .then(|| fact(words.assignment_role(AssignmentRole::Informed), view! { <ul>{informed}</ul> }.into_any()))}
                {(!file.expected.is_empty())
                    .then(|| fact(words.say("directives-expected"), view! { <Said text=file.expected.clone() /> }.into_any()))}
                {file
                    .outcome_rests_with
                    .clone()
                    .map(|body| fact(words.say("directives-outcome-rests-with"), body.into_any()))}
                {restricted
                    .then(|| {
                        fact(words.say("directives-classification"), words.classification(row.classification).into_any())
                    })}
            </dl>
        </section>
    }
}

fn deadline(file: &DirectiveFile) -> AnyView {
    let words = use_words();
    let Some(deadline) = file.deadline.clone() else { return ().into_any() };
    let title = match deadline.due_on {
        Some(due) => words.say_with("directives-why", &[("date", dates::day(due, words.locale()).into())]),
        None => words.say("directives-why-no-date"),
    };
    view! {
        <section class="block" id="deadline" aria-labelledby="h-deadline">
            <div class="block-head">
                <h2 id="h-deadline">{title}</h2>
                <p>{words.say("directives-every-change-visible")}</p>
            </div>
            <Reckoned reckoning=deadline.first days=deadline.days changes=deadline.changes />
        </section>
    }
    .into_any()
}

fn limbs(file: &DirectiveFile) -> AnyView {
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
    let text = if limb.text.is_empty() { row.title.clone() } else { limb.text.clone() };
    let letter = if limb.letter.is_empty() { "·".to_owned() } else { limb.letter.clone() };
    let grade = limb.grade.or_else(|| (!limb.evidence.is_empty()).then_some(domain::evidence::Grade::Claimed));
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
                domain::evidence::EvidenceKind::File => view! {
                    <a href=format!("/evidence/{}", paper.id) rel="external" title=fingerprint download="">
                        {paper.title}
                    </a>
                }
                .into_any(),
                domain::evidence::EvidenceKind::Reference => paper.title.into_any(),
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

fn reports(file: &DirectiveFile) -> AnyView {
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
        &[("kind", words.report_kind(report.kind).into()), ("n", report.ordinal.to_string().into())],
    );
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
    view! {
        <li class=if report.state == ReportState::Returned { "bad" } else { "" }>
            <time datetime=format!("{}T{}", report.submitted_on, report.submitted_at)>
                {format!("{}, {}", dates::day_short(report.submitted_on, locale), report.submitted_at)}
            </time>
            <span class="dot"></span>
            <div class="what">
                <strong>{heading}</strong>
                {answer.map(|answer| format!(" · {answer}"))}
                <span class="by">{by}</span>
                <div class="remark">{report.text.clone()}</div>
                {slippage.map(|slippage| view! { <p class="small">{slippage}</p> })}
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
