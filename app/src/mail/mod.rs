//! The ledger of mail: to whom, why, when, with what answer.

pub mod api;
mod ledger;
mod letter;
mod templates;

pub use ledger::Mails;
pub use letter::Mail;
pub use templates::Templates;

use domain::mail::MailState;
use leptos::prelude::*;

use crate::ui::Icon;
use crate::words::use_words;

/// A mail's state as word and shape.
#[component]
fn MailStateMark(state: MailState) -> impl IntoView {
    let tone = match state {
        MailState::Sent => "done",
        MailState::Created | MailState::Sending => "ahead",
        MailState::TemporaryFailure => "soon",
        MailState::PermanentFailure => "late",
        MailState::Cancelled => "none",
    };
    view! {
        <span class="time" data-time=tone>
            <Icon name=tone />
            {use_words().mail_state(state)}
        </span>
    }
}
