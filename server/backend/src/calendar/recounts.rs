//! Dates that a later version of the calendar would count differently. They are found when the version is
//! published, and each is moved, or left on purpose, on the secretariat's word.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::{Act, Actor};
use domain::calendar::{
    Calendar, Recount, RecountDecision, RecountForm, RecountState, Recounts, RecountsPage, dated_by,
};
use domain::deadlines::Reckoning;
use domain::error::{Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{CouncilId, DirectiveId};
use sea_orm::DatabaseTransaction;

use super::queries;
use crate::directives::dates::{DateRules, move_date_as_counted};
use crate::directives::queries::rows;
use crate::directives::queries::standing::{self, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, mail};

/// Directives looked at together.
const BATCH: u64 = 500;
/// Dates that a page shows.
const ROWS_MAX: u64 = 100;

/// Finds the dates that the calendar would move, among directives on control whose date nobody decided on.
/// What was left on purpose is not proposed again.
pub(super) async fn propose(txn: &DatabaseTransaction, council: CouncilId, calendar: &Calendar) -> Result<u32, Error> {
    let mut proposed = 0;
    let mut after = None;
    loop {
        let batch = queries::dated(txn, council, after, BATCH).await?;
        let Some(last) = batch.last() else { return Ok(proposed) };
        after = Some(last.directive);
        let ids: Vec<DirectiveId> = batch.iter().map(|dated| dated.directive).collect();
        let left = queries::left(txn, &ids).await?;
        let differing: Vec<_> = batch
            .iter()
            .filter_map(|dated| {
                let again = dated.reckoning()?.again(calendar).due_on?;
                Some((dated.directive, dated.due_on, again))
            })
            .filter(|found| found.1 != found.2 && !left.contains(found))
            .collect();
        proposed += u32::try_from(differing.len()).unwrap_or(u32::MAX);
        queries::insert_recounts(txn, calendar.version, &differing).await?;
    }
}

/// How many dates wait for a word.
pub async fn waiting(ctx: &Ctx) -> Result<u32, Error> {
    let actor = ctx.require(Act::KeepCalendar)?;
    queries::count_proposed(ctx.db(), actor, ctx.calendar().await?.version).await
}

/// The dates that the latest version would move, the earliest first, with the days that make the difference.
pub async fn recounts(ctx: &Ctx) -> Result<RecountsPage, Error> {
    let actor = ctx.require(Act::KeepCalendar)?;
    let latest = ctx.calendar().await?;
    let proposed = queries::proposed(ctx.db(), actor, latest.version, ROWS_MAX).await?;
    let ids: Vec<DirectiveId> = proposed.iter().map(|(directive, _)| *directive).collect();
    let mut dated: HashMap<DirectiveId, Dated> =
        queries::dated_of(ctx.db(), &ids).await?.into_iter().map(|dated| (dated.directive, dated)).collect();
    let mut earlier: HashMap<u32, Calendar> = HashMap::new();
    let mut found = Vec::new();
    for (row, (_, proposed_on)) in rows::in_order(ctx.db(), ctx, ids).await?.into_iter().zip(proposed) {
        let Some(dated) = dated.remove(&row.id) else { continue };
        let Some(reckoning) = dated.reckoning() else { continue };
        let counted_by = reckoning.calendar_version;
        if let std::collections::hash_map::Entry::Vacant(place) = earlier.entry(counted_by) {
            place.insert(queries::read(ctx.db(), actor.council, counted_by).await?);
        }
        let because = match earlier.get(&counted_by) {
            Some(earlier) => turned(reckoning, &latest, earlier, dated.due_on.max(proposed_on)),
            None => Vec::new(),
        };
        found.push(Recount {
            due_on: dated.due_on,
            proposed_on,
            counted_by,
            wording: reckoning.wording.clone(),
            because,
            past: past(dated.due_on, proposed_on, ctx.today()),
            row,
        });
    }
    let total = queries::count_proposed(ctx.db(), actor, latest.version).await?;
    Ok(RecountsPage { version: latest.version, rows: found, total })
}

/// Moves the ticked dates, or leaves them as they are on purpose; all of them or none.
pub async fn settle(ctx: &Ctx, form: &RecountForm) -> Result<u32, Error> {
    let actor = ctx.require(Act::KeepCalendar)?;
    let Recounts { directives, decision } = form.parse()?;
    let rules = DateRules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let latest = queries::latest_version(&txn, actor.council).await?;
    // Another version was published meanwhile, and proposes for itself.
    if form.version.trim() != latest.to_string() || rules.time.calendar.version != latest {
        return Err(Obstacle::State.into());
    }
    for id in directives {
        settle_one(&txn, ctx, actor, id, decision, &rules).await?;
    }
    txn.commit().await?;
    waiting(ctx).await
}

async fn settle_one(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    actor: &Actor,
    id: DirectiveId,
    decision: RecountDecision,
    rules: &DateRules,
) -> Result<(), Error> {
    let version = rules.time.calendar.version;
    let mut directive = standing(txn, actor, id).await?;
    let proposal = queries::proposal(txn, id, version).await?.ok_or(Obstacle::State)?;
    let due_on = directive.due_on.filter(|due_on| *due_on == proposal.due_on && directive.scope.state.is_open());
    let due_on = due_on.ok_or(Obstacle::State)?;
    let dated = queries::dated_of(txn, &[id]).await?.pop().ok_or(Obstacle::State)?;
    let again = dated.reckoning().ok_or(Obstacle::State)?.again(&rules.time.calendar);
    let value = Some(version.to_string());
    match decision {
        RecountDecision::Move => {
            if past(due_on, proposal.proposed_on, rules.today()) {
                return Err(Error::field("directives", Problem::DeadlinePast));
            }
            move_date_as_counted(txn, ctx, &mut directive, &again, "", rules).await?;
            let detail = EventDetail { date: again.due_on, other_date: Some(due_on), value, ..EventDetail::default() };
            history::record(txn, ctx, Subject::Directive(id), EventKind::DateRecounted, detail, None).await?;
            queries::settle(txn, ctx, proposal.id, RecountState::Moved).await?;
            standing::save(txn, ctx, directive).await?;
            mail::plan_date_moved(txn, ctx, id, Some(due_on), None).await
        }
        RecountDecision::Leave => {
            let other_date = Some(proposal.proposed_on);
            let detail = EventDetail { date: Some(due_on), other_date, value, ..EventDetail::default() };
            history::record(txn, ctx, Subject::Directive(id), EventKind::DateKept, detail, None).await?;
            queries::settle(txn, ctx, proposal.id, RecountState::Left).await
        }
    }
}

/// A directive on control with the reckonings that its date may rest on.
pub(super) struct Dated {
    pub directive: DirectiveId,
    pub due_on: NaiveDate,
    /// The first one first.
    pub reckonings: Vec<Reckoning>,
    /// The last change of the date was asked for.
    pub granted: bool,
}

impl Dated {
    fn reckoning(&self) -> Option<&Reckoning> {
        dated_by(&self.reckonings, Some(self.due_on), self.granted)
    }
}

/// The days that make the difference: between the base day and the later of both dates, or the day off from
/// which one of them moved.
fn turned(
    reckoning: &Reckoning,
    latest: &Calendar,
    earlier: &Calendar,
    last: NaiveDate,
) -> Vec<domain::calendar::DayChange> {
    let again = reckoning.again(latest);
    let rolled = reckoning.rolled_from.max(again.rolled_from);
    let first = reckoning.basis.starts_on.min(last.pred_opt().unwrap_or(last));
    latest.turned_since(earlier, first, rolled.map_or(last, |rolled| rolled.max(last)), reckoning.basis.week)
}

/// Moved so, the date would have passed already, and the body would be late for nothing it did.
fn past(due_on: NaiveDate, proposed_on: NaiveDate, today: NaiveDate) -> bool {
    proposed_on < due_on && proposed_on < today
}
