//! The pages of Kenes. Each page is plain HTML that works as it is; the browser's half spares the
//! reloads. A noun's folder holds its server functions (`api.rs`) and its pages.

// Views are types, and a page is a deep one.
#![recursion_limit = "512"]

pub mod accounts;
pub mod bodies;
pub mod calendar;
pub mod councils;
pub mod dashboard;
pub mod deadlines;
pub mod digests;
pub mod directives;
pub mod error;
pub mod extensions;
pub mod feeds;
mod json;
pub mod mail;
pub mod masthead;
pub mod meetings;
pub mod objections;
pub mod page;
pub mod protocols;
pub mod reminders;
pub mod report_links;
pub mod reports;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod system;
pub mod ui;
pub mod words;

use domain::access::Role;
use domain::accounts::Session;
use domain::error::Error;
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};
use serde::{Deserialize, Serialize};

use crate::error::UiError;
use crate::json::Json;
use crate::masthead::{DemonstrationBanner, Footer, Masthead};
use crate::page::Reload;
use crate::ui::FormSeed;

/// What the server hands to the browser with the first page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FirstPage {
    /// Absent only while the route table is listed at start.
    pub session: Option<Session>,
    pub forms: FormSeed,
}

/// The reader and the day, for any component.
#[derive(Clone, Copy)]
pub struct CurrentSession(RwSignal<Option<Session>>);

impl CurrentSession {
    pub fn get(self) -> Option<Session> {
        self.0.get()
    }

    pub fn set(self, session: Session) {
        self.0.set(Some(session));
    }

    /// The role of whoever is signed in.
    pub fn role(self) -> Option<Role> {
        self.0.with(|session| session.as_ref()?.reader.as_ref().map(|reader| reader.actor.role))
    }
}

/// The product's site map.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let first = SharedValue::<_, Json>::new_with_encoding(first_page).into_inner();
    provide_context(words::use_words());
    provide_context(first.forms);
    provide_context(CurrentSession(RwSignal::new(first.session)));
    provide_context(Reload::default());
    view! {
        {symbols()}
        <Router>
            <a class="skip" href="#page" rel="external">
                {words::say("shell-skip")}
            </a>
            <div class="progress" aria-hidden="true"></div>
            <DemonstrationBanner />
            <Masthead />
            <main id="page" tabindex="-1">
                <Routes fallback=|| page::failure(&UiError::Refused(Error::NotFound))>
                    <Route path=path!("/") view=Home ssr=SsrMode::Async />
                    <Route path=path!("/sign-in") view=accounts::SignIn ssr=SsrMode::Async />
                    <Route path=path!("/account") view=accounts::Account ssr=SsrMode::Async />
                    <Route path=path!("/report/:token") view=report_links::LinkedReport ssr=SsrMode::Async />
                    <Route path=path!("/dashboard") view=dashboard::Dashboard ssr=SsrMode::Async />
                    <Route path=path!("/directives") view=directives::Directives ssr=SsrMode::Async />
                    <Route path=path!("/directives/:directive") view=directives::Directive ssr=SsrMode::Async />
                    <Route
                        path=path!("/directives/:directive/executors")
                        view=directives::ChangeExecutors
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/directives/:directive/letters") view=reminders::Letters ssr=SsrMode::Async />
                    <Route path=path!("/meetings") view=meetings::Meetings ssr=SsrMode::Async />
                    <Route path=path!("/meetings/new") view=meetings::EditMeeting ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting") view=meetings::Meeting ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/edit") view=meetings::EditMeeting ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/agenda") view=meetings::Agenda ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/findings") view=meetings::Findings ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/attendance") view=meetings::Attendance ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/protocol") view=protocols::Protocol ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/protocol/sign") view=protocols::Sign ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/protocol/extract") view=protocols::Extract ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/protocol/correction") view=protocols::Correction ssr=SsrMode::Async />
                    <Route
                        path=path!("/meetings/:meeting/protocol/correction/:point")
                        view=protocols::CorrectPoint
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/meetings/:meeting/points/new") view=protocols::EditPoint ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/points/:point") view=protocols::EditPoint ssr=SsrMode::Async />
                    <Route path=path!("/meetings/:meeting/directives/new") view=directives::EditDirective ssr=SsrMode::Async />
                    <Route
                        path=path!("/meetings/:meeting/directives/:directive")
                        view=directives::EditDirective
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/bodies") view=bodies::Bodies ssr=SsrMode::Async />
                    <Route path=path!("/bodies/new") view=bodies::NewBody ssr=SsrMode::Async />
                    <Route path=path!("/bodies/:body") view=bodies::Body ssr=SsrMode::Async />
                    <Route path=path!("/bodies/:body/succession") view=bodies::Succession ssr=SsrMode::Async />
                    <Route path=path!("/groups/new") view=bodies::EditGroup ssr=SsrMode::Async />
                    <Route path=path!("/groups/:group") view=bodies::EditGroup ssr=SsrMode::Async />
                    <Route path=path!("/calendar") view=calendar::Year ssr=SsrMode::Async />
                    <Route path=path!("/calendar/imports/:import") view=calendar::Import ssr=SsrMode::Async />
                    <Route path=path!("/calendar/recounts") view=calendar::Recounts ssr=SsrMode::Async />
                    <Route path=path!("/settings/letters") view=reminders::TrySchedule ssr=SsrMode::Async />
                    <Route path=path!("/settings") view=councils::CouncilSettings ssr=SsrMode::Async />
                    <Route path=path!("/mail") view=mail::Mails ssr=SsrMode::Async />
                    <Route path=path!("/mail/templates") view=mail::Templates ssr=SsrMode::Async />
                    <Route path=path!("/mail/:mail") view=mail::Mail ssr=SsrMode::Async />
                    <Route path=path!("/mail/unsubscribe/:secret") view=digests::Unsubscribe ssr=SsrMode::Async />
                    <Route path=path!("/system") view=system::System ssr=SsrMode::Async />
                </Routes>
            </main>
            <Footer />
        </Router>
    }
}

/// The page that answers its reader's question first.
#[component]
fn Home() -> impl IntoView {
    match expect_context::<CurrentSession>().role() {
        Some(Role::Secretariat) => view! { <dashboard::Today /> }.into_any(),
        Some(Role::Body) => view! { <dashboard::My /> }.into_any(),
        Some(Role::Leadership) => view! { <dashboard::Dashboard /> }.into_any(),
        Some(Role::Administrator) => view! { <system::System /> }.into_any(),
        None => view! { <accounts::SignIn /> }.into_any(),
    }
}

/// On the server, from the request's context; the browser receives what the server wrote.
fn first_page() -> FirstPage {
    use_context::<FirstPage>().unwrap_or_else(|| FirstPage {
        session: None,
        forms: FormSeed { key: String::new(), kept: None, path: String::new() },
    })
}

/// The drawings stand once at the top of the page; the browser finds them there.
fn symbols() -> impl IntoView {
    #[cfg(feature = "ssr")]
    let drawings = shell::SYMBOLS;
    #[cfg(not(feature = "ssr"))]
    let drawings = "";
    view! { <div class="symbols-holder" inner_html=drawings></div> }
}
