//! The ledger of mail, for the secretariat.

use chrono::{DateTime, Utc};
use domain::access::Act;
use domain::error::Obstacle;
use domain::history::{EventDetail, EventKind};
use domain::ids::MailId;
use domain::mail::{MailAttempt, MailFilter, MailKind, MailPage, MailRow, MailState, MailsPage};

use super::queries::{self, Listed, Wanted};
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// Mails on a page.
const PAGE: u32 = 50;

/// What was planned and sent, newest first.
pub async fn list(ctx: &Ctx, filter: &MailFilter) -> Result<MailsPage, Error> {
    let actor = ctx.require(Act::SeeMail)?;
    let page = filter.page.trim().parse::<u32>().unwrap_or(1).clamp(1, u32::MAX / PAGE);
    let wanted = Wanted {
        state: MailState::parse(filter.state.trim()),
        kind: MailKind::parse(filter.kind.trim()),
        words: filter.q.trim(),
        page: page.into(),
        size: PAGE.into(),
    };
    let found = queries::page(ctx.db(), actor, &wanted).await?;
    let total = count(found.total);
    Ok(MailsPage {
        rows: found.mails.into_iter().map(|mail| row(ctx, mail)).collect(),
        total,
        page,
        pages: total.div_ceil(PAGE).max(1),
        counts: found.counts.into_iter().map(|(state, mails)| (state, count(mails))).collect(),
        relay: ctx.backend.relay().map(str::to_owned),
    })
}

/// One mail with its exact words and every attempt.
pub async fn page(ctx: &Ctx, id: MailId) -> Result<MailPage, Error> {
    let actor = ctx.require(Act::SeeMail)?;
    let (mail, attempts) = queries::mail(ctx.db(), actor, id).await?.ok_or_else(Error::not_found)?;
    let attempts = attempts
        .into_iter()
        .map(|attempt| {
            let (on, at) = ctx.local(attempt.at);
            MailAttempt { on, at, succeeded: attempt.succeeded, answer: attempt.answer }
        })
        .collect();
    let (text, message_id) = (mail.text.clone(), mail.message_id.clone());
    Ok(MailPage { row: row(ctx, mail), text, message_id, attempts })
}

/// Makes a mail that failed due again at once, on somebody's word.
pub async fn retry(ctx: &Ctx, id: MailId) -> Result<(), Error> {
    let actor = ctx.require(Act::SeeMail)?;
    let txn = ctx.begin().await?;
    let (mail, _) = queries::mail(&txn, actor, id).await?.ok_or_else(Error::not_found)?;
    if !queries::relay_again(&txn, id, ctx.now()).await? {
        return Err(Obstacle::State.into());
    }
    if let Some((directive, _)) = mail.directive {
        let detail =
            EventDetail { subject: Some(mail.kind.as_str().to_owned()), value: mail.rule, ..EventDetail::default() };
        history::record(&txn, ctx, Subject::Directive(directive), EventKind::MailPlanned, detail, None).await?;
    }
    txn.commit().await?;
    Ok(())
}

fn count(mails: u64) -> u32 {
    u32::try_from(mails).unwrap_or(u32::MAX)
}

fn row(ctx: &Ctx, mail: Listed) -> MailRow {
    let (created_on, created_at) = ctx.local(mail.created_at);
    let sent = mail.sent_at.map(|instant: DateTime<Utc>| ctx.local(instant));
    let (directive, reference) = mail.directive.unzip();
    MailRow {
        id: mail.id,
        kind: mail.kind,
        state: mail.state,
        to: mail.to,
        locale: mail.locale,
        subject: mail.subject,
        rule: mail.rule,
        directive,
        reference,
        created_on,
        created_at,
        sent_on: sent.as_ref().map(|(on, _)| *on),
        sent_at: sent.map(|(_, at)| at),
        attempts: mail.attempts,
        last_answer: mail.last_answer,
    }
}
