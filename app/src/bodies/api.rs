use domain::bodies::{
    BodiesPage, BodyForm, BodyPage, ContactsForm, GroupForm, GroupMemberForm, GroupPage, NewBodyPage, SuccessionForm,
    SuccessionPage,
};
use domain::forms::Done;
use domain::ids::{BodyId, GroupId, GroupMemberId};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "bodies/page", input = server_fn::codec::GetUrl)]
pub async fn load_bodies() -> Result<BodiesPage, UiError> {
    Ok(backend::bodies::page(&crate::request::ctx()?).await?)
}

#[server(endpoint = "bodies/body", input = server_fn::codec::GetUrl)]
pub async fn load_body(body: BodyId) -> Result<BodyPage, UiError> {
    Ok(backend::bodies::body(&crate::request::ctx()?, body).await?)
}

#[server(endpoint = "bodies/new", input = server_fn::codec::GetUrl)]
pub async fn load_new_body() -> Result<NewBodyPage, UiError> {
    Ok(backend::bodies::new_body(&crate::request::ctx()?).await?)
}

#[server(endpoint = "bodies/save")]
pub async fn save_body(form: BodyForm) -> Result<Done, UiError> {
    let body = backend::bodies::save(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/bodies/{body}")))
}

#[server(endpoint = "bodies/save_contacts")]
pub async fn save_contacts(form: ContactsForm) -> Result<Done, UiError> {
    let body = backend::bodies::save_contacts(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/bodies/{body}#contacts")))
}

#[server(endpoint = "bodies/succession", input = server_fn::codec::GetUrl)]
pub async fn load_succession(body: BodyId) -> Result<SuccessionPage, UiError> {
    Ok(backend::bodies::succession(&crate::request::ctx()?, body).await?)
}

#[server(endpoint = "bodies/succeed")]
pub async fn succeed_body(form: SuccessionForm) -> Result<Done, UiError> {
    let successor = backend::bodies::succeed(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/bodies/{successor}")))
}

/// The editor of a group, or of a new one.
#[server(endpoint = "bodies/group", input = server_fn::codec::GetUrl)]
pub async fn load_group(group: Option<GroupId>) -> Result<GroupPage, UiError> {
    Ok(backend::bodies::group(&crate::request::ctx()?, group).await?)
}

#[server(endpoint = "bodies/save_group")]
pub async fn save_group(form: GroupForm) -> Result<Done, UiError> {
    let group = backend::bodies::save_group(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/groups/{group}")))
}

#[server(endpoint = "bodies/save_member")]
pub async fn save_group_member(form: GroupMemberForm) -> Result<Done, UiError> {
    let group = backend::bodies::save_member(&crate::request::ctx()?, form).await?;
    Ok(Done::at(format!("/groups/{group}")))
}

#[server(endpoint = "bodies/remove_member")]
pub async fn remove_group_member(member: GroupMemberId) -> Result<Done, UiError> {
    let group = backend::bodies::remove_member(&crate::request::ctx()?, member).await?;
    Ok(Done::at(format!("/groups/{group}")))
}
