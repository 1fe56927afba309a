//! The instances of recurring directives: one a period, a directive of its own with its own date, state
//! and reports.

mod queries;
mod rhythm;

use chrono::NaiveDate;
use domain::bodies::Body;
use domain::deadlines::{instances_by, reckon_instance};
use domain::directives::{AssignmentRole, Ending, Step};
use domain::history::{EventDetail, EventKind};
use domain::ids::{BodyId, DirectiveId};
use sea_orm::DatabaseTransaction;

use super::queries::standing::{self, Standing};
use crate::deadlines::Rules;
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, error, mail};

pub(super) use queries::{of, relatives};
pub use rhythm::change_rhythm;

/// Recurring directives looked at together.
const BATCH: u64 = 200;

/// Makes the instances that have become due to exist, for every recurring directive on control; answers
/// how many. Periods that were missed while the program was off are made up for one by one: each is
/// owed. A directive that fails does not keep back the rest.
pub async fn make_due(ctx: &Ctx) -> Result<u64, Error> {
    let rules = Rules::of(ctx).await?;
    let council = ctx.council().await?.id;
    let bodies = bodies::all(ctx.db(), council).await?;
    let (mut made, mut after) = (0, None);
    loop {
        let batch = queries::without_coming(ctx.db(), council, ctx.today(), after, BATCH).await?;
        let Some(last) = batch.last() else { return Ok(made) };
        after = Some(*last);
        for parent in batch {
            match one(ctx, parent, &rules, &bodies).await {
                Ok(instances) => made += instances,
                Err(failure) => {
                    tracing::error!(directive = parent.0, "the instances were not made: {failure}");
                }
            }
        }
    }
}

async fn one(ctx: &Ctx, parent: DirectiveId, rules: &Rules, bodies: &[Body]) -> Result<u64, Error> {
    let txn = ctx.begin().await?;
    match make(&txn, ctx, parent, rules, bodies).await {
        Ok(made) => {
            txn.commit().await?;
            Ok(made)
        }
        // Another run was quicker.
        Err(Error::Database(failure)) if error::unique(&failure, "directive_parent_id_period_to_key") => Ok(0),
        Err(failure) => Err(failure),
    }
}

/// Makes the instances of one recurring directive that do not exist yet: each whose date has come, and
/// the next.
pub(crate) async fn make(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    parent: DirectiveId,
    rules: &Rules,
    bodies: &[Body],
) -> Result<u64, Error> {
    let parent = queries::parent(txn, parent).await?;
    if !parent.is_running() {
        return Ok(0);
    }
    let (basis, calendar) = (&parent.reckoning.basis, &rules.calendar);
    let mut made = 0;
    for instance in instances_by(&parent.term, basis, calendar, parent.made_to, ctx.today()) {
        let mut reckoning = reckon_instance(&parent.term, basis, calendar, &instance);
        reckoning.wording.clone_from(&parent.reckoning.wording);
        let internal = |co_executor: BodyId| {
            let body = bodies.iter().find(|body| body.id == co_executor)?;
            rules.internal_date(&reckoning, body)
        };
        let internal_dates: Vec<(BodyId, Option<NaiveDate>)> = parent
            .executors
            .iter()
            .filter(|(_, role)| *role == AssignmentRole::CoExecutor)
            .map(|(body, _)| (*body, internal(*body)))
            .collect();
        made += 1;
        let ordinal = parent.last_ordinal + made;
        let new = queries::NewInstance { instance, ordinal, reckoning: &reckoning, internal_dates: &internal_dates };
        let id = queries::insert(txn, ctx, &parent, new).await?;
        let detail = EventDetail { date: reckoning.due_on, ..EventDetail::default() };
        history::record(txn, ctx, Subject::Directive(id), EventKind::Issued, detail, None).await?;
    }
    Ok(u64::try_from(made).unwrap_or_default())
}

/// A recurring directive has ended: its instances to come on which nothing was submitted are cancelled
/// with it. What is past stays owed.
pub(super) async fn cancel_coming(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    parent: &Standing,
    reason: Option<&str>,
) -> Result<(), Error> {
    for id in queries::coming(txn, parent.id, ctx.today()).await? {
        let mut instance = standing::unscoped(txn, id).await?;
        instance.take(Step::End(Ending::Cancelled))?;
        instance.closed_on = Some(ctx.today());
        instance.held_for = None;
        mail::withdraw_for(txn, id).await?;
        write(txn, ctx, instance, EventKind::Cancelled, EventDetail::default(), reason).await?;
    }
    Ok(())
}

/// A recurring directive awaits an event, and with it what is to come.
pub(super) async fn hold_coming(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    parent: &Standing,
    event: &str,
) -> Result<(), Error> {
    for id in queries::coming(txn, parent.id, ctx.today()).await? {
        let mut instance = standing::unscoped(txn, id).await?;
        if instance.scope.state.after(Step::Hold).is_err() {
            continue;
        }
        instance.take(Step::Hold)?;
        instance.held_for = Some(event.to_owned());
        mail::withdraw_for(txn, id).await?;
        let detail = EventDetail { subject: Some(event.to_owned()), ..EventDetail::default() };
        write(txn, ctx, instance, EventKind::Held, detail, None).await?;
    }
    Ok(())
}

/// A recurring directive goes on, and with it what was held because of it. The periods that passed
/// meanwhile are not owed.
pub(super) async fn resume_held(txn: &DatabaseTransaction, ctx: &Ctx, parent: &Standing) -> Result<(), Error> {
    if !parent.recurs() {
        return Ok(());
    }
    for id in queries::held(txn, parent.id).await? {
        let mut instance = standing::unscoped(txn, id).await?;
        let passed = instance.due_on.is_some_and(|due_on| due_on < ctx.today());
        let (step, event) = if passed {
            (Step::End(Ending::Cancelled), EventKind::Cancelled)
        } else {
            (Step::Resume, EventKind::Resumed)
        };
        instance.take(step)?;
        instance.closed_on = passed.then(|| ctx.today());
        instance.resumed_on = (!passed).then(|| ctx.today());
        instance.held_for = None;
        write(txn, ctx, instance, event, EventDetail::default(), None).await?;
    }
    begin_again(txn, ctx, parent).await
}

/// The rhythm runs from today on.
pub(super) async fn begin_again(txn: &DatabaseTransaction, ctx: &Ctx, parent: &Standing) -> Result<(), Error> {
    if parent.recurs() { queries::run_from(txn, parent.id, ctx.today()).await } else { Ok(()) }
}

async fn write(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    instance: Standing,
    event: EventKind,
    detail: EventDetail,
    remark: Option<&str>,
) -> Result<(), Error> {
    history::record(txn, ctx, Subject::Directive(instance.id), event, detail, remark).await?;
    standing::save(txn, ctx, instance).await
}
