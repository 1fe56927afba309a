//! The case file of one directive, as its reader may see it.

use chrono::NaiveDate;
use domain::access::{self, Act, Role};
use domain::deadlines::{self, Reckoning};
use domain::directives::desk::{self, Present, desk};
use domain::directives::{
    Answered, DeadlineView, DeskAct, DirectiveFile, DirectiveKind, DirectiveState, Limb, LimbState, limb_date,
    timeliness,
};
use domain::extensions::ExtensionState;
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId};
use domain::objections::ObjectionState;
use domain::reports::{ReportKind, ReportState};

use super::queries::file::{assignments, deadline_changes, matter};
use super::queries::limbs::limbs;
use super::queries::rows::{self, Time};
use super::queries::standing::{self, Standing, standing};
use super::{instances, links};
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, evidence, extensions, objections, report_links, reports};

pub async fn file(ctx: &Ctx, id: DirectiveId) -> Result<DirectiveFile, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let standing = standing(ctx.db(), actor, id).await?;
    let row = rows::in_order(ctx.db(), ctx, vec![id]).await?.pop().ok_or_else(Error::not_found)?;
    let matter = matter(ctx.db(), &standing).await?;
    let known = bodies::all(ctx.db(), actor.council).await?;
    let time = Time::of(ctx).await?;
    let settings = ctx.council().await?.settings;

    let mut reports = reports::queries::of(ctx, &standing, &known).await?;
    let accepted_on = reports
        .iter()
        .find(|report| report.kind == ReportKind::Final)
        .filter(|report| report.state == ReportState::Accepted)
        .and_then(|report| report.checked_on);
    // What a body wrote before it was renamed, merged or split is its successor's.
    let heirs = bodies::heirs(ctx.db(), actor.council, &standing.scope).await?;
    let may_read =
        |body: BodyId| desk::may_read_papers_of(actor, &standing.scope, heirs.get(&body).copied().unwrap_or(body));
    reports.retain(|report| may_read(report.body.id));
    let mut evidence = evidence::queries::of(ctx, &standing).await?;
    evidence.retain(|paper| reports.iter().any(|report| report.id == paper.report));
    let mut limbs = limbs(ctx.db(), &standing, &evidence).await?;
    measure(&mut limbs, &standing, &time);
    evidence.retain(|paper| paper.limb.is_none());

    let mut extensions = extensions::queries::of(ctx.db(), &standing, time.today).await?;
    let waiting = extensions.iter().find(|extension| extension.state == ExtensionState::Submitted);
    let (more_time_asked, endorsed) =
        (waiting.is_some(), waiting.is_some_and(|extension| extension.endorsement.is_some()));
    let reads_leads_papers =
        standing.scope.lead.is_some_and(|lead| desk::may_read_papers_of(actor, &standing.scope, lead));
    extensions.retain(|_| reads_leads_papers);
    if actor.role == Role::Body {
        for extension in &mut extensions {
            extension.endorsement = None;
        }
    }
    let mut objections = objections::queries::of(ctx.db(), &standing, &known).await?;
    let objected = objections.iter().any(|objection| objection.state == ObjectionState::Raised);
    objections.retain(|objection| may_read(objection.body.id));
    let (acknowledged, objects_until) = match actor.body {
        Some(body) => {
            let acknowledged = standing::acknowledged(ctx.db(), &standing, body).await?;
            let until = if access::may_object(actor, &standing.scope) {
                objections::open_until(ctx.db(), ctx, &standing, body, &time).await?
            } else {
                None
            };
            (acknowledged, until)
        }
        None => (false, None),
    };
    let mut events = history::of(ctx, Subject::Directive(id)).await?;
    events.retain(|event| desk::may_read_event(actor, &standing.scope, event.kind));

    let awaits_event = standing.awaits_event(matter.reckoning.as_ref().map(|first| &first.term));
    let present = Present {
        acknowledged,
        dated: standing.due_on.is_some(),
        more_time_asked,
        endorsed,
        may_object: objects_until.is_some(),
        objected,
        late: standing.due_on.is_some_and(|due_on| due_on < time.today),
        has_confidence: standing.confidence.is_some(),
        recurs: standing.recurs(),
        second_order: standing.kind == DirectiveKind::SecondOrder,
        road_map_owed: standing.road_map.is_some_and(domain::directives::RoadMap::is_owed),
        outcome_elsewhere: standing.outcome_elsewhere,
        awaits_event,
        links_allowed: settings.report_links,
    };
    let desk = desk(actor, &standing.scope, present);
    let groups = if desk.contains(&DeskAct::NameGroup) {
        bodies::groups(ctx.db(), actor.council).await?.into_iter().map(|group| (group.id, group.name)).collect()
    } else {
        Vec::new()
    };
    let made = if standing.recurs() { instances::of(ctx.db(), &standing).await? } else { Vec::new() };
    let from = matter.period_to;
    let held_on = events
        .iter()
        .find(|event| event.kind == EventKind::Held)
        .filter(|_| standing.scope.state == DirectiveState::OnHold)
        .map(|event| event.on);
    Ok(DirectiveFile {
        desk,
        groups,
        instances: rows::in_order(ctx.db(), ctx, made).await?,
        links: links::views(ctx, id).await?,
        answered: standing.answer.zip(standing.answered_on).map(|(answer, on)| Answered {
            answer,
            on,
            due_on: standing.answer_due_on,
        }),
        promised_on: reports.iter().find_map(|report| report.promised_on),
        version: standing.version,
        cannot_be_bound: row
            .lead
            .iter()
            .chain(&row.co_executors)
            .filter(|executor| {
                known
                    .iter()
                    .any(|body| body.id == executor.id && !body.binding.admits(standing.force, matter.by_agreement))
            })
            .cloned()
            .collect(),
        assignments: assignments(ctx.db(), &standing, &known).await?,
        deadline: match matter.reckoning {
            Some(first) if !standing.recurs() => Some(deadline(ctx, &standing, first, (from, held_on), &time).await?),
            _ => None,
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
        parent: matter.parent,
        created_group: matter.created_group,
        wording: matter.wording,
        outcome: matter.outcome,
        closed_on: standing.closed_on,
        own_due_on: standing.own_due_on,
        first_reported_on: standing.first_reported_on,
        accepted_on,
        limbs,
        reports,
        evidence,
        extensions,
        extension_rules: extensions::rules(ctx.db(), &standing, &settings, &time).await?,
        objections,
        report_links: report_links::of(ctx, &standing, &settings).await?,
        objects_until,
        history: events,
        reader_body: actor.body.filter(|_| actor.role == Role::Body),
    })
}

/// Where each part stands in time, as soon as one of them has a date of its own.
fn measure(limbs: &mut [Limb], standing: &Standing, time: &Time) {
    let Some(whole) = standing.whole_due_on().filter(|_| limbs.iter().any(|limb| limb.due_on.is_some())) else {
        return;
    };
    for limb in limbs.iter_mut().filter(|limb| limb.state != LimbState::Proven) {
        let due_on = Some(limb_date(whole, limb.due_on));
        let (state, reported_on) = (standing.scope.state, standing.reported_on);
        limb.timeliness = Some(timeliness(state, due_on, reported_on, time.today, &time.calendar, time.week));
    }
}

/// The days up to the present date, from the start of the last reckoning. The count stops where the
/// directive stopped: a report that stands, a hold or its end is not followed by days overdue.
async fn deadline(
    ctx: &Ctx,
    standing: &Standing,
    first: Reckoning,
    (period_to, held_on): (Option<NaiveDate>, Option<NaiveDate>),
    time: &Time,
) -> Result<DeadlineView, Error> {
    let until = standing.reported_on.or(standing.closed_on).or(held_on).unwrap_or(time.today);
    let changes = deadline_changes(ctx.db(), standing).await?;
    let last = changes.iter().rev().find_map(|change| change.reckoning.as_ref()).unwrap_or(&first);
    let mut present = Reckoning { due_on: standing.due_on, ..last.clone() };
    // The days of an instance are those after its period, not all since the protocol.
    present.basis.starts_on = period_to.unwrap_or(last.basis.starts_on).max(last.basis.starts_on);
    Ok(DeadlineView {
        changes,
        due_on: standing.due_on,
        days: deadlines::day_count(&present, until, &time.calendar),
        counted_from: standing.due_on.map(|_| present.basis.starts_on),
        first,
    })
}
