use leptos::prelude::*;

use super::api::ChangePassword;
use crate::CurrentSession;
use crate::feeds::Feeds;
use crate::page::PageTitle;
use crate::ui::{Form, SaidTitle, TextField, address};
use crate::words::use_words;

/// One's own account: who the system takes one for, and the password.
#[component]
pub fn Account() -> impl IntoView {
    let words = use_words();
    let session = expect_context::<CurrentSession>();
    let reader = session.get().and_then(|session| session.reader);
    let facts = reader.map(|reader| {
        view! {
            <dl class="facts">
                <div>
                    <dt>{words.say("accounts-name")}</dt>
                    <dd>{reader.actor.name}</dd>
                </div>
                <div>
                    <dt>{words.say("accounts-role")}</dt>
                    <dd>{words.role(reader.actor.role)}</dd>
                </div>
                {reader
                    .body
                    .map(|body| {
                        view! {
                            <div>
                                <dt>{words.say("accounts-body")}</dt>
                                <dd>
                                    <SaidTitle text=body.name />
                                </dd>
                            </div>
                        }
                    })}
            </dl>
        }
    });
    view! {
        <PageTitle text=words.say("shell-account") />
        <div class="wrap narrow">
            <div class="head">
                <h1>{words.say("shell-account")}</h1>
            </div>
            <section class="block">{facts}</section>
            <Feeds />
            <section class="block" aria-labelledby="h-password">
                <div class="block-head">
                    <h2 id="h-password">{words.say("accounts-change-password")}</h2>
                </div>
                <Form action={address::<ChangePassword>()}>
                    <TextField
                        name="current"
                        label=words.say("accounts-current-password")
                        kind="password"
                        autocomplete="current-password"
                        required=true
                    />
                    <TextField
                        name="new"
                        label=words.say("accounts-new-password")
                        hint=words.say_with("accounts-password-hint", &[("min", domain::accounts::PASSWORD_MIN.into())])
                        kind="password"
                        autocomplete="new-password"
                        required=true
                    />
                    <TextField
                        name="again"
                        label=words.say("accounts-new-password-again")
                        kind="password"
                        autocomplete="new-password"
                        required=true
                    />
                    <div class="btns">
                        <button class="btn">{words.say("accounts-change-password")}</button>
                    </div>
                </Form>
            </section>
        </div>
    }
}
