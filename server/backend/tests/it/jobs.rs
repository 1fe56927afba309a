use backend::jobs::{self, Run};
use chrono::TimeDelta;
use domain::error::Error as Refusal;

use crate::support::{World, both_databases, day};

both_databases!(
    the_last_run_of_a_job_replaces_the_one_before,
    a_job_that_failed_says_why,
    the_system_page_is_the_administrators,
    the_system_page_names_the_database_and_the_state_of_the_history,
);

async fn the_last_run_of_a_job_replaces_the_one_before(mut world: World) {
    record(&world, "reminders", Ok(3)).await;
    world.move_to(day("2019-01-15"), "07:30");
    record(&world, "reminders", Ok(4)).await;
    record(&world, "mail", Ok(0)).await;
    let jobs = jobs::system_page(&world.administrator().await).await.unwrap().jobs;
    assert_eq!(jobs.iter().map(|job| job.name.as_str()).collect::<Vec<_>>(), ["mail", "reminders"]);
    assert_eq!((jobs[1].started_on, jobs[1].started_at.as_deref()), (Some(day("2019-01-15")), Some("07:30")));
    assert_eq!((jobs[1].handled, &jobs[1].failure), (Some(4), &None));
}

async fn a_job_that_failed_says_why(world: World) {
    record(&world, "mail", Err("the server did not answer".to_owned())).await;
    let jobs = jobs::system_page(&world.administrator().await).await.unwrap().jobs;
    assert_eq!((jobs[0].handled, jobs[0].failure.as_deref()), (None, Some("the server did not answer")));
}

async fn the_system_page_is_the_administrators(world: World) {
    let health = world.ministry("Health").await;
    for ctx in [world.secretariat().await, world.leadership().await, world.of_body(health).await] {
        assert_eq!(jobs::system_page(&ctx).await.unwrap_err().into_refusal(), Refusal::Denied);
    }
    assert_eq!(jobs::system_page(&world.system()).await.unwrap_err().into_refusal(), Refusal::SignInNeeded);
}

async fn the_system_page_names_the_database_and_the_state_of_the_history(world: World) {
    let page = jobs::system_page(&world.administrator().await).await.unwrap();
    assert_eq!(page.database, world.backend.database_name());
    assert_eq!((page.history_intact, page.history_length, page.accounts.len()), (true, 0, 1));
}

async fn record(world: &World, name: &str, outcome: Result<i64, String>) {
    let started_at = world.backend.now();
    let milliseconds = TimeDelta::seconds(2).num_milliseconds();
    jobs::record(&world.backend, name, Run { started_at, milliseconds, outcome }).await.unwrap();
}
