use domain::access::Role;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::api::SignIn as SignInFn;
use crate::CurrentSession;
use crate::page::PageTitle;
use crate::ui::{Form, Hidden, TextField, address};
use crate::words::{say, use_words};

/// The demonstration's accounts share one password, which is printed and shown.
const DEMONSTRATION_PASSWORD: &str = "kenes-demo";

#[component]
pub fn SignIn() -> impl IntoView {
    let words = use_words();
    let next = use_query_map().with_untracked(|query| query.get("next")).unwrap_or_default();
    let kept = next.contains("kept=");
    let next_page = next.clone();
    let session = expect_context::<CurrentSession>();
    let demonstration = session.get().is_some_and(|session| session.demonstration);
    let action = address::<SignInFn>();
    view! {
        <PageTitle text=words.say("accounts-sign-in-title") />
        <div class="wrap">
            <div class="sign-in">
                <section class="desk" aria-labelledby="h-sign-in">
                    <h1 id="h-sign-in">{words.say("accounts-sign-in-title")}</h1>
                    <p class="hint">{words.say("accounts-sign-in-hint")}</p>
                    {kept.then(|| view! { <p class="notice info">{words.say("accounts-kept")}</p> })}
                    <Form action=action>
                        <Hidden name="next" value=next_page />
                        <TextField
                            name="email"
                            label=say("accounts-email")
                            hint=say("accounts-email-hint")
                            kind="email"
                            autocomplete="username"
                            required=true
                        />
                        <TextField
                            name="password"
                            label=say("accounts-password")
                            kind="password"
                            autocomplete="current-password"
                            required=true
                        />
                        <div class="btns">
                            <button class="btn wide">{say("accounts-sign-in")}</button>
                        </div>
                    </Form>
                </section>
                <div class="sign-in-words">
                    <p class="saying">{words.say("accounts-about-title")}</p>
                    <p class="about">{words.say("accounts-about")}</p>
                    <dl class="facts">
                        <div>
                            <dt>{words.role(Role::Secretariat)}</dt>
                            <dd>{words.say("accounts-about-secretariat")}</dd>
                        </div>
                        <div>
                            <dt>{words.say("accounts-about-bodies-title")}</dt>
                            <dd>{words.say("accounts-about-bodies")}</dd>
                        </div>
                        <div>
                            <dt>{words.role(Role::Leadership)}</dt>
                            <dd>{words.say("accounts-about-leadership")}</dd>
                        </div>
                    </dl>
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
    let action = address::<SignInFn>();
    let accounts: Vec<_> = [
        ("secretariat", words.role(Role::Secretariat)),
        ("health", words.say("accounts-demonstration-health")),
        ("education", words.say("accounts-demonstration-education")),
        ("interior", words.say("accounts-demonstration-interior")),
        ("justice", words.say("accounts-demonstration-justice")),
        ("leadership", words.role(Role::Leadership)),
        ("admin", words.role(Role::Administrator)),
    ]
    .into_iter()
    .map(|(name, title)| {
        let email = format!("{name}@kenes.example");
        let (next, address) = (next.clone(), email.clone());
        view! {
            <li>
                <Form action=action prefix=name class="plain">
                    <Hidden name="next" value=next />
                    <Hidden name="email" value=address />
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
            <h2 id="h-demo">{words.say("accounts-demonstration-title")}</h2>
            <p>{words.say_with("accounts-demonstration-password", &[("password", DEMONSTRATION_PASSWORD.into())])}</p>
            <ul>{accounts}</ul>
        </section>
    }
}
