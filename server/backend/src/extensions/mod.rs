//! Requests for more time: the lead asks, the secretariat advises, the issuer's level decides, the first
//! date stays visible. It is asked for a whole directive or for one of its limbs alone.

mod decide;
mod endorse;
mod lapse;
pub(crate) mod queries;
mod rules;

pub use decide::decide;
pub use endorse::endorse;
pub use lapse::lapse;
pub(crate) use lapse::lapse_waiting;
pub(crate) use rules::rules;

use chrono::NaiveDate;
use domain::access::{self, Act, Actor};
use domain::error::{Error as Refusal, Obstacle};
use domain::extensions::{Extension, ExtensionForm, ExtensionState};
use domain::history::{EventDetail, EventKind};
use domain::ids::{DirectiveId, ExtensionId};
use sea_orm::DatabaseTransaction;

use crate::directives::changed_meanwhile;
use crate::directives::queries::rows::Time;
use crate::directives::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// The lead asks for more time. Asking stops no clock.
pub async fn ask(ctx: &Ctx, form: &ExtensionForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let time = Time::of(ctx).await?;
    let settings = ctx.council().await?.settings;
    let txn = ctx.begin().await?;
    let directive = asked_by_lead(&txn, actor, id).await?;
    if directive.due_on.is_none() || !directive.scope.state.awaits_body() {
        return Err(Obstacle::State.into());
    }
    let earlier = queries::of(&txn, &directive, time.today).await?;
    if earlier.iter().any(|extension| extension.state == ExtensionState::Submitted) {
        return Err(Obstacle::ExtensionPending.into());
    }
    if !directive.is_as_seen(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "reason", &form.reason).await);
    }
    // An earlier request that the date overtook is none any more.
    lapse_waiting(&txn, ctx, &directive).await?;
    let rules = rules(&txn, &directive, &settings, &time).await?;
    let draft = form.parse(&rules.askable, !directive.scope.co_executors.is_empty(), time.today)?;
    queries::insert(&txn, ctx, &directive, &draft).await?;
    let detail = EventDetail {
        date: Some(draft.asked_for),
        other_date: Some(draft.asked.due_on),
        subject: draft.asked.limb,
        ..EventDetail::default()
    };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::ExtensionAsked, detail, Some(&draft.reason)).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}

/// The lead takes its request back before it is decided.
pub async fn withdraw(ctx: &Ctx, extension: ExtensionId) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let today = ctx.today();
    let txn = ctx.begin().await?;
    let id = queries::directive_of(&txn, extension).await?.ok_or_else(Error::not_found)?;
    let directive = asked_by_lead(&txn, actor, id).await?;
    let extension = undecided(&txn, &directive, extension, today).await?;
    queries::end(&txn, ctx, extension.id, ExtensionState::Withdrawn).await?;
    let detail =
        EventDetail { date: Some(extension.asked_for), subject: extension.limb.clone(), ..EventDetail::default() };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::ExtensionWithdrawn, detail, None).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}

async fn asked_by_lead(txn: &DatabaseTransaction, actor: &Actor, id: DirectiveId) -> Result<Standing, Error> {
    let directive = standing(txn, actor, id).await?;
    if access::may_ask_for_more_time(actor, &directive.scope) { Ok(directive) } else { Err(Refusal::Denied.into()) }
}

/// A request that still waits: not decided, not withdrawn, not overtaken by the date.
async fn undecided(
    txn: &DatabaseTransaction,
    directive: &Standing,
    extension: ExtensionId,
    today: NaiveDate,
) -> Result<Extension, Error> {
    let known = queries::of(txn, directive, today).await?;
    let extension = known.into_iter().find(|known| known.id == extension).ok_or_else(Error::not_found)?;
    if extension.state == ExtensionState::Submitted { Ok(extension) } else { Err(Obstacle::State.into()) }
}
