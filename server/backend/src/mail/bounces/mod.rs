//! What mail servers write back about mail that they could not deliver (RFC 3464). A notice is joined to
//! its mail by the identity of the message; taken twice, it is known and changes nothing.

mod mailbox;
mod notice;

use std::io::BufRead;

use domain::history::EventKind;
use domain::ids::MailId;
use domain::locale::Locale;
use domain::mail::AttemptKind;

use super::ledger::about;
use super::queries::{self, Attempt};
use crate::history::{self, Subject};
use crate::{Backend, Ctx, Error};
use mailbox::Mailbox;
use notice::{Notice, Verdict};

/// Largest message that is read; of a larger one, so much of its beginning. What a notice says stands
/// before the mail that it gives back.
pub const MESSAGE_MAX: usize = 1024 * 1024;
/// Most messages of one mailbox that are read in one run.
pub const MESSAGES_MAX: usize = 10_000;

/// What came of one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The mail came back for good.
    CameBack(MailId),
    /// It is on its way still.
    Delayed(MailId),
    /// This notice was taken before.
    Known(MailId),
    /// A notice about no mail of ours.
    Foreign,
    NoNotice,
}

/// What came of a mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sorted {
    pub came_back: u32,
    pub delayed: u32,
    pub known: u32,
    pub foreign: u32,
    pub no_notice: u32,
    /// There was more than is read in one run.
    pub unfinished: bool,
}

/// Takes one message as it came.
pub async fn take(backend: &Backend, raw: &[u8]) -> Result<Taken, Error> {
    let Some(notice) = Notice::read(raw) else { return Ok(Taken::NoNotice) };
    let ctx = Ctx::system(backend.clone(), Locale::default());
    let txn = ctx.begin().await?;
    let Some(mail) = queries::of_identities(&txn, &notice.about).await? else { return Ok(Taken::Foreign) };
    if queries::is_noted(&txn, mail.id, &notice.words).await? {
        return Ok(Taken::Known(mail.id));
    }
    let noted = Attempt { mail: mail.id, kind: AttemptKind::Notice, succeeded: false, answer: &notice.words };
    queries::attempted(&txn, ctx.now(), vec![noted]).await?;
    let taken = match notice.verdict {
        Verdict::Delayed => Taken::Delayed(mail.id),
        Verdict::Failed => {
            if queries::came_back(&txn, mail.id, ctx.now(), &notice.words).await?
                && let Some(directive) = mail.directive
            {
                let (subject, detail) = (Subject::Directive(directive), about(mail.kind, mail.rule));
                history::record(&txn, &ctx, subject, EventKind::MailFailed, detail, Some(&notice.words)).await?;
            }
            Taken::CameBack(mail.id)
        }
    };
    txn.commit().await?;
    Ok(taken)
}

/// Takes every message of a mailbox in the format mbox. It is not changed, and may be read again.
pub async fn take_mailbox(backend: &Backend, mailbox: impl BufRead) -> Result<Sorted, Error> {
    let mut sorted = Sorted::default();
    let mut messages = Mailbox::new(mailbox);
    for _ in 0..MESSAGES_MAX {
        let Some(message) = messages.next().map_err(Error::Mailbox)? else { return Ok(sorted) };
        match take(backend, &message).await? {
            Taken::CameBack(_) => sorted.came_back += 1,
            Taken::Delayed(_) => sorted.delayed += 1,
            Taken::Known(_) => sorted.known += 1,
            Taken::Foreign => sorted.foreign += 1,
            Taken::NoNotice => sorted.no_notice += 1,
        }
    }
    sorted.unfinished = messages.next().map_err(Error::Mailbox)?.is_some();
    Ok(sorted)
}
