use domain::directives::{DirectiveFile, Limb, LimbState};
use domain::evidence::Grade;
use domain::reports::{ReportKind, Verdict};
use leptos::prelude::*;

use super::api::CheckReport as Check;
use crate::ui::{Form, FormState, Hidden, TextArea, Version, address, said_text};
use crate::words::use_words;

/// The secretariat checks limb by limb; then returns the report, or puts the directive up for closing.
#[component]
pub fn CheckReport(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let title = file.row.title.clone();
    // Who was silent when the report came, whatever has come since.
    let silent = file
        .reports
        .iter()
        .find(|report| report.kind == ReportKind::Final)
        .filter(|report| !report.silent.is_empty())
        .map(|report| report.silent.iter().map(|body| said_text(&body.name)).collect::<Vec<_>>().join(", "));
    let limbs: Vec<_> = file
        .limbs
        .into_iter()
        .map(|limb| {
            let text = if limb.text.is_empty() { said_text(&title) } else { said_text(&limb.text) };
            view! { <LimbFinding limb text /> }
        })
        .collect();
    view! {
        <p>{words.say("reports-check-text")}</p>
        {silent
            .map(|bodies| view! { <p class="notice soon">{words.say_with("reports-silent-check", &[("bodies", bodies.into())])}</p> })}
        <Form action={address::<Check>()} prefix="check-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            {limbs}
            <TextArea name="remarks" label=words.say("reports-check-remarks") hint=words.say("reports-check-remarks-hint") />
            <div class="btns">
                <button class="btn wide" name="form[verdict]" value="put_up">
                    {words.verdict(Verdict::PutUp)}
                </button>
                <button class="btn second wide" name="form[verdict]" value="return">
                    {words.verdict(Verdict::Return)}
                </button>
            </div>
        </Form>
    }
}

#[component]
fn LimbFinding(limb: Limb, text: String) -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    let letter = if limb.letter.is_empty() { String::new() } else { format!("({}) ", limb.letter) };
    let standing = match (limb.state, limb.grade) {
        (LimbState::Proven, Some(grade)) => format!("{}:{}", limb.id, grade.as_str()),
        (LimbState::Refused, _) => format!("{}:refused", limb.id),
        _ => String::new(),
    };
    let name = format!("form[limbs][{}]", limb.id);
    let mut options: Vec<_> = [Grade::VerifiedOnSite, Grade::Documented, Grade::Claimed]
        .into_iter()
        .map(|grade| (format!("{}:{}", limb.id, grade.as_str()), words.grade(grade), words.grade_hint(grade)))
        .collect();
    options.push((format!("{}:refused", limb.id), words.limb_state(LimbState::Refused), String::new()));
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label, hint)| {
            let checked = state.ticked("limbs", &value, value == standing);
            view! {
                <label class="choice">
                    <input type="radio" name=name.clone() value=value checked=checked />
                    <span>{label} {(!hint.is_empty()).then(|| view! { <small>{hint}</small> })}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field">
            <legend>{format!("{letter}{text}")}</legend>
            {options}
        </fieldset>
    }
}
