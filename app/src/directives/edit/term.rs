use std::time::Duration;

use chrono::NaiveDate;
use domain::deadlines::{Reckoning, WeekRow};
use domain::directives::Force;
use domain::error::Error;
use domain::ids::MeetingId;
use language::dates;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::part::Part;
use crate::deadlines::Reckoned;
use crate::deadlines::api::explain;
use crate::error::UiError;
use crate::ui::{FormState, TextField};
use crate::words::use_words;

/// How long the typing rests before the term is explained.
const REST: Duration = Duration::from_millis(300);

type Explained = Result<(Reckoning, Vec<WeekRow>), UiError>;

/// The deadline in the words of the protocol. What they mean is said while they are typed; without
/// script, what the saved words mean.
#[component]
pub fn TermField(
    wording: String,
    meeting: MeetingId,
    force: RwSignal<Force>,
    reckoning: Option<Reckoning>,
    expected_signature: NaiveDate,
) -> impl IntoView {
    let words = use_words();
    let typed = RwSignal::new(expect_context::<FormState>().value("term", wording.clone()));
    let explained: RwSignal<Option<Explained>> = RwSignal::new(reckoning.map(|reckoning| Ok((reckoning, Vec::new()))));
    explain_as_typed(typed, meeting, force, explained);
    let expected = words.say_with(
        "directives-edit-expected-signature",
        &[("date", dates::day_and_weekday(expected_signature, words.locale()).into())],
    );
    view! {
        <Part id="deadline" title=words.say("directives-edit-term")>
            <div on:input=move |event| typed.set(event_target_value(&event))>
                <TextField
                    name="term"
                    label=words.say("directives-edit-term-label")
                    hint=words.say("directives-edit-term-hint")
                    value=wording
                    width="w-20"
                    autocomplete="off"
                />
            </div>
            <p class="small quiet">{expected}</p>
            <div role="status">{move || explained.with(|explained| explained.as_ref().map(summary))}</div>
            {move || {
                explained
                    .get()
                    .and_then(Result::ok)
                    .map(|(reckoning, days)| view! { <Reckoned reckoning=reckoning days=days /> })
            }}
        </Part>
    }
}

/// Asks the server what the words mean once the typing rests, and again when the force changes; only
/// the latest answer counts.
fn explain_as_typed(
    typed: RwSignal<String>,
    meeting: MeetingId,
    force: RwSignal<Force>,
    explained: RwSignal<Option<Explained>>,
) {
    let asked = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (wording, force) = (typed.get(), force.get());
        let Some(this) = asked.try_update_value(|asked| {
            *asked += 1;
            *asked
        }) else {
            return;
        };
        let is_latest = move || asked.try_get_value() == Some(this);
        set_timeout(
            move || {
                if is_latest() {
                    spawn_local(async move {
                        let answer = explain(wording, meeting, force).await;
                        if is_latest() {
                            explained.set(Some(answer));
                        }
                    });
                }
            },
            REST,
        );
    });
}

/// The date in one sentence, or what was not understood.
fn summary(explained: &Explained) -> AnyView {
    let words = use_words();
    match explained {
        Ok((reckoning, _)) => {
            let heading = match reckoning.due_on {
                Some(due) => words
                    .say_with("directives-edit-due", &[("date", dates::day_and_weekday(due, words.locale()).into())]),
                None => words.say("directives-edit-awaits-event"),
            };
            let cautions = words.cautions(reckoning).join(" ");
            view! {
                <div class="notice info">
                    <h3>{heading}</h3>
                    {(!cautions.is_empty()).then(|| view! { <p>{cautions}</p> })}
                </div>
            }
            .into_any()
        }
        Err(error) => {
            let text = match error {
                UiError::Refused(Error::Invalid(errors)) => {
                    errors.first().map(|error| words.problem(&error.problem)).unwrap_or_default()
                }
                UiError::Refused(error) => words.error(error),
                UiError::Transport => words.say("errors-no-connection"),
            };
            view! { <p class="notice soon">{text}</p> }.into_any()
        }
    }
}
