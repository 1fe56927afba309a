//! The one form: plain HTML first. With script it is sent without leaving the page; without, or when
//! the session has ended, the server keeps what was typed and shows it again.

use domain::error::{Conflict, Error, FieldError};
use domain::forms::KeptForm;
use language::Words;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_location;
use serde::{Deserialize, Serialize};

use crate::error::UiError;
use crate::page::Reload;
use crate::words::use_words;

/// Tells apart the forms of a page that are sent to one address, such as the lines of a list.
const PREFIX: &str = "form_prefix";

/// What comes with the first page for all of its forms.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FormSeed {
    /// Random; with a count and the form's address it makes the key by which a form sent twice is
    /// known.
    pub key: String,
    /// The form of this page that was refused before.
    pub kept: Option<KeptForm>,
    /// The path of the page on which `kept` was sent.
    pub path: String,
}

/// What the controls of a form know of it.
#[derive(Clone)]
pub struct FormState {
    kept: Option<KeptForm>,
    pub(super) error: RwSignal<Option<UiError>>,
    pub(super) busy: RwSignal<bool>,
    /// Makes ids unique where a page holds several forms.
    prefix: String,
    /// The form only asks: its fields stand in the page's address.
    asks: bool,
    /// What the fields are called on the page, for the summary of errors.
    labels: StoredValue<Vec<(String, String)>>,
}

impl FormState {
    pub fn id(&self, field: &str) -> String {
        format!("{}{field}", self.prefix)
    }

    /// A field's name as it travels.
    pub(super) fn sent_as(&self, field: &str) -> String {
        if self.asks { field.to_owned() } else { format!("form[{field}]") }
    }

    /// What was typed before, or else the value that stands.
    pub fn value(&self, field: &str, standing: String) -> String {
        match &self.kept {
            Some(kept) => kept.value(field).unwrap_or_default().to_owned(),
            None => standing,
        }
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, field: &str, value: &str, standing: bool) -> bool {
        self.kept.as_ref().map_or(standing, |kept| kept.holds(field, value))
    }

    /// Says what a field is called on the page.
    pub fn name(&self, field: &str, label: &str) {
        self.labels.update_value(|labels| labels.push((field.to_owned(), label.to_owned())));
    }

    fn label(&self, field: &str) -> Option<String> {
        self.labels.with_value(|labels| labels.iter().find(|(name, _)| name == field).map(|(_, label)| label.clone()))
    }

    /// What is wrong with a field, worded; follows the form.
    pub fn problem(&self, field: &str) -> Option<String> {
        let words = use_words();
        self.error.with(|error| match error {
            Some(UiError::Refused(Error::Invalid(errors))) => {
                errors.iter().find(|error| error.field == field).map(|error| words.problem(&error.problem))
            }
            _ => None,
        })
    }
}

/// A form that is sent to a server function: `action` is its `url()`.
#[component]
pub fn Form(
    #[prop(into)] action: String,
    /// Several forms on a page have a prefix each; by it a refused form is known among forms that are
    /// sent to the same address.
    #[prop(optional, into)]
    prefix: String,
    #[prop(optional)] multipart: bool,
    #[prop(default = "form")] class: &'static str,
    children: Children,
) -> impl IntoView {
    let location = use_location();
    let seed = expect_context::<FormSeed>();
    let reload = expect_context::<Reload>();
    let path = location.pathname.get_untracked();
    let kept = seed.kept.filter(|kept| {
        let same_form = kept.action == action && kept.value(PREFIX).unwrap_or_default() == prefix;
        same_form && seed.path == path && reload.times_untracked() == 0
    });
    let state = FormState {
        error: RwSignal::new(kept.as_ref().map(|kept| UiError::Refused(kept.error.clone()))),
        busy: RwSignal::new(false),
        kept,
        prefix: prefix.clone(),
        asks: false,
        labels: StoredValue::default(),
    };
    if let (Some(shown), true) = (use_context::<Shown>(), state.kept.is_some()) {
        shown.0.set_value(true);
    }
    if let (Some(fold), true) = (use_context::<Fold>(), state.kept.is_some()) {
        fold.0.set_value(true);
    }
    let function = action.rsplit('/').next().unwrap_or_default();
    let key = format!("{}-{}-{prefix}{function}", seed.key, reload.times_untracked());
    let here = {
        let query = location.search.get_untracked();
        if query.is_empty() { path } else { format!("{path}?{}", query.trim_start_matches('?')) }
    };
    provide_context(state.clone());
    let summary = state.clone();
    let busy = state.busy;
    #[cfg(feature = "hydrate")]
    let submit = super::submit::sender(state);
    #[cfg(not(feature = "hydrate"))]
    let submit = |_: leptos::ev::SubmitEvent| ();
    view! {
        <form
            class=class
            method="post"
            action=action
            enctype=if multipart { "multipart/form-data" } else { "application/x-www-form-urlencoded" }
            aria-busy=move || busy.get().then_some("true")
            on:submit=submit
            novalidate
        >
            <input type="hidden" name="form_key" value=key />
            <input type="hidden" name="form_page" value=here />
            <input type="hidden" name=PREFIX value=prefix />
            {move || error_summary(&summary)}
            {children()}
        </form>
    }
}

/// A form that only asks, and changes nothing: what is typed stands in the address of the page that answers.
#[component]
pub fn AskForm(
    /// The page that answers.
    action: &'static str,
    /// What is typed so far, by field.
    typed: Vec<(String, String)>,
    /// What is wrong with it.
    problems: Vec<FieldError>,
    children: Children,
) -> impl IntoView {
    let error = Error::Invalid(problems.clone());
    let state = FormState {
        error: RwSignal::new((!problems.is_empty()).then(|| UiError::Refused(error.clone()))),
        busy: RwSignal::new(false),
        kept: Some(KeptForm { action: action.to_owned(), values: typed, error }),
        prefix: String::new(),
        asks: true,
        labels: StoredValue::default(),
    };
    provide_context(state.clone());
    let fields = children();
    view! {
        <form class="form" method="get" action=action novalidate>
            {error_summary(&state)}
            {fields}
        </form>
    }
}

/// Tells a [`Folded`] around a form that the form was refused.
#[derive(Clone, Copy)]
struct Fold(StoredValue<bool>);

/// A form that waits folded; it stands open where it was refused, so that what to change is seen.
#[component]
pub fn Folded(
    #[prop(into)] summary: String,
    #[prop(optional)] class: &'static str,
    children: Children,
) -> impl IntoView {
    let fold = Fold(StoredValue::new(false));
    provide_context(fold);
    let inside = children();
    view! {
        <details class=class open=fold.0.get_value()>
            <summary>{summary}</summary>
            {inside}
        </details>
    }
}

/// Whether one of the page's forms shows what was refused.
#[derive(Clone, Copy)]
struct Shown(StoredValue<bool>);

/// To be called before the forms of a page that ends with [`LeftOver`] are made.
pub fn expect_left_over() {
    provide_context(Shown(StoredValue::new(false)));
}

/// A form that was refused and is not on the page any more, because somebody else was quicker: why it was
/// refused, and what was written, so that it can be copied. Made after the page's forms.
#[component]
pub fn LeftOver() -> impl IntoView {
    let words = use_words();
    let seed = expect_context::<FormSeed>();
    let path = use_location().pathname.get_untracked();
    let times = expect_context::<Reload>().times_untracked();
    let shown = use_context::<Shown>().is_some_and(|shown| shown.0.get_value());
    let kept = seed.kept.filter(|_| !shown && seed.path == path && times == 0)?;
    let written: Vec<_> = kept
        .values
        .iter()
        .filter(|(name, value)| PROSE.contains(&name.as_str()) && !value.trim().is_empty())
        .map(|(_, value)| view! { <p class="words-in">{value.trim().to_owned()}</p> })
        .collect();
    let copy = (!written.is_empty()).then(|| {
        view! {
            <h3>{words.say("ui-left-over-text")}</h3>
            {written}
        }
    });
    Some(view! {
        <div class="summary" role="alert" tabindex="-1">
            <h2>{words.say("ui-left-over-title")}</h2>
            <p>{words.error(&kept.error)}</p>
            {copy}
        </div>
    })
}

/// Fields in which people write.
const PROSE: [&str; 7] = ["text", "slippage_reason", "remarks", "remark", "reason", "note", "co_executors_word"];

/// Where a form is sent: the address of a server function.
pub fn address<Function: ServerFn>() -> &'static str {
    Function::PATH
}

/// A value that travels with the form unseen.
#[component]
pub fn Hidden(name: &'static str, #[prop(into)] value: String) -> impl IntoView {
    view! { <input type="hidden" name=format!("form[{name}]") value=value /> }
}

/// An argument of the server function itself, unseen; fields of its `form` are [`Hidden`].
#[component]
pub fn Argument(name: &'static str, #[prop(into)] value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value /> }
}

/// The version that the person has seen; after a conflict has been shown, the one that stands.
#[component]
pub fn Version(value: i32) -> impl IntoView {
    let state = expect_context::<FormState>();
    let seen = move || {
        state.error.with(|error| match error {
            Some(UiError::Refused(Error::Conflict(conflict))) => conflict.version,
            _ => value,
        })
    };
    view! { <input type="hidden" name="form[version]" value=move || seen().to_string() /> }
}

/// What stands in the way, with links to the fields; a conflict shows both texts.
fn error_summary(state: &FormState) -> Option<AnyView> {
    let words = use_words();
    let error = state.error.get()?;
    let title = words.say("errors-summary-title");
    let body = match &error {
        UiError::Refused(Error::Invalid(errors)) => field_links(state, &words, errors),
        UiError::Refused(Error::Conflict(conflict)) => return Some(both_texts(&words, conflict)),
        UiError::Refused(error) => view! { <p>{words.error(error)}</p> }.into_any(),
        UiError::Transport => view! { <p>{words.say("errors-no-connection")}</p> }.into_any(),
    };
    Some(
        view! {
            <div class="summary" role="alert" tabindex="-1">
                <h2>{title}</h2>
                {body}
            </div>
        }
        .into_any(),
    )
}

fn field_links(state: &FormState, words: &Words, errors: &[FieldError]) -> AnyView {
    let links: Vec<_> = errors
        .iter()
        .map(|error| {
            let href = format!("#{}", state.id(&error.field));
            let problem = words.problem(&error.problem);
            let said = match state.label(&error.field) {
                Some(label) => {
                    words.say_with("errors-of-field", &[("field", label.into()), ("problem", problem.into())])
                }
                None => problem,
            };
            view! {
                <li>
                    <a href=href rel="external">
                        {said}
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ul>{links}</ul> }.into_any()
}

/// Somebody else saved meanwhile: their text beside ours. Sent again, ours replaces theirs, since
/// [`Version`] then carries the version that stands.
fn both_texts(words: &Words, conflict: &Conflict) -> AnyView {
    let rows: Vec<_> = conflict
        .fields
        .iter()
        .map(|field| {
            view! {
                <div class="compare">
                    <div>
                        <h3>{words.say_with("ui-conflict-theirs", &[("name", conflict.by.as_str().into())])}</h3>
                        <p class="words-in">{field.theirs.clone()}</p>
                    </div>
                    <div>
                        <h3>{words.say("ui-conflict-yours")}</h3>
                        <p class="words-in">{field.yours.clone()}</p>
                    </div>
                </div>
            }
        })
        .collect();
    view! {
        <div class="summary" role="alert" tabindex="-1">
            <h2>{words.say("ui-conflict-title")}</h2>
            <p>{words.say_with("ui-conflict", &[("name", conflict.by.as_str().into())])}</p>
            {rows}
        </div>
    }
    .into_any()
}
