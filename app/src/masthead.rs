//! What stands around every page: who am I, where am I, in which language; and whose data this is.

use domain::access::{self, Act, Role};
use domain::locale::Locale;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::CurrentSession;
use crate::accounts::api::{ChooseLanguage, SignOut};
use crate::ui::{Argument, Form, Icon, SaidTitle, address};
use crate::words::{language_name, use_words};

/// Says on every page of a demonstration that it is one.
#[component]
pub fn DemonstrationBanner() -> impl IntoView {
    let words = use_words();
    let session = expect_context::<CurrentSession>();
    let demonstration = session.get().is_some_and(|session| session.demonstration);
    demonstration.then(|| {
        view! {
            <aside class="banner" aria-label=words.say("shell-demonstration")>
                <div class="wrap">
                    <p>
                        <b>{words.say("shell-demonstration")}</b>
                        " "
                        {words.say("shell-demonstration-text")}
                    </p>
                </div>
            </aside>
        }
    })
}

#[component]
pub fn Masthead() -> impl IntoView {
    let words = use_words();
    let session = expect_context::<CurrentSession>();
    let signed_in = move || session.role().is_some();
    let council = session.get().map(|session| session.council).unwrap_or_default();
    let find = words.say("shell-find-label");
    let find_button = words.say("shell-find");
    let sees_matter = move || session.role().is_some_and(|role| role != Role::Administrator);
    view! {
        <header class="masthead">
            <div class="wrap masthead-top">
                <a class="brand" href="/">
                    <svg aria-hidden="true">
                        <use href="#i-mark"></use>
                    </svg>
                    <span>
                        <b>{words.say("shell-name")}</b>
                        <small>
                            <SaidTitle text=council />
                        </small>
                    </span>
                </a>
                <Show when=sees_matter>
                    <form class="find" role="search" action="/directives" method="get">
                        <label>
                            <span class="sr">{find.clone()}</span>
                            <input type="search" name="q" placeholder=find.clone() maxlength="200" />
                        </label>
                        <input type="hidden" name="view" value="all" />
                        <button class="btn second" type="submit">
                            <Icon name="search" />
                            <span class="sr">{find_button.clone()}</span>
                        </button>
                    </form>
                </Show>
                <div class="tools">
                    <Languages />
                    <Show when=signed_in>
                        <Reader />
                    </Show>
                </div>
            </div>
            <Show when=signed_in>
                <Sections />
            </Show>
        </header>
    }
}

/// Each language under its own name, whatever the page's language.
#[component]
fn Languages() -> impl IntoView {
    let words = use_words();
    let location = use_location();
    let languages: Vec<_> = Locale::ALL
        .into_iter()
        .map(|locale| {
            let (code, name) = (locale.as_str(), language_name(locale));
            if locale == words.locale() {
                return view! {
                    <span lang=code aria-current="true">
                        {name}
                    </span>
                }
                .into_any();
            }
            let back = move || format!("{}{}", location.pathname.get(), location.search.get());
            view! {
                <Form action={address::<ChooseLanguage>()} class="language">
                    <Argument name="language" value=code />
                    <input type="hidden" name="back" value=back />
                    <button class="link" lang=code>
                        {name}
                    </button>
                </Form>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="langs" role="group" aria-label=words.say("shell-languages")>
            {languages}
        </div>
    }
}

#[component]
fn Reader() -> impl IntoView {
    let words = use_words();
    let session = expect_context::<CurrentSession>();
    move || {
        let words = words.clone();
        let reader = session.get()?.reader?;
        let place = match reader.body {
            Some(body) => view! { <SaidTitle text=body.name /> }.into_any(),
            None => words.role(reader.actor.role).into_any(),
        };
        Some(view! {
            <div class="who">
                <b>
                    <a href="/account">{reader.actor.name}</a>
                </b>
                <span>{place}</span>
                <Form action={address::<SignOut>()} class="sign-out">
                    <button class="link">{words.say("shell-sign-out")}</button>
                </Form>
            </div>
        })
    }
}

#[component]
fn Sections() -> impl IntoView {
    let words = use_words();
    let session = expect_context::<CurrentSession>();
    let location = use_location();
    move || {
        let reader = session.get()?.reader?;
        let waiting = (reader.waiting > 0).then(|| reader.waiting.to_string());
        let mut sections: Vec<(&str, String, Option<String>)> = Vec::new();
        match reader.actor.role {
            Role::Secretariat => {
                sections.push(("/", words.say("shell-today"), waiting));
                sections.push(("/dashboard", words.say("shell-overview"), None));
                sections.push(("/directives", words.say("shell-directives"), None));
                sections.push(("/meetings", words.say("shell-meetings"), None));
                sections.push(("/bodies", words.say("shell-bodies"), None));
                sections.push(("/calendar", words.say("shell-calendar"), None));
                sections.push(("/mail", words.say("shell-mail"), None));
            }
            Role::Body => {
                sections.push(("/", words.say("shell-my-directives"), waiting));
                sections.push(("/directives", words.say("shell-directives"), None));
                sections.push(("/meetings", words.say("shell-meetings"), None));
                sections.push(("/bodies", words.say("shell-bodies"), None));
                sections.push(("/mail", words.say("shell-mail"), None));
            }
            Role::Leadership => {
                sections.push(("/", words.say("shell-overview"), waiting));
                sections.push(("/directives", words.say("shell-directives"), None));
                sections.push(("/meetings", words.say("shell-meetings"), None));
                sections.push(("/bodies", words.say("shell-bodies"), None));
            }
            Role::Administrator => sections.push(("/", words.say("shell-system"), None)),
        }
        let links: Vec<_> = sections
            .into_iter()
            .map(|(href, name, waiting)| {
                let here = move || {
                    let path = location.pathname.get();
                    let current = match href {
                        "/" => path == "/",
                        // Groups are part of the register of bodies.
                        "/bodies" => path.starts_with("/bodies") || path.starts_with("/groups"),
                        _ => path.starts_with(href),
                    };
                    current.then_some("page")
                };
                view! {
                    <a href=href aria-current=here>
                        {name}
                        {waiting.map(|waiting| view! { " " <b>{waiting}</b> })}
                    </a>
                }
            })
            .collect();
        Some(view! {
            <nav class="wrap sections" aria-label=words.say("shell-sections")>
                {links}
            </nav>
        })
    }
}

#[component]
pub fn Footer() -> impl IntoView {
    let words = use_words();
    let session = expect_context::<CurrentSession>();
    let (calendar, settings, label) =
        (words.say("calendar-title"), words.say("shell-settings"), words.say("shell-rules"));
    let reads = move |act: Act| {
        session.get().and_then(|session| session.reader).is_some_and(|reader| access::may(&reader.actor, act))
    };
    view! {
        <footer class="foot">
            <div class="wrap">
                <p>{words.say("shell-footer")}</p>
                <Show when=move || reads(Act::SeeCalendar)>
                    <nav aria-label=label.clone()>
                        <a href="/calendar">{calendar.clone()}</a>
                        {
                            let settings = settings.clone();
                            move || {
                                let settings = settings.clone();
                                reads(Act::SeeSettings).then(|| view! { <a href="/settings">{settings}</a> })
                            }
                        }
                    </nav>
                </Show>
            </div>
        </footer>
    }
}
