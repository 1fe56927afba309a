//! A site with the demonstration council, and readers of it.

use std::sync::Arc;

use app::shell::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, LOCATION, ORIGIN};
use axum::http::{HeaderMap, Request, StatusCode};
use backend::mail::{Carrier, Sender};
use backend::{Backend, Clock, Settings};
use domain::accounts::SignInForm;
use domain::locale::Locale;
use sea_orm::{ConnectionTrait, DatabaseTransaction, TransactionTrait};
use server::application::Application;
use server::mail::BounceToken;
use tempfile::TempDir;
use tokio::sync::Notify;
use tower::ServiceExt;

use crate::demonstration::{self, DATABASE, EVIDENCE};

/// What a mail server says to hand over what came back.
pub const BOUNCE_TOKEN: &str = "a token nobody guesses";

const FROM: &str = "Kenes <no-reply@kenes.example>";

const PUBLIC_URL: &str = "http://kenes.example";

pub struct Site {
    pub backend: Backend,
    router: Router,
    folder: TempDir,
}

/// The database, written to by another program.
pub struct Lock(DatabaseTransaction);

/// Whoever holds this session's cookie; none is anonymous.
#[derive(Clone)]
pub struct Reader(Option<String>);

pub struct Answer {
    pub status: StatusCode,
    pub location: Option<String>,
    pub headers: HeaderMap,
    pub body: String,
}

impl Site {
    pub async fn open() -> Site {
        Site::with(Some(BounceToken::new(BOUNCE_TOKEN))).await
    }

    /// One whose door for returned mail is closed.
    pub async fn without_bounces() -> Site {
        Site::with(None).await
    }

    async fn with(bounce_token: Option<BounceToken>) -> Site {
        let folder = TempDir::new().unwrap();
        demonstration::copy_to(folder.path()).await;
        let settings = Settings {
            database_url: address(&folder),
            files: folder.path().join(EVIDENCE).display().to_string(),
            public_url: PUBLIC_URL.to_owned(),
            demonstration: true,
            clock: Clock::System,
        };
        let backend = Backend::open(&settings).await.unwrap();
        let application = Application {
            backend: backend.clone(),
            assets: Assets { script: None, wasm: None, style: "/pkg/kenes.css".to_owned() },
            site_root: folder.path().join("site"),
            carrier: Arc::new(Carrier::folder(folder.path().join("mail"), &Sender::new(FROM)).unwrap()),
            post: Arc::new(Notify::new()),
            bounce_token,
        };
        Site { backend, router: server::router::router(application), folder }
    }

    pub async fn sign_in(&self, name: &str) -> Reader {
        let form = SignInForm {
            email: format!("{name}@kenes.example"),
            password: backend::demo::PASSWORD.to_owned(),
            next: String::new(),
        };
        let signed_in = backend::accounts::sign_in(&self.backend, form, Locale::En).await.unwrap();
        Reader(Some(signed_in.token))
    }

    /// Takes the database's only right to write.
    pub async fn lock_database(&self) -> Lock {
        let other = sea_orm::Database::connect(address(&self.folder)).await.unwrap();
        let txn = other.begin().await.unwrap();
        txn.execute_unprepared("UPDATE council SET id = id").await.unwrap();
        Lock(txn)
    }

    /// As a page of ours asks, with script.
    pub async fn ask(&self, reader: &Reader, method: &str, address: &str, body: &str) -> Answer {
        self.send(reader, method, address, body, "application/json").await
    }

    /// As a browser without script asks.
    pub async fn browse(&self, reader: &Reader, method: &str, address: &str, body: &str) -> Answer {
        self.send(reader, method, address, body, "text/html,application/xhtml+xml").await
    }

    /// As a mail server hands over what came back.
    pub async fn hand_over(&self, token: Option<&str>, message: &str) -> Answer {
        let mut request = Request::builder().method("POST").uri("/mail/bounces").header(CONTENT_TYPE, "message/rfc822");
        if let Some(token) = token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        self.call(request.body(Body::from(message.to_owned())).unwrap()).await
    }

    async fn send(&self, reader: &Reader, method: &str, address: &str, body: &str, accept: &str) -> Answer {
        let kind = if body.starts_with("--") {
            "multipart/form-data; boundary=x"
        } else {
            "application/x-www-form-urlencoded"
        };
        let mut request = Request::builder()
            .method(method)
            .uri(address)
            .header(ACCEPT, accept)
            .header(ORIGIN, PUBLIC_URL)
            .header(CONTENT_TYPE, kind);
        if reader.0.is_some() {
            request = request.header(COOKIE, reader.cookie());
        }
        self.call(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// As whoever asks with headers of their own.
    pub async fn call(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let location = response.headers().get(LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let headers = response.headers().clone();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, location, headers, body: String::from_utf8_lossy(&body).into_owned() }
    }
}

impl Lock {
    pub async fn release(self) {
        self.0.rollback().await.unwrap();
    }
}

fn address(folder: &TempDir) -> String {
    format!("sqlite://{}?mode=rwc", folder.path().join(DATABASE).display())
}

impl Reader {
    pub fn anonymous() -> Reader {
        Reader(None)
    }

    /// The cookie that the browser sends.
    pub fn cookie(&self) -> String {
        self.0.as_deref().map(|token| format!("kenes={token}")).unwrap_or_default()
    }
}
