use domain::bodies::{BodyName, SuccessionForm, SuccessionKind, SuccessionPage};
use domain::directives::{AssignmentRole, DirectiveRow};
use domain::ids::BodyId;
use domain::locale::Multilingual;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::Crumbs;
use super::api::{SucceedBody, load_succession};
use crate::meetings::needed;
use crate::page::{PageTitle, page};
use crate::ui::{
    BodyPicks, Checkbox, Choices, Form, FormState, Hidden, SaidTitle, Select, TextField, ThreeFields, TimelinessMark,
    address, said_text,
};
use crate::words::use_words;

/// A body is renamed, merged or split. What would move is seen before it is confirmed.
#[component]
pub fn Succession() -> impl IntoView {
    let params = use_params_map();
    let body = move || params.with(|params| params.get("body").and_then(|body| body.parse::<BodyId>().ok()));
    page(body, |body| async move { load_succession(needed(body)?).await }, show)
}

fn show(data: SuccessionPage) -> AnyView {
    let words = use_words();
    let title = words.say("bodies-succession");
    let name = said_text(&data.body.name);
    let over = (format!("/bodies/{}", data.body.id), name.clone());
    view! {
        <PageTitle text=format!("{title} · {name}") />
        <div class="wrap">
            <Crumbs over here=title.clone() />
            <div class="page-narrow flow">
                <h1>{title}</h1>
                <p class="lede">{name}</p>
                {match data.successor.clone() {
                    Some(successor) => {
                        view! {
                            <p class="notice">
                                {words.say("errors-obstacle-succeeded")} " "
                                <a href=format!("/bodies/{}", successor.id)>
                                    <SaidTitle text=successor.name />
                                </a>
                            </p>
                        }
                            .into_any()
                    }
                    None => {
                        view! {
                            <p>{words.say("bodies-succession-lede")}</p>
                            {fields(&data)}
                        }
                            .into_any()
                    }
                }}
            </div>
        </div>
    }
    .into_any()
}

fn fields(data: &SuccessionPage) -> AnyView {
    let words = use_words();
    let data = data.clone();
    let form = data.form.clone();
    let kinds = SuccessionKind::ALL
        .iter()
        .map(|kind| (kind.as_str().to_owned(), words.succession_kind(*kind), words.succession_hint(*kind)))
        .collect();
    let bodies: Vec<(String, String)> =
        data.bodies.iter().map(|body| (body.id.to_string(), said_text(&body.name))).collect();
    let back = format!("/bodies/{}", data.body.id);
    view! {
        <Form action={address::<SucceedBody>()}>
            <Hidden name="body" value=form.body.clone() />
            <Choices name="kind" legend=words.say("bodies-succession-kind") options=kinds value=form.kind.clone() />
            <div class="form-row">
                <TextField
                    name="on"
                    label=words.say("bodies-succession-on")
                    hint=words.say("bodies-succession-on-hint")
                    kind="date"
                    value=form.on.clone()
                    width="w-20"
                    required=true
                />
                <TextField
                    name="act"
                    label=words.say("bodies-succession-act")
                    hint=words.say("bodies-succession-act-hint")
                    value=form.act.clone()
                />
            </div>
            <Select
                name="successor"
                label=words.say("bodies-successor")
                hint=words.say("bodies-successor-hint")
                options=bodies.clone()
                value=form.successor.clone()
                none=words.say("bodies-successor-new")
            />
            {new_name(&form)}
            <Others bodies=bodies.clone() />
            <Moves data=data.clone() />
            <Checkbox
                name="confirmed"
                label=words.say("bodies-succession-confirm")
                hint=words.say("ui-cannot-be-undone")
            />
            <div class="btns">
                <button class="btn warn">{words.say("bodies-succession-record")}</button>
                <a class="btn second" href=back>
                    {words.say("ui-cancel")}
                </a>
            </div>
        </Form>
    }
    .into_any()
}

/// The names of a successor that is not in the register yet.
fn new_name(form: &SuccessionForm) -> AnyView {
    let words = use_words();
    view! {
        <ThreeFields
            names=["name_kk", "name_ru", "name_en"]
            label=words.say("bodies-new-name")
            value=Multilingual::new(&form.name_kk, &form.name_ru, &form.name_en)
        />
        <ThreeFields
            names=["short_kk", "short_ru", "short_en"]
            label=words.say("bodies-short-name")
            value=Multilingual::new(&form.short_kk, &form.short_ru, &form.short_en)
        />
        <TextField
            name="mailbox"
            label=words.say("bodies-mailbox")
            hint=words.say("bodies-new-mailbox-hint")
            kind="email"
            value=form.mailbox.clone()
        />
    }
    .into_any()
}

/// Further successors wait folded until a body is split.
#[component]
fn Others(bodies: Vec<(String, String)>) -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    let ticked = bodies.iter().any(|(body, _)| state.ticked("others", body, false));
    let refused = Memo::new(move |_| state.problem("others").is_some());
    view! {
        <details open=move || ticked || refused.get()>
            <summary>{words.say("bodies-others")}</summary>
            <BodyPicks
                name="others"
                legend=words.say("bodies-others")
                hint=words.say("bodies-others-hint")
                options=bodies
            />
        </details>
    }
}

/// All that goes to the successor, and for a split to whom.
#[component]
fn Moves(data: SuccessionPage) -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    state.name("places", &words.say("bodies-place"));
    // The error summary leads to the list.
    let id = state.id("places");
    let problem = Memo::new(move |_| state.problem("places"));
    let groups: Vec<_> = data.groups.iter().map(|name| view! { <li><SaidTitle text=name.clone() /></li> }).collect();
    let people =
        (data.people > 0).then(|| view! { <p>{words.say_with("bodies-people", &[("n", data.people.into())])}</p> });
    let directives: Vec<_> = data
        .open
        .iter()
        .map(|(row, role)| view! { <Place row=row.clone() role=*role bodies=data.bodies.clone() /> })
        .collect();
    view! {
        <section class="block" id=id aria-labelledby="h-moves">
            <div class="block-head">
                <h2 id="h-moves">{words.say("bodies-moves")}</h2>
                <p>{words.say("bodies-moves-note")}</p>
            </div>
            <div class="field" class:bad=move || problem.get().is_some()>
                <span class="error">{move || problem.get()}</span>
            </div>
            {if directives.is_empty() {
                view! { <p class="quiet">{words.say("bodies-moves-none")}</p> }.into_any()
            } else {
                view! { <ul class="tasks">{directives}</ul> }.into_any()
            }}
            {(!groups.is_empty())
                .then(|| {
                    view! {
                        <p>{words.say("bodies-moves-groups")}</p>
                        <ul>{groups}</ul>
                    }
                })}
            {people}
        </section>
    }
}

/// A directive that moves, and who takes it over where the body is split.
#[component]
fn Place(row: DirectiveRow, role: AssignmentRole, bodies: Vec<BodyName>) -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    let options: Vec<_> = bodies
        .into_iter()
        .map(|body| {
            let value = format!("{}:{}", row.id, body.id);
            let selected = state.ticked("places", &value, false);
            view! {
                <option value=value selected=selected>
                    {said_text(&body.name)}
                </option>
            }
        })
        .collect();
    view! {
        <li>
            <div>
                <span class="due-date">{format!("№ {}", row.reference)}</span>
                <TimelinessMark timeliness=row.timeliness due_on=row.due_on />
            </div>
            <div>
                <h3 class="t-title">
                    <a href=format!("/directives/{}", row.id)>
                        <SaidTitle text=row.title />
                    </a>
                </h3>
                <p class="t-meta">
                    <span>{words.assignment_role(role)}</span>
                </p>
                <details>
                    <summary>{words.say("bodies-place")}</summary>
                    <div class="field">
                        <select name=format!("form[places][{}]", row.id) aria-label=words.say("bodies-place")>
                            <option value="">{words.say("bodies-place-first")}</option>
                            {options}
                        </select>
                    </div>
                </details>
            </div>
        </li>
    }
}
