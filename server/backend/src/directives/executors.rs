//! The issuer names other executors.

use domain::access::Act;
use domain::bodies::Body;
use domain::directives::{Executors, ExecutorsForm, ExecutorsPage, Step};
use domain::error::{Error as Refusal, FieldErrors, Obstacle, Problem};
use domain::history::{BodiesInEvent, EventDetail, EventKind};
use domain::ids::{BodyId, DirectiveId};
use domain::locale::Multilingual;
use domain::objections::{Objection, ObjectionState};
use sea_orm::DatabaseTransaction;

use super::changed_meanwhile;
use super::dates::{DateRules, set_internal_dates};
use super::queries::file::matter;
use super::queries::parts;
use super::queries::rows;
use super::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, extensions, mail, objections};

/// The form of a change, as the executors stand.
pub async fn executors(ctx: &Ctx, id: DirectiveId) -> Result<ExecutorsPage, Error> {
    let actor = ctx.require(Act::Decide)?;
    let directive = standing(ctx.db(), actor, id).await?;
    let known = bodies::all(ctx.db(), actor.council).await?;
    let mut objections = objections::queries::of(ctx.db(), &directive, &known).await?;
    objections.retain(|objection| objection.state == ObjectionState::Raised);
    let takes_part = |body: BodyId| directive.scope.lead == Some(body) || directive.scope.co_executors.contains(&body);
    Ok(ExecutorsPage {
        row: rows::in_order(ctx.db(), ctx, vec![id]).await?.pop().ok_or_else(Error::not_found)?,
        may_change: directive.scope.state.executors_may_change(),
        by_agreement: matter(ctx.db(), &directive).await?.by_agreement,
        form: ExecutorsForm {
            directive: id.to_string(),
            version: directive.version.to_string(),
            lead: directive.scope.lead.map(|lead| lead.to_string()).unwrap_or_default(),
            co_executors: directive.scope.co_executors.iter().map(BodyId::to_string).collect(),
            reason: String::new(),
        },
        bodies: known.into_iter().filter(|body| body.assignable_on(ctx.today()) || takes_part(body.id)).collect(),
        objections,
    })
}

/// Names who leads and who helps from now on, for a reason. Whoever executes no longer keeps reading;
/// the new executors are told as on issue. Objections of those who are let go are upheld by it.
pub async fn change_executors(ctx: &Ctx, form: &ExecutorsForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let rules = DateRules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    if !directive.scope.state.executors_may_change() {
        return Err(Obstacle::State.into());
    }
    let executors = form.parse()?;
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "reason", &form.reason).await);
    }
    admit(ctx, &directive, &executors, &rules.bodies)?;
    let detail = EventDetail { bodies: Some(named(&directive, &executors, &rules.bodies)), ..EventDetail::default() };
    let executors_before: Vec<BodyId> =
        directive.scope.lead.into_iter().chain(directive.scope.co_executors.iter().copied()).collect();
    let assigned = executors.parts(&directive.scope);
    let new = parts::reassign(&txn, &directive, &assigned, rules.today()).await?;
    if directive.scope.lead != Some(executors.lead) {
        new_lead(&txn, ctx, &mut directive).await?;
    }
    directive.scope.lead = Some(executors.lead);
    let helps_newly = |body: &BodyId| new.iter().any(|(known, _)| known == body);
    let helpers: Vec<BodyId> = executors.co_executors.iter().copied().filter(helps_newly).collect();
    directive.scope.co_executors.clone_from(&executors.co_executors);
    set_internal_dates(&txn, &directive, &helpers, &rules).await?;
    let reason = Some(executors.reason.as_str());
    history::record(&txn, ctx, Subject::Directive(id), EventKind::ExecutorsChanged, detail, reason).await?;
    uphold_objections(&txn, ctx, &directive, &executors, &rules.bodies).await?;
    standing::save(&txn, ctx, directive).await?;
    let new: Vec<BodyId> = new.into_iter().map(|(body, _)| body).collect();
    mail::plan_new_executors(&txn, ctx, id, &new).await?;
    let stays = |body: &BodyId| executors.lead == *body || executors.co_executors.contains(body);
    let let_go: Vec<BodyId> = executors_before.into_iter().filter(|body| !stays(body)).collect();
    mail::plan_let_go(&txn, ctx, id, &let_go, &executors.reason).await?;
    txn.commit().await?;
    Ok(id)
}

/// Somebody else executes, and whoever is named newly exists and can be assigned.
fn admit(ctx: &Ctx, directive: &Standing, executors: &Executors, bodies: &[Body]) -> Result<(), Error> {
    if !executors.differ_from(&directive.scope) {
        return Err(Error::field("co_executors", Problem::SameExecutors));
    }
    let scope = &directive.scope;
    let admitted = |body: &BodyId| {
        scope.lead == Some(*body)
            || scope.co_executors.contains(body)
            || bodies.iter().any(|known| known.id == *body && known.assignable_on(ctx.today()))
    };
    let mut errors = FieldErrors::default();
    if !admitted(&executors.lead) {
        errors.add("lead", Problem::UnknownBody);
    }
    if !executors.co_executors.iter().all(admitted) {
        errors.add("co_executors", Problem::UnknownBody);
    }
    Ok(errors.finish()?)
}

/// What the former lead said and asked for does not speak for the new one.
async fn new_lead(txn: &DatabaseTransaction, ctx: &Ctx, directive: &mut Standing) -> Result<(), Error> {
    directive.take(Step::NewLead)?;
    directive.confidence = None;
    directive.remarks = None;
    extensions::lapse_waiting(txn, ctx, directive).await?;
    mail::withdraw_for(txn, directive.id).await
}

async fn uphold_objections(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    executors: &Executors,
    bodies: &[Body],
) -> Result<(), Error> {
    let executes = |body: BodyId| executors.lead == body || executors.co_executors.contains(&body);
    let let_go = |objection: &Objection| objection.state == ObjectionState::Raised && !executes(objection.body.id);
    for objection in objections::queries::of(txn, directive, bodies).await?.into_iter().filter(let_go) {
        objections::settle(txn, ctx, directive.id, objection, ObjectionState::Upheld, &executors.reason).await?;
    }
    Ok(())
}

/// The executors before and after, the lead first.
fn named(directive: &Standing, executors: &Executors, bodies: &[Body]) -> BodiesInEvent {
    let name = |body: &BodyId| -> Option<Multilingual> {
        bodies.iter().find(|known| known.id == *body).map(|known| known.name.clone())
    };
    BodiesInEvent {
        before: directive.scope.lead.iter().chain(&directive.scope.co_executors).filter_map(name).collect(),
        after: std::iter::once(&executors.lead).chain(&executors.co_executors).filter_map(name).collect(),
    }
}
