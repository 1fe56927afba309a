use domain::directives::{
    DecisionForm, DirectiveFile, DirectiveForm, DirectiveFormPage, DirectivesPage, EventForm, ExecutorsForm,
    ExecutorsPage, Filter, GroupForm, OutcomeForm, RhythmForm,
};
use domain::forms::Done;
use domain::ids::{AgendaItemId, DirectiveId, MeetingId};
use leptos::prelude::*;

use crate::error::UiError;

#[server(endpoint = "directives/page", input = server_fn::codec::GetUrl)]
pub async fn load_directives(filter: Filter) -> Result<DirectivesPage, UiError> {
    Ok(backend::directives::list(&crate::request::ctx()?, &filter).await?)
}

#[server(endpoint = "directives/file", input = server_fn::codec::GetUrl)]
pub async fn load_directive(directive: DirectiveId) -> Result<DirectiveFile, UiError> {
    let ctx = crate::request::ctx()?;
    let mut file = backend::directives::file(&ctx, directive).await?;
    // A link that was made a moment ago is shown with its secret, once.
    let token = crate::request::handed_over(&ctx, &format!("directive-{directive}"));
    file.report_links.address = token.map(|token| backend::report_links::address(&ctx.backend, &token));
    Ok(file)
}

/// The form of a new draft under an agenda item, or of one that exists.
#[server(endpoint = "directives/form", input = server_fn::codec::GetUrl)]
pub async fn load_directive_form(
    meeting: MeetingId,
    directive: Option<DirectiveId>,
    item: Option<AgendaItemId>,
) -> Result<DirectiveFormPage, UiError> {
    Ok(backend::directives::form(&crate::request::ctx()?, meeting, directive, item).await?)
}

#[server(endpoint = "directives/save_draft")]
pub async fn save_draft(form: DirectiveForm) -> Result<Done, UiError> {
    let protocol = format!("/meetings/{}/protocol", form.meeting.trim());
    backend::directives::save_draft(&crate::request::ctx()?, form).await?;
    Ok(Done::at(protocol))
}

#[server(endpoint = "directives/acknowledge")]
pub async fn acknowledge(directive: DirectiveId) -> Result<Done, UiError> {
    backend::directives::acknowledge(&crate::request::ctx()?, directive).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "directives/decide")]
pub async fn decide(form: DecisionForm) -> Result<Done, UiError> {
    let directive = backend::directives::decide(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "directives/executors", input = server_fn::codec::GetUrl)]
pub async fn load_executors(directive: DirectiveId) -> Result<ExecutorsPage, UiError> {
    Ok(backend::directives::executors(&crate::request::ctx()?, directive).await?)
}

#[server(endpoint = "directives/change_executors")]
pub async fn change_executors(form: ExecutorsForm) -> Result<Done, UiError> {
    let directive = backend::directives::change_executors(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "directives/change_rhythm")]
pub async fn change_rhythm(form: RhythmForm) -> Result<Done, UiError> {
    let directive = backend::directives::change_rhythm(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "directives/name_group")]
pub async fn name_group(form: GroupForm) -> Result<Done, UiError> {
    let directive = backend::directives::name_group(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

#[server(endpoint = "directives/note_outcome")]
pub async fn note_outcome(form: OutcomeForm) -> Result<Done, UiError> {
    let directive = backend::directives::note_outcome(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}

/// The event that a directive waits for has happened.
#[server(endpoint = "directives/record_event")]
pub async fn record_event(form: EventForm) -> Result<Done, UiError> {
    let directive = backend::directives::record_event(&crate::request::ctx()?, &form).await?;
    Ok(Done::at(format!("/directives/{directive}")))
}
