//! The register of bodies and groups, and what becomes of a body's matters when it is renamed, merged
//! or split.

mod contacts;
mod groups;
mod queries;
mod register;
mod succession;

use std::collections::HashMap;

use domain::access::{self, Act, DirectiveScope};
use domain::bodies::{BodiesPage, BodyRow};
use domain::history::{BodiesInEvent, EventDetail, EventKind};
use domain::ids::{BodyId, CouncilId};
use domain::locale::Multilingual;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::history::{self, Subject};
use crate::{Ctx, Error};

pub use contacts::save_contacts;
pub use groups::{group, remove_member, save_group, save_member};
pub use queries::{all, groups, named, on};
pub use register::{body, new_body, save};
pub(crate) use succession::follow;
pub use succession::{succeed, succession};

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
    Ok(BodiesPage { bodies, groups, may_keep: access::may(actor, Act::KeepBodies) })
}

/// For each body that went before one of the directive's bodies, that body: what the former wrote is
/// the latter's to read.
pub(crate) async fn heirs(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    scope: &DirectiveScope,
) -> Result<HashMap<BodyId, BodyId>, Error> {
    let successions = queries::succession::all(conn, council).await?;
    let mut heirs = HashMap::new();
    for body in scope.lead.iter().chain(&scope.co_executors).chain(&scope.informed) {
        for line in queries::succession::before(&successions, *body) {
            heirs.entry(line.predecessor).or_insert(*body);
        }
    }
    Ok(heirs)
}

/// The register belongs to no directive or meeting; its history stands with whoever keeps it.
async fn record(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    kind: EventKind,
    (before, after): (Vec<Multilingual>, Vec<Multilingual>),
    remark: Option<&str>,
) -> Result<(), Error> {
    let detail = EventDetail { bodies: Some(BodiesInEvent { before, after }), ..EventDetail::default() };
    history::record(txn, ctx, Subject::Account(ctx.actor()?.account), kind, detail, remark).await
}
