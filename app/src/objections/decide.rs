use domain::directives::{DeskAct, DirectiveFile};
use domain::objections::{Objection, ObjectionState};
use language::dates;
use leptos::prelude::*;

use super::api::DismissObjection;
use crate::ui::{Form, Hidden, SaidTitle, TextArea, address};
use crate::words::use_words;

/// The issuer upholds an objection by naming other executors, or dismisses it with reasons.
#[component]
pub fn DecideObjections(file: DirectiveFile) -> impl IntoView {
    let waiting: Vec<_> = file
        .objections
        .iter()
        .filter(|objection| objection.state == ObjectionState::Raised)
        .map(|objection| decide(&file, objection))
        .collect();
    view! { <div class="flow">{waiting}</div> }
}

fn decide(file: &DirectiveFile, objection: &Objection) -> impl IntoView + use<> {
    let words = use_words();
    let raised = words.say_with(
        "objections-raised",
        &[("on", dates::day(objection.raised_on, words.locale()).into()), ("by", objection.raised_by.as_str().into())],
    );
    let directive = file.row.id.to_string();
    let elsewhere = file.desk.contains(&DeskAct::ChangeExecutors).then(|| {
        view! {
            <p class="btns">
                <a class="btn wide" href=format!("/directives/{directive}/executors")>
                    {words.say("objections-uphold")}
                </a>
            </p>
        }
    });
    let dismiss = words.say("objections-dismiss");
    let id = objection.id.to_string();
    view! {
        <div class="flow-s">
            <p>
                <strong>
                    <SaidTitle text=objection.body.name.clone() />
                </strong>
                <br />
                {raised}
            </p>
            <blockquote class="remark">{objection.reason.clone()}</blockquote>
            {elsewhere}
            <Form action={address::<DismissObjection>()} prefix=format!("dismiss-{id}-")>
                <Hidden name="directive" value=directive.clone() />
                <Hidden name="objection" value=id />
                <TextArea
                    name="note"
                    label=words.say("objections-dismiss-reason")
                    hint=words.say("objections-dismiss-hint")
                    rows=3
                    required=true
                />
                <div class="btns">
                    <button class="btn second wide">{dismiss}</button>
                </div>
            </Form>
        </div>
    }
}
