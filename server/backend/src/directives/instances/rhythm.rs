use domain::access::Act;
use domain::directives::{RhythmForm, Step};
use domain::error::{Error as Refusal, Obstacle};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;

use super::{make, queries};
use crate::deadlines::Rules;
use crate::directives::changed_meanwhile;
use crate::directives::queries::standing::{self, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies};

/// The issuer's level gives a recurring directive other periods. Instances to come on which nothing was
/// submitted are taken away and made anew; those with reports and those whose date has passed stay.
pub async fn change_rhythm(ctx: &Ctx, form: &RhythmForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let rules = Rules::of(ctx).await?;
    let bodies = bodies::all(ctx.db(), actor.council).await?;
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let draft = form.parse()?;
    if !directive.recurs() || directive.scope.state.after(Step::Hold).is_err() {
        return Err(Obstacle::State.into());
    }
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "reason", &form.reason).await);
    }
    for coming in queries::coming(&txn, id, ctx.today()).await? {
        queries::take_away(&txn, id, coming).await?;
    }
    let before = queries::set_rhythm(&txn, id, &draft, ctx.today()).await?;
    let detail = EventDetail { subject: Some(draft.wording), value: Some(before), ..EventDetail::default() };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::RhythmChanged, detail, Some(&draft.reason)).await?;
    standing::save(&txn, ctx, standing::unscoped(&txn, id).await?).await?;
    make(&txn, ctx, id, &rules, &bodies).await?;
    txn.commit().await?;
    Ok(id)
}
