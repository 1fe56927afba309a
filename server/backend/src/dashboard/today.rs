use domain::access::Act;
use domain::dashboard::TodayPage;
use domain::directives::DirectiveState;
use domain::mail::{MailFilter, MailState};
use domain::meetings::MeetingState;
use sea_orm::Condition;

use super::queries::{self, Figures};
use super::{LIST_MAX, rows};
use crate::directives::queries::register::Soon;
use crate::directives::queries::rows::Time;
use crate::directives::queries::scope;
use crate::entities::directive::Column;
use crate::{Ctx, Error, extensions, mail, meetings};

/// What the secretariat has to do today.
pub async fn today(ctx: &Ctx) -> Result<TodayPage, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let soon = Soon::of(&Time::of(ctx).await?);
    let figures = queries::figures(ctx.db(), actor, Condition::all(), soon).await?;
    let all = figures.values().copied().fold(Figures::default(), Figures::plus);
    let list = |only, by| rows(ctx, only, by, LIST_MAX);
    let failed = MailFilter { state: MailState::PermanentFailure.as_str().to_owned(), ..MailFilter::default() };
    let mut meetings = meetings::list(ctx).await?;
    meetings.retain(|meeting| !matches!(meeting.state, MeetingState::Closed | MeetingState::Cancelled));
    meetings.reverse();
    let mut to_advise = extensions::queries::waiting(ctx, actor, LIST_MAX).await?;
    to_advise.retain(|(_, extension)| extension.endorsement.is_none());
    Ok(TodayPage {
        to_check: list(scope::in_state(DirectiveState::Reported), Column::ReportedOn).await?,
        silent: list(scope::in_state(DirectiveState::Issued), Column::IssuedOn).await?,
        overdue: all.overdue,
        soon: list(scope::soon(soon.today, soon.last_day), Column::DueOn).await?,
        extensions: extensions::queries::count_waiting(ctx, actor).await?,
        to_advise,
        to_close: all.to_close,
        meetings,
        failed_mail: mail::list(ctx, &failed).await?.rows,
    })
}
