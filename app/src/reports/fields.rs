//! What every form of a report asks for, by an account or by a link.

use domain::directives::Confidence;
use domain::ids::LimbId;
use domain::locale::Multilingual;
use domain::reports::Answer;
use leptos::prelude::*;

use crate::ui::{Choices, Select, TextArea, TextField, said_text};
use crate::words::use_words;

/// Whether a recommendation, request or proposal is accepted, and by when it is then carried out.
#[component]
pub fn AnswerFields() -> impl IntoView {
    let words = use_words();
    let options =
        Answer::ALL.iter().map(|answer| (answer.as_str().to_owned(), words.answer(*answer), String::new())).collect();
    view! {
        <Choices name="answer" legend=words.say("reports-answer") options />
        <TextField
            name="promised_on"
            label=words.say("reports-promised-on")
            hint=words.say("reports-promised-on-hint")
            kind="date"
        />
    }
}

#[component]
pub fn ConfidenceField(standing: Option<Confidence>) -> impl IntoView {
    let words = use_words();
    let options = Confidence::ALL
        .iter()
        .map(|confidence| {
            (confidence.as_str().to_owned(), words.confidence(*confidence), words.confidence_hint(*confidence))
        })
        .collect();
    let standing = standing.map(Confidence::as_str).unwrap_or_default();
    view! { <Choices name="confidence" legend=words.say("reports-confidence") options value=standing /> }
}

/// Why it is late.
#[component]
pub fn SlippageField() -> impl IntoView {
    let words = use_words();
    view! {
        <TextArea
            name="slippage_reason"
            label=words.say("reports-slippage-reason")
            hint=words.say("reports-slippage-hint")
            required=true
        />
    }
}

/// An act in place of a file, and which part of the directive it proves.
#[component]
pub fn ReferenceFields(
    /// Letter and text of each part that is proven apart.
    limbs: Vec<(LimbId, String, Multilingual)>,
) -> impl IntoView {
    let words = use_words();
    let limbs: Vec<(String, String)> = limbs
        .into_iter()
        .filter(|(_, letter, _)| !letter.is_empty())
        .map(|(limb, letter, text)| (limb.to_string(), format!("({letter}) {}", said_text(&text))))
        .collect();
    let (label, none) = (words.say("reports-limb"), words.say("reports-limb-all"));
    view! {
        <TextField name="reference" label=words.say("reports-reference") hint=words.say("reports-reference-hint") />
        {(!limbs.is_empty()).then(|| view! { <Select name="limb" label=label options=limbs none=none /> })}
    }
}

/// The head who answers for the report.
#[component]
pub fn SignedByField() -> impl IntoView {
    let words = use_words();
    view! {
        <TextField
            name="signed_by"
            label=words.say("reports-signed-by")
            hint=words.say("reports-signed-by-hint")
            required=true
        />
    }
}
