use domain::access::{self, Act, Actor};
use domain::directives::{RoadMap, Step};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{BodyId, DirectiveId, ReportId, ReportLinkId};
use domain::reports::{ReportDraft, ReportForm, ReportKind, ReportMatter, Upload};
use sea_orm::DatabaseTransaction;

use super::queries;
use crate::directives::changed_meanwhile;
use crate::directives::queries::limbs;
use crate::directives::queries::standing::{self, Standing, standing};
use crate::evidence::{self, Kept};
use crate::history::{self, Subject};
use crate::{Ctx, Error, mail};

/// The lead gives interim information or its final report, a co-executor its contribution. Files are
/// kept before anything is written, and removed again where the report is refused after all.
pub async fn submit(ctx: &Ctx, form: &ReportForm, files: Vec<Upload>) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let directive = standing(ctx.db(), actor, id).await?;
    let (_, draft) = admit(ctx, actor, form, &directive)?;
    // A road map is a paper.
    if draft.matter == Some(ReportMatter::RoadMap) && draft.reference.is_none() && files.is_empty() {
        return Err(Error::field("files", Problem::NoEvidence));
    }
    let kept = evidence::keep(ctx, files).await?;
    let written = write(ctx, actor, form, id, &kept).await;
    if written.is_err() {
        evidence::discard(ctx, &kept).await;
    }
    written
}

async fn write(
    ctx: &Ctx,
    actor: &Actor,
    form: &ReportForm,
    id: DirectiveId,
    kept: &[Kept],
) -> Result<DirectiveId, Error> {
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let (body, draft) = admit(ctx, actor, form, &directive)?;
    // A contribution is its body's alone; what happened meanwhile takes nothing from it.
    if draft.kind != ReportKind::Contribution && !directive.is_as_seen(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "text", &form.text).await);
    }
    put_down(&txn, ctx, directive, (body, &draft), kept, None).await?;
    txn.commit().await?;
    Ok(id)
}

/// The link by which a report came from somebody without an account.
pub(crate) struct ByLink {
    pub link: ReportLinkId,
    pub made_by: String,
}

/// Writes the report that was admitted, and what it does to the directive.
pub(crate) async fn put_down(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    mut directive: Standing,
    (body, draft): (BodyId, &ReportDraft),
    kept: &[Kept],
    by: Option<&ByLink>,
) -> Result<ReportId, Error> {
    let id = directive.id;
    if let Some(limb) = draft.limb {
        let limbs = limbs::limbs(txn, &directive, &[]).await?;
        if !limbs.iter().any(|known| known.id == limb) {
            return Err(Error::field("limb", Problem::NotAChoice));
        }
    }
    let (report, ordinal) = queries::insert(txn, ctx, &directive, body, draft).await?;
    evidence::queries::insert(txn, ctx, &directive, report, draft, kept).await?;
    if draft.kind == ReportKind::Final {
        // The lead is not kept from reporting; who was silent stands with the report.
        let silent = standing::silent(txn, &directive).await?;
        queries::insert_silent(txn, report, &silent).await?;
    }
    standing::acknowledge(txn, &directive, body, ctx.today()).await?;
    if draft.kind == ReportKind::Contribution {
        standing::contributed(txn, &directive, body, ctx.today()).await?;
    }
    let event = advance(txn, ctx, &mut directive, draft).await?;
    let detail = EventDetail {
        report: Some(report),
        subject: Some(ordinal.to_string()),
        value: by.map(|by| by.link.to_string()),
        other_value: by.map(|by| by.made_by.clone()),
        ..EventDetail::default()
    };
    history::record(txn, ctx, Subject::Directive(id), event, detail, None).await?;
    standing::save(txn, ctx, directive).await?;
    Ok(report)
}

/// One click of the lead: nothing has changed since its last word, which holds on. Once the date has
/// passed a reason is due, and with it words.
pub async fn report_no_change(ctx: &Ctx, id: DirectiveId) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let body = actor.body.filter(|_| access::may_report(actor, &directive.scope, true)).ok_or(Refusal::Denied)?;
    if directive.recurs() {
        return Err(Obstacle::OnInstances.into());
    }
    if directive.due_on.is_some_and(|due_on| due_on < ctx.today()) {
        return Err(Obstacle::ReasonDue.into());
    }
    let draft = ReportDraft {
        directive: id,
        kind: ReportKind::Interim,
        matter: Some(ReportMatter::NoChange),
        // The page words it in its reader's language.
        text: String::new(),
        answer: None,
        promised_on: None,
        confidence: directive.confidence.ok_or(Obstacle::NoReport)?,
        slippage_reason: None,
        silent_note: None,
        signed_by: actor.name.clone(),
        reference: None,
        limb: None,
    };
    queries::insert(&txn, ctx, &directive, body, &draft).await?;
    standing::acknowledge(&txn, &directive, body, ctx.today()).await?;
    let event = advance(&txn, ctx, &mut directive, &draft).await?;
    history::record(&txn, ctx, Subject::Directive(id), event, EventDetail::default(), None).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}

/// The reporting body and its report, if both fit the directive as it stands.
pub(crate) fn admit(
    ctx: &Ctx,
    actor: &Actor,
    form: &ReportForm,
    directive: &Standing,
) -> Result<(BodyId, ReportDraft), Error> {
    let body = actor.body.filter(|_| access::may_report(actor, &directive.scope, false)).ok_or(Refusal::Denied)?;
    let leads = access::may_report(actor, &directive.scope, true);
    if directive.recurs() {
        return Err(Obstacle::OnInstances.into());
    }
    let kind = ReportKind::parse(form.kind.trim());
    match kind {
        Some(ReportKind::Final | ReportKind::Interim) if !leads => return Err(Obstacle::LeadOnly.into()),
        Some(ReportKind::Contribution) if leads => return Err(Error::field("kind", Problem::NotAChoice)),
        _ => {}
    }
    if let Some(kind) = kind {
        // A contribution is made while the lead still has the move.
        directive.scope.state.after(if kind == ReportKind::Final { Step::ReportFinal } else { Step::ReportInterim })?;
    }
    let late = directive.due_on.is_some_and(|due_on| due_on < ctx.today());
    let draft = form.parse(late, directive.force.is_answered() && directive.answer.is_none())?;
    if draft.matter == Some(ReportMatter::RoadMap) && !directive.road_map.is_some_and(RoadMap::is_owed) {
        return Err(Obstacle::State.into());
    }
    Ok((body, draft))
}

/// What the report does to the directive: a contribution nothing, interim information stops no clock.
async fn advance(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    draft: &ReportDraft,
) -> Result<EventKind, Error> {
    if draft.kind == ReportKind::Contribution {
        return Ok(EventKind::ContributionReported);
    }
    directive.confidence = Some(draft.confidence);
    directive.last_report_on = Some(ctx.today());
    if draft.kind == ReportKind::Interim {
        directive.take(Step::ReportInterim)?;
        return Ok(match draft.matter {
            None => EventKind::InterimReported,
            Some(ReportMatter::NoChange) => EventKind::NoChangeReported,
            Some(ReportMatter::RoadMap) => {
                directive.road_map = directive.road_map.map(|map| RoadMap { submitted_on: Some(ctx.today()), ..map });
                EventKind::RoadMapSubmitted
            }
        });
    }
    if draft.answer.is_some() {
        directive.answer = draft.answer;
        directive.answered_on = Some(ctx.today());
    }
    directive.take(Step::ReportFinal)?;
    directive.reported_on = Some(ctx.today());
    directive.first_reported_on = directive.first_reported_on.or(directive.reported_on);
    directive.remarks = None;
    limbs::take_up_refused(txn, directive).await?;
    mail::withdraw_for(txn, directive.id).await?;
    Ok(EventKind::FinalReported)
}
