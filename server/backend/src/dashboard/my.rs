use std::collections::HashMap;

use domain::access::{Act, Role};
use domain::dashboard::{Against, MyPage, PeriodFilter, Rates};
use domain::directives::{AssignmentRole, DirectiveState};
use domain::error::Error as Refusal;

use super::queries::{self, Figures};
use super::{LIST_MAX, rows, within};
use crate::directives::queries::rows::Time;
use crate::directives::queries::scope::{self, Days, led_by};
use crate::entities::directive::Column;
use crate::{Ctx, Error, bodies};

/// What the actor's body owes, what is with others, and how it does.
pub async fn my(ctx: &Ctx, filter: &PeriodFilter) -> Result<MyPage, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let body = actor.body.filter(|_| actor.role == Role::Body).ok_or(Refusal::Denied)?;
    let (db, time) = (ctx.db(), Time::of(ctx).await?);
    let (today, period) = (time.today, filter.read(time.today));
    let figures = queries::figures(db, actor, led_by(body), Days::of(&time)).await?;
    let all = figures.values().copied().fold(Figures::default(), Figures::plus);
    let tally = async |against| {
        let days = queries::tally_by_day(db, actor, led_by(body), against, period.days(), today).await?;
        Ok::<_, Error>(within(period.days(), &days))
    };
    let rates = Rates { current: tally(Against::CurrentDate).await?, first: tally(Against::FirstDate).await? };
    let own = queries::own_part(body);
    let contributions = queries::contributions(db, actor, own, period.days(), today).await?;

    let list = |only| rows(ctx, only, Column::DueOn, LIST_MAX);
    let returned = scope::in_state(DirectiveState::Returned).add(led_by(body));
    // What recurs is owed by its instances.
    let owed = scope::awaiting_body()
        .add(scope::in_state(DirectiveState::Returned).not())
        .add(scope::recurring().not())
        .add(led_by(body));
    let road_maps = rows(ctx, scope::road_map_owed().add(led_by(body)), Column::RoadMapDueOn, LIST_MAX).await?;
    let contributes = scope::open().add(scope::taken_part_in(body, &[AssignmentRole::CoExecutor]));
    let contributes = list(contributes).await?;
    let internal: HashMap<_, _> = queries::internal_dates(db, body, contributes.iter().map(|row| row.id)).await?;
    Ok(MyPage {
        body: bodies::named(db, [body]).await?.remove(&body).ok_or_else(Error::not_found)?,
        returned: list(returned).await?,
        returned_count: all.returned,
        owed: list(owed).await?,
        road_maps,
        submitted: list(scope::being_checked().add(led_by(body))).await?,
        contributes: contributes
            .into_iter()
            .map(|row| {
                let due_on = internal.get(&row.id).copied().flatten();
                (row, due_on)
            })
            .collect(),
        overdue: all.overdue,
        soon: all.soon,
        on_control: all.total,
        period,
        rates,
        contributions: contributions.get(&body).copied().unwrap_or_default(),
    })
}
