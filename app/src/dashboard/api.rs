use domain::dashboard::{DashboardPage, MyPage, PeriodFilter, TodayPage};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "dashboard/dashboard", input = server_fn::codec::GetUrl)]
pub async fn load_dashboard(filter: PeriodFilter) -> Result<DashboardPage, UiError> {
    Ok(backend::dashboard::dashboard(&crate::request::ctx()?, &filter).await?)
}

#[server(endpoint = "dashboard/today", input = server_fn::codec::GetUrl)]
pub async fn load_today() -> Result<TodayPage, UiError> {
    Ok(backend::dashboard::today(&crate::request::ctx()?).await?)
}

#[server(endpoint = "dashboard/my", input = server_fn::codec::GetUrl)]
pub async fn load_my(filter: PeriodFilter) -> Result<MyPage, UiError> {
    Ok(backend::dashboard::my(&crate::request::ctx()?, &filter).await?)
}
