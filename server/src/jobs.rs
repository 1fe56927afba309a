//! The schedule of what the program does by itself, on one page. Jobs take no input, can be run
//! again at any time, and their last run is shown to the administrator.

use std::time::{Duration, Instant};

use backend::{Ctx, Error};
use domain::locale::Locale;

use crate::application::Application;

/// Plans reminders and sweeps up, for as long as the program runs.
pub async fn keep_time(application: Application) {
    let mut hour = tokio::time::interval(Duration::from_secs(15 * 60));
    loop {
        hour.tick().await;
        run(&application, "remind", remind).await;
        run(&application, "sweep", sweep).await;
        application.post.notify_one();
    }
}

/// Sends mail: when something was written, and every half minute for what is to be tried again.
pub async fn carry_mail(application: Application) {
    loop {
        run(&application, "deliver", deliver).await;
        // Whichever comes first; a bell that rang meanwhile is heard at once.
        let _ = tokio::time::timeout(Duration::from_secs(30), application.post.notified()).await;
    }
}

async fn remind(application: &Application) -> Result<u32, Error> {
    let ctx = Ctx::system(application.backend.clone(), Locale::default());
    let planned = backend::reminders::plan(&ctx, ctx.today(), false).await?;
    Ok(u32::try_from(planned.len()).unwrap_or(u32::MAX))
}

async fn sweep(application: &Application) -> Result<u32, Error> {
    let forms = backend::kept_forms::purge(&application.backend).await?;
    let sessions = backend::accounts::purge(&application.backend).await?;
    Ok(forms + sessions)
}

async fn deliver(application: &Application) -> Result<u32, Error> {
    let delivered = backend::mail::outbox::deliver(&application.backend, &application.carrier).await?;
    Ok(delivered.sent + delivered.failed)
}

async fn run<'a, Job>(application: &'a Application, name: &str, job: impl FnOnce(&'a Application) -> Job)
where
    Job: Future<Output = Result<u32, Error>>,
{
    let started = application.backend.now();
    let clock = Instant::now();
    let outcome = job(application).await;
    if let Err(error) = &outcome {
        tracing::error!(job = name, error = error as &dyn std::error::Error, "a job failed");
    }
    let outcome = outcome.map_err(|error| error.to_string());
    if let Err(error) = backend::jobs::record(&application.backend, name, started, clock.elapsed(), outcome).await {
        tracing::error!(job = name, error = &error as &dyn std::error::Error, "a job's run could not be recorded");
    }
}
