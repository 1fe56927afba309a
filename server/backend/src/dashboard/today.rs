use domain::access::Act;
use domain::dashboard::TodayPage;
use domain::directives::DirectiveState;
use domain::meetings::MeetingState;
use sea_orm::{ColumnTrait, Condition};

use super::queries::{self, Figures};
use super::{LIST_MAX, rows};
use crate::directives::queries::rows::Time;
use crate::directives::queries::scope::{self, Days};
use crate::entities::directive::Column;
use crate::{Ctx, Error, calendar, extensions, mail, meetings, objections};

/// What the secretariat has to do today.
pub async fn today(ctx: &Ctx) -> Result<TodayPage, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let days = Days::of(&Time::of(ctx).await?);
    let figures = queries::figures(ctx.db(), actor, Condition::all(), days).await?;
    let all = figures.values().copied().fold(Figures::default(), Figures::plus);
    let list = |only, by| rows(ctx, only, by, LIST_MAX);
    let mut meetings = meetings::list(ctx).await?;
    meetings.retain(|meeting| !matches!(meeting.state, MeetingState::Closed | MeetingState::Cancelled));
    meetings.reverse();
    let mut to_advise = extensions::queries::waiting(ctx, actor, LIST_MAX).await?;
    to_advise.retain(|(_, extension)| extension.endorsement.is_none());
    Ok(TodayPage {
        to_check_count: all.to_check,
        to_check: list(scope::in_state(DirectiveState::Reported), Column::ReportedOn).await?,
        silent: list(scope::in_state(DirectiveState::Issued), Column::IssuedOn).await?,
        overdue: all.overdue,
        soon_count: all.soon,
        soon: list(scope::soon(days), Column::DueOn).await?,
        extensions: extensions::queries::count_waiting(ctx, actor).await?,
        objections: objections::queries::waiting(ctx, actor, LIST_MAX).await?,
        to_advise,
        to_close: all.to_close,
        meetings,
        road_maps_late: list(
            scope::road_map_owed().add(Column::CouncilId.eq(actor.council.0)).add(Column::RoadMapDueOn.lt(days.today)),
            Column::RoadMapDueOn,
        )
        .await?,
        failed_mail: mail::failed(ctx).await?,
        recounts: calendar::waiting(ctx).await?,
    })
}
