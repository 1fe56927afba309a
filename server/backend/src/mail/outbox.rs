//! Sending what is planned, at least once: a mail is leased, sent outside of any transaction, and what
//! came of it is written down. Killed in between, the lease runs out and the mail is tried again, by
//! whichever program on the same database comes first; then the ledger counts more attempts than were
//! answered, and says that the mail may have gone twice.

use std::sync::{Arc, Mutex, PoisonError};
use std::vec::IntoIter;

use chrono::TimeDelta;
use domain::history::{EventDetail, EventKind};
use domain::ids::MailId;
use domain::locale::Locale;
use domain::mail::{AttemptKind, pause_seconds};
use sea_orm::DatabaseTransaction;
use tokio::sync::mpsc::{self, Sender};
use tokio::task::JoinSet;

use super::carrier::{Carrier, Outcome};
use super::post::host;
use super::queries::{self, Attempt, Claimed};
use crate::history::{self, Entry, Subject};
use crate::{Backend, Ctx, Error, reminders};

/// Outcomes written down in one transaction at most.
const WRITTEN_TOGETHER: usize = 64;

/// What one run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    pub sent: u32,
    /// Attempts that failed, for now or for good.
    pub failed: u32,
}

/// Sends what is due, and ends when nothing is, when no more may go out in this minute, or when the
/// carrier cannot be reached at all: the rest waits without an attempt being counted.
pub async fn deliver(backend: &Backend, carrier: &Carrier) -> Result<Delivered, Error> {
    let run = Run { ctx: Ctx::system(backend.clone(), Locale::default()), carrier };
    let outcome = run.deliver().await;
    carrier.hang_up().await;
    outcome
}

/// Writes down what is due as sent without sending it, and as refused what goes to one address: the
/// letters of the demonstration's past, which never left the house.
pub(crate) async fn settle_unsent(backend: &Backend, refused: &str) -> Result<(), Error> {
    let ctx = Ctx::system(backend.clone(), Locale::default());
    let txn = ctx.begin().await?;
    let claimed = queries::claim(&txn, ctx.now(), TimeDelta::minutes(1), u64::from(u16::MAX)).await?;
    let settled: Vec<_> = claimed
        .into_iter()
        .map(|mail| {
            let outcome = if mail.to == refused {
                Outcome::Refused("550 5.1.1 no such mailbox (demonstration)".to_owned())
            } else {
                Outcome::Accepted("250 2.0.0 accepted (demonstration)".to_owned())
            };
            (mail, Some(outcome))
        })
        .collect();
    settle(&txn, &ctx, &settled).await?;
    txn.commit().await?;
    Ok(())
}

/// A mail and what came of it; nothing where it was withdrawn after it was leased.
type Tried = (Claimed, Option<Outcome>);

struct Run<'a> {
    ctx: Ctx,
    carrier: &'a Carrier,
}

/// What came of some mails.
#[derive(Clone, Copy, Default)]
struct Count {
    delivered: Delivered,
    /// A server said something about a mail.
    spoken: bool,
    unreachable: bool,
}

impl Run<'_> {
    async fn deliver(&self) -> Result<Delivered, Error> {
        let mut all = Delivered::default();
        // A few mails find out whether anybody takes mail at all.
        let first = self.claim(self.carrier.senders()).await?;
        if first.is_empty() {
            return Ok(all);
        }
        let count = self.send(first).await;
        all += count.delivered;
        if count.nobody_listens() {
            return Ok(all);
        }
        let mut batch = self.claim(self.carrier.batch()).await?;
        while !batch.is_empty() {
            let (count, next) = tokio::join!(self.send(batch), self.claim(self.carrier.batch()));
            all += count.delivered;
            batch = next?;
            if count.nobody_listens() || self.carrier.is_ending() {
                self.give_back(&batch).await?;
                break;
            }
        }
        Ok(all)
    }

    /// Leases mails that are due and that still have a reason.
    async fn claim(&self, most: usize) -> Result<Vec<Claimed>, Error> {
        let (backend, now) = (&self.ctx.backend, self.ctx.now());
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        let (txn, most) = match self.carrier.per_minute() {
            // Programs that share a limit count one after the other.
            Some(limit) => {
                let txn = backend.begin().await?;
                let begun = queries::begun_since(&txn, now - TimeDelta::minutes(1), now).await?;
                (txn, most.min(u64::from(limit).saturating_sub(begun)))
            }
            None => (backend.begin_beside().await?, most),
        };
        let claimed = queries::claim(&txn, now, self.carrier.lease(), most).await?;
        txn.commit().await?;
        Ok(claimed)
    }

    /// Lets others have what was leased and not begun.
    async fn give_back(&self, batch: &[Claimed]) -> Result<(), Error> {
        if batch.is_empty() {
            return Ok(());
        }
        let txn = self.ctx.backend.begin_beside().await?;
        queries::give_back(&txn, batch, self.ctx.now()).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Many send, and one hand writes down: writers that wait for each other would be slower.
    async fn send(&self, batch: Vec<Claimed>) -> Count {
        let number = self.carrier.senders().min(batch.len());
        let queue = Arc::new(Mutex::new(batch.into_iter()));
        let (to_writer, mut tried) = mpsc::channel(WRITTEN_TOGETHER);
        let mut senders = JoinSet::new();
        for _ in 0..number {
            let backend = self.ctx.backend.clone();
            senders.spawn(send_in_turn(backend, self.carrier.clone(), queue.clone(), to_writer.clone()));
        }
        drop(to_writer);
        let mut count = Count::default();
        let mut together = Vec::new();
        while tried.recv_many(&mut together, WRITTEN_TOGETHER).await > 0 {
            for (_, outcome) in &together {
                count.add(outcome.as_ref());
            }
            self.write_down(&together).await;
            together.clear();
        }
        count
    }

    /// What cannot be written down together is written down one by one; a mail whose outcome is lost is
    /// tried again when its lease has run out.
    async fn write_down(&self, tried: &[Tried]) {
        let Err(failure) = self.write_down_together(tried).await else { return };
        if let [(mail, _)] = tried {
            tracing::error!(mail = mail.id.0, "the outcome of a mail was not written down: {failure}");
            return;
        }
        for one in tried.chunks(1) {
            Box::pin(self.write_down(one)).await;
        }
    }

    async fn write_down_together(&self, tried: &[Tried]) -> Result<(), Error> {
        let txn = self.ctx.begin().await?;
        settle(&txn, &self.ctx, tried).await?;
        txn.commit().await?;
        Ok(())
    }
}

/// Sends mails of a batch that other senders empty too.
async fn send_in_turn(
    backend: Backend,
    carrier: Carrier,
    queue: Arc<Mutex<IntoIter<Claimed>>>,
    to_writer: Sender<Tried>,
) {
    loop {
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
        let Some(mail) = next else { return };
        let outcome = match queries::is_claimed(backend.db(), &mail, backend.now()).await {
            Ok(true) => Some(carrier.carry(&mail, host(&backend)).await),
            Ok(false) => None,
            Err(failure) => {
                // It is tried again when its lease has run out.
                tracing::error!(mail = mail.id.0, "a mail was not sent: {failure}");
                continue;
            }
        };
        if to_writer.send((mail, outcome)).await.is_err() {
            return;
        }
    }
}

async fn settle(txn: &DatabaseTransaction, ctx: &Ctx, tried: &[Tried]) -> Result<(), Error> {
    let now = ctx.now();
    let failed: Vec<MailId> = tried
        .iter()
        .filter(|(_, outcome)| !matches!(outcome, Some(Outcome::Accepted(_))))
        .map(|(mail, _)| mail.id)
        .collect();
    let earlier = queries::attempts(txn, &failed).await?;
    let (mut attempts, mut lines) = (Vec::new(), Vec::new());
    for (mail, outcome) in tried {
        let Some(outcome) = outcome else {
            queries::untried(txn, mail).await?;
            continue;
        };
        let again_at = || {
            let begun = earlier.get(&mail.id).copied().unwrap_or(0) + 1;
            pause_seconds(begun, &mail.key).map(|seconds| now + TimeDelta::seconds(seconds.into()))
        };
        let (answer, again_at) = match outcome {
            Outcome::Accepted(answer) => {
                queries::accepted(txn, mail, now, answer).await?;
                lines.extend(told(txn, mail, EventKind::MailSent, None).await?);
                attempts.push(Attempt { mail: mail.id, kind: AttemptKind::Answered, succeeded: true, answer });
                continue;
            }
            Outcome::Refused(answer) => (answer, None),
            Outcome::Deferred(answer) | Outcome::Unreachable(answer) | Outcome::Unanswered(answer) => {
                (answer, again_at())
            }
        };
        let kind = match outcome {
            Outcome::Unanswered(_) => AttemptKind::Unanswered,
            _ => AttemptKind::Answered,
        };
        attempts.push(Attempt { mail: mail.id, kind, succeeded: false, answer });
        if queries::failed(txn, mail, again_at, answer).await? && again_at.is_none() {
            lines.extend(told(txn, mail, EventKind::MailFailed, Some(answer)).await?);
        }
    }
    queries::attempted(txn, now, attempts).await?;
    history::record_all(txn, ctx, lines).await
}

/// Lines of history. A letter that gathers stands in the life of every directive that it reminds of.
async fn told(
    txn: &DatabaseTransaction,
    mail: &Claimed,
    kind: EventKind,
    remark: Option<&str>,
) -> Result<Vec<Entry>, Error> {
    let of = if let Some(directive) = mail.directive {
        vec![(directive, mail.rule.clone())]
    } else {
        let reminders = reminders::queries::of_mail(txn, mail.id).await?;
        reminders.into_iter().map(|(directive, rule)| (directive, Some(rule))).collect()
    };
    let line = |(directive, value)| Entry {
        subject: Subject::Directive(directive),
        kind,
        detail: EventDetail { subject: Some(mail.kind.as_str().to_owned()), value, ..EventDetail::default() },
        remark: remark.map(ToOwned::to_owned),
    };
    Ok(of.into_iter().map(line).collect())
}

impl Count {
    fn add(&mut self, outcome: Option<&Outcome>) {
        match outcome {
            Some(Outcome::Accepted(_)) => {
                self.delivered.sent += 1;
                self.spoken = true;
            }
            Some(Outcome::Deferred(_) | Outcome::Refused(_)) => {
                self.delivered.failed += 1;
                self.spoken = true;
            }
            Some(Outcome::Unreachable(_) | Outcome::Unanswered(_)) => {
                self.delivered.failed += 1;
                self.unreachable = true;
            }
            None => {}
        }
    }

    fn nobody_listens(self) -> bool {
        self.unreachable && !self.spoken
    }
}

impl std::ops::AddAssign for Delivered {
    fn add_assign(&mut self, more: Delivered) {
        self.sent += more.sent;
        self.failed += more.failed;
    }
}
