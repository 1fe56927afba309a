//! The register of bodies and groups.

mod queries;

use domain::access::Act;
use domain::bodies::{BodiesPage, BodyRow};

use crate::{Ctx, Error};

pub use queries::{all, groups, named, on};

/// All bodies, past ones too, with what each owes as far as the reader may see it.
pub async fn page(ctx: &Ctx) -> Result<BodiesPage, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let bodies = all(ctx.db(), actor.council).await?;
    let groups = groups(ctx.db(), actor.council).await?;
    let owed = queries::owed(ctx.db(), actor, ctx.today()).await?;
    let bodies = bodies
        .into_iter()
        .map(|body| {
            let (open, overdue) = owed.get(&body.id).copied().unwrap_or_default();
            BodyRow { body, open, overdue }
        })
        .collect();
    Ok(BodiesPage { bodies, groups })
}
