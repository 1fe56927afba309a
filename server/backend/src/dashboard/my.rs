use std::collections::HashMap;

use domain::access::{Act, Role};
use domain::dashboard::MyPage;
use domain::directives::{AssignmentRole, DirectiveState};
use domain::error::Error as Refusal;

use super::queries::{self, Against, Figures};
use super::{LIST_MAX, period, rows, sum};
use crate::directives::queries::register::Soon;
use crate::directives::queries::rows::Time;
use crate::directives::queries::scope::{self, led_by};
use crate::entities::directive::Column;
use crate::{Ctx, Error, bodies};

/// What the actor's body owes, what is with others, and how it does.
pub async fn my(ctx: &Ctx) -> Result<MyPage, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let body = actor.body.filter(|_| actor.role == Role::Body).ok_or(Refusal::Denied)?;
    let (db, time) = (ctx.db(), Time::of(ctx).await?);
    let (soon, period) = (Soon::of(&time), period(time.today));
    let figures = queries::figures(db, actor, led_by(body), soon).await?;
    let all = figures.values().copied().fold(Figures::default(), Figures::plus);
    let current = queries::on_time_by_day(db, actor, led_by(body), Against::CurrentDate, period).await?;
    let first = queries::on_time_by_day(db, actor, led_by(body), Against::FirstDate, period).await?;

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
        on_time: sum(&current),
        on_time_by_first: sum(&first),
    })
}
