//! Planning: one mail for each recipient, written in the transaction that causes it.

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::ids::{BodyId, DirectiveId, ExtensionId};
use sea_orm::DatabaseTransaction;

use super::post::{Post, recipient};
use super::queries::{self, Matter};
use super::sheets::Occasion;
use crate::{Ctx, Error, digests};

/// Tells the lead and the co-executors of directives that were issued.
pub async fn plan_issued(txn: &DatabaseTransaction, ctx: &Ctx, directives: &[DirectiveId]) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, directives).await? {
        let mut told = HashSet::new();
        let lead = matter.lead.iter().map(|lead| (Occasion::IssuedToLead, lead));
        let co_executors = matter.co_executors.iter().map(|party| (Occasion::IssuedToCoExecutor, party));
        for (occasion, party) in lead.chain(co_executors) {
            // Two bodies may share a mailbox; it is told once, of the greater part.
            if told.insert(recipient(party)) {
                let key = format!("issued:{}", matter.id);
                post.plan(txn, (&matter, party), occasion, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells bodies that were named after the issue of their part, as those were told whom the protocol
/// named; after the directive is saved.
pub async fn plan_new_executors(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    new: &[BodyId],
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, &[directive]).await? {
        // A body may be named, let go and named again; each time has its version.
        let key = format!("named:{}:{}", matter.id, matter.version);
        let lead = matter.lead.iter().map(|lead| (Occasion::IssuedToLead, lead));
        let co_executors = matter.co_executors.iter().map(|party| (Occasion::IssuedToCoExecutor, party));
        let mut told = HashSet::new();
        for (occasion, party) in lead.chain(co_executors).filter(|(_, party)| new.contains(&BodyId(party.address.body)))
        {
            if told.insert(recipient(party)) {
                post.plan(txn, (&matter, party), occasion, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells the lead and the co-executors of directives whose words a correction of the protocol changed.
pub async fn plan_corrected(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directives: &[DirectiveId],
    version: i32,
    reason: &str,
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, directives).await? {
        let mut told = HashSet::new();
        for party in matter.lead.iter().chain(&matter.co_executors) {
            if told.insert(recipient(party)) {
                let key = format!("corrected:{}:{version}", matter.id);
                post.plan(txn, (&matter, party), Occasion::Corrected { reason }, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells the lead that its final report was sent back, after the report and the directive say so.
pub async fn plan_returned(txn: &DatabaseTransaction, ctx: &Ctx, directive: DirectiveId) -> Result<(), Error> {
    let ordinal = queries::returned_finals(txn, directive).await?;
    tell_lead(txn, ctx, directive, Occasion::Returned, |_| format!("returned:{directive}:{ordinal}")).await
}

/// Tells the lead that a directive has ended, after its state says how.
pub async fn plan_closed(txn: &DatabaseTransaction, ctx: &Ctx, directive: DirectiveId) -> Result<(), Error> {
    // A directive may be opened again and closed again; each time has its version.
    tell_lead(txn, ctx, directive, Occasion::Closed, |matter| format!("closed:{directive}:{}", matter.version)).await
}

/// Tells the lead how its request for more time was decided, after the date has been moved.
pub async fn plan_extension_decided(txn: &DatabaseTransaction, ctx: &Ctx, extension: ExtensionId) -> Result<(), Error> {
    let decided = queries::decided(txn, extension).await?;
    let occasion = Occasion::ExtensionDecided(&decided);
    tell_lead(txn, ctx, decided.directive, occasion, |_| format!("extension:{extension}")).await
}

/// Tells the lead and the co-executors that the date moved without a request, after the directive is
/// saved with it.
pub async fn plan_date_moved(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    earlier: Option<NaiveDate>,
    event: Option<&str>,
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, &[directive]).await? {
        let key = format!("moved:{}:{}", matter.id, matter.version);
        let mut told = HashSet::new();
        for party in matter.lead.iter().chain(&matter.co_executors) {
            if told.insert(recipient(party)) {
                post.plan(txn, (&matter, party), Occasion::DateMoved { earlier, event }, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells bodies that they are executors no more, after the directive is saved without them.
pub async fn plan_let_go(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    bodies: &[BodyId],
    reason: &str,
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, &[directive]).await? {
        let key = format!("let_go:{}:{}", matter.id, matter.version);
        for body in bodies {
            if let Some(party) = post.party(*body)? {
                post.plan(txn, (&matter, &party), Occasion::LetGo { reason }, &key).await?;
            }
        }
    }
    Ok(())
}

/// Tells a body that its objection was dismissed, after the directive is saved.
pub async fn plan_objection_dismissed(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    body: BodyId,
    note: &str,
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, &[directive]).await? {
        if let Some(party) = post.party(body)? {
            let key = format!("objection:{}:{}", matter.id, matter.version);
            post.plan(txn, (&matter, &party), Occasion::ObjectionDismissed { note }, &key).await?;
        }
    }
    Ok(())
}

/// Withdraws the letters that ask for something on a directive and have not been sent: it was reported
/// on, moved, held or ended. A letter that gathers goes with all it holds, and the rest of it is planned
/// anew.
pub async fn withdraw_for(txn: &DatabaseTransaction, directive: DirectiveId) -> Result<(), Error> {
    queries::withdraw(txn, directive).await?;
    let gathering = queries::unsent_gathering(txn, directive).await?;
    digests::queries::undo(txn, directive, &gathering).await?;
    Ok(())
}

async fn tell_lead(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: DirectiveId,
    occasion: Occasion<'_>,
    key: impl Fn(&Matter) -> String,
) -> Result<(), Error> {
    let post = Post::open(txn, ctx).await?;
    for matter in post.matters(txn, &[directive]).await? {
        if let Some(lead) = &matter.lead {
            post.plan(txn, (&matter, lead), occasion, &key(&matter)).await?;
        }
    }
    Ok(())
}
