use domain::bodies::{Body, Group};
use domain::directives::{DirectiveForm, Force};
use domain::locale::Multilingual;
use leptos::prelude::*;

use super::part::Part;
use super::roles::{Roles, RolesTable};
use crate::ui::{FormState, Select, ThreeFields, said_text};
use crate::words::use_words;

/// To whom it is addressed: the words of the source, the group that they name, and the bodies behind them.
#[component]
pub fn Addressees(
    form: DirectiveForm,
    bodies: Vec<Body>,
    groups: Vec<Group>,
    force: RwSignal<Force>,
    agreed: RwSignal<bool>,
) -> impl IntoView {
    let words = use_words();
    let roles = Roles::new(&expect_context::<FormState>(), &form, &bodies);
    let options = groups.iter().map(|group| (group.id.to_string(), said_text(&group.name))).collect();
    let members = members(&groups);
    let choose = move |event: leptos::ev::Event| {
        let chosen = event_target_value(&event);
        if let Some(group) = groups.iter().find(|group| group.id.to_string() == chosen) {
            roles.take(group);
        }
    };
    view! {
        <Part id="addressee" title=words.say("directives-edit-addressee") hint=words.say("directives-edit-addressee-hint")>
            <ThreeFields
                names=["addressee_kk", "addressee_ru", "addressee_en"]
                label=words.say("directives-edit-addressee-words")
                value=Multilingual::new(&form.addressee_kk, &form.addressee_ru, &form.addressee_en)
            />
            <div class="flow-s" on:change=choose>
                <Select
                    name="group"
                    label=words.say("directives-edit-group")
                    hint=words.say("directives-edit-group-hint")
                    options=options
                    value=form.group
                    none=words.say("directives-edit-no-group")
                />
                {members}
            </div>
            <RolesTable roles bodies=bodies.clone() />
            {unbound(roles, bodies, force, agreed)}
        </Part>
    }
}

/// Points out executors whom the word used cannot bind. It forbids nothing: the council may have its
/// reasons, and the signature points it out once more.
fn unbound(roles: Roles, bodies: Vec<Body>, force: RwSignal<Force>, agreed: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    let offered: Vec<(Body, String)> = bodies.into_iter().map(|body| (body.clone(), said_text(&body.name))).collect();
    let unbound = Memo::new(move |_| {
        let (force, agreed) = (force.get(), agreed.get());
        let executors = offered
            .iter()
            .filter(|(body, _)| !body.binding.admits(force, agreed) && roles.executes(&body.id.to_string()));
        executors.map(|(_, name)| name.clone()).collect::<Vec<_>>().join(", ")
    });
    view! {
        <div role="status">
            {move || {
                let names = unbound.get();
                (!names.is_empty())
                    .then(|| {
                        view! {
                            <p class="notice soon">
                                {words.say_with("directives-edit-cannot-be-bound", &[("bodies", names.into())])}
                            </p>
                        }
                    })
            }}
        </div>
    }
}

/// Whom each group means on the day of the meeting, in the order of the list.
fn members(groups: &[Group]) -> Option<AnyView> {
    let words = use_words();
    let groups: Vec<_> = groups
        .iter()
        .map(|group| {
            let names: Vec<String> = group.members.iter().map(|member| said_text(&member.body.name)).collect();
            view! {
                <div>
                    <dt>{said_text(&group.name)}</dt>
                    <dd>{names.join(", ")}</dd>
                </div>
            }
        })
        .collect();
    (!groups.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.say("directives-edit-group-members")}</summary>
                <dl class="facts small">{groups}</dl>
            </details>
        }
        .into_any()
    })
}
