//! The ledger of mail: all of it for the secretariat, its own for a body.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::access::{self, Act, Actor};
use domain::error::Obstacle;
use domain::history::{EventDetail, EventKind};
use domain::ids::MailId;
use domain::mail::{AttemptKind, MailAttempt, MailFilter, MailKind, MailPage, MailRow, MailState, MailsPage};
use domain::text;

use super::again::may_send_again;
use super::queries::{self, Listed, Slice, Wanted};
use crate::error::stored;
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// Mails on a page.
const PAGE: u32 = 50;

/// What was planned and sent, newest first.
pub async fn list(ctx: &Ctx, filter: &MailFilter) -> Result<MailsPage, Error> {
    let actor = ctx.require(Act::SeeMail)?;
    let page = filter.page.trim().parse::<u32>().unwrap_or(1).clamp(1, u32::MAX / PAGE);
    let slice = Slice { page: page.into(), size: PAGE.into() };
    let found = queries::page(ctx.db(), actor, &wanted(ctx, filter), slice, ctx.now()).await?;
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

/// What nobody took or what came back, and was not sent again since: somebody has to see to it.
pub async fn failed(ctx: &Ctx) -> Result<Vec<MailRow>, Error> {
    let actor = ctx.require(Act::SeeMail)?;
    let wanted = Wanted { state: Some(MailState::PermanentFailure), latest: true, ..Wanted::default() };
    let slice = Slice { page: 1, size: PAGE.into() };
    let found = queries::slice_of(ctx.db(), actor, &wanted, slice, ctx.now()).await?;
    Ok(found.into_iter().map(|mail| row(ctx, mail)).collect())
}

/// One mail with its exact words and every attempt.
pub async fn page(ctx: &Ctx, id: MailId) -> Result<MailPage, Error> {
    let actor = ctx.require(Act::SeeMail)?;
    let opened = queries::mail(ctx.db(), actor, id, ctx.now()).await?.ok_or_else(Error::not_found)?;
    let mut attempts = Vec::with_capacity(opened.attempts.len());
    for attempt in opened.attempts {
        let (on, at) = ctx.local(attempt.at);
        let kind = stored("mail_attempt.kind", &attempt.kind, AttemptKind::parse)?;
        attempts.push(MailAttempt { on, at, kind, succeeded: attempt.succeeded, answer: attempt.answer });
    }
    let failed = matches!(opened.mail.state, MailState::PermanentFailure | MailState::TemporaryFailure);
    Ok(MailPage {
        // What came back was taken: another attempt under the same identity would be thrown away.
        may_retry: sees_to_mail(actor) && failed && opened.mail.bounced_at.is_none() && !opened.mail.to.is_empty(),
        may_send_again: sees_to_mail(actor) && may_send_again(ctx, id).await?,
        row: row(ctx, opened.mail),
        text: opened.text,
        message_id: opened.message_id,
        reply_to: opened.reply_to,
        attempts,
        again_of: opened.again_of,
        again_because: opened.again_because,
        copies: opened.copies,
    })
}

/// Makes a mail that failed due again at once, on somebody's word.
pub async fn retry(ctx: &Ctx, id: MailId) -> Result<(), Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let txn = ctx.begin().await?;
    let mail = queries::mail(&txn, actor, id, ctx.now()).await?.ok_or_else(Error::not_found)?.mail;
    if !queries::relay_again(&txn, id, ctx.now()).await? {
        return Err(Obstacle::State.into());
    }
    if let Some((directive, _)) = mail.directive {
        let detail = about(mail.kind, mail.rule);
        history::record(&txn, ctx, Subject::Directive(directive), EventKind::MailPlanned, detail, None).await?;
    }
    txn.commit().await?;
    Ok(())
}

/// What the history says of a letter.
pub(super) fn about(kind: MailKind, rule: Option<String>) -> EventDetail {
    EventDetail { subject: Some(kind.as_str().to_owned()), value: rule, ..EventDetail::default() }
}

/// The filter as it stands in an address. What is not understood does not narrow.
pub(super) fn wanted<'a>(ctx: &Ctx, filter: &'a MailFilter) -> Wanted<'a> {
    let day = |written: &str| text::optional_date(written).ok().flatten();
    Wanted {
        state: MailState::parse(filter.state.trim()),
        kind: MailKind::parse(filter.kind.trim()),
        words: filter.q.trim(),
        since: day(&filter.since).and_then(|day| start_of(ctx, day)),
        before: day(&filter.until).and_then(|day| start_of(ctx, day.succ_opt()?)),
        latest: false,
    }
}

pub(super) fn row(ctx: &Ctx, mail: Listed) -> MailRow {
    let (created_on, created_at) = ctx.local(mail.created_at);
    let sent = mail.sent_at.map(|instant: DateTime<Utc>| ctx.local(instant));
    let (directive, reference) = mail.directive.unzip();
    MailRow {
        id: mail.id,
        kind: mail.kind,
        template: mail.template,
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
        answered: mail.answered,
        doubtful: mail.doubtful,
        bounced_on: mail.bounced_at.map(|instant| ctx.local(instant).0),
        last_answer: mail.last_answer,
    }
}

fn sees_to_mail(actor: &Actor) -> bool {
    access::may(actor, Act::ControlExecution)
}

/// The first moment of a day in the council's time zone.
fn start_of(ctx: &Ctx, day: NaiveDate) -> Option<DateTime<Utc>> {
    day.and_time(NaiveTime::MIN).and_local_timezone(ctx.backend.time_zone()).earliest().map(|start| start.to_utc())
}

fn count(mails: u64) -> u32 {
    u32::try_from(mails).unwrap_or(u32::MAX)
}
