//! The texts of the draft, and how it is sorted.

use domain::directives::{Classification, DirectiveForm, DirectiveKind, LIMBS_MAX};
use domain::ids::AgendaItemId;
use domain::locale::Multilingual;
use leptos::prelude::*;

use super::part::Part;
use crate::CurrentSession;
use crate::ui::{Choices, Select, TextArea, TextField, ThreeAreas, ThreeFields, said_text};
use crate::words::use_words;

/// Under which question the point stands, with which number.
#[component]
pub fn PlaceFields(form: DirectiveForm, items: Vec<(AgendaItemId, i32, Multilingual)>) -> impl IntoView {
    let words = use_words();
    let items = items
        .iter()
        .map(|(id, position, title)| (id.to_string(), format!("{position}. {}", said_text(title))))
        .collect();
    view! {
        <div class="form-row">
            <Select
                name="item"
                label=words.say("directives-edit-item")
                options=items
                value=form.item
                none=words.say("directives-edit-no-item")
            />
            <TextField
                name="number"
                label=words.say("directives-edit-number")
                hint=words.say("directives-edit-number-hint")
                value=form.number
                width="w-8"
            />
        </div>
    }
}

/// What the protocol will say, and the short title by which the directive is called.
#[component]
pub fn WordsFields(form: DirectiveForm) -> impl IntoView {
    let words = use_words();
    view! {
        <Part id="words" title=words.say("directives-edit-words") hint=words.say("directives-edit-words-hint")>
            <ThreeAreas
                names=["words_kk", "words_ru", "words_en"]
                label=words.say("directives-edit-words")
                value=Multilingual::new(&form.words_kk, &form.words_ru, &form.words_en)
                rows=3
            />
            <ThreeFields
                names=["title_kk", "title_ru", "title_en"]
                label=words.say("directives-edit-title")
                value=Multilingual::new(&form.title_kk, &form.title_ru, &form.title_en)
            />
        </Part>
    }
}

/// The actions that are proven apart.
#[component]
pub fn LimbFields(form: DirectiveForm) -> impl IntoView {
    let words = use_words();
    view! {
        <Part id="limbs" title=words.say("directives-edit-limbs") hint=words.say_with("directives-edit-limbs-hint", &[("max", LIMBS_MAX.into())])>
            <ThreeAreas
                names=["limbs_kk", "limbs_ru", "limbs_en"]
                label=words.say("directives-edit-limbs")
                value=Multilingual::new(&form.limbs_kk, &form.limbs_ru, &form.limbs_en)
                rows=2
            />
        </Part>
    }
}

/// What will show that it is done.
#[component]
pub fn ResultFields(form: DirectiveForm) -> impl IntoView {
    let words = use_words();
    view! {
        <Part id="result" title=words.say("directives-edit-result") hint=words.say("directives-edit-result-hint")>
            <ThreeAreas
                names=["expected_kk", "expected_ru", "expected_en"]
                label=words.say("directives-edit-result")
                value=Multilingual::new(&form.expected_kk, &form.expected_ru, &form.expected_en)
                rows=2
            />
            <TextField
                name="outcome_rests_with"
                label=words.say("directives-edit-outcome")
                hint=words.say("directives-edit-outcome-hint")
                value=form.outcome_rests_with
            />
        </Part>
    }
}

/// The directives that this one carries out, supersedes or takes up, by their numbers.
#[component]
pub fn LinkFields(form: DirectiveForm) -> impl IntoView {
    let words = use_words();
    view! {
        <Part id="links" title=words.say("directives-edit-links") hint=words.say("directives-edit-links-hint")>
            <TextField
                name="carries_out"
                label=words.say("directives-edit-carries-out")
                hint=words.say("directives-edit-carries-out-hint")
                value=form.carries_out
                width="w-20"
            />
            <TextArea
                name="supersedes"
                label=words.say("directives-edit-supersedes")
                hint=words.say("directives-edit-supersedes-hint")
                value=form.supersedes
                rows=2
            />
            <TextArea
                name="refers_to"
                label=words.say("directives-edit-refers-to")
                hint=words.say("directives-edit-refers-to-hint")
                value=form.refers_to
                rows=2
            />
        </Part>
    }
}

/// Its kind, and who may read it.
#[component]
pub fn SortFields(form: DirectiveForm) -> impl IntoView {
    let words = use_words();
    let kinds = DirectiveKind::ALL
        .iter()
        .map(|kind| (kind.as_str().to_owned(), words.directive_kind(*kind), String::new()))
        .collect();
    let reader = expect_context::<CurrentSession>().get().and_then(|session| session.reader);
    let cleared = reader.is_some_and(|reader| reader.actor.cleared);
    let classifications = Classification::ALL
        .iter()
        .filter(|of| cleared || **of == Classification::Open)
        .map(|of| (of.as_str().to_owned(), words.classification(*of), String::new()))
        .collect();
    view! {
        <div class="form-row">
            <Choices
                name="kind"
                legend=words.say("directives-edit-kind")
                hint=words.say("directives-edit-kind-hint")
                options=kinds
                value=form.kind
            />
            <Choices
                name="classification"
                legend=words.say("directives-edit-classification")
                hint=words.say("directives-edit-classification-hint")
                options=classifications
                value=form.classification
            />
        </div>
    }
}
