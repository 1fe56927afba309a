//! The case file of one directive, as its reader may see it.

use domain::access::{Act, Role};
use domain::deadlines::{self, Reckoning};
use domain::directives::desk::{self, Present, desk};
use domain::directives::{DeadlineView, DirectiveFile};
use domain::extensions::ExtensionState;
use domain::ids::DirectiveId;

use super::queries::file::{assignments, deadline_changes, matter};
use super::queries::limbs::limbs;
use super::queries::rows::{self, Time};
use super::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, evidence, extensions, reports};

pub async fn file(ctx: &Ctx, id: DirectiveId) -> Result<DirectiveFile, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let standing = standing(ctx.db(), actor, id).await?;
    let row = rows::in_order(ctx.db(), ctx, vec![id]).await?.pop().ok_or_else(Error::not_found)?;
    let matter = matter(ctx.db(), &standing).await?;
    let known = bodies::all(ctx.db(), actor.council).await?;
    let time = Time::of(ctx).await?;

    let mut reports = reports::queries::of(ctx, &standing, &known).await?;
    reports.retain(|report| desk::may_read_papers_of(actor, &standing.scope, report.body.id));
    let mut evidence = evidence::queries::of(ctx, &standing).await?;
    evidence.retain(|paper| reports.iter().any(|report| report.id == paper.report));
    let limbs = limbs(ctx.db(), &standing, &evidence).await?;
    evidence.retain(|paper| paper.limb.is_none());

    let mut extensions = extensions::queries::of(ctx.db(), &standing, time.today).await?;
    let more_time_asked = extensions.iter().any(|extension| extension.state == ExtensionState::Submitted);
    let reads_leads_papers =
        standing.scope.lead.is_some_and(|lead| desk::may_read_papers_of(actor, &standing.scope, lead));
    extensions.retain(|_| reads_leads_papers);
    let acknowledged = match actor.body {
        Some(body) => standing::acknowledged(ctx.db(), &standing, body).await?,
        None => false,
    };
    let mut events = history::of(ctx, Subject::Directive(id)).await?;
    events.retain(|event| desk::may_read_event(actor, &standing.scope, event.kind));

    let awaits_event = standing.awaits_event(matter.reckoning.as_ref().map(|first| &first.term));
    let present = Present { acknowledged, dated: standing.due_on.is_some(), more_time_asked, awaits_event };
    Ok(DirectiveFile {
        desk: desk(actor, &standing.scope, present),
        version: standing.version,
        cannot_be_bound: row.lead.as_ref().is_some_and(|lead| {
            known.iter().any(|body| body.id == lead.id && !body.binding.admits(standing.force, matter.by_agreement))
        }),
        assignments: assignments(ctx.db(), &standing, &known).await?,
        deadline: match matter.reckoning {
            Some(first) => Some(deadline(ctx, &standing, first, &time).await?),
            None => None,
        },
        row,
        protocol_number: matter.protocol_number,
        point_number: matter.point_number,
        item: matter.item,
        words: matter.words,
        force_word: matter.force_word,
        verb: matter.verb,
        by_agreement: matter.by_agreement,
        group: matter.group,
        expected: matter.expected,
        outcome_rests_with: matter.outcome_rests_with,
        issued_on: matter.issued_on,
        closed_on: standing.closed_on,
        limbs,
        reports,
        evidence,
        extensions,
        history: events,
        reader_body: actor.body.filter(|_| actor.role == Role::Body),
    })
}

/// The days up to the present date, from the start of the last reckoning. The count stops where the
/// directive stopped: a report that stands, or its end, is not followed by days overdue.
async fn deadline(ctx: &Ctx, standing: &Standing, first: Reckoning, time: &Time) -> Result<DeadlineView, Error> {
    let until = standing.reported_on.or(standing.closed_on).unwrap_or(time.today);
    let changes = deadline_changes(ctx.db(), standing).await?;
    let last = changes.iter().rev().find_map(|change| change.reckoning.as_ref()).unwrap_or(&first);
    let present = Reckoning { due_on: standing.due_on, ..last.clone() };
    Ok(DeadlineView {
        changes,
        due_on: standing.due_on,
        days: deadlines::day_count(&present, until, &time.calendar),
        counted_from: standing.due_on.map(|_| present.basis.starts_on),
        first,
    })
}
