//! The demonstration council, loaded once for all tests that begin with a copy of it: loading takes longer
//! than most of them.

use std::fs::{self, File};
use std::path::Path;
use std::time::UNIX_EPOCH;

use backend::{Backend, Clock, Settings};
use sea_orm::ConnectionTrait;
use tempfile::TempDir;

/// The database within a folder.
pub const DATABASE: &str = "kenes.sqlite";
/// The evidence within a folder.
pub const EVIDENCE: &str = "evidence";

/// Fills a folder with a database and evidence of its own.
pub async fn copy_to(folder: &Path) {
    let top = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(top).unwrap();
    // Whoever comes first loads, and nobody forgets what another still copies.
    let turn = File::create(top.join("demonstration.lock")).unwrap();
    turn.lock().unwrap();
    let loaded = top.join(name());
    if !loaded.exists() {
        forget_others(top);
        let loading = TempDir::with_prefix_in("demonstration-", top).unwrap();
        load(loading.path()).await;
        fs::rename(loading.keep(), &loaded).unwrap();
    }
    fs::copy(loaded.join(DATABASE), folder.join(DATABASE)).unwrap();
    copy_folder(&loaded.join(EVIDENCE), &folder.join(EVIDENCE));
}

/// Of what this build loads in this hour: the tables are the build's, and the dates are of today.
fn name() -> String {
    let build = fs::metadata(std::env::current_exe().unwrap()).unwrap().modified().unwrap();
    let build = build.duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let hour = UNIX_EPOCH.elapsed().unwrap().as_secs() / 3_600;
    format!("demonstration-{build}-{hour}")
}

async fn load(folder: &Path) {
    let settings = Settings {
        database_url: format!("sqlite://{}?mode=rwc", folder.join("loading.sqlite").display()),
        files: folder.join(EVIDENCE).display().to_string(),
        public_url: "http://kenes.example".to_owned(),
        demonstration: true,
        clock: Clock::System,
    };
    let backend = Backend::open(&settings).await.unwrap();
    backend.migrate().await.unwrap();
    assert!(backend::demo::load(&backend).await.unwrap());
    let whole = format!("VACUUM INTO '{}'", folder.join(DATABASE).display());
    backend.db().execute_unprepared(&whole).await.unwrap();
}

fn forget_others(top: &Path) {
    for entry in fs::read_dir(top).unwrap().flatten() {
        if entry.file_name().to_string_lossy().starts_with("demonstration-") {
            fs::remove_dir_all(entry.path()).unwrap();
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}
