//! Sending a form from the browser without leaving the page.

use domain::error::Error;
use domain::forms::Done;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{FormData, Headers, HtmlElement, HtmlFormElement, RequestInit, Response, UrlSearchParams};

use super::FormState;
use crate::error::UiError;
use crate::page::Reload;

/// The form's submit handler.
pub fn sender(state: FormState) -> impl Fn(SubmitEvent) + 'static {
    let navigate = use_navigate();
    let location = use_location();
    let reload = expect_context::<Reload>();
    move |event| {
        let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
        event.prevent_default();
        if state.busy.get_untracked() {
            return;
        }
        state.busy.set(true);
        let pressed = event.submitter();
        let (state, navigate, path) = (state.clone(), navigate.clone(), location.pathname.get_untracked());
        spawn_local(async move {
            let answer = send(&form, pressed.as_ref()).await;
            state.busy.set(false);
            match answer {
                Ok(done) if done.anew => go(&done.to),
                Ok(done) => {
                    state.error.set(None);
                    form.reset();
                    reload.ring();
                    if done.to.split(['?', '#']).next() != Some(path.as_str()) {
                        navigate(&done.to, NavigateOptions::default());
                    }
                }
                Err(UiError::Refused(Error::SignInNeeded)) => send_plainly(&form, pressed.as_ref()),
                Err(error) => {
                    state.error.set(Some(error));
                    show_summary(&form);
                }
            }
        });
    }
}

async fn send(form: &HtmlFormElement, pressed: Option<&HtmlElement>) -> Result<Done, UiError> {
    let lost = |_: JsValue| UiError::Transport;
    let data = FormData::new_with_form(form).map_err(lost)?;
    if let Some((name, value)) = pressed.and_then(name_and_value) {
        data.append_with_str(&name, &value).map_err(lost)?;
    }
    let request = RequestInit::new();
    request.set_method("POST");
    let headers = Headers::new().map_err(lost)?;
    headers.append("Accept", "application/json").map_err(lost)?;
    request.set_headers(&headers);
    if form.enctype() == "multipart/form-data" {
        request.set_body(&data);
    } else {
        let values = UrlSearchParams::new_with_str_sequence_sequence(&data).map_err(lost)?;
        request.set_body(&values);
    }
    let window = web_sys::window().ok_or(UiError::Transport)?;
    let address = form.get_attribute("action").unwrap_or_default();
    let response: Response =
        JsFuture::from(window.fetch_with_str_and_init(&address, &request)).await.map_err(lost)?.unchecked_into();
    let text = JsFuture::from(response.text().map_err(lost)?).await.map_err(lost)?.as_string().unwrap_or_default();
    if response.ok() {
        serde_json::from_slice(text.as_bytes()).map_err(|_| UiError::Transport)
    } else {
        Err(serde_json::from_slice(text.as_bytes()).unwrap_or(UiError::Transport))
    }
}

/// The session has ended: let the server keep the text and ask for the sign-in.
fn send_plainly(form: &HtmlFormElement, pressed: Option<&HtmlElement>) {
    if let Some((name, value)) = pressed.and_then(name_and_value)
        && let Some(document) = web_sys::window().and_then(|window| window.document())
        && let Ok(input) = document.create_element("input")
    {
        let set = |attribute: &str, value: &str| input.set_attribute(attribute, value);
        if set("type", "hidden").and(set("name", &name)).and(set("value", &value)).is_ok() {
            // A form without its pressed button is refused by the server with a clear message.
            let _ = form.append_child(&input);
        }
    }
    let _ = form.submit();
}

fn name_and_value(button: &HtmlElement) -> Option<(String, String)> {
    let name = button.get_attribute("name").filter(|name| !name.is_empty())?;
    Some((name, button.get_attribute("value").unwrap_or_default()))
}

fn go(address: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only for addresses that are none; ours are paths.
        let _ = window.location().assign(address);
    }
}

/// The keyboard and the screen reader go to what stands in the way.
fn show_summary(form: &HtmlFormElement) {
    let form = form.clone();
    request_animation_frame(move || {
        if let Ok(Some(summary)) = form.query_selector(".summary")
            && let Ok(summary) = summary.dyn_into::<HtmlElement>()
        {
            let _ = summary.focus();
        }
    });
}
