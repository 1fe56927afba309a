//! A database for each test: a copy of one that was migrated once.

use std::path::PathBuf;
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};

use backend::{Backend, Clock, Settings};
use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use tempfile::TempDir;
use tokio::sync::{Mutex, OnceCell};

use super::World;

pub async fn on_sqlite<F: Future<Output = ()>>(test: impl FnOnce(World) -> F) {
    static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();
    let template = TEMPLATE.get_or_init(sqlite_template).await;
    let folder = TempDir::new().unwrap();
    let database = folder.path().join("kenes.sqlite");
    std::fs::copy(template, &database).unwrap();
    test(World::open(format!("sqlite:{}", database.display()), folder).await).await;
}

/// A failed test leaves its database behind, to be looked into.
pub async fn on_postgres<F: Future<Output = ()>>(test: impl FnOnce(World) -> F) {
    static TEMPLATE: Mutex<Option<String>> = Mutex::const_new(None);
    static NUMBER: AtomicU32 = AtomicU32::new(1);
    let Some(server) = postgres_server() else { return };
    let database = format!("kenes_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    {
        // A database cannot be copied while somebody is connected to it, so one test copies at a time.
        let mut template = TEMPLATE.lock().await;
        if template.is_none() {
            *template = Some(postgres_template(&server).await);
        }
        let template = template.as_deref().unwrap();
        execute(&server, &format!("CREATE DATABASE {database} TEMPLATE {template}")).await;
    }
    test(World::open(with_database(&server, &database), TempDir::new().unwrap()).await).await;
    execute(&server, &format!("DROP DATABASE {database} WITH (FORCE)")).await;
}

async fn sqlite_template() -> PathBuf {
    let folder = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let fresh = folder.path().join("template.sqlite");
    migrate(format!("sqlite:{}", fresh.display()), &folder).await;
    // Renamed at once, so that two test programs may run side by side.
    let template = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("kenes-template.sqlite");
    std::fs::rename(fresh, &template).unwrap();
    template
}

async fn postgres_template(server: &str) -> String {
    let template = format!("kenes_template_{}", std::process::id());
    // An earlier process may have had this one's number.
    execute(server, &format!("DROP DATABASE IF EXISTS {template}")).await;
    execute(server, &format!("CREATE DATABASE {template}")).await;
    migrate(with_database(server, &template), &TempDir::new().unwrap()).await;
    template
}

async fn migrate(database_url: String, folder: &TempDir) {
    let settings = Settings {
        database_url,
        files: folder.path().to_str().unwrap().to_owned(),
        public_url: String::new(),
        demonstration: false,
        clock: Clock::System,
    };
    let backend = Backend::open(&settings).await.unwrap();
    backend.migrate().await.unwrap();
    backend.db().clone().close().await.unwrap();
}

async fn execute(server: &str, statement: &str) {
    let connection = Database::connect(ConnectOptions::new(server).max_connections(1).to_owned()).await.unwrap();
    connection.execute_unprepared(statement).await.unwrap();
    connection.close().await.unwrap();
}

fn postgres_server() -> Option<String> {
    static SAID: Once = Once::new();
    let server = std::env::var("KENES_TEST_POSTGRES_URL").ok();
    if server.is_none() {
        SAID.call_once(|| eprintln!("KENES_TEST_POSTGRES_URL is not set: only SQLite is tested"));
    }
    server
}

/// The address of another database on the same server.
fn with_database(server: &str, database: &str) -> String {
    let (address, options) = server.split_once('?').unwrap_or((server, ""));
    let authority = address.find("://").unwrap() + 3;
    let end = address[authority..].find('/').map_or(address.len(), |slash| authority + slash);
    format!("{}/{database}?{options}", &address[..end])
}
