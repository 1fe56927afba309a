//! Controls with label, hint and error. A field's `name` is the one its form's errors use.

use domain::locale::{Locale, Multilingual};
use leptos::prelude::*;

use super::FormState;
use crate::words::{language_name, use_words};

/// One line of text, a date or a number.
#[component]
pub fn TextField(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    /// The input's type: text, date, number, email, password, search.
    #[prop(default = "text")]
    kind: &'static str,
    /// A width class: `w-4`, `w-8`, `w-20`.
    #[prop(optional)]
    width: &'static str,
    #[prop(optional)] lang: Option<&'static str>,
    #[prop(optional)] autocomplete: Option<&'static str>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let state = expect_context::<FormState>();
    let value = if kind == "password" { String::new() } else { state.value(name, value) };
    let id = state.id(name);
    let described = described_by(&id, !hint.is_empty());
    let problem = problem_of(&state, name, &label);
    view! {
        <div class="field" class:bad=move || problem.get().is_some()>
            <label for=id.clone()>{label}</label>
            {hint_view(&id, hint)}
            {error_view(&id, problem)}
            <input
                id=id
                class=width
                type=kind
                name=state.sent_as(name)
                value=value
                lang=lang
                autocomplete=autocomplete
                aria-required=required.then_some("true")
                aria-invalid=move || problem.get().is_some().then_some("true")
                aria-describedby=described
            />
        </div>
    }
}

/// Text of several lines.
#[component]
pub fn TextArea(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(default = 4)] rows: u32,
    #[prop(optional)] lang: Option<&'static str>,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let state = expect_context::<FormState>();
    let value = state.value(name, value);
    let id = state.id(name);
    let described = described_by(&id, !hint.is_empty());
    let problem = problem_of(&state, name, &label);
    view! {
        <div class="field" class:bad=move || problem.get().is_some()>
            <label for=id.clone()>{label}</label>
            {hint_view(&id, hint)}
            {error_view(&id, problem)}
            // Leptos writes a textarea's children unescaped, so the text goes in escaped by hand.
            <textarea
                id=id
                name=state.sent_as(name)
                rows=rows.to_string()
                lang=lang
                aria-required=required.then_some("true")
                aria-invalid=move || problem.get().is_some().then_some("true")
                aria-describedby=described
                inner_html=escaped_text(&value)
            ></textarea>
        </div>
    }
}

/// One of many.
#[component]
pub fn Select(
    name: &'static str,
    #[prop(into)] label: String,
    /// Values with their words.
    options: Vec<(String, String)>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    /// Words of the empty choice; without it something is always chosen.
    #[prop(optional, into)]
    none: Option<String>,
    #[prop(optional)] width: &'static str,
) -> impl IntoView {
    let state = expect_context::<FormState>();
    let chosen = state.value(name, value);
    let id = state.id(name);
    let described = described_by(&id, !hint.is_empty());
    let problem = problem_of(&state, name, &label);
    let options: Vec<_> = none
        .map(|words| (String::new(), words))
        .into_iter()
        .chain(options)
        .map(|(value, words)| {
            let selected = value == chosen;
            view! {
                <option value=value selected=selected>
                    {words}
                </option>
            }
        })
        .collect();
    view! {
        <div class="field" class:bad=move || problem.get().is_some()>
            <label for=id.clone()>{label}</label>
            {hint_view(&id, hint)}
            {error_view(&id, problem)}
            <select
                id=id
                class=width
                name=state.sent_as(name)
                aria-invalid=move || problem.get().is_some().then_some("true")
                aria-describedby=described
            >
                {options}
            </select>
        </div>
    }
}

/// One of a few, each with its explanation.
#[component]
pub fn Choices(
    name: &'static str,
    #[prop(into)] legend: String,
    /// Value, words, explanation.
    options: Vec<(String, String, String)>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let state = expect_context::<FormState>();
    let chosen = state.value(name, value);
    let id = state.id(name);
    let problem = problem_of(&state, name, &legend);
    let options: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(index, (value, words, explanation))| {
            let checked = value == chosen;
            // The error summary leads to the first choice.
            let id = (index == 0).then(|| id.clone());
            view! {
                <label class="choice">
                    <input id=id type="radio" name=state.sent_as(name) value=value checked=checked />
                    <span>{words} {(!explanation.is_empty()).then(|| view! { <small>{explanation}</small> })}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field" class:bad=move || problem.get().is_some()>
            <legend>{legend}</legend>
            {hint_view(&id, hint)}
            {error_view(&id, problem)}
            {options}
        </fieldset>
    }
}

/// One of a few, in a line.
#[component]
pub fn Picks(
    name: &'static str,
    #[prop(into)] legend: String,
    options: Vec<(String, String)>,
    #[prop(optional, into)] value: String,
) -> impl IntoView {
    let state = expect_context::<FormState>();
    let chosen = state.value(name, value);
    let id = state.id(name);
    let problem = problem_of(&state, name, &legend);
    let options: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(index, (value, words))| {
            let checked = value == chosen;
            let id = (index == 0).then(|| id.clone());
            view! {
                <label>
                    <input id=id type="radio" name=state.sent_as(name) value=value checked=checked />
                    " "
                    {words}
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field" class:bad=move || problem.get().is_some()>
            <legend>{legend}</legend>
            {error_view(&id, problem)}
            <div class="picks">{options}</div>
        </fieldset>
    }
}

/// A box to tick; sends "on".
#[component]
pub fn Checkbox(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] checked: bool,
) -> impl IntoView {
    let state = expect_context::<FormState>();
    let checked = state.ticked(name, "on", checked);
    let id = state.id(name);
    let problem = problem_of(&state, name, &label);
    view! {
        <div class="field" class:bad=move || problem.get().is_some()>
            {error_view(&id, problem)}
            <label class="choice">
                <input id=id type="checkbox" name=state.sent_as(name) value="on" checked=checked />
                <span>{label} {(!hint.is_empty()).then(|| view! { <small>{hint}</small> })}</span>
            </label>
        </div>
    }
}

/// Any number of bodies.
#[component]
pub fn BodyPicks(
    name: &'static str,
    #[prop(into)] legend: String,
    /// Value and words.
    options: Vec<(String, String)>,
    #[prop(optional)] chosen: Vec<String>,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let state = expect_context::<FormState>();
    let id = state.id(name);
    let problem = problem_of(&state, name, &legend);
    let options: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(index, (value, words))| {
            let checked = state.ticked(name, &value, chosen.contains(&value));
            let id = (index == 0).then(|| id.clone());
            view! {
                <label class="choice">
                    <input id=id type="checkbox" name=format!("{}[]", state.sent_as(name)) value=value checked=checked />
                    <span>{words}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field" class:bad=move || problem.get().is_some()>
            <legend>{legend}</legend>
            {hint_view(&id, hint)}
            {error_view(&id, problem)}
            {options}
        </fieldset>
    }
}

/// One line in each language: fields `<name>_kk`, `_ru`, `_en`.
#[component]
pub fn ThreeFields(names: [&'static str; 3], #[prop(into)] label: String, value: Multilingual) -> impl IntoView {
    let fields: Vec<_> = Locale::ALL
        .into_iter()
        .zip(names)
        .map(|(locale, name)| {
            view! {
                <TextField
                    name=name
                    label=labelled(&label, locale)
                    value=value.get(locale).unwrap_or_default().to_owned()
                    lang=locale.as_str()
                />
            }
        })
        .collect();
    view! { <div class="form-row">{fields}</div> }
}

/// Several lines in each language: fields `<name>_kk`, `_ru`, `_en`.
#[component]
pub fn ThreeAreas(
    names: [&'static str; 3],
    #[prop(into)] label: String,
    value: Multilingual,
    #[prop(optional, into)] hint: String,
    #[prop(default = 4)] rows: u32,
) -> impl IntoView {
    let fields: Vec<_> = Locale::ALL
        .into_iter()
        .zip(names)
        .map(|(locale, name)| {
            view! {
                <TextArea
                    name=name
                    label=labelled(&label, locale)
                    value=value.get(locale).unwrap_or_default().to_owned()
                    hint=hint.clone()
                    rows=rows
                    lang=locale.as_str()
                />
            }
        })
        .collect();
    view! { <div class="flow">{fields}</div> }
}

fn labelled(label: &str, locale: Locale) -> String {
    use_words().say_with("ui-in-language", &[("label", label.into()), ("language", language_name(locale).into())])
}

fn problem_of(state: &FormState, name: &'static str, label: &str) -> Memo<Option<String>> {
    state.name(name, label);
    let state = state.clone();
    Memo::new(move |_| state.problem(name))
}

fn described_by(id: &str, hint: bool) -> String {
    if hint { format!("{id}-hint {id}-error") } else { format!("{id}-error") }
}

fn hint_view(id: &str, hint: String) -> Option<impl IntoView + use<>> {
    (!hint.is_empty()).then(|| {
        view! {
            <span class="hint" id=format!("{id}-hint")>
                {hint}
            </span>
        }
    })
}

/// The place of the error is always there, so that what describes the field is never missing.
fn error_view(id: &str, problem: Memo<Option<String>>) -> impl IntoView + use<> {
    view! {
        <span class="error" id=format!("{id}-error")>
            {move || problem.get()}
        </span>
    }
}

/// The first line end after the tag is swallowed where a page is read, so the server adds one; where
/// the browser's half sets the content, nothing is swallowed.
fn escaped_text(text: &str) -> String {
    let swallowed = if cfg!(feature = "ssr") { "\n" } else { "" };
    format!("{swallowed}{}", html_escape::encode_text(text))
}

#[cfg(test)]
mod tests {
    use super::escaped_text;

    #[test]
    fn a_text_that_ends_the_field_stays_text() {
        assert_eq!(escaped_text("</textarea><script>").trim_start(), "&lt;/textarea&gt;&lt;script&gt;");
    }
}
