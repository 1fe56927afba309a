//! What keeps a use case from being carried out, and how a violated constraint is read.

use domain::error::{Obstacle, Problem};
use sea_orm::{DbErr, SqlErr};

/// Either an answer to the person who asked, or a failure that is logged and told as "unavailable".
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("refused: {0:?}")]
    Refused(domain::error::Error),
    #[error("the database could not be used")]
    Database(#[from] DbErr),
    #[error("the files could not be used")]
    Files(#[from] object_store::Error),
    #[error("{0} is neither a folder nor an address that this program was built for")]
    FilesAddress(String),
    /// A stored value that no version of the program writes.
    #[error("{column} holds {text:?}, which is not understood")]
    Stored { column: &'static str, text: String },
    #[error("stored JSON is not understood")]
    Json(#[from] serde_json::Error),
    #[error("a password could not be hashed")]
    Password(#[from] argon2::password_hash::Error),
    #[error("the calendar that is shipped is not understood")]
    Calendar(#[from] domain::calendar::CalendarError),
    #[error("work was broken off")]
    Task(#[from] tokio::task::JoinError),
    #[error("the mailbox could not be read")]
    Mailbox(#[source] std::io::Error),
    #[error("a mail could not be worded")]
    Template(#[from] askama::Error),
    #[error("a table could not be written")]
    Table(#[from] rust_xlsxwriter::XlsxError),
}

impl Error {
    /// One field of a form is to be changed.
    pub fn field(field: &str, problem: Problem) -> Self {
        Error::Refused(domain::error::Error::field(field, problem))
    }

    /// There is no such thing, or not for this actor.
    pub fn not_found() -> Self {
        Error::Refused(domain::error::Error::NotFound)
    }

    /// What the person is told. A failure of the machine is logged here with all its causes and told
    /// without any of them.
    pub fn into_refusal(self) -> domain::error::Error {
        match self {
            Error::Refused(refusal) => refusal,
            failure => {
                tracing::error!(causes = causes(&failure), "{failure}");
                domain::error::Error::Unavailable
            }
        }
    }
}

impl From<domain::error::Error> for Error {
    fn from(refusal: domain::error::Error) -> Self {
        Error::Refused(refusal)
    }
}

impl From<Obstacle> for Error {
    fn from(obstacle: Obstacle) -> Self {
        Error::Refused(domain::error::Error::NotNow(obstacle))
    }
}

/// Whether a unique key was violated, by the key's name in the migrations: `<table>_<columns>_key`.
pub fn unique(err: &DbErr, key: &str) -> bool {
    let Some(SqlErr::UniqueConstraintViolation(message)) = err.sql_err() else { return false };
    match message.strip_prefix("UNIQUE constraint failed: ") {
        // SQLite names the columns, or the index where it is one of expressions.
        Some(index) if index.starts_with("index ") => index.contains(&format!("'{key}'")),
        Some(columns) => sqlite_key(columns).as_deref() == Some(key),
        // PostgreSQL names the index.
        None => message.contains(&format!("\"{key}\"")),
    }
}

/// The value of a column that holds one of a closed list of spellings.
pub fn stored<T>(column: &'static str, text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, Error> {
    parse(text).ok_or_else(|| Error::Stored { column, text: text.to_owned() })
}

/// `assignment.directive_id, assignment.body_id` is `assignment_directive_id_body_id_key`.
fn sqlite_key(columns: &str) -> Option<String> {
    let mut key = String::new();
    for column in columns.split(", ") {
        let (table, column) = column.split_once('.')?;
        if key.is_empty() {
            key.push_str(table);
        }
        key.push('_');
        key.push_str(column);
    }
    Some(key + "_key")
}

fn causes(failure: &Error) -> String {
    let mut causes = Vec::new();
    let mut cause = std::error::Error::source(failure);
    while let Some(error) = cause {
        causes.push(error.to_string());
        cause = error.source();
    }
    causes.join(": ")
}
