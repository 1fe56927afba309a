//! A directive to create a group ends when the group exists; one to draft a directive ends by itself
//! with the signature of that directive.

use domain::access::Act;
use domain::directives::{DirectiveKind, GroupForm};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::ids::DirectiveId;

use super::changed_meanwhile;
use super::ending::carried_out;
use super::queries::file::set_created_group;
use super::queries::standing::standing;
use crate::{Ctx, Error, bodies};

/// The issuer's level names the group that was created: the directive that asked for it closes as done.
pub async fn name_group(ctx: &Ctx, form: &GroupForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let named = form.parse()?;
    if directive.kind != DirectiveKind::SecondOrder || !directive.scope.state.is_open() {
        return Err(Obstacle::State.into());
    }
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "group", "").await);
    }
    let groups = bodies::groups(&txn, actor.council).await?;
    let group = groups.into_iter().find(|group| group.id == named);
    let group = group.ok_or_else(|| Error::field("group", Problem::UnknownGroup))?;
    set_created_group(&txn, id, group.id).await?;
    carried_out(&txn, ctx, directive, group.name.text(ctx.locale), ctx.today()).await?;
    txn.commit().await?;
    Ok(id)
}
