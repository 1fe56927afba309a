//! Background jobs as the administrator sees them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::accounts::AccountRow;

/// A job's last run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobRow {
    pub name: String,
    /// Local day and time of the last start; absent where it never ran.
    pub started_on: Option<NaiveDate>,
    pub started_at: Option<String>,
    pub milliseconds: Option<i64>,
    /// How many things it handled.
    pub handled: Option<i64>,
    /// Why it failed, for the administrator.
    pub failure: Option<String>,
}

/// The administrator's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SystemPage {
    pub version: String,
    /// `SQLite` or `PostgreSQL`.
    pub database: String,
    pub jobs: Vec<JobRow>,
    pub accounts: Vec<AccountRow>,
    /// Whether every link of the history's chain still fits.
    pub history_intact: bool,
    pub history_length: u32,
}
