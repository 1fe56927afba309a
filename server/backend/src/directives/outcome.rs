//! The outcome of a request that rests with a third body, apart from what the addressee does.

use domain::access::Act;
use domain::directives::OutcomeForm;
use domain::directives::desk::may_note_outcome;
use domain::error::{Error as Refusal, Obstacle};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;

use super::changed_meanwhile;
use super::queries::file::set_outcome;
use super::queries::standing::{self, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// The secretariat notes what the third body decided; the state of the directive does not change.
pub async fn note_outcome(ctx: &Ctx, form: &OutcomeForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let today = ctx.today();
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let outcome = form.parse(today)?;
    if !may_note_outcome(&directive.scope, directive.outcome_elsewhere) {
        return Err(Obstacle::State.into());
    }
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "text", &form.text).await);
    }
    set_outcome(&txn, id, &outcome).await?;
    let detail = EventDetail { date: Some(outcome.on), ..EventDetail::default() };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::OutcomeNoted, detail, Some(&outcome.text)).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}
