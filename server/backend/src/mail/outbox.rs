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
use super::plan::host;
use super::queries::{self, Claimed};
use crate::history::{self, Subject};
use crate::{Backend, Ctx, Error};

/// Mails that are sent at the same time.
pub(super) const SENDERS: usize = 4;
/// Mails leased at once. A sender has a quarter of them, each of which takes 25 seconds at most, so
/// that all are done before the lease runs out.
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
    let mut delivered = Delivered::default();
    loop {
        let txn = backend.begin().await?;
        let batch = queries::claim(&txn, backend.now(), LEASE, BATCH).await?;
        txn.commit().await?;
        if batch.is_empty() {
            return Ok(delivered);
        }
        let mut senders = JoinSet::new();
        for share in shares(batch) {
            senders.spawn(send_each(backend.clone(), carrier.clone(), share));
        }
        let (mut spoken, mut tried) = (false, false);
        while let Some(done) = senders.join_next().await {
            let done = done?;
            delivered.sent += done.sent;
            delivered.failed += done.deferred_or_refused + done.unreachable;
            spoken |= done.sent + done.deferred_or_refused > 0;
            tried |= done.unreachable > 0;
        }
        if tried && !spoken {
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

/// What one sender did with its share.
#[derive(Default)]
struct Share {
    sent: u32,
    deferred_or_refused: u32,
    unreachable: u32,
}

fn shares(batch: Vec<Claimed>) -> Vec<Vec<Claimed>> {
    let mut shares: Vec<Vec<Claimed>> = (0..SENDERS.min(batch.len())).map(|_| Vec::new()).collect();
    let count = shares.len();
    for (index, mail) in batch.into_iter().enumerate() {
        shares[index % count].push(mail);
    }
    shares
}

/// A mail whose outcome cannot be written down is tried again when its lease has run out.
async fn send_each(backend: Backend, carrier: Carrier, share: Vec<Claimed>) -> Share {
    let mut done = Share::default();
    for mail in share {
        match send(&backend, &carrier, &mail).await {
            Ok(Some(Outcome::Accepted(_))) => done.sent += 1,
            Ok(Some(Outcome::Deferred(_) | Outcome::Refused(_))) => done.deferred_or_refused += 1,
            Ok(Some(Outcome::Unreachable(_))) => done.unreachable += 1,
            Ok(None) => {}
            Err(failure) => {
                tracing::error!(mail = mail.id.0, "the outcome of a mail was not written down: {failure}");
                done.deferred_or_refused += 1;
            }
        }
    }
    done
}

/// Answers nothing where the mail was withdrawn after it was leased.
async fn send(backend: &Backend, carrier: &Carrier, mail: &Claimed) -> Result<Option<Outcome>, Error> {
    if !queries::is_claimed(backend.db(), mail).await? {
        return Ok(None);
    }
    let outcome = carrier.carry(mail, host(backend)).await;
    write_down(&Ctx::system(backend.clone(), Locale::default()), mail, &outcome).await?;
    Ok(Some(outcome))
}

async fn write_down(ctx: &Ctx, mail: &Claimed, outcome: &Outcome) -> Result<(), Error> {
    let txn = ctx.begin().await?;
    settle(&txn, ctx, mail, outcome).await?;
    txn.commit().await?;
    Ok(())
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

async fn record(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    mail: &Claimed,
    kind: EventKind,
    remark: Option<&str>,
) -> Result<(), Error> {
    let Some(directive) = mail.directive else { return Ok(()) };
    let detail = EventDetail {
        subject: Some(mail.kind.as_str().to_owned()),
        value: mail.rule.clone(),
        ..EventDetail::default()
    };
    history::record(txn, ctx, Subject::Directive(directive), kind, detail, remark).await
}
