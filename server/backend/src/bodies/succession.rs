//! A body was renamed, merged or split: its open matters go to whoever follows.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::access::Act;
use domain::bodies::{Body, BodyDraft, SuccessionDraft, SuccessionForm, SuccessionKind, SuccessionPage, Successor};
use domain::directives::AssignmentRole;
use domain::error::{Obstacle, Problem};
use domain::history::{BodiesInEvent, EventDetail, EventKind};
use domain::ids::{BodyId, DirectiveId};
use sea_orm::DatabaseTransaction;

use super::queries::{self, all, groups};
use super::record;
use super::register::{existing, find};
use crate::directives::queries::{parts, rows};
use crate::history::{self, Subject};
use crate::{Ctx, Error, accounts, mail};

/// The form of a succession with all that it would move, as far as the reader may see it.
pub async fn succession(ctx: &Ctx, id: BodyId) -> Result<SuccessionPage, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let known = all(ctx.db(), actor.council).await?;
    let body = find(&known, id)?.clone();
    let parts = parts::of_body(ctx.db(), actor.council, id).await?;
    let roles: HashMap<DirectiveId, AssignmentRole> = parts.iter().copied().collect();
    let open = rows::in_order(ctx.db(), ctx, parts.into_iter().map(|(directive, _)| directive).collect()).await?;
    let groups = groups(ctx.db(), actor.council).await?;
    let mut bodies = existing(&known, ctx);
    bodies.retain(|body| body.id != id);
    Ok(SuccessionPage {
        form: SuccessionForm {
            body: id.to_string(),
            kind: SuccessionKind::Renamed.as_str().to_owned(),
            on: ctx.today().to_string(),
            ..SuccessionForm::default()
        },
        successor: body.successor.and_then(|successor| find(&known, successor).ok()).map(Body::named),
        bodies,
        open: open.into_iter().filter_map(|row| roles.get(&row.id).copied().map(|role| (row, role))).collect(),
        groups: groups
            .into_iter()
            .filter(|group| group.members_on(ctx.today()).any(|member| member.id == id))
            .map(|group| group.name)
            .collect(),
        people: accounts::of_body(ctx.db(), id).await?,
        body,
    })
}

/// Ends a body and puts its successors in its place: in directives on control, in groups, and for the
/// people who speak for it. What has ended keeps the old name. All of it happens or nothing.
pub async fn succeed(ctx: &Ctx, form: &SuccessionForm) -> Result<BodyId, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let id = form.body.trim().parse().map_err(|_| Error::not_found())?;
    let txn = ctx.begin().await?;
    let known = all(&txn, actor.council).await?;
    let body = find(&known, id)?;
    if body.successor.is_some() {
        return Err(Obstacle::Succeeded.into());
    }
    let draft = form.parse(body, ctx.today())?;
    check_successors(&known, &draft)?;
    let open = parts::of_body(&txn, actor.council, id).await?;
    if draft.places.iter().any(|(place, _)| !open.iter().any(|(directive, _)| directive == place)) {
        return Err(Error::field("places", Problem::NotAChoice));
    }
    let main = match &draft.successor {
        Successor::Known(main) => *main,
        Successor::New { name, short, mailbox } => {
            let old = renamed(body);
            let new = BodyDraft {
                name: name.clone(),
                short: short.clone(),
                mailbox: mailbox.clone().or(old.mailbox),
                valid_from: Some(draft.on),
                ..old
            };
            queries::register::insert(&txn, ctx, &new, Some(id)).await?
        }
    };
    let successors: Vec<BodyId> = std::iter::once(main).chain(draft.others.iter().copied()).collect();
    let last_day = draft.on - Days::new(1);
    queries::succession::end(&txn, ctx, id, last_day, main).await?;
    for successor in &successors {
        queries::succession::insert(&txn, ctx, (id, *successor), &draft).await?;
    }
    queries::succession::replace_in_groups(&txn, id, &successors, last_day, draft.on).await?;
    if draft.kind != SuccessionKind::Split {
        accounts::follow(&txn, id, main).await?;
    }
    let known = all(&txn, actor.council).await?;
    let because = Because { on: draft.on, act: draft.act.as_deref() };
    for (directive, role) in open {
        let place = draft.places.iter().find(|(place, _)| *place == directive);
        let to = place.map_or(main, |(_, body)| *body);
        hand_over(&txn, ctx, (directive, role), (find(&known, id)?, find(&known, to)?), &because).await?;
    }
    let names = |bodies: &[BodyId]| {
        bodies.iter().filter_map(|id| find(&known, *id).ok()).map(|body| body.name.clone()).collect()
    };
    let moved = (names(&[id]), names(&successors));
    record(&txn, ctx, EventKind::BodySucceeded, moved, draft.act.as_deref()).await?;
    txn.commit().await?;
    Ok(main)
}

/// Puts the successors of bodies that have ended in their place: a protocol may be signed after a body
/// that it names was renamed.
pub(crate) async fn follow(txn: &DatabaseTransaction, ctx: &Ctx, directive: DirectiveId) -> Result<(), Error> {
    let council = ctx.actor()?.council;
    let known = all(txn, council).await?;
    let successions = queries::succession::all(txn, council).await?;
    for body in parts::of_directive(txn, directive).await? {
        let mut from = find(&known, body)?;
        // A chain of successors is short; a ring of them would be a slip of the register.
        for _ in 0..known.len() {
            let ended = from.valid_to.is_some_and(|last| last < ctx.today());
            let Some(to) = from.successor.filter(|_| ended) else { break };
            let to = find(&known, to)?;
            let line = successions.iter().find(|line| line.predecessor == from.id && line.successor == to.id);
            let because = Because {
                on: line.map_or(ctx.today(), |line| line.on),
                act: line.and_then(|line| line.act.as_deref()),
            };
            hand_over(txn, ctx, (directive, AssignmentRole::Informed), (from, to), &because).await?;
            from = to;
        }
    }
    Ok(())
}

/// Since when, and by what act.
struct Because<'a> {
    on: NaiveDate,
    act: Option<&'a str>,
}

async fn hand_over(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    (directive, role): (DirectiveId, AssignmentRole),
    (from, to): (&Body, &Body),
    because: &Because<'_>,
) -> Result<(), Error> {
    parts::hand_over(txn, directive, from.id, to.id, ctx.now()).await?;
    queries::succession::move_objections(txn, directive, from.id, to.id).await?;
    // A reminder that waits for the old mailbox is planned anew for the new one.
    if role == AssignmentRole::Lead && from.mailbox != to.mailbox {
        mail::withdraw_for(txn, directive).await?;
    }
    let detail = EventDetail {
        date: Some(because.on),
        bodies: Some(BodiesInEvent { before: vec![from.name.clone()], after: vec![to.name.clone()] }),
        ..EventDetail::default()
    };
    history::record(txn, ctx, Subject::Directive(directive), EventKind::Succeeded, detail, because.act).await
}

/// Successors exist on their first day and can be addressed.
fn check_successors(known: &[Body], draft: &SuccessionDraft) -> Result<(), Error> {
    let exists = |id: BodyId| known.iter().any(|body| body.id == id && body.assignable_on(draft.on));
    if let Successor::Known(main) = draft.successor
        && !exists(main)
    {
        return Err(Error::field("successor", Problem::UnknownBody));
    }
    if draft.others.iter().all(|other| exists(*other)) {
        Ok(())
    } else {
        Err(Error::field("others", Problem::UnknownBody))
    }
}

/// Everything of the old body but its names and its time stays with the new one.
fn renamed(body: &Body) -> BodyDraft {
    BodyDraft {
        kind: body.kind,
        name: body.name.clone(),
        short: body.short.clone(),
        standing: body.standing,
        binding: body.binding,
        week: body.week,
        mailbox: body.mailbox.clone(),
        parent: body.parent,
        valid_from: None,
        valid_to: None,
    }
}
