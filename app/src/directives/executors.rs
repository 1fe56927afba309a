//! Other executors, named by the issuer.

use domain::bodies::{BindingScope, Body};
use domain::directives::{AssignmentRole, DeskAct, ExecutorsPage};
use domain::error::Error;
use domain::ids::DirectiveId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::api::{ChangeExecutors as Change, load_executors};
use crate::error::UiError;
use crate::page::{PageTitle, page};
use crate::ui::{BodyPicks, Crumbs, Form, Hidden, Select, TextArea, Version, address, said_text};
use crate::words::use_words;

/// Who leads and who helps from now on, and why.
#[component]
pub fn ChangeExecutors() -> impl IntoView {
    let params = use_params_map();
    let directive = move || {
        params.with(|params| params.get("directive").and_then(|directive| directive.parse::<DirectiveId>().ok()))
    };
    page(
        directive,
        |directive| async move {
            match directive {
                Some(directive) => load_executors(directive).await,
                None => Err(UiError::Refused(Error::NotFound)),
            }
        },
        show,
    )
}

fn show(data: ExecutorsPage) -> AnyView {
    let words = use_words();
    let title = words.desk_act(DeskAct::ChangeExecutors);
    let number = format!("№ {}", data.row.reference);
    let back = format!("/directives/{}", data.row.id);
    let way = vec![("/directives".to_owned(), words.say("shell-directives")), (back.clone(), number.clone())];
    view! {
        <PageTitle text=format!("{title} · {number}") />
        <div class="wrap">
            <Crumbs way=way here=title.clone() />
            <div class="page-narrow flow">
                <h1>{title}</h1>
                <p class="lede">{said_text(&data.row.title)}</p>
                <p>{words.say("directives-executors-text")}</p>
                {waiting(&data)}
                {if data.may_change {
                    fields(data, back)
                } else {
                    view! { <p class="notice">{words.say("directives-executors-not-now")}</p> }.into_any()
                }}
            </div>
        </div>
    }
    .into_any()
}

/// Objections that this change would settle.
fn waiting(data: &ExecutorsPage) -> Option<AnyView> {
    let words = use_words();
    let lines: Vec<_> = data
        .objections
        .iter()
        .map(|objection| {
            view! {
                <p>{words.say_with("directives-executors-objects", &[("body", said_text(&objection.body.name).into())])}</p>
                <blockquote class="remark">{objection.reason.clone()}</blockquote>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <div class="notice soon flow-s">{lines}</div> }.into_any())
}

fn fields(data: ExecutorsPage, back: String) -> AnyView {
    let words = use_words();
    let options: Vec<(String, String)> =
        data.bodies.iter().map(|body| (body.id.to_string(), body_words(&data, body))).collect();
    let form = data.form;
    view! {
        <Form action={address::<Change>()}>
            <Hidden name="directive" value=form.directive.clone() />
            {form.version.parse::<i32>().ok().map(|version| view! { <Version value=version /> })}
            <Select
                name="lead"
                label=words.assignment_role(AssignmentRole::Lead)
                options=options.clone()
                value=form.lead
                hint=words.say("directives-executors-lead-hint")
            />
            <BodyPicks
                name="co_executors"
                legend=words.say("directives-co-executors")
                options=options
                chosen=form.co_executors
                hint=words.say("directives-executors-co-hint")
            />
            <TextArea
                name="reason"
                label=words.say("directives-remark")
                hint=words.say("directives-end-hint")
                rows=3
                required=true
            />
            <div class="btns">
                <button class="btn">{words.say("directives-executors-save")}</button>
                <a class="btn second" href=back>
                    {words.say("ui-cancel")}
                </a>
            </div>
        </Form>
    }
    .into_any()
}

/// The name, and a warning where the words of the directive cannot bind the body.
fn body_words(data: &ExecutorsPage, body: &Body) -> String {
    let name = said_text(&body.name);
    if body.binding == BindingScope::Direct || body.binding.admits(data.row.force, data.by_agreement) {
        name
    } else {
        format!("{name} — {}", use_words().binding_scope(body.binding))
    }
}
