//! The desk: what this reader may do now, one decision at a time. The first act is open, the others
//! wait folded beneath it.

use domain::directives::{DeskAct, DirectiveFile, Ending};
use leptos::prelude::*;

use super::api::{Acknowledge, Decide};
use super::event::RecordEvent;
use crate::extensions::{AskForMoreTime, DecideOnTime};
use crate::reports::{CheckReport, SubmitReport};
use crate::ui::{Argument, Choices, Folded, Form, Hidden, TextArea, Version, address};
use crate::words::use_words;

#[component]
pub fn Desk(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let mut acts = file.desk.iter().copied();
    let first = acts.next();
    let others: Vec<_> = acts
        .map(|act| {
            let file = file.clone();
            view! {
                <Folded summary=words.desk_act(act) class="aside">
                    {act_form(act, &file)}
                </Folded>
            }
        })
        .collect();
    view! {
        <div class="file-desk" id="desk">
            <div class="sticky">
                {first
                    .map(|act| {
                        view! {
                            <section class="desk" aria-labelledby="h-desk">
                                <h2 id="h-desk">{words.desk_act(act)}</h2>
                                {act_form(act, &file)}
                            </section>
                        }
                    })} {others}
            </div>
        </div>
    }
}

fn act_form(act: DeskAct, file: &DirectiveFile) -> AnyView {
    let file = file.clone();
    match act {
        DeskAct::Acknowledge => view! { <AcknowledgeForm file /> }.into_any(),
        DeskAct::ReportFinal => view! { <SubmitReport file kind=domain::reports::ReportKind::Final /> }.into_any(),
        DeskAct::ReportInterim => {
            let lead = file.row.lead.as_ref().map(|lead| lead.id) == file.reader_body;
            let kind =
                if lead { domain::reports::ReportKind::Interim } else { domain::reports::ReportKind::Contribution };
            view! { <SubmitReport file kind /> }.into_any()
        }
        DeskAct::AskForMoreTime => view! { <AskForMoreTime file /> }.into_any(),
        DeskAct::Check => view! { <CheckReport file /> }.into_any(),
        DeskAct::DecideExtension => view! { <DecideOnTime file /> }.into_any(),
        DeskAct::Close => view! { <CloseForm file /> }.into_any(),
        DeskAct::End => view! { <EndForm file /> }.into_any(),
        DeskAct::Resume => view! { <OneDecision file decision="resume" /> }.into_any(),
        DeskAct::Reopen => view! { <OneDecision file decision="reopen" /> }.into_any(),
        DeskAct::RecordEvent => view! { <RecordEvent file /> }.into_any(),
        DeskAct::EditDraft => {
            let href = format!("/meetings/{}/directives/{}", file.row.meeting, file.row.id);
            view! {
                <p class="btns">
                    <a class="btn wide" href=href>
                        {use_words().say("ui-edit")}
                    </a>
                </p>
            }
            .into_any()
        }
    }
}

#[component]
fn AcknowledgeForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    view! {
        <p>{words.say("directives-acknowledge-text")}</p>
        <Form action={address::<Acknowledge>()} prefix="acknowledge-">
            <Argument name="directive" value=file.row.id.to_string() />
            <div class="btns">
                <button class="btn wide">{words.desk_act(DeskAct::Acknowledge)}</button>
            </div>
        </Form>
    }
}

/// Closing as done or not done, or back to the secretariat.
#[component]
fn CloseForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let answered = file.row.force.is_answered();
    let mut options = vec![
        ("done".to_owned(), words.ending(Ending::Done), words.say("directives-close-done-hint")),
        ("not_done".to_owned(), words.ending(Ending::NotDone), words.say("directives-close-not-done-hint")),
    ];
    if answered {
        options.push(("declined".to_owned(), words.ending(Ending::Declined), String::new()));
    }
    options.push(("send_back".to_owned(), words.say("directives-send-back"), words.say("directives-send-back-hint")));
    view! {
        <p>{words.say("directives-close-text")}</p>
        <Form action={address::<Decide>()} prefix="close-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <Choices name="decision" legend=words.say("directives-decision") options />
            <TextArea name="remark" label=words.say("directives-remark") hint=words.say("directives-remark-hint") />
            <div class="btns">
                <button class="btn wide">{words.say("directives-decide")}</button>
            </div>
        </Form>
    }
}

/// Ends that are not an execution, and holding: the issuer's level alone.
#[component]
fn EndForm(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let options = ["hold", "not_done", "cancelled", "superseded", "merged"]
        .into_iter()
        .map(|decision| {
            let label = match decision {
                "hold" => words.say("directives-hold"),
                "not_done" => words.ending(Ending::NotDone),
                "cancelled" => words.ending(Ending::Cancelled),
                "superseded" => words.ending(Ending::Superseded),
                _ => words.ending(Ending::Merged),
            };
            (decision.to_owned(), label, String::new())
        })
        .collect();
    view! {
        <Form action={address::<Decide>()} prefix="end-">
            <Hidden name="directive" value=file.row.id.to_string() />
            <Version value=file.version />
            <Choices name="decision" legend=words.say("directives-decision") options />
            <TextArea name="remark" label=words.say("directives-remark") hint=words.say("directives-end-hint") />
            <div class="btns">
                <button class="btn warn wide">{words.say("directives-decide")}</button>
            </div>
        </Form>
    }
}

/// A decision that needs no choice but perhaps a reason.
#[component]
fn OneDecision(file: DirectiveFile, decision: &'static str) -> impl IntoView {
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
