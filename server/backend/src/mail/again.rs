//! Sending a mail again: a new mail under a key of its own, with the same words, for a reason that is
//! kept. The first one keeps its place in the ledger.

use domain::access::Act;
use domain::error::Obstacle;
use domain::history::EventKind;
use domain::ids::{DirectiveId, MailId};
use domain::mail::{AgainForm, MailKind, MailState};
use sea_orm::ConnectionTrait;

use super::ledger::about;
use super::post::{Post, message_id};
use super::queries::{self, Original};
use crate::history::{self, Subject};
use crate::{Ctx, Error, reminders};

/// Plans another copy of a mail that was sent or that failed.
pub async fn send_again(ctx: &Ctx, form: &AgainForm) -> Result<MailId, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let (id, because) = form.parse()?;
    let txn = ctx.begin().await?;
    let original = queries::original(&txn, actor, id).await?.ok_or_else(Error::not_found)?;
    let to = whereto(&txn, ctx, &original).await?.ok_or(Obstacle::State)?;
    let key = format!("again:{}:{}", original.first(), queries::copies(&txn, original.first()).await? + 1);
    let message_id = message_id(&key, &ctx.backend);
    let copy =
        queries::insert_copy(&txn, &original, queries::Copy { key, message_id, to, because: &because }, ctx.now())
            .await?;
    if let Some(directive) = original.directive() {
        let detail = about(original.kind, original.rule());
        let subject = Subject::Directive(directive);
        history::record(&txn, ctx, subject, EventKind::MailPlanned, detail, Some(&because)).await?;
    }
    txn.commit().await?;
    Ok(copy)
}

/// Whether a mail may be sent again now.
pub(super) async fn may_send_again(ctx: &Ctx, id: MailId) -> Result<bool, Error> {
    match queries::original(ctx.db(), ctx.actor()?, id).await? {
        Some(original) => Ok(whereto(ctx.db(), ctx, &original).await?.is_some()),
        None => Ok(false),
    }
}

/// The address that a copy goes to: the one at which its reader is reached today. None where the mail
/// waits or was withdrawn, where its matter has ended or has become restricted, where it asks for what is
/// no longer asked, and where its reader cannot be reached.
async fn whereto<C: ConnectionTrait>(conn: &C, ctx: &Ctx, original: &Original) -> Result<Option<String>, Error> {
    if !matches!(original.state, MailState::Sent | MailState::PermanentFailure) {
        return Ok(None);
    }
    if let Some(directive) = original.directive()
        && !still_holds(conn, original, directive).await?
    {
        return Ok(None);
    }
    if original.directive().is_none() && !may_still_be_told(conn, original).await? {
        return Ok(None);
    }
    match (original.account(), original.directive()) {
        (Some(account), _) => Ok(queries::address_of_account(conn, account).await?),
        (None, Some(directive)) => reached_today(conn, ctx, original, directive).await,
        (None, None) => Ok(original.address()),
    }
}

/// A letter that gathers is one's own, and nothing in it has become restricted; the lists for the
/// leadership come anew with the next run.
async fn may_still_be_told<C: ConnectionTrait>(conn: &C, original: &Original) -> Result<bool, Error> {
    if original.kind != MailKind::Digest {
        return Ok(false);
    }
    let reminded = reminders::queries::of_mail(conn, original.first()).await?.into_iter().map(|(id, _)| id);
    for directive in reminded.chain(queries::named(conn, original.first()).await?) {
        if queries::matter_now(conn, directive).await?.is_none_or(|matter| matter.restricted) {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn still_holds<C: ConnectionTrait>(conn: &C, original: &Original, directive: DirectiveId) -> Result<bool, Error> {
    let Some(matter) = queries::matter_now(conn, directive).await? else { return Ok(false) };
    if matter.restricted {
        return Ok(false);
    }
    match original.kind {
        // It tells of the end itself.
        MailKind::Closed => Ok(true),
        MailKind::Reminder => {
            let of_date = queries::date_of_reminder(conn, original.first()).await?;
            Ok(matter.state.awaits_body() && of_date == matter.due_on)
        }
        _ => Ok(matter.state.is_open()),
    }
}

/// The mailbox may have been corrected since, which is why most mails are sent again.
async fn reached_today<C: ConnectionTrait>(
    conn: &C,
    ctx: &Ctx,
    original: &Original,
    directive: DirectiveId,
) -> Result<Option<String>, Error> {
    let post = Post::open(conn, ctx).await?;
    let Some(matter) = post.matters(conn, &[directive]).await?.pop() else { return Ok(None) };
    let parties = || matter.lead.iter().chain(&matter.co_executors);
    let named = parties().find(|party| party.name.shown(original.locale).map(|shown| shown.text) == original.name());
    match named {
        Some(party) => Ok(party.address.mailbox.clone()),
        // It went to somebody who has no part any more.
        None => Ok(original.address()),
    }
}
