//! The schedule of what the program does by itself, on one page. Jobs take no input, can be run
//! again at any time, and their last run is shown to the administrator.

use std::time::{Duration, Instant};

use backend::jobs::Run;
use backend::{Ctx, Error};
use domain::locale::Locale;

use crate::application::Application;

/// Makes the instances of what recurs, ends requests for more time that the date has overtaken, plans reminders and sweeps
/// up, for as long as the program runs.
pub async fn keep_time(application: Application) {
    let mut quarter = tokio::time::interval(Duration::from_mins(15));
    loop {
        quarter.tick().await;
        run(&application, "recur", recur).await;
        run(&application, "lapse", lapse).await;
        run(&application, "remind", remind).await;
        run(&application, "gather", gather).await;
        run(&application, "escalate", escalate).await;
        run(&application, "sweep", sweep).await;
        application.post.notify_one();
    }
}

/// Sends mail: when something was written, and every half minute for what is to be tried again; until the
/// carrier is told to end.
pub async fn carry_mail(application: Application) {
    while !application.carrier.is_ending() {
        run(&application, "deliver", deliver).await;
        // Whichever comes first; a bell that rang meanwhile is heard at once.
        let _ = tokio::time::timeout(Duration::from_secs(30), application.post.notified()).await;
    }
}

async fn lapse(application: &Application) -> Result<i64, Error> {
    let ctx = Ctx::system(application.backend.clone(), Locale::default());
    backend::extensions::lapse(&ctx, ctx.today()).await.map(i64::try_from).map(Result::unwrap_or_default)
}

async fn recur(application: &Application) -> Result<i64, Error> {
    let ctx = Ctx::system(application.backend.clone(), Locale::default());
    backend::directives::make_due(&ctx).await.map(i64::try_from).map(Result::unwrap_or_default)
}

async fn remind(application: &Application) -> Result<i64, Error> {
    let ctx = Ctx::system(application.backend.clone(), Locale::default());
    let (today, hour) = application.backend.local_hour();
    let planned = backend::reminders::plan_by(&ctx, today, hour, false).await?;
    Ok(i64::try_from(planned.len()).unwrap_or(i64::MAX))
}

async fn gather(application: &Application) -> Result<i64, Error> {
    let ctx = Ctx::system(application.backend.clone(), Locale::default());
    let (today, hour) = application.backend.local_hour();
    let planned = backend::digests::plan(&ctx, today, hour, false).await?;
    Ok(i64::try_from(planned.len()).unwrap_or(i64::MAX))
}

async fn escalate(application: &Application) -> Result<i64, Error> {
    let ctx = Ctx::system(application.backend.clone(), Locale::default());
    let planned = backend::escalations::plan(&ctx, ctx.today(), false).await?;
    Ok(i64::try_from(planned.len()).unwrap_or(i64::MAX))
}

async fn sweep(application: &Application) -> Result<i64, Error> {
    backend::jobs::purge(&application.backend).await.map(i64::try_from).map(Result::unwrap_or_default)
}

async fn deliver(application: &Application) -> Result<i64, Error> {
    let delivered = backend::mail::outbox::deliver(&application.backend, &application.carrier).await?;
    Ok(i64::from(delivered.sent) + i64::from(delivered.failed))
}

async fn run<'a, Job>(application: &'a Application, name: &str, job: impl FnOnce(&'a Application) -> Job)
where
    Job: Future<Output = Result<i64, Error>>,
{
    let started_at = application.backend.now();
    let clock = Instant::now();
    let outcome = job(application).await;
    if let Err(error) = &outcome {
        tracing::error!(job = name, error = error as &dyn std::error::Error, "a job failed");
    }
    let run = Run {
        started_at,
        milliseconds: i64::try_from(clock.elapsed().as_millis()).unwrap_or(i64::MAX),
        outcome: outcome.map_err(|error| error.to_string()),
    };
    if let Err(error) = backend::jobs::record(&application.backend, name, run).await {
        tracing::error!(job = name, error = &error as &dyn std::error::Error, "a job's run could not be recorded");
    }
}
