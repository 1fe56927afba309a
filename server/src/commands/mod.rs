//! What the command line can do; each command is a few lines around a use case.

pub mod deadline;
mod mail;
pub mod serve;
pub mod user;

use std::collections::HashSet;
use std::path::PathBuf;

use backend::{Backend, Clock, Ctx};
use domain::locale::Locale;
use language::{Words, dates};
use thiserror::Error;

use crate::config::{Remind, Storage};
pub use mail::{bounces, deliver};

/// Why a command could not be carried out, for the person at the keyboard.
#[derive(Debug, Error)]
pub enum CommandError {
    #[error("the data folder {0} cannot be made")]
    DataFolder(PathBuf, #[source] std::io::Error),
    #[error("the database cannot be used; see --database-url")]
    Backend(#[from] backend::Error),
    #[error("mail cannot be sent like this; see --smtp-url, --smtp-ca, --mail-from and --dkim-key")]
    Carrier(#[from] backend::mail::CarrierError),
    #[error("{0} cannot be read")]
    File(PathBuf, #[source] std::io::Error),
    #[error(
        "no public address is set; set --public-url or KENES_PUBLIC_URL, or add --demonstration to try the program out"
    )]
    PublicUrl,
    #[error("no mail server is set; set --smtp-url or KENES_SMTP_URL, or add --demonstration to try the program out")]
    MailServer,
    #[error(
        "this database holds the demonstration council, whose passwords everybody knows; use another, or add --demonstration"
    )]
    DemonstrationData,
    #[error("this database holds a real council; the demonstration runs on a database of its own")]
    RealData,
    #[error(
        "the browser bundle is missing in {0}; build it with \"cargo xtask build\", or name its folder with --site-root"
    )]
    Bundle(PathBuf, #[source] std::io::Error),
    #[error("{0} cannot be listened on")]
    Listen(std::net::SocketAddr, #[source] std::io::Error),
    #[error("the program ended")]
    Ended(#[source] std::io::Error),
    #[error("{0}")]
    Refused(String),
    #[error("standard input cannot be read")]
    Input(#[source] std::io::Error),
}

pub async fn migrate(storage: &Storage) -> Result<(), CommandError> {
    let backend = open(storage, false).await?;
    backend.migrate().await?;
    println!("The database is up to date.");
    Ok(())
}

pub async fn demo(storage: &Storage) -> Result<(), CommandError> {
    let backend = open(storage, true).await?;
    backend.migrate().await?;
    if backend::demo::load(&backend).await? {
        println!("The demonstration council is loaded.");
        print_accounts();
    } else {
        println!("The database holds a council already; nothing was changed.");
    }
    Ok(())
}

pub async fn remind(storage: &Storage, remind: &Remind) -> Result<(), CommandError> {
    let backend = open(storage, false).await?;
    backend.migrate().await?;
    let ctx = Ctx::system(backend, Locale::En);
    let today = remind.today.unwrap_or_else(|| ctx.today());
    let words = Words::of(Locale::En);
    let reminders = backend::reminders::plan(&ctx, today, remind.dry_run).await?;
    for reminder in &reminders {
        println!(
            "№ {}  due {}  {}  {}",
            reminder.reference,
            dates::day(reminder.due_on, Locale::En),
            words.reminder_rule(reminder.rule),
            reminder.to
        );
    }
    let digests = backend::digests::plan(&ctx, today, 23, remind.dry_run).await?;
    for digest in &digests {
        println!("{}  up to {}  {}", words.digest_kind(digest.kind), dates::day(digest.up_to, Locale::En), digest.to);
    }
    let steps = backend::escalations::plan(&ctx, today, remind.dry_run).await?;
    for step in &steps {
        println!("№ {}  overdue, {}  {}", step.reference, words.escalation_step(step.step).to_lowercase(), step.to);
    }
    // What one recipient is reminded of goes out in one letter.
    let reminded: HashSet<&str> = reminders.iter().map(|reminder| reminder.to.as_str()).collect();
    let letters = reminded.len() + digests.len() + steps.len();
    let would = if remind.dry_run { "would be planned" } else { "planned" };
    println!("{letters} letters {would} for {}.", dates::day(today, Locale::En));
    Ok(())
}

/// Opens the database and the store of files; makes the data folder where it is missing.
async fn open(storage: &Storage, demonstration: bool) -> Result<Backend, CommandError> {
    std::fs::create_dir_all(&storage.data_dir)
        .map_err(|error| CommandError::DataFolder(storage.data_dir.clone(), error))?;
    let settings = backend::Settings {
        database_url: storage
            .database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", storage.data_dir.join("kenes.sqlite").display())),
        files: storage.data_dir.join("evidence").display().to_string(),
        public_url: storage.public_url.clone().unwrap_or_else(|| "http://127.0.0.1:3000".to_owned()),
        demonstration,
        clock: Clock::System,
    };
    Ok(Backend::open(&settings).await?)
}

fn print_accounts() {
    println!("Sign in with one of these, password {}:", backend::demo::PASSWORD);
    for (name, what) in [
        ("secretariat", "drafts, issues, checks"),
        ("health", "Ministry of Health"),
        ("education", "Ministry of Education"),
        ("interior", "Ministry of Internal Affairs"),
        ("justice", "Ministry of Justice"),
        ("leadership", "sees what is late, closes"),
        ("admin", "accounts and jobs"),
    ] {
        println!("  {:<28} {what}", format!("{name}@kenes.example"));
    }
}
