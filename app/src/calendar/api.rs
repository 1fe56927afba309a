use chrono::NaiveDate;
use domain::calendar::{CalendarPage, ConfirmImportForm, DayForm, ImportPage, RecountForm, RecountsPage};
use domain::forms::Done;
use domain::ids::CalendarImportId;
use leptos::prelude::*;
use leptos::server_fn::codec::{MultipartData, MultipartFormData};

use crate::error::UiError;

#[server(endpoint = "calendar/page", input = server_fn::codec::GetUrl)]
pub async fn load_calendar(
    year: Option<i32>,
    version: Option<u32>,
    day: Option<NaiveDate>,
) -> Result<CalendarPage, UiError> {
    Ok(backend::calendar::page(&crate::request::ctx()?, year, version, day).await?)
}

#[server(endpoint = "calendar/save_day")]
pub async fn save_day(form: DayForm) -> Result<Done, UiError> {
    let published = backend::calendar::save_day(&crate::request::ctx()?, &form).await?;
    let year = form.date.trim().get(..4).filter(|year| year.bytes().all(|digit| digit.is_ascii_digit()));
    let calendar = year.map_or_else(|| "/calendar".to_owned(), |year| format!("/calendar?year={year}"));
    Ok(Done::at(if published.recounts > 0 { RECOUNTS.to_owned() } else { calendar }))
}

/// A table of days, pasted or as a file.
#[server(endpoint = "calendar/read_table", input = MultipartFormData)]
pub async fn read_table(data: MultipartData) -> Result<Done, UiError> {
    let ctx = crate::request::ctx()?;
    let import = backend::calendar::read_table(&ctx, &super::upload::read(data).await?).await?;
    Ok(Done::at(format!("/calendar/imports/{import}")))
}

#[server(endpoint = "calendar/import", input = server_fn::codec::GetUrl)]
pub async fn load_import(import: CalendarImportId) -> Result<ImportPage, UiError> {
    Ok(backend::calendar::import_page(&crate::request::ctx()?, import).await?)
}

#[server(endpoint = "calendar/publish_import")]
pub async fn publish_import(form: ConfirmImportForm) -> Result<Done, UiError> {
    let published = backend::calendar::publish_import(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(if published.recounts > 0 { RECOUNTS } else { "/calendar" }))
}

#[server(endpoint = "calendar/recounts", input = server_fn::codec::GetUrl)]
pub async fn load_recounts() -> Result<RecountsPage, UiError> {
    Ok(backend::calendar::recounts(&crate::request::ctx()?).await?)
}

#[server(endpoint = "calendar/settle")]
pub async fn settle_recounts(form: RecountForm) -> Result<Done, UiError> {
    backend::calendar::settle(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(RECOUNTS))
}

/// Where the dates are decided on that a version would move.
#[cfg(feature = "ssr")]
const RECOUNTS: &str = "/calendar/recounts";
