use domain::jobs::JobRow;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder};

use super::Run;
use crate::entities::job_run::{ActiveModel, Column, Entity};
use crate::{Ctx, Error};

pub async fn record(conn: &impl ConnectionTrait, name: &str, run: Run) -> Result<(), Error> {
    let (handled, failure) = match run.outcome {
        Ok(handled) => (handled, None),
        Err(failure) => (0, Some(failure)),
    };
    let row = ActiveModel {
        name: Set(name.to_owned()),
        started_at: Set(run.started_at),
        milliseconds: Set(run.milliseconds),
        handled: Set(handled),
        failure: Set(failure),
    };
    let replaced = [Column::StartedAt, Column::Milliseconds, Column::Handled, Column::Failure];
    Entity::insert(row)
        .on_conflict(OnConflict::column(Column::Name).update_columns(replaced).to_owned())
        .exec_without_returning(conn)
        .await?;
    Ok(())
}

pub async fn all(ctx: &Ctx) -> Result<Vec<JobRow>, Error> {
    let rows = Entity::find().order_by_asc(Column::Name).all(ctx.db()).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let (on, at) = ctx.local(row.started_at);
            JobRow {
                name: row.name,
                started_on: Some(on),
                started_at: Some(at),
                milliseconds: Some(row.milliseconds),
                handled: row.failure.is_none().then_some(row.handled),
                failure: row.failure,
            }
        })
        .collect())
}
