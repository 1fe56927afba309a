use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::SignIn as SignInFn;
use crate::CurrentSession;
use crate::page::PageTitle;
use crate::ui::{Form, Hidden, TextField};
use crate::words::use_words;

/// The demonstration's accounts share one password, which is printed and shown.
const DEMONSTRATION_PASSWORD: &str = "kenes-demo";

#[component]
pub fn SignIn() -> impl IntoView {
    let words = use_words();
    let next = use_query_map().with_untracked(|query| query.get("next")).unwrap_or_default();
    let kept = next.contains("kept=");
    let session = expect_context::<CurrentSession>();
    let demonstration = session.get().is_some_and(|session| session.demonstration);
    let action = <SignInFn as leptos::server_fn::ServerFn>::PATH;
    view! {
        <PageTitle text=words.say("accounts-sign-in") />
        <div class="wrap">
            <div class="sign-in">
                <section class="desk" aria-labelledby="h-sign-in">
                    <h1 id="h-sign-in">{words.say("accounts-sign-in")}</h1>
                    {kept.then(|| view! { <p class="notice info">{words.say("accounts-text-kept")}</p> })}
                    <Form action=action>
                        <Hidden name="next" value=next.clone() />
                        <TextField
                            name="email"
                            label=words.say("accounts-email")
                            kind="email"
                            autocomplete="username"
                            required=true
                        />
                        <TextField
                            name="password"
                            label=words.say("accounts-password")
                            kind="password"
                            autocomplete="current-password"
                            required=true
                        />
                        <div class="btns">
                            <button class="btn wide">{words.say("accounts-sign-in")}</button>
                        </div>
                    </Form>
                </section>
                <div class="sign-in-words">
                    <p class="saying">{words.say("accounts-saying")}</p>
                    <p class="about">{words.say("accounts-about")}</p>
                </div>
                {demonstration.then(|| view! { <DemonstrationAccounts next=next.clone() /> })}
            </div>
        </div>
    }
}

/// One button an account, so that a visitor of the demonstration need not type.
#[component]
fn DemonstrationAccounts(next: String) -> impl IntoView {
    let words = use_words();
    let action = <SignInFn as leptos::server_fn::ServerFn>::PATH;
    let accounts: Vec<_> = [
        ("secretariat", words.say("accounts-demo-secretariat")),
        ("health", words.say("accounts-demo-health")),
        ("education", words.say("accounts-demo-education")),
        ("interior", words.say("accounts-demo-interior")),
        ("justice", words.say("accounts-demo-justice")),
        ("leadership", words.say("accounts-demo-leadership")),
        ("admin", words.say("accounts-demo-admin")),
    ]
    .into_iter()
    .map(|(name, title)| {
        let email = format!("{name}@kenes.example");
        view! {
            <li>
                <Form action=action prefix=name class="plain">
                    <Hidden name="next" value=next.clone() />
                    <Hidden name="email" value=email.clone() />
                    <Hidden name="password" value=DEMONSTRATION_PASSWORD />
                    <button class="account">
                        <b>{title}</b>
                        <small>{email}</small>
                    </button>
                </Form>
            </li>
        }
    })
    .collect();
    view! {
        <section class="demo-accounts" aria-labelledby="h-demo">
            <h2 id="h-demo">{words.say("accounts-demo-title")}</h2>
            <p>{words.say("accounts-demo-text")}</p>
            <ul>{accounts}</ul>
        </section>
    }
}
