use domain::bodies::{BindingScope, BodyForm, BodyKind, BodyName, Standing};
use domain::locale::Multilingual;
use leptos::prelude::*;

use super::api::SaveBody;
use crate::ui::{Choices, Form, Hidden, Picks, Select, TextField, ThreeFields, Version, address, said_text};
use crate::words::use_words;

/// The fields of a body. The last day of one that has a successor follows from the succession.
#[component]
pub fn BodyFields(form: BodyForm, bodies: Vec<BodyName>, succeeded: bool) -> impl IntoView {
    let words = use_words();
    let kinds = BodyKind::ALL.iter().map(|kind| (kind.as_str().to_owned(), words.body_kind(*kind))).collect();
    let standings =
        Standing::ALL.iter().map(|standing| (standing.as_str().to_owned(), words.standing(*standing))).collect();
    let bindings = BindingScope::ALL
        .iter()
        .map(|binding| (binding.as_str().to_owned(), words.binding_scope(*binding), String::new()))
        .collect();
    let weeks =
        vec![("five".to_owned(), words.say("bodies-week-five")), ("six".to_owned(), words.say("bodies-week-six"))];
    let parents = bodies
        .iter()
        .filter(|body| body.id.to_string() != form.id)
        .map(|body| (body.id.to_string(), said_text(&body.name)))
        .collect();
    let new = form.id.is_empty();
    let back = if new { "/bodies".to_owned() } else { format!("/bodies/{}", form.id) };
    view! {
        <Form action={address::<SaveBody>()}>
            <Hidden name="id" value=form.id.clone() />
            {form.version.parse::<i32>().ok().map(|version| view! { <Version value=version /> })}
            <ThreeFields
                names=["name_kk", "name_ru", "name_en"]
                label=words.say("bodies-full-name")
                value=Multilingual::new(&form.name_kk, &form.name_ru, &form.name_en)
            />
            <ThreeFields
                names=["short_kk", "short_ru", "short_en"]
                label=words.say("bodies-short-name")
                value=Multilingual::new(&form.short_kk, &form.short_ru, &form.short_en)
            />
            <div class="form-row">
                <Select name="kind" label=words.say("bodies-kind") options=kinds value=form.kind.clone() />
                <Select
                    name="standing"
                    label=words.say("bodies-standing")
                    options=standings
                    value=form.standing.clone()
                />
                <Select
                    name="parent"
                    label=words.say("bodies-parent")
                    options=parents
                    value=form.parent.clone()
                    none=words.say("bodies-no-parent")
                />
            </div>
            <Choices
                name="binding"
                legend=words.say("bodies-binding")
                options=bindings
                value=form.binding.clone()
                hint=words.say("bodies-binding-hint")
            />
            <Picks name="week" legend=words.say("bodies-week") options=weeks value=form.week.clone() />
            <TextField
                name="mailbox"
                label=words.say("bodies-mailbox")
                hint=words.say("bodies-mailbox-hint")
                kind="email"
                value=form.mailbox.clone()
            />
            <div class="form-row">
                <TextField
                    name="valid_from"
                    label=words.say("bodies-valid-from")
                    hint=words.say("bodies-valid-from-hint")
                    kind="date"
                    value=form.valid_from.clone()
                    width="w-20"
                />
                {(!succeeded)
                    .then(|| {
                        view! {
                            <TextField
                                name="valid_to"
                                label=words.say("bodies-valid-to")
                                hint=words.say("bodies-valid-to-hint")
                                kind="date"
                                value=form.valid_to.clone()
                                width="w-20"
                            />
                        }
                    })}
            </div>
            <div class="btns">
                <button class="btn">{words.say("ui-save")}</button>
                <a class="btn second" href=back>
                    {words.say("ui-cancel")}
                </a>
            </div>
        </Form>
    }
}
