use std::collections::BTreeSet;

use domain::bodies::{BindingScope, Body, Group};
use domain::directives::{AssignmentRole, DirectiveForm};
use leptos::prelude::*;

use crate::ui::{FormState, SaidTitle, said_text};
use crate::words::use_words;

/// Who leads, who helps and who is told, as the boxes stand. Without script the boxes say it alone.
#[derive(Clone, Copy)]
pub struct Roles {
    lead: RwSignal<String>,
    co_executors: RwSignal<BTreeSet<String>>,
    informed: RwSignal<BTreeSet<String>>,
}

impl Roles {
    pub fn new(state: &FormState, form: &DirectiveForm, bodies: &[Body]) -> Self {
        let ticked = |field: &str, standing: &[String]| {
            let ids = bodies.iter().map(|body| body.id.to_string());
            ids.filter(|id| state.ticked(field, id, standing.contains(id))).collect()
        };
        Self {
            lead: RwSignal::new(state.value("lead", form.lead.clone())),
            co_executors: RwSignal::new(ticked("co_executors", &form.co_executors)),
            informed: RwSignal::new(ticked("informed", &form.informed)),
        }
    }

    /// The members of a group: the first-named leads [K43], the others help.
    pub fn take(self, group: &Group) {
        let mut members = group.members.iter().map(|member| member.body.id.to_string());
        self.lead.set(members.next().unwrap_or_default());
        self.co_executors.set(members.collect());
        self.informed.set(BTreeSet::new());
    }

    fn put(self, body: &str, role: AssignmentRole, ticked: bool) {
        match role {
            AssignmentRole::Lead => self.lead.set(body.to_owned()),
            AssignmentRole::CoExecutor => set(self.co_executors, body, ticked),
            AssignmentRole::Informed => set(self.informed, body, ticked),
        }
        // A body has one role; the box ticked last says which.
        if ticked && role != AssignmentRole::CoExecutor {
            set(self.co_executors, body, false);
        }
        if ticked && role != AssignmentRole::Informed {
            set(self.informed, body, false);
        }
        if ticked && role != AssignmentRole::Lead && self.lead.with_untracked(|lead| lead == body) {
            self.lead.set(String::new());
        }
    }

    /// Whether the body leads or helps.
    pub fn executes(self, body: &str) -> bool {
        self.has(body, AssignmentRole::Lead) || self.has(body, AssignmentRole::CoExecutor)
    }

    fn has(self, body: &str, role: AssignmentRole) -> bool {
        match role {
            AssignmentRole::Lead => self.lead.with(|lead| lead == body),
            AssignmentRole::CoExecutor => self.co_executors.with(|bodies| bodies.contains(body)),
            AssignmentRole::Informed => self.informed.with(|bodies| bodies.contains(body)),
        }
    }
}

fn set(bodies: RwSignal<BTreeSet<String>>, body: &str, ticked: bool) {
    bodies.update(|bodies| {
        if ticked {
            bodies.insert(body.to_owned());
        } else {
            bodies.remove(body);
        }
    });
}

/// Each body with the roles it may take.
#[component]
pub fn RolesTable(roles: Roles, bodies: Vec<Body>) -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    let problem = {
        let state = state.clone();
        for (field, role) in [
            ("lead", AssignmentRole::Lead),
            ("co_executors", AssignmentRole::CoExecutor),
            ("informed", AssignmentRole::Informed),
        ] {
            state.name(field, &words.assignment_role(role));
        }
        Memo::new(move |_| {
            state.problem("lead").or_else(|| state.problem("co_executors")).or_else(|| state.problem("informed"))
        })
    };
    let rows: Vec<_> =
        bodies.into_iter().enumerate().map(|(index, body)| row(roles, &state, index == 0, &body)).collect();
    let head = |role: AssignmentRole| view! { <th scope="col">{use_words().assignment_role(role)}</th> };
    view! {
        <fieldset class="field" class:bad=move || problem.get().is_some()>
            <legend>{words.say("directives-edit-roles")}</legend>
            <span class="hint">{words.say("directives-edit-roles-hint")}</span>
            <span class="error" id=format!("{}-error", state.id("lead"))>
                {move || problem.get()}
            </span>
            <div class="stack">
                <table class="tbl slim roles">
                    <caption class="sr">{words.say("directives-edit-roles")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.say("directives-edit-body")}</th>
                            {head(AssignmentRole::Lead)}
                            {head(AssignmentRole::CoExecutor)}
                            {head(AssignmentRole::Informed)}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </fieldset>
    }
}

fn row(roles: Roles, state: &FormState, first: bool, body: &Body) -> impl IntoView + use<> {
    let words = use_words();
    let name = said_text(&body.name);
    let id = body.id.to_string();
    // What a word can do to this body, where it is not plain.
    let scope = (body.binding != BindingScope::Direct).then(|| words.binding_scope(body.binding));
    let cell = |role: AssignmentRole, kind: &'static str, field: &'static str| {
        let many = role != AssignmentRole::Lead;
        let sent_as = if many { format!("form[{field}][]") } else { format!("form[{field}]") };
        let (standing, follows, put) = (id.clone(), id.clone(), id.clone());
        view! {
            <td data-label=words.assignment_role(role)>
                <label>
                    <input
                        // The error summary leads to the first box of each role.
                        id=first.then(|| state.id(field))
                        type=kind
                        name=sent_as
                        value=id.clone()
                        checked=roles_untracked(roles, &standing, role)
                        prop:checked=move || roles.has(&follows, role)
                        on:change=move |event| roles.put(&put, role, event_target_checked(&event))
                    />
                    <span>{words.assignment_role(role)} <span class="sr">{name.clone()}</span></span>
                </label>
            </td>
        }
    };
    view! {
        <tr>
            <th scope="row" class="lead-cell">
                <span>
                    <SaidTitle text=body.name.clone() />
                    {scope.map(|scope| view! { <span class="sub">{scope}</span> })}
                </span>
            </th>
            {cell(AssignmentRole::Lead, "radio", "lead")}
            {cell(AssignmentRole::CoExecutor, "checkbox", "co_executors")}
            {cell(AssignmentRole::Informed, "checkbox", "informed")}
        </tr>
    }
}

/// How a box stands when the page is written.
fn roles_untracked(roles: Roles, body: &str, role: AssignmentRole) -> bool {
    untrack(|| roles.has(body, role))
}
