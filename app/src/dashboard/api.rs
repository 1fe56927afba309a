use domain::dashboard::{DashboardPage, MyPage, TodayPage};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "dashboard/dashboard", input = server_fn::codec::GetUrl)]
pub async fn dashboard_page() -> Result<DashboardPage, UiError> {
    Ok(backend::dashboard::dashboard(&crate::request::ctx()?).await?)
}

#[server(endpoint = "dashboard/today", input = server_fn::codec::GetUrl)]
pub async fn today_page() -> Result<TodayPage, UiError> {
    Ok(backend::dashboard::today(&crate::request::ctx()?).await?)
}

#[server(endpoint = "dashboard/my", input = server_fn::codec::GetUrl)]
pub async fn my_page() -> Result<MyPage, UiError> {
    Ok(backend::dashboard::my(&crate::request::ctx()?).await?)
}
