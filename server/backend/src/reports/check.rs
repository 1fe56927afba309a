use domain::access::Act;
use domain::directives::{LimbState, Step};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use domain::reports::{Check, CheckForm, ReportState, Verdict};
use sea_orm::DatabaseTransaction;

use super::queries;
use crate::directives::changed_meanwhile;
use crate::directives::dates::recount;
use crate::directives::queries::limbs;
use crate::directives::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, mail};

/// The secretariat finds limb by limb what is proven, and returns the report with remarks or puts the
/// directive up for closing.
pub async fn check(ctx: &Ctx, form: &CheckForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let check = form.parse()?;
    directive.take(match check.verdict {
        Verdict::Return => Step::Return,
        Verdict::PutUp => Step::PutUpForClosing,
    })?;
    if !directive.is_version(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "remarks", &form.remarks).await);
    }
    record_findings(&txn, ctx, &directive, &check).await?;
    let remarks = check.remarks.as_deref();
    let event = match check.verdict {
        Verdict::Return => {
            queries::check_final(&txn, ctx, &directive, ReportState::Returned, remarks).await?;
            directive.reported_on = None;
            // An answer that was sent back is none. What was accepted and is tracked stays accepted.
            if directive.answer_due_on.is_none() {
                directive.answer = None;
                directive.answered_on = None;
            }
            // What was proven no longer has a date to keep; the rest may have one of its own.
            recount(&txn, ctx, &mut directive).await?;
            directive.remarks.clone_from(&check.remarks);
            EventKind::Returned
        }
        Verdict::PutUp => {
            demand_proof(&txn, &directive).await?;
            queries::check_final(&txn, ctx, &directive, ReportState::Accepted, remarks).await?;
            EventKind::PutUpForClosing
        }
    };
    history::record(&txn, ctx, Subject::Directive(id), event, EventDetail::default(), remarks).await?;
    standing::save(&txn, ctx, directive).await?;
    if check.verdict == Verdict::Return {
        mail::plan_returned(&txn, ctx, id).await?;
    }
    txn.commit().await?;
    Ok(id)
}

/// Writes down each finding that says something new.
async fn record_findings(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &Standing,
    check: &Check,
) -> Result<(), Error> {
    let limbs = limbs::limbs(txn, directive, &[]).await?;
    for finding in &check.limbs {
        let limb = limbs
            .iter()
            .find(|limb| limb.id == finding.limb)
            .ok_or_else(|| Error::field("limbs", Problem::NotAChoice))?;
        if (limb.state, limb.grade) == (finding.state, finding.grade) {
            continue;
        }
        limbs::find(txn, ctx, *finding).await?;
        let event = if finding.state == LimbState::Proven { EventKind::LimbProven } else { EventKind::LimbRefused };
        let detail = EventDetail {
            subject: Some(limb.letter.clone()),
            value: finding.grade.map(|grade| grade.as_str().to_owned()),
            ..EventDetail::default()
        };
        history::record(txn, ctx, Subject::Directive(directive.id), event, detail, None).await?;
    }
    Ok(())
}

/// A directive is put up when every limb is proven. The answer to a recommendation, request or proposal
/// is put before the issuer as it is: what was declined is not proven, and what was accepted may be
/// tracked until it is.
async fn demand_proof(txn: &DatabaseTransaction, directive: &Standing) -> Result<(), Error> {
    if limbs::all_proven(txn, directive).await? || queries::final_answer(txn, directive).await?.is_some() {
        return Ok(());
    }
    Err(Obstacle::LimbsOpen.into())
}
