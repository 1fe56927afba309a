//! The demonstration: the council with its meeting of 21 December 2018, the workshop of 2014, and a
//! year of invented meetings around the day of loading, so that every page has something to show.
//! People are marked as demonstration; no name is invented. Names of bodies are those of 2018, but for
//! one that is renamed shortly before the day of loading.

mod bodies;
mod cast;
mod coming;
mod december_2018;
mod execution;
mod executors;
mod family;
mod fiction;
mod follow_up;
mod fraud;
mod lives;
mod medicines;
mod nine;
mod procurement;
mod queries;
mod script;
mod sittings;
mod stage;
mod waiting;
mod workshop_2014;
mod year_2019;

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::{Backend, Ctx, Error, councils};
use script::Sitting;
use stage::Stage;

/// The password of every account that can sign in.
pub const PASSWORD: &str = "kenes-demo";

/// Loads the demonstration unless there is a council; tells whether it did.
pub async fn load(backend: &Backend) -> Result<bool, Error> {
    if councils::first(backend.db()).await?.is_some() {
        return Ok(false);
    }
    let beginning = NaiveDate::from_ymd_opt(2014, 5, 12).and_then(|day| day.and_hms_opt(3, 0, 0)).unwrap_or_default();
    let begun = backend.at(beginning.and_utc());
    let cast = cast::gather(&begun).await?;
    let calendar = Ctx::system(begun.clone(), domain::locale::Locale::default()).calendar().await?;
    let mut stage = Stage {
        backend: begun,
        cast,
        calendar,
        today: backend.today(),
        meetings: HashMap::new(),
        directives: HashMap::new(),
    };
    stage.play(STORIES).await?;
    waiting::free_a_day(&stage, backend).await?;
    Ok(true)
}

/// Whether the database holds the demonstration, whose passwords everybody knows.
pub async fn is_loaded(backend: &Backend) -> Result<bool, Error> {
    Ok(queries::has_account(backend.db(), cast::SECRETARIAT).await?)
}

const STORIES: &[&Sitting] = &[
    &workshop_2014::SITTING,
    &december_2018::SITTING,
    &fraud::SITTING,
    &family::SITTING,
    &execution::SITTING,
    &medicines::SITTING,
    &procurement::SITTING,
    &follow_up::SITTING,
    &executors::SITTING,
    &coming::SITTING,
];
