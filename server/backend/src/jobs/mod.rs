//! What the administrator sees of the background jobs, and the job that tidies up.

mod queries;

use chrono::{DateTime, Utc};
use domain::access::Act;
use domain::jobs::SystemPage;

use crate::{Backend, Ctx, Error, accounts, history, kept_forms};

/// One run of a job.
#[derive(Clone, Debug)]
pub struct Run {
    pub started_at: DateTime<Utc>,
    pub milliseconds: i64,
    /// How many things it handled, or why it failed, for the administrator.
    pub outcome: Result<i64, String>,
}

/// Writes down a job's last run.
pub async fn record(backend: &Backend, name: &str, run: Run) -> Result<(), Error> {
    let txn = backend.begin().await?;
    queries::record(&txn, name, run).await?;
    Ok(txn.commit().await?)
}

pub async fn system_page(ctx: &Ctx) -> Result<SystemPage, Error> {
    ctx.require(Act::Administer)?;
    let (history_intact, history_length) = history::verify(ctx).await?;
    Ok(SystemPage {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        database: ctx.backend.database_name().to_owned(),
        jobs: queries::all(ctx).await?,
        accounts: accounts::list(ctx).await?,
        history_intact,
        history_length,
    })
}

/// Removes ended sessions, old failures to sign in, kept forms and the keys of forms carried out;
/// answers how much it was.
pub async fn purge(backend: &Backend) -> Result<u64, Error> {
    let txn = backend.begin().await?;
    let now = backend.now();
    let removed = accounts::purge(&txn, now).await? + kept_forms::purge(&txn, now).await?;
    txn.commit().await?;
    Ok(removed)
}
