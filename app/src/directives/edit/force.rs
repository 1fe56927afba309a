use domain::directives::{DirectiveForm, Force, Verb};
use domain::locale::Multilingual;
use leptos::prelude::*;

use super::part::Part;
use crate::ui::{Checkbox, FormState, ThreeFields};
use crate::words::use_words;

/// The word used, which is the force; the same word as it stands in the text; an agreement.
#[component]
pub fn ForceFields(form: DirectiveForm, force: RwSignal<Force>, agreed: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    agreed.set(expect_context::<FormState>().ticked("by_agreement", "on", !form.by_agreement.is_empty()));
    view! {
        <Part id="force" title=words.say("directives-edit-force")>
            <VerbPicker verb=form.verb.clone() force />
            <p class="small quiet">{words.say("directives-edit-force-word-hint")}</p>
            <ThreeFields
                names=["force_word_kk", "force_word_ru", "force_word_en"]
                label=words.say("directives-edit-force-word")
                value=Multilingual::new(&form.force_word_kk, &form.force_word_ru, &form.force_word_en)
            />
            <div on:change=move |event| agreed.set(event_target_checked(&event))>
                <Checkbox
                    name="by_agreement"
                    label=words.say("directives-edit-by-agreement")
                    hint=words.say("directives-edit-by-agreement-hint")
                    checked=!form.by_agreement.is_empty()
                />
            </div>
        </Part>
    }
}

/// Verbs in the order of their force, each drawn with the weight of its rule.
#[component]
fn VerbPicker(verb: String, force: RwSignal<Force>) -> impl IntoView {
    let words = use_words();
    let state = expect_context::<FormState>();
    let chosen = state.value("verb", verb);
    let id = state.id("verb");
    let problem = {
        let state = state.clone();
        state.name("verb", &words.say("directives-edit-verb"));
        Memo::new(move |_| state.problem("verb"))
    };
    if let Some(verb) = Verb::parse(&chosen) {
        force.set(verb.force());
    }
    let options: Vec<_> = Verb::ALL
        .iter()
        .copied()
        .enumerate()
        .map(|(index, verb)| {
            let checked = verb.as_str() == chosen;
            // The error summary leads to the first choice.
            let id = (index == 0).then(|| id.clone());
            view! {
                <label>
                    <input
                        id=id
                        type="radio"
                        name="form[verb]"
                        value=verb.as_str()
                        checked=checked
                        on:change=move |_| force.set(verb.force())
                    />
                    <span class="force" data-force=verb.force().as_str()>
                        {words.verb(verb)}
                    </span>
                    <small>{words.force(verb.force())}</small>
                </label>
            }
        })
        .collect();
    let meaning = {
        let words = words.clone();
        move || words.force_hint(force.get())
    };
    view! {
        <fieldset class="field" class:bad=move || problem.get().is_some()>
            <legend>{words.say("directives-edit-verb")}</legend>
            <span class="hint">{words.say("directives-edit-verb-hint")}</span>
            <span class="error" id=format!("{id}-error")>
                {move || problem.get()}
            </span>
            <div class="forces">{options}</div>
            <p class="hint" role="status">
                {meaning}
            </p>
        </fieldset>
    }
}
