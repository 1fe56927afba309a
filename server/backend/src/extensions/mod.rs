//! Requests for more time: the lead asks, the issuer's level decides, the first date stays visible.

pub(crate) mod queries;

use chrono::NaiveDate;
use domain::access::{self, Act, Actor};
use domain::error::{Error as Refusal, Obstacle};
use domain::extensions::{Extension, ExtensionDecision, ExtensionDecisionForm, ExtensionForm, ExtensionState};
use domain::history::{EventDetail, EventKind};
use domain::ids::{DirectiveId, ExtensionId};
use sea_orm::DatabaseTransaction;

use crate::directives::dates::{DateRules, MovedDate, move_date};
use crate::directives::queries::rows::Time;
use crate::directives::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, mail};

/// The lead asks for more time. Asking stops no clock.
pub async fn ask(ctx: &Ctx, form: &ExtensionForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let time = Time::of(ctx).await?;
    let notice = i64::from(ctx.council().await?.settings.extension_notice_days);
    let txn = ctx.begin().await?;
    let directive = asked_by_lead(&txn, actor, id).await?;
    let due_on = directive.due_on.filter(|_| directive.scope.state.awaits_body()).ok_or(Obstacle::State)?;
    let earlier = queries::of(&txn, &directive, time.today).await?;
    if earlier.iter().any(|extension| extension.state == ExtensionState::Submitted) {
        return Err(Obstacle::ExtensionPending.into());
    }
    // An earlier request that the date overtook is none any more.
    queries::lapse(&txn, &directive).await?;
    let draft = form.parse(directive.due_on, time.today)?;
    let late = time.calendar.working_days_between(time.today, due_on, time.week) < notice;
    queries::insert(&txn, ctx, &directive, &draft, late).await?;
    let detail = EventDetail { date: Some(draft.asked_for), other_date: Some(due_on), ..EventDetail::default() };
    history::record(&txn, ctx, Subject::Directive(id), EventKind::ExtensionAsked, detail, Some(&draft.reason)).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}

/// The issuer's level moves the date, to the day asked for or another, or leaves it.
pub async fn decide(ctx: &Ctx, form: &ExtensionDecisionForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let extension: ExtensionId = form.extension.trim().parse().map_err(|_| Refusal::NotFound)?;
    let rules = DateRules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let extension = undecided(&txn, &directive, extension, rules.today()).await?;
    let decision = form.parse(extension.asked_for, directive.due_on, rules.today())?;
    match decision {
        ExtensionDecision::Granted { until, note } => {
            queries::settle(&txn, ctx, extension.id, ExtensionState::Granted, Some(until), note.as_deref()).await?;
            let detail =
                EventDetail { date: Some(until), other_date: Some(extension.asked_for), ..EventDetail::default() };
            history::record(&txn, ctx, Subject::Directive(id), EventKind::ExtensionGranted, detail, note.as_deref())
                .await?;
            directive.extensions += 1;
            let moved = MovedDate { until, asked_for: Some(extension.asked_for), reason: &extension.reason };
            move_date(&txn, ctx, &mut directive, moved, &rules).await?;
        }
        ExtensionDecision::Refused { note } => {
            queries::settle(&txn, ctx, extension.id, ExtensionState::Refused, None, Some(&note)).await?;
            let detail = EventDetail { date: Some(extension.asked_for), ..EventDetail::default() };
            history::record(&txn, ctx, Subject::Directive(id), EventKind::ExtensionRefused, detail, Some(&note))
                .await?;
        }
    }
    standing::save(&txn, ctx, directive).await?;
    mail::plan_extension_decided(&txn, ctx, extension.id).await?;
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
    queries::withdraw(&txn, extension.id).await?;
    let detail = EventDetail { date: Some(extension.asked_for), ..EventDetail::default() };
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
