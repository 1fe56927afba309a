//! Sending what is planned, at least once: a mail is leased, sent outside of any transaction, and what
//! came of it is written down. Killed in between, the lease runs out and the mail is tried again; then
//! the ledger counts more attempts than were answered.

use chrono::TimeDelta;
use domain::history::{EventDetail, EventKind};
use domain::locale::Locale;
use domain::mail::pause_minutes;
use sea_orm::DatabaseTransaction;
use tokio::task::JoinSet;

use super::carrier::{Carrier, Outcome};
use super::post::host;
use super::queries::{self, Claimed};
use crate::history::{self, Subject};
use crate::{Backend, Ctx, Error, reminders};

/// Mails that are sent at the same time.
pub(super) const SENDERS: usize = 4;
/// Mails leased at once: four senders with 25 seconds at most for each mail are done before the lease
/// runs out.
const BATCH: u64 = 16;
const LEASE: TimeDelta = TimeDelta::minutes(2);

/// What one run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    pub sent: u32,
    /// Attempts that failed, for now or for good.
    pub failed: u32,
}

/// Sends what is due, and ends when nothing is or when the carrier cannot be reached at all: the rest
/// waits without an attempt being counted.
pub async fn deliver(backend: &Backend, carrier: &Carrier) -> Result<Delivered, Error> {
    let ctx = Ctx::system(backend.clone(), Locale::default());
    let mut delivered = Delivered::default();
    loop {
        let txn = backend.begin().await?;
        // A directive may have been closed since the mail was planned, or while it waited for its next attempt.
        while queries::withdraw_ended(&txn, backend.now(), BATCH).await? > 0 {}
        let mut batch = queries::claim(&txn, backend.now(), LEASE, BATCH).await?.into_iter();
        txn.commit().await?;
        if batch.len() == 0 {
            return Ok(delivered);
        }
        let mut senders = JoinSet::new();
        for mail in batch.by_ref().take(SENDERS) {
            senders.spawn(send(backend.clone(), carrier.clone(), mail));
        }
        let (mut spoken, mut unreachable) = (false, false);
        while let Some(done) = senders.join_next().await {
            if let Some(mail) = batch.next() {
                senders.spawn(send(backend.clone(), carrier.clone(), mail));
            }
            // One hand writes what many send: writers that wait for each other would be slower.
            let (mail, outcome) = done?;
            match write_down(&ctx, &mail, outcome).await {
                Ok(Some(Outcome::Accepted(_))) => {
                    delivered.sent += 1;
                    spoken = true;
                }
                Ok(Some(Outcome::Deferred(_) | Outcome::Refused(_))) => {
                    delivered.failed += 1;
                    spoken = true;
                }
                Ok(Some(Outcome::Unreachable(_))) => {
                    delivered.failed += 1;
                    unreachable = true;
                }
                Ok(None) => {}
                // It is tried again when its lease has run out.
                Err(failure) => {
                    tracing::error!(mail = mail.id.0, "the outcome of a mail was not written down: {failure}");
                }
            }
        }
        if unreachable && !spoken {
            return Ok(delivered);
        }
    }
}

/// Writes down what is due as sent without sending it, and as refused what goes to one address: the
/// letters of the demonstration's past, which never left the house.
pub(crate) async fn settle_unsent(backend: &Backend, refused: &str) -> Result<(), Error> {
    let ctx = Ctx::system(backend.clone(), Locale::default());
    let txn = ctx.begin().await?;
    for mail in queries::claim(&txn, ctx.now(), LEASE, u64::from(u16::MAX)).await? {
        let outcome = if mail.to == refused {
            Outcome::Refused("550 5.1.1 no such mailbox (demonstration)".to_owned())
        } else {
            Outcome::Accepted("250 2.0.0 accepted (demonstration)".to_owned())
        };
        settle(&txn, &ctx, &mail, &outcome).await?;
    }
    txn.commit().await?;
    Ok(())
}

/// One attempt; none where the mail was withdrawn after it was leased.
async fn send(backend: Backend, carrier: Carrier, mail: Claimed) -> (Claimed, Result<Option<Outcome>, Error>) {
    let outcome = match queries::is_claimed(backend.db(), &mail).await {
        Ok(true) => Ok(Some(carrier.carry(&mail, host(&backend)).await)),
        Ok(false) => Ok(None),
        Err(failure) => Err(failure.into()),
    };
    (mail, outcome)
}

async fn write_down(
    ctx: &Ctx,
    mail: &Claimed,
    outcome: Result<Option<Outcome>, Error>,
) -> Result<Option<Outcome>, Error> {
    let Some(outcome) = outcome? else { return Ok(None) };
    let txn = ctx.begin().await?;
    settle(&txn, ctx, mail, &outcome).await?;
    txn.commit().await?;
    Ok(Some(outcome))
}

async fn settle(txn: &DatabaseTransaction, ctx: &Ctx, mail: &Claimed, outcome: &Outcome) -> Result<(), Error> {
    let now = ctx.now();
    match outcome {
        Outcome::Accepted(answer) => {
            queries::attempted(txn, mail, now, true, answer).await?;
            queries::accepted(txn, mail, now, answer).await?;
            record(txn, ctx, mail, EventKind::MailSent, None).await?;
        }
        Outcome::Deferred(answer) | Outcome::Unreachable(answer) => {
            let again_at = pause_minutes(mail.attempts).map(|minutes| now + TimeDelta::minutes(minutes.into()));
            queries::attempted(txn, mail, now, false, answer).await?;
            let ours = queries::failed(txn, mail, again_at, answer).await?;
            if ours && again_at.is_none() {
                record(txn, ctx, mail, EventKind::MailFailed, Some(answer)).await?;
            }
        }
        Outcome::Refused(answer) => {
            queries::attempted(txn, mail, now, false, answer).await?;
            if queries::failed(txn, mail, None, answer).await? {
                record(txn, ctx, mail, EventKind::MailFailed, Some(answer)).await?;
            }
        }
    }
    Ok(())
}

/// A letter that gathers stands in the life of every directive that it reminds of.
async fn record(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    mail: &Claimed,
    kind: EventKind,
    remark: Option<&str>,
) -> Result<(), Error> {
    let told = match mail.directive {
        Some(directive) => vec![(directive, mail.rule.clone())],
        None => {
            let reminders = reminders::queries::of_mail(txn, mail.id).await?;
            reminders.into_iter().map(|(directive, rule)| (directive, Some(rule))).collect()
        }
    };
    for (directive, rule) in told {
        let detail = EventDetail {
            subject: Some(mail.kind.as_str().to_owned()),
            value: rule,
            ..EventDetail::default()
        };
        history::record(txn, ctx, Subject::Directive(directive), kind, detail, remark).await?;
    }
    Ok(())
}
