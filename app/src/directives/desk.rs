//! The desk: what this reader may do now, one decision at a time. The first act is open, the others
//! wait folded beneath it.

use domain::directives::{DeskAct, DirectiveFile};
use domain::reports::ReportMatter;
use leptos::prelude::*;

use super::api::Acknowledge;
use super::decisions::{CloseForm, EndForm, HoldForm, OneDecision};
use super::event::RecordEvent;
use super::notes::{GroupForm, OutcomeForm, RhythmForm};
use crate::extensions::{AskForMoreTime, DecideOnTime, EndorseRequest};
use crate::objections::{DecideObjections, Object};
use crate::report_links::{LetReport, MadeLink};
use crate::reports::{CheckReport, ReportNoChange, SubmitReport};
use crate::ui::{Argument, Folded, Form, address};
use crate::words::use_words;

#[component]
pub fn Desk(file: DirectiveFile) -> impl IntoView {
    let words = use_words();
    let mut acts = file.desk.iter().copied().peekable();
    // To let somebody else report waits for nobody, so it stays folded.
    let first = acts.next_if(|act| *act != DeskAct::LetReport);
    let made = file.report_links.address.clone().map(|address| view! { <MadeLink address /> });
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
                {made}
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
        DeskAct::ReportNoChange => view! { <ReportNoChange file /> }.into_any(),
        DeskAct::SubmitRoadMap => {
            let kind = domain::reports::ReportKind::Interim;
            view! { <SubmitReport file kind matter=ReportMatter::RoadMap /> }.into_any()
        }
        DeskAct::AskForMoreTime => view! { <AskForMoreTime file /> }.into_any(),
        DeskAct::LetReport => view! { <LetReport file /> }.into_any(),
        DeskAct::Check => view! { <CheckReport file /> }.into_any(),
        DeskAct::EndorseExtension => view! { <EndorseRequest file /> }.into_any(),
        DeskAct::DecideExtension => view! { <DecideOnTime file /> }.into_any(),
        DeskAct::Object => view! { <Object file /> }.into_any(),
        DeskAct::DecideObjection => view! { <DecideObjections file /> }.into_any(),
        DeskAct::ChangeExecutors => {
            let words = use_words();
            let href = format!("/directives/{}/executors", file.row.id);
            view! {
                <p>{words.say("directives-executors-text")}</p>
                <p class="btns">
                    <a class="btn second wide" href=href>
                        {words.desk_act(act)}
                    </a>
                </p>
            }
            .into_any()
        }
        DeskAct::Close => view! { <CloseForm file /> }.into_any(),
        DeskAct::Hold => view! { <HoldForm file /> }.into_any(),
        DeskAct::End => view! { <EndForm file /> }.into_any(),
        DeskAct::Resume => view! { <OneDecision file decision="resume" /> }.into_any(),
        DeskAct::Reopen => view! { <OneDecision file decision="reopen" /> }.into_any(),
        DeskAct::ChangeRhythm => view! { <RhythmForm file /> }.into_any(),
        DeskAct::NameGroup => view! { <GroupForm file /> }.into_any(),
        DeskAct::NoteOutcome => view! { <OutcomeForm file /> }.into_any(),
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
