//! The forms in which the issuer's level decides.

use domain::directives::{DeskAct, DirectiveFile, Ending};
use domain::reports::Answer;
use language::dates;
use leptos::prelude::*;

use super::api::Decide;
use crate::ui::{Checkbox, Choices, Form, Hidden, TextArea, TextField, Version, address};
use crate::words::use_words;

/// Closing as done or not done, keeping on control what was accepted, or back to the secretariat.
#[component]
pub fn CloseForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let mut options = vec![
        ("done".to_owned(), words.ending(Ending::Done), words.say("directives-close-done-hint")),
        ("not_done".to_owned(), words.ending(Ending::NotDone), words.say("directives-close-not-done-hint")),
    ];
    let answer = file.answered.filter(|answered| answered.due_on.is_none()).map(|answered| answered.answer);
    let accepted = matches!(answer, Some(Answer::Accepted | Answer::AcceptedInPart));
    if accepted {
        options.insert(1, ("track".to_owned(), words.say("directives-track"), words.say("directives-track-hint")));
    }
    if answer == Some(Answer::Declined) {
        options.push(("declined".to_owned(), words.ending(Ending::Declined), String::new()));
    }
    options.push(("send_back".to_owned(), words.say("directives-send-back"), words.say("directives-send-back-hint")));
    let until = accepted.then(|| {
        let hint = match file.promised_on {
            Some(on) => words.say_with("directives-until-promised", &[("date", dates::day(on, words.locale()).into())]),
            None => words.say("directives-until-hint"),
        };
        let value = file.promised_on.map(|on| on.to_string()).unwrap_or_default();
        view! { <TextField name="until" label=words.say("directives-until") kind="date" hint=hint value=value /> }
    });
    view! {
        <p>{words.say("directives-close-text")}</p>
        <Form action={address::<Decide>()} prefix="close-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <Choices name="decision" legend=words.say("directives-decision") options />
            {until}
            <TextArea name="remark" label=words.say("directives-remark") hint=words.say("directives-remark-hint") />
            <div class="btns">
                <button class="btn wide">{words.say("directives-decide")}</button>
            </div>
        </Form>
    }
}

/// Awaiting an event: the date does not run meanwhile.
#[component]
pub fn HoldForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    view! {
        <p>{words.say("directives-hold-text")}</p>
        <Form action={address::<Decide>()} prefix="hold-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Hidden name="decision" value="hold" />
            <Version value=file.version />
            <TextField
                name="held_for"
                label=words.say("directives-held-for")
                hint=words.say("directives-held-for-hint")
                required=true
            />
            <TextArea name="remark" label=words.say("directives-remark") rows=2 />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::Hold)}</button>
            </div>
        </Form>
    }
}

/// Ends that are not an execution: the issuer's level alone.
#[component]
pub fn EndForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let options = [Ending::NotDone, Ending::Cancelled, Ending::Superseded, Ending::Merged]
        .into_iter()
        .map(|ending| (ending.as_str().to_owned(), words.ending(ending), String::new()))
        .collect();
    view! {
        <Form action={address::<Decide>()} prefix="end-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <Choices name="decision" legend=words.say("directives-decision") options />
            <TextField
                name="target"
                label=words.say("directives-target")
                hint=words.say("directives-target-hint")
                width="w-20"
            />
            <TextArea
                name="remark"
                label=words.say("directives-remark")
                hint=words.say("directives-end-hint")
                required=true
            />
            <Checkbox name="confirmed" label=words.say("directives-end-confirmed") />
            <div class="btns">
                <button class="btn warn wide">{words.say("directives-decide")}</button>
            </div>
        </Form>
    }
}

/// A decision that needs no choice but perhaps a reason.
#[component]
pub fn OneDecision(file: DirectiveFile, decision: &'static str) -> impl IntoView {
    let words = use_words();
    let label = if decision == "resume" { words.desk_act(DeskAct::Resume) } else { words.desk_act(DeskAct::Reopen) };
    let prefix = if decision == "resume" { "resume-" } else { "reopen-" };
    view! {
        <Form action={address::<Decide>()} prefix=prefix>
            <Hidden name="directive" value=file.row.id.to_string() />
            <Hidden name="decision" value=decision />
            <Version value=file.version />
            <TextArea name="remark" label=words.say("directives-remark") />
            <div class="btns">
                <button class="btn wide">{label}</button>
            </div>
        </Form>
    }
}
