use domain::directives::{DeskAct, DirectiveFile};
use domain::evidence::{FILE_MAX_BYTES, FILE_TYPES, FILES_MAX};
use domain::reports::{ReportKind, ReportMatter};
use language::numbers;
use leptos::prelude::*;

use super::api::SubmitReport as Submit;
use super::fields::{AnswerFields, ConfidenceField, ReferenceFields, SignedByField, SlippageField};
use crate::ui::{Form, FormState, Hidden, TextArea, Version, address, said_text};
use crate::words::use_words;

/// A report with its papers. The lead's final report answers the directive; the rest informs.
#[component]
pub fn SubmitReport(
    file: DirectiveFile,
    kind: ReportKind,
    #[prop(optional)] matter: Option<ReportMatter>,
) -> impl IntoView {
    let words = use_words();
    let silent: Vec<String> = file.silent().map(|body| said_text(&body.name)).collect();
    let row = file.row;
    let is_final = kind == ReportKind::Final;
    let late = row.timeliness.is_overdue();
    let road_map = matter == Some(ReportMatter::RoadMap);
    let answers = is_final && row.force.is_answered() && row.answer.is_none();
    let limbs = file.limbs.iter().map(|limb| (limb.id, limb.letter.clone(), limb.text.clone())).collect();
    let prefix = match kind {
        ReportKind::Final => "final-",
        ReportKind::Interim if road_map => "road-map-",
        ReportKind::Interim => "interim-",
        ReportKind::Contribution => "contribution-",
    };
    let button = match kind {
        ReportKind::Final => words.desk_act(DeskAct::ReportFinal),
        ReportKind::Interim if road_map => words.desk_act(DeskAct::SubmitRoadMap),
        ReportKind::Interim => words.desk_act(DeskAct::ReportInterim),
        ReportKind::Contribution => words.say("reports-submit-contribution"),
    };
    view! {
        <p>{if road_map { words.say("directives-road-map-text") } else { words.report_kind_hint(kind) }}</p>
        <Form action={address::<Submit>()} prefix=prefix multipart=true>
            <Hidden name="directive" value=row.id.to_string() />
            <Hidden name="kind" value=kind.as_str() />
            <Version value=file.version />
            {matter.map(|matter| view! { <Hidden name="matter" value=matter.as_str() /> })}
            <TextArea name="text" label=words.say("reports-text") rows=6 required=true />
            {is_final.then(|| silent_fields(&silent)).flatten()}
            {answers.then(|| view! { <AnswerFields /> })}
            <ConfidenceField standing=row.confidence />
            {(late && kind != ReportKind::Contribution).then(|| view! { <SlippageField /> })}
            <Papers />
            <ReferenceFields limbs />
            <SignedByField />
            <div class="btns">
                <button class="btn wide">{button}</button>
            </div>
        </Form>
    }
}

/// The lead sees who has not contributed before it reports for all, and may say a word on it.
fn silent_fields(silent: &[String]) -> Option<AnyView> {
    let words = use_words();
    (!silent.is_empty()).then(|| {
        view! {
            <p class="notice soon">{words.say_with("reports-silent-before", &[("bodies", silent.join(", ").into())])}</p>
            <TextArea
                name="silent_note"
                label=words.say("reports-silent-note")
                hint=words.say("reports-silent-note-hint")
                rows=2
            />
        }
        .into_any()
    })
}

/// Files as evidence, with what may be sent said beforehand.
#[component]
fn Papers() -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    let id = state.id("files");
    let types = FILE_TYPES.iter().map(|(extension, _)| extension.to_uppercase()).collect::<Vec<_>>().join(", ");
    let accept = FILE_TYPES.iter().map(|(extension, _)| format!(".{extension}")).collect::<Vec<_>>().join(",");
    let size = words.say_with(
        "reports-files-size",
        &[("size", numbers::file_size(FILE_MAX_BYTES, words.locale()).into()), ("n", FILES_MAX.into())],
    );
    state.name("files", &words.say("reports-files"));
    let problem = Memo::new(move |_| state.problem("files"));
    view! {
        <div class="field upload" class:bad=move || problem.get().is_some()>
            <label for=id.clone()>{words.say("reports-files")}</label>
            <span class="error" id=format!("{id}-error")>
                {move || problem.get()}
            </span>
            <input
                type="file"
                id=id.clone()
                name="files"
                multiple
                accept=accept
                aria-describedby=format!("{id}-limits {id}-error")
                aria-invalid=move || problem.get().is_some().then_some("true")
            />
            <dl class="limits" id=format!("{id}-limits")>
                <div>
                    <dt>{words.say("reports-files-types")}</dt>
                    <dd>{types}</dd>
                </div>
                <div>
                    <dt>{words.say("reports-files-limit")}</dt>
                    <dd>{size}</dd>
                </div>
            </dl>
        </div>
    }
}
